package org.guangsha.models.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.guangsha.engine.AsksTable;
import org.guangsha.engine.SendsMessage;
import org.guangsha.engine.SetsVariables;
import org.guangsha.engine.StartsProcess;
import org.guangsha.models.rules.Program;
import org.guangsha.staff.Role;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What models may name: the program's beans by what they are, and what these say of processes, messages and tables. */
@Component
public class WhatProgramOffers {

    private static final Set<String> FUNCTIONS =
            Set.of("currentUser", "currentUserGroups", "now", "dateTime", "S", "XML", "JSON");

    private static final String ANYWHERE = "0";

    private final ListableBeanFactory beans;
    private Program program;

    WhatProgramOffers(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** No bean is made for it, so that it can be asked while the program starts. */
    public synchronized Program get() {
        if (program == null) {
            program = read();
        }
        return program;
    }

    private Program read() {
        Map<String, Class<?>> types = new HashMap<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            if (type != null) {
                types.put(name, ClassUtils.getUserClass(type));
            }
        }
        Map<String, Set<String>> sets = new HashMap<>();
        types.forEach((name, type) ->
                Stream.of(type.getAnnotationsByType(SetsVariables.class)).forEach(said -> sets.put(name, set(said))));
        return new Program(
                types,
                Map.of(
                        "execution", ExecutionEntity.class,
                        "task", TaskEntity.class,
                        "authenticatedUserId", String.class,
                        "decisionResult", DmnDecisionResult.class),
                FUNCTIONS,
                Map.of(
                        Program.Role.STEP, List.of(JavaDelegate.class, ActivityBehavior.class),
                        Program.Role.EXECUTION_LISTENER, List.of(ExecutionListener.class, JavaDelegate.class),
                        Program.Role.TASK_LISTENER, List.of(TaskListener.class),
                        Program.Role.MAPPING, List.of(DelegateVariableMapping.class)),
                name -> ClassUtils.isPresent(name, null),
                sets,
                names(said(types, StartsProcess.class), StartsProcess::key, StartsProcess::variables),
                names(said(types, SendsMessage.class), SendsMessage::name, SendsMessage::variables),
                tables(said(types, AsksTable.class)),
                Arrays.stream(Role.values())
                        .map(role -> role.group(ANYWHERE).replaceFirst(ANYWHERE + "$", ""))
                        .collect(Collectors.toSet()));
    }

    private static <A extends java.lang.annotation.Annotation> List<A> said(
            Map<String, Class<?>> types, Class<A> annotation) {
        return types.values().stream()
                .distinct()
                .flatMap(type -> Stream.of(type.getAnnotationsByType(annotation)))
                .toList();
    }

    private static <A> Map<String, Set<String>> names(
            List<A> said, Function<A, String> of, Function<A, String[]> variables) {
        return said.stream()
                .collect(Collectors.toMap(of, one -> Set.of(variables.apply(one)), WhatProgramOffers::both));
    }

    private static Map<String, Program.Columns> tables(List<AsksTable> said) {
        Map<String, Program.Columns> tables = new HashMap<>();
        for (AsksTable asked : said) {
            Program.Columns columns =
                    new Program.Columns(both(Set.of(asked.inputs()), ofAll(asked.inputsOf())), Set.of(asked.outputs()));
            for (String key : asked.keys()) {
                tables.merge(key, columns, WhatProgramOffers::forBoth);
            }
        }
        return tables;
    }

    private static Set<String> set(SetsVariables said) {
        return both(Set.of(said.value()), ofAll(said.of()));
    }

    private static Set<String> ofAll(Class<?>... types) {
        return Stream.of(types)
                .flatMap(type -> set(type.getAnnotation(SetsVariables.class)).stream())
                .collect(Collectors.toSet());
    }

    /** Whoever asks lays before a table what it has: only what all of them have is always there. */
    private static Program.Columns forBoth(Program.Columns one, Program.Columns other) {
        Set<String> inputs = new HashSet<>(one.inputs());
        inputs.retainAll(other.inputs());
        return new Program.Columns(inputs, both(one.outputs(), other.outputs()));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}

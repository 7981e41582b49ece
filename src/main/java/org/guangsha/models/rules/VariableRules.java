package org.guangsha.models.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guangsha.models.ModelRule;

/** Whether each variable that is read was produced somewhere before: by the start, a form, a bean, a table or a call. */
final class VariableRules {

    private final Landscape all;
    private final Map<String, Variables> byProcess = new LinkedHashMap<>();
    private final Map<String, Reads> reads = new LinkedHashMap<>();
    private final Map<String, Written> written = new LinkedHashMap<>();
    private final Map<String, List<Node>> places = new HashMap<>();

    /** @param written expressions of each diagram, by its file */
    VariableRules(Landscape all, Map<String, Written> written) {
        this.all = all;
        all.procedures().forEach(one -> {
            Written ofDiagram = written.get(one.diagram().file());
            byProcess.put(one.key(), new Variables(all, one, ofDiagram));
            reads.put(one.key(), new Reads(all, ofDiagram));
            this.written.put(one.key(), ofDiagram);
        });
    }

    /** Names that some step of a process may produce, those of its start among them. */
    Set<String> anywhere(String process) {
        return byProcess.containsKey(process) ? byProcess.get(process).anywhere() : Set.of();
    }

    void check(Landscape.Procedure procedure, Found found) {
        Variables variables = byProcess.get(procedure.key());
        List<Landscape.Call> calls = all.callsOf(procedure.key());
        Set<String> told = new HashSet<>();
        for (Node place : places(procedure)) {
            for (Reads.Read read : reads.get(procedure.key()).at(place)) {
                if (!has(variables.at(place), read.name())
                        && !isCallersMatter(read.name(), variables, calls)
                        && !isPresumed(read.name(), variables)
                        && !found.tells(place, ModelRule.UNKNOWN_BEAN, read.name())
                        && told.add(place.id() + " " + read.name())) {
                    missing(read, variables, found);
                }
            }
            if (place.name().equals("callActivity")) {
                call(place, variables.at(place), found);
            }
        }
    }

    private List<Node> places(Landscape.Procedure procedure) {
        return places.computeIfAbsent(procedure.key(), key -> placesOf(procedure));
    }

    private List<Node> placesOf(Landscape.Procedure procedure) {
        return written.get(procedure.key()).places().stream()
                .filter(place -> procedure.diagram().processOf(place) == procedure.process())
                .toList();
    }

    private static boolean has(Collection<String> names, String wanted) {
        return names.contains(wanted) || names.contains(Passing.EVERYTHING);
    }

    /** What one of several callers passes, or the only one might, is asked of each caller. */
    private static boolean isCallersMatter(String name, Variables of, List<Landscape.Call> calls) {
        boolean some = calls.stream().anyMatch(call -> has(Passing.in(call.step()), name));
        return !has(of.byItself(), name) && (some || calls.size() == 1);
    }

    /** Where nobody says what a process begins with, what others begin with is taken to be there. */
    private boolean isPresumed(String name, Variables of) {
        return !of.isStartKnown()
                && (all.program().starts().values().stream().anyMatch(names -> names.contains(name))
                        || byProcess.values().stream().anyMatch(other -> other != of && has(other.atStart(), name)));
    }

    private void missing(Reads.Read read, Variables variables, Found found) {
        String name = read.name();
        Node producer = variables.producerOf(name);
        if (producer.isThere()) {
            String title = producer.has("name") ? producer.at("name") : producer.id();
            found.add(
                    read.place(),
                    ModelRule.UNKNOWN_VARIABLE,
                    "用到%s变量 %s，而它要到“%s”才产生，走到这里还没有。请调整顺序。".formatted(read.zh(), name, title),
                    "reads %svariable %s, which is produced only at \"%s\", not before. Change the order."
                            .formatted(read.en(), name, title));
            return;
        }
        Set<String> known = new TreeSet<>(variables.anywhere());
        known.addAll(all.program().beans().keySet());
        found.add(
                read.place(),
                ModelRule.UNKNOWN_VARIABLE,
                "用到%s变量 %s，而此前没有步骤、表单产生它，启动时也没有。%s请改正名称；启动时另有的，写在流程的扩展属性 variables 中。"
                        .formatted(read.zh(), name, Alike.zh(name, known)),
                "reads %svariable %s, which no step, form or start produces before.%s Correct the name; where it is there from the"
                                .formatted(read.en(), name, Alike.en(name, known))
                        + " start, list it in the process's extension property variables.");
    }

    /** Whether a call passes all that the called process reads and does not produce, and takes back only what it produces. */
    private void call(Node step, Set<String> there, Found found) {
        Landscape.Procedure called = all.procedure(step.at("calledElement")).orElse(null);
        if (called == null) {
            return;
        }
        Variables its = byProcess.get(called.key());
        Set<String> passed = new HashSet<>(Passing.in(step));
        passed.addAll(its.byItself());
        passed.addAll(Produced.listed(called.process()));
        Map<String, Reads.Read> wanted = new LinkedHashMap<>();
        places(called)
                .forEach(place ->
                        reads.get(called.key()).at(place).forEach(read -> wanted.putIfAbsent(read.name(), read)));
        formOf(step, called, wanted);
        wanted.forEach((name, read) -> {
            boolean asked =
                    all.callsOf(called.key()).size() == 1 || isPassedBySome(name, called) || read.place() == step;
            if (!has(passed, name) && asked) {
                missingInput(step, called, read, found);
            }
        });
        step.extensions("out")
                .map(out -> out.at("source"))
                .filter(source -> !source.isBlank() && !has(its.anywhere(), source))
                .forEach(source -> found.add(
                        step,
                        ModelRule.UNKNOWN_VARIABLE,
                        "要取回变量 %s，而被调用的流程 %s 不产生它。%s请改正“Out mappings”。"
                                .formatted(source, called.key(), Alike.zh(source, its.anywhere())),
                        "takes back variable %s, which the called process %s does not produce.%s Correct the \"Out mappings\"."
                                .formatted(source, called.key(), Alike.en(source, its.anywhere()))));
    }

    private boolean isPassedBySome(String name, Landscape.Procedure called) {
        return all.callsOf(called.key()).stream().anyMatch(call -> has(Passing.in(call.step()), name));
    }

    /** Where the called process shows the form that its caller names, that form is asked for, and what it shows. */
    private void formOf(Node step, Landscape.Procedure called, Map<String, Reads.Read> wanted) {
        String form = step.property(References.FORM);
        if (all.forms().containsKey(form) && Forms.areNamedByCallers(called)) {
            all.forms()
                    .get(form)
                    .needs()
                    .forEach(name -> wanted.putIfAbsent(
                            name, new Reads.Read(step, name, "表单 %s 的".formatted(form), "form %s's ".formatted(form))));
        }
    }

    private static void missingInput(Node step, Landscape.Procedure called, Reads.Read read, Found found) {
        String title = read.place().has("name")
                ? read.place().at("name")
                : read.place().id();
        found.add(
                step,
                ModelRule.MISSING_INPUT,
                "没有传入%s变量 %s，而被调用的流程 %s 在“%s”要用。请在“In mappings”中加上，或者在那里改正名称。"
                        .formatted(read.zh(), read.name(), called.key(), title),
                "does not pass %svariable %s, which the called process %s reads at \"%s\". Add an \"In mapping\", or correct the"
                                .formatted(read.en(), read.name(), called.key(), title)
                        + " name there.");
    }
}

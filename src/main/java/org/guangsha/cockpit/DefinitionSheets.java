package org.guangsha.cockpit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.cockpit.DefinitionSheet.Caller;
import org.guangsha.cockpit.DefinitionSheet.Step;
import org.guangsha.cockpit.rules.StepTime;
import org.guangsha.cockpit.rules.Trend;
import org.guangsha.sla.StepBreaches;
import org.guangsha.sla.StepBreaches.AtStep;
import org.guangsha.sla.StepSpan;
import org.guangsha.sla.StepTimes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a {@link DefinitionSheet} for the diagram of one version. */
@Service
class DefinitionSheets {

    private record CallingStep(String process, String step) {}

    private final RepositoryService repository;
    private final StepTimes times;
    private final StepBreaches breaches;
    private final WorkCalendar calendar;
    private final Clock clock;

    DefinitionSheets(
            RepositoryService repository, StepTimes times, StepBreaches breaches, WorkCalendar calendar, Clock clock) {
        this.repository = repository;
        this.times = times;
        this.breaches = breaches;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Empty where there is no such version. */
    @Transactional(readOnly = true)
    Optional<DefinitionSheet> of(String definition, Collection<String> offices) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definition)
                        .singleResult())
                .map(found -> sheet(found, offices));
    }

    private DefinitionSheet sheet(ProcessDefinition of, Collection<String> offices) {
        LocalDate since = Trend.mondays(LocalDate.now(clock)).get(0);
        Map<String, AtStep> late =
                breaches.of(of.getKey(), offices, since).stream().collect(toMap(AtStep::step, one -> one));
        Map<String, List<StepSpan>> spans =
                times.of(of.getKey(), offices, since).stream().collect(groupingBy(StepSpan::step));
        List<Step> steps = names(of.getId()).entrySet().stream()
                .filter(element -> late.containsKey(element.getKey()) || spans.containsKey(element.getKey()))
                .map(element -> step(element.getKey(), element.getValue(), late, spans))
                .toList();
        return new DefinitionSheet(of.getName(), since, steps, callers(times.byCaller(of.getKey(), offices, since)));
    }

    private Step step(String id, String name, Map<String, AtStep> late, Map<String, List<StepSpan>> spans) {
        AtStep breached = late.getOrDefault(id, new AtStep(id, 0, 0));
        return new Step(
                id, name, breached.happened(), breached.open(), spans.containsKey(id) ? time(spans.get(id)) : null);
    }

    private List<Caller> callers(List<StepSpan> spans) {
        Map<CallingStep, List<StepSpan>> byStep =
                spans.stream().collect(groupingBy(span -> new CallingStep(span.process(), span.step())));
        Map<String, String> processes = spans.isEmpty() ? Map.of() : processNames();
        return byStep.entrySet().stream()
                .map(each -> new Caller(
                        processes.getOrDefault(
                                each.getKey().process(), each.getKey().process()),
                        each.getKey().step(),
                        each.getValue().get(0).title(),
                        time(each.getValue())))
                .sorted(Comparator.comparing((Caller caller) -> caller.time().heat())
                        .thenComparingLong(caller -> caller.time().done())
                        .reversed())
                .toList();
    }

    private StepTime time(List<StepSpan> spans) {
        return StepTime.of(spans, calendar::workingDaysBetween);
    }

    private Map<String, String> processNames() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(toMap(ProcessDefinition::getKey, ProcessDefinition::getName, (one, other) -> one));
    }

    /** Names of the diagram's elements in its order; the id where there is no name. */
    private Map<String, String> names(String definition) {
        Map<String, String> names = new LinkedHashMap<>();
        repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> names.put(node.getId(), node.getName() == null ? node.getId() : node.getName()));
        return names;
    }
}

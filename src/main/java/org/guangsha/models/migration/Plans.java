package org.guangsha.models.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.guangsha.models.migration.EnginePlans.Between;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans as the analyst sees them: each step where cases may stand, where it goes on, and where not, why. */
@Component
class Plans {

    private final EnginePlans engine;
    private final RepositoryService repository;
    private final JdbcClient sql;

    Plans(EnginePlans engine, RepositoryService repository, JdbcClient sql) {
        this.engine = engine;
        this.repository = repository;
        this.sql = sql;
    }

    Between between(Version from, Version to) {
        return new Between(
                from.id(),
                to.id(),
                new Elements(repository.getBpmnModelInstance(from.id())),
                new Elements(repository.getBpmnModelInstance(to.id())));
    }

    /** What is equal and what was chosen, source to target. */
    Map<String, String> mapping(Between versions, Map<String, String> chosen) {
        Map<String, String> mapping = engine.equal(versions);
        chosen.forEach((source, target) -> {
            if (versions.old().find(source).isPresent()
                    && versions.fresh().find(target).isPresent()
                    && lost(versions, source, mapping).isEmpty()) {
                mapping.put(source, target);
            }
        });
        return mapping;
    }

    /**
     * What is done once for each of several and has no equal in the new diagram: the engine would leave behind those of them that
     * are done already, and the case would wait for them for ever.
     */
    private static Optional<FlowNode> lost(Between versions, String id, Map<String, String> mapping) {
        return versions.old().several(id).filter(around -> !mapping.containsKey(around.getId() + Elements.BODY));
    }

    /** Read as the program itself: counts of every office. */
    Plan plan(Version from, Version to, Map<String, String> chosen, boolean restartTimers) {
        Between versions = between(from, to);
        Map<String, String> equal = engine.equal(versions);
        Map<String, String> mapping = mapping(versions, chosen);
        Map<String, Long> standing = standing(from.id());
        List<PlanRow> rows = new ArrayList<>();
        for (FlowNode node : versions.old().all()) {
            String id = node.getId();
            if (Elements.holds(node) || standing.containsKey(id)) {
                boolean byItself = equal.containsKey(id);
                rows.add(row(versions, node, mapping, standing.getOrDefault(id, 0L), byItself));
            }
        }
        return new Plan(from, to, rows, chosen, restartTimers, engine.faults(versions, mapping, restartTimers));
    }

    private PlanRow row(Between versions, FlowNode node, Map<String, String> mapping, long standing, boolean byItself) {
        String id = node.getId();
        String target = mapping.getOrDefault(id, "");
        boolean open = !byItself && lost(versions, id, mapping).isEmpty();
        List<PlanRow.Option> options = open ? options(versions, node, mapping) : List.of();
        return new PlanRow(
                id,
                versions.old().name(id),
                target,
                target.isEmpty() ? "" : versions.fresh().name(target),
                standing,
                !byItself && !target.isEmpty(),
                target.isEmpty() ? why(versions, node, mapping) : "",
                options);
    }

    /** Elements of the same kind that the engine takes in its place. */
    private List<PlanRow.Option> options(Between versions, FlowNode node, Map<String, String> mapping) {
        Map<String, String> others = new LinkedHashMap<>(mapping);
        others.remove(node.getId());
        return versions.fresh().all().stream()
                .filter(candidate -> Elements.kind(candidate).equals(Elements.kind(node)))
                .filter(candidate -> engine.faultsOf(versions, others, node.getId(), candidate.getId())
                        .isEmpty())
                .map(candidate ->
                        new PlanRow.Option(candidate.getId(), versions.fresh().name(candidate.getId())))
                .toList();
    }

    private String why(Between versions, FlowNode node, Map<String, String> mapping) {
        String id = node.getId();
        String name = versions.old().name(id);
        Optional<FlowNode> lost = lost(versions, id, mapping);
        if (lost.isPresent()) {
            return "“%s”逐项办理，新图中没有同样的环节，已经办完的项转不过去；停在这里的案件在旧版办完"
                    .formatted(versions.old().name(lost.get().getId()));
        }
        FlowNode same = versions.fresh().find(id).orElse(null);
        if (same == null) {
            return node instanceof BoundaryEvent ? "新图中没有“%s”，案件迁移后不再等待它".formatted(name) : "新图中没有“%s”".formatted(name);
        }
        if (!Elements.kind(same).equals(Elements.kind(node))) {
            return "“%s”在新图中换了类型（%s 改为 %s）".formatted(name, PlanWords.kind(node), PlanWords.kind(same));
        }
        if (!Elements.scope(same).equals(Elements.scope(node))) {
            return "“%s”在新图中换了位置：原来在“%s”里，现在在“%s”里"
                    .formatted(
                            name,
                            versions.old().name(Elements.scope(node)),
                            versions.fresh().name(Elements.scope(same)));
        }
        List<String> faults = engine.faultsOf(versions, mapping, id, id);
        return faults.isEmpty() ? "“%s”没有自动对应，可以选定去处".formatted(name) : String.join("；", faults);
    }

    /** Cases, not steps: one that several work on at once is one. */
    private Map<String, Long> standing(String definition) {
        Map<String, Long> standing = new HashMap<>();
        sql.sql("""
                select act_id_, count(distinct proc_inst_id_) as cases from act_ru_execution
                where proc_def_id_ = ? and is_active_ = true and act_id_ is not null group by act_id_""").param(definition).query(row -> {
            standing.merge(Elements.bare(row.getString("act_id_")), row.getLong("cases"), Long::sum);
        });
        return standing;
    }
}

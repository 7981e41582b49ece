package org.guangsha.models.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelFile;
import org.guangsha.models.ModelRule;

/** All rules over all files: each is read once, then held against the rules and against the others. */
public final class ModelRules {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Program program;
    private final Grammar grammar;
    private final Map<String, Found> found = new TreeMap<>();
    private final List<Diagram> diagrams = new ArrayList<>();
    private final Map<String, Landscape.Form> forms = new LinkedHashMap<>();
    private final Map<String, Set<String>> decisions = new LinkedHashMap<>();
    private final Map<String, String> fileOfDecision = new HashMap<>();
    private final Map<String, String> fileOfKey = new HashMap<>();

    private ModelRules(Program program, Grammar grammar) {
        this.program = program;
        this.grammar = grammar;
    }

    /**
     * @param files all models as they would be after the change
     * @param together bare names of those that are deployed in one go
     * @return faults by file, in each in the order of the rules
     */
    public static List<ModelFault> check(
            Collection<ModelFile> files, Set<String> together, Program program, Grammar grammar) {
        ModelRules rules = new ModelRules(program, grammar);
        files.forEach(rules::read);
        rules.compare(together);
        return rules.found.values().stream()
                .flatMap(of -> of.list().stream())
                .distinct()
                .toList();
    }

    /**
     * Files as they would be after a change.
     *
     * @param keys whether a changed file also takes the place of those that hold the same process, table or form under another
     *     name; otherwise that is told as a fault
     */
    public static List<ModelFile> overlay(Collection<ModelFile> before, Collection<ModelFile> changed, boolean keys) {
        Set<String> names = changed.stream().map(ModelFile::name).collect(Collectors.toSet());
        List<ModelFile> others =
                before.stream().filter(file -> !names.contains(file.name())).toList();
        Set<String> taken = keys && !others.isEmpty()
                ? changed.stream().flatMap(ModelRules::keys).collect(Collectors.toSet())
                : Set.of();
        return Stream.concat(
                        others.stream()
                                .filter(file -> taken.isEmpty() || keys(file).noneMatch(taken::contains)),
                        changed.stream())
                .toList();
    }

    /** What a file is found by; none where it cannot be read. */
    private static Stream<String> keys(ModelFile file) {
        try {
            return switch (file.kind()) {
                case DIAGRAM ->
                    Xml.read(file.content()).all(Space.BPMN, "process").map(one -> "process " + one.id());
                case TABLE ->
                    Xml.read(file.content()).all(Space.DMN, "decision").map(one -> "decision " + one.id());
                case FORM ->
                    Stream.of("form " + JSON.readTree(file.content()).path("id").asText());
            };
        } catch (XMLStreamException | IOException unreadable) {
            return Stream.empty();
        }
    }

    private void read(ModelFile file) {
        Found of = found.computeIfAbsent(file.name(), Found::new);
        if (file.kind() == ModelFile.Kind.FORM) {
            form(file, of);
        } else {
            xml(file, of);
        }
    }

    private void xml(ModelFile file, Found of) {
        Node root;
        try {
            root = Xml.read(file.content());
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            of.add(
                    ModelRule.UNREADABLE,
                    "第 %d 行起不是有效的 XML。请用 Modeler 打开原来的文件重新保存，不要用文字编辑器改。".formatted(line),
                    "is no valid XML from line %d on. Save it again from the Modeler instead of a text editor."
                            .formatted(line));
            return;
        }
        boolean diagram = file.kind() == ModelFile.Kind.DIAGRAM;
        if (!root.is(diagram ? Space.BPMN : Space.DMN, "definitions")) {
            of.add(
                    ModelRule.UNREADABLE,
                    "内容不是%s。请检查文件名和内容是否相符。".formatted(diagram ? "流程图（BPMN 2.0）" : "决策表（DMN 1.3）"),
                    "is not %s. Check that name and content belong together."
                            .formatted(diagram ? "BPMN 2.0" : "DMN 1.3"));
            return;
        }
        if (root.within().anyMatch(node -> node.space() == Space.ZEEBE)
                || root.at("modeler:executionPlatform").equals("Camunda Cloud")) {
            of.add(
                    ModelRule.UNREADABLE,
                    "是为 Camunda 8 画的，这里用的是 Camunda 7。请在 Modeler 中新建 Camunda 7 的图。",
                    "is made for Camunda 8; this program runs Camunda 7. Draw a Camunda 7 diagram in the Modeler.");
        }
        if (diagram) {
            Diagram read = new Diagram(file.name(), root);
            diagrams.add(read);
            read.processes().forEach(process -> own("流程", "process", process.id(), of));
        } else {
            Map<String, Set<String>> read = new Tables(root, grammar, of).check();
            read.keySet().forEach(key -> {
                own("决策", "decision", key, of);
                fileOfDecision.put(key, file.name());
            });
            decisions.putAll(read);
            TableUse.check(root, decisions, program, of);
        }
    }

    private void form(ModelFile file, Found of) {
        try {
            JsonNode json = JSON.readTree(file.content());
            if (json == null || !json.isObject()) {
                of.add(ModelRule.UNREADABLE, "是空的，或者不是表单。", "is empty or no form.");
                return;
            }
            Landscape.Form form = new FormFile(json, grammar, of).check();
            own("表单", "form", form.id(), of);
            forms.put(form.id(), form);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            of.add(
                    ModelRule.UNREADABLE,
                    "第 %d 行起不是有效的 JSON。请用 Modeler 打开原来的文件重新保存。".formatted(line),
                    "is no valid JSON from line %d on. Save it again from the Modeler.".formatted(line));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can always be read", e);
        }
    }

    /** Notes whose a key is; a second file that claims it is told. */
    private void own(String zh, String en, String key, Found of) {
        String other = fileOfKey.putIfAbsent(en + " " + key, of.file());
        if (other != null) {
            of.add(
                    ModelRule.KEY_TAKEN,
                    "%s %s 已在 %s 中。请换一个编号，或者改那个文件。".formatted(zh, key, other),
                    "%s %s is in %s already. Choose another id, or edit that file.".formatted(en, key, other));
        }
    }

    private void compare(Set<String> together) {
        Landscape all =
                new Landscape(diagrams, forms, new Tables.All(decisions, fileOfDecision), together, program, grammar);
        Map<String, Written> written = new HashMap<>();
        diagrams.forEach(
                diagram -> written.put(diagram.file(), new Written(diagram, grammar, found.get(diagram.file()))));
        VariableRules variables = new VariableRules(all, written);
        for (Diagram diagram : diagrams) {
            Found of = found.get(diagram.file());
            Basics.check(diagram, of);
            Course.check(diagram, of);
            new Timers(grammar).check(diagram, of);
            new Catching(all).check(diagram, of);
            new References(all).check(diagram, of);
            Forms.check(all, diagram, of);
            new Offices(all).check(diagram, of);
            diagram.processes().forEach(process -> {
                Set<String> names = variables.anywhere(process.id());
                Expressions expressions = new Expressions(program, names);
                new Implementations(program, grammar).check(diagram, process, names, of);
                written.get(diagram.file()).places().stream()
                        .filter(place -> diagram.processOf(place) == process)
                        .forEach(place -> written.get(diagram.file())
                                .at(place)
                                .forEach(expression -> expressions.check(place, expression, of)));
                variables.check(new Landscape.Procedure(diagram, process), of);
            });
            lint(diagram, of);
        }
    }

    /** The rules of bpmnlint. */
    static void lint(Diagram diagram, Found of) {
        LintScopes.check(diagram, of);
        LintNodes.check(diagram, of);
        LintFlows.check(diagram, of);
        LintRoots.check(diagram, of);
        LintPicture.check(diagram, of);
    }
}

package org.guangsha.models.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our rules find what bpmnlint 11.15 finds with {@code bpmnlint:recommended} and {@code camunda-platform-7-24}: {@code expected.txt}
 * is what it said of these diagrams, as file, rule and element.
 */
@Tag("R31")
class BpmnlintTest {

    private static final Path FILES = Path.of("src/test/resources/models/lint");

    @ParameterizedTest
    @MethodSource("diagrams")
    void shouldFindWhatBpmnlintFinds(String file) throws Exception {
        Diagram diagram = new Diagram(file, Xml.read(Files.readAllBytes(FILES.resolve(file))));
        Found found = new Found(file);
        ModelRules.lint(diagram, found);
        Set<String> ours = found.list().stream()
                .map(fault -> fault.rule().code() + " " + fault.elementId())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(expected(file, diagram));
    }

    /**
     * Of what is connected to nothing bpmnlint also says that it neither starts nor ends, and of a flow drawn twice that its ends have
     * it twice; we say each once.
     */
    private static Set<String> expected(String file, Diagram diagram) throws IOException {
        Set<String> said = Files.readAllLines(FILES.resolve("expected.txt")).stream()
                .filter(line -> line.startsWith(file + " "))
                .map(line -> line.substring(file.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> alone = said.stream()
                .filter(line -> line.startsWith("no-disconnected "))
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toSet());
        said.removeIf(line -> line.startsWith("no-implicit-") && alone.contains(line.split(" ")[1]));
        said.removeIf(line -> line.startsWith("no-duplicate-sequence-flows ")
                && !diagram.byId(line.split(" ")[1]).name().equals("sequenceFlow"));
        return said;
    }

    static Stream<String> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}

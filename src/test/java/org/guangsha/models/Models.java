package org.guangsha.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The diagrams, tables and forms as the analyst keeps them. */
final class Models {

    private Models() {}

    static List<Path> files(String kind) {
        try (Stream<Path> processes = Files.list(Path.of("processes"));
                Stream<Path> forms = Files.list(Path.of("forms"))) {
            return Stream.concat(processes, forms)
                    .filter(file -> file.toString().endsWith("." + kind))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File name without its kind: what its process, decision or form is called. */
    static String key(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    static BpmnModelInstance diagram(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    static DmnModelInstance tables(Path file) {
        return Dmn.readModelFromFile(file.toFile());
    }

    /** Elements of a kind in all diagrams. */
    static <T extends ModelElementInstance> List<T> all(Class<T> kind) {
        Function<BpmnModelInstance, Collection<T>> ofKind = diagram -> diagram.getModelElementsByType(kind);
        return files("bpmn").stream()
                .map(Models::diagram)
                .map(ofKind)
                .flatMap(Collection::stream)
                .toList();
    }

    /** An extension property of an element. */
    static Optional<String> property(BaseElement of, String name) {
        return of.getChildElementsByType(ExtensionElements.class).stream()
                .flatMap(own -> own.getChildElementsByType(CamundaProperties.class).stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findAny();
    }

    /** The forms that diagrams name. */
    static List<String> formsUsed() {
        Stream<String> ofTasks = all(UserTask.class).stream()
                .map(UserTask::getCamundaFormRef)
                .filter(form -> form != null && !form.startsWith("${"));
        return Stream.concat(formsOfReviews().stream(), ofTasks).distinct().toList();
    }

    private static List<String> formsOfReviews() {
        return all(CamundaProperty.class).stream()
                .filter(property -> "form".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .distinct()
                .toList();
    }
}

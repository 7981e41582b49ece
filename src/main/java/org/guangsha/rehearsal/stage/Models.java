package org.guangsha.rehearsal.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.guangsha.engine.ModelFiles;
import org.guangsha.problem.StartRefused;
import org.springframework.core.io.Resource;

/** The files of a rehearsal: the application, the appeal and all they call, all tables, all forms. */
public final class Models {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"[$#]\\{(\\w+)}\"");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{[^}]*?\\b([a-z]\\w*)\\.\\w+\\(");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, FormModel> forms = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> processes = new TreeSet<>();

    private Models() {}

    /**
     * Reads what is packed in the program, and over it what lies in the folder.
     *
     * @throws StartRefused naming every file that cannot be read
     */
    public static Models of(Path home) {
        Models models = new Models();
        List<String> faults = new ArrayList<>();
        Map<String, String> diagrams = new LinkedHashMap<>();
        Map<String, BpmnModelInstance> byKey = new HashMap<>();
        Map<String, String> fileOf = new HashMap<>();
        ModelFiles.of(home).forEach((name, resource) -> {
            try {
                String text = text(resource);
                if (name.endsWith(".bpmn")) {
                    diagrams.put(name, text);
                    BpmnModelInstance model = Bpmn.readModelFromStream(resource.getInputStream());
                    model.getModelElementsByType(Process.class).forEach(process -> {
                        byKey.put(process.getId(), model);
                        fileOf.put(process.getId(), name);
                    });
                } else if (name.endsWith(".dmn")) {
                    models.texts.put(name, text);
                } else {
                    FormModel form = FormModel.read(text);
                    models.forms.put(form.id(), form);
                    models.texts.put(name, text);
                }
            } catch (IOException | RuntimeException e) {
                faults.add(name + " 无法读取：" + e.getMessage());
            }
        });
        if (!byKey.containsKey(Stage.APPLICATION)) {
            faults.add("没有流程 " + Stage.APPLICATION + "，无从演练");
        }
        if (!faults.isEmpty()) {
            throw new StartRefused(home.toString(), faults);
        }
        models.processes.addAll(reached(byKey));
        models.processes.forEach(key -> models.texts.put(fileOf.get(key), diagrams.get(fileOf.get(key))));
        models.texts
                .values()
                .forEach(text -> NAME.matcher(text).results().forEach(name -> models.names.add(name.group())));
        return models;
    }

    /** Files to deploy, by name. */
    Map<String, String> texts() {
        return texts;
    }

    boolean has(String process) {
        return processes.contains(process);
    }

    FormModel form(String id) {
        return forms.get(id);
    }

    /** Whether anything in a diagram or a table may read a variable of this name. */
    boolean reads(String variable) {
        return names.contains(variable);
    }

    /** Names of beans that steps are carried out by. */
    Set<String> delegates() {
        return found(DELEGATE);
    }

    /** Names of beans that expressions ask. */
    Set<String> asked() {
        return found(BEAN);
    }

    private Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        texts.forEach((name, text) -> {
            if (name.endsWith(".bpmn")) {
                pattern.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
            }
        });
        return found;
    }

    /** What is called by an expression may be any of them. */
    private static Set<String> reached(Map<String, BpmnModelInstance> byKey) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(Stage.APPLICATION, Stage.APPEAL));
        while (!open.isEmpty()) {
            String key = open.poll();
            if (byKey.containsKey(key) && reached.add(key)) {
                for (CallActivity call : byKey.get(key).getModelElementsByType(CallActivity.class)) {
                    String called = call.getCalledElement() == null ? "" : call.getCalledElement();
                    open.addAll(called.contains("{") ? byKey.keySet() : Set.of(called));
                }
            }
        }
        return reached;
    }

    private static String text(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

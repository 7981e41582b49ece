package org.guangsha.models.release.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.guangsha.models.files.rules.Dom;
import org.guangsha.models.files.rules.ModelPath;
import org.w3c.dom.Element;

/** The files that the elements of a diagram ask for in their own deployment. Pure. */
final class BoundFiles {

    private static final String OWN_DEPLOYMENT = "deployment";
    private static final String FORM_IN_DEPLOYMENT = "deployment:";

    private final Map<String, String> forms = new TreeMap<>();
    private final Map<String, String> tables = new TreeMap<>();
    private final Map<String, String> diagrams = new TreeMap<>();

    private BoundFiles() {}

    static BoundFiles among(Map<String, byte[]> all) {
        BoundFiles files = new BoundFiles();
        all.forEach((path, content) -> {
            if (ModelPath.isForm(path)) {
                files.forms.put(ModelPath.key(path), path);
            } else if (ModelPath.isTable(path)) {
                ids(content, "decision").forEach(id -> files.tables.put(id, path));
            } else if (ModelPath.isDiagram(path)) {
                ids(content, "process").forEach(id -> files.diagrams.put(id, path));
            }
        });
        return files;
    }

    /** Paths; where an expression names the file, whatever it may come to. A diagram nobody can read is bound to nothing. */
    Set<String> of(byte[] diagram) {
        Set<String> bound = new TreeSet<>();
        Element root = readable(diagram);
        if (root != null) {
            Dom.below(root).forEach(element -> {
                named(element, "formRef", Dom.camunda(element, "formRef"), forms, bound);
                named(element, "decisionRef", Dom.camunda(element, "decisionRef"), tables, bound);
                named(element, "calledElement", element.getAttribute("calledElement"), diagrams, bound);
                formKey(Dom.camunda(element, "formKey"), bound);
            });
        }
        return bound;
    }

    private static void named(
            Element element, String attribute, String name, Map<String, String> known, Set<String> bound) {
        if (!OWN_DEPLOYMENT.equals(Dom.camunda(element, attribute + "Binding"))) {
            return;
        }
        if (name.contains("${") || name.contains("#{")) {
            bound.addAll(known.values());
        } else if (known.containsKey(name)) {
            bound.add(known.get(name));
        }
    }

    private void formKey(String key, Set<String> bound) {
        int at = key.indexOf(FORM_IN_DEPLOYMENT);
        if (at >= 0) {
            String path = forms.get(ModelPath.key(key.substring(at + FORM_IN_DEPLOYMENT.length())));
            if (path != null) {
                bound.add(path);
            }
        }
    }

    private static Set<String> ids(byte[] file, String element) {
        Set<String> ids = new TreeSet<>();
        Element root = readable(file);
        if (root != null) {
            Dom.children(root).stream()
                    .filter(child -> element.equals(child.getLocalName()))
                    .forEach(child -> ids.add(child.getAttribute("id")));
        }
        return ids;
    }

    private static Element readable(byte[] file) {
        try {
            return Dom.parse(file);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}

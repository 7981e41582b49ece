package org.guangsha.models.files.rules;

/** A model's path below the home of models, by which it is the same file wherever it came from. Pure. */
public final class ModelPath {

    private static final String FORM = ".form";

    private ModelPath() {}

    /** {@code processes/appeal.bpmn} for {@code appeal.bpmn}, {@code C:\temp\appeal.bpmn} and for itself; forms lie in {@code forms/}. */
    public static String of(String name) {
        String bare = bare(name);
        return (bare.endsWith(FORM) ? "forms/" : "processes/") + bare;
    }

    /** The file's own name. */
    public static String bare(String name) {
        return name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    }

    /** The file's own name without its kind: key of its process, decision or form. */
    public static String key(String name) {
        String bare = bare(name);
        return bare.contains(".") ? bare.substring(0, bare.lastIndexOf('.')) : bare;
    }

    public static boolean isDiagram(String name) {
        return name.endsWith(".bpmn") || name.endsWith(".bpmn20.xml");
    }

    public static boolean isTable(String name) {
        return name.endsWith(".dmn") || name.endsWith(".dmn11.xml");
    }

    public static boolean isForm(String name) {
        return name.endsWith(FORM);
    }
}

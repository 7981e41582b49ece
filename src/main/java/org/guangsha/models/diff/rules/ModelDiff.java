package org.guangsha.models.diff.rules;

import java.util.List;
import java.util.Map;
import org.guangsha.models.files.rules.ModelPath;

/** What differs between two versions of one file. Pure. */
public final class ModelDiff {

    private ModelDiff() {}

    /**
     * @param before null where the file is new
     * @param after null where it is gone
     * @throws IllegalArgumentException where one of them can't be read
     */
    public static List<Difference> of(String path, byte[] before, byte[] after) {
        return Compared.parts(parts(path, before), parts(path, after));
    }

    private static Map<String, Part> parts(String path, byte[] file) {
        if (file == null) {
            return Map.of();
        }
        if (ModelPath.isForm(path)) {
            return FormParts.of(file);
        }
        return ModelPath.isTable(path) ? TableParts.of(file) : DiagramParts.of(file);
    }
}

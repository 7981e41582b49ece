package org.guangsha.models.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guangsha.models.diff.rules.Difference;
import org.guangsha.models.diff.rules.Difference.Kind;
import org.guangsha.models.diff.rules.ModelDiff;
import org.guangsha.models.files.rules.ModelPath;

/**
 * What differs in one file, for the page.
 *
 * @param before address of the version before, empty where the file is new
 * @param after address of the version after
 * @param differences {@code null} where one of the two can't be read
 */
record FileDiff(String path, String before, String after, List<Difference> differences) {

    static FileDiff of(String path, byte[] then, String before, byte[] now, String after) {
        try {
            return new FileDiff(path, then == null ? "" : before, after, ModelDiff.of(path, then, now));
        } catch (IllegalArgumentException unreadable) {
            return new FileDiff(path, then == null ? "" : before, after, null);
        }
    }

    public boolean isReadable() {
        return differences != null;
    }

    public boolean isDiagram() {
        return ModelPath.isDiagram(path);
    }

    /** What changed its meaning, in the order of the file. */
    public List<Difference> said() {
        return differences.stream().filter(one -> one.kind() != Kind.MOVED).toList();
    }

    public long moved() {
        return differences.stream().filter(one -> one.kind() == Kind.MOVED).count();
    }

    /** Ids by kind for the pictures: {@code added:a,b;changed:c}. */
    public String marks() {
        return differences.stream()
                .collect(Collectors.groupingBy(
                        Difference::kind, Collectors.mapping(Difference::id, Collectors.joining(","))))
                .entrySet()
                .stream()
                .map(kind -> kind.getKey().name().toLowerCase(Locale.ROOT) + ":" + kind.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }
}

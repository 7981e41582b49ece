package org.guangsha.models.diff.rules;

import java.util.List;
import java.util.Locale;

/**
 * What became of one element.
 *
 * @param id in the file
 * @param type what it is, Chinese
 * @param name what people read there, empty where it has none
 * @param properties what changed of it; of what is new or gone everything it says
 */
public record Difference(String id, Kind kind, String type, String name, List<Property> properties) {

    /** How an element differs. */
    public enum Kind {
        ADDED("新增"),
        REMOVED("删除"),
        CHANGED("修改"),
        MOVED("移动");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }

        /** The class of its colour. */
        public String css() {
            return "diff-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A property that changed.
     *
     * @param name Chinese
     * @param before empty where it was not there
     * @param after empty where it is gone
     */
    public record Property(String name, String before, String after) {

        /** 期限由“1”改为“2”. */
        public String sentence() {
            if (before.isEmpty()) {
                return "%s：%s".formatted(name, after);
            }
            return after.isEmpty() ? "去掉%s：%s".formatted(name, before) : "%s由“%s”改为“%s”".formatted(name, before, after);
        }
    }

    /** 用户任务“审查”; its id where it has no name. */
    public String title() {
        return type + "“" + (name.isEmpty() ? id : name) + "”";
    }
}

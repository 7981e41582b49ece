package org.guangsha.models.rules;

import java.util.ArrayList;
import java.util.List;
import org.guangsha.models.ModelFault;
import org.guangsha.models.ModelRule;

/** Gathers what is wrong with one file; each sentence begins with the element it is about. */
final class Found {

    private final String file;
    private final List<ModelFault> faults = new ArrayList<>();

    Found(String file) {
        this.file = file;
    }

    /**
     * @param zh what is wrong and what to do, Chinese, without the element
     * @param en the same in English
     */
    void add(Node at, ModelRule rule, String zh, String en) {
        String name = at.at("name").strip().replaceAll("\\s+", " ");
        String zhTitle = name.isEmpty()
                ? Kinds.chinese(at.name()) + " " + at.id()
                : "%s“%s”（%s）".formatted(Kinds.chinese(at.name()), name, at.id());
        String enTitle = name.isEmpty()
                ? "%s %s".formatted(Kinds.english(at.name()), at.id())
                : "%s \"%s\" (%s)".formatted(Kinds.english(at.name()), name, at.id());
        faults.add(new ModelFault(file, at.id(), name, rule, zhTitle + "：" + zh, enTitle + ": " + en));
    }

    /** As {@link #add}, of the file as a whole. */
    void add(ModelRule rule, String zh, String en) {
        faults.add(new ModelFault(file, "", "", rule, zh, en));
    }

    /** As {@link #add}, of an element of a file that is no XML. */
    void add(String id, String name, ModelRule rule, String zh, String en) {
        String zhTitle = name.isEmpty() ? "组件 " + id : "组件“%s”（%s）".formatted(name, id);
        String enTitle = name.isEmpty() ? "component " + id : "component \"%s\" (%s)".formatted(name, id);
        faults.add(new ModelFault(file, id, name, rule, zhTitle + "：" + zh, enTitle + ": " + en));
    }

    /** Whether a fault of a rule was found there already that speaks of a word. */
    boolean tells(Node at, ModelRule rule, String word) {
        return faults.stream()
                .anyMatch(fault -> fault.elementId().equals(at.id())
                        && fault.rule() == rule
                        && fault.zh().contains(word));
    }

    String file() {
        return file;
    }

    List<ModelFault> list() {
        return faults;
    }
}

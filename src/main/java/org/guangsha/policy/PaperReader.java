package org.guangsha.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the list of papers; a paper that does not fit is noted and left out. */
final class PaperReader {

    private final PolicyReader reader;

    PaperReader(PolicyReader reader) {
        this.reader = reader;
    }

    List<PaperRule> papers(String path, Object node) {
        List<PaperRule> papers = new ArrayList<>();
        if (!(node instanceof List<?> list) || list.isEmpty()) {
            reader.fault(path + " 应为材料清单");
            return papers;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            PaperRule paper = paper(at, reader.keys(at, list.get(i)));
            if (!seen.add(paper.kind() + "/" + paper.when())) {
                reader.fault(at + " 与前面的材料重复");
            }
            papers.add(paper);
        }
        return List.copyOf(papers);
    }

    private PaperRule paper(String at, Map<String, Object> keys) {
        Object kind = keys.remove("kind");
        if (!(kind instanceof String code) || !code.matches("[A-Z][A-Z_]{1,39}")) {
            reader.fault(at + ".kind 应为大写英文代码");
            kind = at;
        }
        Object title = keys.remove("title");
        if (!(title instanceof String text) || text.isBlank()) {
            reader.fault(at + ".title 缺失");
            title = "";
        }
        Set<Programme> programmes = programmes(at + ".programmes", keys.remove("programmes"));
        PaperCondition when = constant(PaperCondition.class, at + ".when", keys.remove("when"));
        String source = reader.source(at, keys.remove("source"));
        reader.refuseUnknown(at, keys);
        return new PaperRule((String) kind, (String) title, programmes, when, source);
    }

    private Set<Programme> programmes(String at, Object node) {
        Set<Programme> programmes = EnumSet.noneOf(Programme.class);
        if (!(node instanceof List<?> list) || list.isEmpty()) {
            reader.fault(at + " 缺失");
            return programmes;
        }
        for (Object name : list) {
            Programme programme = constant(Programme.class, at, name);
            if (programme != null) {
                programmes.add(programme);
            }
        }
        return Set.copyOf(programmes);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String at, Object name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        reader.fault(at + " 应为 " + List.of(type.getEnumConstants()) + " 之一");
        return null;
    }
}

package org.guangsha.exchange;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one answer; the words name line or field, never what stands there. */
public final class AnswerFaults {

    private static final int MOST_TOLD = 5;

    private final String source;
    private final List<String> found = new ArrayList<>();

    /** @param source what officials call the source */
    public AnswerFaults(String source) {
        this.source = source;
    }

    public void add(String words) {
        found.add(words);
    }

    public void check(boolean sound, String words) {
        if (!sound) {
            add(words);
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Every fault in the order it was found. */
    public List<String> list() {
        return List.copyOf(found);
    }

    /** @throws EvidenceUnavailable telling the first few faults */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            String more = found.size() > MOST_TOLD ? "；等 %d 处".formatted(found.size()) : "";
            throw new EvidenceUnavailable("%s的答复不合约定：%s%s"
                    .formatted(source, String.join("；", found.subList(0, Math.min(found.size(), MOST_TOLD))), more));
        }
    }
}

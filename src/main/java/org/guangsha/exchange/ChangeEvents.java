package org.guangsha.exchange;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other registers said has happened to people, each event handed on once; in the diagram {@code ${changeEvents.isAnyOpen()}}. */
@Service("changeEvents")
public class ChangeEvents {

    private final ChangeEventTable table;
    private final EvidenceSources sources;

    ChangeEvents(ChangeEventTable table, EvidenceSources sources) {
        this.table = table;
        this.sources = sources;
    }

    /** Whether there is one that nobody has looked at yet. */
    @Transactional(readOnly = true)
    public boolean isAnyOpen() {
        return !table.open(1).isEmpty();
    }

    /** Those nobody has looked at yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<ChangeEvent> open(int limit) {
        return table.open(limit);
    }

    /** @param caseNo the case it was about, null where the person holds nothing */
    @Transactional
    public void handled(long id, String caseNo) {
        table.handled(id, caseNo);
    }

    /** The files read last, the latest in front. */
    @Transactional(readOnly = true)
    public List<ChangeFile> files(int limit) {
        return table.files(limit);
    }

    /** What officials call a source; its id where it is configured no more. */
    public String sourceName(String id) {
        return sources.all().stream()
                .filter(source -> source.id().equals(id))
                .map(EvidenceSource::name)
                .findFirst()
                .orElse(id);
    }
}

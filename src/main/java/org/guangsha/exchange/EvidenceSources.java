package org.guangsha.exchange;

import java.util.List;

/** The sources this office asks; in the diagram {@code ${evidenceSources.ids()}}. */
public class EvidenceSources {

    private final List<EvidenceSource> all;

    EvidenceSources(List<EvidenceSource> all) {
        this.all = List.copyOf(all);
    }

    List<EvidenceSource> all() {
        return all;
    }

    /** Those that drop files of events as well. */
    List<ChangeDrop> drops() {
        return all.stream()
                .filter(ChangeDrop.class::isInstance)
                .map(ChangeDrop.class::cast)
                .toList();
    }

    /** Ids of all sources, in the order of the configuration. */
    public List<String> ids() {
        return all.stream().map(EvidenceSource::id).toList();
    }

    /** Pauses between the tries of a source, as the engine reads them. */
    public String pauses(String id) {
        return get(id).pauses();
    }

    /** @throws EvidenceUnavailable where the source was taken from the configuration since the case began to ask it */
    EvidenceSource get(String id) {
        return all.stream()
                .filter(source -> source.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EvidenceUnavailable("没有配置来源 %s".formatted(id)));
    }
}

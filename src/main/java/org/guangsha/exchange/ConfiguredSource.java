package org.guangsha.exchange;

import java.util.Set;

/** A source of the configuration; how it is asked is its adapter's affair. */
public abstract class ConfiguredSource implements EvidenceSource {

    private final EvidenceSourceFacts facts;

    protected ConfiguredSource(EvidenceSourceFacts facts) {
        this.facts = facts;
    }

    @Override
    public final String id() {
        return facts.id();
    }

    @Override
    public final String name() {
        return facts.name();
    }

    @Override
    public final Set<EvidenceKind> kinds() {
        return facts.kinds();
    }

    @Override
    public final String pauses() {
        return facts.pauses();
    }
}

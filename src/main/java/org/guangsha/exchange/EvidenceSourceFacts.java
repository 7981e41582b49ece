package org.guangsha.exchange;

import java.util.Set;

/** What every configured source is called, answers and how it is tried; see {@link EvidenceSource}. */
public record EvidenceSourceFacts(String id, String name, Set<EvidenceKind> kinds, String pauses) {}

package org.guangsha.exchange;

import java.util.List;

/**
 * One entry of {@code guangsha.exchange.sources}, as typed.
 *
 * @param type {@code csv} or {@code http}
 * @param kinds names of {@link EvidenceKind}
 * @param pauses see {@link EvidenceSource#pauses()}; may be left out
 * @param folder drop folder, csv only
 * @param charset UTF-8 (if left out) or GB18030, csv only
 * @param url address that takes questions, http only
 * @param token bearer token, http only; may be left out
 * @param timeout the whole of one query, ISO 8601, PT20S if left out, http only
 */
record SourceSettings(
        String id,
        String name,
        String type,
        List<String> kinds,
        String pauses,
        String folder,
        String charset,
        String url,
        String token,
        String timeout) {

    SourceSettings {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "SourceSettings[%s]".formatted(id);
    }
}

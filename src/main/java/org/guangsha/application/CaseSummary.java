package org.guangsha.application;

import java.util.Optional;

/**
 * A case and how it stands.
 *
 * @param clerk log-in of who took it in
 * @param outcome how it ended, null while it is open
 */
public record CaseSummary(CaseFacts facts, String clerk, Outcome outcome) {

    public Optional<Outcome> ended() {
        return Optional.ofNullable(outcome);
    }
}

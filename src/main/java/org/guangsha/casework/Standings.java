package org.guangsha.casework;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on record about a person who reaches for a task. Asked of every hand at every step, so in one query. */
@Component
class Standings {

    private static final String OF = """
            select (select count(*) from recusal where case_no = ? and person = ?) as recusals,
                (select count(*) from substitution where office = ? and substitute = ?) as substitutions""";

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param steppedBack from the case, for good
     * @param everSubstituted in the office, whenever that was
     */
    record Standing(boolean steppedBack, boolean everSubstituted) {}

    /** @param office the task's */
    Standing of(String caseNo, String office, String person) {
        return jdbc.sql(OF)
                .params(caseNo, person, office, person)
                .query((row, number) -> new Standing(row.getInt("recusals") > 0, row.getInt("substitutions") > 0))
                .single();
    }
}

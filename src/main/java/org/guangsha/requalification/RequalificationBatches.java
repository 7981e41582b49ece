package org.guangsha.requalification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of requalifications, hundreds at a time. */
@Component
public class RequalificationBatches {

    private static final int LONGEST_WORDS = 2000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    RequalificationBatches(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Those of a part of a campaign's list that were not looked at yet, held until the transaction is over. */
    public List<Requalification> listed(String occasion, int chunk) {
        return sql.sql(
                        "select * from requalification where occasion = ? and chunk = ? and state = 'LISTED' order by id for update")
                .params(occasion, chunk)
                .query(RequalificationTable::row)
                .list();
    }

    /** Keeps what the data said and opens each. */
    void opened(List<Checked> several) {
        checked(several, RequalificationState.OPEN, null);
    }

    /** Keeps that the data said nothing new, and settles each by it. */
    void confirmed(List<Checked> several, LocalDate on) {
        checked(several, RequalificationState.CONFIRMED, on);
    }

    private void checked(List<Checked> several, RequalificationState as, LocalDate settledOn) {
        batches.batchUpdate(
                "update requalification set state = ?, outcome = ?, words = ?, own_area = ?, settled_on = ? where id = ?",
                several,
                Math.max(1, several.size()),
                (row, one) -> {
                    row.setString(1, as.name());
                    row.setString(2, one.outcome().name());
                    row.setString(3, cut(one.words()));
                    row.setBigDecimal(
                            4, one.compared() == null ? null : one.compared().ownArea());
                    row.setObject(5, settledOn);
                    row.setLong(6, one.of().id());
                });
    }

    /** Settles each that is not settled. */
    public void settle(Collection<Long> ids, RequalificationState as, LocalDate on) {
        batches.batchUpdate(
                "update requalification set state = ?, settled_on = ? where id = ? and settled_on is null",
                ids,
                Math.max(1, ids.size()),
                (row, id) -> {
                    row.setString(1, as.name());
                    row.setObject(2, on);
                    row.setLong(3, id);
                });
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS - 1)) + "…";
    }
}

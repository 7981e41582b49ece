package org.guangsha.requalification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of requalifications, one at a time; a campaign handles thousands in {@code campaign}. */
@Component
public class RequalificationTable {

    private static final String ALL = "select * from requalification where ";

    private static final int LONGEST_WORDS = 2000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    RequalificationTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    Optional<Requalification> find(long id) {
        return sql.sql(ALL + "id = ?")
                .param(id)
                .query(RequalificationTable::row)
                .optional();
    }

    /** Holds the row until the transaction is over. */
    Optional<Requalification> hold(long id) {
        return sql.sql(ALL + "id = ? for update")
                .param(id)
                .query(RequalificationTable::row)
                .optional();
    }

    Optional<Requalification> find(String caseNo, String occasion) {
        return sql.sql(ALL + "case_no = ? and occasion = ?")
                .params(caseNo, occasion)
                .query(RequalificationTable::row)
                .optional();
    }

    /** Every requalification of a case in the order they were opened. */
    List<Requalification> of(String caseNo) {
        return sql.sql(ALL + "case_no = ? order by id")
                .param(caseNo)
                .query(RequalificationTable::row)
                .list();
    }

    /** Those of a part of a campaign's list that were not looked at yet, held until the transaction is over. */
    public List<Requalification> listed(String occasion, int chunk) {
        return sql.sql(ALL + "occasion = ? and chunk = ? and state = 'LISTED' order by id for update")
                .params(occasion, chunk)
                .query(RequalificationTable::row)
                .list();
    }

    /** Keeps what the data said and opens the procedure for it. */
    void checked(long id, CheckOutcome outcome, String words, BigDecimal ownArea) {
        sql.sql("update requalification set state = ?, outcome = ?, words = ?, own_area = ? where id = ?")
                .params(RequalificationState.OPEN.name(), outcome.name(), words, ownArea, id)
                .update();
    }

    /** As {@link #checked(long, CheckOutcome, String, BigDecimal)}, many. */
    void checked(List<Checked> several) {
        batches.batchUpdate(
                "update requalification set state = ?, outcome = ?, words = ?, own_area = ? where id = ?",
                several,
                several.size(),
                (row, one) -> {
                    row.setString(1, RequalificationState.OPEN.name());
                    row.setString(2, one.outcome().name());
                    row.setString(3, cut(one.words()));
                    row.setBigDecimal(
                            4, one.compared() == null ? null : one.compared().ownArea());
                    row.setLong(5, one.of().id());
                });
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS - 1)) + "…";
    }

    /** As {@link #settle}, many. */
    public void settleAll(Collection<Long> ids, RequalificationState as, LocalDate on) {
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

    /** Settles it; what is settled stays as it is. */
    void settle(long id, RequalificationState as, LocalDate on) {
        sql.sql("update requalification set state = ?, settled_on = ? where id = ? and settled_on is null")
                .params(as.name(), on, id)
                .update();
    }

    static Requalification row(ResultSet row, int at) throws SQLException {
        String outcome = row.getString("outcome");
        return new Requalification(
                row.getLong("id"),
                row.getString("case_no"),
                row.getString("occasion"),
                Cause.valueOf(row.getString("cause")),
                row.getInt("in_year"),
                row.getString("community_code"),
                RequalificationState.valueOf(row.getString("state")),
                outcome == null ? null : CheckOutcome.valueOf(outcome),
                row.getString("words"),
                row.getBigDecimal("own_area"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class));
    }
}

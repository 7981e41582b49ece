package org.guangsha.requalification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of requalifications, one at a time; a campaign handles thousands in {@code campaign}. */
@Component
class RequalificationTable {

    private static final int LONGEST_WORDS = 2000;
    private static final String ALL = "select * from requalification where ";

    private final JdbcClient sql;

    RequalificationTable(JdbcClient sql) {
        this.sql = sql;
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

    /** Opens one beside any campaign, to be asked about at once; @return its row */
    Requalification open(
            String caseNo,
            String occasion,
            Cause cause,
            String community,
            String seat,
            LocalDate on,
            LocalDate dueOn,
            String words) {
        sql.sql("""
                insert into requalification (case_no, occasion, cause, in_year, community_code, seat, state, outcome, words,
                    opened_on, due_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        caseNo,
                        occasion,
                        cause.name(),
                        on.getYear(),
                        community,
                        seat,
                        RequalificationState.OPEN.name(),
                        CheckOutcome.DOUBTFUL.name(),
                        words,
                        on,
                        dueOn)
                .update();
        return find(caseNo, occasion).orElseThrow();
    }

    /** Keeps what the data said and opens the procedure for it. */
    void checked(long id, CheckOutcome outcome, String words, BigDecimal ownArea) {
        sql.sql("update requalification set state = ?, outcome = ?, words = ?, own_area = ? where id = ?")
                .params(RequalificationState.OPEN.name(), outcome.name(), words, ownArea, id)
                .update();
    }

    /** Keeps the floor area in m² that a review found. */
    void found(long id, BigDecimal ownArea) {
        sql.sql("update requalification set own_area = ? where id = ?")
                .params(ownArea, id)
                .update();
    }

    /** Adds a sentence to what was found, as far as there is room; the case's journal has all of it. */
    void add(Requalification to, String words) {
        String all = to.words().isEmpty() ? words : to.words() + "；" + words;
        boolean fits = all.length() <= LONGEST_WORDS;
        sql.sql("update requalification set words = ? where id = ?")
                .params(fits ? all : all.substring(0, LONGEST_WORDS - 1) + "…", to.id())
                .update();
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

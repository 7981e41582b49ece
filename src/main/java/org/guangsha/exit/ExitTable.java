package org.guangsha.exit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guangsha.subsidy.AwardKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of exits. Each part of a row is filled in once: what is there stays. */
@Component
class ExitTable {

    private static final String ALL = "select * from household_exit where ";

    private final JdbcClient sql;

    ExitTable(JdbcClient sql) {
        this.sql = sql;
    }

    void open(
            String caseNo,
            String community,
            ExitGround ground,
            LocalDate since,
            String words,
            LocalDate on,
            String by) {
        sql.sql("""
                insert into household_exit (case_no, open_case, community_code, ground, since_day, words, opened_on, opened_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(caseNo, caseNo, community, ground.name(), since, words, on, by)
                .update();
    }

    Optional<ExitFacts> openOf(String caseNo) {
        return sql.sql(ALL + "open_case = ?").param(caseNo).query(this::exit).optional();
    }

    /** Holds the row until the transaction is over. */
    Optional<ExitFacts> hold(String caseNo) {
        return sql.sql(ALL + "open_case = ? for update")
                .param(caseNo)
                .query(this::exit)
                .optional();
    }

    /** Every exit of a case in the order they were opened. */
    List<ExitFacts> of(String caseNo) {
        return sql.sql(ALL + "case_no = ? order by id")
                .param(caseNo)
                .query(this::exit)
                .list();
    }

    /** The open ones, the oldest first. */
    List<ExitFacts> open(int limit) {
        return sql.sql(ALL + "open_case is not null order by id fetch first ? rows only")
                .param(limit)
                .query(this::exit)
                .list();
    }

    void told(long id, LocalDate on) {
        sql.sql("update household_exit set told_on = ? where id = ? and told_on is null")
                .params(on, id)
                .update();
    }

    void stated(long id, String words, LocalDate on, String by) {
        sql.sql("update household_exit set statement = ?, stated_on = ?, stated_by = ? where id = ?")
                .params(words, on, by, id)
                .update();
    }

    void decided(long id, boolean leaves, YearMonth from, String words, LocalDate on, String by) {
        sql.sql("""
                update household_exit set leaves = ?, from_month = ?, decision = ?, decided_on = ?, decided_by = ? where id = ?""")
                .params(leaves, from == null ? null : from.atDay(1), words, on, by, id)
                .update();
    }

    void exitTold(long id, LocalDate on) {
        sql.sql("update household_exit set exit_told_on = ? where id = ?")
                .params(on, id)
                .update();
    }

    void leftList(long id) {
        sql.sql("update household_exit set left_list = true where id = ?")
                .param(id)
                .update();
    }

    void appealed(long id, String words, LocalDate on, String by) {
        sql.sql("update household_exit set appeal = ?, appealed_on = ?, appealed_by = ? where id = ?")
                .params(words, on, by, id)
                .update();
    }

    void reexamined(long id, boolean upheld, String words, LocalDate on, String by) {
        sql.sql(
                        "update household_exit set upheld = ?, reexamination = ?, reexamined_on = ?, reexamined_by = ? where id = ?")
                .params(upheld, words, on, by, id)
                .update();
    }

    void vacateBy(long id, LocalDate day) {
        sql.sql("update household_exit set vacate_by = ? where id = ?")
                .params(day, id)
                .update();
    }

    void handedOver(long id, HandOver how, String by) {
        sql.sql("""
                update household_exit set handed_over_on = ?, water = ?, electricity = ?, gas = ?, dwelling_state = ?,
                    handed_over_by = ? where id = ?""")
                .params(how.on(), how.water(), how.electricity(), how.gas(), how.state(), by, id)
                .update();
    }

    void close(long id, ExitOutcome outcome, LocalDate on) {
        sql.sql("update household_exit set open_case = null, outcome = ?, closed_on = ? where id = ?")
                .params(outcome.name(), on, id)
                .update();
    }

    void extend(long id, Extension extension, String by) {
        sql.sql("insert into exit_extension values (?, ?, ?, ?, ?, ?)")
                .params(id, extension.number(), extension.until(), extension.reason(), extension.grantedOn(), by)
                .update();
    }

    /** How an award stood before this exit ended it; what is kept stays. */
    void stopped(long id, AwardKind kind, YearMonth to, String endReason) {
        boolean known = stoppedBy(id).stream().anyMatch(before -> before.kind() == kind);
        if (!known) {
            sql.sql("insert into exit_stopped_award values (?, ?, ?, ?)")
                    .params(id, kind.name(), to == null ? null : to.atDay(1), endReason)
                    .update();
        }
    }

    List<StoppedAward> stoppedBy(long id) {
        return sql.sql("select kind, to_month, end_reason from exit_stopped_award where exit_id = ? order by kind")
                .param(id)
                .query((row, at) ->
                        new StoppedAward(AwardKind.valueOf(row.getString(1)), month(row, 2), row.getString(3)))
                .list();
    }

    private List<Extension> extensions(long id) {
        return sql.sql(
                        "select extension_no, until_day, reason, granted_on from exit_extension where exit_id = ? order by extension_no")
                .param(id)
                .query((row, at) -> new Extension(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list();
    }

    private ExitFacts exit(ResultSet row, int at) throws SQLException {
        long id = row.getLong("id");
        String outcome = row.getString("outcome");
        return new ExitFacts(
                id,
                row.getString("case_no"),
                row.getString("community_code"),
                ExitGround.valueOf(row.getString("ground")),
                day(row, "since_day"),
                row.getString("words"),
                day(row, "opened_on"),
                row.getString("opened_by"),
                day(row, "told_on"),
                day(row, "stated_on"),
                row.getString("statement"),
                day(row, "decided_on"),
                row.getString("decided_by"),
                row.getObject("leaves", Boolean.class),
                month(row, row.findColumn("from_month")),
                row.getString("decision"),
                day(row, "exit_told_on"),
                row.getBoolean("left_list"),
                day(row, "appealed_on"),
                row.getString("appeal"),
                day(row, "reexamined_on"),
                row.getObject("upheld", Boolean.class),
                row.getString("reexamination"),
                day(row, "vacate_by"),
                handOver(row),
                day(row, "closed_on"),
                outcome == null ? null : ExitOutcome.valueOf(outcome),
                extensions(id));
    }

    private static HandOver handOver(ResultSet row) throws SQLException {
        LocalDate on = day(row, "handed_over_on");
        return on == null
                ? null
                : new HandOver(
                        on,
                        row.getString("water"),
                        row.getString("electricity"),
                        row.getString("gas"),
                        row.getString("dwelling_state"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static YearMonth month(ResultSet row, int column) throws SQLException {
        LocalDate first = row.getObject(column, LocalDate.class);
        return first == null ? null : YearMonth.from(first);
    }
}

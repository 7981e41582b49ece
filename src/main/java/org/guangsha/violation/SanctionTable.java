package org.guangsha.violation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guangsha.subsidy.AwardKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a decision ordered, whom it concerns beside the household, and what it ended. */
@Component
class SanctionTable {

    private final JdbcClient sql;

    SanctionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** An award before the decision ended it; no end and no reason where none was known. */
    record Stopped(AwardKind kind, YearMonth to, String endReason) {}

    void order(long violation, Sanction sanction) {
        sql.sql("insert into violation_sanction (violation_id, sanction) values (?, ?)")
                .params(violation, sanction.name())
                .update();
    }

    void done(long violation, Sanction sanction, String words, LocalDate on) {
        sql.sql(
                        "update violation_sanction set done_on = ?, words = ? where violation_id = ? and sanction = ? and done_on is null")
                .params(on, words, violation, sanction.name())
                .update();
    }

    void cancelAll(long violation, LocalDate on) {
        sql.sql("update violation_sanction set cancelled_on = ? where violation_id = ?")
                .params(on, violation)
                .update();
    }

    /** In the order they are carried out. */
    List<SanctionState> of(long violation) {
        return sql
                .sql("select sanction, done_on, words, cancelled_on from violation_sanction where violation_id = ?")
                .param(violation)
                .query((row, at) -> new SanctionState(
                        Sanction.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, LocalDate.class)))
                .list()
                .stream()
                .sorted(Comparator.comparing(SanctionState::sanction))
                .toList();
    }

    /** Whether it is ordered and waits to be carried out. */
    boolean isDue(long violation, Sanction sanction) {
        return find(violation, sanction)
                .filter(state -> state.doneOn() == null && state.cancelledOn() == null)
                .isPresent();
    }

    boolean isOrdered(long violation, Sanction sanction) {
        return find(violation, sanction).isPresent();
    }

    void concern(long violation, ConcernedPerson person, LocalDate on, String by) {
        sql.sql("insert into violation_person values (?, ?, ?, ?, ?, ?, ?)")
                .params(violation, person.idHash(), person.maskedName(), person.maskedNumber(), person.words(), on, by)
                .update();
    }

    List<ConcernedPerson> concerned(long violation) {
        return sql.sql(
                        "select id_hash, masked_name, masked_number, words from violation_person where violation_id = ? order by entered_on, id_hash")
                .param(violation)
                .query((row, at) ->
                        new ConcernedPerson(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** What is kept stays. */
    void stopped(long violation, AwardKind kind, YearMonth to, String endReason) {
        if (stopped(violation).stream().noneMatch(before -> before.kind() == kind)) {
            sql.sql("insert into violation_stopped_award values (?, ?, ?, ?)")
                    .params(violation, kind.name(), to == null ? null : to.atDay(1), endReason)
                    .update();
        }
    }

    List<Stopped> stopped(long violation) {
        return sql.sql(
                        "select kind, to_month, end_reason from violation_stopped_award where violation_id = ? order by kind")
                .param(violation)
                .query((row, at) -> stopped(row))
                .list();
    }

    private Optional<SanctionState> find(long violation, Sanction sanction) {
        return of(violation).stream()
                .filter(state -> state.sanction() == sanction)
                .findFirst();
    }

    private static Stopped stopped(ResultSet row) throws SQLException {
        LocalDate to = row.getObject(2, LocalDate.class);
        return new Stopped(
                AwardKind.valueOf(row.getString(1)), to == null ? null : YearMonth.from(to), row.getString(3));
    }
}

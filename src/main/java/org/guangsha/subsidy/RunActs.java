package org.guangsha.subsidy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.WhoActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a run and who did it. */
@Component
class RunActs {

    private final JdbcClient sql;
    private final WhoActs whoActs;
    private final StaffDirectory directory;
    private final Clock clock;

    RunActs(JdbcClient sql, WhoActs whoActs, StaffDirectory directory, Clock clock) {
        this.sql = sql;
        this.whoActs = whoActs;
        this.directory = directory;
        this.clock = clock;
    }

    void note(long run, String what, String words) {
        note(run, what, whoActs.now().orElse(null), words);
    }

    void note(long run, String what, String person, String words) {
        sql.sql("insert into subsidy_act (run_id, what, person, words, made_at) values (?, ?, ?, ?, ?)")
                .params(run, what, person, words, Timestamp.from(clock.instant()))
                .update();
    }

    /** In the order they happened. */
    List<RunAct> of(long run) {
        return sql.sql("select what, person, words, made_at from subsidy_act where run_id = ? order by id")
                .param(run)
                .query((row, at) -> new RunAct(
                        row.getString("what"),
                        name(row.getString("person")),
                        row.getString("words"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private String name(String person) {
        return person == null ? null : directory.name(person);
    }
}

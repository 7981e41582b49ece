package org.guangsha.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guangsha.staff.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's tasks, open and finished, counted by office and person. */
@Repository
class WorkloadTable {

    private static final String TASK = """
            select t.ID_, t.NAME_, e.BUSINESS_KEY_, t.TENANT_ID_, t.CREATE_TIME_, t.DUE_DATE_
            from ACT_RU_TASK t left join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            """;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;
    private final Clock clock;

    WorkloadTable(JdbcClient jdbc, StaffDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Tasks of one person in one office; of finished ones only the count. */
    record Load(String office, String person, int count, int dueToday, int overdue) {

        static final Load NONE = new Load("", "", 0, 0, 0);
    }

    /** Somebody who is in an office for good. */
    record Member(String office, String username) {}

    List<Member> members(Collection<String> offices) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("select GROUP_ID_, USER_ID_ from ACT_ID_MEMBERSHIP where GROUP_ID_ in (:offices)")
                        .param("offices", offices)
                        .query((row, at) -> new Member(row.getString(1), row.getString(2)))
                        .list();
    }

    Map<String, String> names(Collection<String> people) {
        return directory.names(people);
    }

    List<Load> open(Collection<String> offices, LocalDate today) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select TENANT_ID_, ASSIGNEE_, count(*),
                                  sum(case when DUE_DATE_ >= :today and DUE_DATE_ < :tomorrow then 1 else 0 end),
                                  sum(case when DUE_DATE_ < :today then 1 else 0 end)
                                from ACT_RU_TASK where TENANT_ID_ in (:offices) and ASSIGNEE_ is not null
                                group by TENANT_ID_, ASSIGNEE_""")
                        .param("offices", offices)
                        .param("today", begins(today))
                        .param("tomorrow", begins(today.plusDays(1)))
                        .query((row, at) -> new Load(
                                row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                        .list();
    }

    List<Load> done(Collection<String> offices, LocalDate since) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select TENANT_ID_, ASSIGNEE_, count(*) from ACT_HI_TASKINST
                                where END_TIME_ >= :since and DELETE_REASON_ = 'completed'
                                and TENANT_ID_ in (:offices) and ASSIGNEE_ is not null group by TENANT_ID_, ASSIGNEE_""")
                        .param("offices", offices)
                        .param("since", begins(since))
                        .query((row, at) -> new Load(row.getString(1), row.getString(2), row.getInt(3), 0, 0))
                        .list();
    }

    List<LyingTask> unclaimed(Collection<String> offices, int limit) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql(TASK + "where t.TENANT_ID_ in (:offices) and t.ASSIGNEE_ is null "
                                + "order by t.CREATE_TIME_, t.ID_ limit :limit")
                        .param("offices", offices)
                        .param("limit", limit)
                        .query(this::task)
                        .list();
    }

    int countUnclaimed(Collection<String> offices) {
        return offices.isEmpty()
                ? 0
                : jdbc.sql("select count(*) from ACT_RU_TASK where TENANT_ID_ in (:offices) and ASSIGNEE_ is null")
                        .param("offices", offices)
                        .query(Integer.class)
                        .single();
    }

    List<LyingTask> heldBy(String person, Collection<String> offices, int limit) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql(TASK + "where t.TENANT_ID_ in (:offices) and t.ASSIGNEE_ = :person "
                                + "order by t.DUE_DATE_, t.CREATE_TIME_, t.ID_ limit :limit")
                        .param("offices", offices)
                        .param("person", person)
                        .param("limit", limit)
                        .query(this::task)
                        .list();
    }

    private LyingTask task(ResultSet row, int at) throws SQLException {
        return new LyingTask(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                day(row.getTimestamp(5)),
                day(row.getTimestamp(6)));
    }

    private LocalDate day(Timestamp moment) {
        return moment == null
                ? null
                : moment.toInstant().atZone(clock.getZone()).toLocalDate();
    }

    private Timestamp begins(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}

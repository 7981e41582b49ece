package org.guangsha.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.casework.Move;
import org.guangsha.casework.Moved;
import org.guangsha.casework.Reassignment;
import org.guangsha.casework.Workload;
import org.guangsha.reports.PeriodReport;
import org.guangsha.reports.ReportAreas;
import org.guangsha.reports.Reports;
import org.guangsha.reports.rules.Measure;
import org.guangsha.reports.rules.Period;
import org.guangsha.staff.StaffMember;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long a manager of a city with many cases waits for a report, for the workload of everybody, for some hundred tasks moved. */
final class ReportSpeed {

    private static final int YEAR = 2026;
    private static final int TIMES = 7;
    private static final int OPEN = 2_000;
    private static final int MOVED = 300;
    private static final double BAR = 2_000;
    private static final double MOVE_BAR = 30_000;
    private static final String OFFICE = "community-130403005001";

    private final Product product;
    private final Reviewers reviewers;
    private final JdbcTemplate sql;

    ReportSpeed(Product product, Reviewers reviewers) {
        this.product = product;
        this.reviewers = reviewers;
        this.sql = product.bean(JdbcTemplate.class);
    }

    void measure(int cases, Report report) throws SQLException {
        Progress.during("%d cases of a year".formatted(cases), () -> {
            fill(cases);
            return null;
        });
        product.analyze();
        Map<String, Period> periods = Map.of(
                "week", Period.week(LocalDate.of(YEAR, 6, 15)),
                "quarter", Period.quarter(LocalDate.of(YEAR, 6, 15)),
                "year", new Period(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)));
        periods.forEach((name, period) -> report.atMost(
                "report of a %s, %,d cases and %,d steps, p95".formatted(name, cases, 4 * cases),
                times(() -> report(period)).p95(),
                BAR,
                " ms"));
        Crew crew = new Crew(2);
        new OpenTasks(product, crew).open(OPEN);
        crew.close();
        move(report);
    }

    private PeriodReport report(Period period) {
        PeriodReport counted = product.bean(Reports.class).of(period);
        int accepted = product.bean(ReportAreas.class)
                .figures("130400", counted.counts())
                .get("130400")
                .of(Measure.ACCEPTED);
        if (accepted == 0) {
            throw new IllegalStateException("an empty report");
        }
        return counted;
    }

    private void move(Report report) {
        StaffMember manager = reviewers.of("manager-130400");
        Samples workload = times(() -> product.bean(Workload.class).people(manager.offices()));
        report.note("workload of all offices, %,d open tasks".formatted(OPEN), workload.toString());
        StaffMember absent = reviewers.of(OFFICE);
        List<String> colleagues = List.of(colleague("bench-li"), colleague("bench-zhao"));
        sql.update(
                "update ACT_RU_TASK set ASSIGNEE_ = ?, TENANT_ID_ = ? where ID_ in (select ID_ from ACT_RU_TASK order by ID_ limit ?)",
                absent.username(),
                OFFICE,
                MOVED);
        sql.update("""
                update ACT_RU_IDENTITYLINK set GROUP_ID_ = ? where TASK_ID_ in
                (select ID_ from ACT_RU_TASK where ASSIGNEE_ = ?)""", OFFICE, absent.username());
        List<String> tasks =
                sql.queryForList("select ID_ from ACT_RU_TASK where ASSIGNEE_ = ?", String.class, absent.username());
        long start = System.nanoTime();
        List<Moved> moved = reviewers.as(
                manager, () -> product.bean(Reassignment.class).move(new Move(tasks, colleagues, false, "住院")));
        double took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        if (!moved.stream().allMatch(Moved::done)) {
            throw new IllegalStateException(moved.toString());
        }
        report.atMost("%d tasks of somebody absent moved to two colleagues".formatted(MOVED), took, MOVE_BAR, " ms");
    }

    private String colleague(String username) {
        IdentityService identities = product.bean(IdentityService.class);
        User user = identities.newUser(username);
        user.setLastName(username);
        user.setPassword(Reviewers.password(username));
        identities.saveUser(user);
        identities.createMembership(username, OFFICE);
        return username;
    }

    private static Samples times(Supplier<?> work) {
        Samples samples = new Samples();
        for (int i = -2; i < TIMES; i++) {
            (i < 0 ? new Samples() : samples).time(work);
        }
        return samples;
    }

    /** Cases of a year over all communities: decided within fifty days, nine in ten granted, four steps each, a breach in every fifth. */
    private void fill(int cases) {
        List<String> communities = communities();
        sql.execute("create table bench_place (n int primary key, code varchar(12))");
        for (int i = 0; i < communities.size(); i++) {
            sql.update("insert into bench_place values (?, ?)", i, communities.get(i));
        }
        sql.update("""
                insert into household (id, community_code, address, resident_since)
                select -i, p.code, '', date '2010-01-01' from generate_series(1, ?) i join bench_place p on p.n = i %% %d""".formatted(communities.size()), cases);
        sql.update("""
                insert into housing_case (id, case_no, household_id, programme, category, social_insurance_months,
                  community_code, clerk_id, received_on, accepted_on, due_on, outcome, closed_on, row_version)
                select -i, 'R' || i, -i, 'LOW_RENT', 'RESIDENT', 0, h.community_code, 'bench', a.day, a.day,
                  a.day + 60, case when i % 10 = 0 then 'REFUSED' else 'GRANTED' end, a.day + 10 + i % 50, 0
                from generate_series(1, ?) i join household h on h.id = -i
                cross join lateral (select date '2026-01-01' + i % 365 as day) a""", cases);
        sql.update("""
                insert into ACT_HI_PROCINST (ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_KEY_, PROC_DEF_ID_, START_TIME_,
                  END_TIME_, TENANT_ID_, STATE_)
                select case_no, case_no, case_no, 'application', 'bench', accepted_on,
                  case when closed_on < date '2026-12-20' then closed_on + interval '12 days' end, 'housing-130403', 'X'
                from housing_case where case_no like 'R%'""");
        sql.update("""
                insert into ACT_HI_TASKINST (ID_, TASK_DEF_KEY_, PROC_INST_ID_, NAME_, START_TIME_, END_TIME_,
                  DELETE_REASON_, TENANT_ID_, ASSIGNEE_)
                select c.case_no || '-' || s, 'review', c.case_no, '环节' || s || ' ' || c.case_no,
                  c.accepted_on + s * 2 + interval '9 hours', c.accepted_on + s * 2 + (s + c.id % 5)::int
                    + interval '15 hours', 'completed', 'community-' || c.community_code, 'bench'
                from housing_case c cross join generate_series(1, 4) s where c.case_no like 'R%'""");
        sql.update("""
                insert into sla_breach (id, clock, case_no, task_id, office, due, breached, cleared)
                select id, 'STEP', case_no, case_no || '-1', 'community-' || community_code, accepted_on + 5,
                  accepted_on + 5, case when id % 3 = 0 then null else accepted_on + 9 end
                from housing_case where case_no like 'R%' and id % 5 = 0""");
        sql.update("""
                insert into appeal (id, case_no, lodged_on, grounds, refused_step, refused_on, until_day, state, closed_on,
                  row_version)
                select id, case_no, closed_on + 9, '', 'decision', closed_on, closed_on + 30,
                  case when id % 4 = 0 then 'OVERTURNED' else 'UPHELD' end, closed_on + 20, 0
                from housing_case where case_no like 'R%' and outcome = 'REFUSED'""");
    }

    private List<String> communities() {
        Areas areas = product.bean(Areas.class);
        return new ArrayList<>(areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .toList());
    }
}

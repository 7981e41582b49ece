package org.guangsha.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.letters.dispatch.OutsideMail;
import org.guangsha.reports.rules.Measure;
import org.guangsha.reports.rules.Period;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks {@code weekly-report} and {@code manager-digest}: what the program does by itself for those who lead. */
@ProcedureTest({"weekly-report", "manager-digest"})
@Tag("R30")
class ManagersProcedureTest {

    private static final String WEEKLY = "weekly-report";
    private static final String DIGEST = "manager-digest";
    private static final String MANAGER = "manager-130403";
    private static final String COMMUNITY = "community-130403005001";

    @Autowired
    Reports reports;

    @Autowired
    CaseWalk walk;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    ByTheClock clock;

    @Autowired
    OutsideMail mail;

    @Autowired
    IdentityService identities;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate sql;

    private String caseNo;

    @BeforeEach
    void takeACaseIn() {
        mail.up();
        time.set("2026-03-02T09:00");
        staff.in(COMMUNITY);
        write(staff.in(MANAGER), "manager@example.org");
        write(staff.in("manager-130402"), "elsewhere@example.org");
        staff.in("manager-130400");
        caseNo = walk.accept(Families.couple());
    }

    @AfterEach
    void leave() {
        mail.down();
        walk.closeAll();
        for (String table : List.of("report_count", "report", "manager_digest")) {
            sql.update("delete from " + table);
        }
    }

    @Test
    void shouldKeepTheReportOfLastWeekAndMakeUpForWeeksTheProgramStoodStill() {
        time.set("2026-03-09T05:00");
        clock.begin(WEEKLY);
        assertThat(weeks()).containsExactly("2026-03-02 至 2026-03-08");
        clock.begin(WEEKLY);
        assertThat(weeks()).as("none twice").hasSize(1);
        time.set("2026-03-30T05:00");
        clock.begin(WEEKLY);
        assertThat(weeks())
                .containsExactly(
                        "2026-03-23 至 2026-03-29",
                        "2026-03-16 至 2026-03-22",
                        "2026-03-09 至 2026-03-15",
                        "2026-03-02 至 2026-03-08");
        PeriodReport first = reports.find(reports.weeks().get(3).id()).orElseThrow();
        assertThat(first.counts()).anySatisfy(count -> {
            assertThat(count.measure()).isEqualTo(Measure.ACCEPTED);
            assertThat(count.area()).isEqualTo("130403005");
            assertThat(count.amount()).isPositive();
        });
        assertThat(open(WEEKLY)).isZero();
    }

    @Test
    void shouldKeepWhatWasCountedWhateverComesLater() {
        time.set("2026-03-09T05:00");
        clock.begin(WEEKLY);
        PeriodReport kept = reports.find(reports.weeks().get(0).id()).orElseThrow();
        sql.update("update housing_case set accepted_on = '2026-03-20' where case_no = ?", caseNo);
        assertThat(reports.find(reports.weeks().get(0).id())).contains(kept);
        assertThat(reports.of(Period.week(kept.period().from())).counts()).isNotEqualTo(kept.counts());
    }

    @Test
    void shouldMailManagersOnWorkingDaysWhatIsDueAndOverdueInTheirAreas() throws Exception {
        // three working days after Monday: due on Thursday
        time.set("2026-03-05T08:30");
        clock.begin(DIGEST);
        MimeMessage told = only();
        assertThat(Arrays.toString(told.getAllRecipients())).isEqualTo("[manager@example.org]");
        assertThat(told.getSubject()).isEqualTo("期限提醒 2026-03-05：今日到期 1 项，已超期 0 项");
        assertThat((String) told.getContent())
                .contains("丛台区", "一、今日到期的任务（1 项）", "社区初审 " + caseNo, "期限 2026-03-05")
                .contains("https://zhubao.example.org/desk/cases/" + caseNo, "https://zhubao.example.org/desk/digest")
                .doesNotContain("陈");
        assertThat(open(DIGEST)).isZero();

        time.set("2026-03-06T08:30");
        clock.begin(DIGEST);
        assertThat(mail.received()).hasSize(2);
        assertThat(mail.received().get(1).getSubject()).endsWith("今日到期 0 项，已超期 1 项");
    }

    @Test
    void shouldSendNothingOnHolidaysAndWhereNothingBreachesButOnMakeUpWorkdays() {
        time.set("2026-03-03T08:30");
        clock.begin(DIGEST);
        assertThat(mail.received()).as("nothing is due yet").isEmpty();
        time.set("2026-03-07T08:30");
        clock.begin(DIGEST);
        assertThat(mail.received()).as("a Saturday").isEmpty();
        time.set("2026-05-05T08:30");
        clock.begin(DIGEST);
        assertThat(mail.received()).as("Labour Day holidays").isEmpty();
        time.set("2026-05-09T08:30");
        clock.begin(DIGEST);
        assertThat(mail.received()).as("a Saturday worked for them").hasSize(1);
    }

    @Test
    void shouldMailOnceADayHoweverOftenItBegins() {
        time.set("2026-03-05T08:30");
        clock.begin(DIGEST);
        clock.begin(DIGEST);
        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void shouldTryAgainWhereTheServerIsAwayAndTellNobodyTwice() {
        time.set("2026-03-05T08:30");
        mail.down();
        assertThatThrownBy(() -> clock.begin(DIGEST)).hasRootCauseInstanceOf(ConnectException.class);
        assertThat(state()).isEqualTo("FAILED");
        mail.up();
        time.set("2026-03-05T08:45");
        clock.work(DIGEST);
        assertThat(mail.received()).hasSize(1);
        assertThat(state()).isEqualTo("SENT");
        assertThat(open(DIGEST)).isZero();
    }

    @Test
    void shouldNotSendAgainWhereTheProgramStoppedWhileSending() {
        time.set("2026-03-05T08:30");
        mail.down();
        assertThatThrownBy(() -> clock.begin(DIGEST)).isNotNull();
        sql.update("update manager_digest set state = 'TRYING'");
        mail.up();
        time.set("2026-03-05T08:45");
        clock.work(DIGEST);
        assertThat(mail.received()).isEmpty();
        assertThat(state()).isEqualTo("DOUBTFUL");
    }

    @Test
    void shouldComeAtTheTimeOfThePolicy() {
        Job timer = management.createJobQuery().processDefinitionKey(DIGEST).timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .findFirst()
                .orElseThrow();
        assertThat(timer.getDuedate()).hasHourOfDay(8).hasMinute(30);
    }

    private MimeMessage only() {
        assertThat(mail.received()).hasSize(1);
        return mail.received().get(0);
    }

    private String state() {
        return sql.queryForObject("select state from manager_digest", String.class);
    }

    private List<String> weeks() {
        return reports.weeks().stream().map(week -> week.period().chinese()).toList();
    }

    private long open(String key) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(key).count();
    }

    private void write(String username, String address) {
        User user = identities.createUserQuery().userId(username).singleResult();
        user.setEmail(address);
        identities.saveUser(user);
    }
}

package org.guangsha.requalification.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.FactRules;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.exchange.CityExchange;
import org.guangsha.exchange.EvidenceKind;
import org.guangsha.exchange.PersonAnswer;
import org.guangsha.exchange.RegisterEntry;
import org.guangsha.exchange.RegisteredProperty;
import org.guangsha.exit.Exits;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.IncomeFacts;
import org.guangsha.household.IncomeKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.RequalificationState;
import org.guangsha.requalification.Requalifications;
import org.guangsha.requalification.ScriptedCity;
import org.guangsha.sla.BreachRegister;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.testing.ByTheClock;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProcedureTest;
import org.guangsha.testing.SampleStandards;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Walks every way through {@code requalification-campaign}: a small city in January and February 2027. */
@ProcedureTest("requalification-campaign")
@Tag("R17")
class CampaignProcedureTest {

    private static final String OCCASION = "annual-2027";

    @TestConfiguration
    static class Exchanged {
        @Bean
        ScriptedCity platform() {
            return new ScriptedCity();
        }
    }

    private static final String PAGE = "/desk/requalification-campaign";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    ScriptedCity city;

    @Autowired
    CampaignProcess process;

    @Autowired
    CampaignTable campaigns;

    @Autowired
    CityExchange exchange;

    @Autowired
    Requalifications requalifications;

    @Autowired
    StandardsRegister standards;

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseRegister cases;

    @Autowired
    HouseholdService households;

    @Autowired
    Findings findings;

    @Autowired
    EntitlementService entitlements;

    @Autowired
    Exits exits;

    @Autowired
    Letters letters;

    @Autowired
    Journal journal;

    @Autowired
    BreachRegister breaches;

    @Autowired
    ByTheClock clock;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private String same;
    private String rich;
    private String owner;
    private String widowed;
    private String unknown;
    private String gone;

    @BeforeEach
    void aCityOfSix() {
        clock.suspend();
        time.set("2026-03-02T09:00");
        List.of("street-130403005", "housing-130403", "manager-130403").forEach(staff::in);
        same = accept();
        rich = accept();
        owner = accept();
        widowed = accept();
        unknown = accept();
        gone = accept();
        walk.grant(staff, same, rich, owner, widowed, unknown, gone);
        List.of(same, rich, owner, widowed, unknown, gone)
                .forEach(caseNo -> walk.sign(staff.in("housing-130403"), caseNo));
    }

    @AfterEach
    void leave() {
        List.of(same, rich, owner, widowed, unknown, gone)
                .forEach(caseNo -> entitlements.end(caseNo, LocalDate.of(2028, 12, 31)));
        clock.activate();
        walk.closeAll();
        city.forget();
    }

    @Test
    void shouldExamineEveryHouseholdOnceAndFollowItUntilTheLastIsSettled() {
        time.set("2027-01-05T06:00");
        clock.begin(CampaignProcess.KEY);
        assertThat(waitsAt()).as("nobody is examined by last year's lines").isEqualTo("awaitStandards");
        standards.publish(SampleStandards.of(2027, LocalDate.parse("2027-01-11")));
        on("2027-01-06T06:00");
        assertThat(waitsAt()).as("published, not in force yet").isEqualTo("awaitStandards");
        city.online(false);
        on("2027-01-11T06:00");
        assertThat(city.asked(OCCASION)).as("twelve people, asked about once").isEqualTo(12);
        assertThat(waitsAt()).isEqualTo("awaitAnswers");
        on("2027-01-11T07:00");
        assertThat(waitsAt()).isEqualTo("awaitAnswers");

        city.online(true);
        earns(same, 0);
        earns(rich, 30_000_000);
        earns(owner, 0);
        city.say(applicant(owner), answer -> with(answer, new RegisteredProperty("春厂路 8 号", new BigDecimal("1.50"))));
        earns(widowed, 0);
        city.say(spouse(widowed), answer -> dead(answer, LocalDate.of(2026, 11, 2)));
        earns(unknown, 0);
        city.saysNothingOf(spouse(unknown));
        entitlements.end(gone, LocalDate.of(2027, 1, 11));
        // as a list of sixteen thousand: the last part is the second of its row
        runtime.setVariable(process.running(2027).orElseThrow().getId(), CampaignProcess.CHUNKS, 33);
        on("2027-01-11T08:00");

        assertThat(one(same).state()).isEqualTo(RequalificationState.CONFIRMED);
        assertThat(one(rich).state()).isEqualTo(RequalificationState.EXIT);
        assertThat(one(owner).state()).isEqualTo(RequalificationState.ADJUSTED);
        assertThat(one(widowed).state()).isEqualTo(RequalificationState.OPEN);
        assertThat(one(widowed).words()).contains("2026-11-02 死亡");
        assertThat(one(unknown).state()).isEqualTo(RequalificationState.OPEN);
        assertThat(one(unknown).words()).contains("没有其他部门的收入核查资料");
        assertThat(one(gone).state()).isEqualTo(RequalificationState.LAPSED);
        assertThat(exits.openOf(rich)).isPresent();
        told(same);
        assertThat(journal.of(same)).anyMatch(entry -> entry.words().equals("年度复核：继续保障"));
        assertThat(waitsAt()).isEqualTo("awaitMorning");
        assertThat(campaigns.find(2027).orElseThrow().checkedAt()).isNotNull();

        on("2027-01-12T06:00");
        assertThat(campaigns.find(2027).orElseThrow().remindedOn()).isNull();
        on("2027-02-15T06:00");
        assertThat(campaigns.find(2027).orElseThrow().remindedOn()).isEqualTo("2027-02-15");
        assertThat(journal.of(unknown)).anyMatch(entry -> entry.words().contains("应于 2027-03-01 前办结"));
        assertThat(journal.of(same)).noneMatch(entry -> entry.words().contains("尚未办结"));
        on("2027-02-28T06:00");
        assertThat(breaches.ofCase(unknown)).isEmpty();

        on("2027-03-01T06:00");
        assertThat(campaigns.find(2027).orElseThrow().leftOver()).isEqualTo(2);
        assertThat(breaches.ofCase(unknown)).singleElement().satisfies(breach -> {
            assertThat(breach.office()).isEqualTo("street-130403005");
            assertThat(breach.due()).isEqualTo(time.at("2027-03-01T00:00").toInstant());
            assertThat(breach.cleared()).isNull();
        });
        assertThat(runtime.createIncidentQuery()
                        .processDefinitionKeyIn(CampaignProcess.KEY)
                        .list())
                .singleElement()
                .extracting(Incident::getIncidentMessage)
                .isEqualTo("2027 年度复核：丛台区尚有 2 户未在 2027-03-01 前办结");
        on("2027-03-02T06:00");
        assertThat(breaches.ofCase(unknown)).as("a breach once").hasSize(1);

        entitlements.end(widowed, LocalDate.of(2027, 3, 2));
        entitlements.end(unknown, LocalDate.of(2027, 3, 2));
        assertThat(one(unknown).state()).isEqualTo(RequalificationState.LAPSED);
        on("2027-03-03T06:00");
        assertThat(campaigns.find(2027).orElseThrow().closedOn()).isEqualTo("2027-03-03");
        assertThat(breaches.ofCase(unknown))
                .singleElement()
                .satisfies(breach -> assertThat(breach.cleared()).isNotNull());
        assertThat(process.running(2027)).isEmpty();
        assertThat(exchange.answers(OCCASION, List.of(applicant(same)))
                        .know(
                                EvidenceKind.INCOME,
                                households.read(cases.byNo(same).householdId()).members()))
                .as("what registers said is kept no longer")
                .isFalse();

        process.begin();
        assertThat(process.running(2027)).as("a year is examined once").isEmpty();
        assertThat(requalifications.of(same)).hasSize(1);
    }

    @Test
    @Tag("R25")
    void shouldShowEachReaderTheOwnDistrictAndLetTheCityBeginPauseAndTryAgain() throws Exception {
        standards.publish(SampleStandards.of(2028, LocalDate.parse("2028-01-11")));
        time.set("2028-01-12T09:00");
        assertThat(status("manager-130403", post(PAGE + "/begin"))).isEqualTo(403);
        assertThat(page("manager-130403", PAGE)).doesNotContain("发起 2028 年度复核");
        assertThat(page("manager-130400", PAGE)).contains("发起 2028 年度复核");
        assertThat(status("manager-130400", post(PAGE + "/begin"))).isEqualTo(302);
        String own = PAGE + "/2028";
        assertThat(page("manager-130400", own))
                .contains("等待当年标准公布，随后确定名单", "暂停")
                .doesNotContain("发起 2028");

        assertThat(status("manager-130403", post(own + "/pause"))).isEqualTo(403);
        assertThat(status("manager-130400", post(own + "/pause"))).isEqualTo(302);
        assertThat(page("manager-130400", own)).contains("（已暂停）", "继续");
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey(CampaignProcess.KEY)
                        .processInstanceId(process.running(2028).orElseThrow().getId())
                        .active()
                        .count())
                .as("nothing begins meanwhile")
                .isZero();
        assertThat(status("manager-130400", post(own + "/resume"))).isEqualTo(302);

        Job list = clock.waiting(CampaignProcess.KEY).get(0);
        management.setJobRetries(list.getId(), 0);
        assertThat(page("manager-130400", own)).contains("1 个步骤失败", "确定复核名单", "没有说明的故障", "全部重试");
        assertThat(page("manager-130403", own)).contains("1 个步骤失败").doesNotContain("全部重试");
        assertThat(status("manager-130400", post(own + "/retry"))).isEqualTo(302);
        clock.work(CampaignProcess.KEY);

        assertThat(page("street-130403005", own))
                .contains("丛台区", "核对平台", "已于 2028-01-12 全部办结", "办结报告", "最后一天 2028-02-29");
        assertThat(page("street-130404001", own)).doesNotContain("丛台区</th>");
        assertThat(status("window-130403", get(own))).isEqualTo(403);
        assertThat(status("manager-130400", get(PAGE + "/1999"))).isEqualTo(404);
        assertThat(status("manager-130400", post(PAGE + "/1999/pause"))).isEqualTo(302);
    }

    private String page(String group, String path) throws Exception {
        MockHttpServletResponse answer = answer(group, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private int status(String group, MockHttpServletRequestBuilder request) throws Exception {
        return answer(group, request).getStatus();
    }

    private MockHttpServletResponse answer(String group, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(LogIn.as(directory.member(staff.in(group))))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private void told(String caseNo) {
        assertThat(letters.ofCase(caseNo)).extracting(Letter::kind).endsWith(LetterKind.REQUALIFIED);
        List<Finding> all = findings.of(caseNo);
        assertThat(all).hasSize(2);
        assertThat(all.get(1).eligible()).isTrue();
        assertThat(all.get(1).standardsVersion()).isEqualTo("handan-2027-1");
        assertThat(all.get(1).checks()).hasSameSizeAs(all.get(0).checks());
    }

    private String accept() {
        return walk.accept(Families.couple());
    }

    /** Lets the campaign's own timers that are due by then fire, and its steps work until all of them wait. */
    private void on(String moment) {
        time.set(moment);
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            management.executeJob(due.get(0).getId());
            clock.work(CampaignProcess.KEY);
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .processDefinitionKey(CampaignProcess.KEY)
                .timers()
                .duedateLowerThan(new Date(time.now().toEpochMilli() + 1))
                .list()
                .stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    private String waitsAt() {
        return runtime.getActiveActivityIds(process.running(2027).orElseThrow().getId()).stream()
                .distinct()
                .collect(Collectors.joining(","));
    }

    private Requalification one(String caseNo) {
        return requalifications.of(caseNo).stream()
                .filter(one -> one.occasion().equals(OCCASION))
                .findFirst()
                .orElseThrow();
    }

    /** Registered with the income that was found, and so much more, in fen a year. */
    private void earns(String caseNo, long moreFen) {
        long found =
                FactRules.yearlyIncomeFen(findings.latest(caseNo).orElseThrow().facts());
        city.say(applicant(caseNo), answer -> earning(answer, found + moreFen));
    }

    private String applicant(String caseNo) {
        return person(caseNo, 0);
    }

    private String spouse(String caseNo) {
        return person(caseNo, 1);
    }

    private String person(String caseNo, int at) {
        return households.people(cases.byNo(caseNo).householdId()).get(at).idHash();
    }

    private static PersonAnswer earning(PersonAnswer answer, long fen) {
        return new PersonAnswer(
                answer.idHash(),
                true,
                List.of(new IncomeFacts(IncomeKind.WAGE, YearMonth.of(2026, 5), fen)),
                answer.properties(),
                List.of(),
                answer.register(),
                null);
    }

    private static PersonAnswer with(PersonAnswer answer, RegisteredProperty property) {
        return new PersonAnswer(
                answer.idHash(), true, answer.incomes(), List.of(property), List.of(), answer.register(), null);
    }

    private static PersonAnswer dead(PersonAnswer answer, LocalDate on) {
        return new PersonAnswer(
                answer.idHash(),
                true,
                answer.incomes(),
                answer.properties(),
                List.of(),
                new RegisterEntry(null, on, List.of()),
                null);
    }
}

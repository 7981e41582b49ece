package org.guangsha.standards.yearly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.spin.Spin;
import org.guangsha.area.Areas;
import org.guangsha.demo.OfficeWork;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The city's departments on 2 November 2026, with the standards of 2026 in force; whatever a test publishes is gone after it. */
abstract class YearOfStandards {

    static final String WORDS = "words";

    @Autowired
    StandardsProcess process;

    @Autowired
    YearlyDrafts drafts;

    @Autowired
    StandardsRegister register;

    @Autowired
    OfficeWork offices;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Areas areas;

    @Autowired
    Staff staff;

    @Autowired
    TimeMachine time;

    @Autowired
    CaseWalk walk;

    @BeforeEach
    void openTheYear() {
        List.of("civil", "statistics", "housing", "finance", "price").forEach(role -> member(role));
        manager();
        // the year's own timer only fires where a test lets it
        management.setJobDuedate(yearlyTimer().getId(), time.at("2099-01-01T00:00"));
        time.set("2026-11-02T09:00");
    }

    @AfterEach
    void closeTheYear() {
        walk.closeAll();
        for (String table : List.of("proposal_figure", "proposal", "ruling", "effect", "receipt", "procedure")) {
            sql.update("delete from standards_" + table);
        }
        sql.update("delete from standards_version where standards_year > 2026 or version like '%-2026-2'");
        sql.update("delete from sla_breach");
    }

    /** Somebody of this department of the city. */
    String member(String role) {
        return staff.in(areas.cityOffice(role));
    }

    String manager() {
        return staff.in("manager-" + areas.city().code());
    }

    Job yearlyTimer() {
        return management
                .createJobQuery()
                .processDefinitionKey(StandardsProcess.KEY)
                .activityId("yearBegins")
                .singleResult();
    }

    /** Hands in what the form was filled with beforehand, but for these fields. */
    void propose(String version, String role, Map<String, ?> changed) {
        Map<String, Object> form = new HashMap<>(Map.of(WORDS, "按统计数据测算"));
        form.putAll(changed);
        offices.complete(member(role), version, form);
    }

    /** All five as last year, but for the low-income line of 1600 yuan. */
    void proposeAll(String version) {
        propose(version, "civil", Map.of("lowIncome", 1600));
        List.of("statistics", "housing", "finance", "price").forEach(role -> propose(version, role, Map.of()));
        work();
    }

    void approve(String version) {
        offices.complete(manager(), version, Map.of("ruling", "APPROVE"));
        work();
    }

    void sendBack(String version, String words, String... roles) {
        offices.complete(
                manager(),
                version,
                Map.of("ruling", "SEND_BACK", "departments", Spin.JSON(List.of(roles)), WORDS, words));
    }

    void fileReceipts(String version, String day) {
        for (String role : List.of("housing", "civil")) {
            offices.complete(member(role), version, Map.of("receiptNo", "冀备〔2027〕1号", "receivedOn", day));
        }
    }

    /** Lets asynchronous steps happen. */
    void work() {
        management.createJobQuery().messages().list().forEach(job -> management.executeJob(job.getId()));
    }

    boolean isRunning(String version) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(version, StandardsProcess.KEY)
                        .count()
                == 1;
    }
}

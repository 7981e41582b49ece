package org.guangsha.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.notice.DeskNotices;
import org.guangsha.notice.ObjectionService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What households and neighbours bring to the window on the demonstration's last morning. */
@Component
@Profile("demo")
class DemoEvents {

    private final CaseRegister cases;
    private final Areas areas;
    private final DeskNotices notices;
    private final ObjectionService objections;
    private final AppealDesk appeals;
    private final DemoChanges changes;

    DemoEvents(
            CaseRegister cases,
            Areas areas,
            DeskNotices notices,
            ObjectionService objections,
            AppealDesk appeals,
            DemoChanges changes) {
        this.cases = cases;
        this.areas = areas;
        this.notices = notices;
        this.objections = objections;
        this.appeals = appeals;
        this.changes = changes;
    }

    /** Everything of today, by the cases as they stand. */
    void happen(Map<DemoStage, String> open, LocalDate today) {
        object(open.get(DemoStage.OBJECTED), today);
        appeals.lodge(open.get(DemoStage.APPEALED), "审查时没有入户，家庭收入按去年计算，现已失业，请求复审。");
        changes.happen(open, today);
    }

    private void object(String caseNo, LocalDate today) {
        String street = areas.office(Level.STREET, cases.byNo(caseNo).communityCode());
        notices.current(today, Set.of(street)).stream()
                .filter(hanging -> hanging.notice().caseNo().equals(caseNo))
                .forEach(hanging -> objections.object(hanging.notice().id(), "该户在外区另有一套住房，平时出租。"));
    }
}

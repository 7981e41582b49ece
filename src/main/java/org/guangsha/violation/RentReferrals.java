package org.guangsha.violation;

import org.guangsha.application.CaseRegister;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.money.Yuan;
import org.guangsha.rent.RentReferral;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Arrears that have reached the limit come in as a report; whether there was bad faith is for the investigation. */
@Component
class RentReferrals {

    private final Violations violations;
    private final CaseRegister cases;
    private final Areas areas;

    RentReferrals(Violations violations, CaseRegister cases, Areas areas) {
        this.violations = violations;
        this.cases = cases;
        this.areas = areas;
    }

    @EventListener
    void on(RentReferral referral) {
        String community = cases.byNo(referral.caseNo()).communityCode();
        violations.report(new ViolationReport(
                ReportSource.RENT,
                areas.seat(Level.HOUSING, community).code(),
                ViolationKind.BAD_FAITH_ARREARS.name(),
                referral.caseNo(),
                "自 %s 起欠租，累计 %d 个月，共 %s 元，经催缴没有缴清"
                        .formatted(referral.since(), referral.months(), Yuan.plain(referral.fen())),
                "",
                ""));
    }
}

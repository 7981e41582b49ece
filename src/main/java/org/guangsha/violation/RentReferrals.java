package org.guangsha.violation;

import org.guangsha.money.Yuan;
import org.guangsha.rent.RentReferral;
import org.guangsha.rent.Tenancies;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Arrears that have reached the limit come in as a report; whether there was bad faith is for the investigation. */
@Component
class RentReferrals {

    private final ViolationReports reports;
    private final Tenancies tenancies;

    RentReferrals(ViolationReports reports, Tenancies tenancies) {
        this.reports = reports;
        this.tenancies = tenancies;
    }

    @EventListener
    void on(RentReferral referral) {
        reports.report(new ViolationReport(
                ReportSource.RENT,
                tenancies.of(referral.caseNo()).orElseThrow().seat(),
                ViolationKind.BAD_FAITH_ARREARS.name(),
                referral.caseNo(),
                "自 %s 起欠租，累计 %d 个月，共 %s 元，经催缴没有缴清"
                        .formatted(referral.since(), referral.months(), Yuan.plain(referral.fen())),
                "",
                ""));
    }
}

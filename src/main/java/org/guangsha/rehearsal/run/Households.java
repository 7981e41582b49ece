package org.guangsha.rehearsal.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.eligibility.Facts;
import org.guangsha.policy.Programme;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Chance;
import org.guangsha.rehearsal.stage.CaseFile;
import org.guangsha.rehearsal.stage.City;
import org.guangsha.standards.Standards;

/** Invents households as the plan describes them, around the lines they are held against. */
final class Households {

    private final City city;
    private final Plan plan;
    private final Chance chance;

    Households(City city, Plan plan, Chance chance) {
        this.city = city;
        this.plan = plan;
        this.chance = chance;
    }

    CaseFile.Application invent(String caseNo, Map<String, Double> communities, LocalDate acceptedOn) {
        Plan.Households of = plan.households();
        Programme programme = Programme.valueOf(chosen(of.programmes(), caseNo, "programme"));
        boolean migrant =
                programme == Programme.PUBLIC_RENTAL && chance.happens(of.migrantPercent(), caseNo, "migrant");
        return new CaseFile.Application(
                caseNo,
                chosen(communities, caseNo, "community"),
                acceptedOn,
                programme,
                migrant ? ApplicantCategory.MIGRANT_WORKER : ApplicantCategory.LOCAL_RESIDENT,
                facts(caseNo, migrant, city.standards(acceptedOn)),
                chance.happens(plan.precheckFailsPercent(), caseNo, "precheck"),
                chance.happens(of.priorityPercent(), caseNo, "priority"),
                chosen(of.wishes(), caseNo, "wish"));
    }

    private Facts facts(String caseNo, boolean migrant, Standards lines) {
        Plan.Households of = plan.households();
        BigDecimal area = lines.difficultyArea()
                .multiply(BigDecimal.valueOf(drawn(of.areaPercent(), caseNo, "area")))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        return new Facts(
                chosen(of.heads(), caseNo, "heads"),
                lines.lowIncomeFen() * drawn(of.incomePercent(), caseNo, "income") / 100,
                area,
                lines.assetLimitFen() * drawn(of.assetsPercent(), caseNo, "assets") / 100,
                drawn(of.residentYears(), caseNo, "resident"),
                migrant ? drawn(of.insuredMonths(), caseNo, "insured") : 0,
                drawn(of.applicantAge(), caseNo, "age"));
    }

    private int drawn(Plan.Range range, String caseNo, String what) {
        return chance.between(range.from(), range.to(), caseNo, what);
    }

    private <K> K chosen(Map<K, Double> weights, String caseNo, String what) {
        List<K> keys = List.copyOf(weights.keySet());
        return keys.get(chance.weighed(List.copyOf(weights.values()), caseNo, what));
    }
}

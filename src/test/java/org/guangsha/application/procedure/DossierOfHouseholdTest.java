package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.testing.HouseholdFiles.born;
import static org.guangsha.testing.HouseholdFiles.wage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.application.CaseFacts;
import org.guangsha.eligibility.Check;
import org.guangsha.eligibility.Facts;
import org.guangsha.eligibility.Finding;
import org.guangsha.policy.Programme;
import org.guangsha.review.Opinion;
import org.guangsha.review.RefusalReason;
import org.guangsha.review.ReviewOutcome;
import org.guangsha.review.Verification;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.HouseholdFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R06")
class DossierOfHouseholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Test
    void shouldSumTheCaseUpAndMarkSampleStandards() {
        assertThat(DossierTables.summary(
                        facts(), HouseholdFiles.of(born("1980-02-29")).file(), finding(true), "春厂社区", "1 项待核对"))
                .extracting(row -> row.get("item") + "=" + row.get("value"))
                .containsExactly(
                        "保障类别=廉租住房",
                        "申请人=陈䶮",
                        "申请人类别=本市户籍家庭",
                        "所在社区=春厂社区",
                        "家庭住址=联纺路 1 号",
                        "受理日期=2026-03-04",
                        "办结期限=2026-05-06",
                        "重复比对=1 项待核对",
                        "收入等次=低收入",
                        "核定结论=不符合保障条件",
                        "适用标准=handan-2026-1（演示样本，非正式标准）");
        assertThat(DossierTables.summary(
                        facts(), HouseholdFiles.of(born("1980-02-29")).file(), finding(false), "", ""))
                .last()
                .isEqualTo(Map.of("item", "适用标准", "value", "handan-2026-1"));
    }

    @Test
    void shouldShowMembersWithMaskedNumbersAndTheAverageOfTheDeclaredYear() {
        var file = HouseholdFiles.of(
                        born("1980-02-29", wage("2025-03", 100_000), wage("2026-03", 999_999)), born("2026-03-02"))
                .file();
        assertThat(DossierTables.members(file, DAY))
                .extracting(row -> row.get("idNumber") + " " + row.get("birthDate") + " " + row.get("income"))
                .containsExactly("130403********1234 1980-02-29 83.33元", "130403********1234 2026-03-02 0.00元");
    }

    @Test
    void shouldShowDwellingsWithTheDayOfSaleWhereSold() {
        var file = HouseholdFiles.of(born("1980-02-29"))
                .owning("18.50")
                .selling("60", "2024-01-31")
                .file();
        assertThat(DossierTables.dwellings(file))
                .extracting(row -> row.get("tenure") + " " + row.get("area") + " " + row.get("disposedOn"))
                .containsExactly("自有 18.50㎡ ", "已转让 60㎡ 2024-01-31");
        assertThat(DossierTables.dwellings(HouseholdFiles.of(born("1980-02-29")).file()))
                .isEmpty();
    }

    @Test
    void shouldSayOfEveryCheckWhetherItIsMet() {
        assertThat(DossierTables.checks(finding(true)))
                .extracting(row -> row.get("aspect") + " " + row.get("result"))
                .containsExactly("家庭收入 符合", "家庭住房 不符合");
    }

    @Test
    void shouldShowOpinionsWithReasonVerificationAndTheDayInBeijing() {
        Opinion refused = opinion(ReviewOutcome.REFUSE, RefusalReason.AREA_ABOVE_LINE, DAY);
        Opinion passed = opinion(ReviewOutcome.PASS, null, null);
        List<Map<String, String>> rows = DossierTables.opinions(List.of(refused, passed), passed::equals, BEIJING);
        assertThat(rows.get(0))
                .containsEntry("outcome", "不同意：家庭住房面积达到或者超过住房困难标准")
                .containsEntry("day", "2026-03-06")
                .containsEntry("verified", "2026-03-02 入户调查、信函索证，社区专干：另有住房");
        assertThat(rows.get(1))
                .containsEntry("title", passed.title() + "（已撤回）")
                .containsEntry("outcome", "同意")
                .containsEntry("verified", "");
    }

    private static Opinion opinion(ReviewOutcome outcome, RefusalReason reason, LocalDate verifiedOn) {
        return new Opinion(
                "130403-2026-000001",
                "communityReview",
                "社区初审",
                "community-130403005001",
                "reviewer",
                outcome,
                reason,
                "意见",
                List.of(Verification.HOME_VISIT, Verification.LETTERS),
                verifiedOn,
                "社区专干",
                "另有住房",
                null,
                Instant.parse("2026-03-05T16:30:00Z"));
    }

    private static CaseFacts facts() {
        return new CaseFacts(
                "130403-2026-000001",
                1,
                Programme.LOW_RENT,
                ApplicantCategory.LOCAL_RESIDENT,
                0,
                "130403005001",
                DAY,
                LocalDate.of(2026, 3, 4),
                LocalDate.of(2026, 5, 6),
                "handan-2026-1",
                null);
    }

    private static Finding finding(boolean sample) {
        return new Finding(
                "130403-2026-000001",
                "handan-2026-1",
                sample,
                DAY,
                IncomeLevel.LOW,
                false,
                new Facts(1, 100_000, new BigDecimal("18.50"), 0, 24, 0, 46),
                List.of(
                        new Check("家庭收入", "1000元/人月", "1549元/人月", true, null, "符合收入条件"),
                        new Check("家庭住房", "18.50㎡/人", "15㎡/人", false, "AREA_ABOVE_LINE", "不符合住房条件")));
    }
}

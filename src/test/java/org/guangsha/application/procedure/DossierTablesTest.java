package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guangsha.notice.ObjectionFacts;
import org.guangsha.notice.ObjectionResult;
import org.guangsha.review.Opinion;
import org.guangsha.review.RefusalReason;
import org.guangsha.review.ReviewOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTablesTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Instant LATE_IN_THE_EVENING = Instant.parse("2026-03-05T16:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "investigateObjection, PASS, , 不属实",
        "investigateObjection, REFUSE, OBJECTION_UPHELD, 属实：公示期间异议经调查属实",
        "streetReview, PASS, , 同意",
        "streetReview, REFUSE, FALSE_STATEMENT, 不同意：隐瞒或者虚报家庭情况",
        "streetReview, RETURN, , 退回"
    })
    @Tag("R08")
    void shouldSayOfAnInvestigationWhetherTheObjectionIsTrue(
            String step, ReviewOutcome outcome, RefusalReason reason, String words) {
        assertThat(DossierTables.opinions(List.of(opinion(step, outcome, reason)), none -> false, BEIJING))
                .extracting(row -> row.get("outcome"))
                .containsExactly(words);
    }

    @Test
    @Tag("R08")
    void shouldDateObjectionsByTheOfficesClock() {
        var objection = new ObjectionFacts(LATE_IN_THE_EVENING, "另有住房。", "照片", ObjectionResult.OPEN, "", null);
        assertThat(DossierEvents.objections(List.of(objection), BEIJING))
                .containsExactly(
                        Map.of("day", "2026-03-06", "words", "另有住房。", "proof", "照片", "result", "待查", "answer", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"department-review", "income-opinion", "decision"})
    @Tag("R08")
    void shouldShowObjectionsInEveryFormThatComesAfterANotice(String form) throws IOException {
        assertThat(Files.readString(Path.of("forms", form + ".form")))
                .contains("\"=dossier.objections\"", "\"=count(dossier.objections) = 0\"");
    }

    private static Opinion opinion(String step, ReviewOutcome outcome, RefusalReason reason) {
        return new Opinion(
                "130403-2026-000001",
                step,
                "环节",
                "street-130403005",
                "street",
                outcome,
                reason,
                "意见",
                List.of(),
                null,
                null,
                null,
                null,
                LATE_IN_THE_EVENING);
    }
}

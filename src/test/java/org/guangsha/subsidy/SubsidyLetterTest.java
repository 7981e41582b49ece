package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProgramTest
@Tag("R12")
class SubsidyLetterTest extends OneCase {

    @Autowired
    SubsidyAwards awards;

    @Autowired
    SubsidyLetters subsidyLetters;

    @Autowired
    Letters letters;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leaveNobodyToPay() {
        sql.update(
                "delete from subsidy_version where award_id in (select id from subsidy_award where case_no = ?)",
                caseNo);
        sql.update("delete from subsidy_award where case_no = ?", caseNo);
    }

    @Test
    void shouldWorkTheAmountOutLineByLineInTheLetterOnce() throws IOException {
        SubsidyFacts facts = new SubsidyFacts(IncomeLevel.LOW, 4, 100_000, new BigDecimal("20.33"));
        awards.award(new SubsidyClaim(caseNo, 1, "130403005001", AwardKind.REGULAR, YearMonth.of(2026, 4), facts));
        subsidyLetters.tell(caseNo);
        subsidyLetters.tell(caseNo);
        assertThat(letters.ofCase(caseNo))
                .filteredOn(letter -> letter.kind() == LetterKind.SUBSIDY)
                .singleElement()
                .extracting(Letter::number)
                .satisfies(number ->
                        assertThat(Sheets.pdf(letters.pdf(number))).contains("237.36", "50.00", "29.67", "80%"));
    }
}

package org.guangsha.application.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.application.CaseEndings;
import org.guangsha.demo.ReviewForm;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letters a real case sends on its way, and what stands in them. */
@ProgramTest
@Tag("R09")
class CaseLettersTest extends ProcedureCase {

    private static final String HOUSING_DEPARTMENT = "丛台区住房保障部门";

    @Autowired
    private Letters letters;

    @Autowired
    private AppealDesk desk;

    @Autowired
    private CaseEndings endings;

    @Test
    void shouldTellAcceptanceNoticesAndDecisionWithTheFindingTheyRestOn() {
        String caseNo = accept(Families.couple());
        assertThat(print(caseNo, LetterKind.ACCEPTANCE))
                .contains(caseNo, "2026年3月2日", "2026年5月6日", "廉租住房", "130403********")
                .doesNotContain("演示样本");
        atDecision(caseNo);
        pass(housing, caseNo);

        assertThat(titles(caseNo)).containsExactly("受理通知书", "公示", "公示", "公示", "准予保障通知书", "住房保障协议");
        assertThat(print(caseNo, LetterKind.NOTICE))
                .contains("2026年3月23日", "2026年4月7日", HOUSING_DEPARTMENT, "陈*")
                .doesNotContain(applicant(caseNo));
        assertThat(print(caseNo, LetterKind.DECISION)).contains(applicant(caseNo), "收入认定", "符合", "适用标准", "演示样本");
    }

    @Test
    void shouldTellARefusalAndTheReexaminationThatUpholdsIt() {
        String caseNo = accept(Families.couple());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        String number = letter(caseNo, LetterKind.REFUSAL).number();
        assertThat(print(caseNo, LetterKind.REFUSAL))
                .contains("所报情况经核实不符或者无法核实", "2026年4月1日", HOUSING_DEPARTMENT, "演示样本")
                .contains(opinions.lastRefusal(caseNo).orElseThrow().words());

        time.travelTo("2026-03-16T09:00");
        desk.lodge(caseNo, "社区未核实。");
        assertThat(print(caseNo, LetterKind.APPEAL)).contains(number, "2026年3月16日", "2026年4月7日", HOUSING_DEPARTMENT);
        offices.complete(
                housing, caseNo, Map.of("outcome", "REFUSE", "reasonCode", "NOT_VERIFIABLE", "words", "原决定事实清楚。"));
        assertThat(titles(caseNo)).containsExactly("受理通知书", "不予保障通知书", "申诉受理通知书", "复审决定书");
        assertThat(print(caseNo, LetterKind.REEXAMINATION)).contains(number, "维持原决定", "原决定事实清楚", "行政复议");
    }

    @Test
    void shouldNumberASecondRefusalAnewAfterTheFirstWasOverturned() {
        String caseNo = accept(Families.couple());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        desk.lodge(caseNo, "社区未核实。");
        offices.complete(housing, caseNo, Map.of("outcome", "PASS", "words", "查明原审查有误。"));
        assertThat(print(caseNo, LetterKind.REEXAMINATION)).contains("撤销原决定", "查明原审查有误", "恢复办理");
        refuse(community, caseNo, "FALSE_STATEMENT");
        assertThat(titles(caseNo)).containsExactly("受理通知书", "不予保障通知书", "申诉受理通知书", "复审决定书", "不予保障通知书");
        desk.lodge(caseNo, "再次不服。");
        assertThat(print(caseNo, LetterKind.APPEAL))
                .contains(letter(caseNo, LetterKind.REFUSAL).number());
    }

    @Test
    void shouldTellThatAnAppealCameTooLate() {
        String caseNo = accept(Families.couple());
        refuse(community, caseNo, "NOT_VERIFIABLE");
        time.travelTo("2026-04-02T00:00");
        desk.lodge(caseNo, "过期申诉");
        assertThat(print(caseNo, LetterKind.APPEAL_REFUSED))
                .contains(
                        "2026年4月1日",
                        "2026年4月2日",
                        letter(caseNo, LetterKind.REFUSAL).number());
    }

    @Test
    void shouldTellWhatIsMissingAndThatTheCaseEndedByWithdrawal() {
        String caseNo = accept(Families.couple());
        offices.complete(community, caseNo, ReviewForm.askFor("结婚证", "社保缴费明细"));
        assertThat(print(caseNo, LetterKind.SUPPLEMENT)).contains("社区初审", "结婚证", "社保缴费明细", "逾期未补正的");
        endings.withdraw(caseNo, "已另行购房");
        assertThat(titles(caseNo)).containsExactly("受理通知书", "补正告知书", "终止办理通知书");
        assertThat(print(caseNo, LetterKind.ENDED)).contains("申请人撤回申请", "已另行购房", "2026年3月2日");
    }

    @Test
    void shouldTellTheEndOfACaseThatWasNeverAccepted() {
        String caseNo = accept(Families.couple().bringing("IDENTITY_CARD"));
        endings.withdraw(caseNo, "不再申请");
        assertThat(titles(caseNo)).containsExactly("终止办理通知书");
    }

    private List<String> titles(String caseNo) {
        return letters.ofCase(caseNo).stream()
                .map(letter -> letter.kind().chinese())
                .toList();
    }

    /** The latest of its kind. */
    private Letter letter(String caseNo, LetterKind kind) {
        return letters.ofCase(caseNo).stream()
                .filter(letter -> letter.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String print(String caseNo, LetterKind kind) {
        byte[] pdf = letters.pdf(letter(caseNo, kind).number());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String applicant(String caseNo) {
        return households.read(cases.byNo(caseNo).householdId()).applicant().name();
    }
}

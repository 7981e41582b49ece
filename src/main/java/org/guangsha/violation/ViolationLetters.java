package org.guangsha.violation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.guangsha.application.AppealWindow;
import org.guangsha.application.LegalBasis;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.staff.OfficeNames;
import org.springframework.stereotype.Component;

/** The letters of a violation; each is issued once for it, facts told again after another investigation once more. */
@Component
class ViolationLetters {

    private static final String OTHER_REMEDIES = "对本决定不服的，可以依法申请行政复议或者提起行政诉讼。";
    private static final String GOES_ON = "禁止申请自撤销之日起解除，停发的补贴予以补发，原轮候顺序按原条件恢复，不再追回补贴。";

    private final Letters letters;
    private final Addressees addressees;
    private final SanctionTable sanctions;
    private final Claims claims;
    private final ViolationHomes homes;
    private final ViolationDates dates;
    private final AppealWindow window;
    private final ViolationProcess process;
    private final OfficeNames offices;
    private final Policy policy;

    ViolationLetters(
            Letters letters,
            Addressees addressees,
            SanctionTable sanctions,
            Claims claims,
            ViolationHomes homes,
            ViolationDates dates,
            AppealWindow window,
            ViolationProcess process,
            OfficeNames offices,
            Policy policy) {
        this.letters = letters;
        this.addressees = addressees;
        this.sanctions = sanctions;
        this.claims = claims;
        this.homes = homes;
        this.dates = dates;
        this.window = window;
        this.process = process;
        this.offices = offices;
        this.policy = policy;
    }

    /** Facts, grounds and basis, and until when the household may speak to them. */
    Letter facts(ViolationFacts violation, LocalDate today) {
        Map<String, Object> says = grounds(violation);
        says.put("words", violation.findings());
        says.put("evidence", violation.evidence());
        says.put("years", policy.ban().years().value().toString());
        says.put("heardUntil", dates.heardUntil(violation, today));
        says.put("where", office(violation));
        return issue(LetterKind.VIOLATION_NOTICE, violation, violation.tellingOccasion(), says);
    }

    void unfounded(ViolationFacts violation) {
        Map<String, Object> says = new HashMap<>(Map.of(
                "kind", violation.kind().chinese(), "words", violation.decision(), "answer", violation.answer()));
        issue(LetterKind.VIOLATION_UNFOUNDED, violation, violation.occasion(), says);
    }

    /** The decision with everything it orders, and how to appeal. */
    Letter decision(ViolationFacts violation, LocalDate today) {
        Map<String, Object> says = grounds(violation);
        says.put("words", violation.decision());
        says.put("statement", violation.statement() == null ? "" : violation.statement());
        says.put("answer", violation.answer());
        says.put(
                "sanctions",
                sanctions.of(violation.id()).stream()
                        .map(state -> words(violation, state.sanction()))
                        .toList());
        says.put("appealUntil", window.until(today));
        says.put("appealWhere", office(violation));
        return issue(LetterKind.VIOLATION_DECISION, violation, violation.occasion(), says);
    }

    void reexamined(ViolationFacts violation, boolean upheld) {
        Map<String, Object> says = new HashMap<>(Map.of(
                "appealedOn",
                violation.appealedOn(),
                "against",
                "《%s》".formatted(LetterKind.VIOLATION_DECISION.chinese()),
                "outcome",
                upheld ? "维持违规处理决定" : "撤销违规处理决定",
                "reasons",
                violation.reexamination(),
                "next",
                upheld ? OTHER_REMEDIES : GOES_ON));
        issue(LetterKind.REEXAMINATION, violation, violation.occasion(), says);
    }

    /** @return the letter's number */
    String deed(ViolationFacts violation, String dwelling) {
        Map<String, Object> says = grounds(violation);
        says.put("applicant", addressees.applicant(violation.caseNo()));
        says.put("words", violation.decision());
        says.put("dwelling", dwelling);
        return letters.issue(LetterKind.DEED_REFERRAL, violation.caseNo(), violation.occasion(), "不动产登记机构", says)
                .number();
    }

    /** @return the letter's number */
    String issuer(ViolationFacts violation) {
        Map<String, Object> says = grounds(violation);
        says.put("applicant", addressees.applicant(violation.caseNo()));
        says.put("issuer", violation.issuer());
        says.put("certificate", violation.certificate());
        says.put("words", violation.decision());
        return letters.issue(
                        LetterKind.ISSUER_REFERRAL,
                        violation.caseNo(),
                        violation.occasion(),
                        violation.superior(),
                        says)
                .number();
    }

    private String words(ViolationFacts violation, Sanction sanction) {
        int years = policy.ban().years().value();
        return switch (sanction) {
            case BAN ->
                violation.kind().isOfTenancy() && homes.isTenant(violation.caseNo())
                        ? "自本决定作出之日起，至交回住房之日起满 %d 年止，你（家庭）的成年成员及其他涉事人员不得申请任何形式的住房保障".formatted(years)
                        : "%d 年内，你（家庭）的成年成员及其他涉事人员不得申请任何形式的住房保障".formatted(years);
            case STOP -> "自本决定作出之日起停发租赁补贴、退出轮候";
            case WITHDRAW ->
                homes.isTenant(violation.caseNo())
                        ? "本决定生效后，取消申请人和共同申请人的保障资格，责令交回承租的住房，期限另行通知"
                        : "本决定生效后，取消申请人和共同申请人的保障资格";
            case RECLAIM -> reclaim(claims.of(violation.id()).orElseThrow().claim());
            case MARKET_RENT -> "自违规之日起按市场租金补缴租金";
            case DEED -> "本决定生效后，移送登记机构撤销所购住房的权属登记";
            case ISSUER -> "本决定生效后，将出具不实证明的单位移送其上级机关处理";
        };
    }

    private static String reclaim(Claim claim) {
        return "追回自 %d年%d月 起多领的补贴 %s 元，分 %d 期按月归还，首期在本决定生效后另行计算"
                .formatted(
                        claim.from().getYear(),
                        claim.from().getMonthValue(),
                        Yuan.plain(claim.fen()),
                        claim.instalments());
    }

    private Map<String, Object> grounds(ViolationFacts violation) {
        Policy.Letters city = policy.letters();
        Map<String, Object> says = new HashMap<>();
        says.put("kind", violation.kind().chinese());
        says.put("since", violation.since());
        says.put(
                "basis",
                LegalBasis.cite(
                        violation.kind().source(),
                        city.basisMark().value(),
                        city.basis().value()));
        return says;
    }

    private Letter issue(LetterKind kind, ViolationFacts violation, String occasion, Map<String, Object> says) {
        String applicant = addressees.applicant(violation.caseNo());
        says.put("applicant", applicant);
        return letters.issue(kind, violation.caseNo(), occasion, applicant, says);
    }

    private String office(ViolationFacts violation) {
        return offices.of(process.office(violation.seat()));
    }
}

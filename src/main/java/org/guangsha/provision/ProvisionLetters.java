package org.guangsha.provision;

import java.util.HashMap;
import java.util.Map;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.waitinglist.Standing;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** The letters of provision: the agreement, and the place on the waiting list; one of each a case. */
@Component
class ProvisionLetters {

    private static final String OCCASION = "provision";

    private final LettersAtEnd letters;
    private final Addressees addressees;
    private final CaseRegister cases;
    private final Provisions provisions;
    private final Agreements agreements;
    private final WaitingList list;

    ProvisionLetters(
            LettersAtEnd letters,
            Addressees addressees,
            CaseRegister cases,
            Provisions provisions,
            Agreements agreements,
            WaitingList list) {
        this.letters = letters;
        this.addressees = addressees;
        this.cases = cases;
        this.provisions = provisions;
        this.agreements = agreements;
        this.list = list;
    }

    void agreement(String caseNo) {
        Agreement agreement = agreements.of(caseNo);
        Map<String, Object> says = new HashMap<>(Map.of(
                "mode", agreement.mode().chinese(),
                "words", agreement.words(),
                "monthly", agreement.monthly(),
                "working", agreement.working(),
                "sample", agreement.sample()));
        list.standing(caseNo).ifPresent(standing -> says.put("rank", place(standing)));
        issue(LetterKind.AGREEMENT, caseNo, agreement.applicant(), says);
    }

    void waiting(String caseNo) {
        Standing standing = list.standing(caseNo).orElseThrow();
        Map<String, Object> says = Map.of(
                "mode", provisions.chosen(caseNo).mode().chinese(),
                "rank", place(standing),
                "points", standing.score().total() + " 分");
        issue(LetterKind.WAITING, caseNo, addressees.applicant(caseNo), says);
    }

    private void issue(LetterKind kind, String caseNo, String applicant, Map<String, Object> says) {
        CaseFacts of = cases.byNo(caseNo);
        Map<String, Object> data = new HashMap<>(says);
        data.put("applicant", applicant);
        data.put("programme", of.programme().chinese());
        letters.issue(kind, new Addressed(caseNo, OCCASION, applicant, data));
    }

    private static String place(Standing standing) {
        return "第 %d 位（共 %d 户）".formatted(standing.rank(), standing.of());
    }
}

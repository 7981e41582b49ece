package org.guangsha.subsidy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.letters.Addressed;
import org.guangsha.letters.Addressees;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.LettersAtEnd;
import org.guangsha.money.Yuan;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a household how much it is paid and how that comes about, line by line (R12). */
@Component
public class SubsidyLetters {

    private final SubsidyAwards awards;
    private final LettersAtEnd letters;
    private final Addressees addressees;
    private final StandardsRegister standards;

    SubsidyLetters(SubsidyAwards awards, LettersAtEnd letters, Addressees addressees, StandardsRegister standards) {
        this.awards = awards;
        this.letters = letters;
        this.addressees = addressees;
        this.standards = standards;
    }

    /** Issues the letter of the last version of each of a case's awards; one that has been issued is left alone. */
    @Transactional
    public void tell(String caseNo) {
        awards.of(caseNo).forEach(this::tell);
    }

    private void tell(Award award) {
        AwardVersion now = award.latest();
        String applicant = addressees.applicant(award.caseNo());
        List<Map<String, String>> lines = now.amount().lines().stream()
                .map(line -> Map.of("item", line.item(), "working", line.working(), "value", line.value()))
                .toList();
        Map<String, Object> says = new HashMap<>(Map.of(
                "applicant", applicant,
                "kind", award.kind().chinese(),
                "from", "%d年%d月".formatted(now.from().getYear(), now.from().getMonthValue()),
                "amount", Yuan.plain(now.amount().fen()),
                "lines", lines,
                "cause", now.cause(),
                "sample", standards.byVersion(now.standards()).sample()));
        letters.issue(LetterKind.SUBSIDY, new Addressed(award.caseNo(), "subsidy-" + now.id(), applicant, says));
    }
}

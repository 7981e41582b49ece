package org.guangsha.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.exchange.rules.AnswerWords;
import org.guangsha.exchange.rules.IncomeComparison;
import org.guangsha.exchange.rules.Months;
import org.guangsha.exchange.rules.PropertyComparison;
import org.guangsha.exchange.rules.RegisterComparison;
import org.guangsha.household.HouseholdFile;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.KnownPerson;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other registers answered about a case, and where it differs from what the household declared. */
@Service("evidence")
public class EvidenceService {

    private final EvidenceAnswerRepository rows;
    private final EvidenceSubjects subjects;
    private final HouseholdService households;
    private final Policy policy;

    EvidenceService(
            EvidenceAnswerRepository rows, EvidenceSubjects subjects, HouseholdService households, Policy policy) {
        this.rows = rows;
        this.subjects = subjects;
        this.households = households;
        this.policy = policy;
    }

    /** Every check of a case, of all rounds, in the order they were begun. */
    @Transactional(readOnly = true)
    public List<AnswerFacts> of(String caseNo) {
        return rows.findByCaseNoOrderByCheckRoundAscIdAsc(caseNo).stream()
                .map(EvidenceAnswerRow::facts)
                .toList();
    }

    /** Where the answers of the last round differ from the declaration; for a reviewer, nothing is decided by them. */
    @Transactional(readOnly = true)
    public List<Discrepancy> discrepancies(String caseNo) {
        List<EvidenceAnswerRow> answered = answered(caseNo);
        return answered.isEmpty() ? List.of() : compare(subjects.of(caseNo), answered);
    }

    /** What the last round's sources answered of each member, in words. */
    @Transactional(readOnly = true)
    public List<EvidenceLine> lines(String caseNo) {
        List<EvidenceAnswerRow> answered = answered(caseNo);
        if (answered.isEmpty()) {
            return List.of();
        }
        EvidenceSubject of = subjects.of(caseNo);
        Months months = Months.before(of.receivedOn());
        List<KnownPerson> people = households.people(of.householdId());
        return answered.stream().flatMap(row -> lines(row, people, months)).toList();
    }

    private static Stream<EvidenceLine> lines(EvidenceAnswerRow row, List<KnownPerson> people, Months months) {
        AnswerFacts check = row.facts();
        List<PersonAnswer> answers = AnswerKeeping.people(row.people());
        return people.stream()
                .flatMap(person -> answers.stream()
                        .filter(answer -> answer.idHash().equals(person.idHash()))
                        .map(answer -> new EvidenceLine(
                                check.sourceName(),
                                MaskedName.of(person.name()),
                                AnswerWords.of(answer, check.kinds(), months))));
    }

    /** Checks of the last round that were answered. */
    private List<EvidenceAnswerRow> answered(String caseNo) {
        List<EvidenceAnswerRow> all = rows.findByCaseNoOrderByCheckRoundAscIdAsc(caseNo);
        int last = all.stream().mapToInt(EvidenceAnswerRow::round).max().orElse(0);
        return all.stream()
                .filter(row -> row.round() == last && row.people() != null)
                .toList();
    }

    private List<Discrepancy> compare(EvidenceSubject of, List<EvidenceAnswerRow> answered) {
        HouseholdFile file = households.read(of.householdId());
        Months months = Months.before(of.receivedOn());
        int tolerance = policy.exchange().incomeTolerancePercent().value();
        return Stream.of(
                        IncomeComparison.of(file.members(), said(answered, EvidenceKind.INCOME), months, tolerance),
                        PropertyComparison.of(file.members(), file.dwellings(), said(answered, EvidenceKind.PROPERTY)),
                        RegisterComparison.register(file.members(), said(answered, EvidenceKind.REGISTER)),
                        RegisterComparison.welfare(file.members(), said(answered, EvidenceKind.WELFARE), months))
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<PersonAnswer>> said(List<EvidenceAnswerRow> answered, EvidenceKind of) {
        return answered.stream()
                .filter(row -> row.facts().kinds().contains(of))
                .map(row -> AnswerKeeping.people(row.people()))
                .toList();
    }
}

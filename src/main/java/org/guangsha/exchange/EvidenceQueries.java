package org.guangsha.exchange;

import java.time.Clock;
import java.util.Optional;
import org.guangsha.exchange.rules.Months;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one source about one case and keeps its answer. */
@Component
class EvidenceQueries {

    private final EvidenceAnswerRepository rows;
    private final EvidenceSources sources;
    private final EvidenceSubjects subjects;
    private final HouseholdService households;
    private final Journal journal;
    private final Clock clock;

    EvidenceQueries(
            EvidenceAnswerRepository rows,
            EvidenceSources sources,
            EvidenceSubjects subjects,
            HouseholdService households,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.subjects = subjects;
        this.households = households;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Asks and keeps in one transaction: either the answer is on file and the procedure has gone on, or neither, and the
     * same is asked again. A check that is closed is not asked again.
     *
     * @throws EvidenceUnavailable where there is no answer
     */
    @Transactional
    public void ask(String caseNo, int round, String sourceId) {
        Optional<EvidenceAnswerRow> open =
                rows.findByCaseNoAndCheckRoundAndSource(caseNo, round, sourceId).filter(EvidenceAnswerRow::isOpen);
        if (open.isPresent()) {
            EvidenceSource source = sources.get(sourceId);
            Answer answer = query(source, question(caseNo, round, sourceId));
            open.get().answered(AnswerKeeping.keep(answer), clock.instant());
            journal.note(caseNo, EntryKind.EVIDENCE, EvidenceProcess.KEY, source.name() + "已答复");
        }
    }

    private Question question(String caseNo, int round, String sourceId) {
        EvidenceSubject of = subjects.of(caseNo);
        Months months = Months.before(of.receivedOn());
        return new Question(
                "%s-%d-%s".formatted(caseNo, round, sourceId),
                households.identified(of.householdId()),
                months.from(),
                months.until());
    }

    /** Whatever else goes wrong in an adapter is told by its place alone: its words might repeat personal data. */
    private static Answer query(EvidenceSource source, Question question) {
        try {
            return source.query(question);
        } catch (EvidenceUnavailable failed) {
            throw failed;
        } catch (RuntimeException bug) {
            EvidenceUnavailable told = new EvidenceUnavailable(
                    "向%s核查时程序出错（%s）".formatted(source.name(), bug.getClass().getSimpleName()));
            told.setStackTrace(bug.getStackTrace());
            throw told;
        }
    }
}

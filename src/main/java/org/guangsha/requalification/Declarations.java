package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.provision.Recounts;
import org.guangsha.requalification.rules.Denied;
import org.guangsha.requalification.rules.FigureEntry;
import org.guangsha.requalification.rules.FoundFacts;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what households declare when they are examined again, whether they were asked or come by themselves. */
@Service
public class Declarations {

    private static final String REFUSED = "申报未登记";
    private static final int LONGEST_WORDS = 2000;

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final ReportTable reports;
    private final Contradictions contradictions;
    private final Recounts recounts;
    private final CaseRegister cases;
    private final RequalificationProcess process;
    private final Journal journal;
    private final WhoActs whoActs;
    private final Clock clock;

    Declarations(
            RequalificationTable table,
            DeclarationTable declarations,
            ReportTable reports,
            Contradictions contradictions,
            Recounts recounts,
            CaseRegister cases,
            RequalificationProcess process,
            Journal journal,
            WhoActs whoActs,
            Clock clock) {
        this.table = table;
        this.declarations = declarations;
        this.reports = reports;
        this.contradictions = contradictions;
        this.recounts = recounts;
        this.cases = cases;
        this.process = process;
        this.journal = journal;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * Takes a declaration down, today's; the review follows where the household was asked, and reads it where it has begun.
     *
     * @param income of all members over the last twelve months, assets and floor area, as typed: yuan and m²
     * @param words what the household adds, may be empty
     * @throws FaultsFound 409 where this requalification is unknown or settled; 422 with everything wrong with the declaration
     */
    @Transactional
    public Declaration declare(long requalification, String income, String assets, String ownArea, String words) {
        Requalification one = table.hold(requalification)
                .filter(found -> found.state().isUnsettled())
                .orElseThrow(() -> new FaultsFound(
                        HttpStatus.CONFLICT, REFUSED, List.of(new Fault("", "SETTLED", "本次复核已经办结，情况变化的请另行申报"))));
        FigureEntry entry = new FigureEntry(income, assets, ownArea);
        Faults faults = new Faults();
        faults.addAll(entry.faults());
        String added = words == null ? "" : words.strip();
        if (added.codePointCount(0, added.length()) > LONGEST_WORDS) {
            faults.add("words", "TOO_LONG", "说明不能超过 %d 字".formatted(LONGEST_WORDS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        CaseFacts of = cases.byNo(one.caseNo());
        Figures before = onFile(of);
        declarations.declare(
                one.id(),
                LocalDate.now(clock),
                entry.figures(),
                added,
                whoActs.now().orElse(null));
        Declaration made = declarations.declaration(one.id()).orElseThrow();
        journal.note(one.caseNo(), EntryKind.REQUALIFICATION, "家庭申报：" + made.told());
        contradiction(one, made, before);
        process.tell(one, RequalificationProcess.DECLARED);
        return made;
    }

    /** What is on file of a household today, which a declaration confirms or corrects. */
    @Transactional(readOnly = true)
    public Figures onFile(CaseFacts of) {
        return FoundFacts.figures(recounts.facts(of, LocalDate.now(clock)), recounts.ownArea(of));
    }

    private void contradiction(Requalification one, Declaration made, Figures before) {
        reports.of(one.id()).stream()
                .filter(report -> Denied.isDenied(report.cause(), before, made.figures()))
                .forEach(report -> contradictions.note(
                        one.caseNo(), ContradictionKind.DECLARATION, made.told(), report.told(), "", null));
    }
}

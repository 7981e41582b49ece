package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.application.CaseRegister;
import org.guangsha.engine.FormEntry;
import org.guangsha.exit.Exits;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.requalification.rules.FigureEntry;
import org.guangsha.requalification.rules.ReviewEntry;
import org.springframework.stereotype.Component;

/** Files the conclusion of 资格复核; one that is incomplete, or goes against the tables without a reason, is sent back. */
@Component("fileRequalificationReview")
class FileRequalificationReview implements TaskListener {

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final ReviewJudge judge;
    private final ReportTable reports;
    private final Contradictions contradictions;
    private final Exits exits;
    private final CaseRegister cases;
    private final Journal journal;
    private final Clock clock;

    FileRequalificationReview(
            RequalificationTable table,
            DeclarationTable declarations,
            ReviewJudge judge,
            ReportTable reports,
            Contradictions contradictions,
            Exits exits,
            CaseRegister cases,
            Journal journal,
            Clock clock) {
        this.table = table;
        this.declarations = declarations;
        this.judge = judge;
        this.reports = reports;
        this.contradictions = contradictions;
        this.exits = exits;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        Requalification one =
                table.hold(RequalificationProcess.idOf(task.getExecution())).orElseThrow();
        ReviewEntry said = new ReviewEntry(
                FormEntry.text(task, RequalificationProcess.CONCLUSION),
                new FigureEntry(
                        FormEntry.text(task, "income"),
                        FormEntry.text(task, "assets"),
                        FormEntry.text(task, "ownArea")),
                FormEntry.text(task, "ground"),
                FormEntry.text(task, "words"),
                FormEntry.text(task, "against"));
        FormEntry.refuseIfAny(said.faults());
        boolean asksAgain = said.concluded() == Conclusion.ASK_AGAIN;
        Figures figures = asksAgain ? null : said.figures().figures();
        boolean contradicts = !asksAgain && contradicts(one, said, figures);
        FormEntry.refuseIfAny(faults(one, said, contradicts));
        Review review = new Review(
                said.concluded(),
                figures,
                said.exitGround(),
                said.words(),
                contradicts ? said.againstWords() : null,
                LocalDate.now(clock),
                task.getAssignee());
        declarations.conclude(one.id(), review);
        journal.note(
                one.caseNo(),
                EntryKind.REQUALIFICATION,
                "复核结论%s：%s".formatted(review.conclusion().chinese(), review.words())
                        + (review.against() == null ? "" : "；与核定结果不一致：" + review.against()));
        if (review.conclusion() == Conclusion.ELIGIBLE) {
            contradiction(one, review);
        }
    }

    /** Whoever lets a household stay although data or tables say otherwise is answerable for it. */
    private void contradiction(Requalification one, Review review) {
        List<String> said = reports.of(one.id()).stream()
                .filter(report -> report.cause() != Cause.REPORTED)
                .map(Report::told)
                .collect(Collectors.toCollection(ArrayList::new));
        if (review.against() != null || one.outcome() == CheckOutcome.NOT_ELIGIBLE) {
            said.add("核定结果为不符合");
        }
        if (!said.isEmpty()) {
            contradictions.note(
                    one.caseNo(),
                    ContradictionKind.REVIEW,
                    "复核结论%s：%s".formatted(review.conclusion().chinese(), review.words()),
                    String.join("；", said),
                    review.against() == null ? "" : "理由：" + review.against(),
                    review.reviewer());
        }
    }

    private boolean contradicts(Requalification one, ReviewEntry said, Figures figures) {
        return said.contradicts(judge.find(cases.byNo(one.caseNo()), figures, LocalDate.now(clock))
                .eligible());
    }

    private List<String> faults(Requalification one, ReviewEntry said, boolean contradicts) {
        List<String> faults = new ArrayList<>();
        if (contradicts && said.againstWords() == null) {
            faults.add("按所填数字核定为%s，与结论不一致，请核对数字，或者填写与核定结果不一致的理由"
                    .formatted(said.concluded() == Conclusion.ELIGIBLE ? "不符合" : "符合"));
        }
        if (said.concluded() == Conclusion.NOT_ELIGIBLE) {
            exits.whyNot(one.caseNo(), said.exitGround(), one.openedOn(), said.words()).stream()
                    .map(Fault::message)
                    .forEach(faults::add);
        }
        return faults;
    }
}

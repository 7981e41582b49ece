package org.guangsha.standards.yearly;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.standards.rules.Figure;
import org.guangsha.standards.rules.Figures;
import org.springframework.stereotype.Component;

/** A department's figures: filled with what it proposed before, else with those of last year. */
@Component
class FileProposal implements StepFiling {

    private static final String WORDS = "words";

    private final YearlyDrafts drafts;

    FileProposal(YearlyDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public boolean takes(StepCall call) {
        return call.department() != null
                && call.form().equals("standards-" + call.department().role());
    }

    @Override
    public void open(DelegateTask task, StepCall call) {
        DraftSheet sheet = drafts.sheet(task.getExecution().getProcessBusinessKey());
        Map<Figure, BigDecimal> figures = sheet.latest(call.department())
                .map(Proposal::figures)
                .orElseGet(() -> Figures.of(drafts.before(sheet.draft())));
        Figure.by(call.department())
                .forEach(figure ->
                        task.setVariable(figure.key(), figures.get(figure).doubleValue()));
        sheet.latest(call.department()).ifPresent(before -> task.setVariable(WORDS, before.words()));
    }

    @Override
    public void file(DelegateTask task, StepCall call) {
        Map<String, Object> typed = new HashMap<>();
        Figure.by(call.department()).forEach(figure -> typed.put(figure.key(), task.getVariable(figure.key())));
        drafts.propose(
                task.getExecution().getProcessBusinessKey(),
                call.department(),
                typed,
                (String) task.getVariable(WORDS),
                task.getAssignee());
    }
}

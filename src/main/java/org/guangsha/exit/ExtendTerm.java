package org.guangsha.exit;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.engine.SetsVariables;
import org.springframework.stereotype.Component;

/** 延长腾退期限: the dwelling is to be vacated by the day granted last; the household is told. */
@Component("extendTerm")
@SetsVariables(ExitProcess.LAST_DAY)
class ExtendTerm implements JavaDelegate {

    private final ExitTable exits;
    private final ExitHomes homes;
    private final ExitLetters letters;

    ExtendTerm(ExitTable exits, ExitHomes homes, ExitLetters letters) {
        this.exits = exits;
        this.homes = homes;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseNo = execution.getProcessBusinessKey();
        ExitFacts exit = exits.hold(caseNo).orElseThrow();
        List<Extension> granted = exit.extensions();
        Extension last = granted.get(granted.size() - 1);
        letters.extended(exit, homes.code(caseNo).orElseThrow(), last);
        execution.setVariable(ExitProcess.LAST_DAY, last.until().toString());
    }
}

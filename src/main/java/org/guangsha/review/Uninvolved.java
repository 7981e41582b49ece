package org.guangsha.review;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.TakingRule;
import org.springframework.stereotype.Component;

/** Who took no part in a case: nobody reexamines what he or she has judged (R09). */
@Component
class Uninvolved implements TakingRule {

    private final Opinions opinions;
    private final StaffDirectory directory;

    Uninvolved(Opinions opinions, StaffDirectory directory) {
        this.opinions = opinions;
        this.directory = directory;
    }

    /** Log-ins of the members of the office who gave no opinion on the case, in alphabetical order. */
    List<String> of(String office, String caseNo) {
        List<String> took = opinions.reviewers(caseNo);
        return directory.members(office).stream()
                .filter(person -> !took.contains(person))
                .toList();
    }

    @Override
    public Optional<String> whyNot(DelegateTask task, String person) {
        boolean barred =
                ReviewCall.find(task).filter(ReviewCall::onlyUninvolved).isPresent()
                        && opinions.reviewers(task.getExecution().getProcessBusinessKey())
                                .contains(person);
        return barred ? Optional.of("您参与过本案的审查，复审须由未参与的人员办理") : Optional.empty();
    }
}

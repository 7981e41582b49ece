package org.guangsha.testing;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.guangsha.application.IntakeService;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.springframework.stereotype.Component;

/** Takes cases in and leads them through the offices. */
@Component
public class CaseWalk {

    private final IntakeService intake;
    private final OfficeWork offices;
    private final TimeMachine time;
    private final TaskService tasks;
    private final RuntimeService runtime;

    CaseWalk(IntakeService intake, OfficeWork offices, TimeMachine time, TaskService tasks, RuntimeService runtime) {
        this.intake = intake;
        this.offices = offices;
        this.time = time;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    /** Takes an application in today and returns its case number. */
    public String accept(Families family) {
        return intake.receive(family.on(time.today()), "window").receipt().caseNo();
    }

    /** The one task of a case that is open in any office. */
    public Task task(String caseNo) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
    }

    public void pass(String reviewer, String caseNo) {
        offices.complete(reviewer, caseNo, ReviewForm.pass(time.today()));
    }

    public void refuse(String reviewer, String caseNo) {
        offices.complete(reviewer, caseNo, ReviewForm.refuse(time.today(), "NOT_VERIFIABLE"));
    }

    /** Lets the community agree and its notice hang out its days. */
    public void toStreet(String community, String caseNo) {
        pass(community, caseNo);
        time.travelTo(time.today().plusDays(10) + "T09:00");
    }

    /** Both sides sign the agreement of a case that is granted. */
    public void sign(String reviewer, String caseNo) {
        offices.complete(reviewer, caseNo, ReviewForm.signed(time.today()));
    }

    /** Carries cases accepted on 2 March 2026 at the first community of the district to their grants on 9 April 2026. */
    public void grant(Staff staff, String... caseNos) {
        each(caseNos, staff.in("community-130403005001"));
        time.travelTo("2026-03-12T09:00");
        each(caseNos, staff.in("street-130403005"));
        time.travelTo("2026-03-23T09:00");
        each(caseNos, staff.in("housing-130403"));
        each(caseNos, staff.in("civil-130403"));
        time.travelTo("2026-04-09T09:00");
        each(caseNos, staff.in("housing-130403"));
    }

    private void each(String[] caseNos, String reviewer) {
        List.of(caseNos).forEach(caseNo -> pass(reviewer, caseNo));
    }

    /** Ends whatever is still open and lets the clock run again. */
    public void closeAll() {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(open -> runtime.deleteProcessInstance(open, "end of test"));
        time.reset();
    }
}

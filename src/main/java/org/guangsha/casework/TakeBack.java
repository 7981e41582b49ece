package org.guangsha.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回: whoever did a step takes it back while the next has not begun. The procedure stands again where it stood, with a
 * fresh task and a fresh clock for the same person; what was said stays on file, marked as taken back.
 */
@Service
public class TakeBack {

    private static final String NOT_DONE = "该步骤尚未办结或者已经撤回";

    private final OfficeAct act;
    private final CaseTrack track;
    private final TakenBackRepository marks;
    private final OpenTasks open;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final TaskService tasks;
    private final Journal journal;
    private final Clock clock;

    TakeBack(
            OfficeAct act,
            CaseTrack track,
            TakenBackRepository marks,
            OpenTasks open,
            HistoryService history,
            RuntimeService runtime,
            RepositoryService models,
            TaskService tasks,
            Journal journal,
            Clock clock) {
        this.act = act;
        this.track = track;
        this.marks = marks;
        this.open = open;
        this.history = history;
        this.runtime = runtime;
        this.models = models;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
    }

    /** A step with the procedure it belongs to and the way its token went. */
    private record Found(ProcessInstance procedure, StepDone step, WayBack way) {}

    /**
     * Takes the step back that this finished task was.
     *
     * @param taskId id of the finished task
     * @throws FaultsFound in words where the task was somebody else's, or the next step has begun
     */
    @Transactional
    public void takeBack(String taskId, String why) {
        StaffMember me = act.me();
        Faults faults = new Faults();
        String words = Refused.words(faults, "why", "撤回理由", why);
        Refused.ifAny(faults);
        HistoricTaskInstance done = asEngine(me, () -> finished(taskId));
        if (done == null || !me.username().equals(done.getAssignee())) {
            throw Refused.forbidden("只有办结该步骤的人员可以撤回");
        }
        Found found = asEngine(me, () -> found(done));
        act.run(me, () -> reopen(found, me));
        String caseNo = found.procedure().getBusinessKey();
        marks.saveAndFlush(new TakenBackRow(mark(done, found.step(), caseNo, me, words)));
        journal.note(caseNo, EntryKind.TAKEN_BACK, found.step().activity(), words);
    }

    /** The finished task of this case that the person may take back at this moment, if there is one. */
    @Transactional(readOnly = true)
    public Optional<FinishedTask> offeredTo(StaffMember member, String caseNo) {
        return asEngine(
                member,
                () -> mine(member, caseNo).stream()
                        .flatMap(task -> offered(task, caseNo).stream())
                        .findFirst());
    }

    private Optional<FinishedTask> offered(HistoricTaskInstance task, String caseNo) {
        try {
            String title = found(task).step().title();
            return Optional.of(new FinishedTask(
                    task.getId(), caseNo, title, task.getEndTime().toInstant()));
        } catch (FaultsFound begun) {
            return Optional.empty();
        }
    }

    /** The latest first; only the few last can matter. */
    private List<HistoricTaskInstance> mine(StaffMember member, String caseNo) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .taskAssignee(member.username())
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 2)
                .stream()
                .filter(TakeBack::wasCompleted)
                .toList();
    }

    private HistoricTaskInstance finished(String taskId) {
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        return task != null && wasCompleted(task) ? task : null;
    }

    private static boolean wasCompleted(HistoricTaskInstance task) {
        return "completed".equals(task.getDeleteReason());
    }

    private Found found(HistoricTaskInstance done) {
        String caller = history.createHistoricProcessInstanceQuery()
                .processInstanceId(done.getProcessInstanceId())
                .singleResult()
                .getSuperProcessInstanceId();
        ProcessInstance procedure = caller == null
                ? null
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(caller)
                        .active()
                        .singleResult();
        if (procedure == null) {
            throw Refused.conflict("该步骤所在的程序已经结束，不能撤回");
        }
        // the other branch's token, put back before a join, would pass for this step's
        if (marks.existsByTask(done.getId())) {
            throw Refused.conflict(NOT_DONE);
        }
        List<StepDone> steps = track.done(caller);
        StepDone step = steps.stream()
                .filter(one -> one.called().equals(done.getProcessInstanceId()))
                .findFirst()
                .orElseThrow(() -> Refused.conflict(NOT_DONE));
        FlowNode node =
                models.getBpmnModelInstance(procedure.getProcessDefinitionId()).getModelElementById(step.activity());
        WayBack way = WayBack.from(node, track.waiting(caller), activity -> track.leftNoTrace(caller, activity));
        refuseIfBegun(steps, step, way);
        return new Found(procedure, step, way);
    }

    private void refuseIfBegun(List<StepDone> steps, StepDone step, WayBack way) {
        steps.stream()
                .filter(other -> other != step && other.isAfter(step))
                .filter(other -> !way.companions().contains(other.activity()))
                .findFirst()
                .ifPresent(later -> {
                    throw Refused.conflict("其后的“%s”已经办结，不能撤回".formatted(later.title()));
                });
        if (way.next().isEmpty()) {
            throw Refused.conflict("其后的环节已经开始或者办结，不能撤回");
        }
        way.next().stream()
                .filter(place -> !track.isUntouched(place))
                .findFirst()
                .ifPresent(begun -> {
                    throw Refused.conflict("其后的“%s”已经开始，不能撤回".formatted(begun.getActivityName()));
                });
    }

    private void reopen(Found found, StaffMember me) {
        var change = runtime.createProcessInstanceModification(found.procedure().getId());
        found.way().next().stream().map(ActivityInstance::getId).forEach(change::cancelActivityInstance);
        change.startBeforeActivity(found.step().activity());
        found.way().joins().forEach(change::startBeforeActivity);
        change.execute();
        open.ofCase(found.procedure().getBusinessKey()).stream()
                .filter(fresh -> fresh.step().equals(found.step().activity()) && fresh.assignee() == null)
                .forEach(fresh -> tasks.setAssignee(fresh.id(), me.username()));
    }

    private TakenBackMark mark(HistoricTaskInstance done, StepDone step, String caseNo, StaffMember me, String words) {
        return new TakenBackMark(
                caseNo,
                step.activity(),
                done.getId(),
                me.username(),
                done.getStartTime().toInstant(),
                done.getEndTime().toInstant(),
                words,
                clock.instant());
    }

    private <T> T asEngine(StaffMember me, Supplier<T> read) {
        AtomicReference<T> result = new AtomicReference<>();
        act.run(me, () -> result.set(read.get()));
        return result.get();
    }
}

package org.guangsha.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.attachment.About;
import org.guangsha.attachment.Attachments;
import org.guangsha.engine.SendsMessage;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections to notices; each is investigated before the case goes on (R08, H21.6). */
@Service
@SendsMessage(
        name = NoticeProcess.OBJECTION_RECEIVED,
        variables = {NoticeProcess.OBJECTION, NoticeProcess.INVESTIGATION_OUTCOME, NoticeProcess.INVESTIGATION_WORDS})
public class ObjectionService {

    private static final String REFUSED = "异议未登记";

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final RuntimeService runtime;
    private final Attachments attachments;
    private final Journal journal;
    private final Policy policy;
    private final Clock clock;

    ObjectionService(
            NoticeRepository notices,
            ObjectionRepository objections,
            RuntimeService runtime,
            Attachments attachments,
            Journal journal,
            Policy policy,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.runtime = runtime;
        this.attachments = attachments;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    /** Records an objection of someone who doesn't say who they are; see {@link #object(long, ObjectionDraft)}. */
    @Transactional
    public long object(long noticeId, String words) {
        return object(noticeId, ObjectionDraft.anonymous(words));
    }

    /**
     * Records an objection and hands it to the office that published the notice. The same draft sent again is the same
     * objection; two people objecting at once come one after the other.
     *
     * @return id of the objection
     * @throws FaultsFound 422 where the notice does not hang out or the draft cannot be taken, naming every fault; 409
     *     where an investigation of the same notice was being finished at this moment: to be sent again
     */
    @Transactional
    public long object(long noticeId, ObjectionDraft draft) {
        Notice notice = notices.findLockedById(noticeId).orElse(null);
        Optional<Objection> before = objections.findByNoticeIdAndRequestKey(noticeId, draft.requestKey());
        if (before.isPresent()) {
            return before.get().id();
        }
        Faults faults = new Faults();
        if (notice == null || !notice.hangsOn(LocalDate.now(clock))) {
            faults.add("noticeId", "NOT_PUBLISHED", "该公示不存在或者公示期已满，不再受理异议");
        }
        faults.addAll(ObjectionRules.faults(draft, isAnonymousTaken()));
        faults.addAll(attachments.faults(draft.files()));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        Objection objection = objections.save(new Objection(notice, draft, clock.instant()));
        handOver(notice.caseNo(), objection.id());
        journal.note(notice.caseNo(), EntryKind.OBJECTION, "收到异议：" + draft.words());
        attachments.add(notice.caseNo(), About.OBJECTION, draft.files());
        return objection.id();
    }

    /** Whether the city takes objections of people who don't say who they are. */
    public boolean isAnonymousTaken() {
        return policy.notice().anonymousObjections().value();
    }

    private void handOver(String caseNo, long objection) {
        try {
            runtime.createMessageCorrelation(NoticeProcess.OBJECTION_RECEIVED)
                    .processInstanceBusinessKey(caseNo)
                    .setVariableToTriggeredScope(NoticeProcess.OBJECTION, objection)
                    .setVariableToTriggeredScope(NoticeProcess.INVESTIGATION_OUTCOME, null)
                    .setVariableToTriggeredScope(NoticeProcess.INVESTIGATION_WORDS, null)
                    .correlate();
        } catch (OptimisticLockingException other) {
            throw new FaultsFound(
                    HttpStatus.CONFLICT, REFUSED, List.of(new Fault("noticeId", "BUSY", "刚才有人同时办理这件公示，请再提交一次")));
        }
    }

    @Transactional
    void answer(long objectionId, boolean upheld, String words) {
        Objection objection = objections.findById(objectionId).orElseThrow();
        objection.answer(upheld, words, clock.instant());
        journal.note(
                objection.caseNo(),
                EntryKind.OBJECTION,
                "异议已答复，%s：%s".formatted(objection.result().chinese(), words));
    }

    /** The case has ended: objections still open have no object any more. */
    @Transactional
    public void lapse(String caseNo) {
        objections.ofCase(caseNo).stream()
                .filter(Objection::isOpen)
                .forEach(objection -> objection.lapse(clock.instant()));
    }

    /** The objections to all notices of a case, in the order they came. */
    @Transactional(readOnly = true)
    public List<ObjectionFacts> of(String caseNo) {
        return objections.ofCase(caseNo).stream().map(Objection::facts).toList();
    }

    /** Whether an objection to the case was found to be true. */
    @Transactional(readOnly = true)
    public boolean anyUpheld(String caseNo) {
        return of(caseNo).stream().anyMatch(objection -> objection.result() == ObjectionResult.UPHELD);
    }
}

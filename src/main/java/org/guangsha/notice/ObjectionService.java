package org.guangsha.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.problem.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes objections to notices; each is investigated before the case goes on (R08, H21.6). In a diagram {@code
 * ${objections.dossier(objectionId)}} is what the investigator reads.
 */
@Service("objections")
public class ObjectionService {

    private static final int LONGEST_WORDS = 2000;

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final RuntimeService runtime;
    private final Clock clock;

    ObjectionService(NoticeRepository notices, ObjectionRepository objections, RuntimeService runtime, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.runtime = runtime;
        this.clock = clock;
    }

    /**
     * Records an objection and hands it to the office that published the notice.
     *
     * @throws org.guangsha.problem.FaultsFound 422 where the notice does not hang out or nothing is said
     */
    @Transactional
    public long object(long noticeId, String words) {
        Faults faults = new Faults();
        Notice notice = notices.findById(noticeId).filter(Notice::hangs).orElse(null);
        if (notice == null) {
            faults.add("noticeId", "NOT_PUBLISHED", "该公示不存在或者公示期已满");
        }
        if (words == null || words.isBlank() || words.length() > LONGEST_WORDS) {
            faults.add("words", "WORDS", "请写明异议内容，不超过 %d 字".formatted(LONGEST_WORDS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "异议未登记");
        Objection objection = objections.save(new Objection(notice, words.strip(), clock.instant()));
        runtime.createMessageCorrelation(NoticeProcess.OBJECTION_RECEIVED)
                .processInstanceBusinessKey(notice.caseNo())
                .setVariableLocal(NoticeProcess.OBJECTION, objection.id())
                .correlate();
        return objection.id();
    }

    @Transactional
    void answer(long objectionId, boolean upheld) {
        objections.findById(objectionId).orElseThrow().answer(upheld, clock.instant());
    }

    /** Whether an objection to the case was found to be true. */
    @Transactional(readOnly = true)
    public boolean anyUpheld(String caseNo) {
        return objections.findByCaseNoOrderById(caseNo).stream().anyMatch(Objection::isUpheld);
    }

    /** One objection as the form of its investigation shows it. */
    @Transactional(readOnly = true)
    public SpinJsonNode dossier(long objectionId) {
        Objection objection = objections.findById(objectionId).orElseThrow();
        String day =
                LocalDate.ofInstant(objection.receivedAt(), clock.getZone()).toString();
        return Spin.JSON(Map.of(
                "objection",
                List.of(Map.of("item", "收到日期", "value", day), Map.of("item", "异议内容", "value", objection.words()))));
    }
}

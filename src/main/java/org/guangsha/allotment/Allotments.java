package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.guangsha.allotment.rules.Refusals.Consequence;
import org.guangsha.area.Level;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.OrderRule;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official does with batches: begin one, take an answer, strike a household out, stop (R15). */
@Service
public class Allotments {

    private static final String NOT_STOPPED = "批次未终止";
    private static final int LONGEST_REASON = 500;

    private final Batches batches;
    private final Courses courses;
    private final BatchHomes homes;
    private final Offers offers;
    private final Consequences consequences;
    private final AllotmentProcess process;
    private final Journal journal;
    private final Policy policy;
    private final JdbcClient sql;
    private final Clock clock;

    Allotments(
            Batches batches,
            Courses courses,
            BatchHomes homes,
            Offers offers,
            Consequences consequences,
            AllotmentProcess process,
            Journal journal,
            Policy policy,
            JdbcClient sql,
            Clock clock) {
        this.batches = batches;
        this.courses = courses;
        this.homes = homes;
        this.offers = offers;
        this.consequences = consequences;
        this.process = process;
        this.journal = journal;
        this.policy = policy;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Fixes a batch and starts its procedure; who chooses first is the policy's.
     *
     * @param listArea code of the housing department's seat
     * @return code of the batch, {@code 130403-2026-1}
     * @throws FaultsFound 422 naming every dwelling of another programme or area, 409 every one that is not free
     */
    @Transactional
    public String begin(Programme programme, String listArea, Collection<String> dwellings, String person) {
        String code = nextCode(listArea);
        String office = Level.HOUSING.role() + "-" + listArea;
        OrderRule order = policy.allotment().order().of(programme).value();
        try {
            batches.fix(code, programme, listArea, dwellings);
        } catch (DuplicateKeyException meanwhile) {
            throw new FaultsFound(HttpStatus.CONFLICT, "批次未确定", List.of(new Fault("", "BUSY", "刚才有人同时发起批次，请再提交一次")));
        }
        courses.begin(code, office, order, person);
        homes.add(code, dwellings);
        process.start(code, office, order);
        return code;
    }

    private String nextCode(String listArea) {
        String year = listArea + "-" + LocalDate.now(clock).getYear() + "-";
        int number = sql.sql("select count(*) from allotment_batch where code like ?")
                .param(year + "%")
                .query(Integer.class)
                .single();
        return year + (number + 1);
    }

    /** @throws FaultsFound 409 where no offer of this batch is open to this household */
    @Transactional
    public void accept(String batch, String caseNo) {
        hold(batch, caseNo);
        offers.accept(caseNo);
        journal.note(caseNo, EntryKind.ALLOTMENT, "批次 %s：接受提供的住房".formatted(batch));
        process.answered(batch);
    }

    /**
     * @return what it costs; it is carried out already
     * @throws FaultsFound 409 where no offer of this batch is open to this household; 422 without a reason
     */
    @Transactional
    public Consequence refuse(String batch, String caseNo, String reason) {
        hold(batch, caseNo);
        Consequence cost = offers.refuse(caseNo, reason);
        consequences.carryOut(batch, caseNo, cost, "%s（%s）".formatted(Answer.REFUSED.chinese(), reason.strip()));
        process.answered(batch);
        return cost;
    }

    /** Whoever takes an answer holds the batch, so that it is either seen by the walk under way or awaited after it. */
    private void hold(String batch, String caseNo) {
        batches.locked(batch);
        offers.requireOpen(batch, caseNo);
    }

    /**
     * Takes the dwelling back from a household that had accepted it, while the result is not confirmed.
     *
     * @throws FaultsFound 409 where it is too late or the household holds none; 422 without a reason
     */
    @Transactional
    public void strikeOut(String batch, String caseNo, String reason) {
        batches.locked(batch);
        if (!courses.of(batch).isResultPublished() || courses.of(batch).confirmedOn() != null) {
            throw new FaultsFound(HttpStatus.CONFLICT, "未取消", List.of(new Fault("", "STAGE", "只能在结果公示以后、确认以前取消")));
        }
        offers.strikeOut(batch, caseNo, reason);
        journal.note(caseNo, EntryKind.ALLOTMENT, "批次 %s：取消选定，保留轮候资格。%s".formatted(batch, reason.strip()));
    }

    /**
     * Stops a batch before anything is offered.
     *
     * @throws FaultsFound 409 where offers are made or it has ended; 422 without a reason
     */
    @Transactional
    public void stop(String batch, String reason) {
        Batch held = batches.locked(batch);
        if (held.closedOn() != null || !offers.of(batch).isEmpty()) {
            throw new FaultsFound(
                    HttpStatus.CONFLICT, NOT_STOPPED, List.of(new Fault("", "STAGE", "选房已经开始或者批次已经结束，不能终止")));
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new FaultsFound(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    NOT_STOPPED,
                    List.of(new Fault("reason", "MISSING", "请填写终止的原因，不超过 %d 字".formatted(LONGEST_REASON))));
        }
        courses.stop(batch, LocalDate.now(clock), reason.strip());
        process.stop(batch);
    }
}

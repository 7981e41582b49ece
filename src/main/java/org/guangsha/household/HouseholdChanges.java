package org.guangsha.household;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.problem.Fault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of a household while its case is open: a file only grows, whoever leaves stays in it with the day. */
@Service
public class HouseholdChanges {

    private final EntityManager rows;
    private final HouseholdStore store;
    private final Clock clock;

    HouseholdChanges(EntityManager rows, HouseholdStore store, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    /** Every fault of a reported change; none where it may be recorded. */
    @Transactional(readOnly = true)
    public List<Fault> validate(long householdId, HouseholdChange change) {
        return ChangeRules.faults(change, store.read(householdId).members(), LocalDate.now(clock));
    }

    /** Members of age who may apply in the place of one who is gone; none where the application ends with that member. */
    @Transactional(readOnly = true)
    public List<MemberFacts> successors(long householdId, long gone) {
        return ChangeRules.successors(store.read(householdId).members(), gone, LocalDate.now(clock));
    }

    /** Records a change that {@link #validate} finds sound and tells it in words. */
    @Transactional
    public ChangeFacts record(long householdId, HouseholdChange change) {
        String words = change.kind() == ChangeKind.JOINED
                ? join(householdId, change)
                : leave(rows.find(MemberRow.class, change.memberId()), change);
        ChangeFacts facts = new ChangeFacts(change.kind(), change.happenedOn(), LocalDate.now(clock), words);
        rows.persist(new ChangeRow(householdId, facts));
        rows.flush();
        return facts;
    }

    /** Every change of a household in the order it was reported. */
    @Transactional(readOnly = true)
    public List<ChangeFacts> of(long householdId) {
        return rows.createQuery("from ChangeRow where householdId = :id order by id", ChangeRow.class)
                .setParameter("id", householdId)
                .getResultStream()
                .map(ChangeRow::facts)
                .toList();
    }

    private String join(long householdId, HouseholdChange change) {
        store.addMember(householdId, change.joining(), change.happenedOn());
        return "%s（%s）于 %s 加入家庭"
                .formatted(
                        change.joining().name().strip(),
                        change.joining().relation().chinese(),
                        change.happenedOn());
    }

    private String leave(MemberRow gone, HouseholdChange change) {
        String words = "%s（%s）于 %s %s"
                .formatted(
                        gone.name(),
                        gone.relation().chinese(),
                        change.happenedOn(),
                        change.kind().chinese());
        if (gone.relation() == Relation.APPLICANT && change.successorId() == null) {
            // the application ends with its applicant, who stays its applicant
            return words;
        }
        gone.leave(change.happenedOn());
        if (gone.relation() != Relation.APPLICANT) {
            return words;
        }
        MemberRow successor = rows.find(MemberRow.class, change.successorId());
        takeOver(successor, gone);
        return "%s；由%s承接申请".formatted(words, successor.name());
    }

    private void takeOver(MemberRow successor, MemberRow before) {
        Relation was = successor.relation();
        store.present(successor.householdId()).stream()
                .filter(member -> member != successor && member != before)
                .forEach(member -> member.relateTo(Takeover.relation(was, member.relation())));
        successor.relateTo(Relation.APPLICANT);
        successor.moveTo(before.position() - 1);
    }
}

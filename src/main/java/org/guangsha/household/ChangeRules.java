package org.guangsha.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** What makes a reported change sound, as of a household's present members. Pure. */
final class ChangeRules {

    private static final int ADULT = 18;

    private final List<MemberFacts> members;
    private final LocalDate today;
    private final Faults faults = new Faults();

    private ChangeRules(List<MemberFacts> members, LocalDate today) {
        this.members = members;
        this.today = today;
    }

    static List<Fault> faults(HouseholdChange change, List<MemberFacts> members, LocalDate today) {
        ChangeRules rules = new ChangeRules(members, today);
        rules.check(change);
        return rules.faults.list();
    }

    /** Members who may take an application over: of age (Civil Code art. 17), and not the one who is gone. */
    static List<MemberFacts> successors(List<MemberFacts> members, long gone, LocalDate today) {
        return members.stream()
                .filter(member -> member.id() != gone)
                .filter(member -> Period.between(member.birthDate(), today).getYears() >= ADULT)
                .toList();
    }

    private void check(HouseholdChange change) {
        new Checks(faults, today).past("happenedOn", change.happenedOn());
        if (change.kind() == null) {
            faults.add("kind", "MISSING", "请选择变化的种类");
        } else if (change.kind() == ChangeKind.JOINED) {
            joining(change.joining());
        } else {
            leaving(change);
        }
    }

    private void joining(HouseholdDraft.Member joining) {
        if (joining == null) {
            faults.add("joining", "MISSING", "请填写新增成员");
            return;
        }
        new MemberRules(new Checks(faults, today), today).newcomer("joining", joining);
        boolean second = joining.relation() == Relation.SPOUSE
                && members.stream().anyMatch(member -> member.relation() == Relation.SPOUSE);
        if (second) {
            faults.add("joining.relation", "TWO_SPOUSES", "家庭中已有配偶");
        }
    }

    private void leaving(HouseholdChange change) {
        Optional<MemberFacts> gone = find(change.memberId());
        if (gone.isEmpty()) {
            faults.add("memberId", "UNKNOWN_MEMBER", "请选择家庭成员");
            return;
        }
        boolean applicant = gone.get().relation() == Relation.APPLICANT;
        if (change.kind() == ChangeKind.DIVORCE && !applicant && gone.get().relation() != Relation.SPOUSE) {
            faults.add("memberId", "NOT_MARRIED", "离婚只适用于申请人或者配偶");
        }
        if (applicant) {
            successor(change, gone.get());
        }
    }

    private void successor(HouseholdChange change, MemberFacts gone) {
        List<MemberFacts> able = successors(members, gone.id(), today);
        if (able.isEmpty()) {
            if (change.successorId() != null) {
                faults.add("successorId", "NOBODY_LEFT", "没有可以承接申请的成年家庭成员，案件终止办理");
            }
            return;
        }
        if (able.stream().noneMatch(member -> Objects.equals(member.id(), change.successorId()))) {
            faults.add("successorId", "MISSING", "请选择承接申请的成年家庭成员");
        }
    }

    private Optional<MemberFacts> find(Long id) {
        return members.stream()
                .filter(member -> Objects.equals(member.id(), id))
                .findFirst();
    }
}

package org.guangsha.casework;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guangsha.casework.rules.SubstitutionRules;
import org.guangsha.problem.Faults;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 代办: who works for whom on which days. */
@Service
public class Substitutions {

    private static final int SHOWN_MONTHS = 3;

    private final SubstitutionRepository rows;
    private final OfficeAct act;
    private final Jurisdiction jurisdiction;
    private final StaffDirectory directory;
    private final Clock clock;

    Substitutions(
            SubstitutionRepository rows,
            OfficeAct act,
            Jurisdiction jurisdiction,
            StaffDirectory directory,
            Clock clock) {
        this.rows = rows;
        this.act = act;
        this.jurisdiction = jurisdiction;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Sets a substitute: whoever will be away a colleague of the same office, a manager of the area anybody of the level.
     *
     * @throws org.guangsha.problem.FaultsFound with every fault in words
     */
    @Transactional
    public void set(SubstitutionDraft draft) {
        StaffMember me = act.me();
        boolean manager = jurisdiction.manages(me, draft.office());
        if (!manager && !me.username().equals(draft.absent())) {
            throw Refused.forbidden("只能为本人设代办；为他人设代办请由辖区主管办理");
        }
        Faults faults = new Faults();
        String why = Refused.words(faults, "why", "代办原因", draft.why());
        people(draft, manager, faults);
        List<SubstitutionRules.Days> others =
                rows.standing(List.of(draft.absent(), draft.substitute()), today()).stream()
                        .map(SubstitutionRow::facts)
                        .map(row -> new SubstitutionRules.Days(
                                row.absent(), row.substitute(), row.firstDay(), row.lastDay()))
                        .toList();
        SubstitutionRules.faults(draft.days(), others, today()).forEach(words -> faults.add("firstDay", "DAYS", words));
        Refused.ifAny(faults);
        rows.save(new SubstitutionRow(draft, why, me.username(), clock.instant()));
    }

    /** Ends one at once: the absent one, whoever set it, or a manager of the area. */
    @Transactional
    public void end(long id) {
        StaffMember me = act.me();
        SubstitutionRow row = rows.findById(id).orElseThrow(Refused::notFound);
        if (!mayEnd(me, row.facts())) {
            throw Refused.forbidden("只有本人或者辖区主管可以结束代办");
        }
        row.end(clock.instant());
    }

    public boolean mayEnd(StaffMember me, Substitution one) {
        return !one.isOverOn(today())
                && (me.username().equals(one.absent())
                        || me.username().equals(one.setBy())
                        || jurisdiction.manages(me, one.office()));
    }

    /** Those that concern the person or the offices the person sees, down to three months ago, the latest first. */
    @Transactional(readOnly = true)
    public List<Substitution> concerning(StaffMember member) {
        return rows.concerning(member.username(), member.offices(), today().minusMonths(SHOWN_MONTHS)).stream()
                .map(SubstitutionRow::facts)
                .toList();
    }

    /** Whether the one works for the other in this office today. */
    @Transactional(readOnly = true)
    public boolean stands(String substitute, String absent, String office) {
        return rows.standing(List.of(substitute), today()).stream()
                .map(SubstitutionRow::facts)
                .anyMatch(one -> one.isRunningOn(today())
                        && one.substitute().equals(substitute)
                        && one.absent().equals(absent)
                        && one.office().equals(office));
    }

    /** Those of today in which one of these people is away, by who is away. */
    @Transactional(readOnly = true)
    public Map<String, Substitution> awayToday(Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : rows.standing(people, today()).stream()
                        .map(SubstitutionRow::facts)
                        .filter(one -> one.isRunningOn(today()) && people.contains(one.absent()))
                        .collect(toMap(Substitution::absent, one -> one, (first, same) -> first));
    }

    /** Who works in one of these offices today for somebody absent. */
    @Transactional(readOnly = true)
    public List<String> substitutesToday(Collection<String> offices) {
        return offices.isEmpty() ? List.of() : rows.substitutesInAny(offices, today());
    }

    private void people(SubstitutionDraft draft, boolean manager, Faults faults) {
        boolean reviews = Role.ofGroup(draft.office()).filter(Role::reviews).isPresent();
        if (!reviews || !directory.isMember(draft.absent(), draft.office())) {
            faults.add("absent", "STRANGER", "被代办人不是该承办机构的人员");
        } else if (!directory.isMember(draft.substitute(), draft.office()) && !(manager && sameLevel(draft))) {
            faults.add("substitute", "STRANGER", manager ? "代办人应为同级承办机构的人员" : "代办人应为本机构的同事；请其他机构的人员代办由辖区主管设定");
        }
    }

    private boolean sameLevel(SubstitutionDraft draft) {
        Role level = Role.ofGroup(draft.office()).orElseThrow();
        return directory.find(draft.substitute()).filter(one -> one.has(level)).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

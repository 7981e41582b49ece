package org.guangsha.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/**
 * 改派: a manager moves many tasks at once. Each is moved by itself, whatever becomes of the others: what cannot be moved stays where
 * it is and is told with its reason.
 */
@Service
public class Reassignment {

    /** More at once would keep whoever asked waiting too long. */
    public static final int MOST = 1000;

    private final OfficeAct act;
    private final OneMove one;
    private final OpenTasks open;
    private final Substitutions substitutions;
    private final StaffDirectory directory;

    Reassignment(OfficeAct act, OneMove one, OpenTasks open, Substitutions substitutions, StaffDirectory directory) {
        this.act = act;
        this.one = one;
        this.open = open;
        this.substitutions = substitutions;
        this.directory = directory;
    }

    /**
     * Deals the tasks out evenly among those named, each to somebody who may take it.
     *
     * @return what became of each, in their order
     * @throws FaultsFound where the move as a whole is wrong, with nothing moved
     */
    public List<Moved> move(Move move) {
        StaffMember me = act.me();
        if (!me.has(Role.MANAGER)) {
            throw Refused.forbidden("只有辖区主管可以改派任务");
        }
        Map<String, String> people = new LinkedHashMap<>();
        move.to().stream().distinct().forEach(to -> people.put(to, directory.name(to)));
        String words = checked(move, people);
        Map<String, Integer> dealt = new LinkedHashMap<>();
        people.keySet().forEach(to -> dealt.put(to, 0));
        List<Moved> all = new ArrayList<>();
        new LinkedHashSet<>(move.tasks()).forEach(task -> all.add(one(me, task, dealt, words)));
        return all;
    }

    private String checked(Move move, Map<String, String> people) {
        Faults faults = new Faults();
        String words = Refused.words(faults, "why", "改派理由", move.why());
        if (move.tasks().isEmpty()) {
            faults.add("task", "NONE", "请选择要改派的任务");
        } else if (move.tasks().size() > MOST) {
            faults.add("task", "TOO_MANY", "一次最多改派 %d 项任务，请分批办理".formatted(MOST));
        }
        if (move.back() != people.isEmpty()) {
            faults.add("to", "WHO", people.isEmpty() ? "请选择改派给谁，或者选择退回机构" : "改派给同事和退回机构请选其一");
        }
        substitutions
                .awayToday(people.keySet())
                .values()
                .forEach(away -> faults.add(
                        "to",
                        "AWAY",
                        "%s %s 至 %s 不在岗，由%s代办，请另选同事"
                                .formatted(
                                        people.get(away.absent()),
                                        away.firstDay(),
                                        away.lastDay(),
                                        directory.name(away.substitute()))));
        Refused.ifAny(faults);
        return words;
    }

    private Moved one(StaffMember me, String task, Map<String, Integer> dealt, String words) {
        // whoever has the fewest of this move comes first; among equals the order in which they were named
        List<String> inTurn = dealt.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        try {
            Moved moved = dealt.isEmpty() ? one.back(me, task, words) : one.give(me, task, inTurn, words);
            dealt.computeIfPresent(moved.to(), (to, count) -> count + 1);
            return moved;
        } catch (FaultsFound refused) {
            return stayed(
                    me, task, refused.faults().stream().map(Fault::message).collect(Collectors.joining("；")));
        } catch (ConcurrencyFailureException meanwhile) {
            return stayed(me, task, "刚才有人同时办理了这项任务");
        }
    }

    private Moved stayed(StaffMember me, String task, String why) {
        return open.find(task)
                .filter(left -> me.offices().contains(left.office()))
                .map(left -> new Moved(left.title(), left.caseNo(), "", "", why))
                .orElseGet(() -> new Moved(task, "", "", "", why));
    }
}

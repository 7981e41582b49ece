package org.guangsha.casework;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.guangsha.casework.WorkloadTable.Load;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 工作量: who of a manager's offices has how much, what lies unclaimed; a few queries, however many people and tasks. */
@Service
public class Workload {

    /** Days of which the finished tasks are counted, today included. */
    private static final int DONE_DAYS = 7;

    private final WorkloadTable table;
    private final Substitutions substitutions;
    private final Clock clock;

    Workload(WorkloadTable table, Substitutions substitutions, Clock clock) {
        this.table = table;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /**
     * What one person has in one office.
     *
     * @param member whether the person still belongs to it
     * @param done tasks finished in the last seven days
     * @param away where the person is away today, null otherwise
     */
    public record PersonLoad(
            String username,
            String name,
            String office,
            boolean member,
            int open,
            int dueToday,
            int overdue,
            int done,
            Substitution away) {}

    /** Everybody of these offices, and whoever else has a task of them; those with the most overdue first. */
    @Transactional(readOnly = true)
    public List<PersonLoad> people(List<String> offices) {
        List<WorkloadTable.Member> members = table.members(offices);
        Map<List<String>, Load> open = byPerson(table.open(offices, today()));
        Map<List<String>, Load> done = byPerson(table.done(offices, today().minusDays(DONE_DAYS - 1L)));
        Map<List<String>, WorkloadTable.Member> known =
                members.stream().collect(toMap(one -> List.of(one.office(), one.username()), Function.identity()));
        Set<List<String>> all = new HashSet<>(known.keySet());
        all.addAll(open.keySet());
        Map<String, String> names = new HashMap<>(
                table.names(all.stream().map(key -> key.get(1)).distinct().toList()));
        Map<String, Substitution> away = substitutions.awayToday(names.keySet());
        return all.stream()
                .map(key -> {
                    Load has = open.getOrDefault(key, Load.NONE);
                    return new PersonLoad(
                            key.get(1),
                            names.getOrDefault(key.get(1), key.get(1)),
                            key.get(0),
                            known.containsKey(key),
                            has.count(),
                            has.dueToday(),
                            has.overdue(),
                            done.getOrDefault(key, Load.NONE).count(),
                            away.get(key.get(1)));
                })
                .sorted(Comparator.comparingInt(PersonLoad::overdue)
                        .thenComparingInt(PersonLoad::open)
                        .reversed()
                        .thenComparing(PersonLoad::office)
                        .thenComparing(PersonLoad::username))
                .toList();
    }

    /** Tasks that nobody took, those that lie longest first. */
    @Transactional(readOnly = true)
    public List<LyingTask> unclaimed(List<String> offices, int limit) {
        return table.unclaimed(offices, limit);
    }

    /** How many tasks nobody took. */
    @Transactional(readOnly = true)
    public int countUnclaimed(List<String> offices) {
        return table.countUnclaimed(offices);
    }

    /** Tasks of one person in these offices, those due first at the front. */
    @Transactional(readOnly = true)
    public List<LyingTask> heldBy(String person, List<String> offices, int limit) {
        return table.heldBy(person, offices, limit);
    }

    /** Who is in one of these offices today, for good or as a substitute: names by log-in. */
    @Transactional(readOnly = true)
    public SortedMap<String, String> colleagues(Collection<String> offices) {
        List<String> people = new ArrayList<>(substitutions.substitutesToday(offices));
        table.members(offices).forEach(member -> people.add(member.username()));
        return new TreeMap<>(table.names(people));
    }

    /** The offices whose tasks this manager may move. */
    public static List<String> offices(StaffMember manager) {
        return manager.has(Role.MANAGER) ? manager.offices() : List.of();
    }

    private static Map<List<String>, Load> byPerson(List<Load> loads) {
        return loads.stream().collect(toMap(load -> List.of(load.office(), load.person()), Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

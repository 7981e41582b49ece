package org.guangsha.waitinglist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.guangsha.policy.Programme;
import org.guangsha.standards.StandardsRegister;
import org.guangsha.waitinglist.Entries.Known;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts households on their list, takes them off and scores them anew (R10). One list for each programme and housing
 * department; each change ranks the list anew under its lock, so that ranks are 1 to n at every commit.
 */
@Service
public class WaitingList {

    private final Lists lists;
    private final Entries entries;
    private final Ranking ranking;
    private final ScoreTable table;
    private final StandardsRegister standards;
    private final WaitingJournal journal;
    private final WaitingReads reads;
    private final Clock clock;

    WaitingList(
            Lists lists,
            Entries entries,
            Ranking ranking,
            ScoreTable table,
            StandardsRegister standards,
            WaitingJournal journal,
            WaitingReads reads,
            Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.ranking = ranking;
        this.table = table;
        this.standards = standards;
        this.journal = journal;
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Puts a household on a list; one that waits there already stays as it is, one that has left comes back.
     *
     * @param listArea code of the housing department's seat, {@code areas.seat(Level.HOUSING, community).code()}
     * @throws IllegalStateException where the case waits on another list
     */
    @Transactional
    public void join(
            String caseNo,
            long householdId,
            Programme programme,
            String listArea,
            LocalDate acceptedOn,
            WaitingFacts facts) {
        joinAll(List.of(new Joining(caseNo, householdId, programme, listArea, acceptedOn, facts)));
    }

    /** As {@link #join}, for many at once: each list is ranked anew once. */
    @Transactional
    public void joinAll(Collection<Joining> joining) {
        LocalDate today = LocalDate.now(clock);
        Scoring scoring = table.under(standards.inForceOn(today));
        joining.stream()
                .collect(Collectors.groupingBy(
                        one -> ListOrder.key(one.listArea(), one.programme()), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofOneList -> join(ofOneList, scoring, today));
    }

    private void join(List<Joining> joining, Scoring scoring, LocalDate today) {
        ListSummary list = lists.lock(joining.get(0).programme(), joining.get(0).listArea());
        Map<String, Known> known =
                entries.known(joining.stream().map(Joining::caseNo).toList());
        List<Entry> fresh = joining.stream()
                .filter(one -> !waitsOn(list, known.get(one.caseNo())))
                .map(one -> Entry.of(one, scoring, today))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        entries.add(
                list.id(),
                fresh.stream().filter(one -> !known.containsKey(one.caseNo())).toList());
        fresh.stream().filter(one -> known.containsKey(one.caseNo())).forEach(one -> entries.returned(list.id(), one));
        long run = ranking.run(
                list.id(),
                RunKind.JOINED,
                Causes.of(fresh, "进入轮候"),
                fresh.stream()
                        .map(one -> new Ranking.Change(
                                one.caseNo(), null, null, one.score().total()))
                        .toList());
        journal.joined(list, run);
    }

    private static boolean waitsOn(ListSummary list, Known known) {
        boolean waits = known != null && known.waiting();
        if (waits && known.list() != list.id()) {
            throw new IllegalStateException("案件 %s 已在其他轮候名册中".formatted(known.caseNo()));
        }
        return waits;
    }

    /** Puts a household back that should not have left, by the facts it waited with; one that has not left is left alone. */
    @Transactional
    public void comeBack(String caseNo) {
        entries.left(caseNo).ifPresent(gone -> {
            ListSummary list =
                    lists.lock(entries.known(List.of(caseNo)).get(caseNo).list());
            join(caseNo, gone.householdId(), list.programme(), list.listArea(), gone.acceptedOn(), gone.facts());
        });
    }

    /** Takes a household off its list; one that is on none is left alone. */
    @Transactional
    public void leave(String caseNo, LeaveReason reason, LocalDate on) {
        leaveAll(List.of(caseNo), reason, on);
    }

    /** As {@link #leave}, for many at once: each list is ranked anew once. */
    @Transactional
    public void leaveAll(Collection<String> caseNos, LeaveReason reason, LocalDate on) {
        reads.listsOf(caseNos).forEach((list, leaving) -> {
            lists.lock(list.id());
            List<Entry> gone = leaving.stream()
                    .flatMap(caseNo -> entries.waiting(caseNo).stream())
                    .toList();
            if (gone.isEmpty()) {
                return;
            }
            entries.leave(gone, reason, on);
            long run = ranking.run(
                    list.id(),
                    RunKind.LEFT,
                    Causes.of(gone, reason.chinese()),
                    gone.stream()
                            .map(one -> new Ranking.Change(
                                    one.caseNo(), one.rank(), one.score().total(), null))
                            .toList());
            entries.leftIn(run);
            journal.left(list, gone, reason);
        });
    }

    /**
     * Scores a household anew because its circumstances changed; one that is on no list is left alone.
     *
     * @param cause why, in words others may read too: no personal data
     */
    @Transactional
    public void rescore(String caseNo, WaitingFacts facts, String cause) {
        entries.listOf(caseNo).ifPresent(list -> {
            lists.lock(list);
            entries.waiting(caseNo)
                    .filter(before -> !before.facts().equals(facts))
                    .ifPresent(before -> rescore(list, before, facts, cause));
        });
    }

    private void rescore(long list, Entry before, WaitingFacts facts, String cause) {
        LocalDate today = LocalDate.now(clock);
        Entry after = before.scored(facts, table.under(standards.inForceOn(today)), today);
        entries.score(List.of(after));
        if (after.score().total() != before.score().total()) {
            entries.total(List.of(after));
            ranking.run(list, RunKind.RESCORED, Causes.of(List.of(after), cause), List.of(after.rescored(before)));
        }
        journal.rescored(before, after, cause);
    }

    /** Where a household stands and for which points: one indexed read. Empty for a case that never waited. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String caseNo) {
        return reads.standing(caseNo);
    }

    /** How a household's rank came about, newest first, at most so many moves. */
    @Transactional(readOnly = true)
    public List<Move> moves(String caseNo, int limit) {
        return reads.moves(caseNo, limit);
    }

    /** Who is next on a list. Whoever allots from it brings it up to the day before: {@link WaitingRescore#upTo}. */
    @Transactional(readOnly = true)
    public List<Listed> next(Programme programme, String listArea, int limit) {
        return reads.page(programme, listArea, 1, limit);
    }

    /** Those of these households that wait on a list today. */
    @Transactional(readOnly = true)
    public Set<String> waiting(Collection<String> caseNos) {
        return reads.listsOf(caseNos).values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The lists there are, by area. */
    @Transactional(readOnly = true)
    public List<ListSummary> lists() {
        return lists.all();
    }

    @Transactional(readOnly = true)
    public Optional<ListSummary> list(Programme programme, String listArea) {
        return lists.find(programme, listArea);
    }

    /** A stretch of a list, by rank. */
    @Transactional(readOnly = true)
    public List<Listed> page(Programme programme, String listArea, int firstRank, int size) {
        return reads.page(programme, listArea, firstRank, size);
    }
}

package org.guangsha.waitinglist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scores whole lists anew, each in a transaction of its own: under new standards, and for the time waited. Done again on the same
 * day it changes nothing.
 */
@Service
public class WaitingRescore {

    private final Lists lists;
    private final Entries entries;
    private final Ranking ranking;
    private final ScoreTable table;
    private final StandardsRegister standards;
    private final TransactionTemplate transaction;

    WaitingRescore(
            Lists lists,
            Entries entries,
            Ranking ranking,
            ScoreTable table,
            StandardsRegister standards,
            TransactionTemplate transaction) {
        this.lists = lists;
        this.entries = entries;
        this.ranking = ranking;
        this.table = table;
        this.standards = standards;
        this.transaction = transaction;
    }

    /**
     * Brings every list up to this day: the standards in force on it, then the time waited by it.
     *
     * @return how many households have other points than before
     */
    public int rescoreForTime(LocalDate day) {
        return lists.all().stream().mapToInt(list -> upTo(list.id(), day)).sum();
    }

    /** As {@link #rescoreForTime}, one list. */
    public int upTo(long list, LocalDate day) {
        Scoring scoring = table.under(standards.inForceOn(day));
        return underStandards(list, scoring, day) + forTime(list, scoring, day);
    }

    /** Id of the list after this one, in the order of ids; none after the last. */
    OptionalLong after(long list) {
        return lists.all().stream()
                .mapToLong(ListSummary::id)
                .filter(id -> id > list)
                .min();
    }

    /** Scores all who were scored by other standards than those in force on this day; their income level is found anew. */
    public int rescoreForStandards(LocalDate day) {
        Scoring scoring = table.under(standards.inForceOn(day));
        return lists.all().stream()
                .mapToInt(list -> underStandards(list.id(), scoring, day))
                .sum();
    }

    private int underStandards(long list, Scoring scoring, LocalDate day) {
        Standards by = scoring.standards();
        return locked(list, () -> {
            List<Entry> due = entries.notUnder(list, by.version());
            UnaryOperator<Entry> anew = entry -> entry.scored(scoring.levelled(entry.facts()), scoring, day);
            return rescore(list, RunKind.STANDARDS, "按 %s 标准重新计分".formatted(by.version()), due, anew);
        });
    }

    private int forTime(long list, Scoring scoring, LocalDate day) {
        return locked(list, () -> {
            List<Entry> due = entries.monthOver(list, day);
            UnaryOperator<Entry> anew = entry -> entry.scored(entry.facts(), scoring, day);
            return rescore(list, RunKind.TIME, "轮候时间计分至 %s".formatted(day), due, anew);
        });
    }

    private int rescore(long list, RunKind kind, String cause, List<Entry> due, UnaryOperator<Entry> anew) {
        List<Entry> scored = new ArrayList<>(due.size());
        List<Entry> other = new ArrayList<>();
        List<Ranking.Change> changes = new ArrayList<>();
        for (Entry before : due) {
            Entry after = anew.apply(before);
            scored.add(after);
            if (after.score().total() != before.score().total()) {
                other.add(after);
                changes.add(after.rescored(before));
            }
        }
        entries.score(scored);
        if (!other.isEmpty()) {
            entries.total(other);
            ranking.run(list, kind, cause, changes);
        }
        return other.size();
    }

    private int locked(long list, IntSupplier work) {
        Integer changed = transaction.execute(status -> {
            lists.lock(list);
            return work.getAsInt();
        });
        return changed;
    }
}

package org.guangsha.waitinglist;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.waitinglist.rules.Waited;

/**
 * A household on a list as it is kept.
 *
 * @param rank null where it has left, or is not ranked yet
 * @param waitedMonths full months it was scored by
 */
record Entry(
        String caseNo,
        long householdId,
        LocalDate acceptedOn,
        Integer rank,
        WaitingFacts facts,
        int waitedMonths,
        LocalDate nextMonthOn,
        String standardsVersion,
        Score score) {

    /** A household as it comes onto its list on this day. */
    static Entry of(Joining joining, Scoring scoring, LocalDate day) {
        return new Entry(
                        joining.caseNo(),
                        joining.householdId(),
                        joining.acceptedOn(),
                        null,
                        joining.facts(),
                        0,
                        day,
                        "",
                        new Score(List.of()))
                .scored(joining.facts(), scoring, day);
    }

    /** The same household with these facts, scored on this day. */
    Entry scored(WaitingFacts now, Scoring scoring, LocalDate day) {
        int months = Waited.months(acceptedOn, day);
        return new Entry(
                caseNo,
                householdId,
                acceptedOn,
                rank,
                now,
                months,
                Waited.nextMonth(acceptedOn, day),
                scoring.standards().version(),
                scoring.of(now, months));
    }

    /** What a ranking is told of it: it was scored anew. */
    Ranking.Change rescored(Entry before) {
        return new Ranking.Change(caseNo, before.rank, before.score.total(), score.total());
    }
}

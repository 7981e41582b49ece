package org.guangsha.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.reports.rules.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of any period, counted now; and those of each week, counted once and kept. */
@Service
public class Reports {

    /** Weeks in a list and in the chart above it. */
    private static final int LISTED = 52;

    private final Counting counting;
    private final KeptReportTable kept;
    private final Clock clock;

    Reports(Counting counting, KeptReportTable kept, Clock clock) {
        this.counting = counting;
        this.kept = kept;
        this.clock = clock;
    }

    /** Counted as things stand now, kept nowhere. */
    public PeriodReport of(Period period) {
        return counting.of(period);
    }

    /** Those of the last 52 weeks, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptReport> weeks() {
        return kept.latest(LISTED);
    }

    @Transactional(readOnly = true)
    public Optional<PeriodReport> find(long id) {
        return kept.find(id);
    }

    /**
     * Makes the report of the first whole week that has none: the last one, or where the program stood still those before it, one
     * a call.
     *
     * @return whether none is missing any more
     */
    @Transactional
    public boolean keepNext() {
        Period last = Period.lastWeek(LocalDate.now(clock));
        Period next = kept.lastDay().map(day -> Period.week(day.plusDays(1))).orElse(last);
        if (!next.to().isAfter(last.to())) {
            kept.keep(counting.of(next));
        }
        return !next.to().isBefore(last.to());
    }
}

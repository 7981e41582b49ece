package org.guangsha.waitinglist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A household's rank over time as a stepped line, the front of the list on top. Pure.
 *
 * @param line points of an SVG polyline within {@link #WIDTH} by {@link #HEIGHT}
 * @param best the foremost rank drawn
 * @param worst the hindmost rank drawn
 */
public record RankChart(String line, int best, int worst, LocalDate from, LocalDate until) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /**
     * @param newestFirst the household's moves
     * @param now where the line ends, unless the household has left before
     * @return null where there is nothing to draw
     */
    public static RankChart of(List<Move> newestFirst, Instant now) {
        if (newestFirst.isEmpty()) {
            return null;
        }
        Move last = newestFirst.get(0);
        Instant from = newestFirst.get(newestFirst.size() - 1).at();
        Instant until = last.to() == 0 || now.isBefore(last.at()) ? last.at() : now;
        int best = ranks(newestFirst).stream().mapToInt(Integer::intValue).min().orElse(1);
        int worst =
                ranks(newestFirst).stream().mapToInt(Integer::intValue).max().orElse(1);
        StringBuilder line = new StringBuilder();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Move move = newestFirst.get(i);
            double x = x(move.at(), from, until);
            add(line, x, move.from(), best, worst);
            add(line, x, move.to(), best, worst);
        }
        add(line, WIDTH, last.to(), best, worst);
        return new RankChart(line.toString().strip(), best, worst, day(from), day(until));
    }

    private static void add(StringBuilder line, double x, int rank, int best, int worst) {
        if (rank > 0) {
            double y = best == worst ? HEIGHT / 2.0 : (double) HEIGHT * (rank - best) / (worst - best);
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
        }
    }

    private static double x(Instant at, Instant from, Instant until) {
        long all = Duration.between(from, until).toMillis();
        return all == 0 ? 0 : (double) WIDTH * Duration.between(from, at).toMillis() / all;
    }

    private static List<Integer> ranks(List<Move> moves) {
        List<Integer> ranks = new ArrayList<>();
        moves.forEach(move -> ranks.addAll(List.of(move.from(), move.to())));
        ranks.removeIf(rank -> rank == 0);
        return ranks;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BEIJING);
    }
}

package org.guangsha.waitinglist;

import java.util.List;

/** A household's points, one for each rule that hit, and their sum. */
public record Score(List<Point> points) {

    public Score {
        points = List.copyOf(points);
    }

    public int total() {
        return points.stream().mapToInt(Point::points).sum();
    }
}

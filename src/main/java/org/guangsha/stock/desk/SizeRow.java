package org.guangsha.stock.desk;

import java.util.List;
import java.util.stream.Stream;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.policy.Programme;

/** The size of a programme's dwellings as the import page tells it, in m². */
record SizeRow(String programme, int least, int most, int tolerancePercent) {

    static List<SizeRow> all(DwellingPolicy.Stock stock) {
        return Stream.of(Programme.values())
                .map(programme -> of(programme, stock.limit(programme)))
                .toList();
    }

    private static SizeRow of(Programme programme, DwellingPolicy.SizeLimit limit) {
        return new SizeRow(
                programme.chinese(),
                limit.minArea().value(),
                limit.maxArea().value(),
                limit.tolerancePercent().value());
    }
}

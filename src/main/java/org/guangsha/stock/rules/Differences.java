package org.guangsha.stock.rules;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.stock.DwellingFacts;

/** In which columns two dwellings differ. */
final class Differences {

    private static final Map<Column, Function<DwellingFacts, Object>> FACTS = Map.ofEntries(
            Map.entry(Column.PROJECT, DwellingFacts::project),
            Map.entry(Column.COMMUNITY, DwellingFacts::community),
            Map.entry(Column.SOURCE, DwellingFacts::source),
            Map.entry(Column.PROGRAMME, DwellingFacts::programme),
            Map.entry(Column.BUILDING, DwellingFacts::building),
            Map.entry(Column.UNIT, DwellingFacts::unit),
            Map.entry(Column.ROOM, DwellingFacts::room),
            Map.entry(Column.AREA, DwellingFacts::area),
            Map.entry(Column.ROOMS, DwellingFacts::rooms),
            Map.entry(Column.STOREY, DwellingFacts::storey),
            Map.entry(Column.ACCESSIBLE, DwellingFacts::accessible),
            Map.entry(Column.CONVERTED, DwellingFacts::converted),
            Map.entry(Column.PRICE, dwelling -> String.valueOf(dwelling.priceFen())));

    private Differences() {}

    /** Headers of the columns, 建筑面积、居室数. */
    static String between(DwellingFacts one, DwellingFacts other) {
        return Stream.of(Column.values())
                .filter(FACTS::containsKey)
                .filter(column -> !Objects.equals(
                        FACTS.get(column).apply(one), FACTS.get(column).apply(other)))
                .map(Column::header)
                .collect(Collectors.joining("、"));
    }
}

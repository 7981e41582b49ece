package org.guangsha.stock.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guangsha.stock.sheet.Cell;
import org.guangsha.stock.sheet.Line;

/** Which column stands where; columns are known by their header, in any order. */
public record Header(Map<Column, Integer> places, List<RowFault> faults) {

    /** Reads the first row. */
    public static Header of(Line first) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<RowFault> faults = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String header = first.at(i).text();
            Column column = named(header);
            if (column == null && !header.isEmpty()) {
                faults.add(fault(first, header, "不认识这一栏，请删去；各栏名称以模板为准"));
            } else if (column != null && places.putIfAbsent(column, i) != null) {
                faults.add(fault(first, header, "这一栏出现了两次，请只保留一栏"));
            }
        }
        List<String> missing = Arrays.stream(Column.values())
                .filter(Column::required)
                .filter(column -> !places.containsKey(column))
                .map(Column::header)
                .collect(Collectors.toList());
        if (!missing.isEmpty()) {
            faults.add(fault(first, "", "缺少栏目：" + String.join("、", missing) + "；第一行须为模板的表头"));
        }
        return new Header(places, List.copyOf(faults));
    }

    /** The cell of a row in this column. */
    public Cell cell(Line row, Column column) {
        Integer place = places.get(column);
        return place == null ? Cell.EMPTY : row.at(place);
    }

    private static RowFault fault(Line first, String header, String words) {
        return new RowFault(first.number(), header.length() > 20 ? header.substring(0, 20) + "…" : header, words);
    }

    private static Column named(String header) {
        return Arrays.stream(Column.values())
                .filter(column -> column.header().equals(header))
                .findFirst()
                .orElse(null);
    }
}

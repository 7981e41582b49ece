package org.guangsha.stock.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.stock.DwellingFacts;
import org.guangsha.stock.sheet.Line;
import org.guangsha.stock.sheet.Sheet;

/** Gathers the rows of a list and everything that is wrong with it, by itself and against the stock. */
public final class Listing {

    private final Surroundings around;
    private final int mostRows;
    private final Map<Integer, DwellingFacts> byRow = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<DwellingFacts.Place, Integer> places = new HashMap<>();
    private final List<RowFault> faults = new ArrayList<>();
    private Header header;
    private int rows;

    /** @param mostRows how many dwellings a list may have */
    public Listing(Surroundings around, int mostRows) {
        this.around = around;
        this.mostRows = mostRows;
    }

    /** Takes the next row; the first is the header, empty ones are passed over. */
    public void take(Line line) {
        if (line.isBlank()) {
            return;
        }
        if (header == null) {
            header = Header.of(line);
            faults.addAll(header.faults());
            return;
        }
        rows++;
        if (rows > mostRows || !header.faults().isEmpty()) {
            return;
        }
        RowReader.Result read = RowReader.read(header, around, line);
        faults.addAll(read.faults());
        if (read.dwelling() != null) {
            keep(line.number(), read.dwelling());
        }
    }

    private void keep(int row, DwellingFacts dwelling) {
        Integer sameCode = codes.putIfAbsent(dwelling.code(), row);
        Integer samePlace = places.putIfAbsent(dwelling.place(), row);
        if (sameCode != null) {
            add(row, Column.CODE, "与第 %d 行的编号相同，请删去一行或改正编号".formatted(sameCode));
        } else if (samePlace != null) {
            add(row, Column.ROOM, "与第 %d 行是同一套房（楼栋、单元、房号相同），请删去一行或改正".formatted(samePlace));
        } else {
            byRow.put(row, dwelling);
        }
    }

    /** Tells of merged cells. */
    public void merged(List<Sheet.Merged> merged) {
        merged.forEach(
                one -> faults.add(new RowFault(one.firstRow(), "", "%s 是合并单元格，请取消合并并逐行填写".formatted(one.range()))));
    }

    /** Compares with the dwellings there are; those that are the same need nothing. */
    public void compare(Map<String, DwellingFacts> stock, Map<DwellingFacts.Place, String> stockPlaces) {
        byRow.forEach((row, dwelling) -> {
            DwellingFacts known = stock.get(dwelling.code());
            String there = stockPlaces.get(dwelling.place());
            if (known != null && !known.equals(dwelling)) {
                add(row, Column.CODE, "房源库中已有此编号，%s与库中不同；导入只增加房源，不作修改".formatted(Differences.between(known, dwelling)));
            } else if (known == null && there != null) {
                add(row, Column.ROOM, "这套房已在房源库中，编号为 %s".formatted(there));
            }
        });
        byRow.values().removeIf(dwelling -> stock.containsKey(dwelling.code()));
    }

    private void add(int row, Column column, String words) {
        faults.add(new RowFault(row, column.header(), words));
    }

    /** How many dwellings the list has, faulty ones too. */
    public int rows() {
        return rows;
    }

    /** Those read without fault that no earlier row repeats, after {@link #compare} only those the stock lacks. */
    public List<DwellingFacts> dwellings() {
        return List.copyOf(byRow.values());
    }

    /** Everything that is wrong, from the first row on. */
    public List<RowFault> faults() {
        List<RowFault> all = new ArrayList<>(faults);
        if (header == null || header.faults().isEmpty() && rows == 0) {
            all.add(new RowFault(0, "", "表中没有房源，请从第二行起每行填写一套"));
        }
        if (rows > mostRows) {
            all.add(new RowFault(0, "", "共 %d 行，一次最多导入 %d 套，请分成几个文件".formatted(rows, mostRows)));
        }
        all.sort(Comparator.comparingInt(RowFault::row));
        return all;
    }
}

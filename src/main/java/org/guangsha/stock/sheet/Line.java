package org.guangsha.stock.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet counts it, the first being 1
 */
public record Line(int number, List<Cell> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }

    /** The cell in this column, empty where the row is shorter. */
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}

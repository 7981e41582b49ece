package org.guangsha.waitinglist;

import org.guangsha.engine.AsksTable;
import org.guangsha.engine.DeployedTables;
import org.guangsha.standards.Standards;
import org.springframework.stereotype.Component;

/**
 * The tables {@code waiting-score} and {@code income-level} in the version the analyst deployed last: fifty thousand households
 * are scored in one go, and the points are kept with each of them.
 */
@Component
@AsksTable(
        keys = ScoreTable.KEY,
        inputs = {
            "incomeLevel",
            "incomePerHead",
            "areaPerHead",
            "difficultyLine",
            "heads",
            "specialGroups",
            "waitedMonths"
        },
        outputs = {"aspect", "figure", "unit", "points", "words"})
@AsksTable(
        keys = ScoreTable.LEVELS,
        inputs = {"incomePerHead", "minimumLivingLine", "lowIncomeLine", "lowerMiddleLine"},
        outputs = "incomeLevel")
class ScoreTable {

    static final String KEY = "waiting-score";
    static final String LEVELS = "income-level";

    private final DeployedTables tables;

    ScoreTable(DeployedTables tables) {
        this.tables = tables;
    }

    /** Both tables of this moment under these standards, for as many households as are to be scored. */
    Scoring under(Standards standards) {
        return new Scoring(tables.latest(KEY), tables.latest(LEVELS), standards);
    }
}

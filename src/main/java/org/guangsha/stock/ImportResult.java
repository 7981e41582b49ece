package org.guangsha.stock;

import java.time.Instant;

/**
 * What became of a list handed in.
 *
 * @param rows dwellings in it, faulty ones too
 * @param added dwellings entered, none where any row was faulty
 * @param known dwellings that were in the stock already, the same in everything
 * @param faulty faults found
 */
public record ImportResult(
        long id, Instant at, String person, String fileName, int rows, int added, int known, int faulty) {

    public boolean isRefused() {
        return faulty > 0;
    }
}

package org.guangsha.stock;

import java.math.BigDecimal;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Programme;

/**
 * What is known of a dwelling, whatever its state.
 *
 * @param code number of the dwelling, unique in the city
 * @param project code of its project
 * @param community code of the community it stands in
 * @param unit empty where the building has only one
 * @param area floor area in m², two decimals
 * @param rooms bedrooms and living rooms
 * @param storey the floor it is on, below ground negative
 * @param accessible whether somebody in a wheelchair can live in it
 * @param converted whether it was converted to the standard of its programme (Z五(三))
 * @param priceFen published price in fen a m², {@code null} where the programme lets
 */
public record DwellingFacts(
        String code,
        String project,
        String community,
        Source source,
        Programme programme,
        String building,
        String unit,
        String room,
        BigDecimal area,
        int rooms,
        int storey,
        boolean accessible,
        boolean converted,
        Long priceFen) {

    /** Whether dwellings of this programme are sold. */
    public static boolean isSold(Programme programme) {
        return programme == Programme.AFFORDABLE_SALE || programme == Programme.PRICE_CAPPED;
    }

    /** The published price in yuan a m², {@code null} where the programme lets. */
    public BigDecimal price() {
        return priceFen == null ? null : Yuan.of(priceFen);
    }

    /** Where it is within its project: 3号楼2单元501, or 3号楼501. */
    public String door() {
        return building + unit + room;
    }

    /** The same for two dwellings that are one, whatever number they carry. */
    public Place place() {
        return new Place(project, building, unit, room);
    }

    /** A door within a project. */
    public record Place(String project, String building, String unit, String room) {}
}

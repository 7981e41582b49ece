package org.guangsha.allotment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.guangsha.money.Yuan;
import org.guangsha.stock.Dwelling;
import org.guangsha.stock.Project;

/**
 * A dwelling of a batch.
 *
 * @param priceFen price published with the batch, fen a m²; {@code null} where the programme lets
 */
public record BatchHome(Dwelling dwelling, Project project, Long priceFen) {

    public String code() {
        return dwelling.code();
    }

    /** 春厂家园 3号楼2单元501. */
    public String name() {
        return project.name() + " " + dwelling.facts().door();
    }

    /** As letters name it, with its number. */
    public String full() {
        return "%s（%s）".formatted(name(), code());
    }

    public String rooms() {
        return "%d 居室，第 %d 层"
                .formatted(dwelling.facts().rooms(), dwelling.facts().storey());
    }

    public String area() {
        return dwelling.facts().area().toPlainString() + " 平方米";
    }

    /** Empty where the programme lets. */
    public String price() {
        return priceFen == null ? "" : Yuan.plain(priceFen) + " 元/平方米";
    }

    /** Price of the whole dwelling in fen, rounded half up: what it may cost at most. */
    public long totalFen() {
        return dwelling.facts()
                .area()
                .multiply(BigDecimal.valueOf(priceFen))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}

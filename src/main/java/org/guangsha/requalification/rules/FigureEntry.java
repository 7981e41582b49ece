package org.guangsha.requalification.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.money.Yuan;
import org.guangsha.problem.Fault;
import org.guangsha.requalification.Figures;

/** Figures as somebody typed them, in yuan and m²; nothing in them is checked yet, any part may be null. */
public record FigureEntry(String income, String assets, String ownArea) {

    private static final long MOST_FEN = 10_000_000_000L;
    private static final BigDecimal LARGEST = new BigDecimal("9999.99");

    /** Everything that is missing or wrong: {@code income}, {@code assets}, {@code ownArea}. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        yuan("income", "家庭年收入", income, faults);
        yuan("assets", "家庭财产", assets, faults);
        if (!isArea(ownArea)) {
            faults.add(new Fault("ownArea", "AREA", "自有住房面积应为不小于零的平方米数，最多两位小数，没有住房的填 0"));
        }
        return faults;
    }

    /** Of an entry without faults. */
    public Figures figures() {
        return new Figures(Yuan.fen(income), Yuan.fen(assets), new BigDecimal(ownArea.strip()).setScale(2));
    }

    private static void yuan(String path, String name, String typed, List<Fault> faults) {
        try {
            long fen = typed == null || typed.isBlank() ? -1 : Yuan.fen(typed);
            if (fen < 0 || fen > MOST_FEN) {
                faults.add(new Fault(path, "YUAN", "%s应为不小于零的金额（元），没有的填 0".formatted(name)));
            }
        } catch (ArithmeticException | NumberFormatException unreadable) {
            faults.add(new Fault(path, "YUAN", "%s应为金额（元），最多两位小数".formatted(name)));
        }
    }

    private static boolean isArea(String typed) {
        try {
            BigDecimal area = typed == null ? BigDecimal.ONE.negate() : new BigDecimal(typed.strip());
            return area.signum() >= 0
                    && area.compareTo(LARGEST) <= 0
                    && area.stripTrailingZeros().scale() <= 2;
        } catch (NumberFormatException unreadable) {
            return false;
        }
    }
}

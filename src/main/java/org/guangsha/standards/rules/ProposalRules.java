package org.guangsha.standards.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guangsha.area.Department;
import org.guangsha.problem.Fault;
import org.guangsha.standards.StandardsRules;

/** Reads what a department proposes, as its form handed it in: every figure there, sound, and fitting those of the others. */
public final class ProposalRules {

    private static final BigDecimal BEYOND_SENSE = new BigDecimal("1000000000");
    /** Any year will do: the draft's own days are not what is judged here. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private ProposalRules() {}

    /** Figures that could be read, with two decimals; a figure with a fault of its own is not among them. */
    public static Map<Figure, BigDecimal> read(Department department, Map<String, ?> typed, List<Fault> faults) {
        Map<Figure, BigDecimal> read = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.by(department)) {
            number(figure, typed.get(figure.key()), faults).ifPresent(amount -> read.put(figure, amount));
        }
        return read;
    }

    /**
     * What is wrong with these figures by themselves and beside what other departments have proposed so far.
     *
     * @param others figures that stand already; those nobody has proposed yet are missing
     */
    public static List<Fault> faults(Map<Figure, BigDecimal> proposed, Map<Figure, BigDecimal> others) {
        Map<Figure, BigDecimal> all = new EnumMap<>(Figure.class);
        all.putAll(others);
        all.putAll(proposed);
        return StandardsRules.faults(Figures.draft("draft-2026-1", SOME_DAY.getYear(), false, SOME_DAY, all)).stream()
                .filter(fault -> !fault.code().equals("MISSING"))
                .map(ProposalRules::inWords)
                .toList();
    }

    private static Fault inWords(Fault fault) {
        if (!fault.code().equals("ABSURD_FIGURE")) {
            return fault;
        }
        return new Fault(fault.path(), fault.code(), label(fault.path()) + "应大于零，且在合理范围内");
    }

    private static String label(String path) {
        for (Figure figure : Figure.values()) {
            if (figure.path().equals(path)) {
                return figure.label();
            }
        }
        throw new IllegalArgumentException("no figure is kept as " + path);
    }

    private static Optional<BigDecimal> number(Figure figure, Object typed, List<Fault> faults) {
        String text = typed == null ? "" : String.valueOf(typed).strip();
        if (text.isEmpty()) {
            return fault(figure, "MISSING", "必须填写", faults);
        }
        // at most this many characters: a number written as 1e999999999 would be worked out for ever
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?([eE][0-9]{1,2})?")) {
            return fault(figure, "NOT_A_NUMBER", "应填写数字", faults);
        }
        BigDecimal amount = new BigDecimal(text);
        if (amount.abs().compareTo(BEYOND_SENSE) > 0) {
            return fault(figure, "ABSURD_FIGURE", "应大于零，且在合理范围内", faults);
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            return fault(figure, "TOO_FINE", "最多填写两位小数", faults);
        }
        return Optional.of(amount.setScale(2));
    }

    private static Optional<BigDecimal> fault(Figure figure, String code, String words, List<Fault> faults) {
        faults.add(new Fault(figure.path(), code, figure.label() + words));
        return Optional.empty();
    }
}

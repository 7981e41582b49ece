package org.guangsha.standards.yearly;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guangsha.area.Department;
import org.guangsha.standards.rules.Figure;

/**
 * A draft as it stands: what was proposed and what the city said to it.
 *
 * @param proposals in the order they were made
 * @param rulings in the order they were made
 */
public record DraftSheet(YearlyDraft draft, List<Proposal> proposals, List<Ruling> rulings) {

    /** How often the city has sent it back. */
    public int round() {
        return (int) rulings.stream().filter(ruling -> !ruling.approved()).count();
    }

    /** What a department proposes now; empty while it has yet to propose, the first time or anew. */
    public Optional<Proposal> standing(Department department) {
        return latest(department).filter(proposal -> !isSentBack(department) || proposal.round() == round());
    }

    /** The last proposal of a department, be it sent back. */
    public Optional<Proposal> latest(Department department) {
        return proposals.stream()
                .filter(proposal -> proposal.department() == department)
                .reduce((earlier, later) -> later);
    }

    private boolean isSentBack(Department department) {
        return lastSentBack()
                .filter(ruling -> ruling.departments().contains(department))
                .isPresent();
    }

    /** The last time it was sent back. */
    public Optional<Ruling> lastSentBack() {
        return rulings.stream().filter(ruling -> !ruling.approved()).reduce((earlier, later) -> later);
    }

    /** The figures that stand; those nobody proposes just now are missing. */
    public Map<Figure, BigDecimal> figures() {
        Map<Figure, BigDecimal> all = new EnumMap<>(Figure.class);
        Arrays.stream(Department.values())
                .flatMap(department -> standing(department).stream())
                .forEach(proposal -> all.putAll(proposal.figures()));
        return all;
    }
}

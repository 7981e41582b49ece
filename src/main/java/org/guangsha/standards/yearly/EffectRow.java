package org.guangsha.standards.yearly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.guangsha.money.Yuan;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.EffectLine;

/** What a draft would change for the households of one area and programme, as people read it. */
public record EffectRow(String subject, String area, String programme, Map<EffectKind, Long> counts, long monthlyFen) {

    /** One row for each subject, area and programme, in the order of the lines. */
    static List<EffectRow> of(List<EffectTable.Seen> lines, UnaryOperator<String> areaName) {
        Map<List<Object>, EffectRow> rows = new LinkedHashMap<>();
        for (EffectTable.Seen seen : lines) {
            EffectLine line = seen.line();
            rows.merge(
                    List.of(seen.subject(), line.area(), line.programme()),
                    new EffectRow(
                            seen.subject(),
                            areaName.apply(line.area()),
                            line.programme().chinese(),
                            new EnumMap<>(Map.of(line.kind(), line.households())),
                            line.monthlyFen()),
                    EffectRow::plus);
        }
        return new ArrayList<>(rows.values());
    }

    private EffectRow plus(EffectRow more) {
        Map<EffectKind, Long> all = new EnumMap<>(counts);
        more.counts.forEach((kind, households) -> all.merge(kind, households, Long::sum));
        return new EffectRow(subject, area, programme, all, monthlyFen + more.monthlyFen);
    }

    public long households(EffectKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public long households() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** In yuan, empty where no money was worked out. */
    public String money() {
        return monthlyFen == 0 ? "" : Yuan.plain(monthlyFen);
    }

    /** Share of these households in whole percent, for a bar. */
    public long percent(EffectKind kind) {
        return households() == 0 ? 0 : Math.round(100.0 * households(kind) / households());
    }
}

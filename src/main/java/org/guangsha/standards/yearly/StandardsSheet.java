package org.guangsha.standards.yearly;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.area.Department;
import org.guangsha.engine.LiveJson;
import org.guangsha.standards.EffectKind;
import org.guangsha.standards.FigureRow;
import org.guangsha.standards.rules.Figures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the forms of the procedure show: {@code ${standardsSheet.of(execution.processBusinessKey)}}. Read whenever somebody
 * opens one, so that each department sees what the others have proposed meanwhile.
 */
@Component(StandardsSheet.BEAN)
public class StandardsSheet implements LiveJson.Source {

    static final String BEAN = "standardsSheet";

    private final YearlyDrafts drafts;
    private final EffectTable effects;
    private final Areas areas;
    private final Clock clock;

    StandardsSheet(YearlyDrafts drafts, EffectTable effects, Areas areas, Clock clock) {
        this.drafts = drafts;
        this.effects = effects;
        this.areas = areas;
        this.clock = clock;
    }

    public LiveJson of(String version) {
        return new LiveJson(BEAN, version);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String version) {
        DraftSheet sheet = drafts.sheet(version);
        YearlyDraft draft = sheet.draft();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", "%d 年住房保障标准（%s）".formatted(draft.year(), version));
        all.put("reason", draft.isCorrection() ? draft.reason() : "");
        all.put("figures", figures(sheet).stream().map(StandardsSheet::figure).toList());
        all.put("proposals", sheet.proposals().stream().map(this::proposal).toList());
        all.put(
                "sentBack",
                sheet.rulings().stream()
                        .filter(ruling -> !ruling.approved())
                        .map(this::ruling)
                        .toList());
        all.put("effects", effects(version).stream().map(StandardsSheet::effect).toList());
        return Spin.JSON(all);
    }

    /** The draft beside the version before. */
    List<FigureRow> figures(DraftSheet sheet) {
        return FigureRow.of(Figures.of(drafts.before(sheet.draft())), sheet.figures());
    }

    List<EffectRow> effects(String version) {
        return EffectRow.of(
                effects.of(version), code -> areas.find(code).map(Area::name).orElse(code));
    }

    static String names(Set<Department> departments) {
        return departments.stream().sorted().map(Department::chinese).collect(Collectors.joining("、"));
    }

    private static Map<String, String> figure(FigureRow row) {
        return Map.of(
                "label",
                row.label(),
                "unit",
                row.unit(),
                "before",
                row.before(),
                "proposed",
                row.now().isEmpty() ? "待提出" : row.now(),
                "change",
                row.change(),
                "department",
                row.department());
    }

    private Map<String, String> proposal(Proposal proposal) {
        return Map.of(
                "department", proposal.department().chinese(), "day", day(proposal.at()), "words", proposal.words());
    }

    private Map<String, String> ruling(Ruling ruling) {
        return Map.of("day", day(ruling.at()), "departments", names(ruling.departments()), "words", ruling.words());
    }

    private static Map<String, Object> effect(EffectRow row) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("subject", row.subject());
        all.put("area", row.area());
        all.put("programme", row.programme());
        all.put("gains", row.households(EffectKind.GAINS));
        all.put("loses", row.households(EffectKind.LOSES));
        all.put("paysMore", row.households(EffectKind.PAYS_MORE));
        all.put("fallsOut", row.households(EffectKind.FALLS_OUT));
        all.put("unchanged", row.households(EffectKind.UNCHANGED));
        all.put("money", row.money());
        return all;
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone()).toString();
    }
}

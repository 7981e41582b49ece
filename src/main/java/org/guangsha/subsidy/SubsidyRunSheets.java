package org.guangsha.subsidy;

import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.guangsha.ledger.Shortfall;
import org.guangsha.money.Yuan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever approves a run reads of it: {@code ${subsidyRunSheets.of(execution.processBusinessKey)}}. */
@Component(SubsidyRunSheets.BEAN)
public class SubsidyRunSheets implements LiveJson.Source {

    static final String BEAN = "subsidyRunSheets";

    private final RunSteps steps;
    private final RunComparisons comparisons;

    SubsidyRunSheets(RunSteps steps, RunComparisons comparisons) {
        this.steps = steps;
        this.comparisons = comparisons;
    }

    public LiveJson of(String key) {
        return new LiveJson(BEAN, key);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String key) {
        RunFacts run = steps.run(key);
        RunComparison of = comparisons.of(run);
        return Spin.JSON(Map.of(
                "title",
                        "%d 年 %d 月租赁补贴"
                                .formatted(run.month().getYear(), run.month().getMonthValue()),
                "summary", summary(of),
                "areas",
                        of.areas().stream()
                                .map(area -> Map.of(
                                        "area", area.name(),
                                        "before", Yuan.plain(area.beforeFen()),
                                        "now", Yuan.plain(area.nowFen()),
                                        "households", String.valueOf(area.households())))
                                .toList(),
                "shortfalls",
                        steps.shortfalls(run).stream()
                                .map(Shortfall::words)
                                .map(words -> Map.of("words", words))
                                .toList()));
    }

    private static List<Map<String, String>> summary(RunComparison of) {
        return List.of(
                row("应付户数", of.payments() + " 户"),
                row("应付金额", Yuan.plain(of.payFen()) + " 元"),
                row("其中本月", Yuan.plain(of.monthFen()) + " 元"),
                row("其中补发、扣回", Yuan.plain(of.carriedFen()) + " 元"),
                row("新增、停发、变动", "%d 户、%d 户、%d 户".formatted(of.added(), of.ended(), of.changed())),
                row("缺收款账户", "%d 户，%s 元".formatted(of.unpayable(), Yuan.plain(of.unpaidFen()))));
    }

    private static Map<String, String> row(String item, String value) {
        return Map.of("item", item, "value", value);
    }
}

package org.guangsha.exit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.guangsha.letters.Addressees;
import org.guangsha.subsidy.Award;
import org.guangsha.subsidy.SubsidyAwards;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on file of an exit, for the forms of its tasks: {@code rows} of item and content. */
@Component(ExitSheet.BEAN)
class ExitSheet implements LiveJson.Source {

    static final String BEAN = "exitSheet";

    private static final String SILENT = "期限内没有提出";

    private final ExitTable exits;
    private final ExitHomes homes;
    private final SubsidyAwards awards;
    private final Addressees addressees;

    ExitSheet(ExitTable exits, ExitHomes homes, SubsidyAwards awards, Addressees addressees) {
        this.exits = exits;
        this.homes = homes;
        this.awards = awards;
        this.addressees = addressees;
    }

    static LiveJson of(String caseNo) {
        return new LiveJson(BEAN, caseNo);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String caseNo) {
        List<ExitFacts> all = exits.of(caseNo);
        ExitFacts exit = all.get(all.size() - 1);
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("申请人", addressees.applicant(caseNo)));
        rows.add(row("拟退出的情形", exit.ground().chinese()));
        rows.add(row("发生日期", exit.since().toString()));
        rows.add(row("查明的事实", exit.words()));
        rows.add(row("告知日期", String.valueOf(exit.toldOn())));
        rows.add(row("陈述申辩", exit.statement() == null ? SILENT : exit.statedOn() + "：" + exit.statement()));
        awards.of(caseNo).stream()
                .filter(award -> award.to() == null)
                .map(Award::kind)
                .forEach(kind -> rows.add(row("正在发放", kind.chinese())));
        homes.code(caseNo).ifPresent(code -> rows.add(row("承租的住房", code)));
        if (exit.appealedOn() != null) {
            rows.add(row("退出决定", "自 %s 起退出：%s".formatted(exit.from(), exit.decision())));
            rows.add(row("申诉", exit.appealedOn() + "：" + exit.appeal()));
        }
        return Spin.JSON(Map.of("caseNo", caseNo, "rows", rows));
    }

    private static Map<String, String> row(String item, String content) {
        return Map.of("item", item, "content", content);
    }
}

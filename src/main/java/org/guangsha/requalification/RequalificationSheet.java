package org.guangsha.requalification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.application.CaseFacts;
import org.guangsha.application.CaseRegister;
import org.guangsha.eligibility.Finding;
import org.guangsha.eligibility.Findings;
import org.guangsha.engine.LiveJson;
import org.guangsha.letters.Addressees;
import org.guangsha.money.Yuan;
import org.guangsha.provision.Recounts;
import org.guangsha.subsidy.SubsidyPauses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is on file of a requalification, for the form of its review: {@code rows} of item and content. */
@Component(RequalificationSheet.BEAN)
class RequalificationSheet implements LiveJson.Source {

    static final String BEAN = "requalificationSheet";

    private final RequalificationTable table;
    private final DeclarationTable declarations;
    private final CaseRegister cases;
    private final Findings findings;
    private final Recounts recounts;
    private final SubsidyPauses pauses;
    private final Addressees addressees;

    RequalificationSheet(
            RequalificationTable table,
            DeclarationTable declarations,
            CaseRegister cases,
            Findings findings,
            Recounts recounts,
            SubsidyPauses pauses,
            Addressees addressees) {
        this.table = table;
        this.declarations = declarations;
        this.cases = cases;
        this.findings = findings;
        this.recounts = recounts;
        this.pauses = pauses;
        this.addressees = addressees;
    }

    static LiveJson of(long requalification) {
        return new LiveJson(BEAN, Long.toString(requalification));
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String id) {
        Requalification one = table.find(Long.parseLong(id)).orElseThrow();
        CaseFacts of = cases.byNo(one.caseNo());
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("申请人", addressees.applicant(one.caseNo())));
        rows.add(row("保障类别", of.programme().chinese()));
        rows.add(row("复核事由", "%s（%s）".formatted(one.cause().chinese(), one.openedOn())));
        rows.add(row("核查情况", one.words().isEmpty() ? "没有资料" : one.words()));
        findings.latest(one.caseNo()).ifPresent(found -> rows.add(row("上次核定", told(found, recounts.ownArea(of)))));
        declarations.askings(one.id()).forEach(asking -> rows.add(row("告知申报", asking.on() + "：" + asking.words())));
        List<Declaration> said = declarations.declarations(one.id());
        said.forEach(declaration -> rows.add(row("家庭申报", declaration.on() + "：" + declaration.told())));
        if (said.isEmpty()) {
            rows.add(row("家庭申报", "没有申报"));
        }
        pauses.openOf(one.caseNo()).ifPresent(pause -> rows.add(row("补贴", "自 %s 起暂停发放".formatted(pause.from()))));
        declarations
                .reviews(one.id())
                .forEach(review -> rows.add(row(
                        "此前的复核",
                        "%s %s：%s".formatted(review.on(), review.conclusion().chinese(), review.words()))));
        return Spin.JSON(Map.of("caseNo", one.caseNo(), "id", id, "rows", rows));
    }

    private static String told(Finding found, BigDecimal ownArea) {
        return "%s，家庭 %d 人，人均月收入 %s 元，人均财产 %s 元，自有住房 %s 平方米，%s"
                .formatted(
                        found.madeOn(),
                        found.facts().heads(),
                        Yuan.plain(found.facts().incomePerHeadFen()),
                        Yuan.plain(found.facts().assetsPerHeadFen()),
                        ownArea.toPlainString(),
                        found.level().chinese());
    }

    private static Map<String, String> row(String item, String content) {
        return Map.of("item", item, "content", content);
    }
}

package org.guangsha.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.guangsha.policy.Mode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the agreement says, for the form of its signing; read from the file whenever somebody opens it. */
@Component(AgreementTerms.BEAN)
class AgreementTerms implements LiveJson.Source {

    static final String BEAN = "agreementTerms";

    private final Agreements agreements;

    AgreementTerms(Agreements agreements) {
        this.agreements = agreements;
    }

    LiveJson of(String caseNo) {
        return new LiveJson(BEAN, caseNo);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String caseNo) {
        Agreement agreement = agreements.of(caseNo);
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("申请人", agreement.applicant()));
        rows.add(row("保障类别", agreement.programme()));
        rows.add(row("保障方式", agreement.mode().chinese()));
        rows.add(row("依据", agreement.words()));
        if (agreement.mode() == Mode.DWELLING) {
            rows.add(row("过渡补贴", "两个月期限届满仍无房源的，自动发放，至入住为止"));
        }
        agreement.working().forEach(line -> rows.add(row(line.get("item"), line.get("value"))));
        return Spin.JSON(Map.of("caseNo", caseNo, "terms", rows));
    }

    private static Map<String, String> row(String item, String value) {
        return Map.of("item", item, "value", value);
    }
}

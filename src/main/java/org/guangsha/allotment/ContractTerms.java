package org.guangsha.allotment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.guangsha.engine.LiveJson;
import org.guangsha.letters.Addressees;
import org.guangsha.money.Yuan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a contract says, for the forms of its signing and of the hand-over. */
@Component(ContractTerms.BEAN)
class ContractTerms implements LiveJson.Source {

    static final String BEAN = "contractTerms";
    private static final String BETWEEN = "/";

    private final Contracts contracts;
    private final BatchHomes homes;
    private final Terms terms;
    private final Addressees addressees;

    ContractTerms(Contracts contracts, BatchHomes homes, Terms terms, Addressees addressees) {
        this.contracts = contracts;
        this.homes = homes;
        this.terms = terms;
        this.addressees = addressees;
    }

    LiveJson of(String batch, String caseNo) {
        return new LiveJson(BEAN, batch + BETWEEN + caseNo);
    }

    @Override
    @Transactional(readOnly = true)
    public SpinJsonNode read(String key) {
        String[] parts = key.split(BETWEEN);
        Contract contract = contracts.of(parts[0], parts[1]);
        BatchHome home = homes.of(contract.batch(), contract.dwelling());
        boolean sold = home.priceFen() != null;
        List<Map<String, String>> rows = new ArrayList<>(List.of(
                LotSheets.row("申请人", addressees.applicant(contract.caseNo())),
                LotSheets.row("配租批次", contract.batch()),
                LotSheets.row("住房", home.full()),
                LotSheets.row("地址", home.project().address()),
                LotSheets.row("建筑面积", home.area())));
        if (sold) {
            rows.add(LotSheets.row("公布售价", home.price()));
            rows.add(LotSheets.row("总价不高于", Yuan.grouped(home.totalFen()) + " 元"));
        } else {
            var rent = terms.rent(contract.caseNo(), home);
            rows.add(LotSheets.row("每月租金", "%s 元：%s".formatted(Yuan.plain(rent.fen()), rent.working())));
        }
        if (contract.signedOn() != null) {
            rows.add(LotSheets.row("合同签订", contract.signedOn().toString()));
        }
        return Spin.JSON(Map.of("caseNo", contract.caseNo(), "sold", sold, "rows", rows));
    }
}

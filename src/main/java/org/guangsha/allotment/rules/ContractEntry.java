package org.guangsha.allotment.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.money.Yuan;

/**
 * How a contract ended, as the official enters it; texts, empty where nothing was entered.
 *
 * @param total price agreed on in yuan, asked where the dwelling is sold
 * @param words why the household does not sign
 */
public record ContractEntry(String outcome, String signedOn, String total, String words) {

    private static final String SIGNED = "SIGNED";
    private static final String DECLINED = "DECLINED";

    /**
     * Everything wrong, in words. The price may be lower than the published one, never higher.
     *
     * @param highestFen price by the published one, {@code null} where the dwelling is let
     */
    public List<String> faults(LocalDate issuedOn, LocalDate today, Long highestFen) {
        List<String> faults = new ArrayList<>();
        if (!outcome.equals(SIGNED) && !outcome.equals(DECLINED)) {
            faults.add("请选择签订结果");
        }
        Entered.day(signedOn, "签订（放弃）日期", issuedOn, "合同出具日期", today, faults);
        Entered.words(words, outcome.equals(DECLINED), "放弃的，请写明理由", faults);
        if (isSigned() && highestFen != null) {
            price(highestFen, faults);
        }
        return faults;
    }

    private void price(long highestFen, List<String> faults) {
        if (!total.matches("[0-9]{1,9}(\\.[0-9]{1,2})?") || totalFen() == 0) {
            faults.add("请填写成交总价（元），大于 0，最多两位小数");
        } else if (totalFen() > highestFen) {
            faults.add("成交总价不得高于按公布售价计算的 %s 元".formatted(Yuan.plain(highestFen)));
        }
    }

    public boolean isSigned() {
        return outcome.equals(SIGNED);
    }

    /** Of an entry without faults. */
    public LocalDate day() {
        return LocalDate.parse(signedOn);
    }

    /** Of an entry without faults, where the dwelling is sold. */
    public long totalFen() {
        return Yuan.fen(total);
    }
}

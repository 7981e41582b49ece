package org.guangsha.standards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.problem.Fault;

/** Which standards make sense: everything present, positive and below the absurd, lines in rising order. */
public final class StandardsRules {

    /** 100,000 yuan: no monthly line or rate per m² comes near. */
    private static final long ABSURD_MONTHLY_FEN = 10_000_000;

    /** 10 million yuan a head. */
    private static final long ABSURD_ASSETS_FEN = 1_000_000_000;

    private static final BigDecimal ABSURD_AREA = new BigDecimal("200");

    private final StandardsDraft draft;
    private final List<Fault> faults = new ArrayList<>();

    private StandardsRules(StandardsDraft draft) {
        this.draft = draft;
    }

    /** Every fault of the draft, none where it may be published. */
    public static List<Fault> faults(StandardsDraft draft) {
        StandardsRules rules = new StandardsRules(draft);
        rules.identity();
        rules.money();
        rules.areas();
        return List.copyOf(rules.faults);
    }

    private void identity() {
        boolean named = present("version", draft.version()) & present("year", draft.year());
        if (named && !draft.version().matches("[a-z]+-%d-[1-9][0-9]{0,2}".formatted(draft.year()))) {
            add("version", "VERSION_FORMAT", "版本号应为“城市-年份-序号”，年份与标准年份一致");
        }
        present("sample", draft.sample());
        boolean dated = present("publishedOn", draft.publishedOn()) & present("validFrom", draft.validFrom());
        if (dated && draft.validFrom().isBefore(draft.publishedOn())) {
            add("validFrom", "RETROACTIVE", "生效日期不得早于公布日期");
        }
        if (dated && draft.year() != null && notIn(draft.year(), draft.validFrom())) {
            add("validFrom", "YEAR_MISMATCH", "生效日期应在标准所属年份内");
        }
    }

    private static boolean notIn(int year, LocalDate date) {
        return date.getYear() != year;
    }

    private void money() {
        boolean minimum = money("minimumLivingIncomeFen", draft.minimumLivingIncomeFen(), ABSURD_MONTHLY_FEN);
        boolean low = money("lowIncomeFen", draft.lowIncomeFen(), ABSURD_MONTHLY_FEN);
        boolean middle = money("lowerMiddleIncomeFen", draft.lowerMiddleIncomeFen(), ABSURD_MONTHLY_FEN);
        if (minimum && low && draft.minimumLivingIncomeFen() >= draft.lowIncomeFen()) {
            add("lowIncomeFen", "LINES_NOT_RISING", "低收入线应高于低保线");
        }
        if (low && middle && draft.lowIncomeFen() >= draft.lowerMiddleIncomeFen()) {
            add("lowerMiddleIncomeFen", "LINES_NOT_RISING", "中等偏下收入线应高于低收入线");
        }
        money("assetLimitFen", draft.assetLimitFen(), ABSURD_ASSETS_FEN);
        rates();
    }

    private void rates() {
        boolean subsidy = money("subsidyRateMinimumLivingFen", draft.subsidyRateMinimumLivingFen(), ABSURD_MONTHLY_FEN)
                & money("subsidyRateLowFen", draft.subsidyRateLowFen(), ABSURD_MONTHLY_FEN);
        if (subsidy && draft.subsidyRateLowFen() > draft.subsidyRateMinimumLivingFen()) {
            add("subsidyRateLowFen", "RATES_OUT_OF_ORDER", "低收入家庭补贴标准不得高于低保家庭");
        }
        boolean rent = money("rentRateMinimumLivingFen", draft.rentRateMinimumLivingFen(), ABSURD_MONTHLY_FEN)
                & money("rentRateLowFen", draft.rentRateLowFen(), ABSURD_MONTHLY_FEN)
                & money("marketRentFen", draft.marketRentFen(), ABSURD_MONTHLY_FEN);
        if (rent && draft.rentRateMinimumLivingFen() > draft.rentRateLowFen()) {
            add("rentRateMinimumLivingFen", "RATES_OUT_OF_ORDER", "低保家庭租金标准不得高于低收入家庭");
        }
        if (rent && draft.rentRateLowFen() > draft.marketRentFen()) {
            add("marketRentFen", "RATES_OUT_OF_ORDER", "市场租金不得低于租金标准");
        }
    }

    private void areas() {
        boolean lines = area("difficultyArea", draft.difficultyArea())
                & area("minimumLivingDifficultyArea", draft.minimumLivingDifficultyArea());
        if (lines && draft.minimumLivingDifficultyArea().compareTo(draft.difficultyArea()) > 0) {
            add("minimumLivingDifficultyArea", "LINES_NOT_RISING", "低保家庭住房困难线不得高于一般住房困难线");
        }
        boolean subsidised =
                area("subsidyAreaPerHead", draft.subsidyAreaPerHead()) & area("subsidyAreaCap", draft.subsidyAreaCap());
        if (subsidised && draft.subsidyAreaPerHead().compareTo(draft.subsidyAreaCap()) > 0) {
            add("subsidyAreaCap", "LINES_NOT_RISING", "每户保障面积上限不得低于人均保障面积");
        }
    }

    private boolean money(String path, Long fen, long absurd) {
        if (!present(path, fen)) {
            return false;
        }
        return sound(path, fen > 0 && fen <= absurd, "金额应大于零且在合理范围内（单位：分）");
    }

    private boolean area(String path, BigDecimal area) {
        if (!present(path, area)) {
            return false;
        }
        boolean sound = area.signum() > 0
                && area.compareTo(ABSURD_AREA) <= 0
                && area.stripTrailingZeros().scale() <= 2;
        return sound(path, sound, "面积应大于零、不超过 200 平方米，最多两位小数");
    }

    private boolean sound(String path, boolean sound, String words) {
        if (!sound) {
            add(path, "ABSURD_FIGURE", words);
        }
        return sound;
    }

    private boolean present(String path, Object value) {
        if (value == null) {
            add(path, "MISSING", "必须填写");
        }
        return value != null;
    }

    private void add(String path, String code, String words) {
        faults.add(new Fault(path, code, words));
    }
}

package org.guangsha.review;

import java.util.Arrays;
import java.util.Optional;

/** Why an application is refused: the code feeds letters, statistics and appeals; each stands on its ground. */
public enum RefusalReason {
    INCOME_ABOVE_LINE("家庭收入超过规定标准", "H21.6；Z四(一)"),
    AREA_ABOVE_LINE("家庭住房面积达到或者超过住房困难标准", "H21.6；Z四(一)"),
    ASSETS_ABOVE_LINE("家庭财产超过规定标准", "H21.6"),
    RESIDENCE_TOO_SHORT("户籍或居住年限不足", "FACTS thresholds"),
    SINGLE_TOO_YOUNG("单身申请人未达规定年龄", "FACTS thresholds"),
    INSURANCE_TOO_SHORT("社会保险缴纳年限不足", "FACTS thresholds"),
    BANNED("在禁止申请期内", "H21.6；Z九(三)"),
    DOUBLE_ENTITLEMENT("已享受住房保障，不得重复享受", "Z四(三)"),
    OPEN_CASE("家庭成员已有在办申请", "Z四(三)"),
    FALSE_STATEMENT("隐瞒或者虚报家庭情况", "H21.6；Z九(三)"),
    NOT_VERIFIABLE("所报情况经核实不符或者无法核实", "Z四(二)"),
    OBJECTION_UPHELD("公示期间异议经调查属实", "H21.6；Z四(二)");

    private final String chinese;
    private final String ground;

    RefusalReason(String chinese, String ground) {
        this.chinese = chinese;
        this.ground = ground;
    }

    public String chinese() {
        return chinese;
    }

    /** Where the rule stands, by article. */
    public String ground() {
        return ground;
    }

    public static Optional<RefusalReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }
}

package org.guangsha.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.guangsha.application.CaseRegister;
import org.guangsha.requalification.Cause;
import org.guangsha.requalification.Declarations;
import org.guangsha.requalification.EarlyRequalifications;
import org.guangsha.requalification.Figures;
import org.guangsha.staff.AsMember;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What changed for households that are provided for, on the demonstration's last morning: one earns more and says so, of one a
 * register says what it denies. The street is to review both; the second stands in the supervisor's register.
 */
@Component
@Profile("demo")
class DemoChanges {

    private static final String WINDOW = "window";
    private static final String PROCEDURE = "requalification";
    private static final int SCALE_OF_FEN = 2;
    private static final long MONTHS = 12;
    private static final long RAISE_FEN = 20_000;

    private final EarlyRequalifications early;
    private final Declarations declarations;
    private final CaseRegister cases;
    private final OfficeWork offices;
    private final AsMember as;

    DemoChanges(
            EarlyRequalifications early,
            Declarations declarations,
            CaseRegister cases,
            OfficeWork offices,
            AsMember as) {
        this.early = early;
        this.declarations = declarations;
        this.cases = cases;
        this.offices = offices;
        this.as = as;
    }

    void happen(Map<DemoStage, String> open, LocalDate today) {
        as.run(WINDOW, () -> {
            change(open.get(DemoStage.PAID), Cause.REPORTED, today, "家庭成员更换工作，每月工资增加 200 元。", RAISE_FEN, "换工作后收入增加。");
            change(
                    open.get(DemoStage.PAID_LATELY),
                    Cause.PROPERTY,
                    today,
                    "不动产登记信息显示家庭成员名下新增住房一套，建筑面积 86 平方米。",
                    0,
                    "该房产系同名人员所有，本家庭没有购房。");
        });
        offices.program(PROCEDURE);
    }

    /** Takes a change down and what the household declares about it: its income so much higher a month, all else as on file. */
    private void change(String caseNo, Cause cause, LocalDate today, String told, long raiseFen, String words) {
        long id = early.report(caseNo, cause, today, told).id();
        Figures filed = declarations.onFile(cases.byNo(caseNo));
        declarations.declare(
                id,
                yuan(filed.incomeFen() + raiseFen * MONTHS),
                yuan(filed.assetsFen()),
                filed.ownArea().toPlainString(),
                words);
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, SCALE_OF_FEN).toPlainString();
    }
}

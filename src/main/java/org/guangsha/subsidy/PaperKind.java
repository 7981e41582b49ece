package org.guangsha.subsidy;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The five papers of a month's run, and the bank's answer. */
public enum PaperKind {
    OFFICE_LEDGER("住房保障部门发放台账", "xlsx", true),
    CENTRE_LEDGER("结算中心发放明细", "xlsx", true),
    BANK_FILE("银行代发文件", "csv", true),
    PUBLIC_LIST("发放公示名单", "xlsx", false),
    COVER("发放审批表", "pdf", false),
    BANK_RETURN("银行回盘文件", "csv", true);

    private final String chinese;
    private final String suffix;
    private final boolean inClear;

    PaperKind(String chinese, String suffix, boolean inClear) {
        this.chinese = chinese;
        this.suffix = suffix;
        this.inClear = inClear;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it shows names or accounts whole: only those who pay may have it. */
    public boolean inClear() {
        return inClear;
    }

    /** In paths: {@code bank-file}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String suffix() {
        return suffix;
    }

    public String fileName(YearMonth month) {
        return "%s%s.%s".formatted(month, chinese, suffix);
    }

    /** Those the program writes. */
    static List<PaperKind> written() {
        return List.of(OFFICE_LEDGER, CENTRE_LEDGER, BANK_FILE, PUBLIC_LIST, COVER);
    }
}

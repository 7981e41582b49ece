package org.guangsha.violation;

/** What is ordered by a decision (R22, H21.6, Z九(三)), in the order it is carried out. */
public enum Sanction {
    /** Holds from the decision. */
    BAN("禁止申请任何形式的住房保障"),
    /** Nothing is paid or offered from the decision on. */
    STOP("停发补贴、退出轮候"),
    /** When the decision is final, as everything below. */
    WITHDRAW("取消申请人和共同申请人的保障资格"),
    RECLAIM("追回多发的补贴"),
    MARKET_RENT("按市场租金计收"),
    DEED("移送登记机构撤销权属登记"),
    ISSUER("移送出具不实证明的单位的上级机关");

    private final String chinese;

    Sanction(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

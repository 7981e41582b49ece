package org.guangsha.letters;

import java.util.Locale;

/** What a letter is; {@code letters/fields.yaml} says what each is made of. */
public enum LetterKind {
    ACCEPTANCE("受理通知书", "受"),
    SUPPLEMENT("补正告知书", "补"),
    REFUSAL("不予保障通知书", "不予"),
    DECISION("准予保障通知书", "准"),
    NOTICE("公示", "公"),
    APPEAL("申诉受理通知书", "申"),
    APPEAL_REFUSED("申诉不予受理通知书", "申不"),
    REEXAMINATION("复审决定书", "复"),
    ENDED("终止办理通知书", "终"),
    AGREEMENT("住房保障协议", "协"),
    WAITING("轮候登记通知书", "轮"),
    SUBSIDY("租赁补贴核定通知书", "补贴"),
    RENT_REMINDER("催缴通知书", "催"),
    DWELLING_OFFER("选房通知书", "选"),
    LEASE("住房租赁合同", "租"),
    PURCHASE("认购书", "购"),
    HAND_OVER("住房交付确认书", "交"),
    WAITING_ENDED("轮候终止通知书", "轮终"),
    EXIT_NOTICE("拟退出告知书", "拟退"),
    EXIT_STAYS("继续保障告知书", "续"),
    EXIT_DECISION("退出决定书", "退"),
    VACATE("腾退通知书", "腾"),
    OVERSTAY("逾期腾退告知书", "逾腾"),
    REQUALIFIED("资格复核结果通知书", "核"),
    DECLARATION_ASKED("资格复核申报通知书", "报"),
    DECLARATION_REMINDER("资格复核申报催告书", "催报"),
    DECLARATION_OVERDUE("资格复核逾期未申报告知书", "逾报"),
    VIOLATION_NOTICE("违规事实告知书", "违告"),
    VIOLATION_UNFOUNDED("违规调查结果告知书", "违结"),
    VIOLATION_DECISION("违规处理决定书", "违处"),
    DEED_REFERRAL("撤销权属登记移送函", "移登"),
    ISSUER_REFERRAL("出具不实证明移送函", "移证"),
    /** Whatever a diagram has to say; see {@code issueLetter}. */
    TOLD("告知书", "告");

    private final String chinese;
    private final String prefix;

    LetterKind(String chinese, String prefix) {
        this.chinese = chinese;
        this.prefix = prefix;
    }

    /** The title people read. */
    public String chinese() {
        return chinese;
    }

    /** What its numbers carry after the city's abbreviation; each counts from 1 every year. */
    public String prefix() {
        return prefix;
    }

    /** In paths and file names: {@code appeal-refused}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it goes to the applicant; a notice hangs out instead, a referral goes to another authority. */
    public boolean isAddressed() {
        return this != NOTICE && this != DEED_REFERRAL && this != ISSUER_REFERRAL;
    }
}

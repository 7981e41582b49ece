package org.guangsha.journal;

/** What a line of the journal tells, in the words of the offices. */
public enum EntryKind {
    RETURNED("退回"),
    SUPPLEMENT_ASKED("补正告知"),
    SUPPLEMENT_MADE("补正材料"),
    SUPPLEMENT_LAPSED("逾期未补正"),
    WITHDRAWN("申请撤回"),
    HOUSEHOLD_CHANGED("家庭情况变化"),
    OBJECTION("公示异议"),
    REFUSED("不予保障"),
    GRANTED("准予保障"),
    PROVISION("提供保障"),
    APPEALED("提出申诉"),
    APPEAL_REFUSED("申诉不予受理"),
    REEXAMINED("复审决定"),
    EVIDENCE("信息核查"),
    ATTACHED("证明材料"),
    PAPERS_INSTEAD("以书面材料办理"),
    DUPLICATE("重复比对"),
    LETTER("文书"),
    DELIVERED("文书送达"),
    CONTACT_CHANGED("联系方式变更"),
    DUE_MOVED("期限重算"),
    HANDED_OVER("转办"),
    COLLEAGUE_ASKED("协办"),
    COLLEAGUE_ANSWERED("协办答复"),
    URGED("催办"),
    COPIED("抄送"),
    TAKEN_BACK("撤回"),
    STEPPED_BACK("回避"),
    SUBSTITUTED("代办"),
    MANAGER_CALLED("转主管处理"),
    WAITING("轮候"),
    SUBSIDY("租赁补贴"),
    ALLOTMENT("配租"),
    EXIT("退出保障"),
    REQUALIFICATION("资格复核"),
    VIOLATION("违规处理"),
    DONE("办理意见");

    private final String chinese;

    EntryKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

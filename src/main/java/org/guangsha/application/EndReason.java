package org.guangsha.application;

/** Why a case ends without a decision. */
public enum EndReason {
    WITHDRAWN("申请人撤回申请", CaseOutcome.WITHDRAWN),
    PAPERS_NEVER_CAME("逾期未补正，视为撤回申请", CaseOutcome.WITHDRAWN),
    APPLICANT_DIED("申请人死亡，没有可以承接申请的成年家庭成员", CaseOutcome.ENDED),
    APPLICANT_LEFT("申请人离开家庭，没有可以承接申请的成年家庭成员", CaseOutcome.ENDED);

    private final String chinese;
    private final CaseOutcome outcome;

    EndReason(String chinese, CaseOutcome outcome) {
        this.chinese = chinese;
        this.outcome = outcome;
    }

    public String chinese() {
        return chinese;
    }

    public CaseOutcome outcome() {
        return outcome;
    }
}

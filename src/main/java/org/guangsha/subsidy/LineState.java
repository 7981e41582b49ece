package org.guangsha.subsidy;

/** What becomes of an award in a run. */
enum LineState {
    /** Is in the bank's file; paid unless the bank says otherwise. */
    PAY("应付"),
    /** Nothing is due, or the household owes. */
    NOTHING("无应付"),
    /** Something is due but nobody is named to be paid; carried as arrears. */
    UNPAYABLE("缺收款账户"),
    /** Came back from the bank; made good by the next run. */
    REFUSED("银行退回");

    private final String chinese;

    LineState(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}

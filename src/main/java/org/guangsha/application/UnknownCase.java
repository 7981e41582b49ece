package org.guangsha.application;

/** No case bears this number. */
public class UnknownCase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCase(String caseNo) {
        super("没有案件 " + caseNo);
    }
}

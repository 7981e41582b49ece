package org.guangsha.entitlement;

/** Somebody of the household holds another form of housing security already (R07, Z四(三)); the message is for people. */
public class DoubleEntitlement extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoubleEntitlement(Holding held) {
        super("不能准予：家庭成员正在享受%s保障（案件 %s），不得重复享受".formatted(held.programme().chinese(), held.caseNo()));
    }

    /** Another office granted at this very moment. */
    DoubleEntitlement(Throwable constraint) {
        super("不能准予：另一机构刚刚准予了同一家庭成员的住房保障，不得重复享受；请刷新后再看", constraint);
    }
}

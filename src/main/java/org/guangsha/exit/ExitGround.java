package org.guangsha.exit;

import java.util.Arrays;
import java.util.List;
import org.guangsha.waitinglist.LeaveReason;

/** Why a household leaves, and where it stands that it does. */
public enum ExitGround {
    VOLUNTARY("自愿退出", "H21.6", false, LeaveReason.WITHDRAWN),
    INCOME_RISEN("收入提高，不再符合保障条件", "H21.6", true, LeaveReason.NOT_ELIGIBLE),
    BOUGHT("另行购置住房", "H21.6", true, LeaveReason.NOT_ELIGIBLE),
    RENTED("另行租赁住房", "H21.6", true, LeaveReason.NOT_ELIGIBLE),
    NOT_ELIGIBLE("因其他原因不再符合保障条件", "H21.6", true, LeaveReason.NOT_ELIGIBLE),
    DOUBLE_ENTITLEMENT("重复享受住房保障", "Z四(三)", true, LeaveReason.NOT_ELIGIBLE),
    MOVED_AWAY("迁离本市", "assumption", true, LeaveReason.NOT_ELIGIBLE),
    /** Nobody of age is left who could take over; where somebody is, {@link Successions} lets the household stay. */
    DEATH("死亡且无人承接", "FACTS yearly review", true, LeaveReason.NOT_ELIGIBLE),
    /** Decided, with hearing and appeal, by the procedure of violations; no official opens it by hand. */
    VIOLATION("违规被取消保障资格", "H21.6；Z九(三)", false, LeaveReason.VIOLATION);

    private final String chinese;
    private final String source;
    private final boolean heard;
    private final LeaveReason leaveReason;

    ExitGround(String chinese, String source, boolean heard, LeaveReason leaveReason) {
        this.chinese = chinese;
        this.source = source;
        this.heard = heard;
        this.leaveReason = leaveReason;
    }

    public String chinese() {
        return chinese;
    }

    /** Where the rule stands, by article. */
    public String source() {
        return source;
    }

    /** Whether the household is told the ground and heard before it is decided, and may appeal. */
    public boolean heard() {
        return heard;
    }

    LeaveReason leaveReason() {
        return leaveReason;
    }

    /** Those an official may open an exit for. */
    public static List<ExitGround> byHand() {
        return Arrays.stream(values()).filter(ground -> ground != VIOLATION).toList();
    }
}

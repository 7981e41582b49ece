package org.guangsha.waitinglist;

import java.util.List;

/** Why a list was ranked anew, in the words others on it read. */
final class Causes {

    private static final int LONGEST = 500;

    private Causes() {}

    /** 130403-2026-000001 等 57 户进入轮候. */
    static String of(List<Entry> about, String what) {
        String who = about.get(0).caseNo() + (about.size() == 1 ? "" : " 等 %d 户".formatted(about.size()));
        String cause = "%s：%s".formatted(who, what);
        return cause.length() <= LONGEST ? cause : cause.substring(0, LONGEST - 1) + "…";
    }
}

package org.guangsha.reports.digest;

/** The names of {@code manager-digest} that Java uses; nothing else spells them. It begins by its timer only. */
final class DigestProcess {

    static final String KEY = "manager-digest";

    /** The day the mails are about, {@code yyyy-MM-dd}: it stays where a step runs again on a later one. */
    static final String DAY = "digestDay";

    /** Whether anybody is to be told. */
    static final String ANY_LISTED = "anyListed";

    /** Log-in of whoever one mail goes to. */
    static final String MANAGER = "manager";

    private DigestProcess() {}

    static String key(String day) {
        return "digest-" + day;
    }
}

package org.guangsha.notice;

/** The names of {@code public-notice} that Java uses; nothing else spells them. */
public final class NoticeProcess {

    public static final String KEY = "public-notice";

    /** Message that carries an objection to the notice that hangs out. */
    public static final String OBJECTION_RECEIVED = "objection-received";

    static final String LEVEL = "level";
    static final String COMMUNITY = "community";
    /** Last day of the notice, {@code yyyy-MM-dd}. */
    static final String LAST_DAY = "noticeLastDay";

    static final String OBJECTION = "objectionId";
    /** Result of the investigation; lives beside {@link #OBJECTION}, so that no other objection's result is taken for it. */
    static final String INVESTIGATION_OUTCOME = "objectionOutcome";

    /** What the investigation found, in words; lives beside its result. */
    static final String INVESTIGATION_WORDS = "objectionWords";

    private NoticeProcess() {}
}

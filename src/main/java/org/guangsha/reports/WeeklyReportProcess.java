package org.guangsha.reports;

/** The names of {@code weekly-report} that Java uses; nothing else spells them. It begins by its timer only. */
final class WeeklyReportProcess {

    static final String KEY = "weekly-report";

    /** Whether no week lacks its report any more. */
    static final String CAUGHT_UP = "caughtUp";

    private WeeklyReportProcess() {}
}

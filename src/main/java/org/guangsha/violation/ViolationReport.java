package org.guangsha.violation;

/**
 * A report as it is handed in; anything may be missing or wrong.
 *
 * @param seat code of the housing department's seat
 * @param kind what is reported, {@link ViolationKind#name()}
 * @param about case number, name or address: whatever helps to find the household
 * @param words what happened
 * @param reporter who reports, empty where they don't say
 * @param contact how to reach them, empty where they don't say
 */
public record ViolationReport(
        ReportSource source, String seat, String kind, String about, String words, String reporter, String contact) {

    public ViolationReport {
        seat = tidy(seat);
        kind = tidy(kind);
        about = tidy(about);
        words = tidy(words);
        reporter = tidy(reporter);
        contact = tidy(contact);
    }

    /** Browsers send line ends as two characters; nobody types them as two. */
    private static String tidy(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** No log shows who reported. */
    @Override
    public String toString() {
        return "ViolationReport";
    }
}

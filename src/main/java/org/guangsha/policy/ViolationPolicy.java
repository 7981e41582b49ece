package org.guangsha.policy;

/** The section {@code violation} of {@link Policy}: how a violation is looked into, decided, and paid back (R21, R22). */
public final class ViolationPolicy {

    private ViolationPolicy() {}

    /** What counts as one, how it is dealt with, and how what was overpaid comes back. */
    public record Violation(Report report, Limit limit, Term term, Claim claim) {}

    /**
     * Whether the public may report without a name, and how many reports a housing department takes from the public page a
     * day before it asks people to come to the window.
     */
    public record Report(
            Sourced<Boolean> anonymous,
            @Bounds(min = 1, max = 10_000) Sourced<Integer> publicADay) {}

    /** Months a dwelling stands empty in a row before that is a violation; those of arrears are the rent's. */
    public record Limit(@Bounds(min = 1, max = 36) Sourced<Integer> vacancyMonths) {}

    /**
     * Working days in which a report is screened, an investigation made and signed by the second person, and decided;
     * calendar days the household has to speak to the grounds.
     */
    public record Term(
            @Bounds(min = 1, max = 60) Sourced<Integer> screeningWorkingDays,
            @Bounds(min = 1, max = 120) Sourced<Integer> investigationWorkingDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> decisionWorkingDays,
            @Bounds(min = 1, max = 90) Sourced<Integer> statementDays) {}

    /**
     * Calendar days after the decision became final in which the first part is paid, into how many months it may be divided,
     * and the least part in yuan.
     */
    public record Claim(
            @Bounds(min = 1, max = 365) Sourced<Integer> firstDays,
            @Bounds(min = 1, max = 120) Sourced<Integer> mostInstalments,
            @Bounds(min = 1, max = 100_000) Sourced<Integer> leastInstalmentYuan) {}
}

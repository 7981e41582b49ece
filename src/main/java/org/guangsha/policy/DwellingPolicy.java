package org.guangsha.policy;

/** The sections of {@link Policy} about dwellings: how large they are, who is offered them, what they cost, how they are left. */
public final class DwellingPolicy {

    private DwellingPolicy() {}

    /** How large the dwellings of each programme are built. */
    public record Stock(SizeLimit lowRent, SizeLimit affordableSale, SizeLimit publicRental, SizeLimit priceCapped) {

        /** The limit of this programme. */
        public SizeLimit limit(Programme programme) {
            return switch (programme) {
                case LOW_RENT -> lowRent;
                case AFFORDABLE_SALE -> affordableSale;
                case PUBLIC_RENTAL -> publicRental;
                case PRICE_CAPPED -> priceCapped;
            };
        }
    }

    /** Least and greatest floor area of a dwelling in m², and by how many percent the greatest may be passed where it is no hard line. */
    public record SizeLimit(
            @Bounds(min = 0, max = 200) Sourced<Integer> minArea,
            @Bounds(min = 10, max = 300) Sourced<Integer> maxArea,
            @Bounds(min = 0, max = 30) Sourced<Integer> tolerancePercent) {}

    /**
     * How dwellings are offered: the sizes that go with a household, who comes first, the number a lot is drawn with,
     * calendar days a batch is announced, a household has to answer and a result is under notice, working days of each step,
     * how often a household may refuse, and whether it leaves the list when it refuses once more (else the batch passes it
     * over).
     */
    public record Allotment(
            AreaByHeads areaByHeads,
            AllotmentOrder order,
            Sourced<String> publicNumber,
            @Bounds(min = 1, max = 60) Sourced<Integer> announceDays,
            @Bounds(min = 1, max = 30) Sourced<Integer> numberWorkingDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> answerDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> noticeDays,
            @Bounds(min = 1, max = 30) Sourced<Integer> confirmWorkingDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> contractWorkingDays,
            @Bounds(min = 1, max = 120) Sourced<Integer> handOverWorkingDays,
            @Bounds(min = 0, max = 10) Sourced<Integer> refusalsAllowed,
            Sourced<Boolean> refusalsLeave) {}

    /** Who chooses first, by programme. */
    public record AllotmentOrder(
            Sourced<OrderRule> lowRent,
            Sourced<OrderRule> affordableSale,
            Sourced<OrderRule> publicRental,
            Sourced<OrderRule> priceCapped) {

        /** The rule of this programme. */
        public Sourced<OrderRule> of(Programme programme) {
            return switch (programme) {
                case LOW_RENT -> lowRent;
                case AFFORDABLE_SALE -> affordableSale;
                case PUBLIC_RENTAL -> publicRental;
                case PRICE_CAPPED -> priceCapped;
            };
        }
    }

    /** The floor area a household is offered, by its persons; the last is for all larger ones. */
    public record AreaByHeads(AreaRange one, AreaRange two, AreaRange three, AreaRange four) {

        /** The range for a household of so many. */
        public AreaRange of(int heads) {
            return switch (heads) {
                case 1 -> one;
                case 2 -> two;
                case 3 -> three;
                default -> four;
            };
        }
    }

    /** Least and greatest floor area in m², both included. */
    public record AreaRange(
            @Bounds(min = 0, max = 200) Sourced<Integer> minArea,
            @Bounds(min = 10, max = 300) Sourced<Integer> maxArea) {}

    /**
     * Rent of dwellings let: percent of the market rent for public rental, whether first and last month are reckoned by the
     * day, day of the month rent is due, whole months unpaid in total at which the dwelling may be asked back.
     */
    public record Rent(
            @Bounds(min = 1, max = 100) Sourced<Integer> publicRentalPercent,
            Sourced<Boolean> partialMonthsByDay,
            @Bounds(min = 1, max = 28) Sourced<Integer> dueDay,
            @Bounds(min = 1, max = 24) Sourced<Integer> arrearsLimitMonths) {}

    /**
     * How a household leaves: calendar days it has to speak before the decision, working days in which the department decides,
     * calendar days to vacate a dwelling, how often and by how many days that is extended at most, and how much of the market
     * rent is asked for afterwards: percent of the first month, more with each further one, at most.
     */
    public record Exit(
            @Bounds(min = 1, max = 90) Sourced<Integer> hearingDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> decisionWorkingDays,
            @Bounds(min = 1, max = 365) Sourced<Integer> vacateDays,
            @Bounds(min = 0, max = 5) Sourced<Integer> extensionsAllowed,
            @Bounds(min = 1, max = 180) Sourced<Integer> extensionDays,
            @Bounds(min = 100, max = 500) Sourced<Integer> overstayFirstPercent,
            @Bounds(min = 0, max = 200) Sourced<Integer> overstayStepPercent,
            @Bounds(min = 100, max = 1000) Sourced<Integer> overstayMostPercent) {}
}

package org.guangsha.policy;

import java.util.List;
import java.util.OptionalInt;
import org.guangsha.area.Level;
import org.guangsha.problem.StartRefused;

/**
 * The policy pack of the city, read from {@code policies/<city>.yaml}; in a diagram {@code ${policy.review().workingDays().value()}}.
 * The key of a value is its path in kebab case, {@code review.working-days}.
 */
public record Policy(
        City city,
        Review review,
        Decision decision,
        Notice notice,
        Supplement supplement,
        Intake intake,
        Residence residence,
        Ban ban,
        Appeal appeal,
        Reexamination reexamination,
        Exchange exchange,
        Dwelling dwelling,
        Duplicates duplicates,
        Provision provision,
        YearlyStandards standards,
        Letters letters,
        Funding funding,
        Subsidy subsidy,
        Rent rent,
        Stock stock,
        Allotment allotment,
        Exit exit) {

    /**
     * The pack of the file {@code policies/<city>.yaml}.
     *
     * @throws StartRefused naming every key that is missing, unknown, mistyped or absurd
     */
    public static Policy of(String city) {
        return PolicyFile.read(city);
    }

    /** The city itself; its code is the root of the area tree. */
    public record City(Sourced<String> code, Sourced<String> name) {}

    /** Working days each department has for its review. */
    public record Review(@Bounds(min = 1, max = 60) Sourced<Integer> workingDays) {}

    /** Months from acceptance until the household is provided for, and how many calendar days before its end is warned. */
    public record Decision(
            @Bounds(min = 1, max = 24) Sourced<Integer> months,
            @Bounds(min = 1, max = 27) Sourced<Integer> warnDaysBefore) {}

    /**
     * Calendar days a household has to hand in missing papers, and what follows when it doesn't: the application counts as
     * withdrawn, or is judged on what there is.
     */
    public record Supplement(@Bounds(min = 1, max = 180) Sourced<Integer> termDays, Sourced<Boolean> lapseWithdraws) {}

    /** Calendar days of public notice at each level; 0 where the city asks for none; whether an objector may stay unnamed. */
    public record Notice(
            @Bounds(min = 0, max = 90) Sourced<Integer> community,
            @Bounds(min = 0, max = 90) Sourced<Integer> street,
            @Bounds(min = 0, max = 90) Sourced<Integer> housing,
            @Bounds(min = 0, max = 90) Sourced<Integer> civilAffairs,
            Sourced<Boolean> anonymousObjections) {

        /** Calendar days of notice at this level, empty where there is none. */
        public OptionalInt days(Level level) {
            int days = at(level).value();
            return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
        }

        private Sourced<Integer> at(Level level) {
            return switch (level) {
                case COMMUNITY -> community;
                case STREET -> street;
                case HOUSING -> housing;
                case CIVIL_AFFAIRS -> civilAffairs;
            };
        }
    }

    /** The papers an application brings, in the order they are asked for. */
    public record Intake(List<PaperRule> papers) {

        /** The papers this programme may ask for; which of them apply depends on {@link PaperRule#when()}. */
        public List<PaperRule> papers(Programme programme) {
            return papers.stream()
                    .filter(paper -> paper.programmes().contains(programme))
                    .toList();
        }
    }

    /** Years of local household register, age in years from which a single may apply, months of insurance of a migrant. */
    public record Residence(
            @Bounds(min = 0, max = 30) Sourced<Integer> registerYears,
            @Bounds(min = 18, max = 80) Sourced<Integer> singleMinimumAge,
            @Bounds(min = 0, max = 240) Sourced<Integer> migrantSocialInsuranceMonths) {}

    /** Years during which a household that broke the rules may not apply. */
    public record Ban(@Bounds(min = 1, max = 30) Sourced<Integer> years) {}

    /** Calendar days after delivery of a refusal in which it may be appealed. */
    public record Appeal(@Bounds(min = 1, max = 365) Sourced<Integer> windowDays) {}

    /** Working days in which an appeal is answered. */
    public record Reexamination(@Bounds(min = 1, max = 120) Sourced<Integer> workingDays) {}

    /**
     * Percent by which declared and exchanged income may differ without a person looking at it, and calendar days in which
     * another office's register answers before a person decides how to go on.
     */
    public record Exchange(
            @Bounds(min = 0, max = 50) Sourced<Integer> incomeTolerancePercent,
            @Bounds(min = 1, max = 60) Sourced<Integer> answerWithinDays) {}

    /** Years for which a dwelling sold still counts as one the household had. */
    public record Dwelling(@Bounds(min = 0, max = 30) Sourced<Integer> soldWithinYears) {}

    /** Years after its end for which a case is still compared with new applications. */
    public record Duplicates(@Bounds(min = 0, max = 30) Sourced<Integer> lookBackYears) {}

    /** Percent of a subsidy that the city bears; the district bears the rest. */
    public record Funding(@Bounds(min = 0, max = 100) Sourced<Integer> cityPercent) {}

    /**
     * Whether a low-rent household outside the priority groups gets a dwelling because it wishes one, and working days in
     * which an agreement is signed.
     */
    public record Provision(
            Sourced<Boolean> dwellingOnWish,
            @Bounds(min = 1, max = 60) Sourced<Integer> signWorkingDays) {}

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
     * The yearly standards: the day of the year before on which drafting begins, the month by whose end they are to be
     * published, and the working days each step and a correction may take.
     */
    public record YearlyStandards(
            @Bounds(min = 7, max = 12) Sourced<Integer> draftingMonth,
            @Bounds(min = 1, max = 28) Sourced<Integer> draftingDay,
            @Bounds(min = 1, max = 6) Sourced<Integer> publicationMonth,
            @Bounds(min = 1, max = 60) Sourced<Integer> proposalWorkingDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> approvalWorkingDays,
            @Bounds(min = 1, max = 60) Sourced<Integer> filingWorkingDays,
            @Bounds(min = 1, max = 120) Sourced<Integer> correctionWorkingDays) {}

    /**
     * What a letter's number begins with, who signs it, and the document it cites: its title, and the letter by which the
     * grounds of refusal name it.
     */
    public record Letters(
            Sourced<String> abbreviation,
            Sourced<String> signatory,
            Sourced<String> basis,
            Sourced<String> basisMark) {}

    /**
     * From which month changed facts change the rent subsidy; working days each of the two has to approve a month's run, and
     * working days in which the bank's answer is expected.
     */
    public record Subsidy(
            Sourced<MonthRule> changeTakesEffect,
            @Bounds(min = 1, max = 15) Sourced<Integer> approvalWorkingDays,
            @Bounds(min = 1, max = 30) Sourced<Integer> bankWorkingDays) {}

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
}

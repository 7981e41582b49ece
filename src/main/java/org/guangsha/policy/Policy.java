package org.guangsha.policy;

import java.util.List;
import java.util.OptionalInt;
import org.guangsha.area.Level;
import org.guangsha.policy.DwellingPolicy.Allotment;
import org.guangsha.policy.DwellingPolicy.Exit;
import org.guangsha.policy.DwellingPolicy.Rent;
import org.guangsha.policy.DwellingPolicy.Stock;
import org.guangsha.policy.ViolationPolicy.Violation;
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
        Exit exit,
        RequalificationPolicy requalification,
        Violation violation,
        Digest digest) {

    /**
     * The pack of the file {@code policies/<city>.yaml}.
     *
     * @throws StartRefused naming every key that is missing, unknown, mistyped or absurd
     */
    public static Policy of(String city) {
        return PolicyFile.read(city);
    }

    /** The time of a working day at which managers are told by mail what is due, in Asia/Shanghai. */
    public record Digest(
            @Bounds(min = 0, max = 23) Sourced<Integer> hour,
            @Bounds(min = 0, max = 59) Sourced<Integer> minute) {}

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
}

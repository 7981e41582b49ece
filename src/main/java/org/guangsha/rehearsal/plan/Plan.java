package org.guangsha.rehearsal.plan;

import java.util.List;
import java.util.Map;
import org.guangsha.rehearsal.rules.Effort;
import org.guangsha.rehearsal.rules.Hours;

/** Who works when, what comes in and what people do with it; each key is explained in {@code rehearsal/plan.yaml}. */
public record Plan(
        List<Hours> hours,
        Arrivals arrivals,
        Staff staff,
        Minutes minutes,
        Choices choices,
        Messages messages,
        Comes appeals,
        Double precheckFailsPercent,
        Households households) {

    /** Applications by month of the year and district, in proportion. */
    public record Arrivals(Map<Integer, Double> months, Map<String, Double> districts) {}

    /** Reviewers by role, and of offices named one by one. */
    public record Staff(
            Map<String, Strength> roles, Strength others, Map<String, Integer> offices, Double absentPercent) {

        /** Of an office whose area hands in so many applications a year. */
        public int reviewers(String office, double applicationsAYear) {
            Integer named = offices.get(office);
            return named != null
                    ? named
                    : roles.getOrDefault(role(office), others).reviewers(applicationsAYear);
        }

        /** First part of an office's id. */
        public static String role(String office) {
            int hyphen = office.lastIndexOf('-');
            return hyphen < 0 ? office : office.substring(0, hyphen);
        }
    }

    /** One reviewer for so many applications a year. */
    public record Strength(Integer applicationsAReviewer, Integer atLeast) {

        int reviewers(double applicationsAYear) {
            return Math.max(atLeast, (int) Math.round(applicationsAYear / applicationsAReviewer));
        }
    }

    /** How long a task takes, by step. */
    public record Minutes(Map<String, Effort> steps, Effort others) {

        /** @param step by its whole id, or by its call activity's alone */
        public Effort of(String step, String caller) {
            return steps.getOrDefault(step, steps.getOrDefault(caller, others));
        }
    }

    /** Percent by the value of what is chosen, by step. */
    public record Choices(
            Map<String, Map<String, Double>> steps,
            Map<String, Double> others,
            Double firstPercent,
            Double againstTheFindingPercent) {

        /** As {@link Minutes#of}. */
        public Map<String, Double> of(String step, String caller) {
            return steps.getOrDefault(step, steps.getOrDefault(caller, others));
        }
    }

    /** What comes from outside, by name of the message. */
    public record Messages(Map<String, Comes> named, Comes others) {}

    /** In how many percent, and how many days later. */
    public record Comes(Double percent, Integer fromDays, Integer toDays) {}

    /** The households that apply. */
    public record Households(
            Map<String, Double> programmes,
            Map<Integer, Double> heads,
            Range incomePercent,
            Range areaPercent,
            Range assetsPercent,
            Range residentYears,
            Range applicantAge,
            Double migrantPercent,
            Range insuredMonths,
            Double priorityPercent,
            Map<String, Double> wishes) {}

    /** Anything between the two, both included. */
    public record Range(Integer from, Integer to) {}
}

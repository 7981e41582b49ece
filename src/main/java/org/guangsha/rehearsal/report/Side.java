package org.guangsha.rehearsal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Quantiles;
import org.guangsha.rehearsal.run.CaseLine;
import org.guangsha.rehearsal.run.OfficeLine;
import org.guangsha.rehearsal.run.Played;
import org.guangsha.rehearsal.run.TaskLine;
import org.guangsha.rehearsal.stage.Outcome;

/**
 * One rehearsal beside another.
 *
 * @param label how the report calls it
 */
public record Side(String label, Played played) {

    /** Days of one step, or of whatever was asked for. */
    record StepFigures(String title, int tasks, int late, Quantiles minutes) {}

    int cases(Predicate<CaseLine> which) {
        return (int) played.cases().stream().filter(which).count();
    }

    /** Days from acceptance to the decision. */
    Quantiles days() {
        return Quantiles.of(decided().stream().mapToLong(CaseLine::days).toArray());
    }

    List<CaseLine> decided() {
        return played.cases().stream()
                .filter(line -> line.outcome() == Outcome.GRANTED || line.outcome() == Outcome.REFUSED)
                .toList();
    }

    int lateTasks() {
        return late(played.tasks());
    }

    /** By id, in the order in which they are first reached. */
    Map<String, StepFigures> steps() {
        Map<String, List<TaskLine>> byStep = new LinkedHashMap<>();
        played.tasks()
                .forEach(line -> byStep.computeIfAbsent(line.step().id(), id -> new ArrayList<>())
                        .add(line));
        Map<String, StepFigures> steps = new LinkedHashMap<>();
        byStep.forEach((id, lines) -> steps.put(id, figures(lines)));
        return steps;
    }

    Map<String, List<TaskLine>> tasksByOffice() {
        Map<String, List<TaskLine>> byOffice = new LinkedHashMap<>();
        played.tasks()
                .forEach(line -> byOffice.computeIfAbsent(line.office(), office -> new ArrayList<>())
                        .add(line));
        return byOffice;
    }

    int late(List<TaskLine> lines) {
        return (int) lines.stream().filter(line -> line.late(played.end())).count();
    }

    /** Waiting tasks at the end of each week, by role. */
    Map<String, int[]> weeksByRole() {
        Map<String, int[]> weeks = new LinkedHashMap<>();
        for (OfficeLine office : played.offices().values()) {
            int[] sum = weeks.computeIfAbsent(
                    Plan.Staff.role(office.office()),
                    role -> new int[office.weeks().size()]);
            for (int week = 0; week < sum.length; week++) {
                sum[week] += office.weeks().get(week);
            }
        }
        return weeks;
    }

    private StepFigures figures(List<TaskLine> lines) {
        long[] lasted = lines.stream()
                .filter(line -> !line.open())
                .mapToLong(line -> line.lasted(played.end()))
                .toArray();
        return new StepFigures(lines.get(0).step().title(), lines.size(), late(lines), Quantiles.of(lasted));
    }
}

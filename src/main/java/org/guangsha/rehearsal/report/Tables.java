package org.guangsha.rehearsal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.guangsha.rehearsal.rules.OneMore;
import org.guangsha.rehearsal.run.CaseLine;
import org.guangsha.rehearsal.run.OfficeLine;
import org.guangsha.rehearsal.run.TaskLine;
import org.guangsha.rehearsal.stage.Outcome;

/** The tables of the report. */
final class Tables {

    private static final int MOST_HELPED = 10;
    private static final int DAYS_A_BAR = 10;

    private final List<Side> sides;
    private final Numbers numbers;
    private final OfficeNames names;

    Tables(List<Side> sides, OfficeNames names) {
        this.sides = sides;
        this.names = names;
        numbers = new Numbers(sides);
    }

    Table summary() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(numbers.row("受理（件）", 0, (Side side) -> side.cases(line -> true)));
        for (Outcome outcome : Outcome.values()) {
            rows.add(numbers.row(
                    outcome.chinese() + "（件）", 0, (Side side) -> side.cases(line -> line.outcome() == outcome)));
        }
        rows.add(numbers.row("期末在办（件）", 0, (Side side) -> side.cases(line -> line.outcome() == null)));
        rows.add(numbers.row("受理至决定天数：一半以内", 0, (Side side) -> side.days().p50()));
        rows.add(numbers.row("受理至决定天数：九成以内", 0, (Side side) -> side.days().p90()));
        rows.add(numbers.row("受理至决定天数：最长", 0, (Side side) -> side.days().max()));
        rows.add(numbers.row("受理至决定天数：平均", 1, (Side side) -> side.days().mean()));
        rows.add(numbers.row("超过办结期限的案件（件）", 0, (Side side) -> side.cases(CaseLine::late)));
        rows.add(numbers.row("环节超期（次）", 0, Side::lateTasks));
        rows.add(numbers.row("不能继续的案件（件）", 0, (Side side) -> side.cases(CaseLine::stopped)));
        return table("概要", numbers.heads("数值"), rows);
    }

    /** Decided cases by so many days each. */
    Map<String, List<Double>> days() {
        long longest = sides.stream().mapToLong(side -> side.days().max()).max().orElse(0);
        Map<String, List<Double>> bars = new LinkedHashMap<>();
        for (long from = 0; from <= longest; from += DAYS_A_BAR) {
            long first = from;
            bars.put(
                    "%d–%d 天".formatted(from, from + DAYS_A_BAR - 1),
                    each(side -> side.decided().stream()
                            .filter(line -> line.days() >= first && line.days() < first + DAYS_A_BAR)
                            .count()));
        }
        return bars;
    }

    Table daysTable() {
        List<List<String>> rows = new ArrayList<>();
        days().forEach((bar, figures) -> rows.add(numbers.row(bar, 0, figures)));
        return table("受理至决定的天数", numbers.heads("件"), rows);
    }

    /** Ids and titles of all steps of all sides. */
    Map<String, String> steps() {
        Map<String, String> titles = new LinkedHashMap<>();
        sides.forEach(side -> side.steps().forEach((id, step) -> titles.putIfAbsent(id, step.title())));
        return titles;
    }

    Table stepTable() {
        List<String> heads = new ArrayList<>();
        heads.addAll(numbers.heads("件次"));
        heads.addAll(numbers.heads("超期"));
        heads.addAll(numbers.heads("一半以内（天）"));
        heads.addAll(numbers.heads("九成以内（天）"));
        List<List<String>> rows = new ArrayList<>();
        steps().forEach((id, title) -> {
            List<String> row = new ArrayList<>(List.of(title));
            row.addAll(numbers.cells(0, ofStep(id, Side.StepFigures::tasks)));
            row.addAll(numbers.cells(0, ofStep(id, Side.StepFigures::late)));
            row.addAll(numbers.cells(
                    1, ofStep(id, step -> Numbers.days(step.minutes().p50()))));
            row.addAll(numbers.cells(
                    1, ofStep(id, step -> Numbers.days(step.minutes().p90()))));
            rows.add(row);
        });
        return table("各环节", heads, rows);
    }

    List<Double> ofStep(String id, ToDoubleFunction<Side.StepFigures> figure) {
        return values(side -> side.steps().containsKey(id)
                ? (Double) figure.applyAsDouble(side.steps().get(id))
                : null);
    }

    Table offices() {
        List<Map<String, List<TaskLine>>> tasks =
                sides.stream().map(Side::tasksByOffice).toList();
        Set<String> offices = new LinkedHashSet<>();
        sides.forEach(side -> offices.addAll(side.played().offices().keySet()));
        List<String> heads = new ArrayList<>(numbers.heads("人"));
        heads.addAll(numbers.heads("件次"));
        heads.addAll(numbers.heads("超期"));
        heads.addAll(numbers.heads("忙（%）"));
        heads.addAll(numbers.heads("周末积压最多"));
        List<List<String>> rows = new ArrayList<>();
        for (String office : offices) {
            List<String> row = new ArrayList<>(List.of(names.of(office)));
            row.addAll(numbers.cells(0, ofOffice(office, OfficeLine::reviewers)));
            row.addAll(numbers.cells(0, counted(tasks, office, (side, lines) -> lines.size())));
            row.addAll(numbers.cells(0, counted(tasks, office, Side::late)));
            row.addAll(numbers.cells(0, ofOffice(office, OfficeLine::busy)));
            row.addAll(numbers.cells(
                    0,
                    ofOffice(
                            office,
                            line -> line.weeks().stream()
                                    .mapToInt(Integer::intValue)
                                    .max()
                                    .orElse(0))));
            rows.add(row);
        }
        return table("各经办机构", heads, rows);
    }

    Table weeks(List<String> ends) {
        Set<String> roles = new LinkedHashSet<>();
        List<Map<String, int[]>> weeks = sides.stream().map(Side::weeksByRole).toList();
        weeks.forEach(side -> roles.addAll(side.keySet()));
        List<String> heads = new ArrayList<>();
        roles.forEach(role -> heads.addAll(numbers.heads(names.role(role))));
        List<List<String>> rows = new ArrayList<>();
        for (int week = 0; week < ends.size(); week++) {
            int at = week;
            List<String> row = new ArrayList<>(List.of(ends.get(week)));
            for (String role : roles) {
                row.addAll(numbers.cells(
                        0,
                        weeks.stream()
                                .map(side -> side.containsKey(role) ? (Double) (double) side.get(role)[at] : null)
                                .toList()));
            }
            rows.add(row);
        }
        return table("各周末等待办理的件数", heads, rows);
    }

    /** Where one more reviewer spares most, of the last side: that is what is to go live. */
    List<OfficeLine> helped() {
        return sides.get(sides.size() - 1).played().offices().values().stream()
                .filter(line -> line.oneMore().spared() > 0)
                .sorted(Comparator.comparingLong(
                                (OfficeLine line) -> -line.oneMore().spared())
                        .thenComparing(OfficeLine::office))
                .limit(MOST_HELPED)
                .toList();
    }

    Table oneMore() {
        List<List<String>> rows = new ArrayList<>();
        for (OfficeLine line : helped()) {
            OneMore more = line.oneMore();
            rows.add(List.of(
                    names.of(line.office()),
                    Numbers.text(0, line.reviewers()),
                    Numbers.text(0, line.busy()),
                    Numbers.text(1, Numbers.days((double) more.waitedNow() / more.tasks())),
                    Numbers.text(1, Numbers.days((double) more.waitedThen() / more.tasks())),
                    Numbers.text(0, Numbers.days(more.spared())),
                    Numbers.text(0, more.lateNow()),
                    Numbers.text(0, more.lateThen())));
        }
        List<String> heads = List.of("现有人", "忙（%）", "每件等待（天）", "增加后", "共少等（天）", "超期（次）", "增加后");
        return table("增加一名经办人，等待减少最多的机构", heads, rows);
    }

    private interface Counting {
        int of(Side side, List<TaskLine> lines);
    }

    private List<Double> counted(List<Map<String, List<TaskLine>>> tasks, String office, Counting figure) {
        List<Double> counts = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            counts.add((double) figure.of(sides.get(i), tasks.get(i).getOrDefault(office, List.of())));
        }
        return counts;
    }

    private List<Double> ofOffice(String office, ToDoubleFunction<OfficeLine> figure) {
        return values(side -> side.played().offices().containsKey(office)
                ? (Double) figure.applyAsDouble(side.played().offices().get(office))
                : null);
    }

    private List<Double> each(ToDoubleFunction<Side> figure) {
        return values(side -> (Double) figure.applyAsDouble(side));
    }

    private List<Double> values(Function<Side, Double> figure) {
        List<Double> values = new ArrayList<>();
        sides.forEach(side -> values.add(figure.apply(side)));
        return values;
    }

    private static Table table(String caption, List<String> heads, List<List<String>> rows) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(heads);
        return new Table(caption, all, rows);
    }
}

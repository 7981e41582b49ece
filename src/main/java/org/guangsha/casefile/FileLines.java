package org.guangsha.casefile;

import static org.guangsha.casefile.LineKind.BREACH;
import static org.guangsha.casefile.LineKind.HANDLING;
import static org.guangsha.casefile.LineKind.NOTICE;
import static org.guangsha.casefile.LineKind.OPINION;
import static org.guangsha.casefile.LineKind.TOGETHER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.application.CaseSummary;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.casefile.CaseHistory.Step;
import org.guangsha.eligibility.Finding;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.review.Opinion;
import org.guangsha.sla.Breach;
import org.guangsha.sla.ClockKind;

/** What the file tells of a case beside the engine: receipt, opinions, breaches, the journal. Pure. */
final class FileLines {

    private static final Set<EntryKind> BETWEEN_PEOPLE = EnumSet.of(
            EntryKind.HANDED_OVER,
            EntryKind.COLLEAGUE_ASKED,
            EntryKind.COLLEAGUE_ANSWERED,
            EntryKind.URGED,
            EntryKind.COPIED,
            EntryKind.TAKEN_BACK,
            EntryKind.STEPPED_BACK,
            EntryKind.SUBSTITUTED,
            EntryKind.MANAGER_CALLED);

    private static final String TABLE = "businessRuleTask";
    private static final String APPLICATION = "application";

    private FileLines() {}

    static Line received(CaseSummary of, ZoneId zone) {
        Line day = Line.on(
                of.facts().receivedOn(),
                zone,
                HANDLING,
                "收件",
                of.facts().programme().chinese());
        return new Line(day.at(), false, HANDLING, day.what(), of.clerk(), "", day.why());
    }

    /** Acceptance comes with the start of the procedure, whose hour is known. */
    static Line accepted(CaseSummary of, CaseHistory history, ZoneId zone) {
        String why = "应于 %s 前办结".formatted(of.facts().dueOn());
        return atOrOn(history.roots().stream().map(Procedure::begun), of.facts().acceptedOn(), zone, "受理", why);
    }

    /** The tables are asked just before the finding is filed. */
    static Line finding(Finding of, CaseHistory history, ZoneId zone) {
        String level = of.level().chinese() + "；适用标准 " + of.standardsVersion();
        return atOrOn(
                history.steps().stream()
                        .filter(step -> TABLE.equals(step.type()))
                        .map(Step::ended),
                of.madeOn(),
                zone,
                "核定：" + Words.eligible(of.eligible()),
                of.sample() ? level + "（演示样本，非正式标准）" : level);
    }

    /** At the latest of these moments that lies on the day, else on the day as such. */
    private static Line atOrOn(Stream<Instant> moments, LocalDate day, ZoneId zone, String what, String why) {
        return moments.filter(Objects::nonNull)
                .filter(at -> LocalDate.ofInstant(at, zone).equals(day))
                .max(Comparator.naturalOrder())
                .map(at -> Line.at(at, HANDLING, what, "", "", why))
                .orElseGet(() -> Line.on(day, zone, HANDLING, what, why));
    }

    static Line opinion(Opinion of) {
        String reason = of.reason() == null ? "" : of.reason().chinese();
        String why = Stream.of(reason, of.words())
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
        return Line.at(of.recordedAt(), OPINION, of.title() + "：" + of.conclusion(), of.reviewer(), of.office(), why);
    }

    /** One line when it was noticed, one more when what was late is done. */
    static Stream<Line> breach(Breach of, CaseHistory history, ZoneId zone) {
        String late = late(of, history);
        String due = "应于 %s 前办结".formatted(Words.day(of.due().minusSeconds(1), zone));
        Line noticed = Line.at(of.breached(), BREACH, late + "超期", "", of.office(), due);
        return of.cleared() == null
                ? Stream.of(noticed)
                : Stream.of(noticed, Line.at(of.cleared(), BREACH, late + "超期已消除", "", of.office(), due));
    }

    static String late(Breach of, CaseHistory history) {
        return of.clock() == ClockKind.CASE
                ? term(of, history)
                : history.work(of.taskId()).map(CaseHistory.Work::title).orElse("环节办理");
    }

    /** The case's own term while its application runs; that of the procedure that ran alone when it was noticed else. */
    private static String term(Breach of, CaseHistory history) {
        List<Procedure> running = history.roots().stream()
                .filter(root -> !root.begun().isAfter(of.breached()))
                .filter(root -> root.isOpen() || !root.ended().isBefore(of.breached()))
                .toList();
        boolean own = running.isEmpty() || running.stream().anyMatch(root -> APPLICATION.equals(root.key()));
        return own ? "案件办结" : running.get(running.size() - 1).name();
    }

    static Line entry(Entry of, CaseHistory history) {
        String where = history.stepName(of.step()).map(name -> "：" + name).orElse("");
        return Line.at(of.at(), kind(of.kind()), of.kind().chinese() + where, of.person(), "", of.words());
    }

    private static LineKind kind(EntryKind of) {
        if (of == EntryKind.OBJECTION) {
            return NOTICE;
        }
        return BETWEEN_PEOPLE.contains(of) ? TOGETHER : HANDLING;
    }
}

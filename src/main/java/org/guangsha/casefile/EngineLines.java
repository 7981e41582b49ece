package org.guangsha.casefile;

import static org.guangsha.casefile.LineKind.HANDLING;
import static org.guangsha.casefile.LineKind.NOTICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.casefile.CaseHistory.Step;
import org.guangsha.casefile.CaseHistory.Taking;
import org.guangsha.casefile.CaseHistory.Work;
import org.guangsha.notice.NoticeProcess;

/**
 * What an official would tell of the engine's history: procedures begun, steps entered and left with their office,
 * notices, what happened at an hour or by a message, tasks that changed hands. Pure.
 */
final class EngineLines {

    private static final String CALL = "callActivity";
    private static final String TASK = "userTask";
    private static final Set<String> EVENTS = Set.of(
            Hanging.WAIT,
            "intermediateMessageCatch",
            "intermediateSignalCatch",
            "boundaryMessage",
            "boundarySignal",
            "boundaryError",
            "startTimerEvent",
            "messageStartEvent",
            "signalStartEvent",
            "noneEndEvent",
            "terminateEndEvent",
            "messageEndEvent",
            "receiveTask");

    private final CaseHistory history;
    private final List<Line> lines = new ArrayList<>();

    private EngineLines(CaseHistory history) {
        this.history = history;
    }

    /** Of the same moment what ends comes before what begins by it. The first procedure begins with the acceptance. */
    static List<Line> of(CaseHistory history) {
        EngineLines lines = new EngineLines(history);
        history.takings().forEach(lines::taking);
        history.roots().stream()
                .skip(1)
                .forEach(root -> lines.handling(root.begun(), root.name() + "开始", root.office()));
        List<Passage> passages =
                history.steps().stream().flatMap(lines::passages).toList();
        passages.stream().filter(passage -> !passage.step.isOpen()).forEach(lines::left);
        List<Hanging> notices = Hanging.of(history, Map.of());
        notices.stream().filter(notice -> !notice.isUp()).forEach(lines::down);
        notices.forEach(lines::up);
        passages.stream().filter(Passage::waited).forEach(lines::entered);
        return lines.lines;
    }

    /**
     * A step as an official sees it.
     *
     * @param waited whether it takes time, so that entering and leaving it are two things
     */
    private record Passage(Step step, String office, boolean waited) {}

    private Stream<Passage> passages(Step step) {
        Procedure own = history.procedure(step.procedure()).orElse(null);
        if (own == null || step.name() == null) {
            return Stream.empty();
        }
        if (CALL.equals(step.type())) {
            return called(step);
        }
        if (!own.isRoot()) {
            return Stream.empty();
        }
        boolean event = EVENTS.contains(step.type()) && !step.canceled();
        return event || TASK.equals(step.type())
                ? Stream.of(new Passage(step, own.office(), TASK.equals(step.type())))
                : Stream.empty();
    }

    private Stream<Passage> called(Step step) {
        return history.procedure(String.valueOf(step.called())).stream()
                .filter(called -> !NoticeProcess.KEY.equals(called.key()))
                .map(called -> new Passage(step, called.office(), true));
    }

    private void entered(Passage of) {
        handling(of.step.begun(), "进入" + of.step.name(), of.office);
    }

    private void left(Passage of) {
        String how = of.waited ? of.step.canceled() ? "终止" : "办结" : "";
        handling(of.step.ended(), of.step.name() + how, of.office);
    }

    private void up(Hanging notice) {
        lines.add(Line.at(notice.from(), NOTICE, notice.title() + "挂出", "", notice.office(), ""));
    }

    private void down(Hanging notice) {
        lines.add(Line.at(notice.down(), NOTICE, notice.title() + "撤下", "", notice.office(), ""));
    }

    private void taking(Taking taking) {
        Work work = history.work(taking.work()).orElse(null);
        if (work != null) {
            lines.add(
                    Line.at(taking.at(), HANDLING, hands(taking) + "：" + work.title(), taking.by(), work.office(), ""));
        }
    }

    private static String hands(Taking taking) {
        if (taking.to() == null) {
            return "放回待认领";
        }
        return taking.to().equals(taking.by()) ? "认领" : "分派";
    }

    private void handling(Instant at, String what, String office) {
        lines.add(Line.at(at, HANDLING, what, "", office, ""));
    }
}

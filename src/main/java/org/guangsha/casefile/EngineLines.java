package org.guangsha.casefile;

import static org.guangsha.casefile.LineKind.HANDLING;
import static org.guangsha.casefile.LineKind.NOTICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    static List<Line> of(CaseHistory history) {
        EngineLines lines = new EngineLines(history);
        history.roots().forEach(lines::root);
        history.steps().stream().filter(step -> CALL.equals(step.type())).forEach(lines::called);
        Hanging.of(history, Map.of()).forEach(lines::notice);
        history.takings().forEach(lines::taking);
        return lines.lines;
    }

    private void root(Procedure root) {
        handling(root.begun(), root.name() + "开始", root.office());
        history.steps().stream()
                .filter(step -> step.procedure().equals(root.id()) && step.name() != null)
                .forEach(step -> ofRoot(step, root));
    }

    private void ofRoot(Step step, Procedure root) {
        if (EVENTS.contains(step.type()) && !step.isOpen() && !step.canceled()) {
            handling(step.ended(), step.name(), root.office());
        } else if (TASK.equals(step.type())) {
            inAndOut(step, root.office());
        }
    }

    private void called(Step step) {
        Procedure called = history.procedure(String.valueOf(step.called())).orElse(null);
        if (called != null && !NoticeProcess.KEY.equals(called.key())) {
            inAndOut(step, called.office());
        }
    }

    private void inAndOut(Step step, String office) {
        handling(step.begun(), "进入" + step.name(), office);
        if (!step.isOpen()) {
            handling(step.ended(), step.name() + (step.canceled() ? "终止" : "办结"), office);
        }
    }

    private void notice(Hanging notice) {
        lines.add(Line.at(notice.from(), NOTICE, notice.title() + "挂出", "", notice.office(), ""));
        if (!notice.isUp()) {
            lines.add(Line.at(notice.down(), NOTICE, notice.title() + "撤下", "", notice.office(), ""));
        }
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

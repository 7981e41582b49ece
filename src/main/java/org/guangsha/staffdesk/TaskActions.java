package org.guangsha.staffdesk;

import java.util.Map;
import java.util.function.Consumer;
import org.guangsha.casework.Consultations;
import org.guangsha.casework.Copying;
import org.guangsha.casework.HandOver;
import org.guangsha.casework.Recusals;
import org.guangsha.casework.TakeBack;
import org.guangsha.casework.TakeOver;
import org.guangsha.casework.Urging;
import org.springframework.stereotype.Component;

/** Which service carries out which action of the page, by the last part of its address. */
@Component
class TaskActions {

    private final Map<String, Action> byPath;

    /** @param done what is told once it is done */
    record Action(String done, Consumer<ActionForm> act) {}

    TaskActions(
            HandOver handOver,
            Consultations consultations,
            TakeOver takeOver,
            Urging urging,
            Copying copying,
            Recusals recusals,
            TakeBack takeBack) {
        byPath = Map.of(
                "hand-over", new Action("任务已转办", f -> handOver.handOver(f.taskId(), f.to(), f.words())),
                "ask", new Action("已请同事协办，任务等待答复", f -> consultations.ask(f.taskId(), f.to(), f.words())),
                "answer", new Action("协办答复已送达", f -> consultations.answer(f.taskId(), f.words())),
                "withdraw-question", new Action("协办已收回", f -> consultations.withdraw(f.taskId())),
                "take-over", new Action("任务已由您代办", f -> takeOver.takeOver(f.taskId())),
                "urge", new Action("已催办", f -> urging.urge(f.taskId(), f.words())),
                "copy", new Action("已抄送", f -> copying.copy(f.taskId(), f.to(), f.words())),
                "step-back", new Action("您已在本案回避", f -> recusals.stepBack(f.taskId(), f.words())),
                "take-back", new Action("已撤回，任务重新由您办理", f -> takeBack.takeBack(f.taskId(), f.words())));
    }

    /** The action of this path, null where there is none. */
    Action of(String path) {
        return byPath.get(path);
    }
}

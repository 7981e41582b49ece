package org.guangsha.rehearsal.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is open in the engine at this moment: tasks, timers, messages it waits for. */
final class Ledger {

    private final Map<String, TaskLine> tasks = new HashMap<>();
    private final Map<String, String> instances = new HashMap<>();
    private final Map<String, Set<String>> ofInstance = new HashMap<>();
    private final Map<String, Long> timers = new HashMap<>();
    private final Set<String> messages = new HashSet<>();

    /** Whether what the act needs is there, and is due now. */
    boolean stands(Event.Act act, long now) {
        if (act instanceof Event.Done) {
            return tasks.containsKey(act.needs());
        }
        if (act instanceof Event.Fire) {
            return timers.getOrDefault(act.needs(), Long.MAX_VALUE) == now;
        }
        return !(act instanceof Event.Come) || messages.contains(act.needs());
    }

    TaskLine task(String id) {
        return tasks.get(id);
    }

    List<TaskLine> ofInstance(String instance) {
        return ofInstance.getOrDefault(instance, Set.of()).stream()
                .map(tasks::get)
                .toList();
    }

    void opened(TaskLine line, String instance) {
        String id = line.work().id();
        tasks.put(id, line);
        instances.put(id, instance);
        ofInstance.computeIfAbsent(instance, unknown -> new HashSet<>()).add(id);
    }

    /** The task that is no longer open; null where none of this id was. */
    TaskLine closed(String id) {
        String instance = instances.remove(id);
        if (instance != null) {
            ofInstance.get(instance).remove(id);
            ofInstance.remove(instance, Set.of());
        }
        return tasks.remove(id);
    }

    void timerSet(String job, long due) {
        timers.put(job, due);
    }

    void timerGone(String job) {
        timers.remove(job);
    }

    void messageAwaited(String id) {
        messages.add(id);
    }

    void messageGone(String id) {
        messages.remove(id);
    }
}

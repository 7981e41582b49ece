package org.guangsha.rehearsal.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.guangsha.rehearsal.stage.Happening;

/**
 * Does the acts of one moment: those of a case one after the other, different cases at the same time. What they lead to comes back
 * in the order of the acts, so that nothing depends on which was faster.
 */
final class Players implements AutoCloseable {

    /** An act and what it led to; nothing where what it needs is gone meanwhile. */
    record Led(Event.Act act, List<Happening> happenings) {}

    private final Function<Event.Act, List<Happening>> play;
    private final int threads;
    private final ExecutorService pool;

    Players(int threads, Function<Event.Act, List<Happening>> play) {
        this.threads = threads;
        this.play = play;
        pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "rehearsal");
            thread.setDaemon(true);
            return thread;
        });
    }

    List<Led> play(List<Event.Act> acts) {
        Map<String, List<Integer>> byCase = new LinkedHashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            byCase.computeIfAbsent(acts.get(i).caseNo(), caseNo -> new ArrayList<>())
                    .add(i);
        }
        Led[] played = new Led[acts.size()];
        List<List<Integer>> cases = List.copyOf(byCase.values());
        int parts = Math.min(threads, cases.size());
        if (parts <= 1) {
            cases.forEach(one -> play(acts, one, played));
        } else {
            List<Callable<Void>> work = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int first = part;
                work.add(() -> {
                    for (int i = first; i < cases.size(); i += parts) {
                        play(acts, cases.get(i), played);
                    }
                    return null;
                });
            }
            await(work);
        }
        return List.of(played);
    }

    private void play(List<Event.Act> acts, List<Integer> ofCase, Led[] played) {
        Set<String> gone = new HashSet<>();
        for (int i : ofCase) {
            Event.Act act = acts.get(i);
            List<Happening> led = gone.contains(act.needs()) ? List.of() : play.apply(act);
            led.forEach(one -> gone.add(gone(one)));
            played[i] = new Led(act, led);
        }
    }

    private static String gone(Happening one) {
        if (one instanceof Happening.TaskClosed task) {
            return task.task();
        }
        if (one instanceof Happening.TimerGone timer) {
            return timer.job();
        }
        if (one instanceof Happening.TimerSet moved) {
            return moved.job();
        }
        return one instanceof Happening.MessageGone message ? message.id() : "";
    }

    private void await(List<Callable<Void>> work) {
        try {
            for (Future<Void> part : pool.invokeAll(work)) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rehearsal was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

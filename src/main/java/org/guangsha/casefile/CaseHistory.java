package org.guangsha.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the engine remembers of a case, of all its procedures, running and over, in the order it happened. Nothing of the
 * engine in it.
 */
record CaseHistory(List<Procedure> procedures, List<Step> steps, List<Work> works, List<Taking> takings) {

    /**
     * A process instance.
     *
     * @param parent id of the instance that called it, null for one that stands by itself
     * @param key of its definition
     * @param office whose it is
     * @param ended null while it runs
     */
    record Procedure(
            String id,
            String parent,
            String definition,
            String key,
            String name,
            String office,
            Instant begun,
            Instant ended) {

        boolean isRoot() {
            return parent == null;
        }

        /** The same seen from the case: what called it is about many cases, not about this one. */
        Procedure standingByItself() {
            return new Procedure(id, null, definition, key, name, office, begun, ended);
        }

        boolean isOpen() {
            return ended == null;
        }
    }

    /**
     * An element of a diagram entered once.
     *
     * @param element id in the diagram
     * @param type the engine's word, {@code callActivity}
     * @param called id of the instance it called, null where it called none
     * @param ended null while a token waits there
     * @param canceled whether it was left without being done
     */
    record Step(
            String procedure,
            String element,
            String name,
            String type,
            String called,
            Instant begun,
            Instant ended,
            boolean canceled) {

        boolean isOpen() {
            return ended == null;
        }
    }

    /**
     * A task of a person.
     *
     * @param title without the case number
     * @param assignee log-in, null while nobody took it
     * @param due null where it has no date
     * @param ended null while it is open
     */
    record Work(
            String id,
            String procedure,
            String title,
            String office,
            String assignee,
            Instant begun,
            Instant due,
            Instant ended) {

        boolean isOpen() {
            return ended == null;
        }

        boolean isOverdueAt(Instant now) {
            return isOpen() && due != null && now.isAfter(due);
        }
    }

    /**
     * That a task changed hands.
     *
     * @param by log-in of who did it
     * @param to log-in of who has it now, null where it went back to the office
     */
    record Taking(String work, String by, String to, Instant at) {}

    public List<Procedure> roots() {
        return procedures.stream().filter(Procedure::isRoot).toList();
    }

    List<Work> openWorks() {
        return works.stream().filter(Work::isOpen).toList();
    }

    Optional<Procedure> procedure(String id) {
        return procedures.stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst();
    }

    Optional<Work> work(String id) {
        return works.stream().filter(work -> work.id().equals(id)).findFirst();
    }

    /** The step that called this instance, empty for a root. */
    Optional<Step> caller(String procedure) {
        return steps.stream().filter(step -> procedure.equals(step.called())).findFirst();
    }

    /** The steps above an instance, nearest first, up to the root's. */
    List<Step> callers(String procedure) {
        return Stream.iterate(
                        caller(procedure),
                        Optional::isPresent,
                        step -> caller(step.get().procedure()))
                .map(Optional::get)
                .toList();
    }

    /** Name of a step by its id in a diagram, empty where the case never came there. */
    Optional<String> stepName(String element) {
        return steps.stream()
                .filter(step -> step.element().equals(element) && step.name() != null)
                .map(Step::name)
                .findFirst();
    }
}

package org.guangsha.rehearsal.stage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.eligibility.Facts;
import org.guangsha.policy.Programme;

/** A household's case as a rehearsal keeps it. One thread at a time works on a case. */
public final class CaseFile {

    /**
     * What a household hands in.
     *
     * @param barred whether the check after acceptance finds what forbids the application
     * @param wish name of a mode, or {@code ANY}
     */
    public record Application(
            String caseNo,
            String community,
            LocalDate acceptedOn,
            Programme programme,
            ApplicantCategory category,
            Facts facts,
            boolean barred,
            boolean priority,
            String wish) {}

    /** A list of missing papers: which step asks, when, and when its review would have been due. */
    record Papers(String step, LocalDate askedOn, LocalDate reviewDue) {}

    private final Application application;
    private final Set<String> asked = new HashSet<>();
    private final Map<Long, Papers> papers = new HashMap<>();
    private final Set<LocalDate> lost = new HashSet<>();
    private final LocalDate firstDue;
    private LocalDate due;
    private boolean eligible;
    private boolean objectionUpheld;
    private String refusedStep = "precheck";
    private LocalDate refusedOn;

    CaseFile(Application application, LocalDate due) {
        this.application = application;
        this.firstDue = due;
        this.due = due;
    }

    Application application() {
        return application;
    }

    LocalDate firstDue() {
        return firstDue;
    }

    LocalDate due() {
        return due;
    }

    void moveDue(LocalDate moved) {
        due = moved;
    }

    /** Days after the first up to and including the last are lost, each once; how many there are of them by now. */
    int lose(LocalDate from, LocalDate to) {
        if (to.isAfter(from)) {
            from.plusDays(1).datesUntil(to.plusDays(1)).forEach(lost::add);
        }
        return lost.size();
    }

    boolean mayAsk(String step) {
        return !asked.contains(step);
    }

    long ask(Papers list) {
        asked.add(list.step());
        papers.put((long) papers.size(), list);
        return papers.size() - 1L;
    }

    Papers papers(long id) {
        return papers.get(id);
    }

    /** Whether the case must be refused in the end, whatever its reviewers say meanwhile. */
    boolean mustBeRefused() {
        return !eligible || objectionUpheld;
    }

    void found(boolean fits) {
        eligible = fits;
    }

    void upheld() {
        objectionUpheld = true;
    }

    void refusedAt(String step) {
        refusedStep = step;
    }

    String refusedStep() {
        return refusedStep;
    }

    LocalDate refusedOn() {
        return refusedOn;
    }

    void refuse(LocalDate on) {
        refusedOn = on;
    }
}

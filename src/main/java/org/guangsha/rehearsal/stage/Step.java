package org.guangsha.rehearsal.stage;

/**
 * A step of the procedure that people work on.
 *
 * @param id the task where nobody calls its procedure, {@code sign}; else the call activity and the task, {@code
 *     communityReview/review}
 * @param title as people read it in the diagram
 */
public record Step(String id, String title) {

    public static final String BETWEEN = "/";

    /** The call activity, or the task where nobody calls. */
    public String caller() {
        return id.split(BETWEEN, 2)[0];
    }
}

package org.guangsha.application;

/** The procedure of an accepted application, as intake and the window know it. */
public interface ApplicationProcedure {

    /** Starts the procedure of an accepted case. */
    void start(CaseFacts accepted);

    /** Lets a case whose refusal does not stand go on at the step that refused it. */
    void resume(CaseFacts reopened, String step);

    /** Ends the procedure at whatever step it is in, and closes the case. */
    void end(String caseNo, EndReason reason, String words);

    /** Has the household checked again beside the step the case is in. */
    void recheck(String caseNo);
}

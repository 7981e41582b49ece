package org.guangsha.application;

/** Starts the procedure of an accepted case. */
public interface ApplicationProcedure {

    /** Starts the procedure inside the caller's transaction, with the case number as business key. */
    void start(CaseFacts accepted);
}

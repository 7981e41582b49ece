package org.guangsha.rehearsal.stage;

import java.util.List;

/** Chooses for a reviewer. */
public interface Chooser {

    /**
     * @param field key of the field
     * @param options what the form offers, at least one
     * @param mustBeRefused whether the file speaks against the household
     * @return one of the options
     */
    String choose(String field, List<String> options, boolean mustBeRefused);
}

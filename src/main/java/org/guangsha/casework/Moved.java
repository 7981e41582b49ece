package org.guangsha.casework;

import java.io.Serializable;

/**
 * What became of one task of a {@link Move}.
 *
 * @param title as people read it; its id where it is not there any more
 * @param caseNo number of its case, empty where it is not there any more
 * @param to log-in of who has it now, empty where it is back at the office or was not moved
 * @param name what others read for that person
 * @param whyNot empty where it was moved
 */
public record Moved(String title, String caseNo, String to, String name, String whyNot) implements Serializable {

    public boolean done() {
        return whyNot.isEmpty();
    }
}

package org.guangsha.rehearsal.stage;

import java.util.ArrayList;
import java.util.List;

/** Collects what happens during an act, for the thread that does it. */
final class Happenings {

    private static final ThreadLocal<List<Happening>> OF_THIS_ACT = new ThreadLocal<>();

    private Happenings() {}

    /** What happens during this; after an exception nothing has. */
    static List<Happening> during(Runnable act) {
        OF_THIS_ACT.set(new ArrayList<>());
        try {
            act.run();
            return OF_THIS_ACT.get();
        } finally {
            OF_THIS_ACT.remove();
        }
    }

    static void add(Happening one) {
        List<Happening> all = OF_THIS_ACT.get();
        if (all != null) {
            all.add(one);
        }
    }

    /** What was tried was undone. */
    static void forget() {
        OF_THIS_ACT.get().clear();
    }
}

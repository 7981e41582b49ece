package org.guangsha.casefile;

import java.util.Locale;

/** How loudly something is said. */
enum Tone {
    GOOD,
    PLAIN,
    NOTE,
    BAD;

    /** The class of the page's style. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}

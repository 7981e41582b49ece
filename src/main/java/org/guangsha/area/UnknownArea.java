package org.guangsha.area;

/** No area of the city has this code, or the area is not of the kind asked for. */
public class UnknownArea extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownArea(String message) {
        super(message);
    }
}

package org.guangsha.standards;

import java.time.LocalDate;

/** No published standards cover the day asked for: the city has yet to publish. */
public class NoStandardsInForce extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoStandardsInForce(LocalDate date) {
        super("%s 没有已公布的住房保障标准，请先公布当年标准".formatted(date));
    }
}

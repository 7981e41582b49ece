package org.guangsha.area;

/** The steps of the area tree; a city without districts goes from {@link #CITY} to {@link #STREET} directly. */
public enum AreaKind {
    CITY("市", 6),
    /** District, county, county-level city or industrial zone. */
    DISTRICT("区（县、市）", 6),
    /** Street office or town. */
    STREET("街道（镇）", 9),
    COMMUNITY("社区", 12);

    private final String chinese;
    private final int codeLength;

    AreaKind(String chinese, int codeLength) {
        this.chinese = chinese;
        this.codeLength = codeLength;
    }

    /** The name people see. */
    public String chinese() {
        return chinese;
    }

    /** Number of characters in the code of an area of this kind. */
    public int codeLength() {
        return codeLength;
    }
}

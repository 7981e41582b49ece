package org.guangsha.application;

/** Where the person now logged in may file applications and see their receipts (R25). */
public interface Filing {

    /** Whether the person's areas cover this community. */
    boolean mayFileFor(String communityCode);
}

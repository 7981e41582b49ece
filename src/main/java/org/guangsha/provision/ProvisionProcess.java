package org.guangsha.provision;

/** The process {@code provision}: its message and its variables. It is called by {@code application} only. */
final class ProvisionProcess {

    /** Message: the household has moved into a dwelling. */
    static final String HANDED_OVER = "dwelling-handed-over";

    /** Variable: name of the {@link org.guangsha.policy.Mode} chosen. */
    static final String MODE = "mode";

    /** Variable: whether a subsidy bridges the wait for a dwelling. */
    static final String BRIDGED = "bridged";

    /** Variable: whether both sides signed the agreement, or the household gave up. */
    static final String SIGNED = "signed";

    /** Variable of the form: what the agreement says. */
    static final String AGREEMENT = "agreement";

    /** Inputs of the table {@code provision-mode}; never stored. */
    static final String PROGRAMME = "programme";

    static final String WISH = "wish";
    static final String PRIORITY = "priority";
    static final String DWELLING_ON_WISH = "dwellingOnWish";

    private ProvisionProcess() {}
}

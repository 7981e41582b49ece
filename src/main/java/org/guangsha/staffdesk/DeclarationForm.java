package org.guangsha.staffdesk;

/** What a household declares, as it was typed: it stays on the page where it is refused. */
record DeclarationForm(String income, String assets, String ownArea, String words) {

    static DeclarationForm empty() {
        return new DeclarationForm("", "", "", "");
    }
}

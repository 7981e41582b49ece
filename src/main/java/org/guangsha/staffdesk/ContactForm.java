package org.guangsha.staffdesk;

import java.util.Set;
import org.guangsha.household.HouseholdDraft;

/**
 * What the form of a contact holds. The page shows the present one masked only, so that what is left blank stays.
 *
 * @param without {@code phone}, {@code email}: what the applicant has no more
 */
record ContactForm(String phone, String email, Set<String> without) {

    static ContactForm empty() {
        return new ContactForm("", "", Set.of());
    }

    HouseholdDraft.Contact contact() {
        return new HouseholdDraft.Contact(part("phone", phone), part("email", email));
    }

    public boolean isWithout(String part) {
        return without != null && without.contains(part);
    }

    private String part(String name, String typed) {
        if (typed != null && !typed.isBlank()) {
            return typed;
        }
        return isWithout(name) ? "" : null;
    }
}

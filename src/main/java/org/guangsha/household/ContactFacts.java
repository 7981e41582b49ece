package org.guangsha.household;

/**
 * Where an applicant may be reached; each part empty where it is not known. It is personal data: screens and the journal show
 * {@link #maskedPhone()} and {@link #maskedEmail()} only.
 *
 * @param phone eleven digits of a mobile telephone, or area code and number of a landline with a hyphen between
 */
public record ContactFacts(String phone, String email) {

    static final ContactFacts UNKNOWN = new ContactFacts("", "");

    public boolean isEmpty() {
        return phone.isEmpty() && email.isEmpty();
    }

    /** The telephone where it takes short messages, else empty. */
    public String mobile() {
        return ContactRules.isMobile(phone) ? phone : "";
    }

    /** {@code 138****1234}; of a landline {@code 0310-****567}; empty where there is none. */
    public String maskedPhone() {
        int shown = ContactRules.isMobile(phone) ? 3 : phone.indexOf('-') + 1;
        int end = phone.length() - (ContactRules.isMobile(phone) ? 4 : 3);
        return phone.isEmpty() ? "" : phone.substring(0, shown) + "****" + phone.substring(end);
    }

    /** {@code w***@example.org}; empty where there is none. */
    public String maskedEmail() {
        return email.isEmpty() ? "" : email.substring(0, 1) + "***" + email.substring(email.lastIndexOf('@'));
    }

    /** No log ever shows a contact. */
    @Override
    public String toString() {
        return "ContactFacts";
    }
}

package org.guangsha.letters;

/**
 * Where a household may be reached outside the program; each part empty where it is not known.
 *
 * @param mobile a telephone that takes short messages
 */
public record Contact(String email, String mobile) {

    public static final Contact NONE = new Contact("", "");

    /** The address that a channel uses, empty where there is none. */
    String of(Channel channel) {
        return switch (channel) {
            case IN_APP -> "";
            case EMAIL -> email;
            case SMS -> mobile;
        };
    }

    /** No log ever shows a contact. */
    @Override
    public String toString() {
        return "Contact";
    }
}

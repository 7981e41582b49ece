package org.guangsha.letters;

/** Where a household may be reached outside the program; each part empty where it is not known. */
public record Contact(String email, String phone) {

    /** The address that a channel uses, empty where there is none. */
    String of(Channel channel) {
        return switch (channel) {
            case IN_APP -> "";
            case EMAIL -> email;
            case SMS -> phone;
        };
    }
}

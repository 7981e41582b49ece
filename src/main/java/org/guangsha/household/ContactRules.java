package org.guangsha.household;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a contact sound, and the form in which it is kept. Pure. */
final class ContactRules {

    private static final int LONGEST_EMAIL = 100;

    /** Eleven digits from 13 to 19, as the ministry's numbering plan has them (电信网编号计划). */
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    /** Area code of three or four digits, then the number of seven or eight. */
    private static final Pattern LANDLINE = Pattern.compile("(0(?:10|2\\d|[3-9]\\d{2}))-?([1-9]\\d{6,7})");

    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86-?");

    private ContactRules() {}

    static boolean isMobile(String phone) {
        return MOBILE.matcher(phone).matches();
    }

    /** As people type it, with spaces, the country's code or full-width digits; empty where nothing was typed. */
    static String phone(String typed) {
        String plain = COUNTRY.matcher(plain(typed).replaceAll("\\s", "")).replaceFirst("");
        String digits = plain.replace("-", "");
        if (isMobile(digits)) {
            return digits;
        }
        Matcher landline = LANDLINE.matcher(plain);
        return landline.matches() ? landline.group(1) + "-" + landline.group(2) : plain;
    }

    static String email(String typed) {
        return plain(typed);
    }

    static void check(String path, HouseholdDraft.Contact contact, Checks check) {
        String phone = phone(contact.phone());
        check.sound(
                path + "phone",
                phone.isEmpty() || isMobile(phone) || LANDLINE.matcher(phone).matches(),
                "PHONE",
                "应为 11 位手机号码，或者带区号的固定电话，如 0310-3012345");
        String email = email(contact.email());
        check.sound(path + "email", email.isEmpty() || isEmail(email), "EMAIL", "应为电子邮箱地址，如 wang@example.org");
    }

    private static boolean isEmail(String email) {
        try {
            InternetAddress address = new InternetAddress(email, true);
            boolean bare = email.equals(address.getAddress())
                    && email.chars().allMatch(character -> character > ' ' && character < 127);
            boolean inDomain = email.substring(email.lastIndexOf('@') + 1).matches(".+\\.[A-Za-z][A-Za-z0-9-]*");
            return bare && inDomain && email.length() <= LONGEST_EMAIL;
        } catch (AddressException unsound) {
            return false;
        }
    }

    private static String plain(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}

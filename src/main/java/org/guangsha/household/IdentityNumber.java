package org.guangsha.household;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A citizen's identity number 公民身份号码 of GB 11643: area, date of birth, sequence, check character. */
public record IdentityNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int EARLIEST_BIRTH_YEAR = 1900;

    /** First two digits of GB/T 2260, with 71, 81–83 for residents of Taiwan, Hong Kong and Macao. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    /** Why a number is refused; the words never repeat the number. */
    public enum Flaw {
        OLD_FORMAT("身份证号码为 15 位旧号码，请按现行 18 位公民身份号码填写"),
        FORMAT("公民身份号码应为 17 位数字加 1 位数字或 X"),
        AREA("公民身份号码的地址码不存在"),
        BIRTH_DATE("公民身份号码中的出生日期不存在"),
        FUTURE_BIRTH("公民身份号码中的出生日期晚于今天"),
        CHECK_CHARACTER("公民身份号码校验位不符，请核对");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A number typed by somebody: blanks around it and a small x are forgiven. */
    public static IdentityNumber typed(String text) {
        return new IdentityNumber(text.strip().toUpperCase(Locale.ROOT));
    }

    /** The first flaw of the number, none where a person born by {@code today} may bear it. */
    public Optional<Flaw> flaw(LocalDate today) {
        if (value.matches("[0-9]{15}")) {
            return Optional.of(Flaw.OLD_FORMAT);
        }
        if (!value.matches("[0-9]{17}[0-9X]")) {
            return Optional.of(Flaw.FORMAT);
        }
        if (!areaPlausible()) {
            return Optional.of(Flaw.AREA);
        }
        return birthFlaw(today)
                .or(() -> value.charAt(17) == checkCharacter(value)
                        ? Optional.empty()
                        : Optional.of(Flaw.CHECK_CHARACTER));
    }

    private boolean areaPlausible() {
        String province = value.substring(0, 2);
        boolean special = province.compareTo("70") > 0;
        return PROVINCES.contains(province) && (special || !value.startsWith("00", 2));
    }

    private Optional<Flaw> birthFlaw(LocalDate today) {
        try {
            if (birthDate().isAfter(today)) {
                return Optional.of(Flaw.FUTURE_BIRTH);
            }
            return birthDate().getYear() < EARLIEST_BIRTH_YEAR ? Optional.of(Flaw.BIRTH_DATE) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(Flaw.BIRTH_DATE);
        }
    }

    /** Date of birth; only for a number of 18 characters with a day that exists. */
    public LocalDate birthDate() {
        return LocalDate.of(number(6, 10), number(10, 12), number(12, 14));
    }

    /** Odd sequence numbers are men's. */
    public Sex sex() {
        return number(16, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** What screens may show, {@code 130403********1234}. */
    public String masked() {
        return value.substring(0, 6) + "********" + value.substring(14);
    }

    /** The check character of a number's first 17 digits (ISO 7064 MOD 11-2). */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    private int number(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    /** Masked, so that no log ever shows a number. */
    @Override
    public String toString() {
        return value.length() == 18 ? masked() : "IdentityNumber";
    }
}

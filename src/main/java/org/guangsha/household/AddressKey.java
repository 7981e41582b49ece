package org.guangsha.household;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as it is compared: two ways of writing one address give one key. Widths, blanks, punctuation and traditional
 * forms are evened out; 号, 号楼, 栋, 单元 and 室 are but marks between numbers. Numbers stay as they are. Pure.
 */
final class AddressKey {

    /** Half the column: a character may take two places in it. */
    private static final int LONGEST = 200;

    private static final String NOISE = "[\\s\\p{Z},，.。、;；:：·()\\[\\]【】]+";
    private static final Pattern BETWEEN = Pattern.compile("(?<=[0-9a-z])" + NOISE + "(?=[0-9a-z])");
    private static final Pattern ELSEWHERE = Pattern.compile(NOISE);
    private static final Pattern MARKS = Pattern.compile("(?<=[0-9a-z])(号楼|号院|号|栋|幢|座|单元|室|#楼|#)|[\\p{Pd}−]");
    private static final Pattern JOINED = Pattern.compile("-+");

    private AddressKey() {}

    /** The key of an address as declared; at most 200 characters, never null. */
    static String of(String address) {
        String even = Normalizer.normalize(address, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('號', '号')
                .replace('棟', '栋')
                .replace('樓', '楼')
                .replace('單', '单');
        String bare = ELSEWHERE.matcher(BETWEEN.matcher(even).replaceAll("-")).replaceAll("");
        String marked = JOINED.matcher(MARKS.matcher(bare).replaceAll("-")).replaceAll("-");
        String key = marked.endsWith("-") ? marked.substring(0, marked.length() - 1) : marked;
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }
}

package org.guangsha.allotment.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A number drawn in public, as an official enters it.
 *
 * @param digits as published
 * @param source where anybody finds it
 */
public record LotNumber(String digits, String source) {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SOURCE = 200;

    /** Everything wrong, in words. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (digits.isBlank() || digits.length() > LONGEST_NUMBER) {
            faults.add("请填写公开号码，不超过 %d 字".formatted(LONGEST_NUMBER));
        } else if (!digits.matches("[0-9]+( [0-9]+)*")) {
            faults.add("公开号码只能是数字，各组之间一个空格");
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE) {
            faults.add("请填写号码的出处（期号、公布的网址或者报刊），不超过 %d 字".formatted(LONGEST_SOURCE));
        }
        return faults;
    }
}

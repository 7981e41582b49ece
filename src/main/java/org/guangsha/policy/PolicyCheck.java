package org.guangsha.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guangsha.area.Level;

/** What no single value of a pack shows: whether the values go together. */
final class PolicyCheck {

    private PolicyCheck() {}

    /** What is wrong, in Chinese, each with its key; empty when sound. */
    static List<String> faults(Policy policy) {
        List<String> faults = new ArrayList<>();
        if (!policy.city().code().value().matches("[0-9]{6}")) {
            faults.add("city.code.value 应为六位行政区划代码");
        }
        if (Arrays.stream(Level.values())
                .allMatch(level -> policy.notice().days(level).isEmpty())) {
            faults.add("notice 至少应有一级公示");
        }
        for (Programme programme : Programme.values()) {
            if (policy.intake().papers(programme).isEmpty()) {
                faults.add("intake.papers 没有" + programme.chinese() + "（" + programme + "）的申请材料");
            }
        }
        return faults;
    }
}

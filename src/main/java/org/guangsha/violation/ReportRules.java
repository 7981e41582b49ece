package org.guangsha.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guangsha.problem.Faults;
import org.guangsha.violation.rules.Words;

/** What a report must be to be taken. Pure. */
final class ReportRules {

    private static final int LONGEST_NAME = 100;

    private ReportRules() {}

    /**
     * @param seats codes of the housing departments' seats
     * @param anonymous whether the city takes reports of people who don't say who they are
     */
    static Faults faults(ViolationReport report, Set<String> seats, boolean anonymous) {
        Faults faults = new Faults();
        if (!seats.contains(report.seat())) {
            faults.add("seat", "MISSING", "请选择住房所在的区域");
        }
        if (ViolationKind.named(report.kind()) == null) {
            faults.add("kind", "MISSING", "请选择举报的情形");
        }
        text(
                "about",
                (words, into) -> Words.require("被举报家庭或者住房", words, Words.LONGEST_LINE, into),
                report.about(),
                faults);
        text("words", (words, into) -> Words.require("举报内容", words, Words.LONGEST, into), report.words(), faults);
        text("reporter", (words, into) -> Words.check("姓名", words, LONGEST_NAME, into), report.reporter(), faults);
        text("contact", (words, into) -> Words.check("联系方式", words, LONGEST_NAME, into), report.contact(), faults);
        if (report.source() == ReportSource.PUBLIC
                && !anonymous
                && (report.reporter().isEmpty() || report.contact().isEmpty())) {
            faults.add("reporter", "ANONYMOUS", "本市要求实名举报，请填写姓名和联系方式；举报人信息严格保密");
        }
        return faults;
    }

    private static void text(String path, Check check, String words, Faults faults) {
        List<String> found = new ArrayList<>();
        check.on(words, found);
        found.forEach(fault -> faults.add(path, "TEXT", fault));
    }

    private interface Check {
        void on(String words, List<String> faults);
    }
}

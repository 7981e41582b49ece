package org.guangsha.casework.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which substitutions may stand beside each other. */
public final class SubstitutionRules {

    private SubstitutionRules() {}

    /** Days for which one person works for another, both days included. */
    public record Days(String absent, String substitute, LocalDate first, LocalDate last) {

        boolean meets(Days other) {
            return !first.isAfter(other.last) && !last.isBefore(other.first);
        }
    }

    /**
     * Every fault of a new one in words; none where it may be set.
     *
     * @param wanted days may be null where none were given
     * @param standing those of the same people that have not ended
     */
    public static List<String> faults(Days wanted, List<Days> standing, LocalDate today) {
        List<String> faults = new ArrayList<>();
        if (wanted.absent().equals(wanted.substitute())) {
            faults.add("代办人不能是本人");
        }
        if (wanted.first() == null || wanted.last() == null) {
            faults.add("请填写代办的起止日期");
            return faults;
        }
        if (wanted.last().isBefore(wanted.first())) {
            faults.add("截止日期不能早于起始日期");
            return faults;
        }
        if (wanted.last().isBefore(today)) {
            faults.add("代办期间已经过去");
        }
        standing.stream().filter(wanted::meets).forEach(other -> against(wanted, other, faults));
        return faults;
    }

    private static void against(Days wanted, Days other, List<String> faults) {
        String days = "%s 至 %s ".formatted(other.first(), other.last());
        if (other.absent().equals(wanted.absent())) {
            faults.add(days + "已设有代办人，请先结束原有代办");
        }
        if (other.absent().equals(wanted.substitute())) {
            faults.add("代办人" + days + "本人不在岗，已由他人代办，不能再代他人办理");
        }
        if (other.substitute().equals(wanted.absent())) {
            faults.add("本人" + days + "正代他人办理，请先为被代办人另行安排");
        }
    }
}

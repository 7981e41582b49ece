package org.guangsha.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.application.PrecheckFault.Code;
import org.guangsha.entitlement.Ban;
import org.guangsha.entitlement.Holding;

/** The grounds on which an application is not even taken (R07): a ban, an entitlement in force, another open case. */
public final class Precheck {

    private Precheck() {}

    /** A member as far as the prechecks know people. */
    public record Person(int position, String name, String idHash) {}

    /**
     * Every ground of refusal, member by member.
     *
     * @param holdings entitlements in force of any of these people
     * @param bans bans that hold today, by person
     * @param elsewhere people who are members of another open case
     */
    public static List<PrecheckFault> faults(
            List<Person> people, List<Holding> holdings, Map<String, Ban> bans, Set<String> elsewhere) {
        List<PrecheckFault> faults = new ArrayList<>();
        for (Person person : people) {
            banned(person, bans.get(person.idHash()), faults);
            holdings.stream()
                    .filter(holding -> holding.idHash().equals(person.idHash()))
                    .forEach(holding -> faults.add(held(person, holding)));
            if (elsewhere.contains(person.idHash())) {
                faults.add(fault(person, Code.OPEN_CASE, "已列入另一件尚未办结的申请", null));
            }
        }
        return List.copyOf(faults);
    }

    private static void banned(Person person, Ban ban, List<PrecheckFault> faults) {
        if (ban != null) {
            String words = "因“%s”不得申请任何形式的住房保障，%s".formatted(ban.reason(), ban.term());
            faults.add(fault(person, Code.BANNED, words, ban.until()));
        }
    }

    private static PrecheckFault held(Person person, Holding holding) {
        String words = "正在享受%s保障，不得重复享受".formatted(holding.programme().chinese());
        return fault(person, Code.DOUBLE_ENTITLEMENT, words, null);
    }

    private static PrecheckFault fault(Person person, Code code, String words, LocalDate until) {
        String who = "第 %d 位成员".formatted(person.position() + 1);
        return new PrecheckFault(code, person.position(), person.name(), who + words, until);
    }
}

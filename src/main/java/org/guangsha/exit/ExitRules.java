package org.guangsha.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.application.CaseFacts;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.household.HouseholdChanges;
import org.guangsha.household.HouseholdService;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Whether an exit may be opened. */
@Component
class ExitRules {

    private static final String REFUSED = "退出未发起";
    private static final int LONGEST_WORDS = 2000;

    private final EntitlementService entitlements;
    private final HouseholdService households;
    private final HouseholdChanges changes;
    private final ExitHomes homes;
    private final OpenProvisions provisions;
    private final Clock clock;

    ExitRules(
            EntitlementService entitlements,
            HouseholdService households,
            HouseholdChanges changes,
            ExitHomes homes,
            OpenProvisions provisions,
            Clock clock) {
        this.entitlements = entitlements;
        this.households = households;
        this.changes = changes;
        this.homes = homes;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** @throws FaultsFound as {@link Exits#open} */
    void require(CaseFacts of, ExitGround ground, LocalDate since, String words) {
        Faults faults = new Faults();
        if (!entitlements.isInForce(of.caseNo())) {
            faults.add("", "NOTHING_HELD", "本案没有正在享受的保障");
        } else if (provisions.isAnyOf(of.caseNo())) {
            faults.add("", "PROVISION_OPEN", "提供保障尚未办结，办结后再发起退出");
        }
        if (homes.bought(of.caseNo()).isPresent()) {
            faults.add("", "BOUGHT", "购买的保障性住房不适用本程序");
        }
        if (ground == ExitGround.DEATH && mayBeTakenOver(of.householdId())) {
            faults.add("ground", "SUCCESSOR", "家庭仍有可以承接的成年成员，请登记承接");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        if (ground == null) {
            faults.add("ground", "MISSING", "请选择退出的情形");
        }
        if (since == null || since.isAfter(LocalDate.now(clock)) || since.isBefore(of.receivedOn())) {
            faults.add("since", "DAY", "发生日期应在 %s 至今天之间".formatted(of.receivedOn()));
        }
        words("words", "查明的事实或者家庭的说明", words, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
    }

    /** What {@link #require} would refuse for; empty where nothing is in the way. */
    List<Fault> refusals(CaseFacts of, ExitGround ground, LocalDate since, String words) {
        try {
            require(of, ground, since, words);
            return List.of();
        } catch (FaultsFound refused) {
            return refused.faults();
        }
    }

    static void requireWords(String path, String field, String words, String title) {
        Faults faults = new Faults();
        words(path, field, words, faults);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, title);
    }

    /** @param field what people call it */
    static void words(String path, String field, String words, Faults faults) {
        if (words == null || words.isBlank()) {
            faults.add(path, "MISSING", "请填写" + field);
        } else if (words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add(path, "TOO_LONG", "%s不能超过 %d 字".formatted(field, LONGEST_WORDS));
        }
    }

    private boolean mayBeTakenOver(long household) {
        long applicant = households.read(household).applicant().id();
        return !changes.successors(household, applicant).isEmpty();
    }
}

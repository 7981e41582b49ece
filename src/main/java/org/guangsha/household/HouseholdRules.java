package org.guangsha.household;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** What makes a declaration sound. Finds every fault, never only the first. */
final class HouseholdRules {

    private static final int LONGEST_ADDRESS = 100;
    private static final int MOST_PARTS = 100;

    private final HouseholdDraft draft;
    private final Faults faults = new Faults();
    private final Checks check;

    private HouseholdRules(HouseholdDraft draft, LocalDate today) {
        this.draft = draft;
        this.check = new Checks(faults, today);
    }

    /**
     * @param isCommunity whether the city has a community of this code
     * @param isPaper whether the city's policy knows a paper of this kind
     */
    static List<Fault> faults(
            HouseholdDraft draft, LocalDate today, Predicate<String> isCommunity, Predicate<String> isPaper) {
        HouseholdRules rules = new HouseholdRules(draft, today);
        rules.home(isCommunity);
        new MemberRules(rules.check, today).check(draft.members());
        if (draft.contact() != null) {
            ContactRules.check("contact.", draft.contact(), rules.check);
        }
        rules.each("assets", draft.assets(), rules::asset);
        rules.each("dwellings", draft.dwellings(), rules::dwelling);
        rules.each("papers", draft.papers(), (path, kind) -> rules.paper(path, kind, isPaper));
        return rules.faults.list();
    }

    private void home(Predicate<String> isCommunity) {
        if (check.present("communityCode", draft.communityCode())) {
            check.sound("communityCode", isCommunity.test(draft.communityCode()), "UNKNOWN_AREA", "本市没有此代码的社区");
        }
        check.text("address", draft.address(), LONGEST_ADDRESS);
        check.past("residentSince", draft.residentSince());
    }

    private void asset(String path, HouseholdDraft.Asset asset) {
        check.present(path + ".kind", asset.kind());
        check.amount(path + ".amountFen", asset.amountFen());
    }

    private void dwelling(String path, HouseholdDraft.Dwelling dwelling) {
        check.present(path + ".tenure", dwelling.tenure());
        check.text(path + ".address", dwelling.address(), LONGEST_ADDRESS);
        check.area(path + ".floorArea", dwelling.floorArea());
        String disposed = path + ".disposedOn";
        if (dwelling.tenure() == Tenure.SOLD) {
            check.past(disposed, dwelling.disposedOn());
        } else {
            check.sound(disposed, dwelling.disposedOn() == null, "NOT_SOLD", "只有已转让的住房填写转让日期");
        }
    }

    private void paper(String path, String kind, Predicate<String> isPaper) {
        check.sound(path, isPaper.test(kind), "UNKNOWN_PAPER", "没有此种类的材料");
    }

    private <T> void each(String list, List<T> parts, BiConsumer<String, T> rule) {
        if (parts == null || !check.notTooMany(list, parts, MOST_PARTS)) {
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            String path = "%s[%d]".formatted(list, i);
            if (check.present(path, parts.get(i))) {
                rule.accept(path, parts.get(i));
            }
        }
    }
}

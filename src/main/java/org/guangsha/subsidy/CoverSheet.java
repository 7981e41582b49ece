package org.guangsha.subsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guangsha.money.Yuan;
import org.guangsha.policy.Policy;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.subsidy.papers.Cover;
import org.guangsha.subsidy.rules.Capitals;
import org.springframework.stereotype.Component;

/** What the cover sheet of a run says. */
@Component
class CoverSheet {

    /** Households a list on paper names; the ledger of the office names all. */
    private static final int LISTED = 100;

    private final RunComparisons comparisons;
    private final StaffDirectory directory;
    private final Policy policy;
    private final Clock clock;

    CoverSheet(RunComparisons comparisons, StaffDirectory directory, Policy policy, Clock clock) {
        this.comparisons = comparisons;
        this.directory = directory;
        this.policy = policy;
        this.clock = clock;
    }

    byte[] pdf(RunFacts run) {
        LocalDate day =
                run.filedAt() == null ? LocalDate.now(clock) : LocalDate.ofInstant(run.filedAt(), clock.getZone());
        return Cover.pdf(says(run, day), day);
    }

    private Map<String, Object> says(RunFacts run, LocalDate day) {
        RunComparison of = comparisons.of(run);
        Map<String, Object> says = new HashMap<>();
        says.put(
                "title",
                "%d 年 %d 月租赁补贴发放审批表"
                        .formatted(run.month().getYear(), run.month().getMonthValue()));
        says.put("city", policy.city().name().value());
        says.put("day", day.toString());
        says.put("payments", of.payments());
        says.put("pay", Yuan.plain(of.payFen()));
        says.put("capitals", Capitals.of(of.payFen()));
        says.put("month", Yuan.plain(of.monthFen()));
        says.put("carried", Yuan.plain(of.carriedFen()));
        says.put("added", of.added());
        says.put("ended", of.ended());
        says.put("changed", of.changed());
        says.put("unpayable", of.unpayable());
        says.put("unpaid", Yuan.plain(of.unpaidFen()));
        says.put("areas", of.areas().stream().map(CoverSheet::area).toList());
        says.put("first", name(run.firstApprover()));
        says.put("second", name(run.secondApprover()));
        list(says, run, RunComparisons.Which.ADDED, of.added(), "new", "hasNew");
        list(says, run, RunComparisons.Which.ENDED, of.ended(), "over", "hasOver");
        return says;
    }

    private void list(
            Map<String, Object> says, RunFacts run, RunComparisons.Which which, int all, String list, String has) {
        List<Map<String, String>> rows = comparisons.some(run, which, LISTED).stream()
                .map(one -> Map.of(
                        "caseNo", one.caseNo(),
                        "payee", one.payee(),
                        "community", one.community(),
                        "fen", Yuan.plain(which == RunComparisons.Which.ENDED ? one.beforeFen() : one.nowFen()),
                        "reason", one.reason()))
                .toList();
        says.put(list, rows);
        says.put(has, !rows.isEmpty());
        says.put(
                list + "Note",
                all == 0 ? "无" : all > LISTED ? "以上为前 %d 户，共 %d 户，全部名单见发放台账。".formatted(LISTED, all) : "");
    }

    private static Map<String, String> area(RunComparison.AreaTotal area) {
        return Map.of(
                "name", area.name(),
                "households", String.valueOf(area.households()),
                "before", Yuan.plain(area.beforeFen()),
                "now", Yuan.plain(area.nowFen()));
    }

    private String name(String person) {
        return person == null ? "" : directory.name(person);
    }
}

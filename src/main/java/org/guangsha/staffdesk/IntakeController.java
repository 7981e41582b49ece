package org.guangsha.staffdesk;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guangsha.application.ApplicantCategory;
import org.guangsha.household.AssetKind;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.guangsha.household.Tenure;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.staff.LoggedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The window's intake page (R01). It only offers what may be chosen; the household goes from the browser to
 * {@code POST /api/v1/applications}, which judges it as it does for everybody else.
 */
@Controller
class IntakeController {

    /** Incomes are declared for this many whole months before the application. */
    private static final int INCOME_MONTHS = 12;

    private final Communities communities;
    private final Policy policy;
    private final Clock clock;

    IntakeController(Communities communities, Policy policy, Clock clock) {
        this.communities = communities;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/desk/intake")
    String intake(Model model) {
        model.addAttribute("requestKey", UUID.randomUUID());
        model.addAttribute("communities", communities.of(LoggedIn.member().orElseThrow()));
        model.addAttribute("papers", policy.intake().papers());
        model.addAttribute("months", incomeMonths());
        model.addAttribute("programmes", Programme.values());
        model.addAttribute("categories", ApplicantCategory.values());
        model.addAttribute("relations", Relation.values());
        model.addAttribute("specialGroups", SpecialGroup.values());
        model.addAttribute("incomeKinds", IncomeKind.values());
        model.addAttribute("assetKinds", AssetKind.values());
        model.addAttribute("tenures", Tenure.values());
        return "desk/intake";
    }

    /** Latest first. */
    private List<YearMonth> incomeMonths() {
        YearMonth thisMonth = YearMonth.now(clock);
        return IntStream.rangeClosed(1, INCOME_MONTHS)
                .mapToObj(thisMonth::minusMonths)
                .toList();
    }
}

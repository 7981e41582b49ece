package org.guangsha.reports.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** 今日到期: what the mail of the day says, and more of it, as things stand now. */
@Controller
class DigestController {

    private static final int SHOWN = 200;

    private final Managers managers;
    private final Digests digests;
    private final DigestTable table;
    private final WorkCalendar calendar;
    private final Policy policy;
    private final Clock clock;

    DigestController(
            Managers managers, Digests digests, DigestTable table, WorkCalendar calendar, Policy policy, Clock clock) {
        this.managers = managers;
        this.digests = digests;
        this.table = table;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    @GetMapping("/desk/digest")
    String today(Model model) {
        StaffMember me = LoggedIn.member()
                .filter(member -> member.has(Role.MANAGER))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        LocalDate today = LocalDate.now(clock);
        List<String> areas = me.areasAs(Role.MANAGER);
        Set<String> communities = managers.communities(areas);
        model.addAttribute("digest", digests.of(today, managers.offices(areas), communities, SHOWN));
        model.addAttribute("areas", managers.names(areas));
        model.addAttribute("workday", calendar.isWorkday(today));
        model.addAttribute(
                "time",
                "%d:%02d"
                        .formatted(
                                policy.digest().hour().value(),
                                policy.digest().minute().value()));
        model.addAttribute(
                "address", managers.find(me.username()).map(Manager::email).orElse(null));
        model.addAttribute(
                "sending",
                table.find(today, me.username())
                        .map(one -> one.state().chinese())
                        .orElse(null));
        return "reports/digest";
    }
}

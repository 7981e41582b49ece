package org.guangsha.requalification.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.requalification.RequalificationState;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 年度复核: how far each district has come; the city's department and managers begin, pause, resume and try again. */
@Controller
@RequestMapping("/desk/requalification-campaign")
class CampaignController {

    private static final String HOME = "redirect:/desk/requalification-campaign";

    private final CampaignViews views;
    private final CampaignProcess process;
    private final CampaignAccess access;
    private final Campaigns campaigns;
    private final Clock clock;

    CampaignController(
            CampaignViews views, CampaignProcess process, CampaignAccess access, Campaigns campaigns, Clock clock) {
        this.views = views;
        this.process = process;
        this.access = access;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping
    String latest(Model model) {
        return page(views.all().stream().findFirst().map(Campaign::year), model);
    }

    @GetMapping("/{year}")
    String ofYear(@PathVariable("year") int year, Model model) {
        if (views.all().stream().noneMatch(one -> one.year() == year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(Optional.of(year), model);
    }

    private String page(Optional<Integer> year, Model model) {
        StaffMember me = me();
        List<Campaign> all = views.all();
        model.addAttribute("years", all.stream().map(Campaign::year).toList());
        model.addAttribute(
                "view", year.flatMap(of -> views.view(of, access.seats(me))).orElse(null));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("states", RequalificationState.values());
        model.addAttribute("leads", access.leads(me));
        model.addAttribute("thisYear", campaigns.thisYear());
        model.addAttribute(
                "mayBegin", access.leads(me) && all.stream().noneMatch(one -> one.year() == campaigns.thisYear()));
        return "requalification/campaign";
    }

    @PostMapping("/begin")
    String begin(RedirectAttributes next) {
        requireLead();
        process.begin();
        next.addFlashAttribute("done", "%d 年度复核已发起。".formatted(campaigns.thisYear()));
        return HOME;
    }

    @PostMapping("/{year}/pause")
    String pause(@PathVariable("year") int year, RedirectAttributes next) {
        return act(year, instance -> process.pause(instance, true), "已暂停：正在核对的批次做完后不再继续。", next);
    }

    @PostMapping("/{year}/resume")
    String resume(@PathVariable("year") int year, RedirectAttributes next) {
        return act(year, instance -> process.pause(instance, false), "已继续。", next);
    }

    @PostMapping("/{year}/retry")
    String retry(@PathVariable("year") int year, RedirectAttributes next) {
        return act(year, process::retry, "失败的批次即将重试。", next);
    }

    private String act(int year, Consumer<ProcessInstance> work, String done, RedirectAttributes next) {
        requireLead();
        Optional<ProcessInstance> running = process.running(year);
        running.ifPresent(work);
        next.addFlashAttribute(
                running.isPresent() ? "done" : "refused", running.isPresent() ? done : "这一年度的复核没有在办理中，请刷新后再看。");
        return HOME + "/" + year;
    }

    private void requireLead() {
        if (!access.leads(me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}

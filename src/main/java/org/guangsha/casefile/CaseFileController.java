package org.guangsha.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.guangsha.allotment.AllotmentBoard;
import org.guangsha.allotment.Needs;
import org.guangsha.allotment.Offers;
import org.guangsha.application.Duplicates;
import org.guangsha.area.Areas;
import org.guangsha.attachment.Attachments;
import org.guangsha.casework.PossibleActions;
import org.guangsha.casework.TakeBack;
import org.guangsha.casework.TaskCard;
import org.guangsha.exchange.EvidenceService;
import org.guangsha.exit.Exits;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.Letters;
import org.guangsha.letters.Messages;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.requalification.Requalifications;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.OfficeNames;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.violation.Violations;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case file page. Who may not read a case learns no more than that there is nothing to read. */
@Controller
class CaseFileController {

    private final CaseAccess access;
    private final CaseSheets sheets;
    private final OfficeNames offices;
    private final StaffDirectory staff;
    private final Areas areas;
    private final PossibleActions actions;
    private final TakeBack takeBack;
    private final Duplicates duplicates;
    private final Letters letters;
    private final Messages messages;
    private final Deliveries deliveries;
    private final EvidenceService evidence;
    private final Attachments attachments;
    private final ProvisionSheets provisions;
    private final WaitingList waiting;
    private final Offers offers;
    private final AllotmentBoard allotments;
    private final Needs needs;
    private final Exits exits;
    private final Requalifications requalifications;
    private final Violations violations;
    private final Map<String, String> papers;
    private final Clock clock;

    CaseFileController(
            CaseAccess access,
            CaseSheets sheets,
            OfficeNames offices,
            StaffDirectory staff,
            Areas areas,
            PossibleActions actions,
            TakeBack takeBack,
            Duplicates duplicates,
            Letters letters,
            Messages messages,
            Deliveries deliveries,
            EvidenceService evidence,
            Attachments attachments,
            ProvisionSheets provisions,
            WaitingList waiting,
            Offers offers,
            AllotmentBoard allotments,
            Needs needs,
            Exits exits,
            Requalifications requalifications,
            Violations violations,
            Policy policy,
            Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.offices = offices;
        this.staff = staff;
        this.areas = areas;
        this.actions = actions;
        this.takeBack = takeBack;
        this.duplicates = duplicates;
        this.letters = letters;
        this.messages = messages;
        this.deliveries = deliveries;
        this.evidence = evidence;
        this.attachments = attachments;
        this.provisions = provisions;
        this.waiting = waiting;
        this.offers = offers;
        this.allotments = allotments;
        this.needs = needs;
        this.exits = exits;
        this.requalifications = requalifications;
        this.violations = violations;
        this.papers = policy.intake().papers().stream()
                .collect(Collectors.toMap(PaperRule::kind, PaperRule::title, (first, again) -> first));
        this.clock = clock;
    }

    @GetMapping("/desk/cases/{caseNo}")
    String page(@PathVariable("caseNo") String caseNo, Model model, HttpServletResponse response) {
        StaffMember me = LoggedIn.member().orElseThrow();
        if (!access.mayRead(me, caseNo)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "casefile/unknown";
        }
        CaseSheet sheet = sheets.of(caseNo);
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "cards", actions.ofCase(caseNo, me).stream().collect(Collectors.toMap(TaskCard::id, card -> card)));
        model.addAttribute("finished", takeBack.offeredTo(me, caseNo).orElse(null));
        model.addAttribute("duplicates", duplicates.of(caseNo));
        model.addAttribute("letters", LetterLine.of(caseNo, letters, messages, deliveries));
        model.addAttribute("delivers", me.roles().stream().anyMatch(Role::delivers));
        model.addAttribute("evidence", EvidenceSheet.of(caseNo, evidence));
        model.addAttribute("attachments", attachments.of(caseNo));
        model.addAttribute("pays", me.has(Role.WINDOW) || me.has(Role.HOUSING));
        model.addAttribute("provision", provisions.of(caseNo));
        model.addAttribute("waiting", waiting.standing(caseNo).orElse(null));
        model.addAttribute("allotment", AllotmentSheet.of(caseNo, offers, allotments, needs, areas));
        model.addAttribute("exits", exits.of(caseNo));
        model.addAttribute("requalifications", requalifications.of(caseNo));
        model.addAttribute("reexamines", me.roles().stream().anyMatch(Role::reexamines));
        model.addAttribute("violations", violations.of(caseNo));
        model.addAttribute("kinds", LineKind.values());
        model.addAttribute("community", areas.path(sheet.summary().facts().communityCode()));
        model.addAttribute(
                "say", new Say(offices, staff.names(sheet.people()), papers, clock.getZone(), LocalDate.now(clock)));
        return "casefile/page";
    }
}

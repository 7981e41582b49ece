package org.guangsha.staffdesk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guangsha.application.CaseRegister;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.letters.Addressees;
import org.guangsha.requalification.DocketFilter;
import org.guangsha.requalification.DocketPage;
import org.guangsha.requalification.Requalification;
import org.guangsha.requalification.Requalifications;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an official sees of requalifications. */
@Component
class RequalificationDesk {

    static final int PAGE = 25;

    private final Requalifications requalifications;
    private final CaseRegister cases;
    private final Addressees addressees;
    private final StaffDirectory staff;
    private final Areas areas;
    private final Clock clock;

    RequalificationDesk(
            Requalifications requalifications,
            CaseRegister cases,
            Addressees addressees,
            StaffDirectory staff,
            Areas areas,
            Clock clock) {
        this.requalifications = requalifications;
        this.cases = cases;
        this.addressees = addressees;
        this.staff = staff;
        this.areas = areas;
        this.clock = clock;
    }

    /** Something that happened, told in a sentence; {@code who} is empty where it was the program. */
    record Line(LocalDate on, String what, String words, String who) {}

    /**
     * One requalification's page.
     *
     * @param lines in the order they happened
     * @param late whether it is unsettled after its last day
     */
    record Sheet(Requalifications.View view, String applicant, String programme, List<Line> lines, boolean late) {}

    @Transactional(readOnly = true)
    Page<RequalificationRow> list(StaffMember member, DocketFilter filter, int page) {
        DocketPage found = requalifications.page(filter, communities(member), Math.max(0, page), PAGE);
        List<RequalificationRow> rows = found.rows().stream()
                .map(one -> new RequalificationRow(one, addressees.applicant(one.caseNo()), isLate(one)))
                .toList();
        return new PageImpl<>(rows, PageRequest.of(Math.max(0, page), PAGE), found.total());
    }

    @Transactional(readOnly = true)
    Optional<Sheet> of(long id) {
        return requalifications.view(id).map(this::sheet);
    }

    private Sheet sheet(Requalifications.View view) {
        String caseNo = view.one().caseNo();
        List<Line> lines = new ArrayList<>();
        view.reports().forEach(report -> lines.add(new Line(report.on(), "情况变化", report.told(), name(report.by()))));
        view.askings().forEach(asking -> lines.add(new Line(asking.on(), "告知申报", asking.words(), "")));
        view.declarations()
                .forEach(said -> lines.add(new Line(said.on(), "家庭申报", said.told(), name(said.enteredBy()))));
        view.reviews()
                .forEach(review -> lines.add(new Line(
                        review.on(),
                        "复核：" + review.conclusion().chinese(),
                        review.against() == null ? review.words() : review.words() + "；与核定结果不一致的理由：" + review.against(),
                        name(review.reviewer()))));
        lines.sort(Comparator.comparing(Line::on));
        return new Sheet(
                view,
                addressees.applicant(caseNo),
                cases.byNo(caseNo).programme().chinese(),
                lines,
                isLate(view.one()));
    }

    private boolean isLate(Requalification one) {
        return one.state().isUnsettled() && LocalDate.now(clock).isAfter(one.dueOn());
    }

    private String name(String person) {
        Map<String, String> names = person == null ? Map.of() : staff.names(Set.of(person));
        return person == null ? "" : names.getOrDefault(person, person);
    }

    /** Codes of the communities of the areas somebody works or watches in. */
    private List<String> communities(StaffMember member) {
        return Stream.of(Role.WINDOW, Role.STREET, Role.HOUSING, Role.MANAGER)
                .flatMap(role -> member.areasAs(role).stream())
                .filter(code -> areas.find(code).isPresent())
                .flatMap(code -> areas.under(code).stream())
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .distinct()
                .toList();
    }
}

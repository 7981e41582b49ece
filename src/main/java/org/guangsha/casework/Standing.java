package org.guangsha.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.guangsha.area.Areas;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** What someone is to a case or an office: whoever reads it, whoever manages it. */
@Component
public class Standing {

    private final HistoryService history;
    private final Unfenced unfenced;
    private final Areas areas;

    Standing(HistoryService history, Unfenced unfenced, Areas areas) {
        this.history = history;
        this.unfenced = unfenced;
        this.areas = areas;
    }

    /** Whether the person belongs to an office the case has been at, manages it, or is the window of its area. */
    public boolean mayRead(StaffMember member, String caseNo) {
        Set<String> offices = officesOf(member, caseNo);
        return Stream.concat(member.offices().stream(), windowOffices(member)).anyMatch(offices::contains);
    }

    /** The offices a case has been at so far. */
    public Set<String> officesOf(StaffMember reader, String caseNo) {
        Set<String> offices = new HashSet<>();
        unfenced.run(
                reader,
                () -> offices.addAll(
                        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                                .map(HistoricProcessInstance::getTenantId)
                                .collect(Collectors.toSet())));
        return offices;
    }

    /** Whether the person is manager of an area this office lies in. */
    public boolean manages(StaffMember member, String office) {
        return member.areasAs(Role.MANAGER).stream()
                .anyMatch(area -> officesOfArea(area).contains(office));
    }

    /** The groups of the managers above an office, the nearest first. */
    public List<String> managersOf(String office) {
        return Role.areaOfGroup(office)
                .flatMap(areas::find)
                .map(seat -> Stream.concat(Stream.of(seat), areas.ancestors(seat.code()).stream())
                        .map(area -> Role.MANAGER.group(area.code()))
                        .toList())
                .orElse(List.of());
    }

    private Stream<String> windowOffices(StaffMember member) {
        return member.areasAs(Role.WINDOW).stream().flatMap(area -> officesOfArea(area).stream());
    }

    private List<String> officesOfArea(String area) {
        return areas.find(area).map(known -> areas.offices(known.code())).orElse(List.of());
    }
}

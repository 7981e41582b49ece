package org.guangsha.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.guangsha.area.Areas;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;

/** 管辖: who reads a case, which offices it has been at, who manages an office. */
@Component
public class Jurisdiction {

    private final HistoryService history;
    private final Unfenced unfenced;
    private final Areas areas;
    private final CaseAccess access;

    Jurisdiction(HistoryService history, Unfenced unfenced, Areas areas, CaseAccess access) {
        this.access = access;
        this.history = history;
        this.unfenced = unfenced;
        this.areas = areas;
    }

    public boolean mayRead(StaffMember member, String caseNo) {
        return access.mayRead(member, caseNo);
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

    private List<String> officesOfArea(String area) {
        return areas.find(area).map(known -> areas.offices(known.code())).orElse(List.of());
    }
}

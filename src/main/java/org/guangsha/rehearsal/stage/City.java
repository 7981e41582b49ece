package org.guangsha.rehearsal.stage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.guangsha.area.Areas;
import org.guangsha.calendar.EngineClock;
import org.guangsha.calendar.WorkCalendar;
import org.guangsha.policy.Policy;
import org.guangsha.sla.Clocks;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsDraft;
import org.guangsha.standards.StandardsFiles;
import org.springframework.core.io.ClassPathResource;

/** The city that is rehearsed: its policy, areas, calendar and standards, all real, and the files of invented cases. */
public final class City {

    private final Policy policy;
    private final Areas areas;
    private final WorkCalendar calendar = new WorkCalendar();
    private final Clock clock = new EngineClock();
    private final Clocks clocks;
    private final List<Standards> standards;
    private final Map<String, CaseFile> files = new ConcurrentHashMap<>();

    /** @throws org.guangsha.problem.StartRefused where the city has no sound pack, areas or standards */
    public City(String name) {
        policy = Policy.of(name);
        areas = new Areas(name);
        clocks = new Clocks(clock, calendar, policy);
        standards = StandardsFiles.read(new ClassPathResource("demo/standards-" + name + ".yaml")).stream()
                .map(StandardsDraft::published)
                .toList();
    }

    public Policy policy() {
        return policy;
    }

    public Areas areas() {
        return areas;
    }

    public WorkCalendar calendar() {
        return calendar;
    }

    /** The version in force on a day; before the first one the first. */
    public Standards standards(LocalDate on) {
        return standards.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(standards.get(0));
    }

    Clocks clocks() {
        return clocks;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Clock clock() {
        return clock;
    }

    CaseFile file(String caseNo) {
        return files.get(caseNo);
    }

    CaseFile open(CaseFile.Application application) {
        LocalDate due = calendar.dueAfterMonths(
                        application.acceptedOn(), policy.decision().months().value())
                .due();
        CaseFile file = new CaseFile(application, due);
        files.put(application.caseNo(), file);
        return file;
    }
}

package org.guangsha.casefile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.casefile.CaseHistory.Step;
import org.guangsha.casefile.CaseHistory.Taking;
import org.guangsha.casefile.CaseHistory.Work;

/** Histories of cases as the engine would tell them, made by hand. */
final class Histories {

    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    static final String ROOT = "root";

    private final List<Procedure> procedures = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Work> works = new ArrayList<>();
    private final List<Taking> takings = new ArrayList<>();

    static Instant at(String localDateTime) {
        return localDateTime == null
                ? null
                : LocalDateTime.parse(localDateTime).atZone(BEIJING).toInstant();
    }

    static Histories application(String begun, String ended) {
        Histories histories = new Histories();
        return histories.procedure(ROOT, null, "application", "住房保障申请", "housing-130403", begun, ended);
    }

    Histories procedure(String id, String parent, String key, String name, String office, String begun, String ended) {
        procedures.add(new Procedure(id, parent, key + ":1", key, name, office, at(begun), at(ended)));
        return this;
    }

    Histories step(String procedure, String element, String name, String type, String begun, String ended) {
        steps.add(new Step(procedure, element, name, type, null, at(begun), at(ended), false));
        return this;
    }

    /** A review called by the root, with its task. */
    Histories review(String element, String name, String office, String begun, String due, String ended) {
        String id = element + begun;
        steps.add(new Step(ROOT, element, name, "callActivity", id, at(begun), at(ended), false));
        procedure(id, ROOT, "department-review", "部门审查", office, begun, ended);
        step(id, "review", "部门审查", "userTask", begun, ended);
        works.add(new Work("task-" + element, id, name, office, null, at(begun), at(due), at(ended)));
        return this;
    }

    /** A notice called by the root; it waits where a city asks for one. */
    Histories notice(boolean asked, String begun, String ended) {
        steps.add(new Step(ROOT, "communityNotice", "社区公示", "callActivity", "notice", at(begun), at(ended), false));
        procedure("notice", ROOT, "public-notice", "公示", "community-130403005001", begun, ended);
        return asked ? step("notice", "noticeOver", "公示期满", "intermediateTimer", begun, ended) : this;
    }

    Histories taken(String work, String by, String to, String at) {
        takings.add(new Taking(work, by, to, at(at)));
        return this;
    }

    CaseHistory history() {
        return new CaseHistory(procedures, steps, works, takings);
    }
}

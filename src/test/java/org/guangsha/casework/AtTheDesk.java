package org.guangsha.casework;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.AsMember;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.OneCase;
import org.springframework.beans.factory.annotation.Autowired;

/** Colleagues around one case: who does what, and what they are told. */
abstract class AtTheDesk extends OneCase {

    static final String STREET = "street-130403005";
    static final String MANAGER = "manager-130403";

    /** A review as the browser hands it in. */
    static final String PASS = """
            {"variables":{
              "outcome":{"value":"PASS"},"words":{"value":"情况属实"},"verifiedOn":{"value":"2026-03-02"},
              "methods":{"value":"[\\"HOME_VISIT\\"]","type":"Json"},"verifiedBy":{"value":"主管"},
              "found":{"value":"与申报一致"}}}""";

    @Autowired
    AsMember as;

    @Autowired
    Journal journal;

    @Autowired
    StaffDirectory directory;

    @Autowired
    TaskService tasks;

    void claim(String person, String taskId) {
        as.run(person, () -> tasks.claim(taskId, person));
    }

    /** A colleague of the community. */
    String colleague(String username) {
        return staff.named(username, COMMUNITY);
    }

    StaffMember member(String username) {
        return directory.member(username);
    }

    /** What somebody is told who is refused. */
    String refusal(String person, Runnable act) {
        FaultsFound refused = catchThrowableOfType(FaultsFound.class, () -> as.run(person, act));
        return refused == null
                ? ""
                : refused.faults().stream().map(Fault::message).collect(Collectors.joining("；"));
    }

    List<Entry> lines(EntryKind kind) {
        return journal.of(caseNo).stream().filter(entry -> entry.kind() == kind).toList();
    }
}

package org.guangsha.testing;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A couple's application, accepted on a Monday morning and waiting at its community; for a {@link ProgramTest}. */
public abstract class OneCase {

    protected static final String COMMUNITY = "community-130403005001";

    @LocalServerPort
    protected int port;

    @Autowired
    protected CaseWalk walk;

    @Autowired
    protected Staff staff;

    @Autowired
    protected TimeMachine time;

    protected String caseNo;

    /** Id of the community's task. */
    protected String task;

    @BeforeEach
    void takeACaseIn() {
        time.set("2026-03-02T09:00");
        // an office without anybody would have its task offered to the manager
        staff.in(COMMUNITY);
        caseNo = walk.accept(Families.couple());
        task = walk.task(caseNo).getId();
    }

    @AfterEach
    void closeCases() {
        walk.closeAll();
    }

    /** Somebody of this group, logged in at a browser. */
    protected Visitor visitor(String group) {
        return new Visitor(port).logIn(staff.in(group));
    }
}

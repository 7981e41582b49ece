package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.journal.Journal;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** In December 2026 the holidays of 2027 are announced: New Year until Monday 4 January. A manager enters them. */
abstract class AnnouncedYear {

    static final String PAGE = "/desk/calendar";
    static final String COMMUNITY = "community-130403005001";

    @Autowired
    CaseWalk walk;

    @Autowired
    OfficeWork offices;

    @Autowired
    Staff staff;

    @Autowired
    StaffDirectory directory;

    @Autowired
    TimeMachine time;

    @Autowired
    Journal journal;

    @Autowired
    CaseRegister cases;

    @Autowired
    WorkCalendar calendar;

    @Autowired
    EnteredArrangements entered;

    @Autowired
    RecountedDates recounted;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    StaffMember manager;
    String community;

    @BeforeEach
    void comeToWork() {
        time.set("2026-12-30T09:00");
        manager = directory.member(staff.in("manager-130403"));
        community = staff.in(COMMUNITY);
    }

    @AfterEach
    void forgetTheYear() {
        jdbc.sql("delete from calendar_recompute").update();
        jdbc.sql("delete from calendar_arrangement").update();
        calendar.look();
        walk.closeAll();
    }

    String dueOn(String caseNo) {
        return LocalDate.ofInstant(walk.task(caseNo).getDueDate().toInstant(), ZoneId.of("Asia/Shanghai"))
                .toString();
    }

    List<DateMove> moves(long arrangement, String caseNo) {
        return recounted.of(arrangement).stream()
                .filter(move -> move.caseNo().equals(caseNo))
                .toList();
    }

    MockHttpServletResponse preview(String yaml, String reason) throws Exception {
        return as(manager, post(PAGE + "/preview").param("yaml", yaml).param("reason", reason));
    }

    /** @return the page of the result */
    String announce(String yaml, String reason) throws Exception {
        MockHttpServletResponse done = send(yaml, entered.newest(), reason);
        assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(302);
        return done.getRedirectedUrl();
    }

    MockHttpServletResponse send(String yaml, long basedOn, String reason) throws Exception {
        return as(
                manager,
                post(PAGE)
                        .param("yaml", yaml)
                        .param("basedOn", String.valueOf(basedOn))
                        .param("reason", reason));
    }

    String read(String path) throws Exception {
        return new String(as(manager, get(path)).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MockHttpServletResponse as(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return perform(member, request).getResponse();
    }

    MvcResult perform(StaffMember member, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(LogIn.as(member)).with(csrf())).andReturn();
    }
}

package org.guangsha.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guangsha.application.CaseDirectory;
import org.guangsha.household.SpecialGroup;
import org.guangsha.policy.Programme;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What strangers, the housing department, its managers and the window see of the lists. */
@ProgramTest
@Tag("R10")
class WaitingListPagesTest extends OneCase {

    private static final String HOUSING = "housing-130403";
    private static final String LIST = "/waiting-list/low-rent/130403";
    private static final WaitingFacts FACTS =
            new WaitingFacts(IncomeLevel.MINIMUM_LIVING, 50_000, new BigDecimal("9.00"), 2, Set.of(SpecialGroup.ILL));

    @Autowired
    WaitingList list;

    @Autowired
    CaseDirectory cases;

    @Autowired
    StaffDirectory directory;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leaveNothing() {
        for (String table : List.of("shift", "change", "run", "score", "entry", "list")) {
            jdbc.update("delete from waiting_" + table);
        }
    }

    @Test
    void shouldShowStrangersTheOrderAndThePointsButNoNames() {
        assertThat(new Visitor(port).get("/waiting-list").body()).contains("目前没有轮候家庭");
        join();
        assertThat(new Visitor(port).get("/waiting-list").body()).contains(LIST, "1 户");
        assertThat(new Visitor(port).get(LIST).body())
                .contains("陈*", caseNo, "2 人", "2026-03-02")
                .doesNotContain("陈䶮", "低保", "患大病");
        assertThat(new Visitor(port).get("/waiting-list/low-rent/130404").status())
                .isEqualTo(404);
        assertThat(new Visitor(port).get("/waiting-list/no-such/130403").status())
                .isEqualTo(404);
    }

    @Test
    void shouldLeadFromACaseNumberToItsPlaceOnItsPage() {
        join();
        list.joinAll(IntStream.range(0, 120)
                .mapToObj(i -> new Joining(
                        "130403-2025-%06d".formatted(i),
                        0,
                        Programme.LOW_RENT,
                        "130403",
                        LocalDate.of(2025, 3, 3),
                        FACTS))
                .toList());
        Visitor stranger = new Visitor(port);
        String place = stranger.get("/waiting-list?caseNo=" + caseNo).location();
        assertThat(place).contains(LIST + "?page=3", caseNo, "#wanted");
        assertThat(stranger.get(LIST + "?page=3&caseNo=" + caseNo).body()).contains("id=\"wanted\"", "第 3 页，共 3 页");
        assertThat(stranger.get(LIST + "?page=99").body()).contains("第 3 页");
        assertThat(stranger.get("/waiting-list?caseNo=%3Cb%3E").body())
                .contains("名册中没有案件 &lt;b&gt;")
                .doesNotContain("<b>");
        list.leave(caseNo, LeaveReason.WITHDRAWN, LocalDate.of(2026, 3, 4));
        assertThat(stranger.get("/waiting-list?caseNo=" + caseNo).body()).contains("2026-03-04 退出轮候");
    }

    @Test
    void shouldTellTheDepartmentEveryPointAndEveryMove() {
        join();
        time.set("2026-03-05T10:00");
        list.join(
                "130403-2026-999999",
                0,
                Programme.LOW_RENT,
                "130403",
                LocalDate.of(2026, 3, 3),
                new WaitingFacts(IncomeLevel.MINIMUM_LIVING, 0, BigDecimal.ZERO, 3, Set.of()));
        Visitor housing = visitor(HOUSING);
        assertThat(housing.get("/desk/waiting-list").body()).contains("丛台区廉租住房：下一批", "陈䶮", "按今日重新计分");
        assertThat(housing.get("/desk/waiting-list?caseNo=" + caseNo).location())
                .endsWith("/cases/" + caseNo);
        assertThat(housing.get("/desk/waiting-list/cases/" + caseNo).body())
                .contains("9㎡/人", "人均住房面积超过住房困难线的一半", "家庭中有患大病的成员", "二人户", "按 handan-2026-1 标准计分")
                .contains("1 → 2", "（他户）130403-2026-999999：进入轮候", "2026-03-05 10:00", "<polyline");
        assertThat(housing.get("/desk/cases/" + caseNo).body()).contains("id=\"waiting\"", "家庭中有患大病的成员");
    }

    @Test
    void shouldShowTheWindowOneHouseholdAndNobodyElsesArea() {
        join();
        assertThat(visitor("window-130403")
                        .get("/desk/waiting-list/cases/" + caseNo)
                        .body())
                .contains("得分说明");
        assertThat(visitor("housing-130404")
                        .get("/desk/waiting-list/cases/" + caseNo)
                        .status())
                .isEqualTo(404);
        assertThat(visitor("housing-130404").get("/desk/waiting-list").body()).contains("您的辖区目前没有轮候家庭");
        assertThat(visitor("housing-130404")
                        .get("/desk/waiting-list?caseNo=" + caseNo)
                        .status())
                .isEqualTo(404);
        assertThat(visitor(COMMUNITY).get("/desk/waiting-list").status()).isEqualTo(403);
        assertThat(new Visitor(port).get("/desk/waiting-list").isRefused()).isTrue();
    }

    @Test
    void shouldLetTheDepartmentAndItsManagersBringTheListUpToTheDay() throws Exception {
        join();
        time.set("2027-03-02T09:00");
        long id = list.lists().get(0).id();
        assertThat(rescore("window-130403", id).getStatus()).isEqualTo(403);
        assertThat(rescore("housing-130404", id).getStatus()).isEqualTo(404);
        int before = list.standing(caseNo).orElseThrow().score().total();
        assertThat(rescore(HOUSING, id).getRedirectedUrl()).isEqualTo("/desk/waiting-list?list=" + id);
        assertThat(list.standing(caseNo).orElseThrow().score().total()).isEqualTo(before + 2);
        assertThat(rescore("manager-130403", id).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse rescore(String group, long id) throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(post("/desk/waiting-list/{id}/rescore", id)
                        .with(LogIn.as(member))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private void join() {
        long household = cases.find(caseNo).orElseThrow().facts().householdId();
        list.join(caseNo, household, Programme.LOW_RENT, "130403", LocalDate.of(2026, 3, 2), FACTS);
    }
}

package org.guangsha.allotment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.guangsha.policy.Programme;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@ProgramTest
@Tag("R15")
class AllotmentPagesTest extends AtTheAllotment {

    private static final String DESK = "/desk/allotment";

    @Autowired
    StaffDirectory directory;

    @Autowired
    MockMvc browser;

    @Test
    void shouldBeginABatchFromTheFreeStockAndSayWhatIsWrong() throws Exception {
        world.wait(1);
        List<String> homes = world.homes(2);
        assertThat(read(AllotmentWorld.HOUSING, DESK + "/new?q=" + homes.get(0)))
                .contains(homes.get(0), "轮候次序", "依据 Z六(一)", "1 户轮候")
                .doesNotContain(homes.get(1));
        MockHttpServletResponse nothing =
                answer(AllotmentWorld.HOUSING, post(DESK + "/new").param("programme", "LOW_RENT"));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString()).contains("请至少选择一套房源");
        MockHttpServletResponse unknown = answer(
                AllotmentWorld.HOUSING,
                post(DESK + "/new").param("programme", "LOW_RENT").param("codes", "没有-1 " + homes.get(0)));
        assertThat(unknown.getStatus()).isEqualTo(409);
        assertThat(unknown.getContentAsString()).contains("房源 没有-1 不存在");
        MockHttpServletResponse begun = answer(
                AllotmentWorld.HOUSING,
                post(DESK + "/new")
                        .param("programme", "LOW_RENT")
                        .param("dwelling", homes.get(0))
                        .param("codes", homes.get(1) + "，" + homes.get(0)));
        assertThat(begun.getStatus()).isEqualTo(302);
        world.work();
        assertThat(read(AllotmentWorld.HOUSING, begun.getRedirectedUrl()))
                .contains("公布至 2026-03-09", homes.get(0), homes.get(1), "终止批次");
        assertThat(read(AllotmentWorld.HOUSING, DESK)).contains("丛台区廉租住房", "2 套");
    }

    @Test
    void shouldSayThatNothingSuitedWhereADwellingWasLeft() throws Exception {
        String caseNo = world.wait(1).get(0);
        answer(AllotmentWorld.HOUSING, post(DESK + "/needs/" + caseNo).param("accessible", "true"));
        String batch = world.offered(world.homes(1));
        assertThat(read(AllotmentWorld.HOUSING, DESK + "/" + batch))
                .contains(caseNo, "没有适合的房源")
                .doesNotContain("未轮到");
    }

    @Test
    void shouldTakeAnswersAtTheDeskAndShowTheOrderWithItsReasons() throws Exception {
        List<String> cases = world.wait(3);
        String batch = world.offered(world.homes(2));
        String page = DESK + "/" + batch;
        assertThat(read(AllotmentWorld.HOUSING, page)).contains("2 户待答复", "待答复，期限 2026-03-17", "未轮到");
        assertThat(answer(AllotmentWorld.HOUSING, post(page + "/refuse").param("caseNo", cases.get(1)))
                        .getContentAsString())
                .contains("请填写放弃的原因");
        assertThat(answer(
                                AllotmentWorld.HOUSING,
                                post(page + "/refuse")
                                        .param("caseNo", cases.get(1))
                                        .param("reason", "<b>太远</b>"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(answer(AllotmentWorld.HOUSING, post(page + "/accept").param("caseNo", cases.get(0)))
                        .getStatus())
                .isEqualTo(302);
        assertThat(answer(AllotmentWorld.HOUSING, post(page + "/accept").param("caseNo", cases.get(0)))
                        .getStatus())
                .as("a second time")
                .isEqualTo(409);
        world.work();
        assertThat(read(AllotmentWorld.HOUSING, page))
                .contains("放弃：&lt;b&gt;太远", "累计放弃 1 次")
                .doesNotContain("<b>太远");
        time.set("2026-03-18T00:00:01");
        assertThat(read(AllotmentWorld.HOUSING, page)).contains("答复期限已过");
        world.days(1);
        world.days(8);
        assertThat(answer(
                                AllotmentWorld.HOUSING,
                                post(page + "/strike-out")
                                        .param("caseNo", cases.get(0))
                                        .param("reason", "异议查实"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(read(AllotmentWorld.HOUSING, page)).contains("取消选定", "异议查实", "待确认结果");
        assertThat(read(AllotmentWorld.HOUSING, "/desk/cases/" + cases.get(0))).contains("id=\"allotment\"", "异议查实");
    }

    @Test
    void shouldStopABatchFromThePageAndSayWhy() throws Exception {
        String batch = world.begin(Programme.LOW_RENT, world.homes(1));
        assertThat(answer(AllotmentWorld.HOUSING, post(DESK + "/" + batch + "/stop"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer(
                                AllotmentWorld.HOUSING,
                                post(DESK + "/" + batch + "/stop").param("reason", "房源信息有误"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(anybody("/allotments/" + batch)).contains("房源信息有误");
    }

    @Test
    @Tag("R25")
    void shouldLetOnlyTheHousingDepartmentOfTheListAct() throws Exception {
        String caseNo = world.wait(1).get(0);
        String batch = world.offered(world.homes(1));
        for (String reader : List.of("manager-130403", "housing-130400")) {
            assertThat(read(reader, DESK + "/" + batch))
                    .as(reader)
                    .contains(caseNo)
                    .doesNotContain("登记放弃");
            assertThat(answer(reader, post(DESK + "/" + batch + "/accept").param("caseNo", caseNo))
                            .getStatus())
                    .as(reader)
                    .isEqualTo(403);
            assertThat(answer(reader, get(DESK + "/new")).getStatus())
                    .as(reader)
                    .isEqualTo(403);
        }
        assertThat(answer("housing-130404", get(DESK + "/" + batch)).getStatus())
                .isEqualTo(404);
        assertThat(read("housing-130404", DESK)).doesNotContain(batch);
        for (String nobody : List.of("window-130403", "civil-130403", "analyst")) {
            assertThat(answer(nobody, get(DESK)).getStatus()).as(nobody).isEqualTo(403);
        }
        assertThat(offers.of(batch)).allMatch(MadeOffer::isOpen);
    }

    @Test
    void shouldKeepWhatAHouseholdNeeds() throws Exception {
        String caseNo = world.wait(1).get(0);
        String page = DESK + "/needs/" + caseNo;
        assertThat(read(AllotmentWorld.HOUSING, page)).contains("需要无障碍住房");
        assertThat(answer(
                                AllotmentWorld.HOUSING,
                                post(page).param("accessible", "true").param("communities", "130403001001"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(read(AllotmentWorld.HOUSING, "/desk/cases/" + caseNo)).contains("需要无障碍住房", "北城社区");
        assertThat(answer(AllotmentWorld.HOUSING, post(page).param("communities", "130403"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(answer("housing-130404", get(page)).getStatus()).isEqualTo(404);
    }

    @Test
    @Tag("R08")
    void shouldShowEverybodyTheResultWithNamesMasked() throws Exception {
        List<String> cases = world.wait(1);
        String batch = chosen(cases, world.homes(1));
        assertThat(anybody("/allotments")).contains(batch, "丛台区廉租住房");
        assertThat(anybody("/allotments/" + batch))
                .contains(cases.get(0), "陈*", "配租结果公示", "2026-03-10 至 2026-03-17", "丛台区住房保障部门", "春厂家园")
                .doesNotContain("陈䶮");
        assertThat(anybody("/allotments/" + batch + "/cases.txt")).isEqualTo(cases.get(0) + "\n");
        assertThat(browser.perform(get("/allotments/130403-1999-1"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String anybody(String path) throws Exception {
        MockHttpServletResponse response =
                browser.perform(get(path)).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private String read(String group, String path) throws Exception {
        MockHttpServletResponse response = answer(group, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(String group, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        StaffMember member = directory.member(staff.in(group));
        var login = UsernamePasswordAuthenticationToken.authenticated(
                member,
                null,
                AuthorityUtils.createAuthorityList(
                        member.roles().stream().map(Role::authority).toList()));
        return browser.perform(request.with(authentication(login)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

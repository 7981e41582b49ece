package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guangsha.area.Areas;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffMember;
import org.guangsha.subsidy.AwardKind;
import org.guangsha.subsidy.Overpayment;
import org.guangsha.subsidy.Overpayments;
import org.guangsha.subsidy.PaperFacts;
import org.guangsha.subsidy.PaperKind;
import org.guangsha.subsidy.RunAct;
import org.guangsha.subsidy.RunComparison;
import org.guangsha.subsidy.RunFacts;
import org.guangsha.subsidy.RunView;
import org.guangsha.subsidy.SubsidyRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the months: who reads them, who acts, and that what people typed is shown as text. */
@WebMvcTest(SubsidyController.class)
@Import({Areas.class, YuanWords.class})
@Tag("R13")
class SubsidyPageTest {

    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private static final RunFacts RUN = new RunFacts(
            7,
            YearMonth.of(2026, 5),
            null,
            "zhufang",
            Instant.EPOCH,
            3,
            3,
            "zhufang",
            "caizheng",
            Instant.EPOCH,
            true,
            null,
            null);

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private SubsidyRuns runs;

    @MockitoBean
    private Overpayments overpayments;

    @BeforeEach
    void givenAMonth() {
        var area = new RunComparison.AreaTotal("130403", "丛台区", 2, 0, 112_000);
        var odd = new RunComparison.Household("T-1", "春厂社区", "<b>", 0, 21_000, "");
        var compared = new RunComparison(2, 112_000, 112_000, 0, 1, 0, 0, 1, 21_000, 0, 0, List.of(area));
        given(runs.all()).willReturn(List.of(RUN));
        given(runs.find(7)).willReturn(Optional.of(RUN));
        given(runs.view(any()))
                .willReturn(new RunView(
                        RUN,
                        compared,
                        List.of(odd),
                        List.of(),
                        List.of(),
                        List.of(odd),
                        List.of(),
                        List.of(),
                        List.of(new RunAct("发起", "zhufang", null, Instant.EPOCH)),
                        List.of(new PaperFacts(1, PaperKind.BANK_FILE, "ab".repeat(32), 2048, Instant.EPOCH))));
    }

    @Test
    void shouldShowTheMonthToThoseWhoPay() throws Exception {
        assertThat(text(get("/desk/subsidy"), "housing-130400")).contains("2026 年 5 月", "等待银行回盘", "发起本月发放");
        assertThat(text(get("/desk/subsidy"), "finance-130400")).doesNotContain("发起本月发放");
        assertThat(text(get("/desk/subsidy/7"), "finance-130400"))
                .contains("1,120.00", "丛台区", "/desk/subsidy/7/bank-file", "导入银行回盘", "缺收款账户，暂不能发放（1 户）")
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void shouldNameWhoOwesWhatSinceWhen() throws Exception {
        given(overpayments.all())
                .willReturn(List.of(
                        new Overpayment("T-1", AwardKind.REGULAR, "春厂社区", "<b>", "130403", 21_000, JUNE, null, null),
                        new Overpayment("T-2", AwardKind.REGULAR, "春厂社区", "陈*", "130403", 42_000, JUNE, JUNE, "自购住房")));
        assertThat(text(get("/desk/subsidy"), "finance-130400"))
                .contains("共 2 户，630.00 元", "2026-06", "从以后月份的补贴中抵扣", "补贴发至 2026-06 止（自购住房），待追回", "&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void shouldOfferTheMonthOnceAndTellWhyItIsRefusedInWords() throws Exception {
        given(runs.whyNotNow()).willReturn(Optional.of("2026-05 的发放已经发起"));
        assertThat(text(get("/desk/subsidy"), "housing-130400"))
                .contains("2026-05 的发放已经发起。")
                .doesNotContain("发起本月发放");
        given(runs.start(any()))
                .willThrow(new FaultsFound(
                        HttpStatus.CONFLICT, "没有发起当月发放", List.of(new Fault("", "STARTED", "刚才他人已经发起"))));
        MockHttpServletResponse answer = ask(post("/desk/subsidy").with(csrf()), "housing-130400");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("没有发起当月发放：刚才他人已经发起")
                .doesNotContain("STARTED");
    }

    @Test
    void shouldLetManagersOfTheCityReadButNotTakeAccountsOrAct() throws Exception {
        assertThat(text(get("/desk/subsidy/7"), "manager-130400"))
                .contains("仅经办部门可下载")
                .doesNotContain("导入银行回盘", "/desk/subsidy/7/bank-file");
        assertThat(status(get("/desk/subsidy/7/bank-file"), "manager-130400")).isEqualTo(403);
        assertThat(status(post("/desk/subsidy").with(csrf()), "manager-130400")).isEqualTo(403);
        assertThat(status(post("/desk/subsidy").with(csrf()), "finance-130400")).isEqualTo(403);
    }

    @Test
    void shouldShutOutDistricts() throws Exception {
        assertThat(status(get("/desk/subsidy"), "housing-130403")).isEqualTo(403);
        assertThat(status(get("/desk/subsidy/7"), "manager-130403")).isEqualTo(403);
    }

    @Test
    void shouldNameEveryRowOfTheBanksFileThatDoesNotFit() throws Exception {
        given(runs.takeReturn(any(), any()))
                .willThrow(new FaultsFound(
                        HttpStatus.UNPROCESSABLE_ENTITY, "回盘文件未导入", List.of(new Fault("", "ROW", "第 2 行：序号 1 重复"))));
        var upload = multipart("/desk/subsidy/7/return")
                .file(new MockMultipartFile("file", "r.csv", "text/csv", "x".getBytes(StandardCharsets.UTF_8)));
        MockHttpServletResponse answer = ask(upload.with(csrf()), "housing-130400");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("回盘文件未导入", "第 2 行：序号 1 重复");
    }

    private String text(MockHttpServletRequestBuilder request, String group) throws Exception {
        return ask(request, group).getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(MockHttpServletRequestBuilder request, String group) throws Exception {
        return ask(request, group).getStatus();
    }

    private MockHttpServletResponse ask(AbstractMockHttpServletRequestBuilder<?> request, String group)
            throws Exception {
        StaffMember member = new StaffMember("somebody", "某人", List.of(group), List.of());
        return browser.perform(request.with(authentication(new TestingAuthenticationToken(member, null, "ROLE_ANY"))))
                .andReturn()
                .getResponse();
    }
}

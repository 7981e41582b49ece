package org.guangsha.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guangsha.ledger.Entries.approved;
import static org.guangsha.ledger.Entries.paid;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProgramTest
@Tag("R16")
class LedgerPageTest {

    private static final String CITY_FINANCE = "finance-130400";
    private static final String FENGFENG = "130406";

    @Autowired
    Ledger ledger;

    @Autowired
    Budgets budgets;

    @Autowired
    Shares shares;

    @Autowired
    Staff staff;

    @Autowired
    StaffDirectory directory;

    @Autowired
    MockMvc browser;

    @Test
    void shouldShowTheTrialBalanceAndTheEntriesBehindIt() throws Exception {
        ledger.post(approved("page/1", LocalDate.of(2131, 5, 6), FENGFENG, 30_001));
        ledger.post(paid("page/1/paid", LocalDate.of(2131, 6, 6), FENGFENG, shares.of(30_001)));
        String june = read(CITY_FINANCE, "/desk/ledger?year=2131&month=6&area=" + FENGFENG);
        assertThat(june).contains("2131 年 6 月 试算平衡表", "贷 300.01", "240.01", "60.00", "借贷平衡");
        String behind = read(CITY_FINANCE, "/desk/ledger/entries?account=SUBSIDY_CITY_FUND&year=2131&area=" + FENGFENG);
        assertThat(behind).contains("page/1/paid", "市级专项资金", "交银行发放", "240.01").doesNotContain("page/1<");
        assertThat(read(CITY_FINANCE, "/desk/ledger?book=RENT&year=2131"))
                .contains("租金专户")
                .doesNotContain("市级专项资金");
    }

    @Test
    void shouldShowEachOnlyItsOwnAreas() throws Exception {
        ledger.post(approved("own/1", LocalDate.of(2132, 5, 6), FENGFENG, 77_777));
        assertThat(read("housing-130406", "/desk/ledger?year=2132")).contains("777.77", "峰峰矿区");
        assertThat(read("manager-130403", "/desk/ledger?year=2132")).doesNotContain("777.77", "峰峰矿区");
        assertThat(status("manager-130403", get("/desk/ledger?year=2132&area=" + FENGFENG)))
                .isEqualTo(404);
        assertThat(read("manager-130403", "/desk/ledger/entries?account=SUBSIDY_EXPENSE&year=2132"))
                .doesNotContain("own/1");
        for (String nobody : List.of("window-130403", "community-130403005001", "civil-130403", "analyst")) {
            assertThat(status(nobody, get("/desk/ledger"))).as(nobody).isEqualTo(403);
        }
        assertThat(status(CITY_FINANCE, get("/desk/ledger?year=1"))).isEqualTo(404);
    }

    @Test
    void shouldLetHousingAndFinanceOfTheCitySetBudgetsAndNobodyElse() throws Exception {
        assertThat(status("housing-130400", budget("1,200,000.5", "邯财〔2133〕1号")))
                .isEqualTo(302);
        assertThat(budgets.versions(2133, FENGFENG))
                .extracting(BudgetVersion::fen)
                .containsExactly(120_000_050L);
        assertThat(read(CITY_FINANCE, "/desk/ledger?year=2133")).contains("1,200,000.50", "邯财〔2133〕1号");
        for (String other : List.of("housing-130406", "manager-130400")) {
            assertThat(status(other, budget("1", "越权"))).as(other).isEqualTo(403);
            assertThat(read(other, "/desk/ledger?year=2133")).doesNotContain("保存预算");
        }
        MockHttpServletResponse refused = answer(CITY_FINANCE, budget("一百万", " "));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("预算金额应", "请写明批复文号", "value=\"一百万\"");
        assertThat(budgets.versions(2133, FENGFENG)).hasSize(1);
    }

    private static MockHttpServletRequestBuilder budget(String yuan, String reason) {
        return post("/desk/ledger/budget")
                .param("year", "2133")
                .param("area", FENGFENG)
                .param("yuan", yuan)
                .param("reason", reason);
    }

    private String read(String group, String path) throws Exception {
        MockHttpServletResponse response = answer(group, get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString();
    }

    private int status(String group, MockHttpServletRequestBuilder request) throws Exception {
        return answer(group, request).getStatus();
    }

    private MockHttpServletResponse answer(String group, MockHttpServletRequestBuilder request) throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(request.with(LogIn.as(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

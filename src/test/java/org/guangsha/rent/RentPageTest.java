package org.guangsha.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.policy.Programme;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.standards.IncomeLevel;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.guangsha.testing.TimeMachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@ProgramTest
@Tag("R14")
class RentPageTest {

    private static final String HOUSING = "housing-130406";
    private static final String PAGE = "/desk/rent";

    @Autowired
    Tenancies tenancies;

    @Autowired
    Payments payments;

    @Autowired
    CaseWalk walk;

    @Autowired
    TimeMachine time;

    @Autowired
    Staff staff;

    @Autowired
    StaffDirectory directory;

    @Autowired
    MockMvc browser;

    @AfterEach
    void leave() {
        walk.closeAll();
    }

    @Test
    void shouldChargeImportAndRemindFromThePage() throws Exception {
        time.set("2026-03-02T09:00");
        String caseNo = walk.accept(Families.couple());
        tenancies.begin(
                caseNo,
                1,
                "FF-<b>1</b>",
                new BigDecimal("50.00"),
                "130406001050",
                IncomeLevel.LOW,
                Programme.LOW_RENT,
                LocalDate.of(2026, 3, 1));
        assertThat(read(HOUSING)).contains("1 户截至 2026-03 的租金尚未计收");
        assertThat(answer(HOUSING, post(PAGE + "/charge")).getStatus()).isEqualTo(302);
        assertThat(read(HOUSING)).doesNotContain("尚未计收").contains("280.00", "没有逾期未缴");

        time.set("2026-04-02T09:00");
        assertThat(read(HOUSING)).contains(caseNo, "FF-&lt;b&gt;1", "8 天");
        assertThat(read("housing-130404")).doesNotContain(caseNo);
        assertThat(read("finance-130400")).contains(caseNo).doesNotContain("出具本月催缴通知书");
        assertThat(answer(HOUSING, post(PAGE + "/remind")).getStatus()).isEqualTo(302);

        MockHttpServletResponse refused =
                send(HOUSING, caseNo + ",280,2026-03-31,FFA1\n" + caseNo + ",x,2026-03-31,FFA2\n");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("第 3 行：金额应为");
        assertThat(send(HOUSING, caseNo + ",280,2026-03-31,FFA1\n").getStatus()).isEqualTo(302);
        assertThat(payments.paid(caseNo)).isEqualTo(28_000);
        assertThat(read(HOUSING)).contains("没有逾期未缴", "bank.csv");
    }

    @Test
    void shouldLetOnlyTheHousingDepartmentOfTheAreaWork() throws Exception {
        for (String reader : List.of("manager-130406", "finance-130400")) {
            assertThat(answer(reader, post(PAGE + "/charge")).getStatus())
                    .as(reader)
                    .isEqualTo(403);
            assertThat(answer(reader, post(PAGE + "/remind")).getStatus())
                    .as(reader)
                    .isEqualTo(403);
            assertThat(send(reader, "").getStatus()).as(reader).isEqualTo(403);
        }
        for (String nobody : List.of("window-130403", "civil-130403", "analyst")) {
            assertThat(answer(nobody, get(PAGE)).getStatus()).as(nobody).isEqualTo(403);
        }
    }

    private MockHttpServletResponse send(String group, String lines) throws Exception {
        String file = "案件编号,金额,缴款日期,银行流水号\n" + lines;
        return answer(
                group,
                multipart(PAGE + "/payments")
                        .file(new MockMultipartFile(
                                "file", "bank.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8))));
    }

    private String read(String group) throws Exception {
        MockHttpServletResponse response = answer(group, get(PAGE));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse answer(String group, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(request.with(LogIn.as(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}

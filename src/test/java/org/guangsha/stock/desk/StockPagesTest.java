package org.guangsha.stock.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guangsha.staff.StaffMember;
import org.guangsha.stock.Lists;
import org.guangsha.stock.rules.Column;
import org.guangsha.stock.sheet.Line;
import org.guangsha.stock.sheet.Sheet;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of the stock as the district's housing department, a neighbour's and managers get them. */
@ProgramTest
@Tag("R15")
class StockPagesTest {

    private static final RequestPostProcessor HOUSING = member("housing-130403");
    private static final RequestPostProcessor NEIGHBOUR = member("housing-130402");
    private static final RequestPostProcessor CITY = member("housing-130400");
    private static final RequestPostProcessor MANAGER = member("manager-130403");
    private static final RequestPostProcessor STREET = member("street-130403005");

    @Autowired
    private MockMvc browser;

    @Test
    void shouldTakeAListFromTheProjectToTheDwellingsPage() throws Exception {
        register("PG1", "130403").andExpect(status().is3xxRedirection());
        String result = imported(Lists.csv(Lists.row("PG1", 1, Map.of(Column.BUILDING, "<b>1</b>号楼"))));
        assertThat(page(result, HOUSING)).contains("已导入 1 套");
        assertThat(page(imported(Lists.csv(Lists.row("PG1", 1, Map.of(Column.BUILDING, "<b>1</b>号楼")))), HOUSING))
                .contains("没有需要导入的");
        assertThat(page("/desk/stock?project=PG1", HOUSING))
                .contains("PG1-00001", "&lt;b&gt;1&lt;/b&gt;号楼", "导入房源")
                .doesNotContain("<b>1</b>");
        assertThat(page("/desk/stock/dwellings/PG1-00001", HOUSING)).contains("变更状态", "入库", "48.50 ㎡");

        browser.perform(post("/desk/stock/dwellings/PG1-00001/state")
                        .param("to", "UNDER_REPAIR")
                        .param("why", "屋面漏水")
                        .with(HOUSING)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/desk/stock/dwellings/PG1-00001", HOUSING)).contains("可用 → 维修整备", "屋面漏水");
        browser.perform(post("/desk/stock/dwellings/PG1-00001/state")
                        .param("to", "RESERVED")
                        .param("why", "手工")
                        .with(HOUSING)
                        .with(csrf()))
                .andExpect(status().isConflict());
        assertThat(page("/desk/stock?project=PG1&state=AVAILABLE", HOUSING)).contains("没有符合条件的房源");
        assertThat(page("/desk/stock?project=PG1&q=PG1_0", HOUSING)).contains("没有符合条件的房源");
    }

    @Test
    void shouldNameEveryFaultyRowAndEnterNone() throws Exception {
        register("PG2", "130403").andExpect(status().is3xxRedirection());
        String result = imported(Lists.csv(
                Lists.row("PG2", 1, Map.of()), Lists.row("PG2", 2, Map.of(Column.AREA, "12", Column.ROOMS, ""))));
        assertThat(page(result, HOUSING)).contains("没有导入任何一套", "共 2 处错误", "第 3 行", "建筑面积", "居室数", "重新导入");
        assertThat(page("/desk/stock?project=PG2", HOUSING)).contains("没有符合条件的房源", "尚无房源");
        assertThat(page("/desk/stock/import", HOUSING)).contains("未导入，2 处错误");
        browser.perform(get(result).with(NEIGHBOUR)).andExpect(status().isNotFound());
    }

    @Test
    void shouldKeepTheStockToItsOwnDepartment() throws Exception {
        register("PG3", "130403").andExpect(status().is3xxRedirection());
        imported(Lists.csv(Lists.row("PG3", 1, Map.of())));
        browser.perform(get("/desk/stock/dwellings/PG3-00001").with(NEIGHBOUR)).andExpect(status().isNotFound());
        assertThat(page("/desk/stock?project=PG3", NEIGHBOUR)).doesNotContain("PG3-00001");
        assertThat(page("/desk/stock?project=PG3", CITY)).contains("PG3-00001", "导入房源");
        assertThat(page("/desk/stock?project=PG3", MANAGER))
                .contains("PG3-00001")
                .doesNotContain("导入房源");
        assertThat(page("/desk/stock/dwellings/PG3-00001", MANAGER)).doesNotContain("变更状态");
        browser.perform(post("/desk/stock/dwellings/PG3-00001/state")
                        .param("to", "WITHDRAWN")
                        .param("why", "无权")
                        .with(MANAGER)
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(get("/desk/stock/import").with(MANAGER)).andExpect(status().isForbidden());
        browser.perform(get("/desk/stock").with(STREET)).andExpect(status().isForbidden());
        register("PG4", "130402").andExpect(status().isForbidden());
    }

    @Test
    void shouldTellAllFaultsOfAProjectAndThatItsNumberIsTaken() throws Exception {
        register("PG5", "130403").andExpect(status().is3xxRedirection());
        assertThat(register("PG5", "130403")
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("已经登记过", "value=\"PG5\"");
        browser.perform(post("/desk/stock/projects")
                        .param("code", "甲")
                        .param("seat", "130403")
                        .with(HOUSING)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void shouldHandOutTemplatesThatCanBeReadBack() throws Exception {
        for (String kind : List.of("csv", "xlsx")) {
            byte[] template = browser.perform(
                            get("/desk/stock/template." + kind).with(HOUSING))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            List<Line> rows = new ArrayList<>();
            assertThat(Sheet.read(template, rows::add)).isEmpty();
            assertThat(rows.get(0).cells()).hasSize(Column.values().length);
            assertThat(rows.get(0).at(0).text()).isEqualTo("房源编号");
            assertThat(rows.subList(1, rows.size())).allMatch(Line::isBlank);
        }
    }

    private ResultActions register(String code, String seat) throws Exception {
        return browser.perform(post("/desk/stock/projects")
                .param("code", code)
                .param("name", "家园" + code)
                .param("address", "人民路 1 号")
                .param("seat", seat)
                .with(HOUSING)
                .with(csrf()));
    }

    /** @return the address of the result */
    private String imported(byte[] file) throws Exception {
        return browser.perform(multipart("/desk/stock/import")
                        .file(new MockMultipartFile("file", "房源.csv", "text/csv", file))
                        .with(HOUSING)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private String page(String path, RequestPostProcessor who) throws Exception {
        return browser.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor member(String group) {
        StaffMember member = new StaffMember(group, group, List.of(group), List.of(group));
        return authentication(new UsernamePasswordAuthenticationToken(
                member,
                null,
                member.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList()));
    }
}

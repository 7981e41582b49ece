package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The intake behind the real log-in, with the real procedure behind it. */
@ProgramTest
@Tag("R25")
class IntakeDoorTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ApplicationExample example;

    @Autowired
    private Areas areas;

    @Autowired
    private Staff staff;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcTemplate database;

    private String district;

    @BeforeEach
    void findDistrict() {
        String community = example.request().household().communityCode();
        district = areas.seat(Level.HOUSING, community).code();
    }

    private ResultActions sendAs(String username) throws Exception {
        return http.perform(post("/api/v1/applications")
                .with(httpBasic(username, Staff.PASSWORD))
                .contentType(APPLICATION_JSON)
                .content(json.writeValueAsBytes(example.request())));
    }

    @Test
    @Tag("R01")
    void shouldStartTheProcedureOfWhatTheDistrictsClerkFiles() throws Exception {
        String clerk = staff.in("window-" + district);

        String receipt = sendAs(clerk)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String caseNo = json.readTree(receipt).get("caseNo").asText();

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNo, "application")
                        .rootProcessInstances()
                        .count())
                .isEqualTo(1);
        assertThat(database.queryForObject("select clerk_id from housing_case where case_no = ?", String.class, caseNo))
                .isEqualTo(clerk);
        http.perform(get("/api/v1/applications/" + caseNo).with(httpBasic(clerk, Staff.PASSWORD)))
                .andExpect(status().isOk());
        http.perform(get("/api/v1/applications/" + caseNo).with(httpBasic(stranger(), Staff.PASSWORD)))
                .andExpect(status().isNotFound());
    }

    @Test
    void shouldRefuseTheClerkOfAnotherDistrict() throws Exception {
        sendAs(stranger()).andExpect(status().isForbidden());
    }

    @Test
    void shouldRefuseAReviewer() throws Exception {
        sendAs(staff.in("housing-" + district)).andExpect(status().isForbidden());
    }

    @Test
    void shouldRefuseWhoIsNotLoggedIn() throws Exception {
        sendAs("nobody").andExpect(status().isUnauthorized());
    }

    private String stranger() {
        String other = areas.children(areas.city().code()).stream()
                .map(area -> area.code())
                .filter(code -> !code.equals(district))
                .findFirst()
                .orElseThrow();
        return staff.in("window-" + other);
    }
}

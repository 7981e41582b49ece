package org.guangsha.calendar;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.guangsha.problem.FaultsFound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Tag("R04")
@WebMvcTest(CalendarController.class)
@AutoConfigureMockMvc(addFilters = false)
class CalendarControllerTest {

    @Configuration
    @ComponentScan(basePackageClasses = FaultsFound.class)
    @Import({CalendarController.class, WorkCalendar.class})
    static class Only {}

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "from=2026-09-30&workingDays=3, 2026-10-10, false",
        "from=2025-12-31&months=2, 2026-02-28, false",
        "from=2026-09-20&days=11, 2026-10-08, false",
        "from=2026-12-30&workingDays=3, 2027-01-05, true",
    })
    void shouldAnswerWhenAPeriodEnds(String query, String due, boolean provisional) throws Exception {
        ask(query)
                .andExpect(status().isOk())
                .andExpect(content()
                        .json(
                                "{\"due\":\"%s\",\"provisional\":%s}".formatted(due, provisional),
                                JsonCompareMode.STRICT));
    }

    @ParameterizedTest
    @CsvSource({
        "workingDays=3, from, MISSING",
        "from=&workingDays=3, from, MISSING",
        "from=2026-02-30&workingDays=3, from, FORMAT",
        "from=30.9.2026&workingDays=3, from, FORMAT",
        "from=2026-09-30&from=2026-09-30&workingDays=3, from, FORMAT",
        "from=2009-12-31&workingDays=3, from, RANGE",
        "from=2051-01-01&workingDays=3, from, RANGE",
        "from=2026-09-30, '', EXACTLY_ONE",
        "from=2026-09-30&workingDays=3&months=1, '', EXACTLY_ONE",
        "from=2026-09-30&workingDays=0, workingDays, RANGE",
        "from=2026-09-30&workingDays=-3, workingDays, RANGE",
        "from=2026-09-30&workingDays=1001, workingDays, RANGE",
        "from=2026-09-30&days=3661, days, RANGE",
        "from=2026-09-30&months=121, months, RANGE",
        "from=2026-09-30&months=99999999999, months, FORMAT",
        "from=2026-09-30&days=1.5, days, FORMAT",
        "from=2026-09-30&days=, days, FORMAT",
    })
    void shouldRefuseAQuestionThatMakesNoSense(String query, String path, String code) throws Exception {
        ask(query)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].path").value(path))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void shouldNameAllFaultsTogetherAndRepeatNothing() throws Exception {
        ask("from=<b>秘密</b>&workingDays=秘密&days=0")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].path", containsInAnyOrder("from", "", "workingDays", "days")))
                .andExpect(content().string(not(containsString("秘密"))));
    }

    @Test
    void shouldAnswerUpToTheEndOfItsBounds() throws Exception {
        ask("from=2050-12-31&workingDays=1000").andExpect(status().isOk());
        ask("from=2050-12-31&months=120").andExpect(status().isOk());
        ask("from=2050-12-31&days=3660").andExpect(status().isOk());
    }

    private ResultActions ask(String query) throws Exception {
        return mvc.perform(get("/api/v1/calendar/due?" + query));
    }
}

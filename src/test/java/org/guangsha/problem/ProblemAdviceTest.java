package org.guangsha.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemAdviceTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Desk())
            .setControllerAdvice(new ProblemAdvice())
            .setMessageConverters(new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                    .failOnUnknownProperties(true)
                    .build()))
            .build();

    @Test
    void shouldTellAllFaultsTogether() throws Exception {
        mvc.perform(get("/faults"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("不予受理"))
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[1].path").value("members[0].name"))
                .andExpect(jsonPath("$.errors[1].code").value("MISSING"))
                .andExpect(jsonPath("$.errors[1].message").value("请填写姓名"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"people\":[{\"name\":\"秘密\",\"age\":1},{\"name\":\"甲\",\"age\":\"秘密\"}]} | people[1].age | TYPE",
                "{\"people\":[{\"name\":\"甲\",\"since\":\"秘密\"}]} | people[0].since | TYPE",
                "{\"people\":\"秘密\"} | people | TYPE",
                "{\"people\":[{\"shoeSize\":\"秘密\"}]} | people[0].shoeSize | UNKNOWN_FIELD",
                "{\"people\":[{\"<b>秘密</b>\":1}]} | people[0].? | UNKNOWN_FIELD",
                "{\"people\":[{\"name\":\"秘密\" | '' | MALFORMED",
                "{\"people\":秘密} | '' | MALFORMED",
                "秘密 | '' | MALFORMED",
            })
    void shouldSayWhereABodyCannotBeReadWithoutRepeatingIt(String body, String path, String code) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].path").value(path.replace("''", "")))
                .andExpect(jsonPath("$.errors[0].code").value(code))
                .andExpect(content().string(not(containsString("秘密"))));
    }

    @Test
    void shouldSayThatTheBodyIsMissing() throws Exception {
        send("").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("BODY"));
    }

    @Test
    void shouldTellBrokenConstraintsByField() throws Exception {
        send("{\"people\":[{\"name\":\" \",\"age\":-1}]}")
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(
                        jsonPath("$.errors[?(@.path=='people[0].name')].code").value("MISSING"))
                .andExpect(jsonPath("$.errors[?(@.path=='people[0].age')].code").value("INVALID"));
    }

    @Test
    void shouldTellMissingAndMistypedParameters() throws Exception {
        mvc.perform(get("/count").header("Idempotency-Key", "k"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].path").value("n"))
                .andExpect(jsonPath("$.errors[0].code").value("MISSING"));
        mvc.perform(get("/count").param("n", "秘密").header("Idempotency-Key", "k"))
                .andExpect(jsonPath("$.errors[0].code").value("TYPE"))
                .andExpect(content().string(not(containsString("秘密"))));
        mvc.perform(get("/count").param("n", "1"))
                .andExpect(jsonPath("$.errors[0].path").value("Idempotency-Key"))
                .andExpect(jsonPath("$.errors[0].code").value("MISSING"));
    }

    private ResultActions send(String body) throws Exception {
        return mvc.perform(
                post("/people").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    record Person(@NotBlank String name, @Min(0) int age, LocalDate since) {}

    record People(@Valid List<Person> people) {}

    @RestController
    static class Desk {
        @GetMapping("/faults")
        void faults() {
            Faults faults = new Faults();
            faults.add("householdId", "UNKNOWN", "没有此家庭档案");
            faults.add("members[0].name", "MISSING", "请填写姓名");
            faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "不予受理");
        }

        @PostMapping("/people")
        void people(@Valid @RequestBody People people) {}

        @GetMapping("/count")
        void count(@RequestParam("n") int n, @RequestHeader("Idempotency-Key") String key) {}
    }
}

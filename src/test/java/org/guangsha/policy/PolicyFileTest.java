package org.guangsha.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

@Tag("R32")
class PolicyFileTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "working-days: {value: 3, source: H21.5} | '' | review 缺失",
                "working-days: {value: 3, | work-days: {value: 3, | review.working-days 缺失；review.work-days 不是已知的参数",
                "{value: 3, source: H21.5} | {source: H21.5} | review.working-days.value 缺失",
                "{value: 3, source: H21.5} | 3 | review.working-days 应为键值结构；review.working-days.source 应注明出处（H…、Z…、C、FACTS …、GB/T 2260 或 assumption）；review.working-days.value 缺失",
                "{value: 3, source: H21.5} | {value: three, source: H21.5} | review.working-days.value 应为整数",
                "{value: 3, source: H21.5} | {value: 3.5, source: H21.5} | review.working-days.value 应为整数",
                "{value: 3, source: H21.5} | {value: 300, source: H21.5} | review.working-days.value 应在 1 至 60 之间，不应为 300",
                "{value: 3, source: H21.5} | {value: -3, source: H21.5} | review.working-days.value 应在 1 至 60 之间，不应为 -3",
                "{value: 3, source: H21.5} | {value: 99999999999, source: H21.5} | review.working-days.value 应为整数",
                "{value: 3, source: H21.5} | {value: 3, source: hearsay} | review.working-days.source 应注明出处（H…、Z…、C、FACTS …、GB/T 2260 或 assumption）",
                "{value: 3, source: H21.5} | {value: 3, source: H21.5, unit: days} | review.working-days.unit 不是已知的参数",
                "value: 邯郸市 | value: ~ | city.name.value 缺失",
                "value: 邯郸市 | value: ' ' | city.name.value 不能为空",
                "value: \"130400\" | value: 130400 | city.code.value 应为文字",
                "value: \"130400\" | value: \"1304\" | city.code.value 应为六位行政区划代码",
                "when: MARRIED | when: ENGAGED | intake.papers[2].when 应为 [ALWAYS, MARRIED, MINIMUM_LIVING, SPECIAL_GROUP, DWELLING_SOLD, NEW_EMPLOYEE, MIGRANT_WORKER] 之一",
                "kind: MARRIAGE_PROOF | kind: 结婚证 | intake.papers[2].kind 应为大写英文代码",
                "kind: ASSET_DECLARATION | kind: HOUSEHOLD_REGISTER | intake.papers[5] 与前面的材料重复",
                "title: 结婚证 | titel: 结婚证 | intake.papers[2].title 缺失；intake.papers[2].titel 不是已知的参数",
                "programmes: [LOW_RENT] | programmes: [HIGH_RENT] | intake.papers[8].programmes 应为 [LOW_RENT, AFFORDABLE_SALE, PUBLIC_RENTAL, PRICE_CAPPED] 之一",
                "programmes: [LOW_RENT] | programmes: [] | intake.papers[8].programmes 缺失",
            })
    void shouldNameTheKeyOfEveryFault(String sound, String faulty, String faults) throws IOException {
        StartRefused refusal = refuse(handan().replace(sound, faulty.equals("''") ? "" : faulty));
        assertThat(refusal).hasMessage("test.yaml：" + faults);
    }

    @Test
    void shouldNameAllFaultsAtOnce() throws IOException {
        String yaml = handan().replace("years: {value: 5,", "years: {value: 500,")
                .replace("window-days: {value: 30,", "window-days: {value: soon,")
                .replace("exchange:", "exchanges:");
        assertThat(refuse(yaml).faults())
                .containsExactlyInAnyOrder(
                        "residence.register-years.value 应在 0 至 30 之间，不应为 500",
                        "ban.years.value 应在 1 至 30 之间，不应为 500",
                        "dwelling.sold-within-years.value 应在 0 至 30 之间，不应为 500",
                        "duplicates.look-back-years.value 应在 0 至 30 之间，不应为 500",
                        "appeal.window-days.value 应为整数",
                        "exchange 缺失",
                        "exchanges 不是已知的参数");
    }

    @Test
    void shouldRefuseACityWithoutAnyNotice() throws IOException {
        assertThat(refuse(handan().replaceAll("value: (7|15), source: FACTS notice", "value: 0, source: assumption")))
                .hasMessageContaining("notice 至少应有一级公示");
    }

    @Test
    void shouldRefuseAProgrammeWithoutPapers() throws IOException {
        assertThat(refuse(handan().replace("[LOW_RENT, AFFORDABLE_SALE, PUBLIC_RENTAL, PRICE_CAPPED]", "[LOW_RENT]")))
                .hasMessageContaining("intake.papers 没有经济适用住房（AFFORDABLE_SALE）的申请材料");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ban: {} \\nban: {} | 第 2 行不是有效的 YAML",
                "ban: [ | 第 2 行不是有效的 YAML",
                "'' | 文件 应为键值结构",
                "- 1 | 文件 应为键值结构"
            })
    void shouldRefuseAFileThatIsNoPack(String yaml, String fault) {
        assertThat(refuse(yaml.replace("\\n", "\n") + "\n")).hasMessageContaining(fault);
    }

    private static String handan() throws IOException {
        return new ClassPathResource("policies/handan.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    private static StartRefused refuse(String yaml) {
        ByteArrayResource resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(StartRefused.class, () -> PolicyFile.read("test.yaml", resource));
    }
}

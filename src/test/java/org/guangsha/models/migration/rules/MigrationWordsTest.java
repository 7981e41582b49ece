package org.guangsha.models.migration.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R31")
class MigrationWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Activities have incompatible types (UserTaskActivityBehavior is not compatible with ReceiveTaskActivityBehavior) | 两处的类型不同（用户任务、接收任务），停在原环节的案件不能在新环节继续
            Events are not of the same type (boundaryTimer != boundaryMessage) | 事件的种类不同（定时、消息）
            The source activity's event scope (review) must be mapped to the target activity's event scope (other) | 它依附的“《review》”须对应到新图的“《other》”
            The source activity's event scope (review) must be mapped but the target activity has no event scope | 它依附于“《review》”，新图中对应的元素不依附任何环节
            There is no migration instruction for this instance's activity | 案件停在这个环节，但它没有对应到新图的环节，请在方案里选定去处
            Target activity is not asyncBefore | 案件正等待后台执行这一步，新图的环节不是后台执行，请稍后再试
            Something nobody has heard of | 引擎不能迁移：Something nobody has heard of
            """)
    void shouldSayInChineseWhatTheEngineSays(String english, String chinese) {
        assertThat(MigrationWords.of(english, id -> "《" + id + "》")).isEqualTo(chinese);
    }

    @Test
    void shouldNameTheStepThatAJobFailedAt() {
        String message = """
                org.camunda…Exception: ENGINE-23004 Migrating process instance is not possible:
                Cannot migrate process instance 'a1':
                \tCannot migrate activity instance 'review:7f':
                \t\tThere is no migration instruction for this instance's activity
                """;
        assertThat(MigrationWords.ofJob(message, id -> "审查")).containsExactly("“审查”：案件停在这个环节，但它没有对应到新图的环节，请在方案里选定去处");
        assertThat(MigrationWords.ofJob("broken\nsomewhere", id -> id)).containsExactly("没有成功：broken");
    }
}

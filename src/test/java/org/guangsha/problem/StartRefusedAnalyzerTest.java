package org.guangsha.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedAnalyzerTest {

    @Test
    void shouldTellTheOperatorFileAndAllFaults() {
        FailureAnalysis analysis = new StartRefusedAnalyzer()
                .analyze(new IllegalStateException(
                        new StartRefused("policies/handan.yaml", List.of("ban.years.value 缺失", "appeal 缺失"))));
        assertThat(analysis.getDescription()).contains("policies/handan.yaml", "- ban.years.value 缺失", "- appeal 缺失");
        assertThat(analysis.getAction()).contains("policies/handan.yaml");
    }

    @Test
    void shouldStopTheStartWithASentenceInsteadOfAStackTrace(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Refusing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        assertThat(startFails(application)).isTrue();
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "文件 areas/x.csv 有误，程序不能启动", "第 3 行：错误")
                .doesNotContain("\tat ");
    }

    private static boolean startFails(SpringApplication application) {
        try {
            application.run().close();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    static class Refusing {
        @Bean
        String areas() {
            throw new StartRefused("areas/x.csv", List.of("第 3 行：错误"));
        }
    }
}

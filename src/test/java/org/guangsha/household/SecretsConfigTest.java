package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SecretsConfigTest {

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(SecretsConfig.class);

    @Test
    void shouldStartTheDemoWithItsOwnSecrets() {
        program.withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context).hasSingleBean(Secrets.class));
    }

    @Test
    void shouldNotStartAnOfficeWithoutSecrets() {
        program.withPropertyValues("spring.profiles.active=office")
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(StartRefused.class)
                        .rootCause()
                        .hasMessageContaining("缺少密钥"));
    }

    @Test
    void shouldNotStartAnOfficeWithTheSecretsOfTheDemo() {
        program.withPropertyValues(
                        "spring.profiles.active=office",
                        "guangsha.secrets.encryption-key=Z3VhbmdzaGEtZGVtby1lbmNyeXB0aW9uLW9ubHktMzI=",
                        "guangsha.secrets.lookup-key=Z3VhbmdzaGEtZGVtby1sb29rdXAta2V5LW9ubHktMzI=")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("演示密钥"));
    }
}

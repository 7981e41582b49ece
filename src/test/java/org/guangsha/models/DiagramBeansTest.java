package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the diagrams call is there to be called. */
@ProgramTest
@Tag("engine")
class DiagramBeansTest {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(");

    @Autowired
    ApplicationContext beans;

    @Test
    void shouldFindEveryDelegateAndListener() throws IOException {
        assertThat(found(DELEGATE))
                .isNotEmpty()
                .allSatisfy(match -> assertThat(beans.getBean(match.group(1)))
                        .isInstanceOfAny(JavaDelegate.class, ExecutionListener.class, TaskListener.class));
    }

    @Test
    void shouldFindEveryMethodOnAPublicClass() throws IOException {
        assertThat(found(CALL)).isNotEmpty().allSatisfy(match -> {
            Class<?> bean = AopUtils.getTargetClass(beans.getBean(match.group(1)));
            assertThat(Modifier.isPublic(bean.getModifiers()))
                    .as(bean.getName())
                    .isTrue();
            assertThat(Arrays.stream(bean.getMethods()).map(Method::getName))
                    .as(bean.getName())
                    .contains(match.group(2));
        });
    }

    private static List<MatchResult> found(Pattern pattern) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : Models.files("bpmn")) {
            all.append(Files.readString(file));
        }
        return pattern.matcher(all).results().toList();
    }
}

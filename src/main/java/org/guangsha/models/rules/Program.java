package org.guangsha.models.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the program offers to models.
 *
 * @param beans what expressions may name, by its name
 * @param atHand what expressions find at every step besides, {@code execution} among them
 * @param functions what expressions may call without a bean
 * @param roles what a class must be to stand in each place
 * @param classes whether there is a Java class of this name
 * @param sets variables that a bean leaves behind, by the bean's name
 * @param starts variables that the program starts a process with, by key; a process that is missing is not started by it
 * @param sends variables that come with a message the program sends, by its name
 * @param tables what the program asks of a decision table itself, by key
 * @param offices groups that tasks may be offered to: {@code analyst}, or what stands before the area, {@code housing-}
 */
public record Program(
        Map<String, Class<?>> beans,
        Map<String, Class<?>> atHand,
        Set<String> functions,
        Map<Role, List<Class<?>>> roles,
        Predicate<String> classes,
        Map<String, Set<String>> sets,
        Map<String, Set<String>> starts,
        Map<String, Set<String>> sends,
        Map<String, Columns> tables,
        Set<String> offices) {

    /** What a bean or class is there for. */
    public enum Role {
        STEP("步骤", "step"),
        EXECUTION_LISTENER("执行监听器", "execution listener"),
        TASK_LISTENER("任务监听器", "task listener"),
        MAPPING("变量映射", "variable mapping");

        private final String chinese;
        private final String english;

        Role(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        String chinese() {
            return chinese;
        }

        String english() {
            return english;
        }
    }

    /** Variables a table may read, and columns that are read from it. */
    public record Columns(Set<String> inputs, Set<String> outputs) {}
}

package org.guangsha.models.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guangsha.models.ModelRule;

/** Whether times that are written out are times. What an expression gives is its bean's matter. */
final class Timers {

    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");

    private static final Pattern REPETITION = Pattern.compile("R\\d*");

    private static final Set<String> DATES = Set.of("camunda:dueDate", "camunda:followUpDate");

    private final Grammar grammar;

    Timers(Grammar grammar) {
        this.grammar = grammar;
    }

    void check(Diagram diagram, Found found) {
        diagram.flowNodes().forEach(node -> {
            node.all(Space.BPMN, "timerEventDefinition").forEach(timer -> timer(node, timer, found));
            DATES.stream()
                    .filter(node::has)
                    .filter(date -> !El.isIn(node.at(date)) && !isDate(node.at(date)) && !isDuration(node.at(date)))
                    .forEach(date -> bad(node, node.at(date), "2026-10-10T17:00:00 或者 ${clocks.…}", found));
            node.extensions("failedJobRetryTimeCycle")
                    .map(Node::text)
                    .filter(text -> !El.isIn(text) && !isRetry(text))
                    .forEach(text -> bad(node, text, "R5/PT10M", found));
        });
    }

    private void timer(Node event, Node timer, Found found) {
        List<Node> times = timer.children().stream()
                .filter(child -> child.name().startsWith("time"))
                .toList();
        if (times.isEmpty() || times.get(0).text().isBlank()) {
            found.add(
                    event,
                    ModelRule.BAD_TIMER,
                    "没有写明时间。请在属性面板“Timer”中选定类型并填写。",
                    "does not say when. Choose a type and a value under \"Timer\".");
            return;
        }
        String text = times.get(0).text();
        if (El.isIn(text)) {
            return;
        }
        switch (times.get(0).name()) {
            case "timeDuration" -> require(isDuration(text), event, text, "PT10M、P3D", found);
            case "timeDate" -> require(isDate(text), event, text, "2026-10-10T17:00:00", found);
            default -> require(isCycle(text), event, text, "R3/PT10M 或者 0 30 5 * * ?", found);
        }
    }

    private void require(boolean valid, Node at, String written, String example, Found found) {
        if (!valid) {
            bad(at, written, example, found);
        }
    }

    private void bad(Node at, String written, String example, Found found) {
        found.add(
                at,
                ModelRule.BAD_TIMER,
                "时间“%s”看不懂。请照这样写：%s。".formatted(written, example),
                "time \"%s\" cannot be read. Write it like this: %s."
                        .formatted(written, example.replace(" 或者 ", " or ").replace("、", ", ")));
    }

    private static boolean isDuration(String text) {
        return DURATION.matcher(text.strip()).matches();
    }

    private static boolean isRetry(String text) {
        return Arrays.stream(text.split(",")).allMatch(part -> isDuration(part) || isRepeated(part));
    }

    private static boolean isRepeated(String text) {
        String[] parts = text.strip().split("/");
        return parts.length > 1
                && parts.length <= 3
                && REPETITION.matcher(parts[0]).matches()
                && Arrays.stream(parts).skip(1).allMatch(part -> isDuration(part) || isDate(part));
    }

    private boolean isCycle(String text) {
        return isRepeated(text) || grammar.cron().test(text.strip());
    }

    private static boolean isDate(String text) {
        for (DateTimeFormatter form : List.of(
                DateTimeFormatter.ISO_DATE_TIME,
                DateTimeFormatter.ISO_DATE,
                MINUTES,
                DateTimeFormatter.BASIC_ISO_DATE)) {
            try {
                LocalDate.from(form.parse(text.strip()));
                return true;
            } catch (DateTimeParseException otherForm) {
                continue;
            }
        }
        return false;
    }

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm[XXX]");
}

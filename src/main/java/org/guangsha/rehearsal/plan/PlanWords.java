package org.guangsha.rehearsal.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of a plan in words. */
final class PlanWords {

    /** Below these paths stand names of one's own. */
    private static final Set<String> NAMES = Set.of(
            "arrivals.months",
            "arrivals.districts",
            "staff.roles",
            "staff.offices",
            "minutes.steps",
            "choices.steps",
            "choices.others",
            "messages.named",
            "households.programmes",
            "households.heads",
            "households.wishes");

    private static final Pattern CHOICES_OF_A_STEP = Pattern.compile("choices\\.steps\\.[^.]+");

    private PlanWords() {}

    static boolean namesFreely(String path) {
        return NAMES.contains(path) || CHOICES_OF_A_STEP.matcher(path).matches();
    }

    static String of(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            String path = mapping.getPath().stream()
                    .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                    .collect(Collectors.joining("."));
            return path + " 的值无法读取，请对照程序自带的计划";
        }
        return "无法读取";
    }
}

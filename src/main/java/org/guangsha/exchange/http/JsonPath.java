package org.guangsha.exchange.http;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;
import java.util.regex.Pattern;

/** Where in a body something is wrong, {@code persons[1].incomes[0].month}. */
final class JsonPath {

    /** A name somebody could have meant as a field; anything else is not repeated. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z]{0,40}");

    private JsonPath() {}

    static String of(List<Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (Reference step : steps) {
            if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (step.getFieldName() != null) {
                String name = NAME.matcher(step.getFieldName()).matches() ? step.getFieldName() : "?";
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.isEmpty() ? "正文" : path.toString();
    }
}

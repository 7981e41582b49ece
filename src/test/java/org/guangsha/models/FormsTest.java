package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.guangsha.review.RefusalReason;
import org.guangsha.review.ReviewOutcome;
import org.guangsha.review.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the forms offer is what the program takes. */
@Tag("R02")
class FormsTest {

    @ParameterizedTest
    @MethodSource("forms")
    void shouldBeNamedLikeItsFileAndBeForThisEngine(Path file) throws IOException {
        JsonNode form = read(file);
        assertThat(form.path("id").asText()).isEqualTo(Models.key(file));
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        List<String> ids = form.findValuesAsText("id");
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void shouldOfferTheReasonsOfTheListInItsWords(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        Arrays.stream(RefusalReason.values()).forEach(reason -> reasons.put(reason.name(), reason.chinese()));
        assertThat(options(field(read(file), "reasonCode"))).isEqualTo(reasons);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void shouldOfferOutcomesThatTheProgramTakes(Path file) throws IOException {
        Set<String> known =
                Arrays.stream(ReviewOutcome.values()).map(Enum::name).collect(Collectors.toSet());
        JsonNode outcome = field(read(file), "outcome");
        if (Models.key(file).equals("department-review")) {
            assertThat(outcome.path("valuesExpression").asText())
                    .as("what a department may choose follows from its step")
                    .isEqualTo("=choices.outcomes");
            return;
        }
        Set<String> offered = options(outcome).keySet();
        assertThat(offered).isSubsetOf(known).contains("PASS", "REFUSE");
        assertThat(offered.contains("RETURN"))
                .as("where a case may be returned it is said to which step")
                .isEqualTo(field(read(file), "returnTo") != null);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void shouldAskForWaysOfVerifyingOnlyInTheReviewOfADepartment(Path file) throws IOException {
        JsonNode methods = field(read(file), "methods");
        if (Models.key(file).equals("department-review")) {
            Map<String, String> ways = new LinkedHashMap<>();
            Arrays.stream(Verification.values()).forEach(way -> ways.put(way.name(), way.chinese()));
            assertThat(options(methods)).isEqualTo(ways);
        } else {
            assertThat(methods).isNull();
        }
    }

    /** The forms that a review of a case may ask for; others decide something else. */
    static Stream<Path> reviews() {
        Set<String> named = Models.all(CallActivity.class).stream()
                .filter(call -> "department-review".equals(call.getCalledElement()))
                .flatMap(call -> Models.property(call, "form").stream())
                .collect(Collectors.toSet());
        return forms().filter(file -> named.contains(Models.key(file)));
    }

    static Stream<Path> forms() {
        return Models.files("form").stream();
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    /** The field of this key, null where the form has none; columns of tables have keys too, but no type. */
    private static JsonNode field(JsonNode form, String key) {
        return form.findParents("key").stream()
                .filter(field -> field.has("type") && field.path("key").asText().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> options(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .collect(Collectors.toMap(
                        option -> option.path("value").asText(),
                        option -> option.path("label").asText(),
                        (first, twice) -> {
                            throw new IllegalStateException("offered twice");
                        },
                        LinkedHashMap::new));
    }
}

package org.guangsha.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.guangsha.application.RequestReader.Reading;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static Reading read(String json) {
        return RequestReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldReportEveryWrongTypeAndUnknownFieldTogether() {
        Reading reading = read("""
                {"programme": "CASTLE", "category": 1, "socialInsuranceMonths": "12", "consentToChecks": "true",
                 "declarationOfTruth": 1, "surprise": {"a": 1}, "张三的电话": 1,
                 "household": {"communityCode": 130403, "residentSince": "2026-02-30", "papers": ["A", 1],
                  "members": [7, {"name": ["x"], "specialGroups": ["OLD", "YOUNG"], "nick": "x",
                    "incomes": [{"kind": "WAGE", "month": "2026-13", "amountFen": 12.5}]}],
                  "assets": {}, "dwellings": [{"floorArea": "30"}]}}""");

        assertThat(reading.faults())
                .extracting(Fault::path, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("programme", "TYPE"),
                        tuple("category", "TYPE"),
                        tuple("socialInsuranceMonths", "TYPE"),
                        tuple("consentToChecks", "TYPE"),
                        tuple("declarationOfTruth", "TYPE"),
                        tuple("surprise", "UNKNOWN_FIELD"),
                        tuple("?", "UNKNOWN_FIELD"),
                        tuple("household.communityCode", "TYPE"),
                        tuple("household.residentSince", "TYPE"),
                        tuple("household.papers[1]", "TYPE"),
                        tuple("household.members[0]", "TYPE"),
                        tuple("household.members[1].name", "TYPE"),
                        tuple("household.members[1].specialGroups[1]", "TYPE"),
                        tuple("household.members[1].nick", "UNKNOWN_FIELD"),
                        tuple("household.members[1].incomes[0].month", "TYPE"),
                        tuple("household.members[1].incomes[0].amountFen", "TYPE"),
                        tuple("household.assets", "TYPE"),
                        tuple("household.dwellings[0].floorArea", "TYPE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "[]", "null", "{\"a\": 1} {}", "{\"programme\": null, \"programme\": null}", "{"
            })
    void shouldRefuseABodyThatIsNotOneJsonObject(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(FaultsFound.class).hasMessageContaining("MALFORMED");
    }

    @Test
    void shouldReadALargeNumberWithoutHarm() {
        Reading reading = read("{\"household\": {\"dwellings\": [{\"floorArea\": 1e999999999}]}}");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.request().household().dwellings().get(0).floorArea().precision())
                .isEqualTo(1);
    }
}

package org.guangsha.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.Operation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.household.AssetKind;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.Relation;
import org.guangsha.household.Tenure;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The example of the API's page: made for this city and this day, so that it can be sent as it stands. */
@Component
class ApplicationExample implements OperationCustomizer {

    private final Areas areas;
    private final Policy policy;
    private final Clock clock;
    private final ObjectMapper json;

    ApplicationExample(Areas areas, Policy policy, Clock clock, ObjectMapper json) {
        this.areas = areas;
        this.policy = policy;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if ("receiveApplication".equals(operation.getOperationId())) {
            operation.getRequestBody().getContent().values().forEach(content -> content.setExample(tree()));
        }
        return operation;
    }

    private JsonNode tree() {
        try {
            return json.readTree(json.writeValueAsString(request()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request can be written as JSON", e);
        }
    }

    ApplicationRequest request() {
        YearMonth lastMonth = YearMonth.now(clock).minusMonths(1);
        List<HouseholdDraft.Member> members = List.of(
                new HouseholdDraft.Member(
                        "示例甲",
                        "130402198503129990",
                        Relation.APPLICANT,
                        Set.of(),
                        List.of(new HouseholdDraft.Income(IncomeKind.WAGE, lastMonth, 120_000L))),
                new HouseholdDraft.Member("示例乙", "130402201506019986", Relation.CHILD, Set.of(), List.of()));
        List<String> papers = policy.intake().papers(Programme.LOW_RENT).stream()
                .map(PaperRule::kind)
                .toList();
        HouseholdDraft household = new HouseholdDraft(
                community(),
                "示例路 1 号",
                LocalDate.now(clock).minusYears(10),
                members,
                List.of(new HouseholdDraft.Asset(AssetKind.DEPOSIT, 500_000L)),
                List.of(new HouseholdDraft.Dwelling(Tenure.RENTED, "示例路 1 号", new BigDecimal("20.00"), null)),
                papers,
                // an address that leads nowhere (RFC 2606): the example can be sent as it stands
                new HouseholdDraft.Contact(null, "shili@example.org"));
        return new ApplicationRequest(Programme.LOW_RENT, ApplicantCategory.LOCAL_RESIDENT, 0, true, true, household);
    }

    private String community() {
        return areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .findFirst()
                .orElseThrow();
    }
}

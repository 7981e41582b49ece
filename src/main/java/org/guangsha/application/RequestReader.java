package org.guangsha.application;

import java.util.List;
import org.guangsha.household.AssetKind;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.IncomeKind;
import org.guangsha.household.Relation;
import org.guangsha.household.SpecialGroup;
import org.guangsha.household.Tenure;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;

/** Reads an {@link ApplicationRequest} from JSON, with every field that is unknown or of the wrong type. */
final class RequestReader {

    /** What could be read, and the faults of what could not. */
    record Reading(ApplicationRequest request, List<Fault> faults) {}

    private RequestReader() {}

    static Reading read(byte[] body) {
        Faults faults = new Faults();
        ApplicationRequest request = JsonFields.object(body, faults, RequestReader::request);
        return new Reading(request, faults.list());
    }

    static List<String> readPapers(byte[] body, Faults faults) {
        return JsonFields.object(body, faults, fields -> fields.texts("papers"));
    }

    private static ApplicationRequest request(JsonFields fields) {
        return new ApplicationRequest(
                fields.choice("programme", Programme.class),
                fields.choice("category", ApplicantCategory.class),
                fields.integer("socialInsuranceMonths"),
                fields.bool("consentToChecks"),
                fields.bool("declarationOfTruth"),
                fields.object("household", RequestReader::household),
                fields.choice("wish", Mode.class));
    }

    private static HouseholdDraft household(JsonFields fields) {
        return new HouseholdDraft(
                fields.text("communityCode"),
                fields.text("address"),
                fields.date("residentSince"),
                fields.objects("members", RequestReader::member),
                fields.objects("assets", RequestReader::asset),
                fields.objects("dwellings", RequestReader::dwelling),
                fields.texts("papers"),
                fields.object("contact", RequestReader::contact));
    }

    private static HouseholdDraft.Contact contact(JsonFields fields) {
        return new HouseholdDraft.Contact(fields.text("phone"), fields.text("email"));
    }

    private static HouseholdDraft.Member member(JsonFields fields) {
        return new HouseholdDraft.Member(
                fields.text("name"),
                fields.text("idNumber"),
                fields.choice("relation", Relation.class),
                fields.choices("specialGroups", SpecialGroup.class),
                fields.objects("incomes", RequestReader::income));
    }

    private static HouseholdDraft.Income income(JsonFields fields) {
        return new HouseholdDraft.Income(
                fields.choice("kind", IncomeKind.class), fields.month("month"), fields.whole("amountFen"));
    }

    private static HouseholdDraft.Asset asset(JsonFields fields) {
        return new HouseholdDraft.Asset(fields.choice("kind", AssetKind.class), fields.whole("amountFen"));
    }

    private static HouseholdDraft.Dwelling dwelling(JsonFields fields) {
        return new HouseholdDraft.Dwelling(
                fields.choice("tenure", Tenure.class),
                fields.text("address"),
                fields.decimal("floorArea"),
                fields.date("disposedOn"));
    }
}

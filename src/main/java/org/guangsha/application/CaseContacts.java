package org.guangsha.application;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.household.ContactFacts;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the applicant of a case may be reached, which may change as long as there are letters: also after its end. */
@Service
public class CaseContacts {

    private final CaseRegister cases;
    private final HouseholdService households;
    private final Journal journal;

    CaseContacts(CaseRegister cases, HouseholdService households, Journal journal) {
        this.cases = cases;
        this.households = households;
        this.journal = journal;
    }

    /**
     * Sets the applicant's contact; the journal's line shows it masked. The same again leaves no line.
     *
     * @param contact as typed; a part that is null stays as it is, a blank one is not known from now on
     * @throws FaultsFound 422 with every fault: {@code phone}, {@code email}
     * @throws UnknownCase where no case bears this number
     */
    @Transactional
    public ContactFacts change(String caseNo, HouseholdDraft.Contact contact) {
        Faults faults = new Faults();
        faults.addAll(households.validate(contact));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "联系方式未登记");
        long household = cases.hold(caseNo).householdId();
        ContactFacts before = households.contact(household);
        ContactFacts now = households.reachAt(household, contact);
        if (!now.equals(before)) {
            journal.note(caseNo, EntryKind.CONTACT_CHANGED, "由 %s 改为 %s".formatted(words(before), words(now)));
        }
        return now;
    }

    private static String words(ContactFacts contact) {
        return contact.isEmpty()
                ? "未登记"
                : Stream.of(contact.maskedPhone(), contact.maskedEmail())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("、"));
    }
}

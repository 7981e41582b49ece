package org.guangsha.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.guangsha.policy.Mode;
import org.guangsha.policy.Programme;
import org.hibernate.annotations.NaturalId;

/** A household's case: received, accepted once all papers are there, closed once. */
@Entity
@Table(name = "housing_case")
class HousingCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "housing_case_seq")
    @SequenceGenerator(name = "housing_case_seq", allocationSize = 50)
    private Long id;

    @NaturalId
    private String caseNo;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private ApplicantCategory category;

    private int socialInsuranceMonths;

    @Enumerated(EnumType.STRING)
    private Mode wish;

    private String communityCode;
    private String clerkId;
    private LocalDate receivedOn;
    private LocalDate acceptedOn;
    private LocalDate dueOn;

    /** The last day as it was fixed on acceptance, before any day was lost. */
    private LocalDate firstDueOn;

    private String standardsVersion;

    @Enumerated(EnumType.STRING)
    private CaseOutcome outcome;

    private String reasonCode;
    private String reasonWords;
    private LocalDate closedOn;

    @Version
    private long rowVersion;

    protected HousingCase() {}

    HousingCase(String caseNo, long householdId, ApplicationRequest request, String clerkId, LocalDate receivedOn) {
        this.caseNo = caseNo;
        this.householdId = householdId;
        this.programme = request.programme();
        this.category = request.category();
        this.socialInsuranceMonths = request.socialInsuranceMonths() == null ? 0 : request.socialInsuranceMonths();
        this.wish = request.wish();
        this.communityCode = request.household().communityCode();
        this.clerkId = clerkId;
        this.receivedOn = receivedOn;
    }

    CaseFacts facts() {
        return new CaseFacts(
                caseNo,
                householdId,
                programme,
                category,
                socialInsuranceMonths,
                communityCode,
                receivedOn,
                acceptedOn,
                dueOn,
                standardsVersion,
                wish);
    }

    /** Acceptance 受理: happens once and fixes the standards the case is decided by. */
    void accept(LocalDate on, LocalDate due, String standards) {
        if (acceptedOn != null) {
            throw new IllegalStateException("案件 " + caseNo + " 已经受理");
        }
        acceptedOn = on;
        dueOn = due;
        firstDueOn = due;
        standardsVersion = standards;
    }

    /** The last day as fixed on acceptance. */
    LocalDate firstDueOn() {
        return firstDueOn == null ? dueOn : firstDueOn;
    }

    void moveDue(LocalDate due) {
        firstDueOn = firstDueOn();
        dueOn = due;
    }

    void recountDue(LocalDate first, LocalDate due) {
        firstDueOn = first;
        dueOn = due;
    }

    /**
     * A refusal that does not stand: the case is open again.
     *
     * @param first the last day had no day been lost
     */
    void reopen(LocalDate first) {
        firstDueOn = first;
        outcome = null;
        reasonCode = null;
        reasonWords = null;
        closedOn = null;
    }

    void close(Outcome closed) {
        outcome = closed.outcome();
        reasonCode = closed.reasonCode();
        reasonWords = closed.words();
        closedOn = closed.on();
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome).map(how -> new Outcome(how, reasonCode, reasonWords, closedOn));
    }

    CaseSummary summary() {
        return new CaseSummary(facts(), clerkId, outcome().orElse(null));
    }
}

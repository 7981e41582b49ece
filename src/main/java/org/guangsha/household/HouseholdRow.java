package org.guangsha.household;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The head of a household file; its parts are rows of their own that point here. */
@Entity
@Table(name = "household")
class HouseholdRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_seq")
    @SequenceGenerator(name = "household_seq", allocationSize = 50)
    private Long id;

    private String communityCode;
    private String address;

    /** See {@link AddressKey}. */
    private String addressKey;

    private LocalDate residentSince;

    protected HouseholdRow() {}

    HouseholdRow(HouseholdDraft draft) {
        this.communityCode = draft.communityCode();
        this.address = draft.address().strip();
        this.addressKey = AddressKey.of(address);
        this.residentSince = draft.residentSince();
    }

    long id() {
        return id;
    }

    String communityCode() {
        return communityCode;
    }

    String address() {
        return address;
    }

    String addressKey() {
        return addressKey;
    }

    LocalDate residentSince() {
        return residentSince;
    }
}

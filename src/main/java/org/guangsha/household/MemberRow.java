package org.guangsha.household;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A member; the identity number is encrypted in its column and found by {@code idHash}. */
@Entity
@Table(name = "household_member")
class MemberRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "household_member_seq")
    @SequenceGenerator(name = "household_member_seq", allocationSize = 50)
    private Long id;

    private long householdId;
    private int position;
    private String name;

    @Convert(converter = EncryptedText.class)
    private String idNumber;

    private String idHash;

    /** Of the applicant only, null where none was given; see {@link ContactFacts}. */
    @Convert(converter = EncryptedText.class)
    private String phone;

    @Convert(converter = EncryptedText.class)
    private String email;

    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    /** Names of {@link SpecialGroup}, separated by commas. */
    private String specialGroups;

    /** Null for those who were there from the beginning. */
    private LocalDate joinedOn;

    /** Null while a member. */
    private LocalDate leftOn;

    protected MemberRow() {}

    MemberRow(long householdId, int position, HouseholdDraft.Member member, String idHash) {
        IdentityNumber number = IdentityNumber.typed(member.idNumber());
        this.householdId = householdId;
        this.position = position;
        this.name = member.name().strip();
        this.idNumber = number.value();
        this.idHash = idHash;
        this.birthDate = number.birthDate();
        this.sex = number.sex();
        this.relation = member.relation();
        this.specialGroups = member.specialGroups() == null
                ? ""
                : member.specialGroups().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** A part that is null stays as it is; a blank one is not known from now on. */
    void reachAt(HouseholdDraft.Contact contact) {
        if (contact.phone() != null) {
            phone = orNull(ContactRules.phone(contact.phone()));
        }
        if (contact.email() != null) {
            email = orNull(ContactRules.email(contact.email()));
        }
    }

    ContactFacts contact() {
        return new ContactFacts(Objects.toString(phone, ""), Objects.toString(email, ""));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    void join(LocalDate on) {
        joinedOn = on;
    }

    void leave(LocalDate on) {
        leftOn = on;
    }

    void relateTo(Relation newRelation) {
        relation = newRelation;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    long id() {
        return id;
    }

    long householdId() {
        return householdId;
    }

    int position() {
        return position;
    }

    String name() {
        return name;
    }

    Relation relation() {
        return relation;
    }

    IdentifiedPerson identified() {
        return new IdentifiedPerson(name, new IdentityNumber(idNumber), idHash);
    }

    MemberFacts facts(List<IncomeFacts> incomes) {
        String masked = new IdentityNumber(idNumber).masked();
        return new MemberFacts(id, name, masked, idHash, birthDate, sex, relation, groups(), incomes);
    }

    private Set<SpecialGroup> groups() {
        Set<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        Arrays.stream(specialGroups.split(","))
                .filter(group -> !group.isEmpty())
                .forEach(group -> groups.add(SpecialGroup.valueOf(group)));
        return groups;
    }
}

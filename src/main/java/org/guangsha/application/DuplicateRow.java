package org.guangsha.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guangsha.household.AlikeKind;

/** A likely duplicate; each pair of cases is there once. */
@Entity
@Table(name = "duplicate_hint")
class DuplicateRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duplicate_hint_seq")
    @SequenceGenerator(name = "duplicate_hint_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String otherCaseNo;

    /** Names of {@link AlikeKind}, separated by commas. */
    private String kinds;

    private LocalDate foundOn;

    @Enumerated(EnumType.STRING)
    private DuplicateState state = DuplicateState.OPEN;

    private String resolvedBy;
    private Instant resolvedAt;

    @Column(name = "comment_words")
    private String comment;

    protected DuplicateRow() {}

    DuplicateRow(String caseNo, String otherCaseNo, Set<AlikeKind> kinds, LocalDate foundOn) {
        this.caseNo = caseNo;
        this.otherCaseNo = otherCaseNo;
        this.kinds = kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.foundOn = foundOn;
    }

    void resolve(DuplicateState how, String by, Instant at, String words) {
        state = how;
        resolvedBy = by;
        resolvedAt = at;
        comment = words;
    }

    DuplicateHint facts() {
        Set<AlikeKind> signs =
                Arrays.stream(kinds.split(",")).map(AlikeKind::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new DuplicateHint(id, caseNo, otherCaseNo, signs, foundOn, state, resolvedBy, resolvedAt, comment);
    }
}

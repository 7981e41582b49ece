package org.guangsha.review;

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
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** An opinion's row: written once. */
@Entity
@Immutable
@Table(name = "opinion")
class OpinionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_seq")
    @SequenceGenerator(name = "opinion_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String step;
    private String title;
    private String office;
    private String reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    @Enumerated(EnumType.STRING)
    private RefusalReason reason;

    private String words;
    private String methods;
    private LocalDate verifiedOn;
    private String verifiedBy;
    private String found;
    private String evidence;
    private Instant recordedAt;

    protected OpinionRow() {}

    OpinionRow(Opinion opinion) {
        caseNo = opinion.caseNo();
        step = opinion.step();
        title = opinion.title();
        office = opinion.office();
        reviewer = opinion.reviewer();
        outcome = opinion.outcome();
        reason = opinion.reason();
        words = opinion.words();
        methods = opinion.methods().stream().map(Enum::name).collect(Collectors.joining(","));
        verifiedOn = opinion.verifiedOn();
        verifiedBy = opinion.verifiedBy();
        found = opinion.found();
        evidence = opinion.evidence();
        recordedAt = opinion.recordedAt();
    }

    Opinion facts() {
        List<Verification> how = methods.isEmpty()
                ? List.of()
                : Arrays.stream(methods.split(",")).map(Verification::valueOf).toList();
        return new Opinion(
                caseNo,
                step,
                title,
                office,
                reviewer,
                outcome,
                reason,
                words,
                how,
                verifiedOn,
                verifiedBy,
                found,
                evidence,
                recordedAt);
    }
}

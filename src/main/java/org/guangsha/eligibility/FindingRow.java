package org.guangsha.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.guangsha.standards.IncomeLevel;
import org.hibernate.annotations.Immutable;

/** A finding's row: written once; a new check makes a new row. */
@Entity
@Immutable
@Table(name = "finding")
class FindingRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String standardsVersion;
    private boolean sample;
    private LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "income_level")
    private IncomeLevel level;

    private boolean eligible;

    private String facts;

    private String checks;

    protected FindingRow() {}

    FindingRow(Finding finding, FindingJson json) {
        caseNo = finding.caseNo();
        standardsVersion = finding.standardsVersion();
        sample = finding.sample();
        madeOn = finding.madeOn();
        level = finding.level();
        eligible = finding.eligible();
        facts = json.write(finding.facts());
        checks = json.write(finding.checks());
    }

    Finding finding(FindingJson json) {
        return new Finding(
                caseNo, standardsVersion, sample, madeOn, level, eligible, json.facts(facts), json.checks(checks));
    }
}

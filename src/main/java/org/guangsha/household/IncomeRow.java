package org.guangsha.household;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.YearMonth;

/** An income of a member. */
@Entity
@Table(name = "member_income")
class IncomeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_income_seq")
    @SequenceGenerator(name = "member_income_seq", allocationSize = 50)
    private Long id;

    private long memberId;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    /** {@code yyyy-MM}. */
    private String incomeMonth;

    private long amountFen;

    protected IncomeRow() {}

    IncomeRow(long memberId, HouseholdDraft.Income income) {
        this.memberId = memberId;
        this.kind = income.kind();
        this.incomeMonth = income.month().toString();
        this.amountFen = income.amountFen();
    }

    long memberId() {
        return memberId;
    }

    IncomeFacts facts() {
        return new IncomeFacts(kind, YearMonth.parse(incomeMonth), amountFen);
    }
}

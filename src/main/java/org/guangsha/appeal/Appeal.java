package org.guangsha.appeal;

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

/** An appeal's row. */
@Entity
@Table(name = "appeal")
class Appeal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_seq")
    @SequenceGenerator(name = "appeal_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private LocalDate lodgedOn;
    private String grounds;
    private String refusedStep;
    private LocalDate refusedOn;
    private LocalDate untilDay;

    @Enumerated(EnumType.STRING)
    private AppealState state;

    private LocalDate closedOn;

    @Version
    private long rowVersion;

    protected Appeal() {}

    Appeal(String caseNo, String grounds, Refusal refusal, LocalDate today) {
        this.caseNo = caseNo;
        this.grounds = grounds;
        this.lodgedOn = today;
        this.refusedStep = refusal.step();
        this.refusedOn = refusal.on();
        this.untilDay = refusal.until();
        this.state = refusal.isLateOn(today) ? AppealState.TOO_LATE : AppealState.OPEN;
        this.closedOn = state == AppealState.OPEN ? null : today;
    }

    void close(AppealState how, LocalDate on) {
        state = how;
        closedOn = on;
    }

    AppealFacts facts() {
        return new AppealFacts(id, caseNo, lodgedOn, grounds, refusedStep, refusedOn, untilDay, state, closedOn);
    }
}

package org.guangsha.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A consultation's row: asked once, then answered or withdrawn once. */
@Entity
@Table(name = "consultation")
class ConsultationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "consultation_seq")
    @SequenceGenerator(name = "consultation_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String step;
    private String task;
    private String asker;
    private String colleague;
    private String question;
    private Instant askedAt;
    private String answer;
    private Instant answeredAt;
    private Instant withdrawnAt;

    protected ConsultationRow() {}

    ConsultationRow(OpenTask about, String asker, String colleague, String question, Instant at) {
        this.caseNo = about.caseNo();
        this.step = about.step();
        this.task = about.id();
        this.asker = asker;
        this.colleague = colleague;
        this.question = question;
        this.askedAt = at;
    }

    void answer(String words, Instant at) {
        answer = words;
        answeredAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    Consultation facts() {
        return new Consultation(
                caseNo, step, task, asker, colleague, question, askedAt, answer, answeredAt, withdrawnAt);
    }
}

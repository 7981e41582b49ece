package org.guangsha.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A mark's row: written once. */
@Entity
@Immutable
@Table(name = "opinion_taken_back")
class TakenBackRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_taken_back_seq")
    @SequenceGenerator(name = "opinion_taken_back_seq", allocationSize = 50)
    private Long id;

    private String caseNo;
    private String step;
    private String task;
    private String person;
    private Instant begunAt;
    private Instant doneAt;
    private String why;
    private Instant at;

    protected TakenBackRow() {}

    TakenBackRow(TakenBackMark mark) {
        caseNo = mark.caseNo();
        step = mark.step();
        task = mark.taskId();
        person = mark.person();
        begunAt = mark.begun();
        doneAt = mark.done();
        why = mark.why();
        at = mark.at();
    }

    TakenBackMark facts() {
        return new TakenBackMark(caseNo, step, task, person, begunAt, doneAt, why, at);
    }
}

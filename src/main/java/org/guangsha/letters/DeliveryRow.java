package org.guangsha.letters;

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
import org.hibernate.annotations.Immutable;

/** A delivery's row: written once, a later one of the same letter sets it right. */
@Entity
@Immutable
@Table(name = "letter_delivery")
class DeliveryRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_delivery_seq")
    @SequenceGenerator(name = "letter_delivery_seq", allocationSize = 50)
    private Long id;

    private long letterId;
    private LocalDate deliveredOn;

    @Enumerated(EnumType.STRING)
    private DeliveryWay way;

    private String person;
    private Instant recordedAt;

    protected DeliveryRow() {}

    DeliveryRow(Delivery facts, Instant recordedAt) {
        letterId = facts.letter();
        deliveredOn = facts.on();
        way = facts.way();
        person = facts.person();
        this.recordedAt = recordedAt;
    }

    Delivery facts() {
        return new Delivery(letterId, deliveredOn, way, person);
    }
}

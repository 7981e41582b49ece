package org.guangsha.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/**
 * Gives out case numbers: code of the district (or of the city that has none), year, and a number that is unique in the
 * city. It comes from a sequence, which nobody waits for; a refused request may leave a gap.
 */
@Component
class CaseNumbers {

    private final EntityManager database;
    private final Areas areas;

    CaseNumbers(EntityManager database, Areas areas) {
        this.database = database;
        this.areas = areas;
    }

    String next(String communityCode, LocalDate receivedOn) {
        Area district = areas.seat(Level.HOUSING, communityCode);
        return "%s-%d-%06d".formatted(district.code(), receivedOn.getYear(), nextValue());
    }

    private long nextValue() {
        String query = database.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString("case_number_seq");
        return ((Number) database.createNativeQuery(query).getSingleResult()).longValue();
    }
}

package org.guangsha.application;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;

/** {@link CasesByNumber} as Spring Data takes it in; the number is the case's natural id. */
class CasesByNumberImpl implements CasesByNumber {

    private final EntityManager rows;

    CasesByNumberImpl(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public Optional<HousingCase> findByCaseNo(String caseNo) {
        return rows.unwrap(Session.class).bySimpleNaturalId(HousingCase.class).loadOptional(caseNo);
    }
}

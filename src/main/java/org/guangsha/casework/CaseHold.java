package org.guangsha.casework;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * Keeps everybody else off a case's open tasks until the transaction ends: whoever takes or finishes one meanwhile waits, and
 * is then told that somebody was quicker. For acts that change nothing the engine would notice by itself.
 */
@Component
class CaseHold {

    private final EntityManager rows;

    CaseHold(EntityManager rows) {
        this.rows = rows;
    }

    /** Call it before the tasks are read: what others did until now is seen, what they do from now on fails. */
    void hold(String caseNo) {
        rows.createNativeQuery("""
                        update ACT_RU_TASK set REV_ = REV_ + 1 where PROC_INST_ID_ in
                        (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = :caseNo)""").setParameter("caseNo", caseNo).executeUpdate();
    }
}

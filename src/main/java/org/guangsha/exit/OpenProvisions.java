package org.guangsha.exit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Procedures that granted a case and still provide: within its two months one would begin to pay what an exit ends. */
@Component
class OpenProvisions {

    private static final String PROCEDURE = "application";

    /** By the case first, which has few executions, however many the procedure has. */
    private static final String OF = """
            select D.KEY_ from ACT_RU_EXECUTION E join ACT_RE_PROCDEF D on D.ID_ = E.PROC_DEF_ID_
            where E.BUSINESS_KEY_ = ? and E.PARENT_ID_ is null""";

    private final JdbcClient rows;

    OpenProvisions(JdbcClient rows) {
        this.rows = rows;
    }

    boolean isAnyOf(String caseNo) {
        return rows.sql(OF).param(caseNo).query(String.class).list().contains(PROCEDURE);
    }
}

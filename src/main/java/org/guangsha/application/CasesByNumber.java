package org.guangsha.application;

import java.util.Optional;

/** Finds a case by its number; a case already at hand in this transaction is not read again. */
interface CasesByNumber {

    Optional<HousingCase> findByCaseNo(String caseNo);
}

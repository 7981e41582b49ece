package org.guangsha.entitlement;

import java.time.LocalDate;
import org.guangsha.policy.Programme;

/** A person's share in an entitlement in force, granted by the case {@code caseNo} from this day on. */
public record Holding(String idHash, String caseNo, Programme programme, LocalDate from) {}

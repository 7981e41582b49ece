package org.guangsha.entitlement;

import java.time.LocalDate;

/**
 * A person's ban as it is on file.
 *
 * @param liftedOn first day on which it holds no more, null where it was not lifted
 * @param liftedReason null where it was not lifted
 */
public record BanRecord(String idHash, Ban ban, LocalDate liftedOn, String liftedReason) {}

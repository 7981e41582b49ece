package org.guangsha.allotment;

import java.time.LocalDate;
import org.guangsha.policy.Programme;

/**
 * Dwellings given out together.
 *
 * @param code number of the batch, {@code 130403-2026-1}
 * @param listArea code of the housing department's seat whose list it is offered to
 * @param closedOn {@code null} while it is open
 */
public record Batch(String code, Programme programme, String listArea, LocalDate fixedOn, LocalDate closedOn) {}

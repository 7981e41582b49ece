/**
 * Two ledgers in double entry, subsidies and rent, that are added to and never changed and never mix; the share of city and
 * district, and the budget of a year and area.
 */
@ApplicationModule(displayName = "Ledger 账簿")
package org.guangsha.ledger;

import org.springframework.modulith.ApplicationModule;

/** Rent of dwellings let: tenancies, the month's charges, payments read from the bank's file, arrears and what follows them (R14). */
@ApplicationModule(displayName = "Rent 租金")
package org.guangsha.rent;

import org.springframework.modulith.ApplicationModule;

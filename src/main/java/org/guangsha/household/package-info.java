/** The household file: members, incomes, assets, dwellings and papers as declared at the window. */
@ApplicationModule(displayName = "Household file")
package org.guangsha.household;

import org.springframework.modulith.ApplicationModule;

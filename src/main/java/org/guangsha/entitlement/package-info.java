/** Who holds which form of housing security, and who is banned from all of them. */
@ApplicationModule(displayName = "Entitlement")
package org.guangsha.entitlement;

import org.springframework.modulith.ApplicationModule;

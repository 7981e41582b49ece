/** What colleagues do with a task besides finishing it: hand over, ask, urge, copy, take back, step back, substitute. */
@ApplicationModule(displayName = "Casework")
package org.guangsha.casework;

import org.springframework.modulith.ApplicationModule;

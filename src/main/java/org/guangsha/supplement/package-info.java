/** 补正: the one list of all that is missing, what the household hands in of it, and the clock that stands meanwhile. */
@ApplicationModule(displayName = "Supplement")
package org.guangsha.supplement;

import org.springframework.modulith.ApplicationModule;

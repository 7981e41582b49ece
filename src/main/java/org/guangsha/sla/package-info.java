/** The clocks of steps and cases: when a thing is due, and what is recorded and shown when it is not done by then. */
@ApplicationModule(displayName = "SLA")
package org.guangsha.sla;

import org.springframework.modulith.ApplicationModule;

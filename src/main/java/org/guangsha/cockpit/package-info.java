/** What managers see in Cockpit beside the engine's own: what is late and soon due, how fast each step is, the clocks of a case, and the list they lead to. */
@ApplicationModule(displayName = "Cockpit 运行监控")
package org.guangsha.cockpit;

import org.springframework.modulith.ApplicationModule;

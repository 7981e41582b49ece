/** Who works here: one log-in for all faces, roles by group, areas by office, the fences around tasks. */
@ApplicationModule(displayName = "staff")
package org.guangsha.staff;

import org.springframework.modulith.ApplicationModule;

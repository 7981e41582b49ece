/** The areas of the city, from the city down to its communities, and which office answers for which of them. */
@ApplicationModule(displayName = "Areas 区划")
package org.guangsha.area;

import org.springframework.modulith.ApplicationModule;

/** The city's yearly standards: published once, never changed, named by every case they decide. */
@ApplicationModule(displayName = "Standards")
package org.guangsha.standards;

import org.springframework.modulith.ApplicationModule;

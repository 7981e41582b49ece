/** Allotment 配租: who of a list is offered which dwelling of a batch, and lots that anybody can draw again (R15). */
@ApplicationModule(displayName = "Allotment 配租")
package org.guangsha.allotment;

import org.springframework.modulith.ApplicationModule;

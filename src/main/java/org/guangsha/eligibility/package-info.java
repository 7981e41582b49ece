/** Whether a household qualifies: the facts from its file, the verdict of the decision tables, the finding kept with both. */
@ApplicationModule(displayName = "Eligibility")
package org.guangsha.eligibility;

import org.springframework.modulith.ApplicationModule;

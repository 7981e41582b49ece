/** The case's journal: one line for everything that happens to a case besides the opinions, with who, when and why. */
@ApplicationModule(displayName = "Journal")
package org.guangsha.journal;

import org.springframework.modulith.ApplicationModule;

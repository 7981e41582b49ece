/** Fen, and yuan as people read and write them; knows nobody. */
@ApplicationModule(displayName = "Money")
package org.guangsha.money;

import org.springframework.modulith.ApplicationModule;

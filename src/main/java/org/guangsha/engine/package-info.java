/** How the process engine is set up: what it deploys, which office an instance belongs to, which rows it does without. */
@ApplicationModule(displayName = "engine")
package org.guangsha.engine;

import org.springframework.modulith.ApplicationModule;

/** What may differ between cities, each value with its source; read once at start and refused when incomplete. */
@ApplicationModule(displayName = "Policy pack 政策参数")
package org.guangsha.policy;

import org.springframework.modulith.ApplicationModule;

/** A household's case: intake at the window or by the interface, the case register, the application procedure. */
@ApplicationModule(displayName = "Application")
package org.guangsha.application;

import org.springframework.modulith.ApplicationModule;

/** The demonstration: invented households, staff of one district, and cases the real procedures have carried so far. */
@ApplicationModule(displayName = "Demo")
package org.guangsha.demo;

import org.springframework.modulith.ApplicationModule;

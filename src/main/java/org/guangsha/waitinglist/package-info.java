/** Waiting lists: who waits for a dwelling, in which order, for which points, and how each rank came about (R10). */
@ApplicationModule(displayName = "Waiting list")
package org.guangsha.waitinglist;

import org.springframework.modulith.ApplicationModule;

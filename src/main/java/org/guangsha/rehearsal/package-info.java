/**
 * Rehearsal 演练: what a change of a diagram does to days, breaches and queues, worked out before it goes live; without the
 * program's database, people and web pages.
 */
@ApplicationModule(displayName = "Rehearsal 演练")
package org.guangsha.rehearsal;

import org.springframework.modulith.ApplicationModule;

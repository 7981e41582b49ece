/** Plays a rehearsal: households arrive, offices work, time jumps from one happening to the next. */
package org.guangsha.rehearsal.run;

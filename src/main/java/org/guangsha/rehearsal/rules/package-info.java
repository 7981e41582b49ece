/** Arithmetic of a rehearsal: chances, working time, queues and their figures. Pure. */
package org.guangsha.rehearsal.rules;

/** What a rehearsal is asked for and what it takes for granted. */
package org.guangsha.rehearsal.plan;

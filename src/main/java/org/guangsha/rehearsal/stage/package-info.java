/** The engine of a rehearsal: the real diagrams, tables and forms in memory, what their steps do to a case, and nothing else. */
package org.guangsha.rehearsal.stage;

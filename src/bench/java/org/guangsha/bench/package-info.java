/** Measures the program against its bars: a case's cost, a task list's speed, the start, the memory. */
package org.guangsha.bench;

/** Months and entries of an exit: functions over records. */
package org.guangsha.exit.rules;

/** What the departments' figures must be, and which year is drafted: functions over records. */
package org.guangsha.standards.rules;

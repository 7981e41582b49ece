/** Reports, entries, instalments and the start of bans: functions over records. */
package org.guangsha.violation.rules;

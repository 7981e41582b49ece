/** What is declared of, entered about and registered of a household that is examined again, and what follows from it: functions over records. */
package org.guangsha.requalification.rules;

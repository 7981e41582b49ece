/** What data of other registers mean for a household examined again. */
package org.guangsha.requalification.rules;

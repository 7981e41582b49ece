/** What a household is paid, worked out without a framework and without a clock. */
package org.guangsha.subsidy.rules;

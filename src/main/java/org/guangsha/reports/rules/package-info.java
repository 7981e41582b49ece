/** What is made of counts: sums by area, averages, quantiles, shares; periods. */
package org.guangsha.reports.rules;

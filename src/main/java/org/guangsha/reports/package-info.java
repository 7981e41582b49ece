/**
 * 统计报表与期限提醒: what happened in a period, by area and step, kept each week and counted on demand; what is due today, mailed to
 * managers. It reads the tables of the modules below in a few set-based queries and writes none of them.
 */
@ApplicationModule(displayName = "Reports 统计报表")
package org.guangsha.reports;

import org.springframework.modulith.ApplicationModule;

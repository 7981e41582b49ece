/** 期限提醒: what breaches today and what is overdue in a manager's areas, on a page and by mail each working day. */
package org.guangsha.reports.digest;

/** Reports on pages, as workbooks and printed. */
package org.guangsha.reports.desk;

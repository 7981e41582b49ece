package org.guangsha.rehearsal.report;

import java.util.List;

/**
 * A table of the report.
 *
 * @param caption what it shows
 * @param heads of the columns; the first column names the row
 */
record Table(String caption, List<String> heads, List<List<String>> rows) {}

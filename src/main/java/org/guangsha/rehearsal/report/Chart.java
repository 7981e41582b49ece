package org.guangsha.rehearsal.report;

/**
 * A chart of the report.
 *
 * @param id of its place in the page
 * @param words what it shows, for who cannot see it
 * @param option as ECharts reads it, JSON
 */
record Chart(String id, String words, String option) {}

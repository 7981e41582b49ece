package org.guangsha.stock.rules;

/**
 * What is wrong with a row and what to do about it.
 *
 * @param row as the spreadsheet counts it; 0 where it is about the file
 * @param column header of the column, empty where it is about the whole row
 */
public record RowFault(int row, String column, String words) {}

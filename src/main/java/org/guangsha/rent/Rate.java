package org.guangsha.rent;

/**
 * What a square metre costs a month: so many percent of a published figure.
 *
 * @param fen the published figure, fen per m² and month
 * @param percent how much of it is asked for
 * @param words what it is called
 */
public record Rate(long fen, int percent, String words) {}

package org.guangsha.violation;

/** Somebody concerned beside the household, by keyed hash; name and number as screens may show them. */
public record ConcernedPerson(String idHash, String maskedName, String maskedNumber, String words) {}

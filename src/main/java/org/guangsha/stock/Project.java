package org.guangsha.stock;

/**
 * A place with dwellings.
 *
 * @param code as the department numbers its projects; unique in the city
 * @param seat code of the area whose housing department answers for it
 */
public record Project(String code, String name, String address, String seat) {}

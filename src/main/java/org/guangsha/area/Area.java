package org.guangsha.area;

/**
 * One area of the city.
 *
 * @param code GB/T 2260 code of a city or district, 9 digits of a street or town, 12 of a community
 * @param name as the policy documents name it
 * @param parent code of the area above, {@code null} for the city
 */
public record Area(String code, String name, AreaKind kind, String parent) {}

package org.guangsha.exchange;

import java.math.BigDecimal;

/** A dwelling in the register of property, its floor area in m². */
public record RegisteredProperty(String address, BigDecimal floorArea) {}

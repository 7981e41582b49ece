package org.guangsha.allotment.rules;

import java.math.BigDecimal;

/** A dwelling of a batch that nobody holds; area in m². */
public record Home(String code, String community, BigDecimal area, boolean accessible) {}

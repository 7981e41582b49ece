package org.guangsha.requalification;

import java.util.List;

/** One page of a list; {@code total} counts all pages. */
public record DocketPage(List<Requalification> rows, int total) {}

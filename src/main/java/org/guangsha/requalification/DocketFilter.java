package org.guangsha.requalification;

/**
 * Which requalifications are listed; null lets all through.
 *
 * @param state null for all that are not settled
 */
public record DocketFilter(Cause cause, RequalificationState state, Integer year) {}

package org.guangsha.household;

/** One asset of the household, in fen, never negative. */
public record AssetFacts(AssetKind kind, long amountFen) {}

package org.guangsha.allotment;

/**
 * A household in the order of a batch.
 *
 * @param name of the applicant, in full
 * @param offer the last one of this batch made to it, {@code null} where none was
 * @param words what became of it so far, and why
 */
public record PlaceLine(Place place, String name, MadeOffer offer, String words) {}

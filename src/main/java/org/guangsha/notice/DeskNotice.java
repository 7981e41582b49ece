package org.guangsha.notice;

/**
 * A notice as the desk of its office shows it.
 *
 * @param open objections still to be investigated
 * @param answered objections investigated and answered
 */
public record DeskNotice(PublishedNotice notice, long open, long answered) {}

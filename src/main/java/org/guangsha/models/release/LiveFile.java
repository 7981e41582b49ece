package org.guangsha.models.release;

/**
 * A file as it is in use.
 *
 * @param release which deployed it as it is
 */
record LiveFile(long release, byte[] content) {}

package org.guangsha.staffdesk;

import org.guangsha.application.DuplicateHint;

/**
 * Two cases side by side.
 *
 * @param settled who settled it and when, in words; empty while open
 */
record Comparison(DuplicateHint hint, String settled, ComparedCase mine, ComparedCase other) {}

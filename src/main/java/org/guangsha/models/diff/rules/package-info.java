/** Compares two versions of a diagram, table or form. Pure. */
package org.guangsha.models.diff.rules;

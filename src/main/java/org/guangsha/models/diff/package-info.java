/** What differs between two versions of a model, in words and for the picture. */
package org.guangsha.models.diff;

/** What all tools of the analyst know of a model's file. */
package org.guangsha.models.files;

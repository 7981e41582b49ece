/** Running cases and new versions: how many run on which, what maps, one tried, all taken over by a batch of the engine. */
package org.guangsha.models.migration;

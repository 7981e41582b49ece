/** Why something can't be taken over, in sentences. Pure. */
package org.guangsha.models.migration.rules;

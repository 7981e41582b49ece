/** What must be deployed together, and who wins where folder and database differ. Pure. */
package org.guangsha.models.release.rules;

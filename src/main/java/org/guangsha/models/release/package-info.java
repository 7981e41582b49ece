/** Deploying without a build: what differs from what is deployed, who deployed what and why, and back to the version before. */
package org.guangsha.models.release;

/** What a rehearsal saw, as a page that needs nothing beside it. */
package org.guangsha.rehearsal.report;

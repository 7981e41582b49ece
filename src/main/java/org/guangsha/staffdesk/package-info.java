/** The pages of the staff outside Tasklist: start page, intake, papers handed in later, objections to notices, letters and their templates. */
@ApplicationModule(displayName = "Staff desk 工作台")
package org.guangsha.staffdesk;

import org.springframework.modulith.ApplicationModule;

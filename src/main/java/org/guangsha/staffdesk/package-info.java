/** The pages of the staff outside Tasklist: start page, intake at the window, papers handed in later. */
@ApplicationModule(displayName = "Staff desk 工作台")
package org.guangsha.staffdesk;

import org.springframework.modulith.ApplicationModule;

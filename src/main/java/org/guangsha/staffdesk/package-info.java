/**
 * The pages of the staff outside Tasklist: start page, intake, papers handed in later, objections to notices, likely duplicates, checks with
 * other registers, letters with their delivery and their templates, notes,
 * substitutions, the actions beside a task, and what a household asks after its application.
 */
@ApplicationModule(displayName = "Staff desk 工作台")
package org.guangsha.staffdesk;

import org.springframework.modulith.ApplicationModule;

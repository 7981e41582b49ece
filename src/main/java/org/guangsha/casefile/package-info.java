/** The case file page: everything about one case on one page, who may read it, and the list that leads to it. */
@ApplicationModule(displayName = "Case file 案件档案")
package org.guangsha.casefile;

import org.springframework.modulith.ApplicationModule;

/** The public pages: start, log-in, notices 公示, and what is said when something goes wrong. */
@ApplicationModule(displayName = "Portal 公众页面")
package org.guangsha.portal;

import org.springframework.modulith.ApplicationModule;

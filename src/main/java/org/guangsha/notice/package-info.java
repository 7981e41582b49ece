/** Public notice of a case 公示: what is published, for how long, and the objections raised against it. */
@ApplicationModule(displayName = "Notices 公示")
package org.guangsha.notice;

import org.springframework.modulith.ApplicationModule;

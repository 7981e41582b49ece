/** Working days, holidays and the ends of periods as the State Council and the Civil Code set them. */
@ApplicationModule(displayName = "Calendar 工作日历")
package org.guangsha.calendar;

import org.springframework.modulith.ApplicationModule;

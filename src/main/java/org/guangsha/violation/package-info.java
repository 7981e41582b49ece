/** 违规处理: reported by anybody, looked into by two, told and heard, decided, open to appeal, sanctioned (R21, R22). */
@ApplicationModule(displayName = "Violation")
package org.guangsha.violation;

import org.springframework.modulith.ApplicationModule;

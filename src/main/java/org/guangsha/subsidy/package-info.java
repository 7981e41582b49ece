/** 租赁补贴: who is paid how much from which month, and the run that pays it each month. */
@ApplicationModule(displayName = "Rent subsidy")
package org.guangsha.subsidy;

import org.springframework.modulith.ApplicationModule;

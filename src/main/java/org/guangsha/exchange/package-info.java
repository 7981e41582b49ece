/** Exchange with the registers of other offices 信息核查: what is asked, the answers kept, and where they differ from the declaration. */
@ApplicationModule(displayName = "Exchange 信息核查")
package org.guangsha.exchange;

import org.springframework.modulith.ApplicationModule;

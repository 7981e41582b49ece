/** 提供保障: after the decision a household is paid or put on its list, and within two months has what it was promised. */
@ApplicationModule(displayName = "Provision")
package org.guangsha.provision;

import org.springframework.modulith.ApplicationModule;

/** 退出保障: a household leaves, heard first where it does not wish to; its subsidy ends and its dwelling comes back (R19, R20). */
@ApplicationModule(displayName = "Exit")
package org.guangsha.exit;

import org.springframework.modulith.ApplicationModule;

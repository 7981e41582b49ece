/** 资格复核: who holds something is examined again, every year before March and whenever something changes (R17, R18). */
@ApplicationModule(displayName = "Requalification")
package org.guangsha.requalification;

import org.springframework.modulith.ApplicationModule;

/** 申诉: an appeal against a refusal, its reexamination by someone who took no part, and what follows for the case. */
@ApplicationModule(displayName = "Appeal")
package org.guangsha.appeal;

import org.springframework.modulith.ApplicationModule;

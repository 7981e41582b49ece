/** How faults of a request are told to whoever sent it: all together, by path and code, never echoing what was sent. */
@ApplicationModule(displayName = "Problems 请求错误")
package org.guangsha.problem;

import org.springframework.modulith.ApplicationModule;

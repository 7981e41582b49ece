/** One department's review: what it must say, how it verified, and the opinion that stays on file. */
@ApplicationModule(displayName = "Review")
package org.guangsha.review;

import org.springframework.modulith.ApplicationModule;

/** Letters 文书 to the household: numbered, kept as data, printed from it whenever asked, handed on by in-app message, e-mail and SMS. */
@ApplicationModule(displayName = "Letters 文书")
package org.guangsha.letters;

import org.springframework.modulith.ApplicationModule;

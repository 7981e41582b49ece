/** Attachments: what people bring to prove what they say, scanned or photographed, kept whole and encrypted with the case. */
@ApplicationModule(displayName = "Attachments")
package org.guangsha.attachment;

import org.springframework.modulith.ApplicationModule;

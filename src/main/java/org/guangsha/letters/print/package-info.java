/** From a template and data to pages: text, fonts, PDF; the same input gives the same bytes. Whoever prints something may use it. */
@NamedInterface("print")
package org.guangsha.letters.print;

import org.springframework.modulith.NamedInterface;

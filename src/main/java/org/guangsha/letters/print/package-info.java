/** From a template and data to pages: text, fonts, PDF; the same input gives the same bytes. */
package org.guangsha.letters.print;

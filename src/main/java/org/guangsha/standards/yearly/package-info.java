/** The yearly procedure {@code standards} (R24): draft, proposals, comparison, approval, publication, receipts. */
package org.guangsha.standards.yearly;

/** What the papers of a month's run look like: workbooks, the bank's file, the cover sheet; the same payments give the same bytes. */
package org.guangsha.subsidy.papers;

/** Random walks: cases driven by any act in any order, and what must hold after every step. */
package org.guangsha.walks;

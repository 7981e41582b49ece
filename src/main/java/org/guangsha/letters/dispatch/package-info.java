/** Ways out of the program: mail by SMTP, short messages by a gateway. Each is there only where the city has set it up. */
package org.guangsha.letters.dispatch;

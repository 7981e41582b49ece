package org.guangsha.violation;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Numbers a reporter asks with: drawn, so that nobody guesses another's; no letters that look like digits. */
@Component
class Receipts {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder receipt = new StringBuilder("JB");
        for (int i = 0; i < LENGTH; i++) {
            receipt.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return receipt.toString();
    }
}

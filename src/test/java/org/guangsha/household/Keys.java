package org.guangsha.household;

import java.util.Base64;
import java.util.Set;

/** Keys of a test's own, without a program around them. */
public final class Keys {

    private static final int BYTES = 32;

    private Keys() {}

    public static KeyedHash hash() {
        byte[] other = new byte[BYTES];
        other[0] = 1;
        return new KeyedHash(Secrets.of(
                Base64.getEncoder().encodeToString(new byte[BYTES]),
                Base64.getEncoder().encodeToString(other),
                Set.of()));
    }
}

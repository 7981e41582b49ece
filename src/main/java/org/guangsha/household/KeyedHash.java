package org.guangsha.household;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Finds what must not be readable: the same text gives the same hash, and only who has the key can make it. */
@Component
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    KeyedHash(Secrets secrets) {
        this.key = secrets.lookup();
    }

    /** HMAC-SHA-256 of the text, 64 hexadecimal digits. */
    public String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA-256 of the bytes, 64 hexadecimal digits. */
    public String of(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every JDK", e);
        }
    }
}

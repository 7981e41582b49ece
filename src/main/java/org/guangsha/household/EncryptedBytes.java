package org.guangsha.household;

import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps content encrypted: AES-256-GCM with a fresh nonce each time. What was tampered with cannot be read. */
@Component
public class EncryptedBytes {

    private static final int NONCE_BYTES = 16;

    private final BytesEncryptor cipher;

    EncryptedBytes(Secrets secrets) {
        this.cipher = new AesBytesEncryptor(
                secrets.encryption(), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    public byte[] seal(byte[] plain) {
        return cipher.encrypt(plain);
    }

    /** @throws IllegalStateException where it is not what was sealed */
    public byte[] open(byte[] sealed) {
        return cipher.decrypt(sealed);
    }
}

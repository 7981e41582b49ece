package org.guangsha.household;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Keeps a column encrypted: AES-256-GCM with a fresh nonce each time, base64. A value tampered with cannot be read. */
@Component
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    private static final int NONCE_BYTES = 16;

    private final BytesEncryptor cipher;

    EncryptedText(Secrets secrets) {
        this.cipher = new AesBytesEncryptor(
                secrets.encryption(), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }

    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null
                ? null
                : Base64.getEncoder().encodeToString(cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new String(cipher.decrypt(Base64.getDecoder().decode(column)), StandardCharsets.UTF_8);
    }
}

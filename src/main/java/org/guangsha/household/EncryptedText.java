package org.guangsha.household;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Keeps a column encrypted by {@link EncryptedBytes}, base64. */
@Component
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    private final EncryptedBytes cipher;

    EncryptedText(EncryptedBytes cipher) {
        this.cipher = cipher;
    }

    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null
                ? null
                : Base64.getEncoder().encodeToString(cipher.seal(plain.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column == null
                ? null
                : new String(cipher.open(Base64.getDecoder().decode(column)), StandardCharsets.UTF_8);
    }
}

package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String FIRST = base64("0123456789abcdef0123456789abcdef");
    private static final String SECOND = base64("fedcba9876543210fedcba9876543210");

    private static String base64(String key) {
        return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void shouldTakeTwoDifferentKeysOf32Bytes() {
        assertThat(Secrets.of(FIRST, SECOND, Set.of())).hasToString("Secrets");
    }

    @Test
    void shouldNameEverySecretThatIsMissing() {
        assertThatThrownBy(() -> Secrets.of(null, " ", Set.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(Secrets.ENCRYPTION)
                .hasMessageContaining(Secrets.LOOKUP);
    }

    @Test
    void shouldRefuseAShortKeyWithoutShowingIt() {
        String shortKey = base64("0123456789abcdef");

        assertThatThrownBy(() -> Secrets.of(FIRST, shortKey, Set.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("guangsha.secrets.lookup-key 应为 32 字节，实际为 16 字节")
                .hasMessageNotContaining(shortKey);
    }

    @Test
    void shouldRefuseWhatIsNotBase64() {
        assertThatThrownBy(() -> Secrets.of("很长的口令", SECOND, Set.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("base64");
    }

    @Test
    void shouldRefuseTheDemosKeyElsewhere() {
        assertThatThrownBy(() -> Secrets.of(FIRST, SECOND, Set.of(FIRST)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("演示密钥");
    }

    @Test
    void shouldRefuseOneKeyForBothUses() {
        assertThatThrownBy(() -> Secrets.of(FIRST, FIRST, Set.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("不得相同");
    }

    @Test
    void shouldEncryptDifferentlyEachTimeAndRefuseATamperedColumn() {
        EncryptedText column = new EncryptedText(new EncryptedBytes(Secrets.of(FIRST, SECOND, Set.of())));
        String once = column.convertToDatabaseColumn("11010519491231002X");
        String tampered = (once.charAt(30) == 'A' ? "B" : "A");

        assertThat(column.convertToDatabaseColumn("11010519491231002X")).isNotEqualTo(once);
        assertThat(column.convertToEntityAttribute(once)).isEqualTo("11010519491231002X");
        assertThatThrownBy(() -> column.convertToEntityAttribute(once.substring(0, 30) + tampered + once.substring(31)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldHashWithTheKey() {
        KeyedHash hash = new KeyedHash(Secrets.of(FIRST, SECOND, Set.of()));
        KeyedHash otherKey = new KeyedHash(Secrets.of(SECOND, FIRST, Set.of()));

        assertThat(hash.of("11010519491231002X")).hasSize(64).isEqualTo(hash.of("11010519491231002X"));
        assertThat(otherKey.of("11010519491231002X")).isNotEqualTo(hash.of("11010519491231002X"));
    }
}

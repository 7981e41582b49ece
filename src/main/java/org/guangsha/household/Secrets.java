package org.guangsha.household;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.guangsha.problem.StartRefused;

/**
 * The two keys of the household file, 256 bits each, written in base64.
 *
 * @param encryption encrypts identity numbers
 * @param lookup makes the keyed hash by which they are found
 */
record Secrets(SecretKey encryption, SecretKey lookup) {

    static final String ENCRYPTION = "guangsha.secrets.encryption-key";
    static final String LOOKUP = "guangsha.secrets.lookup-key";
    private static final int BYTES = 32;
    private static final String REMEDY = "用 openssl rand -base64 32 生成，经环境变量提供，并妥善备份：密钥遗失后身份号码无法恢复";

    /**
     * Reads both keys.
     *
     * @param forbidden keys that are public knowledge and therefore refused
     * @throws StartRefused naming every property at fault, never its value
     */
    static Secrets of(String encryption, String lookup, Set<String> forbidden) {
        List<String> faults = new ArrayList<>();
        byte[] first = decode(ENCRYPTION, encryption, forbidden, faults);
        byte[] second = decode(LOOKUP, lookup, forbidden, faults);
        if (faults.isEmpty() && encryption.equals(lookup)) {
            faults.add(ENCRYPTION + " 与 " + LOOKUP + " 不得相同");
        }
        if (!faults.isEmpty()) {
            faults.add(REMEDY);
            throw new StartRefused("application.yaml（密钥配置）", faults);
        }
        return new Secrets(new SecretKeySpec(first, "AES"), new SecretKeySpec(second, "HmacSHA256"));
    }

    private static byte[] decode(String property, String text, Set<String> forbidden, List<String> faults) {
        if (text == null || text.isBlank()) {
            faults.add("缺少密钥 " + property);
            return new byte[0];
        }
        if (forbidden.contains(text)) {
            faults.add(property + " 是演示密钥，人人皆知，不能用于正式环境");
        }
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length != BYTES) {
                faults.add("%s 应为 %d 字节，实际为 %d 字节".formatted(property, BYTES, key.length));
            }
            return key;
        } catch (IllegalArgumentException notBase64) {
            faults.add(property + " 应为 base64 编码的 32 字节密钥");
            return new byte[0];
        }
    }

    /** No log ever shows a key. */
    @Override
    public String toString() {
        return "Secrets";
    }
}

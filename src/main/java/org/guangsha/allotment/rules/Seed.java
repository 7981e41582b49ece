package org.guangsha.allotment.rules;

/**
 * What a lot is drawn with: a secret of the office, of which only the digest was published before the list was closed, and
 * a number nobody could know that day, drawn in public later. Neither the office nor whoever draws the number chooses the order.
 *
 * @param secret the office's, laid open with the result
 * @param publicNumber as it was announced to be taken, digits and spaces as published
 */
public record Seed(String secret, String publicNumber) {

    private static final int SHORTEST_SECRET = 16;

    /** @throws IllegalArgumentException where the secret could be guessed, or a part holds the sign that parts them */
    public Seed {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("摇号密钥至少须 %d 个字符".formatted(SHORTEST_SECRET));
        }
        if (publicNumber.isBlank()) {
            throw new IllegalArgumentException("请填写公开号码");
        }
        if ((secret + publicNumber).contains(Lot.SEPARATOR)) {
            throw new IllegalArgumentException("摇号密钥和公开号码不能含有“%s”".formatted(Lot.SEPARATOR));
        }
    }

    /** What is published beforehand. */
    public static String commitment(String secret) {
        return Lot.sha256(secret);
    }

    /** Whether this secret is the one whose digest was published. */
    public boolean keeps(String commitment) {
        return commitment(secret).equals(commitment);
    }
}

package org.guangsha.models.release;

import org.apache.commons.codec.digest.DigestUtils;

/** Tells one content from another. */
final class Hash {

    private Hash() {}

    static String of(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }
}

package org.guangsha.attachment;

/**
 * A file as it was sent.
 *
 * @param name as the sender calls it; whatever folders stand before it are no part of the name
 */
public record Upload(String name, byte[] content) {

    public Upload {
        String given = name == null ? "" : name.strip();
        name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}

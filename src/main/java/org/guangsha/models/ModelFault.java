package org.guangsha.models;

/**
 * One thing wrong with a model, in sentences that name what is wrong and what to do.
 *
 * @param file bare file name
 * @param elementId id in the diagram, table or form; empty where the file as a whole is meant
 * @param elementName what people read there, Chinese; empty where it has no name
 * @param rule what it is held against
 * @param zh for people, begins with the element
 * @param en the same in English
 */
public record ModelFault(String file, String elementId, String elementName, ModelRule rule, String zh, String en) {

    /** The Chinese sentence with its file, for messages that stand alone. */
    public String sentence() {
        return file + "：" + zh;
    }

    /** The same in English. */
    public String english() {
        return file + ": " + en;
    }
}

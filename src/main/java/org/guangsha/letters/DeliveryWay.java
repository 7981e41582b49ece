package org.guangsha.letters;

/** How a letter came into a household's hands 送达方式 (cf. Civil Procedure Law art. 88, 90, 91). */
public enum DeliveryWay {
    IN_PERSON("当面送达"),
    /** The day is that of the receipt. */
    POST("邮寄送达（凭回执）"),
    /** The day is that on which it reached what the household receives messages by. */
    MESSAGE("电子送达");

    private final String chinese;

    DeliveryWay(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}

package org.guangsha.stock;

import java.util.Arrays;
import java.util.Optional;

/** How the city came by a dwelling (Z五(三)). */
public enum Source {
    BUILT("新建"),
    BOUGHT("收购"),
    VACATED_PUBLIC("腾退公房"),
    DELIVERED("配建"),
    DONATED("捐赠");

    private final String chinese;

    Source(String chinese) {
        this.chinese = chinese;
    }

    /** The word people write and read. */
    public String chinese() {
        return chinese;
    }

    /** The source people mean by this word. */
    public static Optional<Source> named(String word) {
        return Arrays.stream(values())
                .filter(source -> source.chinese.equals(word))
                .findFirst();
    }
}

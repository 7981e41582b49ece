package org.guangsha.staffdesk;

import org.guangsha.money.Yuan;
import org.springframework.stereotype.Component;

/** Money as the pages write it; in templates {@code ${@yuanWords.of(fen)}}. */
@Component("yuanWords")
public class YuanWords {

    /** {@code 1,234.50} for 123,450 fen. */
    public String of(long fen) {
        return Yuan.grouped(fen);
    }
}

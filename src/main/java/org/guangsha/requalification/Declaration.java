package org.guangsha.requalification;

import java.time.LocalDate;
import org.guangsha.money.Yuan;

/**
 * What a household declared when it was examined again.
 *
 * @param figures of all members together
 * @param words what it added, empty where nothing
 * @param enteredBy log-in of whoever took it down
 */
public record Declaration(long id, LocalDate on, Figures figures, String words, String enteredBy) {

    /** In a sentence for people. */
    public String told() {
        String said = "家庭年收入 %s 元，家庭财产 %s 元，自有住房 %s 平方米"
                .formatted(
                        Yuan.plain(figures.incomeFen()),
                        Yuan.plain(figures.assetsFen()),
                        figures.ownArea().toPlainString());
        return words.isEmpty() ? said : said + "；" + words;
    }
}

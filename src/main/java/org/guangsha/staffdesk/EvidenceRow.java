package org.guangsha.staffdesk;

import org.guangsha.exchange.AnswerFacts;
import org.guangsha.exchange.DeskCheck;

/**
 * A check that waits, as a line of the list.
 *
 * @param kinds what is asked, in words
 * @param state what it waits for, in words
 * @param stuck whether nothing happens before somebody acts
 * @param trouble why there is no answer yet; empty before the first try
 * @param mine whether whoever looks may act
 */
record EvidenceRow(
        AnswerFacts check, String kinds, String asked, String state, boolean stuck, String trouble, boolean mine) {

    static EvidenceRow of(DeskCheck of, boolean mine) {
        String state = of.stuck() ? "需要处理" : waits(of);
        return new EvidenceRow(
                of.check(),
                DeskWords.kinds(of.check()),
                DeskWords.minute(of.check().askedAt()),
                state,
                of.stuck(),
                of.trouble(),
                mine);
    }

    private static String waits(DeskCheck of) {
        if (of.nextTry() != null) {
            return "将于 %s 再试".formatted(DeskWords.minute(of.nextTry()));
        }
        return of.trouble().isEmpty() ? "等待核查" : "即将再试";
    }
}

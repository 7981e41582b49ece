package org.guangsha.staffdesk;

import org.guangsha.exchange.AnswerFacts;

/** A check that is over, as a line of the list. */
record DoneRow(AnswerFacts check, String kinds, String state, String at) {

    static DoneRow of(AnswerFacts check) {
        return new DoneRow(
                check, DeskWords.kinds(check), check.state().chinese(), DeskWords.minute(check.answeredAt()));
    }
}

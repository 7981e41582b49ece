package org.guangsha.models.check;

import java.text.ParseException;
import org.camunda.bpm.engine.impl.calendar.CronTimer;
import org.guangsha.models.rules.Grammar;
import org.springframework.stereotype.Component;

/** The engine's own readers of what is written in models. */
@Component
public class ModelLanguages {

    private Grammar grammar;

    /** Made when it is first asked for: FEEL takes its time. */
    public synchronized Grammar grammar() {
        if (grammar == null) {
            grammar = new Grammar(new JuelReader(), new FeelReader(), ModelLanguages::isCron);
        }
        return grammar;
    }

    private static boolean isCron(String text) {
        try {
            CronTimer.parse(text);
            return true;
        } catch (ParseException other) {
            return false;
        }
    }
}

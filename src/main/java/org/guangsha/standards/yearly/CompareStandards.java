package org.guangsha.standards.yearly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.standards.Standards;
import org.guangsha.standards.StandardsEffect;
import org.springframework.stereotype.Component;

/** 测算影响: asks everybody who knows households what the draft would change, and keeps the answer beside it. */
@Component("compareStandards")
class CompareStandards implements JavaDelegate {

    private final YearlyDrafts drafts;
    private final EffectTable effects;
    private final List<StandardsEffect> sources;
    private final Clock clock;

    CompareStandards(YearlyDrafts drafts, EffectTable effects, List<StandardsEffect> sources, Clock clock) {
        this.drafts = drafts;
        this.effects = effects;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DraftSheet sheet = drafts.sheet(execution.getProcessBusinessKey());
        Standards before = drafts.before(sheet.draft());
        Standards draft = drafts.draft(sheet, LocalDate.now(clock)).published();
        String version = sheet.draft().version();
        effects.clear(version);
        sources.forEach(
                source -> source.of(before, draft).forEach(line -> effects.add(version, source.subject(), line)));
    }
}

package org.guangsha.exchange;

import static org.camunda.bpm.engine.variable.Variables.stringValue;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.guangsha.engine.Offices;
import org.guangsha.engine.StartsProcess;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The process {@code evidence}: its key, its variables, its way in and its end before time. */
@Component
@StartsProcess(
        key = EvidenceProcess.KEY,
        variables = {Offices.VARIABLE, EvidenceProcess.ROUND})
public class EvidenceProcess {

    public static final String KEY = "evidence";

    /** Message that ends the wait for one source: the case goes on with papers. */
    static final String PAPERS = "evidence-papers";
    /** Message that asks a source again after the time for its answer was over. */
    static final String RETRY = "evidence-retry";

    static final String ROUND = "round";
    /** Id of the source; local to its branch. */
    static final String SOURCE = "source";
    /** Why an official goes on with papers. */
    static final String REASON = "papersReason";

    private final RuntimeService runtime;
    private final EvidenceAnswerRepository rows;
    private final EvidenceSources sources;
    private final Unfenced unfenced;
    private final Journal journal;
    private final Clock clock;

    EvidenceProcess(
            RuntimeService runtime,
            EvidenceAnswerRepository rows,
            EvidenceSources sources,
            Unfenced unfenced,
            Journal journal,
            Clock clock) {
        this.runtime = runtime;
        this.rows = rows;
        this.sources = sources;
        this.unfenced = unfenced;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Begins to ask every source about a case, in the caller's transaction; the asking itself comes after it. Begun again,
     * it is a new round: what is still being asked is cancelled, what was answered stays. Where the office has no sources,
     * nothing happens.
     *
     * @param housingOffice office whose members go on with papers where a source fails
     */
    @Transactional
    public void start(String caseNo, String housingOffice) {
        cancel(caseNo);
        List<EvidenceSource> asked = sources.all();
        if (asked.isEmpty()) {
            return;
        }
        int round = 1
                + rows.findByCaseNoOrderByCheckRoundAscIdAsc(caseNo).stream()
                        .mapToInt(EvidenceAnswerRow::round)
                        .max()
                        .orElse(0);
        asked.forEach(
                source -> rows.save(new EvidenceAnswerRow(caseNo, round, source, housingOffice, clock.instant())));
        String names = asked.stream().map(EvidenceSource::name).collect(Collectors.joining("、"));
        journal.note(caseNo, EntryKind.EVIDENCE, KEY, "向%s核查".formatted(names));
        unfenced.asProgram(() -> runtime.createProcessInstanceByKey(KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNo)
                .setVariable(Offices.VARIABLE, stringValue(housingOffice, true))
                .setVariable(ROUND, round)
                .execute());
    }

    /** Ends whatever is still being asked about a case; answers stay. Does nothing where nothing is asked. */
    @Transactional
    public void cancel(String caseNo) {
        if (!rows.wasAsked(caseNo)) {
            return;
        }
        unfenced.asProgram(
                () -> runtime
                        .createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .processInstanceBusinessKey(caseNo)
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .forEach(open -> runtime.deleteProcessInstance(open, "核查取消")));
        rows.in(AnswerState.ASKED, caseNo).forEach(row -> row.cancel(clock.instant()));
    }
}

package org.guangsha.sla;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All breaches, open and cleared. */
@Service
public class BreachRegister {

    private final SlaBreachRepository breaches;
    private final Clock clock;

    BreachRegister(SlaBreachRepository breaches, Clock clock) {
        this.breaches = breaches;
        this.clock = clock;
    }

    @Transactional
    public void open(Breach breach) {
        breaches.save(new SlaBreach(breach));
    }

    @Transactional
    public void openAll(Collection<Breach> several) {
        breaches.saveAll(several.stream().map(SlaBreach::new).toList());
    }

    /**
     * The late task is done, or no longer there to be done.
     *
     * @return whether it was late
     */
    @Transactional
    public boolean clearTask(String taskId) {
        return breaches.clearTask(taskId, clock.instant()) > 0;
    }

    /** The case has ended: nothing of it is late any more. */
    @Transactional
    public void clearCase(String caseNo) {
        breaches.open(caseNo).forEach(breach -> breach.clear(clock.instant()));
    }

    /** Every breach of a case in the order they happened. */
    @Transactional(readOnly = true)
    public List<Breach> ofCase(String caseNo) {
        return breaches.findByCaseNoOrderById(caseNo).stream()
                .map(SlaBreach::facts)
                .toList();
    }
}

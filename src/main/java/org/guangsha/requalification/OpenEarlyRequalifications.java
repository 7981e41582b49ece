package org.guangsha.requalification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.entitlement.Holding;
import org.guangsha.exchange.ChangeEvent;
import org.guangsha.exchange.ChangeEvents;
import org.springframework.stereotype.Component;

/** 发起提前复核: for the next events of people who hold something; whoever holds nothing is left alone. */
@Component("openEarlyRequalifications")
class OpenEarlyRequalifications implements JavaDelegate {

    private static final int AT_ONCE = 50;

    private final ChangeEvents events;
    private final EntitlementService entitlements;
    private final EarlyRequalifications early;
    private final ReportTable reports;
    private final Contradictions contradictions;
    private final Clock clock;

    OpenEarlyRequalifications(
            ChangeEvents events,
            EntitlementService entitlements,
            EarlyRequalifications early,
            ReportTable reports,
            Contradictions contradictions,
            Clock clock) {
        this.events = events;
        this.entitlements = entitlements;
        this.early = early;
        this.reports = reports;
        this.contradictions = contradictions;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        List<ChangeEvent> next = events.open(AT_ONCE);
        Set<String> people = next.stream().map(ChangeEvent::idHash).collect(Collectors.toSet());
        Map<String, String> cases = entitlements.heldBy(people).stream()
                .collect(Collectors.toMap(Holding::idHash, Holding::caseNo, (one, same) -> one));
        next.forEach(event -> open(event, cases.get(event.idHash())));
    }

    private void open(ChangeEvent event, String caseNo) {
        if (caseNo != null) {
            String source = events.sourceName(event.source());
            Report report = new Report(
                    cause(event),
                    event.on(),
                    event.words().isEmpty() ? source : source + "，" + event.words(),
                    LocalDate.now(clock),
                    null);
            Requalification one = early.event(caseNo, "event-%s-%s".formatted(event.source(), event.number()), report);
            boolean told = reports.of(one.id()).stream().anyMatch(other -> other.cause() == Cause.REPORTED);
            if (!told) {
                contradictions.note(
                        caseNo, ContradictionKind.EVENT, "家庭没有申报", report.told(), "事件 " + event.number(), null);
            }
        }
        events.handled(event.id(), caseNo);
    }

    private static Cause cause(ChangeEvent event) {
        return switch (event.kind()) {
            case PROPERTY -> Cause.PROPERTY;
            case INCOME -> Cause.INCOME;
            case DEATH -> Cause.DEATH;
            case MOVED -> Cause.MOVED;
            case SECOND_ENTITLEMENT -> Cause.SECOND_ENTITLEMENT;
        };
    }
}

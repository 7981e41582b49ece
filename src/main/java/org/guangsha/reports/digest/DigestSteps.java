package org.guangsha.reports.digest;

import java.time.LocalDate;
import java.util.List;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Component;

/** What {@code manager-digest} asks; there {@code ${managerDigest.everyMorning()}}. It knows no engine, for the engine asks it while it is being built. */
@Component("managerDigest")
public class DigestSteps {

    private final DigestTable table;
    private final Policy policy;

    DigestSteps(DigestTable table, Policy policy) {
        this.table = table;
        this.policy = policy;
    }

    /** The time of the policy, for the timer; whether it is a working day is seen when it comes. */
    public String everyMorning() {
        return "0 %d %d * * ?"
                .formatted(
                        policy.digest().minute().value(), policy.digest().hour().value());
    }

    /** Log-ins of those who are told about this day, always in the same order. */
    public List<String> listed(String day) {
        return table.managers(LocalDate.parse(day));
    }
}

package org.guangsha.rehearsal.stage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guangsha.provision.SigningDates;
import org.guangsha.review.Reviews;

/** What the names in the diagrams stand for: the program's own rules, stand-ins of its steps, and nothing. */
final class Beans {

    /** Steps that write letters, records and registers, which nothing in a procedure waits for or reads. */
    private static final Set<String> RECORDS_ONLY = Set.of(
            "takeDownNotice",
            "closeCaseClocks",
            "raiseCaseWarning",
            "startEvidence",
            "offerReview",
            "nameSigning",
            "recordLapse",
            "issueAgreement",
            "startSubsidy",
            "giveUpProvision",
            "joinWaitingList",
            "confirmWaiting",
            "startBridging",
            "upholdRefusal",
            "endAppeal");

    private final Map<Object, Object> byName = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    Beans(City city, Models models) {
        Deadline deadline = new Deadline(city);
        byName.putAll(new ApplicationSteps(city).beans());
        byName.putAll(new ReviewSteps(city, deadline).beans());
        byName.putAll(new OtherSteps(city, deadline).beans());
        byName.put("policy", city.policy());
        byName.put("areas", city.areas());
        byName.put("workCalendar", city.calendar());
        byName.put("clocks", city.clocks());
        byName.put("reviews", new Reviews(city.clocks(), city.policy()));
        byName.put("signing", new SigningDates(city.clocks(), city.policy()));
        byName.put("bridging", new RehearsedBridging(city));
        byName.put("notices", new RehearsedNotices(city.policy()));
        byName.put("supplements", new RehearsedSupplements(city.policy()));
        Set.of("dossiers", "objectionDossiers", "appealDossiers").forEach(name -> byName.put(name, new EmptyPapers()));
        RECORDS_ONLY.forEach(name -> byName.put(name, new Unrehearsed()));
        for (String name : models.delegates()) {
            if (byName.putIfAbsent(name, new Unrehearsed()) == null) {
                unknown.add(name);
            }
        }
        Set<String> builtIn = Set.of("execution", "task");
        Set<String> askedInVain = new HashSet<>(models.asked());
        askedInVain.removeIf(name -> byName.containsKey(name) || builtIn.contains(name));
        unknown.addAll(askedInVain);
    }

    Map<Object, Object> byName() {
        return byName;
    }

    /** Names in the diagrams that a rehearsal does not know. */
    Set<String> unknown() {
        return unknown;
    }
}

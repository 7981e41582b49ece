package org.guangsha.allotment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guangsha.allotment.rules.Candidate;
import org.guangsha.entitlement.EntitlementService;
import org.guangsha.waitinglist.WaitingList;
import org.springframework.stereotype.Component;

/** Makes candidates of those who take part; who waits no more, or is entitled no more, is nobody to offer to. */
@Component
class Candidates {

    private final WaitingList list;
    private final EntitlementService entitlements;
    private final Needs needs;

    Candidates(WaitingList list, EntitlementService entitlements, Needs needs) {
        this.list = list;
        this.entitlements = entitlements;
        this.needs = needs;
    }

    List<Candidate> of(List<Place> places) {
        List<String> cases = places.stream().map(Place::caseNo).toList();
        Set<String> waiting = list.waiting(cases);
        Set<String> entitled = entitlements.inForce(cases);
        Map<String, Need> told = needs.of(cases);
        return places.stream()
                .map(one -> {
                    Need need = told.getOrDefault(one.caseNo(), Need.NONE);
                    boolean out = !waiting.contains(one.caseNo()) || !entitled.contains(one.caseNo());
                    return new Candidate(
                            one.caseNo(), one.heads(), need.accessible(), need.communities(), Set.of(), out);
                })
                .toList();
    }
}

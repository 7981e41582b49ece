package org.guangsha.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is in an open case. The database's unique index decides between two requests that arrive at once. */
@Component
class OpenCases {

    private final OpenCaseMemberRepository members;

    OpenCases(OpenCaseMemberRepository members) {
        this.members = members;
    }

    /** Those of the people who are in an open case now. */
    List<OpenCaseMember> of(Collection<String> idHashes) {
        return members.of(idHashes);
    }

    /** The one open case that is of exactly these people, no more and no fewer. */
    Optional<String> ofHousehold(List<OpenCaseMember> found, Collection<String> idHashes) {
        Set<String> caseNos = found.stream().map(OpenCaseMember::caseNo).collect(Collectors.toSet());
        return caseNos.stream()
                .filter(only -> caseNos.size() == 1 && found.size() == idHashes.size())
                .filter(only -> members.countByCaseNo(only) == idHashes.size())
                .findAny();
    }

    /** Enters the people, in one order for all callers so that two of them never wait for each other. */
    void enter(Collection<String> idHashes, String caseNo) {
        members.saveAllAndFlush(idHashes.stream()
                .sorted()
                .map(idHash -> new OpenCaseMember(idHash, caseNo))
                .toList());
    }

    /** Lets single people go who are no longer in their case. */
    void leave(Collection<String> idHashes) {
        if (!idHashes.isEmpty()) {
            members.leave(idHashes);
        }
    }

    void release(String caseNo) {
        members.release(caseNo);
    }
}

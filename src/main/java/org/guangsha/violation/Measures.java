package org.guangsha.violation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Which measures beside withdrawal and ban there is a reason for. */
@Component
class Measures {

    private final Claims claims;
    private final ViolationHomes homes;

    Measures(Claims claims, ViolationHomes homes) {
        this.claims = claims;
        this.homes = homes;
    }

    /**
     * @param overpaidFen paid for months after the violation
     * @param marketRent whether a dwelling is or was let to the household whose rent may be raised
     * @param deed whether a dwelling was sold to it
     */
    record Reasons(long overpaidFen, boolean marketRent, boolean deed) {}

    Reasons of(String caseNo, ViolationKind kind, LocalDate since) {
        boolean tenancy = homes.tenancy(caseNo)
                .filter(one -> one.raised() == null)
                .filter(one -> one.ended() == null || !since.isAfter(one.ended()))
                .isPresent();
        return new Reasons(
                claims.overpaid(caseNo, since),
                kind.asksMarketRent() && tenancy,
                homes.bought(caseNo).isPresent());
    }
}

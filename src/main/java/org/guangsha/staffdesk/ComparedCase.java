package org.guangsha.staffdesk;

import java.util.List;

/**
 * One side of a comparison, as text.
 *
 * @param covered whether the case lies outside the clerk's area: then only what is needed to compare is told, the rest is empty
 * @param contact the office to ask about the case
 * @param sameAddress whether the other side has the same address
 */
record ComparedCase(
        String caseNo,
        boolean covered,
        String programme,
        String state,
        String community,
        String contact,
        List<ComparedPerson> people,
        String address,
        boolean sameAddress,
        List<String> dwellings,
        String monthlyIncome) {

    /** The same without anything that a clerk of another area may not see. */
    ComparedCase cover() {
        List<ComparedPerson> alike = people.stream()
                .filter(ComparedPerson::isAlike)
                .map(ComparedPerson::covered)
                .toList();
        return new ComparedCase(caseNo, true, "", "", community, contact, alike, "", sameAddress, List.of(), "");
    }
}

package org.guangsha.allotment;

import java.util.List;
import java.util.Map;
import org.guangsha.allotment.rules.Lot;
import org.guangsha.allotment.rules.Seed;

/**
 * Everything about a batch, for its pages.
 *
 * @param offers those that wait for an answer in front, else in the order of the places
 * @param result who chose a dwelling, struck out ones too
 * @param contracts by case
 * @param refusals how often each household of an offer has refused, in all batches
 * @param participants how many take part in the order, 0 while it is not fixed
 */
public record BatchView(
        BatchRow row,
        List<BatchHome> homes,
        List<ResultLine> offers,
        List<ResultLine> result,
        Map<String, Contract> contracts,
        Map<String, Integer> refusals,
        int participants) {

    /** File that holds the case numbers of those who take part in a lot. */
    public static final String CASES = "cases.txt";

    /** What anybody types to see that the secret is the one whose digest was published; of a drawn lot. */
    public String check() {
        return Lot.check(row.course().secret());
    }

    /** What anybody types to draw the lot again; of a drawn lot. */
    public String command() {
        return Lot.command(new Seed(row.course().secret(), row.course().publicNumber()), CASES);
    }
}

package org.guangsha.allotment.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The drawing of lots 摇号. Each household's ticket is the SHA-256, in small hexadecimal digits, of the UTF-8 text
 * {@code secret|public number|case number}; the tickets in ascending order are the order of the households. With
 * {@code printf '%s' 'secret|number|case' | sha256sum} for each case and {@code sort} anybody draws it again.
 */
public final class Lot {

    /** Parts secret, number and case. */
    public static final String SEPARATOR = "|";

    private Lot() {}

    /** A household's place. */
    public record Drawn(int place, String caseNo, String ticket) {}

    /** The households in the order of their tickets, whatever order they come in; a case named twice takes part once. */
    public static List<Drawn> draw(Seed seed, Collection<String> caseNos) {
        List<Drawn> tickets = caseNos.stream()
                .distinct()
                .map(caseNo -> new Drawn(0, caseNo, ticket(seed, caseNo)))
                .sorted(Comparator.comparing(Drawn::ticket))
                .toList();
        return IntStream.range(0, tickets.size())
                .mapToObj(i ->
                        new Drawn(i + 1, tickets.get(i).caseNo(), tickets.get(i).ticket()))
                .toList();
    }

    /**
     * What anybody types to draw the lot again: from a file with a case number on each line, lines of ticket and case number
     * in the order drawn.
     *
     * @param cases name of the file
     */
    public static String command(Seed seed, String cases) {
        return ("while read -r c; do t=$(printf '%%s' \"%s|%s|$c\" | sha256sum | cut -c1-64); echo \"$t,$c\"; done < %s | sort")
                .formatted(seed.secret(), seed.publicNumber(), cases);
    }

    /** What anybody types to see that the secret is the one whose digest was published. */
    public static String check(String secret) {
        return "printf '%%s' '%s' | sha256sum".formatted(secret);
    }

    private static String ticket(Seed seed, String caseNo) {
        return sha256(seed.secret() + SEPARATOR + seed.publicNumber() + SEPARATOR + caseNo);
    }

    static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }
}

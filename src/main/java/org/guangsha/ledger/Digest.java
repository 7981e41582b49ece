package org.guangsha.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** What an entry's lines come to, whatever their order: SHA-256 of accounts, areas and amounts. */
final class Digest {

    private Digest() {}

    static String of(List<Posting> postings) {
        String lines = postings.stream()
                .map(line -> line.account() + "|" + line.area() + "|" + line.debitFen() + "|" + line.creditFen())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}

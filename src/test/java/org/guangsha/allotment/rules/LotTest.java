package org.guangsha.allotment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("R15")
class LotTest {

    private static final String SECRET = "7f3c9a51e2d84b06";
    private static final Seed SEED = new Seed(SECRET, "20260301 05 11 17 22 28 33 09");

    /** Every ticket here was written down by {@code printf '%s' … | sha256sum}. */
    @Test
    void shouldDrawAsSha256sumAndSortDo() {
        assertThat(Seed.commitment(SECRET))
                .isEqualTo("6f913fff6218bb403e40c326f12194bedf3d35ddbaf513ff7ebff54252b96c61");
        assertThat(Lot.draw(SEED, List.of("130403-2026-000001", "130403-2026-000002", "130403-2026-000003")))
                .containsExactly(
                        new Lot.Drawn(
                                1,
                                "130403-2026-000002",
                                "11179c9b8a985d3158252096d8c39cd03e36e68d81e7a34b7c81e9d6b4849ff5"),
                        new Lot.Drawn(
                                2,
                                "130403-2026-000001",
                                "c0308207e08a56954a3be7d9bab76e3fbaba366de0cb9986758dfb575a59074c"),
                        new Lot.Drawn(
                                3,
                                "130403-2026-000003",
                                "f4f6fedd3e0fa400b790692e9c4a34c82853b6747b9ce4a8abdcfced2c769869"));
    }

    @Test
    void shouldTellTheCommandsThatDrawItAgain(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell");
        List<String> cases = List.of("130403-2026-000001", "130403-2026-000002", "130403-2026-000003");
        Files.writeString(folder.resolve("cases.txt"), String.join("\n", cases) + "\n");
        assertThat(shell(folder, Lot.check(SECRET))).startsWith(Seed.commitment(SECRET));
        assertThat(shell(folder, Lot.command(SEED, "cases.txt")))
                .isEqualTo(Lot.draw(SEED, cases).stream()
                        .map(drawn -> drawn.ticket() + "," + drawn.caseNo() + "\n")
                        .collect(Collectors.joining()));
    }

    private static String shell(Path folder, String command) throws IOException {
        Process shell = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void shouldGiveAnIndependentRecountTheSameOrder(
            @ForAll @IntRange(min = 0, max = 60) int households, @ForAll int number) throws Exception {
        Seed seed = new Seed(SECRET, String.valueOf(number));
        List<String> cases = IntStream.range(0, households)
                .mapToObj("130403-2026-%06d"::formatted)
                .toList();
        List<String> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled);
        TreeMap<BigInteger, String> recount = new TreeMap<>();
        for (String caseNo : cases) {
            byte[] text = (SECRET + "|" + number + "|" + caseNo).getBytes(StandardCharsets.UTF_8);
            recount.put(new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(text)), caseNo);
        }
        assertThat(Lot.draw(seed, shuffled)).extracting(Lot.Drawn::caseNo).containsExactlyElementsOf(recount.values());
    }

    @Test
    void shouldLeaveNobodyABetterChance() {
        Integer[] first = {0, 0, 0, 0};
        List<String> cases =
                List.of("130403-2026-000001", "130403-2026-000002", "130403-2026-000003", "130403-2026-000004");
        for (int number = 0; number < 4000; number++) {
            String winner = Lot.draw(new Seed(SECRET, String.valueOf(number)), cases)
                    .get(0)
                    .caseNo();
            first[cases.indexOf(winner)]++;
        }
        assertThat(first).allSatisfy(wins -> assertThat(wins).isBetween(850, 1150));
    }

    @Test
    void shouldBindTheOfficeToTheSecretItPublishedTheDigestOf() {
        String published = Seed.commitment(SECRET);
        assertThat(SEED.keeps(published)).isTrue();
        assertThat(new Seed("7f3c9a51e2d84b07", "1").keeps(published)).isFalse();
    }

    @Test
    void shouldNotDrawWithWhatCouldBeGuessedOrMistaken() {
        assertThatThrownBy(() -> new Seed("short", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seed(SECRET, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Seed(SECRET + "|", "1")).isInstanceOf(IllegalArgumentException.class);
    }
}

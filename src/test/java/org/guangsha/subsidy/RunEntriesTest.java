package org.guangsha.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Share;
import org.guangsha.ledger.Side;
import org.guangsha.ledger.rules.EntryRules;
import org.guangsha.ledger.rules.ShareRule;
import org.guangsha.subsidy.rules.Amounts;
import org.guangsha.subsidy.rules.Amounts.FromMonth;
import org.guangsha.subsidy.rules.Overpaid;
import org.guangsha.subsidy.rules.Settlement;

/** Whatever happens to an award over the months, each entry balances and the accounts say what a plain sum says. */
@Tag("R13")
@Tag("R16")
class RunEntriesTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final String AREA = "130403";

    /** An award's life: months are run or missed, amounts change also for months gone by, it ends, payments come back. */
    @Property
    void shouldKeepTheBooksInStepWithWhatWasPaidEntitledAndOwed(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int months) {
        Life life = new Life(new Random(seed));
        for (int at = 0; at < months; at++) {
            life.month(FIRST.plusMonths(at), at);
        }
    }

    private static final class Life {
        private final Random chance;
        private final Map<Account, Long> books = new EnumMap<>(Account.class);
        private final List<FromMonth> versions = new ArrayList<>();
        private YearMonth end;
        private long paid;
        private long booked;
        private long debt;

        Life(Random chance) {
            this.chance = chance;
            versions.add(new FromMonth(0, FIRST, chance.nextInt(70_001)));
        }

        void month(YearMonth month, int at) {
            if (chance.nextInt(3) == 0) {
                versions.add(new FromMonth(
                        versions.size(), FIRST.plusMonths(chance.nextInt(at + 2)), chance.nextInt(70_001)));
            }
            if (end == null && chance.nextInt(20) == 0) {
                end = FIRST.plusMonths(chance.nextInt(at + 1));
            }
            if (chance.nextInt(5) > 0) {
                run(month, chance.nextInt(6) > 0);
            }
        }

        private void run(YearMonth month, boolean payable) {
            Amounts amounts = new Amounts(FIRST, end, versions, List.of());
            Settlement settled = Settlement.of(amounts.in(month), amounts.through(month), paid, booked, payable);
            Overpaid overpaid = Overpaid.of(settled, debt);
            assertThat(overpaid.aroseFen()).isNotNegative();
            assertThat(overpaid.setOffFen()).isNotNegative();
            RunEntries entries = new RunEntries(month, month.atDay(1));
            var line = new RunEntries.Payment(1, month + "/T", AREA, settled.payFen(), settled.newFen(), overpaid);
            if (line.wantedFen() > 0) {
                post(entries.payable(AREA, line.wantedFen()));
            }
            Share share = ShareRule.share(settled.payFen(), 80);
            entries.of(line, share).forEach(this::post);
            booked += settled.newFen();
            debt += overpaid.aroseFen() - overpaid.setOffFen();
            assertThat(balance(Account.SUBSIDY_PAYABLE))
                    .as("all that was approved is paid or set off")
                    .isZero();
            if (settled.payFen() > 0 && chance.nextInt(5) == 0) {
                post(entries.cameBack(line, share));
            } else {
                paid += settled.payFen();
            }
            books(amounts.through(month));
        }

        private void books(long entitled) {
            assertThat(balance(Account.SUBSIDY_OVERPAID)).as("the debt").isEqualTo(debt);
            assertThat(debt).isEqualTo(Math.max(0, paid - entitled));
            assertThat(balance(Account.SUBSIDY_RETURNED))
                    .as("came back, owed still")
                    .isEqualTo(booked - paid);
            assertThat(-balance(Account.SUBSIDY_CITY_FUND) - balance(Account.SUBSIDY_DISTRICT_FUND))
                    .isEqualTo(paid);
            assertThat(balance(Account.SUBSIDY_EXPENSE))
                    .as("what the household was entitled to of what it was paid, and what came back")
                    .isEqualTo(Math.min(paid, entitled) + booked - paid);
        }

        private void post(Entry entry) {
            assertThat(EntryRules.faults(entry)).isEmpty();
            entry.postings()
                    .forEach(line -> books.merge(
                            line.account(),
                            line.account().side() == Side.DEBIT
                                    ? line.debitFen() - line.creditFen()
                                    : line.creditFen() - line.debitFen(),
                            Long::sum));
        }

        private long balance(Account account) {
            return books.getOrDefault(account, 0L);
        }
    }
}

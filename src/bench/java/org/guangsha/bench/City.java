package org.guangsha.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.household.EncryptedText;
import org.guangsha.household.IdentityNumber;
import org.guangsha.household.KeyedHash;
import org.springframework.jdbc.core.JdbcTemplate;

/** Couples of low income all over the city, granted a rent subsidy and paid since; laid down by plain inserts. */
final class City {

    private static final int BATCH = 1000;
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1950, 1, 1);
    private static final int PEOPLE_OF_A_DAY = 100;
    /** A twelfth of the city, and a multiple of the ways in which a register differs. */
    static final int ALIKE = 25_200;

    private static final long LEAST_FEN = 80_000;
    private static final int SPREAD_FEN = 39_000;
    private static final int PRIME = 7919;

    private final Product product;
    private final JdbcTemplate sql;
    private final List<String> communities;

    City(Product product) {
        this.product = product;
        this.sql = new JdbcTemplate(product.bean(DataSource.class));
        Areas areas = product.bean(Areas.class);
        this.communities = areas.under(areas.city().code()).stream()
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(Area::code)
                .toList();
    }

    /** Identity number of one of a household's two. */
    static String number(int household, int person) {
        int running = 2 * household + person;
        LocalDate born = FIRST_BIRTHDAY.plusDays(running / PEOPLE_OF_A_DAY);
        String first = "130403%04d%02d%02d%03d"
                .formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth(), running % PEOPLE_OF_A_DAY);
        return first + IdentityNumber.checkCharacter(first);
    }

    /** What it was found to earn a head and month; the same again every {@link #ALIKE} households. */
    static long incomePerHeadFen(int household) {
        return LEAST_FEN + Math.floorMod((long) (household % ALIKE) * PRIME, SPREAD_FEN);
    }

    static String caseNo(int household) {
        return "C%08d".formatted(household);
    }

    /** @param granted day of the grant, the first month paid is the next */
    void settle(int from, int to, LocalDate granted) throws SQLException {
        for (int first = from; first < to; first += BATCH) {
            List<Integer> some =
                    IntStream.range(first, Math.min(to, first + BATCH)).boxed().toList();
            households(some, granted);
            members(some);
        }
        // the program's own numbers begin far beyond these
        for (String sequence : List.of("household", "household_member", "housing_case", "entitlement", "finding")) {
            sql.execute("select setval('%1$s_seq', greatest((select last_value from %1$s_seq), 1000000000))"
                    .formatted(sequence));
        }
        product.analyze();
    }

    private void households(List<Integer> some, LocalDate granted) {
        batch(
                "insert into household (id, community_code, address, address_key, resident_since) values (?, ?, ?, ?, ?)",
                some,
                i -> new Object[] {id(i), community(i), "人民路 " + i + " 号", "人民路" + i + "号", LocalDate.of(1999, 5, 1)});
        batch("""
                insert into housing_case (id, case_no, household_id, programme, category, social_insurance_months, community_code,
                    clerk_id, received_on, accepted_on, due_on, first_due_on, standards_version, outcome, closed_on, row_version)
                values (?, ?, ?, 'LOW_RENT', 'LOCAL_RESIDENT', 0, ?, 'bench', ?, ?, ?, ?, 'handan-2026-1', 'GRANTED', ?, 0)""", some, i ->
                new Object[] {id(i), caseNo(i), id(i), community(i), granted, granted, granted, granted, granted});
        batch(
                "insert into entitlement (id, case_no, household_id, programme, granted_from) values (?, ?, ?, 'LOW_RENT', ?)",
                some,
                i -> new Object[] {id(i), caseNo(i), id(i), granted});
        batch("""
                insert into finding (id, case_no, standards_version, sample, made_on, income_level, eligible, facts, checks)
                values (?, ?, 'handan-2026-1', true, ?, 'LOW', true, ?, '[]')""", some, i -> new Object[] {id(i), caseNo(i), granted, """
            {"heads":2,"incomePerHeadFen":%d,"areaPerHead":9.00,"assetsPerHeadFen":0,"residentYears":24,"insuredMonths":0,"applicantAge":45}""".formatted(incomePerHeadFen(i))});
        batch("""
                insert into household_dwelling (id, household_id, tenure, address, floor_area)
                values (?, ?, 'OWNED', ?, 18.00)""", some, i -> new Object[] {id(i), id(i), "人民路 " + i + " 号"});
        batch("""
                insert into subsidy_award (id, case_no, household_id, community_code, area, kind, from_month)
                overriding system value values (?, ?, ?, ?, ?, 'REGULAR', ?)""", some, i -> new Object[] {
            id(i),
            caseNo(i),
            id(i),
            community(i),
            community(i).substring(0, 6),
            granted.plusMonths(1).withDayOfMonth(1)
        });
        batch("""
                insert into subsidy_version (award_id, from_month, income_level, heads, income_per_head_fen, own_area, standards,
                    amount_fen, working, cause, made_at)
                values (?, ?, 'LOW', 2, ?, 18.00, 'handan-2026-1', 12000, '[]', 'bench', now())""", some, i -> new Object[] {id(i), granted.plusMonths(1).withDayOfMonth(1), incomePerHeadFen(i)});
    }

    private void members(List<Integer> some) {
        EncryptedText cipher = product.bean(EncryptedText.class);
        KeyedHash hash = product.bean(KeyedHash.class);
        for (int person = 0; person < 2; person++) {
            int who = person;
            batch("""
                    insert into household_member (id, household_id, position, name, id_number, id_hash, birth_date, sex, relation,
                        special_groups) values (?, ?, ?, ?, ?, ?, ?, ?, ?, '')""", some, i -> {
                String number = number(i, who);
                return new Object[] {
                    2 * id(i) + who,
                    id(i),
                    who,
                    who == 0 ? "陈䶮" : "李㛃",
                    cipher.convertToDatabaseColumn(number),
                    hash.of(number),
                    new IdentityNumber(number).birthDate(),
                    who == 0 ? "MALE" : "FEMALE",
                    who == 0 ? "APPLICANT" : "SPOUSE"
                };
            });
        }
    }

    private interface Row {
        Object[] of(int household);
    }

    private void batch(String insert, List<Integer> some, Row row) {
        sql.batchUpdate(insert, some.stream().map(row::of).toList());
    }

    private static long id(int household) {
        return 1_000_000L + household;
    }

    private String community(int household) {
        return communities.get(household % communities.size());
    }
}

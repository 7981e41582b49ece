package org.guangsha.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads thousands of households in a query for each kind of part; what is read is kept nowhere. */
@Service
public class HouseholdsAtOnce {

    private static final String PRESENT = "left_on is null and household_id in (:ids)";

    private record Of<T>(long household, T part) {}

    private final JdbcClient sql;
    private final EncryptedText cipher;

    HouseholdsAtOnce(JdbcClient sql, EncryptedText cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /** By id; a household nobody is left in is not among them. */
    @Transactional(readOnly = true)
    public Map<Long, HouseholdCore> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Kin>> members = byHousehold(sql.sql("""
                        select household_id, name, id_hash, relation, birth_date from household_member
                        where %s order by household_id, position""".formatted(PRESENT))
                .param("ids", ids)
                .query((row, at) -> new Of<>(
                        row.getLong(1),
                        new Kin(
                                row.getString(2),
                                row.getString(3),
                                Relation.valueOf(row.getString(4)),
                                row.getObject(5, LocalDate.class))))
                .list());
        Map<Long, List<DwellingFacts>> dwellings = byHousehold(sql.sql("""
                        select household_id, tenure, address, floor_area, disposed_on from household_dwelling
                        where household_id in (:ids) order by id""")
                .param("ids", ids)
                .query((row, at) -> new Of<>(
                        row.getLong(1),
                        new DwellingFacts(
                                Tenure.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getObject(5, LocalDate.class))))
                .list());
        return sql
                .sql("select id, resident_since from household where id in (:ids)")
                .param("ids", ids)
                .query((row, at) -> new HouseholdCore(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        members.getOrDefault(row.getLong(1), List.of()),
                        dwellings.getOrDefault(row.getLong(1), List.of())))
                .list()
                .stream()
                .filter(core -> !core.members().isEmpty())
                .collect(toMap(HouseholdCore::id, Function.identity()));
    }

    /** Those of these households that declared a minimum living allowance. */
    @Transactional(readOnly = true)
    public Set<Long> declaringAllowance(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("""
                                select distinct m.household_id from household_member m join member_income i on i.member_id = m.id
                                where m.left_on is null and m.household_id in (:ids) and i.kind = :kind and i.amount_fen > 0""")
                        .param("ids", ids)
                        .param("kind", IncomeKind.MINIMUM_LIVING_ALLOWANCE.name())
                        .query(Long.class)
                        .list());
    }

    /** Hands over everybody in these households with the identity number, to ask other registers; for no screen and no log. */
    @Transactional(readOnly = true)
    public void identified(Collection<Long> ids, Consumer<IdentifiedPerson> to) {
        if (!ids.isEmpty()) {
            sql.sql("select name, id_number, id_hash from household_member where %s order by household_id, position"
                            .formatted(PRESENT))
                    .param("ids", ids)
                    .query((row, at) -> new IdentifiedPerson(
                            row.getString(1),
                            new IdentityNumber(cipher.convertToEntityAttribute(row.getString(2))),
                            row.getString(3)))
                    .list()
                    .forEach(to);
        }
    }

    /** Hands over the keyed hash of everybody in these households. */
    @Transactional(readOnly = true)
    public void hashes(Collection<Long> ids, Consumer<String> to) {
        if (!ids.isEmpty()) {
            sql.sql("select id_hash from household_member where " + PRESENT)
                    .param("ids", ids)
                    .query(String.class)
                    .list()
                    .forEach(to);
        }
    }

    private static <T> Map<Long, List<T>> byHousehold(List<Of<T>> parts) {
        return parts.stream().collect(groupingBy(Of::household, mapping(Of::part, toList())));
    }
}

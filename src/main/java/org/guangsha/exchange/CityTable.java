package org.guangsha.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.household.EncryptedText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions about the whole city and what was answered of each person, encrypted. */
@Component
class CityTable {

    private static final String LINE = "\n";
    private static final String ALL = "select * from city_check where ";

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final EncryptedText cipher;

    CityTable(JdbcClient sql, JdbcTemplate batches, EncryptedText cipher) {
        this.sql = sql;
        this.batches = batches;
        this.cipher = cipher;
    }

    void ask(CityQuestion question, EvidenceSource source, Instant at) {
        sql.sql("""
                        insert into city_check (occasion, source, source_name, kinds, from_month, until_month, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        question.occasion(),
                        source.id(),
                        source.name(),
                        source.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(",")),
                        question.from().atDay(1),
                        question.until().atDay(1),
                        Timestamp.from(at))
                .update();
    }

    /** The sources asked on an occasion, in the order they were. */
    List<CityCheck> of(String occasion) {
        return sql.sql(ALL + "occasion = ? order by id")
                .param(occasion)
                .query(CityTable::check)
                .list();
    }

    Optional<CityQuestion> question(String occasion) {
        return sql.sql(ALL + "occasion = ? order by id fetch first 1 rows only")
                .param(occasion)
                .query((row, at) -> new CityQuestion(occasion, month(row, "from_month"), month(row, "until_month")))
                .optional();
    }

    void read(long check, CityReading reading, Instant at) {
        sql.sql("update city_check set answered_at = ?, people = ?, faulty = ?, faults = ?, sha256 = ? where id = ?")
                .params(
                        Timestamp.from(at),
                        reading.people(),
                        reading.faulty(),
                        String.join(LINE, reading.faults()),
                        reading.sha256(),
                        check)
                .update();
    }

    /** Who is registered with nothing has an empty entry. */
    void add(long check, List<PersonAnswer> answers) {
        batches.batchUpdate(
                "insert into city_answer (check_id, id_hash, entry) values (?, ?, ?)",
                answers,
                answers.size(),
                (row, answer) -> {
                    row.setLong(1, check);
                    row.setString(2, answer.idHash());
                    row.setString(
                            3,
                            cipher.convertToDatabaseColumn(CityEntry.of(answer).json()));
                });
    }

    /** What a source said of these people, by keyed hash. */
    Map<String, PersonAnswer> answers(long check, YearMonth last, Collection<String> idHashes) {
        Map<String, PersonAnswer> found = new HashMap<>();
        sql.sql("select id_hash, entry from city_answer where check_id = :check and id_hash in (:people)")
                .param("check", check)
                .param("people", idHashes)
                .query(row -> {
                    String idHash = row.getString(1);
                    String json = cipher.convertToEntityAttribute(row.getString(2));
                    found.put(idHash, CityEntry.read(json).answer(idHash, last));
                });
        return found;
    }

    void forget(String occasion) {
        sql.sql("delete from city_answer where check_id in (select id from city_check where occasion = ?)")
                .param(occasion)
                .update();
    }

    private static CityCheck check(ResultSet row, int at) throws SQLException {
        Timestamp answered = row.getTimestamp("answered_at");
        String faults = row.getString("faults");
        return new CityCheck(
                row.getLong("id"),
                row.getString("occasion"),
                row.getString("source"),
                row.getString("source_name"),
                kinds(row.getString("kinds")),
                row.getTimestamp("asked_at").toInstant(),
                answered == null ? null : answered.toInstant(),
                row.getLong("people"),
                row.getLong("faulty"),
                faults.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(faults.split(LINE))));
    }

    private static Set<EvidenceKind> kinds(String names) {
        return Arrays.stream(names.split(","))
                .map(EvidenceKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceKind.class)));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }
}

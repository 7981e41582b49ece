package org.guangsha.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guangsha.staff.WhoActs;
import org.guangsha.stock.rules.RowFault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of lists handed in, and what was wrong with them. */
@Component
public class ImportTable {

    private static final int CHUNK = 500;
    private static final int LONGEST_NAME = 200;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final WhoActs whoActs;
    private final Clock clock;

    ImportTable(JdbcClient sql, JdbcTemplate batches, WhoActs whoActs, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    long add(String fileName, int rows, int added, int known, List<RowFault> faults) {
        var key = new GeneratedKeyHolder();
        sql.sql("""
                insert into stock_import (at, person, file_name, rows_read, added, known, faulty)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Timestamp.from(clock.instant()),
                        whoActs.now().orElse(""),
                        fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
                        rows,
                        added,
                        known,
                        faults.size())
                .update(key, "id");
        long id = key.getKeyAs(Number.class).longValue();
        batches.batchUpdate(
                "insert into stock_import_fault (import_id, seq, row_no, column_name, words) values (?, ?, ?, ?, ?)",
                IntStream.range(0, faults.size()).boxed().toList(),
                CHUNK,
                (row, seq) -> {
                    row.setLong(1, id);
                    row.setInt(2, seq);
                    row.setInt(3, faults.get(seq).row());
                    row.setString(4, faults.get(seq).column());
                    row.setString(5, faults.get(seq).words());
                });
        return id;
    }

    /** A result, where this person handed the list in. */
    @Transactional(readOnly = true)
    public Optional<ImportResult> find(long id, String person) {
        return sql.sql("select * from stock_import where id = ? and person = ?")
                .params(id, person)
                .query(ImportTable::result)
                .optional();
    }

    /** The last lists this person handed in, newest first. */
    @Transactional(readOnly = true)
    public List<ImportResult> last(String person, int limit) {
        return sql.sql("select * from stock_import where person = ? order by id desc fetch first ? rows only")
                .params(person, limit)
                .query(ImportTable::result)
                .list();
    }

    /** Faults of a list from this one on, in the order of its rows. */
    @Transactional(readOnly = true)
    public List<RowFault> faults(long id, int from, int limit) {
        return sql.sql("""
                select row_no, column_name, words from stock_import_fault where import_id = ? and seq >= ?
                order by seq fetch first ? rows only""")
                .params(id, from, limit)
                .query((row, number) ->
                        new RowFault(row.getInt("row_no"), row.getString("column_name"), row.getString("words")))
                .list();
    }

    private static ImportResult result(ResultSet row, int number) throws SQLException {
        return new ImportResult(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("person"),
                row.getString("file_name"),
                row.getInt("rows_read"),
                row.getInt("added"),
                row.getInt("known"),
                row.getInt("faulty"));
    }
}

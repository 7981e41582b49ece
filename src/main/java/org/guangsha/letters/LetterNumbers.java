package org.guangsha.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.policy.Policy;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers in order and without gaps: for each kind from 1 every year, throughout the city. A number is given in the
 * transaction that issues the letter and given back with it; meanwhile whoever wants the next of the same kind waits.
 */
@Component
class LetterNumbers {

    private static final String ADVANCE =
            "update letter_series set last_number = last_number + ? where series = ? and in_year = ?";
    private static final String LAST = "select last_number from letter_series where series = ? and in_year = ?";
    private static final String FIRST = "insert into letter_series (series, in_year, last_number) values (?, ?, 0)";
    /** SQLSTATE of a row that is there already. */
    private static final String DUPLICATE = "23505";

    private final JdbcTemplate jdbc;
    private final String abbreviation;

    LetterNumbers(JdbcTemplate jdbc, Policy policy) {
        this.jdbc = jdbc;
        abbreviation = policy.letters().abbreviation().value();
    }

    /** {@code 邯住保受〔2026〕17号}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(LetterKind kind, Year year) {
        return next(kind, year, 1).get(0);
    }

    /** So many numbers in a row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> next(LetterKind kind, Year year, int count) {
        if (advance(kind, year, count) == 0) {
            jdbc.execute((ConnectionCallback<Void>) connection -> open(kind, year, connection));
            advance(kind, year, count);
        }
        int last = jdbc.queryForObject(LAST, Integer.class, kind.prefix(), year.getValue());
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> "%s%s〔%d〕%d号".formatted(abbreviation, kind.prefix(), year.getValue(), number))
                .toList();
    }

    private int advance(LetterKind kind, Year year, int count) {
        return jdbc.update(ADVANCE, count, kind.prefix(), year.getValue());
    }

    /**
     * The year's first letter of a kind. Whoever else wants to be first waits for this transaction; where it is kept, the
     * other's row is refused, and only that: a second connection, taken while everybody holds one, might never come.
     */
    private Void open(LetterKind kind, Year year, Connection connection) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement insert = connection.prepareStatement(FIRST)) {
            insert.setString(1, kind.prefix());
            insert.setInt(2, year.getValue());
            insert.executeUpdate();
        } catch (SQLException refused) {
            if (!DUPLICATE.equals(refused.getSQLState())) {
                throw refused;
            }
            connection.rollback(before);
        }
        return null;
    }
}

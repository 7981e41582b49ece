package org.guangsha.requalification;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.exit.ExitGround;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a household was asked, what it declared, and what was concluded: rows that are only added to. */
@Component
class DeclarationTable {

    private final JdbcClient sql;

    DeclarationTable(JdbcClient sql) {
        this.sql = sql;
    }

    void ask(long requalification, Asking asking) {
        sql.sql("insert into requalification_asking values (?, ?, ?, ?)")
                .params(requalification, asking.number(), asking.on(), asking.words())
                .update();
    }

    /** In their order. */
    List<Asking> askings(long requalification) {
        return sql.sql(
                        "select asking_no, asked_on, words from requalification_asking where requalification_id = ? order by asking_no")
                .param(requalification)
                .query((row, at) -> new Asking(row.getInt(1), row.getObject(2, LocalDate.class), row.getString(3)))
                .list();
    }

    /** The time it was asked last. */
    Optional<Asking> asking(long requalification) {
        return askings(requalification).stream().reduce((earlier, later) -> later);
    }

    void declare(long requalification, LocalDate on, Figures said, String words, String by) {
        sql.sql("""
                insert into declaration (requalification_id, declared_on, income_fen, assets_fen, own_area, words, entered_by)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(requalification, on, said.incomeFen(), said.assetsFen(), said.ownArea(), words, by)
                .update();
    }

    /** In their order. */
    List<Declaration> declarations(long requalification) {
        return sql.sql("select * from declaration where requalification_id = ? order by id")
                .param(requalification)
                .query((row, at) -> new Declaration(
                        row.getLong("id"),
                        row.getObject("declared_on", LocalDate.class),
                        figures(row),
                        row.getString("words"),
                        row.getString("entered_by")))
                .list();
    }

    Optional<Declaration> declaration(long requalification) {
        return declarations(requalification).stream().reduce((earlier, later) -> later);
    }

    void conclude(long requalification, Review review) {
        Figures found = review.figures();
        sql.sql("""
                insert into requalification_review (requalification_id, conclusion, income_fen, assets_fen, own_area, ground,
                    words, against, reviewed_on, reviewer) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        requalification,
                        review.conclusion().name(),
                        found == null ? null : found.incomeFen(),
                        found == null ? null : found.assetsFen(),
                        found == null ? null : found.ownArea(),
                        review.ground() == null ? null : review.ground().name(),
                        review.words(),
                        review.against(),
                        review.on(),
                        review.reviewer())
                .update();
    }

    /** In their order. */
    List<Review> reviews(long requalification) {
        return sql.sql("select * from requalification_review where requalification_id = ? order by id")
                .param(requalification)
                .query((row, at) -> new Review(
                        Conclusion.valueOf(row.getString("conclusion")),
                        figures(row),
                        row.getString("ground") == null ? null : ExitGround.valueOf(row.getString("ground")),
                        row.getString("words"),
                        row.getString("against"),
                        row.getObject("reviewed_on", LocalDate.class),
                        row.getString("reviewer")))
                .list();
    }

    Optional<Review> review(long requalification) {
        return reviews(requalification).stream().reduce((earlier, later) -> later);
    }

    private static Figures figures(ResultSet row) throws SQLException {
        BigDecimal area = row.getBigDecimal("own_area");
        return area == null ? null : new Figures(row.getLong("income_fen"), row.getLong("assets_fen"), area);
    }
}

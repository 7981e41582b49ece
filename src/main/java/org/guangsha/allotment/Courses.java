package org.guangsha.allotment;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.guangsha.allotment.rules.Seed;
import org.guangsha.household.EncryptedText;
import org.guangsha.policy.OrderRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@link Course}. The secret of a lot lies encrypted and is read by nobody before the lot is drawn. */
@Component
class Courses {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient sql;
    private final EncryptedText cipher;
    private final SecureRandom random = new SecureRandom();

    Courses(JdbcClient sql, EncryptedText cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    void begin(String batch, String office, OrderRule order, String person) {
        String secret = order == OrderRule.LOT ? secret() : null;
        sql.sql("""
                insert into allotment_course (batch, office, order_rule, started_by, secret, commitment)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        batch,
                        office,
                        order.name(),
                        person,
                        cipher.convertToDatabaseColumn(secret),
                        secret == null ? null : Seed.commitment(secret))
                .update();
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    Optional<Course> find(String batch) {
        return sql.sql("select * from allotment_course where batch = ?")
                .param(batch)
                .query(this::course)
                .optional();
    }

    Course of(String batch) {
        return find(batch).orElseThrow(() -> new IllegalStateException("没有批次 " + batch));
    }

    /** All, the latest in front. */
    List<Course> all() {
        return sql.sql("select c.* from allotment_course c join allotment_batch b on b.code = c.batch "
                        + "order by b.fixed_on desc, c.batch desc")
                .query(this::course)
                .list();
    }

    /** The seed of a lot whose number is registered. */
    Seed seed(String batch) {
        return sql.sql("select secret, public_number from allotment_course where batch = ?")
                .param(batch)
                .query((row, number) -> new Seed(
                        cipher.convertToEntityAttribute(row.getString("secret")), row.getString("public_number")))
                .single();
    }

    void announce(String batch, LocalDate on, LocalDate until) {
        set(batch, "announced_on = ?, announced_until = ?", Date.valueOf(on), Date.valueOf(until));
    }

    void number(String batch, String number, String source) {
        set(batch, "public_number = ?, number_source = ?", number, source);
    }

    void ordered(String batch, LocalDate on) {
        set(batch, "ordered_on = ?", Date.valueOf(on));
    }

    void publish(String batch, LocalDate from, LocalDate until) {
        set(batch, "notice_from = ?, notice_until = ?", Date.valueOf(from), Date.valueOf(until));
    }

    void confirm(String batch, LocalDate on, String person, String words) {
        set(batch, "confirmed_on = ?, confirmed_by = ?, confirmed_words = ?", Date.valueOf(on), person, words);
    }

    void stop(String batch, LocalDate on, String reason) {
        set(batch, "stopped_on = ?, stop_reason = ?", Date.valueOf(on), reason);
    }

    private void set(String batch, String columns, Object... values) {
        JdbcClient.StatementSpec update = sql.sql("update allotment_course set " + columns + " where batch = ?");
        for (Object value : values) {
            update = update.param(value);
        }
        update.param(batch).update();
    }

    private Course course(ResultSet row, int number) throws SQLException {
        LocalDate announced = day(row, "announced_on");
        LocalDate ordered = day(row, "ordered_on");
        return new Course(
                row.getString("batch"),
                row.getString("office"),
                OrderRule.valueOf(row.getString("order_rule")),
                row.getString("started_by"),
                announced == null ? null : row.getString("commitment"),
                ordered == null ? null : cipher.convertToEntityAttribute(row.getString("secret")),
                announced,
                day(row, "announced_until"),
                row.getString("public_number"),
                row.getString("number_source"),
                ordered,
                day(row, "notice_from"),
                day(row, "notice_until"),
                day(row, "confirmed_on"),
                row.getString("confirmed_by"),
                row.getString("confirmed_words"),
                day(row, "stopped_on"),
                row.getString("stop_reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}

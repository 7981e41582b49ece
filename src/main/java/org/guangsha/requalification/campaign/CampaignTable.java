package org.guangsha.requalification.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of campaigns, one a year. Each moment is written once: what is there stays. */
@Component
class CampaignTable {

    private final JdbcClient sql;

    CampaignTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing where the year has one. */
    void open(int year, LocalDate keyDate, LocalDate before, Instant at) {
        sql.sql("""
                        insert into requalification_campaign (in_year, key_date, before_day, opened_at)
                        select ?, ?, ?, ? where not exists (select 1 from requalification_campaign where in_year = ?)""").params(year, keyDate, before, Timestamp.from(at), year).update();
    }

    Optional<Campaign> find(int year) {
        return sql.sql("select * from requalification_campaign where in_year = ?")
                .param(year)
                .query(CampaignTable::row)
                .optional();
    }

    /** Every campaign, the latest in front. */
    List<Campaign> all() {
        return sql.sql("select * from requalification_campaign order by in_year desc")
                .query(CampaignTable::row)
                .list();
    }

    void listed(int year, int households, int chunks, Instant at) {
        sql.sql(
                        "update requalification_campaign set listed_at = ?, households = ?, chunks = ? where in_year = ? and listed_at is null")
                .params(Timestamp.from(at), households, chunks, year)
                .update();
    }

    void checkedFrom(int year, Instant at) {
        once(year, "checked_from", Timestamp.from(at));
    }

    void checked(int year, Instant at) {
        once(year, "checked_at", Timestamp.from(at));
    }

    void reminded(int year, LocalDate on) {
        once(year, "reminded_on", on);
    }

    void leftOver(int year, int households) {
        once(year, "left_over", households);
    }

    void closed(int year, LocalDate on) {
        once(year, "closed_on", on);
    }

    private void once(int year, String column, Object value) {
        sql.sql("update requalification_campaign set %1$s = ? where in_year = ? and %1$s is null".formatted(column))
                .params(value, year)
                .update();
    }

    private static Campaign row(ResultSet row, int at) throws SQLException {
        return new Campaign(
                row.getInt("in_year"),
                row.getObject("key_date", LocalDate.class),
                row.getObject("before_day", LocalDate.class),
                moment(row, "opened_at"),
                moment(row, "listed_at"),
                row.getInt("households"),
                row.getInt("chunks"),
                moment(row, "checked_from"),
                moment(row, "checked_at"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("left_over", Integer.class),
                row.getObject("closed_on", LocalDate.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.guangsha.subsidy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guangsha.standards.IncomeLevel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Rows of awards and their versions. */
@Component
class AwardTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<SubsidyAmount.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final PauseTable pauses;
    private final Clock clock;

    AwardTable(JdbcClient sql, PauseTable pauses, Clock clock) {
        this.sql = sql;
        this.pauses = pauses;
        this.clock = clock;
    }

    /** @return the id of the new award */
    long add(SubsidyClaim claim, String area) {
        KeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                insert into subsidy_award (case_no, household_id, community_code, area, kind, from_month)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        claim.caseNo(),
                        claim.householdId(),
                        claim.communityCode(),
                        area,
                        claim.kind().name(),
                        day(claim.from()))
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    void add(long award, YearMonth from, SubsidyFacts facts, String standards, SubsidyAmount amount, String cause) {
        sql.sql("""
                insert into subsidy_version (award_id, from_month, income_level, heads, income_per_head_fen, own_area,
                    standards, amount_fen, working, cause, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        award,
                        day(from),
                        facts.level().name(),
                        facts.heads(),
                        facts.incomePerHeadFen(),
                        facts.ownArea(),
                        standards,
                        amount.fen(),
                        json(amount.lines()),
                        cause,
                        Timestamp.from(clock.instant()))
                .update();
    }

    List<Award> ofCase(String caseNo) {
        return sql.sql("select * from subsidy_award where case_no = ? order by id")
                .param(caseNo)
                .query((row, at) -> award(row))
                .list();
    }

    Optional<Award> find(String caseNo, AwardKind kind) {
        return ofCase(caseNo).stream().filter(award -> award.kind() == kind).findFirst();
    }

    Award byId(long award) {
        return sql.sql("select * from subsidy_award where id = ?")
                .param(award)
                .query((row, at) -> award(row))
                .single();
    }

    /** @param last null where no end is known; then there is no reason either */
    void end(long award, YearMonth last, String reason) {
        sql.sql("update subsidy_award set to_month = ?, end_reason = ?, settled = false where id = ?")
                .params(last == null ? null : day(last), reason, award)
                .update();
    }

    /** A later correction may owe something to an award that was done with. */
    void reopen(long award) {
        sql.sql("update subsidy_award set settled = false where id = ?")
                .param(award)
                .update();
    }

    /** Whoever changes the same award meanwhile waits until this transaction is over. */
    void hold(String caseNo) {
        sql.sql("select id from subsidy_award where case_no = ? order by id for update")
                .param(caseNo)
                .query(Long.class)
                .list();
    }

    private Award award(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Award(
                id,
                row.getString("case_no"),
                row.getLong("household_id"),
                row.getString("community_code"),
                row.getString("area"),
                AwardKind.valueOf(row.getString("kind")),
                month(row.getDate("from_month")),
                month(row.getDate("to_month")),
                row.getString("end_reason"),
                versions(id),
                pauses.of(row.getString("case_no")));
    }

    private List<AwardVersion> versions(long award) {
        return sql.sql("select * from subsidy_version where award_id = ? order by id")
                .param(award)
                .query((row, at) -> new AwardVersion(
                        row.getLong("id"),
                        month(row.getDate("from_month")),
                        new SubsidyFacts(
                                IncomeLevel.valueOf(row.getString("income_level")),
                                row.getInt("heads"),
                                row.getLong("income_per_head_fen"),
                                row.getBigDecimal("own_area")),
                        row.getString("standards"),
                        new SubsidyAmount(row.getLong("amount_fen"), lines(row.getString("working"))),
                        row.getString("cause")))
                .list();
    }

    static Date day(YearMonth month) {
        return Date.valueOf(month.atDay(1));
    }

    private static YearMonth month(Date day) {
        return day == null ? null : YearMonth.from(day.toLocalDate());
    }

    private static String json(List<SubsidyAmount.Line> lines) {
        try {
            return JSON.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts cannot be written as JSON", e);
        }
    }

    private static List<SubsidyAmount.Line> lines(String json) {
        try {
            return JSON.readValue(json, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the working of an amount is not the JSON that was kept", e);
        }
    }
}

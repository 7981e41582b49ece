package org.guangsha.waitinglist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.household.SpecialGroup;
import org.guangsha.standards.IncomeLevel;
import org.springframework.stereotype.Component;

/** How facts and points are kept in {@code waiting_score}. */
@Component
class EntryColumns {

    static final String ADD_SCORE = """
            insert into waiting_score (income_level, income_per_head_fen, area_per_head, heads, special_groups,
                waited_months, next_month_on, standards_version, points, case_no) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    static final String SET_SCORE = """
            update waiting_score set income_level = ?, income_per_head_fen = ?, area_per_head = ?, heads = ?,
                special_groups = ?, waited_months = ?, next_month_on = ?, standards_version = ?, points = ?
            where case_no = ?""";

    private static final String BETWEEN = ",";

    private final ObjectMapper json;

    EntryColumns(ObjectMapper json) {
        this.json = json;
    }

    /** For {@link #ADD_SCORE} and {@link #SET_SCORE}. */
    void score(PreparedStatement row, Entry entry) throws SQLException {
        WaitingFacts facts = entry.facts();
        row.setString(1, facts.level().name());
        row.setLong(2, facts.incomePerHeadFen());
        row.setBigDecimal(3, facts.areaPerHead());
        row.setInt(4, facts.heads());
        row.setString(5, facts.groups().stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN)));
        row.setInt(6, entry.waitedMonths());
        row.setObject(7, entry.nextMonthOn());
        row.setString(8, entry.standardsVersion());
        row.setString(9, write(entry.score()));
        row.setString(10, entry.caseNo());
    }

    Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("case_no"),
                row.getLong("household_id"),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("rank_no", Integer.class),
                facts(row),
                row.getInt("waited_months"),
                row.getObject("next_month_on", LocalDate.class),
                row.getString("standards_version"),
                points(row));
    }

    WaitingFacts facts(ResultSet row) throws SQLException {
        return new WaitingFacts(
                IncomeLevel.valueOf(row.getString("income_level")),
                row.getLong("income_per_head_fen"),
                row.getBigDecimal("area_per_head"),
                row.getInt("heads"),
                groups(row.getString("special_groups")));
    }

    Score points(ResultSet row) throws SQLException {
        try {
            return new Score(json.readValue(row.getString("points"), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("轮候得分无法读取", e);
        }
    }

    private static Set<SpecialGroup> groups(String kept) {
        return Arrays.stream(kept.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(SpecialGroup::valueOf)
                .collect(Collectors.toSet());
    }

    private String write(Score score) {
        try {
            return json.writeValueAsString(score.points());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("轮候得分无法保存", e);
        }
    }
}

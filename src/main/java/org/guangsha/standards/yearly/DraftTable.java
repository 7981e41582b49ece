package org.guangsha.standards.yearly;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guangsha.area.Department;
import org.guangsha.standards.rules.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of drafts, proposals and rulings: added and read, never changed. */
@Repository
class DraftTable {

    private final JdbcClient sql;

    DraftTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(YearlyDraft draft) {
        sql.sql("""
                insert into standards_procedure
                (version, standards_year, based_on, reason, last_day, begun_by, begun_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        draft.version(),
                        draft.year(),
                        draft.basedOn(),
                        draft.reason(),
                        draft.lastDay(),
                        draft.begunBy(),
                        moment(draft.begunAt()))
                .update();
    }

    /** All drafts, the latest in front. */
    List<YearlyDraft> all() {
        return sql.sql("select * from standards_procedure order by standards_year desc, begun_at desc, version desc")
                .query((row, at) -> draft(row))
                .list();
    }

    Optional<YearlyDraft> find(String version) {
        return sql.sql("select * from standards_procedure where version = ?")
                .param(version)
                .query((row, at) -> draft(row))
                .optional();
    }

    /** Lets one after the other change a draft until the transaction ends. */
    void hold(String version) {
        sql.sql("select version from standards_procedure where version = ? for update")
                .param(version)
                .query(String.class)
                .single();
    }

    void add(String version, Proposal proposal) {
        sql.sql("""
                insert into standards_proposal (version, department, round, words, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        version,
                        proposal.department().name(),
                        proposal.round(),
                        proposal.words(),
                        proposal.by(),
                        moment(proposal.at()))
                .update();
        long id = sql.sql("select id from standards_proposal where version = ? and department = ? and round = ?")
                .params(version, proposal.department().name(), proposal.round())
                .query(Long.class)
                .single();
        proposal.figures()
                .forEach((figure, amount) -> sql.sql(
                                "insert into standards_proposal_figure (proposal_id, figure, amount) values (?, ?, ?)")
                        .params(id, figure.name(), amount)
                        .update());
    }

    List<Proposal> proposals(String version) {
        return sql.sql("select * from standards_proposal where version = ? order by round, id")
                .param(version)
                .query((row, at) -> proposal(row))
                .list();
    }

    void add(String version, Ruling ruling) {
        sql.sql("""
                insert into standards_ruling (version, round, approved, departments, words, ruled_by, ruled_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version,
                        ruling.round(),
                        ruling.approved(),
                        ruling.departments().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                        ruling.words(),
                        ruling.by(),
                        moment(ruling.at()))
                .update();
    }

    List<Ruling> rulings(String version) {
        return sql.sql("select * from standards_ruling where version = ? order by round")
                .param(version)
                .query((row, at) -> new Ruling(
                        row.getInt("round"),
                        row.getBoolean("approved"),
                        departments(row.getString("departments")),
                        row.getString("words"),
                        row.getString("ruled_by"),
                        instant(row, "ruled_at")))
                .list();
    }

    private YearlyDraft draft(ResultSet row) throws SQLException {
        return new YearlyDraft(
                row.getString("version"),
                row.getInt("standards_year"),
                row.getString("based_on"),
                row.getString("reason"),
                row.getObject("last_day", LocalDate.class),
                row.getString("begun_by"),
                instant(row, "begun_at"));
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                Department.valueOf(row.getString("department")),
                row.getInt("round"),
                figures(row.getLong("id")),
                row.getString("words"),
                row.getString("proposed_by"),
                instant(row, "proposed_at"));
    }

    private Map<Figure, BigDecimal> figures(long proposal) {
        Map<Figure, BigDecimal> figures = new EnumMap<>(Figure.class);
        sql.sql("select figure, amount from standards_proposal_figure where proposal_id = ?")
                .param(proposal)
                .query(row -> {
                    figures.put(Figure.valueOf(row.getString("figure")), row.getBigDecimal("amount"));
                });
        return figures;
    }

    private static Set<Department> departments(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Department::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

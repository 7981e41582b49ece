package org.guangsha.requalification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.guangsha.application.CaseRegister;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of contradictions: whatever does not fit together stays in it, with what the supervisor made of it (R18). */
@Service
public class Contradictions {

    private static final String REFUSED = "未登记";
    private static final int LONGEST_WORDS = 2000;

    private final JdbcClient sql;
    private final CaseRegister cases;
    private final WhoActs whoActs;
    private final Clock clock;

    Contradictions(JdbcClient sql, CaseRegister cases, WhoActs whoActs, Clock clock) {
        this.sql = sql;
        this.cases = cases;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /** One page of the register; {@code total} counts all pages. */
    public record ContradictionPage(List<Contradiction> rows, int total) {}

    /**
     * Notes a contradiction; the same of a case again is the same. Texts beyond 2,000 characters are cut.
     *
     * @param declared what was said, by the household or by {@code person}
     * @param found what contradicts it, without identity numbers
     * @param words what else there is to know, may be empty
     * @param person log-in of whoever concluded it, null for what the household declared
     */
    @Transactional
    public void note(
            String caseNo, ContradictionKind kind, String declared, String found, String words, String person) {
        boolean known = sql.sql(
                                "select count(*) from contradiction where case_no = ? and kind = ? and declared = ? and found = ?")
                        .params(caseNo, kind.name(), cut(declared), cut(found))
                        .query(Integer.class)
                        .single()
                > 0;
        if (!known) {
            sql.sql("""
                    insert into contradiction (case_no, community_code, kind, declared, found, words, person, noted_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            caseNo,
                            cases.byNo(caseNo).communityCode(),
                            kind.name(),
                            cut(declared),
                            cut(found),
                            cut(words),
                            person,
                            Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /**
     * The supervisor has looked at it; it stays in the register.
     *
     * @throws FaultsFound 409 where it is unknown or was looked at before; 422 without words
     */
    @Transactional
    public void lookedAt(long id, String words) {
        Faults faults = new Faults();
        if (words == null || words.isBlank() || words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            faults.add("words", "WORDS", "请写明查看的情况，不超过 %d 字".formatted(LONGEST_WORDS));
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        int marked = sql.sql(
                        "update contradiction set looked_at = ?, looked_by = ?, looked_words = ? where id = ? and looked_at is null")
                .params(Timestamp.from(clock.instant()), whoActs.now().orElse(""), words.strip(), id)
                .update();
        if (marked == 0) {
            List<Fault> why = List.of(new Fault("", "LOOKED_AT", "没有这一条，或者刚才已经有人查看并登记"));
            throw new FaultsFound(HttpStatus.CONFLICT, REFUSED, why);
        }
    }

    /** Those of households of these communities, the latest in front. */
    @Transactional(readOnly = true)
    public ContradictionPage page(List<String> communities, boolean openOnly, int page, int size) {
        if (communities.isEmpty()) {
            return new ContradictionPage(List.of(), 0);
        }
        int[] total = new int[1];
        List<Contradiction> rows = sql.sql(
                        "select contradiction.*, count(*) over () as total from contradiction where community_code in (:codes)"
                                + (openOnly ? " and looked_at is null" : "")
                                + " order by id desc offset :skip rows fetch next :size rows only")
                .param("codes", communities)
                .param("skip", (long) page * size)
                .param("size", size)
                .query((row, at) -> {
                    total[0] = row.getInt("total");
                    return row(row);
                })
                .list();
        return new ContradictionPage(rows, total[0]);
    }

    /** Those of a case in the order they were noted. */
    @Transactional(readOnly = true)
    public List<Contradiction> of(String caseNo) {
        return sql.sql("select * from contradiction where case_no = ? order by id")
                .param(caseNo)
                .query((row, at) -> row(row))
                .list();
    }

    private static Contradiction row(ResultSet row) throws SQLException {
        Timestamp looked = row.getTimestamp("looked_at");
        return new Contradiction(
                row.getLong("id"),
                row.getString("case_no"),
                ContradictionKind.valueOf(row.getString("kind")),
                row.getString("declared"),
                row.getString("found"),
                row.getString("words"),
                row.getString("person"),
                row.getTimestamp("noted_at").toInstant(),
                looked == null ? null : looked.toInstant(),
                row.getString("looked_by"),
                row.getString("looked_words"));
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "…";
    }
}

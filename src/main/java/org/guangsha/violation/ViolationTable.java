package org.guangsha.violation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of violations. Each part of a row is filled in once; another investigation begins its part anew. */
@Component
class ViolationTable {

    private static final String ALL = "select * from violation where ";

    private final JdbcClient sql;

    ViolationTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<ViolationFacts> find(long id) {
        return one("id = ?", id);
    }

    /** Holds the row until the transaction is over. */
    ViolationFacts hold(long id) {
        return one("id = ? for update", id).orElseThrow();
    }

    Optional<ViolationFacts> byReceipt(String receipt) {
        return one("receipt = ?", receipt);
    }

    Optional<ViolationFacts> openOf(String caseNo) {
        return one("open_case = ?", caseNo);
    }

    /** A report of the same words that nobody has screened. */
    Optional<ViolationFacts> unscreened(String digest) {
        return list("digest = ? and screened_on is null and closed_on is null order by id", digest).stream()
                .findFirst();
    }

    /** Every one of a case, in the order they were reported. */
    List<ViolationFacts> of(String caseNo) {
        return list("case_no = ? order by id", caseNo);
    }

    /** The open ones of these seats, the oldest first. */
    List<ViolationFacts> open(Collection<String> seats, int limit) {
        return seats.isEmpty()
                ? List.of()
                : sql.sql(ALL + "seat in (:seats) and closed_on is null order by id fetch first :limit rows only")
                        .param("seats", seats)
                        .param("limit", limit)
                        .query(ViolationRow::of)
                        .list();
    }

    /** Those of these seats that are over, the latest first. */
    List<ViolationFacts> closed(Collection<String> seats, int limit) {
        return seats.isEmpty()
                ? List.of()
                : sql.sql(
                                ALL
                                        + "seat in (:seats) and closed_on is not null order by closed_on desc, id desc fetch first :limit rows only")
                        .param("seats", seats)
                        .param("limit", limit)
                        .query(ViolationRow::of)
                        .list();
    }

    void runs(long id, String instance) {
        set(id, "instance_id = ?", instance);
    }

    void forward(long id, String seat) {
        set(id, "seat = ?", seat);
    }

    void screened(long id, String words, LocalDate on, String by) {
        set(id, "screening = ?, screened_on = ?, screened_by = ?", words, on, by);
    }

    void match(long id, String caseNo, ViolationKind kind, LocalDate since, LocalDate on) {
        set(
                id,
                "case_no = ?, open_case = ?, kind = ?, since_day = ?, investigation_from = ?",
                caseNo,
                caseNo,
                kind.name(),
                since,
                on);
    }

    void merge(long id, String caseNo, long into) {
        set(id, "case_no = ?, merged_into = ?", caseNo, into);
    }

    void investigated(
            long id,
            boolean found,
            ViolationKind kind,
            LocalDate since,
            String findings,
            String evidence,
            LocalDate on,
            String by) {
        set(
                id,
                "found = ?, kind = ?, since_day = ?, findings = ?, evidence = ?, investigated_on = ?, investigated_by = ?",
                found,
                kind.name(),
                since,
                findings,
                evidence,
                on,
                by);
        investigator(id, by);
    }

    void signed(long id, String words, LocalDate on, String by) {
        set(id, "signed_words = ?, signed_on = ?, signed_by = ?", words, on, by);
        investigator(id, by);
    }

    /** Another investigation: what was found, told and stated before counts no more. */
    void again(long id, LocalDate on) {
        set(
                id,
                "investigation_round = investigation_round + 1, investigation_from = ?, found = null, signed_on = null, "
                        + "signed_by = null, signed_words = null, told_on = null, stated_on = null, stated_by = null, statement = null",
                on);
    }

    void told(long id, LocalDate on) {
        set(id, "told_on = ?", on);
    }

    void stated(long id, String words, LocalDate on, String by) {
        set(id, "statement = ?, stated_on = ?, stated_by = ?", words, on, by);
    }

    void unfounded(long id, String words, String answer, LocalDate on, String by) {
        set(id, "founded = false, decision = ?, answer = ?, decided_on = ?, decided_by = ?", words, answer, on, by);
    }

    void founded(long id, ViolationKind kind, LocalDate since, String words, String answer, LocalDate on, String by) {
        set(
                id,
                "founded = true, kind = ?, since_day = ?, decision = ?, answer = ?, decided_on = ?, decided_by = ?",
                kind.name(),
                since,
                words,
                answer,
                on,
                by);
    }

    void issuer(long id, String issuer, String superior, String certificate) {
        set(id, "issuer = ?, superior = ?, certificate = ?", issuer, superior, certificate);
    }

    void decisionTold(long id, LocalDate on) {
        set(id, "decision_told_on = ?", on);
    }

    void leftList(long id) {
        set(id, "left_list = true");
    }

    void appealed(long id, String words, LocalDate on, String by) {
        set(id, "appeal = ?, appealed_on = ?, appealed_by = ?", words, on, by);
    }

    void reexamined(long id, boolean upheld, String words, LocalDate on, String by) {
        set(id, "upheld = ?, reexamination = ?, reexamined_on = ?, reexamined_by = ?", upheld, words, on, by);
    }

    void close(long id, ViolationOutcome outcome, LocalDate on) {
        set(id, "open_case = null, outcome = ?, closed_on = ?", outcome.name(), on);
    }

    List<String> investigators(long id) {
        return sql.sql("select person from violation_investigator where violation_id = ? order by person")
                .param(id)
                .query(String.class)
                .list();
    }

    private void investigator(long id, String person) {
        if (!investigators(id).contains(person)) {
            sql.sql("insert into violation_investigator values (?, ?)")
                    .params(id, person)
                    .update();
        }
    }

    private void set(long id, String columns, Object... values) {
        JdbcClient.StatementSpec update = sql.sql("update violation set " + columns + " where id = ?");
        for (Object value : values) {
            update = update.param(value);
        }
        update.param(id).update();
    }

    private Optional<ViolationFacts> one(String where, Object value) {
        return sql.sql(ALL + where).param(value).query(ViolationRow::of).optional();
    }

    private List<ViolationFacts> list(String where, Object value) {
        return sql.sql(ALL + where).param(value).query(ViolationRow::of).list();
    }
}

package org.guangsha.violation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A violation's row, read. */
final class ViolationRow {

    private ViolationRow() {}

    static ViolationFacts of(ResultSet row, int at) throws SQLException {
        String outcome = row.getString("outcome");
        String kind = row.getString("kind");
        return new ViolationFacts(
                row.getLong("id"),
                row.getString("receipt"),
                ReportSource.valueOf(row.getString("source")),
                row.getString("seat"),
                row.getString("instance_id"),
                day(row, "received_on"),
                row.getString("received_by"),
                ViolationKind.valueOf(row.getString("reported_kind")),
                row.getString("about"),
                row.getString("report"),
                row.getString("case_no"),
                kind == null ? null : ViolationKind.valueOf(kind),
                day(row, "since_day"),
                day(row, "screened_on"),
                row.getString("screened_by"),
                row.getString("screening"),
                row.getObject("merged_into", Long.class),
                day(row, "investigation_from"),
                row.getInt("investigation_round"),
                day(row, "investigated_on"),
                row.getString("investigated_by"),
                row.getObject("found", Boolean.class),
                row.getString("findings"),
                row.getString("evidence"),
                day(row, "signed_on"),
                row.getString("signed_by"),
                row.getString("signed_words"),
                day(row, "told_on"),
                day(row, "stated_on"),
                row.getString("statement"),
                day(row, "decided_on"),
                row.getString("decided_by"),
                row.getObject("founded", Boolean.class),
                row.getString("decision"),
                row.getString("answer"),
                row.getString("issuer"),
                row.getString("superior"),
                row.getString("certificate"),
                day(row, "decision_told_on"),
                row.getBoolean("left_list"),
                day(row, "appealed_on"),
                row.getString("appeal"),
                day(row, "reexamined_on"),
                row.getObject("upheld", Boolean.class),
                row.getString("reexamination"),
                day(row, "closed_on"),
                outcome == null ? null : ViolationOutcome.valueOf(outcome));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}

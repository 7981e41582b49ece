package org.guangsha.allotment;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guangsha.allotment.rules.Offer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of offers: each is written once and answered once; what was accepted may still be given up or taken back. */
@Component
class OfferTable {

    private final JdbcClient sql;

    OfferTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String batch, Offer offer, LocalDate on, LocalDate answerBy) {
        sql.sql("insert into allotment_offer (batch, dwelling, case_no, offered_on, answer_by) values (?, ?, ?, ?, ?)")
                .params(batch, offer.code(), offer.caseNo(), Date.valueOf(on), Date.valueOf(answerBy))
                .update();
    }

    /** The offer that waits for this household's answer; whoever asks so meanwhile waits. */
    Optional<MadeOffer> open(String caseNo) {
        return sql.sql("select * from allotment_offer where case_no = ? and answer is null for update")
                .param(caseNo)
                .query(OfferTable::offer)
                .optional();
    }

    /** The offer this household of the batch has accepted. */
    Optional<MadeOffer> accepted(String batch, String caseNo) {
        return sql.sql(
                        "select * from allotment_offer where batch = ? and case_no = ? and answer = 'ACCEPTED' for update")
                .params(batch, caseNo)
                .query(OfferTable::offer)
                .optional();
    }

    /** Open offers of a batch whose term is over on this day. */
    List<MadeOffer> overdue(String batch, LocalDate today) {
        return sql.sql("""
                select * from allotment_offer where batch = ? and answer is null and answer_by < ?
                order by id for update""")
                .params(batch, Date.valueOf(today))
                .query(OfferTable::offer)
                .list();
    }

    List<MadeOffer> of(String batch) {
        return sql.sql("select * from allotment_offer where batch = ? order by id")
                .param(batch)
                .query(OfferTable::offer)
                .list();
    }

    /** Every offer ever made to these households, by case. */
    Map<String, List<MadeOffer>> ofCases(Collection<String> caseNos) {
        return caseNos.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from allotment_offer where case_no in (:cases) order by id")
                        .param("cases", caseNos)
                        .query(OfferTable::offer)
                        .list()
                        .stream()
                        .collect(groupingBy(MadeOffer::caseNo));
    }

    void answer(long id, Answer answer, LocalDate on, String reason) {
        sql.sql("update allotment_offer set answer = ?, answered_on = ?, reason = ? where id = ?")
                .params(answer.name(), Date.valueOf(on), reason, id)
                .update();
    }

    private static MadeOffer offer(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        Date answeredOn = row.getDate("answered_on");
        return new MadeOffer(
                row.getLong("id"),
                row.getString("batch"),
                row.getString("dwelling"),
                row.getString("case_no"),
                row.getDate("offered_on").toLocalDate(),
                row.getDate("answer_by").toLocalDate(),
                answer == null ? null : Answer.valueOf(answer),
                answeredOn == null ? null : answeredOn.toLocalDate(),
                Objects.toString(row.getString("reason"), ""));
    }
}

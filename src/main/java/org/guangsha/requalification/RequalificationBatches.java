package org.guangsha.requalification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of requalifications, hundreds at a time. */
@Component
public class RequalificationBatches {

    private static final int LONGEST_WORDS = 2000;

    private final JdbcClient sql;

    RequalificationBatches(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those of a part of a campaign's list that were not looked at yet, held until the transaction is over. */
    public List<Requalification> listed(String occasion, int chunk) {
        return sql.sql(
                        "select * from requalification where occasion = ? and chunk = ? and state = 'LISTED' order by id for update")
                .params(occasion, chunk)
                .query(RequalificationTable::row)
                .list();
    }

    /** Keeps what the data said and opens each. */
    void opened(List<Checked> several) {
        checked(several, RequalificationState.OPEN, null);
    }

    /** Keeps that the data said nothing new, and settles each by it. */
    void confirmed(List<Checked> several, LocalDate on) {
        checked(several, RequalificationState.CONFIRMED, on);
    }

    private void checked(List<Checked> several, RequalificationState as, LocalDate settledOn) {
        sql.sql("""
                        merge into requalification r
                        using (select * from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                            cast(? as varchar array)) as f (id, outcome, words, own_area)) one on r.id = one.id
                        when matched then update set state = ?, outcome = one.outcome, words = one.words,
                            own_area = cast(one.own_area as numeric(10, 2)), settled_on = ?""")
                .param(several.stream().map(one -> one.of().id()).toArray(Long[]::new))
                .param(texts(several, one -> one.outcome().name()))
                .param(texts(several, one -> cut(one.words())))
                .param(texts(several, RequalificationBatches::ownArea))
                .param(as.name())
                .param(settledOn)
                .update();
    }

    private static String[] texts(List<Checked> several, Function<Checked, String> column) {
        return several.stream().map(column).toArray(String[]::new);
    }

    private static String ownArea(Checked one) {
        return one.compared() == null ? null : one.compared().ownArea().toPlainString();
    }

    /** Settles each that is not settled. */
    public void settle(Collection<Long> ids, RequalificationState as, LocalDate on) {
        sql.sql("update requalification set state = ?, settled_on = ? where id = any(?) and settled_on is null")
                .params(as.name(), on, ids.toArray(Long[]::new))
                .update();
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS - 1)) + "…";
    }
}

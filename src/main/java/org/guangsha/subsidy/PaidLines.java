package org.guangsha.subsidy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.guangsha.household.EncryptedText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the lines of a run one after the other, some at a time from the database, however many there are. */
@Component
class PaidLines {

    private static final int AT_ONCE = 1000;
    private static final String ALL = """
            select l.line_no, a.case_no, a.kind, l.area, a.community_code, p.payee, p.bank, p.account, v.heads, v.own_area,
                l.month_fen, l.carried_fen, l.pay_fen, l.state
            from subsidy_line l
            join subsidy_award a on a.id = l.award_id
            join subsidy_version v on v.id = l.version_id
            left join subsidy_payee p on p.id = l.payee_id
            where l.run_id = ? order by %s""";

    private final JdbcTemplate sql;
    private final EncryptedText cipher;

    PaidLines(DataSource database, EncryptedText cipher) {
        this.sql = new JdbcTemplate(database);
        this.sql.setFetchSize(AT_ONCE);
        this.cipher = cipher;
    }

    /**
     * A line as the papers show it.
     *
     * @param account as it is kept, see {@link PaidLines#account}
     */
    record PaidLine(
            int number,
            String caseNo,
            AwardKind kind,
            String area,
            String community,
            String payee,
            String bank,
            String account,
            int heads,
            BigDecimal ownArea,
            long monthFen,
            long carriedFen,
            long payFen,
            LineState state) {}

    /** Every line in the order of the bank's file. */
    void each(long run, Consumer<PaidLine> reader) {
        read(run, "l.line_no", reader);
    }

    /** Every line, community by community. */
    void byCommunity(long run, Consumer<PaidLine> reader) {
        read(run, "a.community_code, l.line_no", reader);
    }

    /** The account in clear, for those who pay. */
    String account(PaidLine line) {
        return cipher.convertToEntityAttribute(line.account());
    }

    private void read(long run, String order, Consumer<PaidLine> reader) {
        sql.query(
                ALL.formatted(order),
                row -> {
                    reader.accept(line(row));
                },
                run);
    }

    private static PaidLine line(ResultSet row) throws SQLException {
        return new PaidLine(
                row.getInt(1),
                row.getString(2),
                AwardKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getBigDecimal(10),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13),
                LineState.valueOf(row.getString(14)));
    }
}

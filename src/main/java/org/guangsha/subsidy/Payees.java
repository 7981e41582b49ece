package org.guangsha.subsidy;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.guangsha.household.EncryptedText;
import org.guangsha.problem.Faults;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whose account each case is paid. The account is encrypted like identity numbers; only the bank's file shows it whole. */
@Service
public class Payees {

    private static final int LONGEST = 100;
    private static final int SHOWN = 4;

    private final JdbcClient sql;
    private final EncryptedText cipher;
    private final Clock clock;

    Payees(JdbcClient sql, EncryptedText cipher, Clock clock) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Records whom a case is paid to, from the next run on; earlier ones stay on file. The same again: nothing.
     *
     * @param account 8 to 30 digits; blanks are left out
     * @throws FaultsFound 422 with everything wrong
     */
    @Transactional
    public void record(String caseNo, String name, String bank, String account) {
        String digits = account == null ? "" : account.replaceAll("\\s", "");
        Faults faults = new Faults();
        text(faults, "name", name, "收款人姓名");
        text(faults, "bank", bank, "开户银行");
        if (!digits.matches("[0-9]{8,30}")) {
            faults.add("account", "ACCOUNT", "银行账号应为 8 至 30 位数字");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "收款账户未保存");
        if (!isRecorded(caseNo, name.strip(), bank.strip(), digits)) {
            sql.sql("insert into subsidy_payee (case_no, payee, bank, account, made_at) values (?, ?, ?, ?, ?)")
                    .params(
                            caseNo,
                            name.strip(),
                            bank.strip(),
                            cipher.convertToDatabaseColumn(digits),
                            Timestamp.from(clock.instant()))
                    .update();
        }
    }

    /** Whom a case is paid to now. */
    @Transactional(readOnly = true)
    public Optional<Payee> of(String caseNo) {
        return sql.sql("select payee, bank, account from subsidy_payee where case_no = ? order by id desc limit 1")
                .param(caseNo)
                .query((row, at) -> new Payee(
                        caseNo,
                        row.getString("payee"),
                        row.getString("bank"),
                        masked(cipher.convertToEntityAttribute(row.getString("account")))))
                .optional();
    }

    /** {@code ****1234}. */
    static String masked(String account) {
        return "****" + account.substring(account.length() - SHOWN);
    }

    private boolean isRecorded(String caseNo, String name, String bank, String digits) {
        return sql.sql("select payee, bank, account from subsidy_payee where case_no = ? order by id desc limit 1")
                .param(caseNo)
                .query((row, at) -> name.equals(row.getString("payee"))
                        && bank.equals(row.getString("bank"))
                        && digits.equals(cipher.convertToEntityAttribute(row.getString("account"))))
                .optional()
                .orElse(false);
    }

    private static void text(Faults faults, String path, String text, String what) {
        if (text == null || text.isBlank()) {
            faults.add(path, "MISSING", "请填写" + what);
        } else if (text.strip().length() > LONGEST) {
            faults.add(path, "TOO_LONG", "%s不能超过 %d 字".formatted(what, LONGEST));
        }
    }
}

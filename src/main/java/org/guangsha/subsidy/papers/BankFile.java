package org.guangsha.subsidy.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.guangsha.money.Yuan;

/**
 * The bank's file: CSV in UTF-8, a row for each payment, and a last row by which the bank sees that it has all of it: the number
 * of payments, the sum of the last eight digits of all accounts (ten digits are kept), and the sum of the amounts.
 */
public final class BankFile {

    private static final int DIGITS = 8;
    private static final long TEN_DIGITS = 10_000_000_000L;

    private final CSVPrinter csv;
    private final String batch;
    private long count;
    private long sum;
    private long accounts;

    /** @param batch what the bank's answer has to name, {@code 2026-05} */
    public BankFile(OutputStream to, String batch) throws IOException {
        this.batch = batch;
        csv = CSVFormat.RFC4180.print(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        csv.printRecord("批次", "序号", "户名", "开户银行", "账号", "金额");
    }

    public void payment(int number, String payee, String bank, String account, long fen) throws IOException {
        csv.printRecord(batch, number, payee, bank, account, Yuan.plain(fen));
        count++;
        sum += fen;
        accounts = (accounts + Long.parseLong(account.substring(Math.max(0, account.length() - DIGITS)))) % TEN_DIGITS;
    }

    /** Writes the last row. */
    public void finish() throws IOException {
        csv.printRecord("合计", count, "", "", "%010d".formatted(accounts), Yuan.plain(sum));
        csv.flush();
    }
}

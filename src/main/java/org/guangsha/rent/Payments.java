package org.guangsha.rent;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.guangsha.ledger.Account;
import org.guangsha.ledger.Book;
import org.guangsha.ledger.Entry;
import org.guangsha.ledger.Ledger;
import org.guangsha.ledger.Posting;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Rent paid, read from the bank's file: all of it or nothing, each payment once (R14). */
@Service
public class Payments {

    private static final String REFUSED = "缴款文件有误，全部未导入";
    private static final int LONGEST_NAME = 200;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final WhoActs whoActs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Payments(
            JdbcTemplate batches,
            JdbcClient jdbc,
            Ledger ledger,
            WhoActs whoActs,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.whoActs = whoActs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Books the payments of a file. A payment booked before is left alone, so the same file again books nothing.
     *
     * @param name of the file, for people
     * @param seats codes of the seats whose tenancies the file may pay for
     * @throws FaultsFound 422 naming every faulty line; 409 where somebody imports the same payments in this moment
     */
    public PaymentImport read(String name, byte[] bytes, List<String> seats) {
        PaymentFile file = PaymentFile.read(bytes, LocalDate.now(clock));
        try {
            return transaction.execute(status -> book(name, DigestUtils.sha256Hex(bytes), file, seats));
        } catch (DuplicateKeyException meanwhile) {
            throw new FaultsFound(HttpStatus.CONFLICT, REFUSED, List.of(new Fault("", "BUSY", "别人正在导入同样的缴款，请稍后重新导入")));
        }
    }

    /** Everything paid for a tenancy, fen. */
    public long paid(String caseNo) {
        return jdbc.sql("select coalesce(sum(fen), 0) from rent_payment where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    private PaymentImport book(String name, String sha256, PaymentFile file, List<String> seats) {
        Map<Payment, Long> lines = file.payments();
        Map<String, String> seatOf = seatsOf(seats);
        Map<String, Payment> known = known(lines);
        refuseFaulty(file, seatOf, known);
        List<Payment> fresh = lines.keySet().stream()
                .filter(payment -> !known.containsKey(payment.reference()))
                .toList();
        if (!fresh.isEmpty()) {
            add(name, sha256, fresh);
            ledger.postAll(fresh.stream()
                    .map(payment -> entry(payment, seatOf.get(payment.caseNo())))
                    .toList());
        }
        return new PaymentImport(
                fresh.size(),
                known.size(),
                fresh.stream().mapToLong(Payment::fen).sum());
    }

    /** Every faulty line at once, in the order of the file. */
    private static void refuseFaulty(PaymentFile file, Map<String, String> seatOf, Map<String, Payment> known) {
        List<Fault> all = new ArrayList<>(file.faults());
        file.payments().forEach((payment, line) -> {
            String where = "第 %d 行：".formatted(line);
            if (!seatOf.containsKey(payment.caseNo())) {
                all.add(new Fault(line.toString(), "NO_TENANCY", where + "本辖区没有这个案件的租赁"));
            }
            Payment before = known.get(payment.reference());
            if (before != null && !before.equals(payment)) {
                all.add(new Fault(line.toString(), "OTHER_PAYMENT", where + "这个银行流水号已按别的金额、日期或案件入账"));
            }
        });
        all.sort(Comparator.comparingLong(fault -> fault.path().isEmpty() ? 0 : Long.parseLong(fault.path())));
        Faults faults = new Faults();
        faults.addAll(all);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
    }

    private Map<String, String> seatsOf(List<String> seats) {
        Map<String, String> seatOf = new HashMap<>();
        if (!seats.isEmpty()) {
            jdbc.sql("select case_no, seat from tenancy where seat in (:seats)")
                    .param("seats", seats)
                    .query(row -> {
                        seatOf.put(row.getString(1), row.getString(2));
                    });
        }
        return seatOf;
    }

    private Map<String, Payment> known(Map<Payment, Long> lines) {
        Map<String, Payment> known = new HashMap<>();
        List<String> references =
                lines.keySet().stream().map(Payment::reference).toList();
        for (int at = 0; at < references.size(); at += 1000) {
            jdbc.sql("select case_no, fen, paid_on, reference from rent_payment where reference in (:references)")
                    .param("references", references.subList(at, Math.min(references.size(), at + 1000)))
                    .query(row -> {
                        known.put(
                                row.getString(4),
                                new Payment(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getObject(3, LocalDate.class),
                                        row.getString(4)));
                    });
        }
        return known;
    }

    private void add(String name, String sha256, List<Payment> fresh) {
        jdbc.sql("insert into rent_payment_file values (?, ?, ?, ?, ?, ?)")
                .params(
                        sha256,
                        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                        fresh.size(),
                        fresh.stream().mapToLong(Payment::fen).sum(),
                        whoActs.now().orElse(null),
                        Timestamp.from(clock.instant()))
                .update();
        batches.batchUpdate(
                "insert into rent_payment (reference, case_no, fen, paid_on, file_sha256) values (?, ?, ?, ?, ?)",
                fresh.stream()
                        .map(payment -> new Object[] {
                            payment.reference(), payment.caseNo(), payment.fen(), payment.paidOn(), sha256
                        })
                        .toList());
    }

    /** What came in is owed to the treasury, so the income is carried over with it. */
    private Entry entry(Payment payment, String seat) {
        return new Entry(
                Book.RENT,
                "rent-payment/" + payment.reference(),
                payment.paidOn(),
                "收到租金",
                List.of(
                        Posting.debit(Account.RENT_BANK, seat, payment.fen()),
                        Posting.credit(Account.RENT_RECEIVABLE, seat, payment.fen()),
                        Posting.debit(Account.RENT_INCOME, seat, payment.fen()),
                        Posting.credit(Account.RENT_TREASURY_DUE, seat, payment.fen())));
    }
}

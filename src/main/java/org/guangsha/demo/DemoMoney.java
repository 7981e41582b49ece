package org.guangsha.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guangsha.area.Level;
import org.guangsha.ledger.Budgets;
import org.guangsha.letters.Addressees;
import org.guangsha.staff.AsMember;
import org.guangsha.subsidy.PaperKind;
import org.guangsha.subsidy.Payees;
import org.guangsha.subsidy.RunFacts;
import org.guangsha.subsidy.SubsidyAwards;
import org.guangsha.subsidy.SubsidyRuns;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the city's offices do about money in the demonstration: a budget, accounts of those awarded, the months' payments. */
@Component
@Profile("demo")
class DemoMoney {

    private static final String HOUSING = "cityhousing";
    private static final String FINANCE = "finance";
    private static final String RUN = "subsidy-run";
    private static final long BUDGET_FEN = 120_000_000;
    private static final Map<String, Object> AGREED = Map.of("outcome", "PASS", "words", "核对无误，同意发放。");

    private final Budgets budgets;
    private final SubsidyAwards awards;
    private final SubsidyRuns runs;
    private final Payees payees;
    private final Addressees addressees;
    private final OfficeWork offices;
    private final DemoPlaces places;
    private final AsMember as;

    DemoMoney(
            Budgets budgets,
            SubsidyAwards awards,
            SubsidyRuns runs,
            Payees payees,
            Addressees addressees,
            OfficeWork offices,
            DemoPlaces places,
            AsMember as) {
        this.budgets = budgets;
        this.awards = awards;
        this.runs = runs;
        this.payees = payees;
        this.addressees = addressees;
        this.offices = offices;
        this.places = places;
        this.as = as;
    }

    /** A day's work; the present month's payments begin today and are left for the visitor to approve. */
    void work(Collection<String> caseNos, LocalDate day, LocalDate today) {
        caseNos.forEach(this::nameAccount);
        YearMonth month = YearMonth.from(day);
        boolean past = month.isBefore(YearMonth.from(today));
        if ((past || day.equals(today)) && runs.whyNotNow().isEmpty()) {
            setBudget(day.getYear());
            as.run(HOUSING, () -> runs.start(HOUSING));
            offices.program(RUN);
            if (past) {
                pay(runs.ofMonth(month).orElseThrow());
            }
        }
        if (day.equals(today)) {
            setBudget(day.getYear());
        }
    }

    private void setBudget(int year) {
        String area = places.seat(Level.HOUSING);
        if (budgets.versions(year, area).isEmpty()) {
            as.run(FINANCE, () -> budgets.set(year, area, BUDGET_FEN, "演示：年度补贴预算"));
        }
    }

    private void nameAccount(String caseNo) {
        if (payees.of(caseNo).isEmpty() && !awards.of(caseNo).isEmpty()) {
            String digits = caseNo.replaceAll("\\D", "");
            payees.record(caseNo, addressees.applicant(caseNo), "演示银行丛台支行", "6222" + digits);
        }
    }

    private void pay(RunFacts run) {
        offices.complete(HOUSING, run.key(), AGREED);
        offices.complete(FINANCE, run.key(), AGREED);
        offices.program(RUN);
        try {
            Path answer = Files.createTempFile("guangsha-demo", ".csv");
            try {
                Files.writeString(answer, bankPaidAll(run));
                as.run(FINANCE, () -> runs.takeReturn(run, answer));
            } finally {
                Files.delete(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        offices.program(RUN);
    }

    /** The bank answers each row of the file it was sent: batch, number and amount, paid. */
    private String bankPaidAll(RunFacts run) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        runs.read(run, PaperKind.BANK_FILE, sent);
        List<String> rows = sent.toString(StandardCharsets.UTF_8).lines().toList();
        return rows.subList(1, rows.size() - 1).stream()
                .map(row -> row.split(","))
                .map(row -> "%s,%s,%s,成功,".formatted(row[0], row[1], row[row.length - 1]))
                .collect(Collectors.joining("\n", "批次,序号,金额,结果,原因\n", "\n"));
    }
}

package org.guangsha.subsidy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.guangsha.area.Areas;
import org.guangsha.household.MaskedName;
import org.guangsha.ledger.Share;
import org.guangsha.ledger.Shares;
import org.guangsha.letters.print.Book;
import org.guangsha.money.Yuan;
import org.guangsha.subsidy.PaidLines.PaidLine;
import org.guangsha.subsidy.papers.BankFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the five papers of a run; the same run gives the same bytes, and each is kept once. */
@Component
class RunPapers {

    private final PaidLines lines;
    private final PaperStore store;
    private final RunComparisons comparisons;
    private final CoverSheet cover;
    private final Shares shares;
    private final Areas areas;

    RunPapers(
            PaidLines lines,
            PaperStore store,
            RunComparisons comparisons,
            CoverSheet cover,
            Shares shares,
            Areas areas) {
        this.lines = lines;
        this.store = store;
        this.comparisons = comparisons;
        this.cover = cover;
        this.shares = shares;
        this.areas = areas;
    }

    /** A reader of lines that writes to a file. */
    private interface Row {
        void write(PaidLine line) throws IOException;
    }

    /** Writes what is not written yet. */
    @Transactional
    public void write(RunFacts run) {
        PaperKind.written().forEach(kind -> store.keep(run.id(), kind, to -> write(run, kind, to)));
    }

    /** Writes one paper anew, without keeping it. */
    @Transactional(readOnly = true)
    public void write(RunFacts run, PaperKind kind, OutputStream to) throws IOException {
        switch (kind) {
            case OFFICE_LEDGER -> officeLedger(run, to);
            case CENTRE_LEDGER -> centreLedger(run, to);
            case BANK_FILE -> bankFile(run, to);
            case PUBLIC_LIST -> publicList(run, to);
            case COVER -> to.write(cover.pdf(run));
            case BANK_RETURN -> throw new IllegalArgumentException("the bank writes it");
        }
    }

    private void officeLedger(RunFacts run, OutputStream to) throws IOException {
        try (Book book = new Book()) {
            book.sheet(
                    "发放台账",
                    "%s租赁补贴发放台账".formatted(run.month()),
                    "序号",
                    "案号",
                    "类别",
                    "地区",
                    "社区",
                    "收款人",
                    "人数",
                    "现有面积（㎡）",
                    "本月应发（元）",
                    "补发或扣回（元）",
                    "实发（元）",
                    "状态");
            lines.each(
                    run.id(),
                    writing(line -> book.row(
                            line.number(),
                            line.caseNo(),
                            line.kind().chinese(),
                            name(line.area()),
                            name(line.community()),
                            line.payee(),
                            line.heads(),
                            line.ownArea(),
                            Yuan.of(line.monthFen()),
                            Yuan.of(line.carriedFen()),
                            Yuan.of(line.payFen()),
                            // what the bank sends back later is not in a paper made before
                            (line.state() == LineState.REFUSED ? LineState.PAY : line.state()).chinese())));
            list(book, run, RunComparisons.Which.ADDED, "新增");
            list(book, run, RunComparisons.Which.ENDED, "停发");
            list(book, run, RunComparisons.Which.CHANGED, "变动");
            book.writeTo(to);
        }
    }

    private void list(Book book, RunFacts run, RunComparisons.Which which, String name) throws IOException {
        book.sheet(name, "%s%s家庭".formatted(run.month(), name), "案号", "社区", "收款人", "上月（元）", "本月（元）", "原因");
        comparisons.each(run, which, row -> {
            try {
                book.row(
                        row.getString(1),
                        name(row.getString(2)),
                        row.getString(3),
                        Yuan.of(row.getLong(4)),
                        Yuan.of(row.getLong(5)),
                        which == RunComparisons.Which.ENDED ? row.getString(6) : "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void centreLedger(RunFacts run, OutputStream to) throws IOException {
        try (Book book = new Book()) {
            book.sheet(
                    "发放明细",
                    "%s租赁补贴结算中心发放明细".formatted(run.month()),
                    "序号",
                    "案号",
                    "地区",
                    "收款人",
                    "开户银行",
                    "账号",
                    "金额（元）",
                    "其中市级（元）",
                    "其中区级（元）");
            lines.each(run.id(), paid(line -> {
                Share share = shares.of(line.payFen());
                book.row(
                        line.number(),
                        line.caseNo(),
                        name(line.area()),
                        line.payee(),
                        line.bank(),
                        lines.account(line),
                        Yuan.of(line.payFen()),
                        Yuan.of(share.cityFen()),
                        Yuan.of(share.districtFen()));
            }));
            book.writeTo(to);
        }
    }

    private void bankFile(RunFacts run, OutputStream to) throws IOException {
        BankFile file = new BankFile(to, run.month().toString());
        lines.each(
                run.id(),
                paid(line ->
                        file.payment(line.number(), line.payee(), line.bank(), lines.account(line), line.payFen())));
        file.finish();
    }

    private void publicList(RunFacts run, OutputStream to) throws IOException {
        try (Book book = new Book()) {
            book.sheet("公示名单", "%s租赁补贴发放公示名单".formatted(run.month()), "地区", "社区", "收款人", "人数", "金额（元）");
            lines.byCommunity(
                    run.id(),
                    paid(line -> book.row(
                            name(line.area()),
                            name(line.community()),
                            MaskedName.of(line.payee()),
                            line.heads(),
                            Yuan.of(line.payFen()))));
            book.writeTo(to);
        }
    }

    private static Consumer<PaidLine> paid(Row row) {
        return writing(line -> {
            if (line.payFen() > 0) {
                row.write(line);
            }
        });
    }

    private static Consumer<PaidLine> writing(Row row) {
        return line -> {
            try {
                row.write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private String name(String area) {
        return areas.get(area).name();
    }
}

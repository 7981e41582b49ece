package org.guangsha.subsidy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.guangsha.problem.Faults;
import org.guangsha.subsidy.rules.ReturnCheck;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the bank's answer to a run's file: all of it or nothing, and the same file twice as if once. */
@Component
class BankReturns {

    private static final List<String> COLUMNS = List.of("批次", "序号", "金额", "结果", "原因");
    private static final String REFUSED = "回盘文件未导入";
    private static final int BATCH = 1000;

    private final JdbcTemplate sql;
    private final RunTable runs;
    private final RunActs acts;
    private final PaperStore papers;
    private final SubsidyRunProcess process;

    BankReturns(JdbcTemplate sql, RunTable runs, RunActs acts, PaperStore papers, SubsidyRunProcess process) {
        this.sql = sql;
        this.runs = runs;
        this.acts = acts;
        this.papers = papers;
        this.process = process;
    }

    /**
     * Reads the answer, marks what came back and lets the run go on.
     *
     * @param file CSV in UTF-8 with the columns 批次、序号、金额、结果、原因, a row for each payment
     * @return how many payments came back
     * @throws FaultsFound 422 naming every row that doesn't fit, 409 where the run does not wait for an answer or has another
     */
    @Transactional
    public int take(RunFacts asked, Path file) {
        runs.hold(asked.id());
        RunFacts run = runs.ofMonth(asked.month()).orElseThrow();
        Faults faults = new Faults();
        var kept = papers.find(run.id(), PaperKind.BANK_RETURN);
        if (kept.isPresent()) {
            if (kept.get().sha256().equals(sha256(file))) {
                return countRefused(run);
            }
            faults.add("", "OTHER", "本月回盘文件已经导入，与这份不同");
        } else if (!run.booked() || run.outcome() != null) {
            faults.add("", "NOT_WAITING", "本月发放还没有到等待回盘的环节");
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
        ReturnCheck check = check(run, file);
        List<String> wrong = check.faults();
        wrong.forEach(words -> faults.add("", "ROW", words));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        papers.keep(run.id(), PaperKind.BANK_RETURN, to -> Files.copy(file, to));
        sql.batchUpdate(
                "update subsidy_line set state = 'REFUSED', refused_reason = ? where run_id = ? and line_no = ?",
                check.refused(),
                BATCH,
                (statement, one) -> {
                    statement.setString(1, one.reason());
                    statement.setLong(2, run.id());
                    statement.setInt(3, one.number());
                });
        runs.at(run.id(), RunTable.Moment.RETURNED_AT);
        acts.note(run.id(), "导入回盘文件", "退回 %d 笔".formatted(check.refused().size()));
        process.bankReturned(run.month());
        return check.refused().size();
    }

    private ReturnCheck check(RunFacts run, Path file) {
        long[] expected = new long[run.computed() + 1];
        sql.query(
                "select line_no, pay_fen from subsidy_line where run_id = ?",
                row -> {
                    expected[row.getInt(1)] = row.getLong(2);
                },
                run.id());
        ReturnCheck check = new ReturnCheck(run.month().toString(), expected);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (InputStream in = Files.newInputStream(file);
                CSVParser rows = CSVParser.builder()
                        .setReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .setFormat(format)
                        .get()) {
            boolean head = true;
            for (CSVRecord row : rows) {
                if (head) {
                    requireColumns(row);
                    head = false;
                } else {
                    check.row(
                            row.getRecordNumber(),
                            cell(row, 0),
                            cell(row, 1),
                            cell(row, 2),
                            cell(row, 3),
                            cell(row, 4));
                }
            }
            if (head) {
                refuse("文件是空的");
            }
        } catch (UncheckedIOException | IOException unreadable) {
            refuse("文件不是有效的 CSV（UTF-8）");
        }
        return check;
    }

    private static void requireColumns(CSVRecord row) {
        List<String> found = Arrays.stream(row.values())
                .map(name -> name.replace("\uFEFF", "").strip())
                .toList();
        if (!found.equals(COLUMNS)) {
            refuse("第 1 行应为表头：" + String.join("、", COLUMNS));
        }
    }

    private static String cell(CSVRecord row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    private static void refuse(String words) {
        Faults faults = new Faults();
        faults.add("", "FILE", words);
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
    }

    private int countRefused(RunFacts run) {
        return sql.queryForObject(
                "select count(*) from subsidy_line where run_id = ? and state = 'REFUSED'", Integer.class, run.id());
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.guangsha.subsidy.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guangsha.money.Yuan;

/**
 * Holds the bank's answer against what it was asked to pay, row by row: every payment is answered once, by its number and
 * amount, paid or not paid with a reason. Rows that don't fit are named, and the file is then not taken at all.
 */
public final class ReturnCheck {

    /** Rows named at most; a wrong file is wrong in all of them. */
    private static final int NAMED = 100;

    private static final int LONGEST_REASON = 200;

    private final String batch;
    private final long[] expected;
    private final BitSet answered = new BitSet();
    private final List<Refused> refused = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** A payment that came back. */
    public record Refused(int number, String reason) {}

    /**
     * Begins a check.
     *
     * @param batch month of the run, {@code 2026-05}
     * @param expected fen by number of the line, 0 where nothing was to be paid
     */
    public ReturnCheck(String batch, long[] expected) {
        this.batch = batch;
        this.expected = expected.clone();
    }

    /** Takes one row. */
    public void row(long line, String ofBatch, String number, String yuan, String result, String reason) {
        String fault = fault(ofBatch, number, yuan, result, reason);
        if (fault != null) {
            add("第 %d 行：%s".formatted(line, fault));
            return;
        }
        int at = Integer.parseInt(number);
        answered.set(at);
        if (result.equals("失败")) {
            refused.add(new Refused(at, reason));
        }
    }

    private String fault(String ofBatch, String number, String yuan, String result, String reason) {
        if (!batch.equals(ofBatch)) {
            return "批次应为 %s，实为“%s”".formatted(batch, ofBatch);
        }
        if (!number.matches("[0-9]{1,9}") || !isAsked(Integer.parseInt(number))) {
            return "代发文件里没有序号“%s”".formatted(number);
        }
        int at = Integer.parseInt(number);
        if (answered.get(at)) {
            return "序号 %d 重复".formatted(at);
        }
        if (!yuan.matches("[0-9]{1,12}(\\.[0-9]{1,2})?") || Yuan.fen(yuan) != expected[at]) {
            return "序号 %d 的金额应为 %s 元，实为“%s”".formatted(at, Yuan.plain(expected[at]), yuan);
        }
        if (!result.equals("成功") && !result.equals("失败")) {
            return "结果应为“成功”或者“失败”，实为“%s”".formatted(result);
        }
        boolean unexplained = result.equals("失败") && reason.isBlank();
        return unexplained
                ? "失败的应写明原因"
                : reason.length() > LONGEST_REASON ? "原因不能超过 %d 字".formatted(LONGEST_REASON) : null;
    }

    private boolean isAsked(int number) {
        return number < expected.length && expected[number] > 0;
    }

    /** Everything wrong with the file, once all rows are taken; payments without an answer among it. */
    public List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        for (int number = 0; number < expected.length && all.size() < NAMED; number++) {
            if (isAsked(number) && !answered.get(number)) {
                all.add("序号 %d（%s 元）没有回盘".formatted(number, Yuan.plain(expected[number])));
            }
        }
        return all;
    }

    /** The payments that came back. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    private void add(String fault) {
        if (faults.size() < NAMED) {
            faults.add(fault);
        }
    }
}

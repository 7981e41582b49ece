package org.guangsha.standards.yearly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.guangsha.problem.Fault;
import org.guangsha.standards.StandardsRegister;
import org.springframework.stereotype.Component;

/** The province's receipt: its number and day. */
@Component
class FileReceipt implements StepFiling {

    private static final String FORM = "standards-receipt";
    private static final int LONGEST = 100;

    private final ReceiptTable receipts;
    private final StandardsRegister register;
    private final Clock clock;

    FileReceipt(ReceiptTable receipts, StandardsRegister register, Clock clock) {
        this.receipts = receipts;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public boolean takes(StepCall call) {
        return FORM.equals(call.form());
    }

    @Override
    public void file(DelegateTask task, StepCall call) {
        String version = task.getExecution().getProcessBusinessKey();
        List<Fault> faults = new ArrayList<>();
        String number = number((String) task.getVariable("receiptNo"), faults);
        LocalDate day = day((String) task.getVariable("receivedOn"), version, faults);
        Words.refuseIfAny(faults);
        receipts.add(version, new FilingReceipt(call.department(), number, day, task.getAssignee()), clock.instant());
    }

    private static String number(String typed, List<Fault> faults) {
        String number = typed == null ? "" : typed.strip();
        if (number.isEmpty()) {
            faults.add(new Fault("receiptNo", "MISSING", "备案回执编号必须填写"));
        } else if (number.length() > LONGEST) {
            faults.add(new Fault("receiptNo", "TOO_LONG", "备案回执编号不能超过 %d 字".formatted(LONGEST)));
        }
        return number;
    }

    private LocalDate day(String typed, String version, List<Fault> faults) {
        try {
            LocalDate day = LocalDate.parse(typed == null ? "" : typed.strip());
            if (day.isAfter(LocalDate.now(clock))) {
                faults.add(new Fault("receivedOn", "FUTURE", "回执日期不得晚于今天"));
            } else if (day.isBefore(register.byVersion(version).publishedOn())) {
                faults.add(new Fault("receivedOn", "TOO_EARLY", "回执日期不得早于公布日期"));
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            faults.add(new Fault("receivedOn", "FORMAT", "回执日期必须填写，格式如 2027-01-20"));
            return null;
        }
    }
}

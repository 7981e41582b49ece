package org.guangsha.rent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R14")
class PaymentFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final String HEADER = "案件编号,金额,缴款日期,银行流水号\n";
    private static final String GOOD = "130403-2026-000001,280.5,2026-06-19,B20260619-1\n";
    private static final Payment PAYMENT =
            new Payment("130403-2026-000001", 28_050, LocalDate.of(2026, 6, 19), "B20260619-1");

    @Test
    void shouldReadWhatTheBankSendsInEitherEncoding() {
        assertThat(PaymentFile.read((HEADER + GOOD).getBytes(StandardCharsets.UTF_8), TODAY)
                        .payments())
                .containsEntry(PAYMENT, 2L);
        assertThat(PaymentFile.read(("\uFEFF" + HEADER + GOOD).getBytes(StandardCharsets.UTF_8), TODAY)
                        .payments())
                .containsOnlyKeys(PAYMENT);
        assertThat(PaymentFile.read((HEADER + GOOD).getBytes(Charset.forName("GB18030")), TODAY)
                        .payments())
                .containsOnlyKeys(PAYMENT);
    }

    @Test
    void shouldNameEveryFaultyLine() {
        String file = HEADER + GOOD
                + ",1.00,2026-06-19,B20260619-2\n"
                + "130403-2026-000001,1.005,2026-06-19,B20260619-3\n"
                + "130403-2026-000001,0.00,2026-06-21,B20260619-4\n"
                + "130403-2026-000001,1.00,2026-02-30,B20260619-1\n"
                + "130403-2026-000001,-1.00,2026-06-19,\n"
                + "130403-2026-000001,1.00\n";
        assertThat(faults(file))
                .extracting(Fault::path, Fault::code)
                .containsExactly(
                        tuple("3", "CASE"),
                        tuple("4", "AMOUNT"),
                        tuple("5", "AMOUNT"),
                        tuple("5", "DAY"),
                        tuple("6", "DAY"),
                        tuple("6", "REFERENCE_TWICE"),
                        tuple("7", "AMOUNT"),
                        tuple("7", "REFERENCE"),
                        tuple("8", "COLUMNS"));
    }

    @Test
    void shouldRefuseWhatIsNoSuchFile() {
        assertThat(faults("案件编号,金额\n")).extracting(Fault::message).containsExactly("第 1 行缺少列：缴款日期、银行流水号");
        assertThat(faults(HEADER)).extracting(Fault::code).containsExactly("EMPTY");
        assertThat(faults(HEADER + "\"unclosed\n")).extracting(Fault::code).containsExactly("CSV");
    }

    private static List<Fault> faults(String file) {
        return PaymentFile.read(file.getBytes(StandardCharsets.UTF_8), TODAY).faults();
    }
}

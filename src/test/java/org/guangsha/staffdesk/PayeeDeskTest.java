package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A granted household's account is taken down at window or department, and nobody else sees more than its end. */
@ProgramTest
@Tag("R13")
class PayeeDeskTest extends WindowCase {

    private static final String HOUSING = "housing-130403";
    private static final Map<String, String> TYPED =
            Map.of("name", "陈䶮", "bank", "邯郸银行丛台支行", "account", "6228 4800 1234 5678 901");

    @Autowired
    Journal journal;

    @Test
    void shouldTakeTheAccountDownAndShowItsEndOnly() {
        walk.grant(staff, caseNo);
        assertThat(read(WINDOW, path()).body()).contains("登记收款账户", "value=\"陈䶮\"", "未登记");

        assertThat(submit(WINDOW, path(), TYPED).location()).isEqualTo(path());

        assertThat(read(HOUSING, path()).body()).contains("****8901").doesNotContain("12345678");
        assertThat(read(HOUSING, "/desk/cases/" + caseNo).body())
                .contains("提供保障", "租赁补贴", "待双方签订", "****8901", "变更")
                .doesNotContain("12345678");
        assertThat(journal.of(caseNo))
                .filteredOn(line -> line.kind() == EntryKind.SUBSIDY)
                .extracting(Entry::words)
                .containsExactly("登记收款账户：陈䶮，邯郸银行丛台支行，****8901");
    }

    @Test
    void shouldTellEveryFaultOfAnAccountAndKeepWhatWasTyped() {
        walk.grant(staff, caseNo);
        Reply refused = submit(WINDOW, path(), Map.of("name", "陈䶮", "bank", " ", "account", "12a"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请填写开户银行", "8 至 30 位数字", "value=\"12a\"");
        assertThat(journal.of(caseNo)).noneMatch(line -> line.kind() == EntryKind.SUBSIDY);
    }

    @Test
    @Tag("R25")
    void shouldOpenToWindowAndDepartmentOfTheAreaOnceTheCaseIsGranted() {
        assertThat(read(WINDOW, path()).status()).as("not granted yet").isEqualTo(404);
        walk.grant(staff, caseNo);
        assertThat(read("window-130404", path()).status()).isEqualTo(404);
        assertThat(submit("community-130403005001", path(), TYPED).status()).isEqualTo(403);
        assertThat(read("manager-130403", "/desk/cases/" + caseNo).body())
                .contains("提供保障")
                .doesNotContain(path());
    }

    private String path() {
        return "/desk/cases/" + caseNo + "/payee";
    }
}

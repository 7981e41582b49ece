package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.guangsha.appeal.AppealDesk;
import org.guangsha.appeal.AppealState;
import org.guangsha.application.AppealWindow;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Deliveries;
import org.guangsha.letters.DeliveryWay;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a household received a letter is recorded, and a refusal may be appealed from that day on. */
@ProgramTest
@Tag("R09")
class DeliveryDeskTest extends WindowCase {

    private static final LocalDate REFUSED_ON = LocalDate.of(2026, 3, 2);

    @Autowired
    Letters letters;

    @Autowired
    Deliveries deliveries;

    @Autowired
    AppealWindow window;

    @Autowired
    AppealDesk appeals;

    @Autowired
    Journal journal;

    @Test
    void shouldRecordADeliveryAndShowItInBothLists() {
        Letter letter = letters.ofCase(caseNo).get(0);
        assertThat(read(COMMUNITY, "/desk/cases/" + caseNo).body()).contains("登记送达", path(letter));
        assertThat(read(WINDOW, path(letter)).body()).contains(letter.number(), "未登记", "当面送达");

        time.set("2026-03-04T09:00");
        Reply recorded = submit(WINDOW, path(letter), Map.of("on", "2026-03-03", "way", "IN_PERSON"));
        assertThat(recorded.location()).isEqualTo(path(letter));
        assertThat(read(WINDOW, path(letter)).body()).contains("2026-03-03 当面送达", "更正");
        assertThat(read(WINDOW, "/desk/cases/" + caseNo + "/service").body()).contains("送达 2026-03-03 当面送达");
        assertThat(read(COMMUNITY, "/desk/cases/" + caseNo).body()).contains("2026-03-03 当面送达", "文书送达");

        submit(WINDOW, path(letter), Map.of("on", "2026-03-04", "way", "POST"));
        assertThat(deliveries.ofCase(caseNo).get(letter.id()).words()).isEqualTo("2026-03-04 邮寄送达（凭回执）");
        assertThat(journal.of(caseNo))
                .filteredOn(line -> line.kind() == EntryKind.DELIVERED)
                .hasSize(2)
                .extracting(Entry::words)
                .last()
                .asString()
                .contains(letter.number(), "更正原记录 2026-03-03 当面送达");
    }

    @Test
    void shouldTellEveryFaultOfADelivery() {
        Letter letter = letters.ofCase(caseNo).get(0);
        Reply refused = submit(WINDOW, path(letter), Map.of("on", "2026-03-01"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("不得早于文书日期 2026-03-02", "请选择送达方式", "value=\"2026-03-01\"");
        assertThat(submit(WINDOW, path(letter), Map.of("on", "2026-03-03", "way", "POST"))
                        .body())
                .contains("不得晚于今天");
        assertThat(deliveries.ofCase(caseNo)).isEmpty();
    }

    @Test
    @Tag("R25")
    void shouldLetOnlyThoseRecordWhoHandLettersOverInTheirOwnArea() {
        Letter letter = letters.ofCase(caseNo).get(0);
        Map<String, String> form = Map.of("on", "2026-03-02", "way", "IN_PERSON");
        assertThat(submit("window-130404", path(letter), form).status()).isEqualTo(404);
        assertThat(submit("manager-130403", path(letter), form).status()).isEqualTo(403);
        assertThat(read("manager-130403", "/desk/cases/" + caseNo).body()).doesNotContain("登记送达");
        assertThat(deliveries.ofCase(caseNo)).isEmpty();
        walk.pass(staff.in(COMMUNITY), caseNo);
        Letter notice = letters.ofCase(caseNo).get(1);
        assertThat(notice.kind()).isEqualTo(LetterKind.NOTICE);
        assertThat(read(WINDOW, path(notice)).status()).isEqualTo(404);
    }

    @Test
    void shouldCountTheAppealWindowFromTheDeliveryOfTheRefusal() {
        walk.refuse(staff.in(COMMUNITY), caseNo);
        Letter refusal = letters.ofCase(caseNo).get(1);
        assertThat(window.until(caseNo, REFUSED_ON))
                .as("from the decision, nothing recorded")
                .isEqualTo("2026-04-01");
        time.set("2026-03-12T09:00");
        deliveries.record(letters.ofCase(caseNo).get(0).id(), LocalDate.of(2026, 3, 12), DeliveryWay.POST);
        assertThat(window.until(caseNo, REFUSED_ON))
                .as("another letter's delivery")
                .isEqualTo("2026-04-01");
        submit(WINDOW, path(refusal), Map.of("on", "2026-03-10", "way", "POST"));
        assertThat(window.until(caseNo, REFUSED_ON))
                .as("30 days after 10 March, the day itself not counted")
                .isEqualTo("2026-04-09");
        assertThat(read(WINDOW, "/desk/cases/" + caseNo + "/service").body()).contains("申诉期限至 2026-04-09");

        time.set("2026-04-09T23:59");
        assertThat(appeals.lodge(caseNo, "未入户核实。").state()).isEqualTo(AppealState.OPEN);
        appeals.withdraw(caseNo);
        time.set("2026-04-10T00:00");
        assertThat(appeals.lodge(caseNo, "过期申诉。").state()).isEqualTo(AppealState.TOO_LATE);
    }

    private static String path(Letter letter) {
        return "/desk/letters/%d/delivery".formatted(letter.id());
    }
}

package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.guangsha.application.CaseRegister;
import org.guangsha.demo.OfficeWork;
import org.guangsha.demo.ReviewForm;
import org.guangsha.household.HouseholdService;
import org.guangsha.household.MemberFacts;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Channel;
import org.guangsha.letters.Message;
import org.guangsha.letters.MessageState;
import org.guangsha.letters.Messages;
import org.guangsha.letters.dispatch.OutsideMail;
import org.guangsha.letters.dispatch.OutsideSms;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact given at the window is kept as a secret, and letters go there from then on. */
@ProgramTest
@Tag("R26")
class ContactDeskTest extends WindowCase {

    private static final String PHONE = "13800001234";
    private static final String EMAIL = "wang@example.org";

    @Autowired
    OutsideMail mail;

    @Autowired
    OutsideSms sms;

    @Autowired
    Messages messages;

    @Autowired
    Journal journal;

    @Autowired
    OfficeWork offices;

    @Autowired
    HouseholdService households;

    @Autowired
    CaseRegister cases;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheOutside() {
        mail.up();
        sms.up();
    }

    @AfterEach
    void closeTheOutside() {
        mail.down();
        sms.down();
    }

    @Test
    void shouldKeepAContactEncryptedAndShowItMaskedOnly() {
        assertThat(read(WINDOW, path()).body()).contains("未登记", "申请人联系方式");
        assertThat(give(Map.of("phone", "138 0000 1234", "email", EMAIL)).body())
                .contains("联系方式已登记", "138****1234", "w***@example.org")
                .doesNotContain(PHONE, EMAIL, "138 0000 1234");
        assertThat(read(COMMUNITY, "/desk/cases/" + caseNo).body())
                .contains("138****1234", "由 未登记 改为 138****1234、w***@example.org")
                .doesNotContain(PHONE, EMAIL);
        assertThat(column("phone")).doesNotContain("0000");
        assertThat(column("email")).doesNotContain("wang", "example");
        assertThat(households.contact(household()).phone()).isEqualTo(PHONE);

        give(Map.of("phone", PHONE));
        assertThat(changes()).as("the same again, and a blank part stays").hasSize(1);
        give(Map.of("phone", "", "email", "", "without", "email"));
        assertThat(households.contact(household()).email()).isEmpty();
        assertThat(households.contact(household()).phone()).isEqualTo(PHONE);
        assertThat(changes())
                .extracting(Entry::words)
                .last()
                .isEqualTo("由 138****1234、w***@example.org 改为 138****1234");
    }

    @Test
    void shouldTellEveryFaultAndKeepWhatWasTyped() {
        Reply refused = give(Map.of("phone", "1380000", "email", "<b>"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("联系方式未登记", "11 位手机号码", "电子邮箱地址", "&lt;b&gt;", "value=\"1380000\"");
        assertThat(households.contact(household()).isEmpty()).isTrue();
        assertThat(changes()).isEmpty();
    }

    @Test
    void shouldSendEachLetterOutsideOnceAContactIsKnown() throws Exception {
        assertThat(channels()).as("acceptance, before").containsExactly(Channel.IN_APP);
        give(Map.of("phone", PHONE, "email", EMAIL));
        offices.complete(staff.in(COMMUNITY), caseNo, ReviewForm.askFor("居住证"));
        assertThat(mail.received()).as("after the step").isEmpty();
        assertThat(jdbc.sql("select address from message where case_no = ? and channel = 'SMS'")
                        .params(caseNo)
                        .query(String.class)
                        .single())
                .doesNotContain("0000");
        dispatch();
        assertThat(mail.received()).singleElement().satisfies(letter -> {
            assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(EMAIL);
            assertThat(letter.getSubject()).startsWith("《补正告知书》");
        });
        assertThat(sms.received())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("\"to\":\"" + PHONE + "\"", "补正告知书"));
        assertThat(messages.ofCase(caseNo)).extracting(Message::state).containsOnly(MessageState.SENT);
        assertThat(channels()).hasSize(4).contains(Channel.EMAIL, Channel.SMS);
    }

    @Test
    void shouldSendTheAcceptanceToTheContactOfTheApplication() throws Exception {
        String other = walk.accept(Families.couple().reachedAt("0310-3012345", EMAIL));
        dispatch();
        assertThat(mail.received()).hasSize(1);
        assertThat(sms.received()).as("a landline takes no short messages").isEmpty();
        assertThat(messages.ofCase(other)).extracting(Message::channel).containsExactly(Channel.IN_APP, Channel.EMAIL);
    }

    @Test
    void shouldForgetTheContactWithTheApplicantWhoIsGone() {
        give(Map.of("email", EMAIL));
        List<MemberFacts> members = households.read(household()).members();
        submit(
                WINDOW,
                path() + "/change",
                Map.of(
                        "kind",
                        "DIVORCE",
                        "memberId",
                        String.valueOf(members.get(0).id()),
                        "successorId",
                        String.valueOf(members.get(1).id()),
                        "happenedOn",
                        "2026-03-01"));
        assertThat(households.contact(household()).isEmpty()).isTrue();
        offices.complete(staff.in(COMMUNITY), caseNo, ReviewForm.askFor("居住证"));
        dispatch();
        assertThat(mail.received()).isEmpty();
    }

    private Reply give(Map<String, String> contact) {
        return submit(WINDOW, path() + "/contact", contact);
    }

    /** What the engine does once the step is over. */
    private void dispatch() {
        management
                .createJobQuery()
                .processDefinitionKey("letter-dispatch")
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private List<Channel> channels() {
        return messages.ofCase(caseNo).stream().map(Message::channel).toList();
    }

    private List<Entry> changes() {
        return journal.of(caseNo).stream()
                .filter(line -> line.kind() == EntryKind.CONTACT_CHANGED)
                .toList();
    }

    private String column(String name) {
        return jdbc.sql("select " + name + " from household_member where household_id = ? and position = 0")
                .params(household())
                .query(String.class)
                .single();
    }

    private long household() {
        return cases.byNo(caseNo).householdId();
    }

    private String path() {
        return "/desk/cases/" + caseNo + "/service";
    }
}

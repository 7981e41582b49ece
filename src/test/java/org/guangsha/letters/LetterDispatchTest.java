package org.guangsha.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.guangsha.letters.LetterKind.ACCEPTANCE;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.net.ConnectException;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.guangsha.letters.dispatch.OutsideMail;
import org.guangsha.testing.CaseWalk;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProgramTest
@Tag("R26")
class LetterDispatchTest {

    private static final String OFFICE = "housing-130403";
    private static final Contact CONTACT = new Contact("wang@example.org", "");

    @Autowired
    private Letters letters;

    @Autowired
    private Messages messages;

    @Autowired
    private OutsideMail mail;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CaseWalk walk;

    private final String caseNo = UUID.randomUUID().toString();
    private Letter letter;

    @BeforeEach
    void issueALetter() {
        mail.up();
        letter = letters.issue(ACCEPTANCE, caseNo, "acceptance", "王䶮", SampleLetters.data(ACCEPTANCE));
    }

    @AfterEach
    void endWhatIsOpen() {
        mail.down();
        walk.closeAll();
    }

    @Test
    void shouldMailTheLetterOnceAfterTheStepIsOver() throws Exception {
        messages.send(letter, OFFICE, CONTACT);
        messages.send(letter, OFFICE, CONTACT);
        assertThat(mail.received()).isEmpty();
        assertThat(states()).containsExactly(MessageState.SENT, MessageState.WAITING);
        management.executeJob(job().getId());
        assertThat(states()).containsExactly(MessageState.SENT, MessageState.SENT);
        assertThat(open()).isZero();
        assertThat(mail.received()).singleElement().satisfies(this::isTheLetter);
    }

    @Test
    void shouldTryAgainWhereTheMailServerIsDownAndThenMailOnce() {
        messages.send(letter, OFFICE, CONTACT);
        mail.down();
        String first = job().getId();
        assertThatThrownBy(() -> management.executeJob(first)).hasRootCauseInstanceOf(ConnectException.class);
        assertThat(states()).containsExactly(MessageState.SENT, MessageState.FAILED);
        assertThat(job().getRetries()).isEqualTo(4);
        mail.up();
        management.executeJob(job().getId());
        assertThat(states()).containsExactly(MessageState.SENT, MessageState.SENT);
        assertThat(mail.received()).hasSize(1);
    }

    @Test
    void shouldBecomeAnIncidentForPeopleWhereTheMailServerStaysDown() {
        messages.send(letter, OFFICE, CONTACT);
        mail.down();
        for (int i = 0; i < 5; i++) {
            String next = job().getId();
            assertThatThrownBy(() -> management.executeJob(next)).isNotNull();
        }
        assertThat(runtime.createIncidentQuery().list())
                .extracting(incident -> incident.getTenantId(), incident -> incident.getActivityId())
                .contains(tuple(OFFICE, "dispatchLetter"));
        mail.up();
    }

    @Test
    void shouldNotMailAgainWhereTheJobIsRepeatedAfterTheMailLeft() {
        messages.send(letter, OFFICE, CONTACT);
        mark("SENT");
        management.executeJob(job().getId());
        assertThat(mail.received()).isEmpty();
        assertThat(open()).isZero();
    }

    @Test
    void shouldSayThatItCannotBeToldWhereTheProgramStoppedWhileMailing() {
        messages.send(letter, OFFICE, CONTACT);
        mark("TRYING");
        management.executeJob(job().getId());
        assertThat(mail.received()).isEmpty();
        assertThat(states()).containsExactly(MessageState.SENT, MessageState.DOUBTFUL);
        assertThat(open()).isZero();
    }

    @Test
    void shouldSendNothingOutsideWithoutAnAddress() {
        messages.send(letter, OFFICE, new Contact("", " "));
        assertThat(messages.ofCase(caseNo)).extracting(Message::channel).containsExactly(Channel.IN_APP);
        assertThat(open()).isZero();
    }

    private void isTheLetter(MimeMessage message) throws Exception {
        assertThat(message.getSubject()).isEqualTo("《受理通知书》" + letter.number());
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("wang@example.org");
        assertThat(message.getMessageID()).isEqualTo("<letter-%d-email@guangsha>".formatted(letter.id()));
        BodyPart attachment = ((MimeMultipart) message.getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(attachment.getFileName())).isEqualTo(letter.fileName());
        assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(letters.pdf(letter.number()));
    }

    private void mark(String state) {
        jdbc.sql("update message set state = ? where case_no = ? and channel = 'EMAIL'")
                .params(state, caseNo)
                .update();
    }

    private Job job() {
        return management
                .createJobQuery()
                .processDefinitionKey(LetterDispatch.KEY)
                .singleResult();
    }

    private long open() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .count();
    }

    private List<MessageState> states() {
        return messages.ofCase(caseNo).stream().map(Message::state).toList();
    }
}

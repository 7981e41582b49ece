package org.guangsha.letters;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.guangsha.engine.Offices;
import org.guangsha.engine.StartsProcess;
import org.guangsha.staff.Unfenced;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands letters to households: within the program at once, outside by the procedure {@code letter-dispatch}. */
@Service
@StartsProcess(
        key = LetterDispatch.KEY,
        variables = {Offices.VARIABLE, LetterDispatch.MESSAGE})
public class Messages {

    private final MessageRepository rows;
    private final List<LetterChannel> channels;
    private final Addressees addressees;
    private final RuntimeService runtime;
    private final Unfenced unfenced;
    private final Clock clock;

    Messages(
            MessageRepository rows,
            List<LetterChannel> channels,
            Addressees addressees,
            RuntimeService runtime,
            Unfenced unfenced,
            Clock clock) {
        this.rows = rows;
        this.channels = channels;
        this.addressees = addressees;
        this.runtime = runtime;
        this.unfenced = unfenced;
        this.clock = clock;
    }

    /**
     * Hands a letter just issued to the applicant: within the program, where it has arrived as soon as it is there, and
     * outside wherever an address is known.
     */
    void hand(Letter letter) {
        handAll(List.of(letter));
    }

    /** As {@link #hand}, many. */
    void handAll(List<Letter> letters) {
        rows.saveAll(letters.stream()
                .map(letter -> new MessageRow(letter, Channel.IN_APP, null, clock.instant()).sent(clock.instant()))
                .toList());
        letters.forEach(this::handOutside);
    }

    private void handOutside(Letter letter) {
        Contact contact = channels.isEmpty() ? Contact.NONE : addressees.contact(letter.caseNo());
        if (!contact.equals(Contact.NONE)) {
            send(letter, addressees.office(letter.caseNo()), contact);
        }
    }

    /**
     * Sends a letter also outside, by every channel that is set up and has an address, after the transaction and outside of
     * it. A letter sent before by a channel is not sent by it again.
     *
     * @param office whose letter it is; its people and managers see a sending that fails
     */
    @Transactional
    public void send(Letter letter, String office, Contact contact) {
        for (LetterChannel way : channels) {
            String address = contact.of(way.channel());
            if (!address.isBlank()
                    && rows.findByLetterIdAndChannel(letter.id(), way.channel()).isEmpty()) {
                MessageRow row = rows.save(new MessageRow(letter, way.channel(), address.strip(), clock.instant()));
                dispatch(letter.caseNo(), office, row.id());
            }
        }
    }

    /** Whoever finishes a step with a letter has no grant to start a dispatch, nor needs one. */
    private void dispatch(String caseNo, String office, long message) {
        unfenced.asProgram(() -> runtime.createProcessInstanceByKey(LetterDispatch.KEY)
                .processDefinitionWithoutTenantId()
                .businessKey(caseNo)
                .setVariables(Map.of(Offices.VARIABLE, office, LetterDispatch.MESSAGE, message))
                .execute());
    }

    /** Every message of a case by every channel, in the order they were made. */
    @Transactional(readOnly = true)
    public List<Message> ofCase(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream()
                .map(MessageRow::facts)
                .toList();
    }
}

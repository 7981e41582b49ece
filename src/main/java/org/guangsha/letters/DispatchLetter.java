package org.guangsha.letters;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发送文书; the engine tries it again a few times where it fails. */
@Component("dispatchLetter")
class DispatchLetter implements JavaDelegate {

    private final MessageLog log;
    private final Letters letters;
    private final List<LetterChannel> channels;

    DispatchLetter(MessageLog log, Letters letters, List<LetterChannel> channels) {
        this.log = log;
        this.letters = letters;
        this.channels = channels;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = (Long) execution.getVariable(LetterDispatch.MESSAGE);
        log.claim(id).ifPresent(message -> {
            try {
                channel(message.channel()).send(outgoing(message));
            } catch (RuntimeException refused) {
                log.failed(id);
                throw refused;
            }
            log.sent(id);
        });
    }

    private OutgoingLetter outgoing(MessageRow message) {
        Letter letter = letters.find(message.letter()).orElseThrow();
        String key =
                "letter-%d-%s".formatted(letter.id(), message.channel().name().toLowerCase(Locale.ROOT));
        return new OutgoingLetter(key, message.address(), letter, letters.pdf(letter.number()));
    }

    private LetterChannel channel(Channel channel) {
        return channels.stream()
                .filter(way -> way.channel() == channel)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(channel.chinese() + "发送通道没有配置"));
    }
}

package org.guangsha.letters.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guangsha.letters.Channel;
import org.guangsha.letters.LetterChannel;
import org.guangsha.letters.OutgoingLetter;
import org.guangsha.problem.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail with the letter attached, where {@code spring.mail.host} is set. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpChannel implements LetterChannel {

    private final JavaMailSender mail;
    private final String from;

    /** @throws StartRefused without {@code guangsha.letters.mail-from} */
    SmtpChannel(JavaMailSender mail, @Value("${guangsha.letters.mail-from:}") String from) {
        if (from.isBlank()) {
            throw new StartRefused("guangsha.letters.mail-from", List.of("设置了 spring.mail.host 时，应写明发件地址"));
        }
        this.mail = mail;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void send(OutgoingLetter letter) {
        MimeMessage message = mail.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.subject() + "见附件。本邮件由系统发送，请勿回复。");
            helper.addAttachment(
                    letter.letter().fileName(), new ByteArrayResource(letter.pdf()), MediaType.APPLICATION_PDF_VALUE);
            // tells a mail server that sees it twice that it is one
            message.setHeader("Message-ID", "<" + letter.key() + "@guangsha>");
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        mail.send(message);
    }
}

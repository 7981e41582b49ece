package org.guangsha.letters.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.guangsha.letters.Mail;
import org.guangsha.letters.MailOut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail to staff, by the server and from the address of the letters. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpMail implements MailOut {

    private final JavaMailSender sender;
    private final String from;

    SmtpMail(JavaMailSender sender, @Value("${guangsha.letters.mail-from:}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Mail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            // tells a mail server that sees it twice that it is one
            message.setHeader("Message-ID", "<" + mail.key() + "@guangsha>");
        } catch (MessagingException unfit) {
            throw new MailPreparationException(unfit);
        }
        sender.send(message);
    }
}

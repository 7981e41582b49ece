package org.guangsha.letters.dispatch;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.guangsha.letters.Channel;
import org.guangsha.letters.LetterChannel;
import org.guangsha.letters.Mail;
import org.guangsha.letters.MailOut;
import org.guangsha.letters.OutgoingLetter;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The program's mail channel in the tests: speaks SMTP to a server on this machine, while that is up. */
@Component
public class OutsideMail implements LetterChannel, MailOut {

    private static final String FROM = "zhubao@example.org";

    private GreenMail server;
    private int port;

    /** A new server with empty boxes. */
    public void up() {
        server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        port = server.getSmtp().getPort();
    }

    public void down() {
        server.stop();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void send(OutgoingLetter letter) {
        new SmtpChannel(sender(), FROM).send(letter);
    }

    @Override
    public void send(Mail mail) {
        new SmtpMail(sender(), FROM).send(mail);
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(ServerSetup.getLocalHostAddress());
        sender.setPort(port);
        return sender;
    }
}

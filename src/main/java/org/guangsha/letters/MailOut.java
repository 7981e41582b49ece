package org.guangsha.letters;

/** The way out for e-mail to staff; there only where the city has set a mail server up. */
public interface MailOut {

    /** @throws RuntimeException where the server is away or refuses; whoever sends tries again */
    void send(Mail mail);
}

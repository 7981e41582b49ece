package org.guangsha.reports.digest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import org.guangsha.letters.Mail;
import org.guangsha.letters.MailOut;
import org.guangsha.staff.StaffDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail of one manager about one day as things stand in this moment. */
@Component
class DigestMail {

    /** More of each part is told on the page. */
    private static final int SHOWN = 50;

    private final Managers managers;
    private final Digests digests;
    private final StaffDirectory directory;
    private final ObjectProvider<MailOut> mail;
    private final String home;

    /** @param home address under which staff open the program, {@code https://zhubao.example.gov.cn} */
    DigestMail(
            Managers managers,
            Digests digests,
            StaffDirectory directory,
            ObjectProvider<MailOut> mail,
            @Value("${guangsha.base-url:}") String home) {
        this.managers = managers;
        this.digests = digests;
        this.directory = directory;
        this.mail = mail;
        this.home = home.strip().replaceAll("/+$", "");
    }

    /** Nothing is sent to who is no manager any more or has no address left, and nothing where all was done meanwhile. */
    void send(LocalDate day, String username) {
        managers.find(username).ifPresent(manager -> {
            Set<String> communities = managers.communities(manager.areas());
            Digest digest = digests.of(day, managers.offices(manager.areas()), communities, SHOWN);
            if (digest.today() + digest.late() > 0) {
                String text = DigestText.text(digest, directory.name(username), managers.names(manager.areas()), home);
                String key = "digest-%s-%s"
                        .formatted(day, HexFormat.of().formatHex(username.getBytes(StandardCharsets.UTF_8)));
                mail.getObject().send(new Mail(key, manager.email(), DigestText.subject(digest), text));
            }
        });
    }
}

package org.guangsha.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guangsha.letters.print.Layout;
import org.guangsha.letters.print.Pdf;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of the letters, which the city's offices may write anew. Every version stays, and letters issued with it stay as
 * they were. The program brings the first; a better one of a later program follows only where no office has written since.
 */
@Service
public class LetterTemplates implements SmartInitializingSingleton {

    private static final String REFUSED = "模板未保存";
    private static final int LONGEST_REASON = 200;

    private final JdbcClient jdbc;
    private final WhoActs whoActs;
    private final Clock clock;

    LetterTemplates(JdbcClient jdbc, WhoActs whoActs, Clock clock) {
        this.jdbc = jdbc;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /** Keeps the texts that come with the program, where they are new. */
    @Override
    public void afterSingletonsInstantiated() {
        for (LetterKind kind : LetterKind.values()) {
            String body = Layout.resource("/letters/" + kind.code() + ".html");
            List<LetterTemplate> history = history(kind);
            if (history.isEmpty() || isOutdated(history.get(0), body)) {
                bring(new LetterTemplate(kind, history.size() + 1, body, "", clock.instant(), "随程序提供"));
            }
        }
    }

    /** The text a letter of this kind is issued with now. */
    public LetterTemplate current(LetterKind kind) {
        return history(kind).get(0);
    }

    /** The version a letter of this kind is issued with now; its text stays where it is. */
    int version(LetterKind kind) {
        return jdbc.sql("select max(version) from letter_template where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    /** Every version, the newest first. */
    public List<LetterTemplate> history(LetterKind kind) {
        return jdbc.sql("select * from letter_template where kind = ? order by version desc")
                .param(kind.name())
                .query(LetterTemplates::template)
                .list();
    }

    /** The text of a version, which is there because letters name it. */
    String text(LetterKind kind, int version) {
        return jdbc.sql("select body from letter_template where kind = ? and version = ?")
                .params(kind.name(), version)
                .query(String.class)
                .single();
    }

    /** What may be written in double braces, with its meaning. */
    public List<LetterField> fields(LetterKind kind) {
        return LetterFields.all(kind);
    }

    /**
     * Keeps a text as the next version, under the name of whoever acts.
     *
     * @param basedOn the version that was edited
     * @param reason why, at most 200 characters
     * @throws FaultsFound 422 naming everything wrong with text and reason; 409 where somebody else wrote a version meanwhile
     */
    @Transactional
    public LetterTemplate save(LetterKind kind, int basedOn, String body, String reason) {
        Faults faults = new Faults();
        faults.addAll(TemplateCheck.faults(kind, body));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.add("reason", "MISSING", "请写明修改的原因，不超过 " + LONGEST_REASON + " 字");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        if (current(kind).version() != basedOn) {
            throw writtenMeanwhile();
        }
        String person = whoActs.now().orElseThrow();
        LetterTemplate next = new LetterTemplate(kind, basedOn + 1, body, person, clock.instant(), reason.strip());
        try {
            insert(next);
        } catch (DuplicateKeyException other) {
            throw writtenMeanwhile();
        }
        return next;
    }

    /**
     * What a letter with this text would look like, with invented data.
     *
     * @throws FaultsFound 422 naming everything wrong with the text
     */
    public byte[] preview(LetterKind kind, String body) {
        Faults faults = new Faults();
        faults.addAll(TemplateCheck.faults(kind, body));
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "模板不能预览");
        Map<String, Object> data = LetterFields.samples(kind);
        data.put("title", kind.chinese());
        data.put("recipient", kind.isAddressed() ? data.get("recipient") : "");
        data.put("sample", "预览样张");
        return Pdf.of(Layout.page(Layout.NOW, body, data), LocalDate.now(clock), 0);
    }

    private static boolean isOutdated(LetterTemplate latest, String body) {
        return latest.person().isEmpty() && !latest.body().equals(body);
    }

    private void bring(LetterTemplate template) {
        try {
            insert(template);
        } catch (DuplicateKeyException brought) {
            return; // by another node that starts in the same moment
        }
    }

    private void insert(LetterTemplate template) {
        jdbc.sql("insert into letter_template (kind, version, body, person, at, reason) values (?, ?, ?, ?, ?, ?)")
                .params(
                        template.kind().name(),
                        template.version(),
                        template.body(),
                        template.person().isEmpty() ? null : template.person(),
                        OffsetDateTime.ofInstant(template.at(), clock.getZone()),
                        template.reason())
                .update();
    }

    private static LetterTemplate template(ResultSet row, int number) throws SQLException {
        return new LetterTemplate(
                LetterKind.valueOf(row.getString("kind")),
                row.getInt("version"),
                row.getString("body"),
                Objects.toString(row.getString("person"), ""),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private static FaultsFound writtenMeanwhile() {
        return new FaultsFound(
                HttpStatus.CONFLICT, REFUSED, List.of(new Fault("body", "BUSY", "别人刚刚保存了新的版本，请对照新版本重新修改")));
    }
}

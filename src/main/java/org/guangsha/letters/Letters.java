package org.guangsha.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.print.Layout;
import org.guangsha.letters.print.Pdf;
import org.guangsha.policy.Policy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues letters and prints them. Issuing keeps number, data and the version of the template and costs a step no more than
 * that; pages are made when somebody asks for them, to the byte the same each time.
 */
@Service("letters")
public class Letters {

    private static final String SAMPLE = "sample";
    private static final String SAMPLE_WORDS = "演示样本";
    private static final int HEX_DIGITS_OF_A_LONG = 15;

    private final LetterRepository rows;
    private final LetterNumbers numbers;
    private final LetterTemplates templates;
    private final Messages messages;
    private final Journal journal;
    private final Policy policy;
    private final Clock clock;

    Letters(
            LetterRepository rows,
            LetterNumbers numbers,
            LetterTemplates templates,
            Messages messages,
            Journal journal,
            Policy policy,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.templates = templates;
        this.messages = messages;
        this.journal = journal;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Issues a letter, dated today, in the transaction of the step it belongs to, and hands it to the applicant by
     * message. The same kind, case and occasion again is the same letter, whatever the data.
     *
     * @param occasion what it is issued for, e.g. {@code supplement-17}; at most 100 characters
     * @param recipient who is addressed, empty for a notice
     * @param data the fields of {@code letters/fields.yaml}: texts, {@link LocalDate}s, lists of texts or of maps; identity
     *     numbers masked. Beside them {@code sample}, true where sample standards were applied: the letter then says so
     * @throws IllegalArgumentException where the data is not that of its kind
     */
    @Transactional
    public Letter issue(LetterKind kind, String caseNo, String occasion, String recipient, Map<String, Object> data) {
        return rows.findByCaseNoAndKindAndOccasion(caseNo, kind, occasion)
                .map(LetterRow::facts)
                .orElseGet(() -> write(kind, caseNo, occasion, recipient, data));
    }

    /**
     * Issues a letter of one kind to each of many, as {@link #issue} would one after the other; who has it is passed over.
     *
     * @return the letters issued now
     */
    @Transactional
    public List<Letter> issueAll(LetterKind kind, Collection<Addressed> to) {
        Set<String> had = to.isEmpty()
                ? Set.of()
                : rows.issued(
                        kind.name(),
                        to.stream().map(Addressed::caseNo).toArray(String[]::new),
                        to.stream().map(Addressed::occasion).distinct().toArray(String[]::new));
        List<Addressed> now =
                to.stream().filter(one -> !had.contains(one.key())).toList();
        if (now.isEmpty()) {
            return List.of();
        }
        List<String> free = numbers.next(kind, Year.from(LocalDate.now(clock)), now.size());
        int template = templates.version(kind);
        List<LetterRow> written = new ArrayList<>();
        for (int at = 0; at < now.size(); at++) {
            written.add(row(kind, now.get(at), free.get(at), template));
        }
        List<Letter> letters =
                rows.saveAll(written).stream().map(LetterRow::facts).toList();
        journal.noteAll(
                EntryKind.LETTER,
                letters.stream()
                        .map(letter -> Map.entry(letter.caseNo(), line(letter)))
                        .toList());
        if (kind.isAddressed()) {
            messages.handAll(letters);
        }
        return letters;
    }

    private Letter write(LetterKind kind, String caseNo, String occasion, String recipient, Map<String, Object> given) {
        String number = numbers.next(kind, Year.from(LocalDate.now(clock)));
        int template = templates.version(kind);
        Letter letter = rows.save(row(kind, new Addressed(caseNo, occasion, recipient, given), number, template))
                .facts();
        journal.note(caseNo, EntryKind.LETTER, line(letter));
        if (kind.isAddressed()) {
            messages.hand(letter);
        }
        return letter;
    }

    private LetterRow row(LetterKind kind, Addressed to, String number, int template) {
        Map<String, Object> brought = new HashMap<>(to.data());
        boolean sample = Boolean.TRUE.equals(brought.remove(SAMPLE));
        Map<String, Object> data = LetterData.of(kind, brought);
        LocalDate today = LocalDate.now(clock);
        data.put("number", number);
        data.put("title", kind.chinese());
        data.put("recipient", to.recipient());
        data.put("city", policy.city().name().value());
        data.put("signatory", policy.letters().signatory().value());
        data.put("date", LetterData.chinese(today));
        data.put("caseNo", to.caseNo());
        data.put(SAMPLE, sample ? SAMPLE_WORDS : "");
        String json = LetterData.json(data);
        return new LetterRow(
                new Letter(
                        0,
                        number,
                        kind,
                        to.caseNo(),
                        to.occasion(),
                        to.recipient(),
                        today,
                        template,
                        Layout.NOW,
                        LetterData.sha256(json)),
                json);
    }

    private static String line(Letter letter) {
        return "《%s》%s".formatted(letter.kind().chinese(), letter.number());
    }

    /** A day within a sentence of a letter, as letters write days everywhere: 2026年3月2日. */
    public static String day(LocalDate day) {
        return LetterData.chinese(day);
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(String number) {
        return rows.findByNumberText(number).map(LetterRow::facts);
    }

    @Transactional(readOnly = true)
    public Optional<Letter> find(long id) {
        return rows.findById(id).map(LetterRow::facts);
    }

    /** The letters of a case in the order they were issued. */
    @Transactional(readOnly = true)
    public List<Letter> ofCase(String caseNo) {
        return rows.findByCaseNoOrderById(caseNo).stream().map(LetterRow::facts).toList();
    }

    /**
     * The letter as it is printed.
     *
     * @throws IllegalArgumentException where there is no such letter
     * @throws IllegalStateException where its data is not what was kept
     */
    @Transactional(readOnly = true)
    public byte[] pdf(String number) {
        LetterRow row = rows.findByNumberText(number).orElseThrow(() -> new IllegalArgumentException("没有这份文书"));
        Letter letter = row.facts();
        if (!row.isWhole()) {
            throw new IllegalStateException("文书 %s 的数据与校验值不符".formatted(number));
        }
        String template = templates.text(letter.kind(), letter.templateVersion());
        return Pdf.of(Layout.page(letter.layout(), template, row.data()), letter.date(), seal(letter.sha256()));
    }

    /** A number from the letter's hash. */
    private static long seal(String sha256) {
        return Long.parseLong(sha256.substring(0, HEX_DIGITS_OF_A_LONG), 16);
    }
}

package org.guangsha.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.WhoActs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When households received their letters 送达, where an office recorded it. Of several records of a letter the last counts. */
@Service
public class Deliveries {

    private final DeliveryRepository rows;
    private final Letters letters;
    private final Journal journal;
    private final WhoActs whoActs;
    private final Clock clock;

    Deliveries(DeliveryRepository rows, Letters letters, Journal journal, WhoActs whoActs, Clock clock) {
        this.rows = rows;
        this.letters = letters;
        this.journal = journal;
        this.whoActs = whoActs;
        this.clock = clock;
    }

    /**
     * Records that a letter was received, or sets an earlier record right.
     *
     * @param on the day of receipt, from the day of the letter to today
     * @throws FaultsFound 422 with every fault: {@code letter}, {@code on}, {@code way}
     */
    @Transactional
    public Delivery record(long letterId, LocalDate on, DeliveryWay way) {
        Optional<Letter> letter = letters.find(letterId);
        refuse(letter, on, way);
        Delivery delivery = new Delivery(letterId, on, way, whoActs.now().orElse(""));
        Letter of = letter.orElseThrow();
        String before = Optional.ofNullable(ofCase(of.caseNo()).get(letterId))
                .map(earlier -> "，更正原记录 " + earlier.words())
                .orElse("");
        rows.save(new DeliveryRow(delivery, clock.instant()));
        journal.note(
                of.caseNo(),
                EntryKind.DELIVERED,
                "《%s》%s 于 %s%s".formatted(of.kind().chinese(), of.number(), delivery.words(), before));
        return delivery;
    }

    /** What counts of each letter of a case that was recorded, by id of the letter; one query. */
    @Transactional(readOnly = true)
    public Map<Long, Delivery> ofCase(String caseNo) {
        Map<Long, Delivery> counting = new HashMap<>();
        rows.ofCase(caseNo).forEach(row -> counting.put(row.facts().letter(), row.facts()));
        return counting;
    }

    /** The day the letter of this kind and date was received, empty where nobody recorded it. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> of(String caseNo, LetterKind kind, LocalDate dated) {
        Map<Long, Delivery> counting = ofCase(caseNo);
        return counting.isEmpty()
                ? Optional.empty()
                : letters.ofCase(caseNo).stream()
                        .filter(letter -> letter.kind() == kind && letter.date().equals(dated))
                        .reduce((earlier, later) -> later)
                        .map(letter -> counting.get(letter.id()))
                        .map(Delivery::on);
    }

    /** The cases with a letter of this kind of which some record says that it was received on this day or later. */
    @Transactional(readOnly = true)
    public List<String> casesSince(LetterKind kind, LocalDate since) {
        return rows.casesSince(kind, since);
    }

    private void refuse(Optional<Letter> letter, LocalDate on, DeliveryWay way) {
        Faults faults = new Faults();
        if (letter.isEmpty()) {
            faults.add("letter", "UNKNOWN_LETTER", "没有这份文书");
        } else if (!letter.get().kind().isAddressed()) {
            faults.add("letter", "NOT_ADDRESSED", "公示张贴，不送达个人");
        }
        if (on == null) {
            faults.add("on", "MISSING", "请填写送达日期");
        } else if (on.isAfter(LocalDate.now(clock))) {
            faults.add("on", "FUTURE_DATE", "送达日期不得晚于今天");
        } else if (letter.filter(of -> on.isBefore(of.date())).isPresent()) {
            faults.add("on", "BEFORE_LETTER", "送达日期不得早于文书日期 " + letter.get().date());
        }
        if (way == null) {
            faults.add("way", "MISSING", "请选择送达方式");
        }
        faults.refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, "送达未登记");
    }
}

package org.guangsha.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guangsha.household.Alike;
import org.guangsha.household.AlikeFiles;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Faults;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.WhoActs;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Likely duplicates: found on intake, shown side by side, settled by a person. They hinder and decide nothing. */
@Service
public class Duplicates {

    private static final int MOST = 20;
    private static final int LONGEST_COMMENT = 500;
    private static final Limit ON_ONE_PAGE = Limit.of(200);
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("[0-9]{17}[0-9Xx]");
    private static final String REFUSED = "没有登记核对结果";

    private final DuplicateRepository rows;
    private final AlikeFiles files;
    private final Journal journal;
    private final WhoActs whoActs;
    private final StaffDirectory staff;
    private final Policy policy;
    private final Clock clock;

    Duplicates(
            DuplicateRepository rows,
            AlikeFiles files,
            Journal journal,
            WhoActs whoActs,
            StaffDirectory staff,
            Policy policy,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.journal = journal;
        this.whoActs = whoActs;
        this.staff = staff;
        this.policy = policy;
        this.clock = clock;
    }

    /** Where a window looks into the likely duplicates of a case. */
    public static String page(String caseNo) {
        return "/desk/cases/%s/duplicates".formatted(caseNo);
    }

    /** Keeps a hint for each of the cases most like a new one, at most twenty; six queries however many there are. */
    void look(CaseFacts opened) {
        List<Alike> alike = files.to(opened.householdId());
        if (alike.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusYears(policy.duplicates().lookBackYears().value());
        Map<Long, String> cases = rows
                .cases(alike.stream().map(Alike::householdId).toList(), since)
                .stream()
                .map(HousingCase::facts)
                .collect(Collectors.toMap(CaseFacts::householdId, CaseFacts::caseNo));
        rows.saveAll(alike.stream()
                .filter(file -> cases.containsKey(file.householdId()))
                .limit(MOST)
                .map(file -> new DuplicateRow(opened.caseNo(), cases.get(file.householdId()), file.kinds(), today))
                .toList());
    }

    /** Every hint that this case is part of, as the earlier or the later one, in the order they were found. */
    @Transactional(readOnly = true)
    public List<DuplicateHint> of(String caseNo) {
        return rows.of(caseNo).stream().map(DuplicateRow::facts).toList();
    }

    /** How many hints of this case nobody has looked into yet. */
    @Transactional(readOnly = true)
    public int openOf(String caseNo) {
        return rows.countOpen(caseNo);
    }

    /** Open hints whose later case lies in these communities, the latest 200. */
    @Transactional(readOnly = true)
    public List<DuplicateHint> open(Collection<String> communities) {
        return rows.open(communities, ON_ONE_PAGE).stream()
                .map(DuplicateRow::facts)
                .toList();
    }

    /**
     * Settles a hint, once; both cases' journals tell it.
     *
     * @param how not {@code OPEN}; null where nothing was chosen
     * @param comment what it rests on
     * @throws FaultsFound 404 where the case has no such hint, 409 where somebody was faster, 422 with all that is missing
     */
    @Transactional
    public void resolve(String caseNo, long id, DuplicateState how, String comment) {
        DuplicateRow held = rows.hold(id, caseNo).orElseThrow(Duplicates::unknown);
        refuseIfSettled(held.facts());
        faults(how, comment).refuseIfAny(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED);
        held.resolve(how, whoActs.now().orElse(""), clock.instant(), comment.strip());
        DuplicateHint settled = held.facts();
        List.of(settled.caseNo(), settled.otherCaseNo())
                .forEach(one -> journal.note(one, EntryKind.DUPLICATE, words(settled, settled.beside(one))));
    }

    private static FaultsFound unknown() {
        Faults faults = new Faults();
        faults.add("", "UNKNOWN_HINT", "本案没有这项比对");
        return new FaultsFound(HttpStatus.NOT_FOUND, REFUSED, faults.list());
    }

    private void refuseIfSettled(DuplicateHint hint) {
        Faults faults = new Faults();
        if (!hint.isOpen()) {
            LocalDate day = LocalDate.ofInstant(hint.resolvedAt(), clock.getZone());
            faults.add(
                    "",
                    "SETTLED",
                    "已由%s于 %s 核对为“%s”，没有重复登记"
                            .formatted(
                                    staff.name(hint.resolvedBy()),
                                    day,
                                    hint.state().chinese()));
        }
        faults.refuseIfAny(HttpStatus.CONFLICT, REFUSED);
    }

    private static Faults faults(DuplicateState how, String comment) {
        Faults faults = new Faults();
        if (how == null || how == DuplicateState.OPEN) {
            faults.add("how", "MISSING", "请选择核对结果");
        }
        if (comment == null || comment.isBlank()) {
            faults.add("comment", "MISSING", "请填写核对说明");
        } else if (comment.codePointCount(0, comment.length()) > LONGEST_COMMENT) {
            faults.add("comment", "TOO_LONG", "核对说明不能超过 %d 字".formatted(LONGEST_COMMENT));
        } else if (IDENTITY_NUMBER.matcher(comment).find()) {
            faults.add("comment", "IDENTITY_NUMBER", "核对说明中请勿填写身份证号码");
        }
        return faults;
    }

    private static String words(DuplicateHint settled, String other) {
        return "与案件 %s 比对（%s）：%s。说明：%s"
                .formatted(other, settled.signs(), settled.state().chinese(), settled.comment());
    }
}

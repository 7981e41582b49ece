package org.guangsha.standards.yearly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.area.Department;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of the yearly standards: what is under way, and who may begin what. */
@Service
class StandardsDesk {

    private static final int RECEIPTS = 2;

    private final YearlyDrafts drafts;
    private final StandardsProcess process;
    private final StandardsSheet sheets;
    private final ReceiptTable receipts;
    private final StaffDirectory directory;
    private final StandardsSteps steps;
    private final Areas areas;
    private final Clock clock;

    StandardsDesk(
            YearlyDrafts drafts,
            StandardsProcess process,
            StandardsSheet sheets,
            ReceiptTable receipts,
            StaffDirectory directory,
            StandardsSteps steps,
            Areas areas,
            Clock clock) {
        this.drafts = drafts;
        this.process = process;
        this.sheets = sheets;
        this.receipts = receipts;
        this.directory = directory;
        this.steps = steps;
        this.areas = areas;
        this.clock = clock;
    }

    /** Only the city's housing department and its managers begin. */
    boolean mayBegin(StaffMember member) {
        return member.groups().contains(areas.cityOffice(Department.HOUSING.role()))
                || member.groups().contains(steps.managers());
    }

    int yearToDraft() {
        return drafts.yearToDraft();
    }

    boolean isBegun() {
        return drafts.isBegun(drafts.yearToDraft());
    }

    /** Whether the version in force could be corrected now, given a reason. */
    boolean mayCorrect() {
        return drafts.correctionFaults("given").isEmpty();
    }

    /** @throws FaultsFound 409 where the year was begun before */
    void begin(StaffMember member) {
        int year = drafts.yearToDraft();
        if (drafts.isBegun(year)) {
            String words = "%d 年的标准已经发起，不能重复发起".formatted(year);
            throw new FaultsFound(HttpStatus.CONFLICT, words, List.of(new Fault("", "BEGUN", words)));
        }
        process.begin(member.username());
    }

    /** @throws FaultsFound 422 naming everything that is against it */
    void correct(String reason, StaffMember member) {
        List<Fault> faults = drafts.correctionFaults(reason);
        if (!faults.isEmpty()) {
            throw new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, "不能更正", faults);
        }
        process.correct(reason.strip(), member.username());
    }

    /** Drafts that are not yet published and filed, the latest in front. */
    @Transactional(readOnly = true)
    public List<DraftPage> underWay() {
        return drafts.all().stream()
                .filter(draft -> receipts.of(draft.version()).size() < RECEIPTS)
                .map(this::page)
                .toList();
    }

    private DraftPage page(YearlyDraft draft) {
        DraftSheet sheet = drafts.sheet(draft.version());
        boolean published = drafts.isPublished(draft.version());
        return new DraftPage(
                draft,
                state(sheet, published),
                !published && LocalDate.now(clock).isAfter(draft.lastDay()),
                Arrays.stream(Department.values())
                        .map(department -> row(department, sheet))
                        .toList(),
                sheets.figures(sheet),
                sheet.rulings().stream()
                        .filter(ruling -> !ruling.approved())
                        .map(this::sentBack)
                        .toList(),
                sheets.effects(draft.version()),
                receipts.of(draft.version()));
    }

    private static String state(DraftSheet sheet, boolean published) {
        if (published) {
            return "已公布，等待省级备案回执";
        }
        if (sheet.rulings().stream().anyMatch(Ruling::approved)) {
            return sheet.draft().isCorrection() ? "已批准，等待公布" : "已批准，一月一日起公布";
        }
        boolean allThere = Arrays.stream(Department.values())
                .allMatch(one -> sheet.standing(one).isPresent());
        return allThere ? "等待市里审批" : "各部门提出数值";
    }

    private DepartmentRow row(Department department, DraftSheet sheet) {
        boolean waits = sheet.standing(department).isEmpty();
        return sheet.latest(department)
                .map(last -> new DepartmentRow(
                        department.chinese(),
                        waits ? "退回重提" : "已提出",
                        waits,
                        directory.name(last.by()),
                        last.at(),
                        last.words()))
                .orElseGet(() -> new DepartmentRow(department.chinese(), "待提出", true, null, null, null));
    }

    private DraftPage.SentBack sentBack(Ruling ruling) {
        return new DraftPage.SentBack(
                LocalDate.ofInstant(ruling.at(), clock.getZone()).toString(),
                StandardsSheet.names(ruling.departments()),
                ruling.words(),
                directory.name(ruling.by()));
    }
}

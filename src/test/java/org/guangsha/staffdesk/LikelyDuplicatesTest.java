package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.application.CaseChanges;
import org.guangsha.application.CaseEndings;
import org.guangsha.application.CaseRegister;
import org.guangsha.application.DuplicateHint;
import org.guangsha.application.DuplicateState;
import org.guangsha.application.Duplicates;
import org.guangsha.application.IntakeService;
import org.guangsha.application.Receipt;
import org.guangsha.household.AlikeKind;
import org.guangsha.household.ChangeKind;
import org.guangsha.household.HouseholdChange;
import org.guangsha.household.HouseholdDraft;
import org.guangsha.household.HouseholdService;
import org.guangsha.journal.Entry;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.problem.FaultsFound;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.Families;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Likely duplicates from the intake to the clerk who settles them, behind the real log-in. */
@ProgramTest
@Tag("R01")
class LikelyDuplicatesTest extends OneCase {

    private static final String WINDOW = "window-130403005";
    private static final String FAR = "130402007005";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    @Autowired
    IntakeService intake;

    @Autowired
    Duplicates duplicates;

    @Autowired
    CaseRegister cases;

    @Autowired
    CaseEndings endings;

    @Autowired
    CaseChanges changes;

    @Autowired
    HouseholdService households;

    @Autowired
    Journal journal;

    private ApplicationRequest before;
    private String earlier;

    @BeforeEach
    void takeTheEarlierCaseIn() {
        before = at(road() + "12号3号楼2单元401室", Families.couple().on(time.today()));
        earlier = file(before).caseNo();
    }

    @Test
    void shouldHintAtTheSameNumberOnceTheEarlierCaseIsClosed() {
        endings.withdraw(earlier, "另行申请");
        Receipt receipt = file(before);
        assertThat(receipt.accepted()).isTrue();
        assertThat(receipt.duplicateHints()).isEqualTo(1);
        assertThat(receipt.duplicatesPage()).isEqualTo("/desk/cases/" + receipt.caseNo() + "/duplicates");
        assertThat(only(receipt.caseNo()).kinds()).containsExactly(AlikeKind.NUMBER, AlikeKind.ADDRESS);
        assertThat(only(receipt.caseNo()).otherCaseNo()).isEqualTo(earlier);
    }

    @Test
    void shouldHintAtTheSameNameAndBirthWithAnotherNumberRareCharactersIncluded() {
        ApplicationRequest again = Families.couple().on(time.today());
        HouseholdDraft.Member twin = before.household().members().get(0);
        HouseholdDraft.Member applicant = member(
                "陈䶮", sibling(twin.idNumber()), again.household().members().get(0));
        HouseholdDraft.Member spouse = again.household().members().get(1);
        String caseNo = file(of(again, List.of(applicant, spouse))).caseNo();
        assertThat(only(caseNo).kinds()).containsExactly(AlikeKind.NAME_AND_BIRTH);

        HouseholdDraft.Member lookalike = member(
                "陈龑",
                sibling(sibling(twin.idNumber())),
                again.household().members().get(0));
        String other =
                file(of(Families.couple().on(time.today()), List.of(lookalike))).caseNo();
        assertThat(duplicates.of(other)).isEmpty();
    }

    @Test
    void shouldHintAtTheSameAddressHoweverItIsWrittenAndNotAtTheHouseNextDoor() {
        String road = before.household().address().substring(0, 12);
        String there = file(at(road + "１２號 3栋2單元 401", Families.couple().on(time.today())))
                .caseNo();
        assertThat(only(there).kinds()).containsExactly(AlikeKind.ADDRESS);
        String nextDoor = file(at(road + "13号3号楼2单元401室", Families.couple().on(time.today())))
                .caseNo();
        assertThat(duplicates.of(nextDoor)).isEmpty();
    }

    @Test
    void shouldHintAtAMemberWhoHasLeftTheEarlierHousehold() {
        var members = households.read(cases.byNo(earlier).householdId()).members();
        changes.change(
                earlier, new HouseholdChange(ChangeKind.LEFT, members.get(1).id(), null, null, time.today()));
        ApplicationRequest alone = Families.couple().on(time.today());
        HouseholdDraft.Member left = before.household().members().get(1);
        String caseNo = file(of(
                        alone,
                        List.of(member(
                                left.name(),
                                left.idNumber(),
                                alone.household().members().get(0)))))
                .caseNo();
        assertThat(only(caseNo).kinds()).containsExactly(AlikeKind.NUMBER);
    }

    @Test
    void shouldNotHintAtTheCaseItselfNorAtTheSameRequestSentAgain() {
        assertThat(duplicates.of(earlier)).isEmpty();
        String key = UUID.randomUUID().toString();
        ApplicationRequest request = Families.couple().on(time.today());
        String caseNo = intake.receive(request, "window", key).receipt().caseNo();
        assertThat(intake.receive(request, "window", key).receipt().caseNo()).isEqualTo(caseNo);
        assertThat(intake.receive(request, "window").receipt().caseNo()).isEqualTo(caseNo);
        assertThat(duplicates.of(caseNo)).isEmpty();
    }

    @Test
    void shouldLookBackAsManyYearsAsThePolicySays() {
        endings.withdraw(earlier, "另行申请");
        time.set("2031-03-02T09:00");
        assertThat(duplicates.of(file(neighbour()).caseNo())).hasSize(1);
        time.set("2031-03-04T09:00");
        String late = file(at(
                        before.household().address() + "附1", Families.couple().on(time.today())))
                .caseNo();
        assertThat(duplicates.of(late)).isEmpty();
        assertThat(duplicates.of(file(neighbour()).caseNo()))
                .extracting(DuplicateHint::otherCaseNo)
                .doesNotContain(earlier);
    }

    @Test
    void shouldKeepNoMoreThanTwentyHintsOfACrowdedAddress() {
        for (int i = 0; i < 21; i++) {
            file(neighbour());
        }
        assertThat(duplicates.of(file(neighbour()).caseNo())).hasSize(20);
    }

    @Test
    void shouldShowTheTwoFilesSideBySideAndSettleTheHintWithAComment() throws Exception {
        String caseNo = file(neighbour()).caseNo();
        long id = only(caseNo).id();
        String page = text(send(WINDOW, get(path(caseNo))));
        assertThat(page)
                .contains(caseNo, earlier, "住址相同", "陈䶮", "李㛃", "130403********", "1,800.00 元", "18.00㎡", "确为同一家庭或同一人")
                .doesNotContainPattern("[0-9]{17}[0-9X]");
        assertThat(text(send(WINDOW, get("/desk/duplicates")))).contains(caseNo, earlier);
        assertThat(text(send(WINDOW, get("/desk/cases/" + caseNo)))).contains("1 项待核对", "查看比对");
        assertThat(text(send(WINDOW, get("/desk/cases/" + caseNo + "/service"))))
                .contains("去核对");
        assertThat(text(send(COMMUNITY, get("/desk/cases/" + caseNo))))
                .contains("1 项待核对", "由受理窗口核对")
                .doesNotContain("查看比对");

        var nothing = send(WINDOW, post(path(caseNo) + "/" + id));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(text(nothing)).contains("请选择核对结果", "请填写核对说明");
        var number = send(WINDOW, settle(caseNo, id, "DIFFERENT", Families.idNumber("19800229", 1)));
        assertThat(text(number)).contains("请勿填写身份证号码");

        assertThat(send(WINDOW, settle(caseNo, id, "DIFFERENT", "<b>同楼</b>另一户，已看户口簿"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(text(send(WINDOW, get(path(earlier)))))
                .contains("不是同一家庭", "&lt;b&gt;同楼&lt;/b&gt;另一户")
                .doesNotContain("登记核对结果");
        assertThat(text(send(COMMUNITY, get("/desk/cases/" + caseNo)))).contains("1 项不是同一家庭");
        for (String one : List.of(caseNo, earlier)) {
            assertThat(journal.of(one))
                    .filteredOn(entry -> entry.kind() == EntryKind.DUPLICATE)
                    .extracting(Entry::words)
                    .singleElement()
                    .asString()
                    .contains(one.equals(caseNo) ? earlier : caseNo, "住址相同", "不是同一家庭", "已看户口簿");
        }
        assertThat(send(WINDOW, settle(caseNo, id, "SAME_HOUSEHOLD", "再看一次")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void shouldLetOneOfTwoClerksSettleAHintAndTellTheOther() throws Exception {
        String caseNo = file(neighbour()).caseNo();
        long id = only(caseNo).id();
        List<Callable<Integer>> clerks = List.of(
                () -> settled(caseNo, id, DuplicateState.DIFFERENT),
                () -> settled(caseNo, id, DuplicateState.SAME_HOUSEHOLD));
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Integer> told = pool.invokeAll(clerks).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(told).containsExactlyInAnyOrder(200, 409);
        } finally {
            pool.shutdown();
        }
        assertThat(journal.of(caseNo))
                .filteredOn(entry -> entry.kind() == EntryKind.DUPLICATE)
                .hasSize(1);
    }

    @Test
    @Tag("R25")
    void shouldCoverWhatAClerkOfAnotherAreaMayNotSee() throws Exception {
        String far = file(at(
                        before.household().address(), Families.couple().in(FAR).on(time.today())))
                .caseNo();
        String page = text(send("window-130402", get(path(far))));
        assertThat(page)
                .contains(far, earlier, "只显示核对所需的内容", "丛台区住房保障部门", "住址相同")
                .doesNotContain("廉租住房", "18.00㎡", "1,800.00 元")
                .containsOnlyOnce("陈䶮");

        HouseholdDraft.Member twin = before.household().members().get(0);
        ApplicationRequest request = Families.couple().in(FAR).on(time.today());
        String other = file(of(
                        request,
                        List.of(member(
                                twin.name(),
                                sibling(twin.idNumber()),
                                request.household().members().get(0)))))
                .caseNo();
        assertThat(text(send("window-130402", get(path(other))))).contains("陈*", "只列出相同的成员", "与本案不同");
    }

    @Test
    @Tag("R25")
    void shouldBeThereForTheWindowOfTheAreaOnly() throws Exception {
        String caseNo = file(neighbour()).caseNo();
        long id = only(caseNo).id();
        assertThat(send("window-130402", get(path(caseNo))).getStatus()).isEqualTo(404);
        assertThat(send("window-130402", settle(caseNo, id, "DIFFERENT", "看过")).getStatus())
                .isEqualTo(404);
        assertThat(send(COMMUNITY, get(path(caseNo))).getStatus()).isEqualTo(403);
        assertThat(send(COMMUNITY, get("/desk/duplicates")).getStatus()).isEqualTo(403);
        assertThat(text(send("window-130402", get("/desk/duplicates")))).doesNotContain(caseNo);
        assertThat(only(caseNo).isOpen()).isTrue();

        String stranger = file(Families.couple().on(time.today())).caseNo();
        assertThat(text(send(WINDOW, get(path(stranger))))).contains("没有发现与本案疑似重复的案件");
        assertThat(send(WINDOW, settle(stranger, id, "DIFFERENT", "看过")).getStatus())
                .isEqualTo(404);
    }

    private int settled(String of, long id, DuplicateState how) {
        try {
            duplicates.resolve(of, id, how, "已看户口簿");
            return 200;
        } catch (FaultsFound refused) {
            return refused.status().value();
        }
    }

    private Receipt file(ApplicationRequest request) {
        return intake.receive(request, "window").receipt();
    }

    private DuplicateHint only(String of) {
        List<DuplicateHint> hints = duplicates.of(of);
        assertThat(hints).hasSize(1);
        return hints.get(0);
    }

    /** Another couple at the address of the earlier case. */
    private ApplicationRequest neighbour() {
        return at(before.household().address(), Families.couple().on(time.today()));
    }

    /** A road nobody else lives in; 12 characters. */
    private static String road() {
        return "䶮塘"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .concat("abcdefabc")
                        .substring(0, 9) + "路";
    }

    private static ApplicationRequest at(String address, ApplicationRequest request) {
        HouseholdDraft of = request.household();
        return with(request, address, of.members());
    }

    private static ApplicationRequest of(ApplicationRequest request, List<HouseholdDraft.Member> members) {
        return with(request, request.household().address(), members);
    }

    private static ApplicationRequest with(
            ApplicationRequest request, String address, List<HouseholdDraft.Member> members) {
        HouseholdDraft of = request.household();
        HouseholdDraft changed = new HouseholdDraft(
                of.communityCode(), address, of.residentSince(), members, of.assets(), of.dwellings(), of.papers());
        return new ApplicationRequest(
                request.programme(),
                request.category(),
                request.socialInsuranceMonths(),
                request.consentToChecks(),
                request.declarationOfTruth(),
                changed);
    }

    private static HouseholdDraft.Member member(String name, String idNumber, HouseholdDraft.Member like) {
        return new HouseholdDraft.Member(name, idNumber, like.relation(), Set.of(), like.incomes());
    }

    /** Another number of the same day of birth. */
    private static String sibling(String idNumber) {
        int sequence = Integer.parseInt(idNumber.substring(14, 17));
        return Families.idNumber(idNumber.substring(6, 14), (sequence + 500) % 1000 + (sequence >= 500 ? 1 : 0));
    }

    private static String path(String of) {
        return Duplicates.page(of);
    }

    private static MockHttpServletRequestBuilder settle(String of, long id, String how, String comment) {
        return post(path(of) + "/" + id).param("how", how).param("comment", comment);
    }

    private MockHttpServletResponse send(String group, MockHttpServletRequestBuilder request) throws Exception {
        StaffMember member = directory.member(staff.in(group));
        return browser.perform(request.with(LogIn.as(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}

package org.guangsha.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.guangsha.journal.EntryKind;
import org.guangsha.journal.Journal;
import org.guangsha.letters.Letter;
import org.guangsha.letters.Letters;
import org.guangsha.review.Opinions;
import org.guangsha.testing.Families;
import org.guangsha.testing.OneCase;
import org.guangsha.testing.ProgramTest;
import org.guangsha.testing.QueryCount;
import org.guangsha.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The case file page as the offices of a case get it. */
@ProgramTest
@Tag("R09")
class CaseFilePageTest extends OneCase {

    private static final String STREET = "street-130403005";

    @Autowired
    private Journal journal;

    @Autowired
    private Letters letters;

    @Autowired
    private Opinions opinions;

    @Autowired
    private CaseSheets sheets;

    @Autowired
    private QueryCount queries;

    private String community;

    @BeforeEach
    void employ() {
        community = staff.in(COMMUNITY);
        staff.in(STREET);
    }

    @Test
    void shouldShowAFreshCaseWithItsStepAndItsDueDate() {
        String page = page(COMMUNITY, caseNo);
        assertThat(page)
                .contains("案件 " + caseNo, "办理中", "社区初审", "2026-03-05", "待认领", "收件", "受理", "核定：", "演示样本")
                .contains("130403********")
                .doesNotContainPattern("[0-9]{17}[0-9X]")
                .doesNotContain("超期：");
    }

    @Test
    void shouldTellEachActWithItsPersonAndItsGround() {
        walk.toStreet(community, caseNo);
        journal.note(caseNo, EntryKind.URGED, "streetReview", "请<b>尽快</b>办理");
        String page = page(STREET, caseNo);
        assertThat(page)
                .contains("认领：社区初审", "社区初审：同意", community)
                .contains("社区公示挂出", "社区公示撤下", "进入街道（镇）审核")
                .contains("催办：街道（镇）审核", "请&lt;b&gt;尽快&lt;/b&gt;办理");
        assertThat(opinions.of(caseNo)).hasSize(1);
    }

    @Test
    void shouldShowWhatIsLateAndThatItWasDoneAfterAll() {
        time.travelTo("2026-03-06T09:00");
        assertThat(page(COMMUNITY, caseNo)).contains("超期：社区初审已超期", "超期 1 天", "仍超期", "社区初审超期");
        walk.pass(community, caseNo);
        assertThat(page(COMMUNITY, caseNo)).contains("社区初审超期已消除").doesNotContain("仍超期");
    }

    @Test
    void shouldTellARefusedCaseWithItsReason() {
        walk.refuse(community, caseNo);
        assertThat(page(COMMUNITY, caseNo)).contains("已办结：不予保障", "所报情况经核实不符或者无法核实");
    }

    @Test
    void shouldListTheLettersWithTheirNumbersAndHowTheyWereDelivered() {
        Letter letter = letters.ofCase(caseNo).get(0);
        assertThat(page(COMMUNITY, caseNo))
                .contains("href=\"#letters\"", "/desk/letters/%d.pdf".formatted(letter.id()), letter.number())
                .contains("受理通知书", "站内信 已发送")
                .contains("href=\"#evidence\"", "没有向其他部门核查信息");
        walk.pass(community, caseNo);
        assertThat(page(COMMUNITY, caseNo)).contains("公示", "张贴");
    }

    @Test
    void shouldNameThePapersThatAreOwed() {
        String received = walk.accept(Families.couple().bringing("IDENTITY_CARD"));
        assertThat(page(COMMUNITY, received)).contains("待补齐材料", "尚缺材料", "受理后才开始流程", "受理后起算");
    }

    @Test
    void shouldNotBeThereForStrangers() {
        for (String stranger : new String[] {"community-130403005002", "housing-130402", "analyst", "camunda-admin"}) {
            Visitor.Reply reply = visitor(stranger).get("/desk/cases/" + caseNo);
            assertThat(reply.status()).as(stranger).isEqualTo(404);
            assertThat(reply.body()).contains("没有找到这个案件").doesNotContain("130403********");
            assertThat(visitor(stranger).get(diagram()).status()).isEqualTo(404);
        }
        assertThat(visitor(COMMUNITY).get("/desk/cases/130403-1999-000001").body())
                .contains("没有找到这个案件");
        assertThat(new Visitor(port).get("/desk/cases/" + caseNo).isRefused()).isTrue();
    }

    @Test
    void shouldDrawTheDiagramTheCaseRunsOnWithThePresentStep() {
        var diagram = visitor(COMMUNITY).get(diagram()).json();
        assertThat(diagram.path("xml").asText()).contains("<bpmn:process id=\"application\"");
        assertThat(diagram.path("marks").path("present").toString()).isEqualTo("[\"communityReview\"]");
        assertThat(diagram.path("marks").path("done").toString()).contains("precheck");
        time.travelTo("2026-03-06T09:00");
        assertThat(visitor(COMMUNITY)
                        .get(diagram())
                        .json()
                        .path("marks")
                        .path("late")
                        .toString())
                .isEqualTo("[\"communityReview\"]");
    }

    @Test
    void shouldNotDrawAnotherCasesDiagram() {
        String other = walk.accept(Families.couple());
        String foreign = "/desk/cases/%s/diagram/%s".formatted(caseNo, root(other));
        assertThat(visitor(COMMUNITY).get(foreign).status()).isEqualTo(404);
    }

    @Test
    void shouldReadALongCaseInNoMoreQueriesThanAShortOne() {
        int few = queries.of(() -> sheets.of(caseNo));
        IntStream.range(0, 200).forEach(i -> journal.note(caseNo, EntryKind.URGED, "请尽快办理 " + i));
        assertThat(queries.of(() -> sheets.of(caseNo))).isEqualTo(few);
        assertThat(few).isBetween(10, 25);
        assertThat(sheets.of(caseNo).timeline()).hasSizeGreaterThan(200);
    }

    private String page(String group, String of) {
        Visitor.Reply reply = visitor(group).get("/desk/cases/" + of);
        assertThat(reply.status()).isEqualTo(200);
        return reply.body();
    }

    private String diagram() {
        return "/desk/cases/%s/diagram/%s".formatted(caseNo, root(caseNo));
    }

    private String root(String of) {
        return sheets.of(of).history().roots().get(0).id();
    }
}

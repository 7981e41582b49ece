package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.guangsha.testing.Families;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a household and its neighbours tell the window while the case is under way, and what the reviewer sees of it. */
@ProgramTest
class WindowIT extends AtTheBrowser {

    private static final String APPLICANT = "陈䶮";
    private static final String SPOUSE = "李㛃";
    private static final String OBJECTION = "该户在复兴区另有住房。";
    private static final String LOOKED = "已看两户户口簿，同楼不同户。";

    @Test
    @Tag("R01")
    void shouldTakeInThatAMemberLeftAndShowTheReviewerWhatChanged() {
        Page window = open(WINDOW, desk("/service"));
        Locator change = somebodyIsGone(window, "离开家庭", SPOUSE, "2026-02-20");
        press(change, "登记变化");
        told(window, SPOUSE);

        Tasklist community = new Tasklist(logIn(COMMUNITY));
        take(community, "社区初审");
        Locator changes = community.table("家庭情况变化");
        assertThat(changes).containsText("2026-02-20");
        assertThat(changes).containsText("李㛃（配偶）于 2026-02-20 离开家庭");
        assertThat(community.table("家庭成员")).containsText(APPLICANT);
        assertThat(community.table("家庭成员")).not().containsText(SPOUSE);

        Page file = open(COMMUNITY, desk(""));
        assertThat(file.locator("#members")).containsText("1 人");
        assertThat(file.locator("#findings details")).hasCount(2);
        line(file, "李㛃（配偶）于 2026-02-20 离开家庭", staff.in(WINDOW), "2026-02-20");
    }

    @Test
    @Tag("R18")
    void shouldTakeInThatTheApplicantDiedOnlyWithSomebodyToGoOn() {
        Page window = open(WINDOW, desk("/service"));
        Locator death = somebodyIsGone(window, "死亡", APPLICANT, "2026-03-01");
        press(death, "登记变化");
        refused(window, "请选择承接申请的成年家庭成员");
        assertThat(death.locator("[name=happenedOn]")).hasValue("2026-03-01");
        choose(death, "successorId", SPOUSE);
        press(death, "登记变化");
        told(window, "由李㛃承接申请");
        assertThat(window.locator("dl.facts")).containsText("李㛃，家庭 1 人");

        Tasklist community = new Tasklist(logIn(COMMUNITY));
        take(community, "社区初审");
        assertThat(community.table("家庭情况变化")).containsText("由李㛃承接申请");
        assertThat(community.table("家庭成员")).containsText("申请人");
        Page file = open(COMMUNITY, desk(""));
        assertThat(file.locator("h1")).containsText(SPOUSE);
    }

    @Test
    @Tag("R01")
    void shouldTakeAWithdrawalInAndLeaveNothingToReview() {
        Page window = open(WINDOW, desk("/service"));
        unfold(window, "撤回申请");
        Locator withdrawal = form(window, "/withdrawal");
        withdrawal.locator("textarea").fill("已另行购房");
        press(withdrawal, "撤回申请");
        told(window, "申请已撤回，案件终止办理");
        assertThat(window.getByText("打印《终止办理通知书》")).isVisible();
        assertThat(window.getByText("没有可以在窗口办理的事项")).isVisible();

        assertThat(open(COMMUNITY, Tasklist.PATH).getByText(caseNo)).hasCount(0);
        Page file = open(WINDOW, desk(""));
        line(file, "已另行购房", staff.in(WINDOW));
    }

    @Test
    @Tag("R01")
    void shouldSettleALikelyDuplicateWithACommentAndNeverWithout() {
        String home = "䶮塘路 " + caseNo + " 号";
        caseNo = walk.accept(Families.couple().at(home));
        String other = walk.accept(Families.couple().at(home));
        Page window = open(WINDOW, "/desk/duplicates");
        window.getByLabel("核对，案件 %s 与 %s".formatted(other, caseNo)).click();
        Locator pair = window.getByLabel("与案件 " + caseNo + " 比对");
        assertThat(pair.locator("[data-side=本案]").first()).hasText(other);
        assertThat(pair.locator("[data-side=另案]").first()).hasText(caseNo);
        assertThat(pair.locator("mark.sign", new Locator.LocatorOptions().setHasText("住址相同"))
                        .first())
                .isVisible();

        pair.getByLabel("不是同一家庭").check();
        settle(pair);
        refused(window, "请填写核对说明");
        assertThat(pair.getByLabel("不是同一家庭")).isChecked();
        pair.locator("textarea").fill(LOOKED);
        settle(pair);
        told(window, "已登记");
        assertThat(pair.locator(".settled")).containsText(LOOKED);

        assertThat(open(WINDOW, "/desk/duplicates").getByText(other)).hasCount(0);
        Page file = open(COMMUNITY, desk(""));
        line(file, LOOKED, staff.in(WINDOW), "不是同一家庭");
    }

    @Test
    @Tag("R08")
    void shouldInvestigateAndAnswerAnObjectionEnteredWithItsProof() {
        walk.pass(staff.in(COMMUNITY), caseNo);
        Page window = open(WINDOW, "/desk/notices");
        window.getByLabel("登记异议，案件 " + caseNo).click();
        window.locator("[name=objector]").fill("赵某 0310-0000000");
        window.getByText("登记", new Page.GetByTextOptions().setExact(true)).click();
        refused(window, "异议未登记");
        assertThat(window.locator("#words-fault")).hasText("请写明异议内容");
        window.locator("[name=words]").fill(OBJECTION);
        window.locator("[name=proof]").fill("房屋照片两张");
        window.getByText("登记", new Page.GetByTextOptions().setExact(true)).click();
        told(window, caseNo);
        assertThat(row(window)).containsText("待查 1");

        Tasklist community = new Tasklist(logIn(COMMUNITY));
        take(community, "异议调查");
        assertThat(community.table("异议内容")).containsText(OBJECTION);
        assertThat(community.table("异议内容")).containsText("房屋照片两张");
        community.choice("不属实，案件继续").check();
        community.text("调查情况和答复").fill("经查，该房屋系其父所有。");
        community.complete();

        assertThat(row(open(WINDOW, "/desk/notices"))).containsText("已答复 1");
        Page file = open(COMMUNITY, desk(""));
        Locator objection = file.locator("#notices tr", text(OBJECTION));
        assertThat(objection).containsText("不属实");
        line(file, "经查，该房屋系其父所有。", staff.in(COMMUNITY));

        time.travelTo("2026-03-12T09:00");
        Tasklist street = new Tasklist(logIn(STREET));
        take(street, "街道（镇）审核");
        assertThat(street.table("公示异议")).containsText("经查，该房屋系其父所有。");
    }

    private static Locator somebodyIsGone(Page window, String how, String who, String day) {
        unfold(window, "家庭成员减少（死亡、离婚、离开）");
        Locator change = window.locator("details[open] form[action$='/change']");
        change.locator("[name=kind]").selectOption(new SelectOption().setLabel(how));
        choose(change, "memberId", who);
        change.locator("[name=happenedOn]").fill(day);
        return change;
    }

    private static void choose(Locator form, String field, String person) {
        Locator select = form.locator("[name=" + field + "]");
        Locator option = select.locator("option", new Locator.LocatorOptions().setHasText(person));
        select.selectOption(option.getAttribute("value"));
    }

    private static void settle(Locator pair) {
        pair.locator("button[type=submit]").click();
    }
}

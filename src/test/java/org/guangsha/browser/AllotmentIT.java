package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.guangsha.allotment.AllotmentWorld;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A batch of dwellings, from the free stock to the keys. */
@ProgramTest
@Tag("R15")
@Tag("alone")
class AllotmentIT extends AtTheBrowser {

    @Autowired
    AllotmentWorld world;

    @AfterEach
    void endTheBatch() {
        world.end();
    }

    @Test
    void shouldAllotDwellingsFromTheFreeStockToTheKeys() {
        List<String> cases = world.wait(2);
        String accepting = cases.get(0);
        String refusing = cases.get(1);
        List<String> homes = world.homes(2);

        Page housing = open(HOUSING, "/desk/allotment");
        housing.locator("a[role=button]", text("发起批次")).click();
        housing.locator("form.find input[name=q]")
                .fill(homes.get(0).substring(0, homes.get(0).length() - 1));
        press(housing.locator("form.find"), "筛选");
        housing.getByLabel("全选以下").check();
        assertThat(housing.locator("#count")).hasText("已勾选 2 套");
        press(housing.locator("#choose"), "确定批次并公布");
        told(housing, "房源即将公布");
        String batch = housing.url().substring(housing.url().lastIndexOf('/') + 1);
        world.work();
        world.days(8);

        housing.reload();
        assertThat(offer(housing, accepting)).containsText("待答复，期限 2026-03-17");
        press(offer(housing, accepting), "接受，案件 " + accepting);
        told(housing, "案件 " + accepting + " 接受提供的住房");
        Locator other = offer(housing, refusing);
        other.locator("summary").getByText("放弃").click();
        other.locator("input[name=reason]").fill("离学校太远");
        press(other, "登记放弃，案件 " + refusing);
        told(housing, "保留轮候和选房资格");
        world.work();
        Page citizen = browser.of("citizen");
        citizen.navigate(home() + "/allotments");
        citizen.getByText(batch).click();
        assertThat(citizen.locator("main")).containsText("配租结果公示");
        Locator result = citizen.locator("tr", text(accepting)).first();
        assertThat(result).containsText("陈*");
        assertThat(result).containsText("配租");
        assertThat(citizen.locator("main")).not().containsText("陈䶮");

        world.days(8);
        Tasklist official = new Tasklist(housing);
        take(official, "确认配租结果", batch);
        assertThat(official.table("配租结果")).containsText(accepting);
        official.choice("以上结果无误，确认").check();
        official.complete();
        world.work();

        take(official, "签订合同", accepting);
        assertThat(official.table("合同内容")).containsText("每月租金");
        official.choice("双方已签订").check();
        day(official);
        official.complete();
        take(official, "交付住房", accepting);
        official.choice("已交付钥匙").check();
        day(official);
        official.text("水表读数").fill("12");
        official.text("电表读数").fill("345.6");
        official.text("房屋和设施的情况").fill("钥匙 3 把");
        official.complete();
        world.work();

        Page file = open(HOUSING, "/desk/cases/" + accepting);
        assertThat(file.locator("#allotment")).containsText("2026-03-18 已交付");
        assertThat(file.locator("#waiting")).containsText("已配租或者购房");
        assertThat(file.locator("#letters")).containsText("住房交付确认书");
        line(file, "交付住房 春厂家园", "配租");
        housing.navigate(home() + "/desk/allotment/" + batch);
        assertThat(housing.locator(".case-head")).containsText("配租 1 户");
        citizen.reload();
        assertThat(citizen.locator("#result")).hasText("配租结果");
    }

    private static Locator offer(Page desk, String caseNo) {
        return desk.locator(".offer", text(caseNo)).first();
    }

    private void day(Tasklist official) {
        Locator date = official.form().locator(".flatpickr-input");
        date.fill(time.today().toString());
        date.press("Enter");
    }
}

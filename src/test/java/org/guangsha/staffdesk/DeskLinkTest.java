package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guangsha.staff.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each role may go from the start page. */
@Tag("R25")
class DeskLinkTest {

    @ParameterizedTest
    @CsvSource({
        "window-130403, 案件档案|公示异议|收件|补交材料|消息|资格复核|重复比对|轮候|退出保障|违规处理",
        "community-130403001001, 案件档案|任务|公示异议|消息|代办",
        "street-130403001, 案件档案|任务|公示异议|消息|年度复核|资格复核|代办",
        "housing-130403, 案件档案|任务|公示异议|消息|年度复核|资格复核|代办|信息核查|轮候|租金|账簿|房源|配租|退出保障|违规处理|保障标准",
        "finance-130400, 任务|消息|代办|补贴发放|租金|账簿|保障标准",
        "civil-130403, 案件档案|任务|消息|代办|保障标准",
        "manager-130400, 案件档案|期限督办|监察登记|任务|运行监控|消息|年度复核|资格复核|代办|信息核查|补贴发放|轮候|租金|账簿|房源|配租|退出保障|违规处理|保障标准|统计报表|今日到期|工作量与改派|文书模板|节假日安排",
        "supervisor-130400, 案件档案|监察登记",
        "analyst, 模型发布|运行监控|接口说明",
        "camunda-admin, 任务|节假日安排|模型发布|运行监控|用户与权限|接口说明"
    })
    void shouldOfferWhatTheRoleOpens(String group, String names) {
        assertThat(DeskLink.openTo(member(group)))
                .extracting(DeskLink::name)
                .containsExactlyInAnyOrder(names.split("\\|"));
    }

    @Test
    void shouldOfferNothingToVisitorsAndToStaffWithoutARole() {
        assertThat(DeskLink.openTo(null)).isEmpty();
        assertThat(DeskLink.openTo(member("unheard-of"))).isEmpty();
    }

    private static StaffMember member(String group) {
        return new StaffMember("someone", "某人", List.of(group), List.of());
    }
}

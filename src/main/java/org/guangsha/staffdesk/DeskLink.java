package org.guangsha.staffdesk;

import static org.guangsha.staff.Role.ADMIN;
import static org.guangsha.staff.Role.ANALYST;
import static org.guangsha.staff.Role.CIVIL_AFFAIRS;
import static org.guangsha.staff.Role.COMMUNITY;
import static org.guangsha.staff.Role.FINANCE;
import static org.guangsha.staff.Role.HOUSING;
import static org.guangsha.staff.Role.MANAGER;
import static org.guangsha.staff.Role.PRICE;
import static org.guangsha.staff.Role.STATISTICS;
import static org.guangsha.staff.Role.STREET;
import static org.guangsha.staff.Role.SUPERVISOR;
import static org.guangsha.staff.Role.WINDOW;

import java.util.List;
import java.util.Set;
import org.guangsha.staff.Role;
import org.guangsha.staff.StaffMember;

/**
 * A place staff go to from the start page and from the navigation.
 *
 * @param group what it stands among
 * @param name what people read
 * @param hint what is done there, in a sentence
 * @param atCity whether only the city's own offices go there, whose area code is that of the city and ends in 00 (GB/T 2260)
 */
record DeskLink(Group group, String name, String href, String hint, Set<Role> roles, boolean atCity) {

    private DeskLink(Group group, String name, String href, String hint, Set<Role> roles) {
        this(group, name, href, hint, roles, false);
    }

    /** What belongs together, in the order of the navigation. */
    enum Group {
        DAILY(""),
        INTAKE("受理核查"),
        HOMES("轮候配租"),
        AFTERWARDS("复核退出"),
        MONEY("资金标准"),
        OVERSIGHT("监督统计"),
        SETTINGS("设置");

        private final String chinese;

        Group(String chinese) {
            this.chinese = chinese;
        }

        /** Heading of its menu; empty where its places are offered without one. */
        String chinese() {
            return chinese;
        }
    }

    private static final List<DeskLink> ALL = List.of(
            new DeskLink(
                    Group.DAILY,
                    "案件档案",
                    "/desk/cases",
                    "按案件编号或申请人姓名查找案件，查看办理情况和期限。",
                    Set.of(WINDOW, COMMUNITY, STREET, HOUSING, CIVIL_AFFAIRS, MANAGER, SUPERVISOR)),
            new DeskLink(
                    Group.DAILY,
                    "任务",
                    "/camunda/app/tasklist/",
                    "认领并办结本单位的审核任务。",
                    Set.of(COMMUNITY, STREET, HOUSING, CIVIL_AFFAIRS, FINANCE, PRICE, STATISTICS, MANAGER, ADMIN)),
            new DeskLink(
                    Group.DAILY,
                    "消息",
                    "/desk/notes",
                    "查看催办、抄送、转办和协办。",
                    Set.of(WINDOW, COMMUNITY, STREET, HOUSING, CIVIL_AFFAIRS, FINANCE, PRICE, STATISTICS, MANAGER)),
            new DeskLink(
                    Group.SETTINGS,
                    "代办",
                    "/desk/substitutions",
                    "设定不在岗期间由谁代为办理。",
                    Set.of(COMMUNITY, STREET, HOUSING, CIVIL_AFFAIRS, FINANCE, PRICE, STATISTICS, MANAGER)),
            new DeskLink(Group.INTAKE, "收件", "/desk/intake", "录入申请家庭，当场出具收件或受理回执。", Set.of(WINDOW)),
            new DeskLink(Group.INTAKE, "补交材料", "/desk/papers", "按案件编号登记后来交齐的材料。", Set.of(WINDOW)),
            new DeskLink(Group.INTAKE, "重复比对", "/desk/duplicates", "核对新收的申请与其他案件是否同一家庭或同一人。", Set.of(WINDOW)),
            new DeskLink(
                    Group.INTAKE,
                    "公示异议",
                    "/desk/notices",
                    "查看正在公示的申请，登记收到的异议。",
                    Set.of(WINDOW, COMMUNITY, STREET, HOUSING)),
            new DeskLink(Group.INTAKE, "信息核查", "/desk/evidence", "查看向其他部门的核查，处理没有答复的。", Set.of(HOUSING, MANAGER)),
            new DeskLink(
                    Group.MONEY,
                    "补贴发放",
                    "/desk/subsidy",
                    "发起和跟踪租赁补贴的月度发放，下载表册，导入银行回盘。",
                    Set.of(HOUSING, FINANCE, MANAGER),
                    true),
            new DeskLink(
                    Group.HOMES, "轮候", "/desk/waiting-list", "查看轮候名册、一户的得分说明和排位变化。", Set.of(WINDOW, HOUSING, MANAGER)),
            new DeskLink(
                    Group.AFTERWARDS,
                    "资格复核",
                    "/desk/requalifications",
                    "查看待复核的家庭及期限，登记家庭的申报。",
                    Set.of(WINDOW, STREET, HOUSING, MANAGER)),
            new DeskLink(
                    Group.OVERSIGHT,
                    "监察登记",
                    "/desk/contradictions",
                    "查看申报、部门数据和复核结论之间的矛盾，登记查看情况。",
                    Set.of(MANAGER, SUPERVISOR)),
            new DeskLink(
                    Group.AFTERWARDS,
                    "退出保障",
                    "/desk/exit",
                    "发起退出，登记陈述申辩、申诉、延期和住房交接，查看期限。",
                    Set.of(WINDOW, HOUSING, MANAGER)),
            new DeskLink(
                    Group.AFTERWARDS,
                    "年度复核",
                    "/desk/requalification-campaign",
                    "查看各区年度资格复核的进度、核查结果和逾期户；市里发起、暂停和继续。",
                    Set.of(STREET, HOUSING, MANAGER)),
            new DeskLink(
                    Group.AFTERWARDS,
                    "违规处理",
                    "/desk/violations",
                    "登记举报，办理陈述申辩和申诉，查看期限、处理措施和还款。",
                    Set.of(WINDOW, HOUSING, MANAGER)),
            new DeskLink(Group.MONEY, "租金", "/desk/rent", "计收租金、导入银行缴款、催缴欠租。", Set.of(HOUSING, FINANCE, MANAGER)),
            new DeskLink(Group.MONEY, "账簿", "/desk/ledger", "查看补贴和租金两本账、预算执行情况。", Set.of(HOUSING, FINANCE, MANAGER)),
            new DeskLink(Group.HOMES, "房源", "/desk/stock", "查看保障房源及其状态，登记项目，导入房源表。", Set.of(HOUSING, MANAGER)),
            new DeskLink(
                    Group.HOMES, "配租", "/desk/allotment", "发起配租批次，登记家庭的答复，跟踪选房、公示、签约和交房。", Set.of(HOUSING, MANAGER)),
            new DeskLink(
                    Group.MONEY,
                    "保障标准",
                    "/desk/standards",
                    "查看标准草案、测算的影响和历次版本，发起年度制定或者更正。",
                    Set.of(HOUSING, CIVIL_AFFAIRS, FINANCE, PRICE, STATISTICS, MANAGER)),
            new DeskLink(
                    Group.OVERSIGHT, "统计报表", "/desk/reports", "查看各周周报，按周、月、季度或者起止日期统计，下载 XLSX 和 PDF。", Set.of(MANAGER)),
            new DeskLink(Group.OVERSIGHT, "今日到期", "/desk/digest", "查看辖区内今日到期和已经超期的任务和案件。", Set.of(MANAGER)),
            new DeskLink(Group.OVERSIGHT, "工作量与改派", "/desk/workload", "查看各人在办任务，把不在岗人员的任务批量交给同事。", Set.of(MANAGER)),
            new DeskLink(Group.SETTINGS, "文书模板", "/desk/letters/templates", "修改通知书等文书的正文，预览并查看历次版本。", Set.of(MANAGER)),
            new DeskLink(Group.SETTINGS, "节假日安排", "/desk/calendar", "录入国务院公布的放假安排，在办期限随之重新计算。", Set.of(MANAGER, ADMIN)),
            new DeskLink(Group.OVERSIGHT, "期限督办", "/desk/sla", "查看所辖单位已超期和即将到期的环节与案件。", Set.of(MANAGER)),
            new DeskLink(
                    Group.SETTINGS,
                    "模型发布",
                    "/desk/models",
                    "查看、检查并部署修改过的流程图、决策表和表单，回退，迁移在办案件。",
                    Set.of(ANALYST, ADMIN)),
            new DeskLink(
                    Group.OVERSIGHT, "运行监控", "/camunda/app/cockpit/", "查看在办案件、超期和故障。", Set.of(MANAGER, ANALYST, ADMIN)),
            new DeskLink(Group.SETTINGS, "用户与权限", "/camunda/app/admin/", "管理用户、用户组和授权。", Set.of(ADMIN)),
            new DeskLink(Group.SETTINGS, "接口说明", "/swagger-ui.html", "供其他系统报送申请的接口。", Set.of(ANALYST, ADMIN)));

    /** What a member of staff may open; nothing for a visitor. */
    static List<DeskLink> openTo(StaffMember member) {
        return member == null
                ? List.of()
                : ALL.stream()
                        .filter(link -> link.roles.stream().anyMatch(role -> link.isOpenTo(member, role)))
                        .toList();
    }

    /** Whether the page of this path is the place, or a page within it. */
    public boolean isAt(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private boolean isOpenTo(StaffMember member, Role role) {
        return member.has(role)
                && (!atCity || member.areasAs(role).stream().anyMatch(area -> area.matches("[0-9]{4}00")));
    }
}

package org.guangsha.reports.desk;

import static org.guangsha.reports.rules.Measure.ACCEPTED;
import static org.guangsha.reports.rules.Measure.APPEALED;
import static org.guangsha.reports.rules.Measure.BREACHED;
import static org.guangsha.reports.rules.Measure.BREACH_OPEN;
import static org.guangsha.reports.rules.Measure.ENDED;
import static org.guangsha.reports.rules.Measure.GRANTED;
import static org.guangsha.reports.rules.Measure.IN_TIME;
import static org.guangsha.reports.rules.Measure.OVERDUE;
import static org.guangsha.reports.rules.Measure.OVERTURNED;
import static org.guangsha.reports.rules.Measure.PROVIDED;
import static org.guangsha.reports.rules.Measure.REFUSED;
import static org.guangsha.reports.rules.Measure.UPHELD;
import static org.guangsha.reports.rules.Measure.WAITING;

import java.util.ArrayList;
import java.util.List;
import org.guangsha.reports.PeriodReport;
import org.guangsha.reports.rules.Days;
import org.guangsha.reports.rules.Figures;

/** The words and columns that page, workbook and print share. Pure. */
final class ReportWords {

    private static final String NONE = "—";

    private ReportWords() {}

    /** A figure of the overview. */
    record Fact(String label, String value, String note) {}

    /** A column of the table of areas; one without a key is no count. */
    record Column(String key, String title) {}

    static final List<Column> COLUMNS = List.of(
            new Column("accepted", "受理"),
            new Column("granted", "准予"),
            new Column("refused", "不予"),
            new Column("ended", "撤回、终止"),
            new Column("", "全案平均天数"),
            new Column("", "全案 P90 天数"),
            new Column("breached", "超期"),
            new Column("open", "其中未消除"),
            new Column("appealed", "申诉"),
            new Column("overturned", "撤销"),
            new Column("waiting", "期末轮候"),
            new Column("provided", "落实保障"),
            new Column("inTime", "期限内落实"),
            new Column("", "期限内占比"),
            new Column("overdue", "期末逾期在办"));

    /** The cells under {@link #COLUMNS}: numbers, or texts where there is none. */
    static List<Object> cells(Figures f) {
        return List.of(
                f.of(ACCEPTED),
                f.of(GRANTED),
                f.of(REFUSED),
                f.of(ENDED),
                shown(f.caseDays().average()),
                shown(f.caseDays().p90()),
                f.of(BREACHED),
                f.of(BREACH_OPEN),
                f.of(APPEALED),
                f.of(OVERTURNED),
                f.of(WAITING),
                f.of(PROVIDED),
                f.of(IN_TIME),
                percent(f.inTimeShare()),
                f.of(OVERDUE));
    }

    static List<Fact> overview(Figures f) {
        Days days = f.caseDays();
        return List.of(
                new Fact("受理", f.of(ACCEPTED) + " 件", ""),
                new Fact(
                        "决定",
                        f.decided() + " 件",
                        "准予 %d，不予 %d；另撤回、终止 %d".formatted(f.of(GRANTED), f.of(REFUSED), f.of(ENDED))),
                new Fact("受理至决定", shown(days.average()) + " 天", "平均，日历天；P90 为 %s 天".formatted(shown(days.p90()))),
                new Fact("超期", f.of(BREACHED) + " 项", "期末尚未消除 %d 项".formatted(f.of(BREACH_OPEN))),
                new Fact(
                        "申诉撤销",
                        f.of(OVERTURNED) + " 件",
                        "收到 %d，维持 %d；撤销占已决 %s".formatted(f.of(APPEALED), f.of(UPHELD), percent(f.overturnedShare()))),
                new Fact("期末轮候", f.of(WAITING) + " 户", ""),
                new Fact(
                        "期限内落实保障",
                        f.of(IN_TIME) + " 户",
                        "落实 %d 户，期限内占 %s".formatted(f.of(PROVIDED), percent(f.inTimeShare()))),
                new Fact("期末逾期在办", f.of(OVERDUE) + " 件", "已过案件期限、尚未决定或者尚未落实"));
    }

    static List<String> notes(PeriodReport report) {
        List<String> notes = new ArrayList<>(List.of(
                "受理、决定、申诉、轮候和保障落实按家庭所在社区归入街道（镇）；超期和环节天数按经办机构归入其所在区划，区、市机构的计入本级。",
                "环节天数按工作日计，首日不计，自任务送达机构至办结；全案天数按日历天计，自受理至决定。P90 为九成不超过的天数。",
                "案件期限为受理起 %d 个月，补正等停止计时的天数除外；期限内落实指不晚于该日落实保障（签订协议发放补贴、配租入住或者进入轮候）。".formatted(report.months()),
                "数据统计于 %s。不予决定经申诉撤销、恢复办理的案件，此后的统计不再计入原来的不予。".formatted(report.madeOn())));
        if (report.provisional()) {
            notes.add("本期所在年度的放假安排尚未公布，工作日天数为暂定。");
        }
        return notes;
    }

    static String shown(Object number) {
        return number == null ? NONE : number.toString();
    }

    static String percent(Object number) {
        return number == null ? NONE : number + "%";
    }
}

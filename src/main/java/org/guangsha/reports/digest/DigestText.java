package org.guangsha.reports.digest;

import java.util.List;
import org.guangsha.reports.digest.Digest.Item;
import org.guangsha.reports.digest.Digest.Part;

/** The words of a mail: numbers of cases and names of steps, offices and colleagues, nothing about a household. Pure. */
final class DigestText {

    private static final List<String> NUMBERS = List.of("一", "二", "三", "四");

    private DigestText() {}

    static String subject(Digest digest) {
        return "期限提醒 %s：今日到期 %d 项，已超期 %d 项".formatted(digest.day(), digest.today(), digest.late());
    }

    /**
     * @param areas names of the manager's areas
     * @param home address of the program without a slash at its end, empty where nobody has said it: then no links
     */
    static String text(Digest digest, String manager, String areas, String home) {
        StringBuilder text = new StringBuilder(
                "%s：\n您的辖区（%s）今日到期 %d 项，已超期 %d 项。\n".formatted(manager, areas, digest.today(), digest.late()));
        List<Part> parts = List.of(digest.tasksToday(), digest.casesToday(), digest.tasksLate(), digest.casesLate());
        List<String> titles = List.of("今日到期的任务", "今日届满的案件", "已超期的任务", "已超期的案件");
        int number = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).count() > 0) {
                text.append("\n%s、%s（%d 项）\n"
                        .formatted(
                                NUMBERS.get(number++),
                                titles.get(i),
                                parts.get(i).count()));
                part(parts.get(i), home, text);
            }
        }
        text.append(home.isEmpty() ? "\n请登录系统，在“今日到期”页面查看。\n" : "\n全部事项：%s/desk/digest\n".formatted(home));
        return text.append("本邮件由系统于工作日自动发送，请勿回复。\n").toString();
    }

    private static void part(Part part, String home, StringBuilder text) {
        part.first().forEach(item -> text.append(line(item, home)));
        if (part.more() > 0) {
            text.append("……另有 %d 项\n".formatted(part.more()));
        }
    }

    private static String line(Item item, String home) {
        String with = item.with().isEmpty() ? "" : "，办理人 " + item.with();
        String link =
                home.isEmpty() || item.caseNo() == null ? "" : "  %s/desk/cases/%s\n".formatted(home, item.caseNo());
        return "- %s，%s%s，期限 %s\n%s".formatted(item.title(), item.place(), with, item.due(), link);
    }
}

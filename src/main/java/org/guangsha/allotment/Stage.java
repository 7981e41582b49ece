package org.guangsha.allotment;

import java.time.LocalDate;

/**
 * Where a batch stands, in words.
 *
 * @param tone {@code good}, {@code bad}, {@code note} or {@code plain}: name of its colour in the style sheet
 */
public record Stage(String words, String tone) {

    private static final String PLAIN = "plain";
    private static final String NOTE = "note";

    /**
     * Pure.
     *
     * @param open offers that wait for an answer
     * @param accepted households that hold a dwelling
     */
    static Stage of(Batch batch, Course course, long open, long accepted, LocalDate today) {
        if (course.isStopped()) {
            return new Stage("%s 终止".formatted(course.stoppedOn()), "bad");
        }
        if (batch.closedOn() != null) {
            return new Stage(
                    "%s 结束，%s".formatted(batch.closedOn(), accepted == 0 ? "无人配租" : "配租 %d 户".formatted(accepted)),
                    "good");
        }
        if (course.confirmedOn() != null) {
            return new Stage("签约交房", PLAIN);
        }
        if (course.isResultPublished()) {
            return today.isAfter(course.noticeUntil())
                    ? new Stage("待确认结果", NOTE)
                    : new Stage("结果公示至 %s".formatted(course.noticeUntil()), PLAIN);
        }
        if (course.orderedOn() != null) {
            return open == 0 ? new Stage("正在选房", PLAIN) : new Stage("选房，%d 户待答复".formatted(open), NOTE);
        }
        return beforeTheOrder(course, today);
    }

    private static Stage beforeTheOrder(Course course, LocalDate today) {
        if (!course.isAnnounced()) {
            return new Stage("正在公布", PLAIN);
        }
        if (!today.isAfter(course.announcedUntil())) {
            return new Stage("公布至 %s".formatted(course.announcedUntil()), PLAIN);
        }
        if (course.isLot()) {
            return course.publicNumber() == null ? new Stage("待登记公开号码", NOTE) : new Stage("正在摇号", PLAIN);
        }
        return new Stage("正在排序", PLAIN);
    }
}

package org.guangsha.staff;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a refused step of a task is called for whoever works on it, whatever the engine says about it. */
final class RefusalWords {

    /** Our own sentences begin with a Chinese character behind whatever the engine put in front, and run to the end. */
    private static final Pattern OWN = Pattern.compile("(?:^|: ['“]?)(\\p{IsHan}.*?)'?$", Pattern.DOTALL);

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private static final String UNKNOWN = "系统未能完成这一操作，请稍后再试；仍不成功的，请将编号 %s 告知系统管理员";

    private RefusalWords() {}

    /**
     * A refusal in plain words.
     *
     * @param status the HTTP status to answer with: the engine calls most of them an internal error
     * @param words the sentence; where the refusal was not expected it has a place for the number it is logged under
     * @param expected whether it is part of the day's work, so that nobody need look for a fault
     */
    record Refusal(int status, String words, boolean expected) {}

    /**
     * @param status the answer's HTTP status
     * @param type the engine's name for the error, as its interface gives it
     * @param message the engine's message
     */
    static Refusal of(int status, String type, String message) {
        Matcher own = OWN.matcher(message);
        if (own.find()) {
            return new Refusal(BAD_REQUEST, own.group(1), true);
        }
        if (type.contains("TaskAlreadyClaimed") || message.contains("already claimed by someone else")) {
            return new Refusal(CONFLICT, "该任务已被他人认领", true);
        }
        if (type.contains("OptimisticLocking") || message.contains("ENGINE-03005")) {
            return new Refusal(CONFLICT, "该任务刚刚由他人办理，请刷新后再看", true);
        }
        if (status == FORBIDDEN || type.contains("Authorization") || message.contains("ENGINE-03110")) {
            return new Refusal(FORBIDDEN, "您没有办理这一事项的权限", true);
        }
        if (status == NOT_FOUND || message.contains("ENGINE-13034") || isGone(message)) {
            return new Refusal(NOT_FOUND, "没有找到该任务：可能已经办结，或者不属于本机构", true);
        }
        return new Refusal(status, UNKNOWN, false);
    }

    private static boolean isGone(String message) {
        return message.contains("Cannot find task with id")
                || message.contains("No task found")
                || message.contains("task is null");
    }
}

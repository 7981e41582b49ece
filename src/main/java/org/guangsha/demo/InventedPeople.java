package org.guangsha.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.guangsha.household.IdentityNumber;

/**
 * Invents people: names of common surnames, identity numbers with a right check character, each given out once. The
 * sequence part starts at 900, where real registers rarely come.
 */
final class InventedPeople {

    /** Seeds that differ by less than this never give the same identity number. */
    static final int SEEDS = 30;

    private static final int FIRST_SEQUENCE = 900;
    private static final int SEQUENCES_OF_A_SEX = 50;

    /** Prime, so that a step of it through a span of days meets every day once. */
    private static final int STRIDE = 7919;

    private static final String[] SURNAMES =
            "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 欧阳 司马".split(" ");
    private static final String[] GIVEN =
            "伟 芳 秀英 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀兰 霞 平 刚 桂英 建国 志强 雨桐 子涵 浩然 䶮 㛃 𬭎 𠅤".split(" ");

    /** An age group: the days on which its members may be born, and how many were invented. */
    enum Age {
        ELDER(1938, 1958),
        ADULT(1962, 2000),
        CHILD(2009, 2024);

        private final LocalDate first;
        private final int days;

        Age(int from, int until) {
            first = LocalDate.of(from, 1, 1);
            days = (int) ChronoUnit.DAYS.between(first, LocalDate.of(until, 1, 1));
        }
    }

    private final Random random;
    private final String areaPrefix;
    private final int[] invented = new int[Age.values().length * 2];

    InventedPeople(String cityCode, long seed) {
        random = new Random(seed);
        areaPrefix = cityCode.substring(0, 4) + "%02d".formatted(2 + Math.floorMod(seed, SEEDS));
    }

    String name(String surname) {
        return surname + GIVEN[random.nextInt(GIVEN.length)];
    }

    String surname() {
        return SURNAMES[random.nextInt(SURNAMES.length)];
    }

    /** @throws IllegalStateException after some 290,000 children, 360,000 elders or 690,000 adults of a sex */
    String idNumber(Age age, boolean male) {
        int group = age.ordinal() * 2 + (male ? 1 : 0);
        int count = invented[group]++;
        int turn = count / age.days;
        if (turn >= SEQUENCES_OF_A_SEX) {
            throw new IllegalStateException("no more identity numbers to invent for " + age);
        }
        LocalDate birth = age.first.plusDays((long) count * STRIDE % age.days);
        int sequence = FIRST_SEQUENCE + 2 * turn + (male ? 1 : 0);
        String first17 = "%s%04d%02d%02d%03d"
                .formatted(areaPrefix, birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), sequence);
        return first17 + IdentityNumber.checkCharacter(first17);
    }
}

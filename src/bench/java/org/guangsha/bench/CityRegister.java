package org.guangsha.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The register of the whole city: an income for each month, and of every tenth household something else than the file has, in
 * turns an income somewhat higher, one that is far too high, and nothing on one of the two.
 */
final class CityRegister {

    private static final int MONTHS = 12;
    private static final int CHANGED = 10;
    private static final int WAYS = 3;
    private static final double SOMEWHAT = 1.3;
    private static final int FAR_TOO = 10;

    private final Path folder;

    CityRegister() throws IOException {
        folder = Files.createTempDirectory("guangsha-register");
        for (String part : new String[] {"in", "out", "done"}) {
            Files.createDirectories(folder.resolve(part));
        }
    }

    String[] settings() {
        String source = "--guangsha.exchange.sources[0].";
        return new String[] {
            source + "id=platform",
            source + "name=核对平台",
            source + "type=csv",
            source + "kinds=INCOME,PROPERTY,REGISTER",
            source + "folder=" + folder
        };
    }

    /** Answers about these households, whatever they were asked. */
    void answer(int year, int households) throws IOException {
        Path file = folder.resolve("in/annual-%d-platform.csv".formatted(year));
        try (BufferedWriter lines = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            lines.write("身份号码,记录,月份,类别,金额,坐落,面积,日期,姓名,相关身份号码\r\n");
            for (int i = 0; i < households; i++) {
                int way = i % CHANGED == 0 ? i / CHANGED % WAYS : -1;
                incomes(lines, i, way, year - 1);
                if (way != 2) {
                    lines.write(City.number(i, 1) + ",已查,,,,,,,,\r\n");
                }
            }
        }
        Files.writeString(folder.resolve("in/annual-%d-platform.csv.done".formatted(year)), "");
    }

    private static void incomes(BufferedWriter lines, int household, int way, int year) throws IOException {
        long found = 2 * City.incomePerHeadFen(household);
        long fen = way == 0 ? Math.round(found * SOMEWHAT) : way == 1 ? found * FAR_TOO : found;
        String yuan = BigDecimal.valueOf(fen, 2).toPlainString();
        for (int month = 1; month <= MONTHS; month++) {
            lines.write("%s,收入,%d-%02d,工资性收入,%s,,,,,\r\n".formatted(City.number(household, 0), year, month, yuan));
        }
    }
}

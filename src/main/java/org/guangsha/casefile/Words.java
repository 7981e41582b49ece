package org.guangsha.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guangsha.application.Outcome;
import org.guangsha.money.Yuan;
import org.guangsha.review.Opinion;
import org.guangsha.review.RefusalReason;
import org.guangsha.review.Verification;

/** Figures, moments and outcomes as they are read on the page. Pure. */
final class Words {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Words() {}

    static String minute(Instant at, ZoneId zone) {
        return at == null ? "" : MINUTE.format(at.atZone(zone));
    }

    static String day(Instant at, ZoneId zone) {
        return at == null ? "" : LocalDate.ofInstant(at, zone).toString();
    }

    static String yuan(long fen) {
        return Yuan.grouped(fen) + " 元";
    }

    /** How long there is until the end of a day, in calendar days. */
    static String left(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days == 0) {
            return "今天截止";
        }
        return days > 0 ? "还剩 %d 天".formatted(days) : "超期 %d 天".formatted(-days);
    }

    static String methods(Opinion opinion) {
        return opinion.methods().stream().map(Verification::chinese).collect(Collectors.joining("、"));
    }

    static String eligible(boolean eligible) {
        return eligible ? "符合保障条件" : "不符合保障条件";
    }

    /** Why a case ended as it did: the listed reason and the words, as far as there are any. */
    static String reason(Outcome outcome) {
        return Stream.of(
                        RefusalReason.of(outcome.reasonCode())
                                .map(RefusalReason::chinese)
                                .orElse(""),
                        outcome.words())
                .filter(words -> words != null && !words.isBlank())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}

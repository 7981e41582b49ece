package org.guangsha.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.guangsha.application.Outcome;
import org.guangsha.review.Opinion;
import org.guangsha.staff.OfficeNames;

/** What the page's template asks to have said in words. */
record Say(OfficeNames offices, Map<String, String> names, Map<String, String> papers, ZoneId zone, LocalDate today) {

    public String person(String login) {
        return login == null || login.isEmpty() ? "" : names.getOrDefault(login, login);
    }

    public String office(String id) {
        return id == null || id.isEmpty() ? "" : offices.of(id);
    }

    public String paper(String kind) {
        return papers.getOrDefault(kind, kind);
    }

    public String minute(Instant at) {
        return Words.minute(at, zone);
    }

    /** 09:30, or nothing where only the day is known. */
    public String hour(Line line) {
        return line.timed() ? Words.minute(line.at(), zone).substring(11) : "";
    }

    public String day(Instant at) {
        return Words.day(at, zone);
    }

    /** The last day of a period that ends at this moment. */
    public String lastDay(Instant end) {
        return end == null ? "" : Words.day(end.minusSeconds(1), zone);
    }

    public String left(Standing standing) {
        return standing.left(today, zone);
    }

    public String left(LocalDate due) {
        return Words.left(due, today);
    }

    public String yuan(long fen) {
        return Words.yuan(fen);
    }

    public String outcome(Opinion opinion) {
        return opinion.conclusion();
    }

    public String methods(Opinion opinion) {
        return Words.methods(opinion);
    }

    public String reason(Outcome outcome) {
        return Words.reason(outcome);
    }

    public Map<LocalDate, List<Line>> days(List<Line> timeline) {
        return Timeline.byDay(timeline, zone);
    }
}

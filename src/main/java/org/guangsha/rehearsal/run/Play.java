package org.guangsha.rehearsal.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Chance;
import org.guangsha.rehearsal.rules.Desk;
import org.guangsha.rehearsal.rules.Moment;
import org.guangsha.rehearsal.rules.OneMore;
import org.guangsha.rehearsal.rules.Work;
import org.guangsha.rehearsal.rules.WorkTime;
import org.guangsha.rehearsal.stage.City;
import org.guangsha.rehearsal.stage.Happening;
import org.guangsha.rehearsal.stage.Models;
import org.guangsha.rehearsal.stage.Stage;
import org.guangsha.rehearsal.stage.VirtualTime;

/** One rehearsal, from its first day to its last. */
public final class Play {

    private static final int DAYS_A_WEEK = 7;

    private final City city;
    private final Plan plan;
    private final Terms terms;
    private final Chance chance;
    private final WorkTime window;
    private final Arrivals arrivals;
    private final Offices offices;
    private final Agenda agenda = new Agenda();
    private final Ledger open = new Ledger();
    private final Hearing hearing;

    public Play(City city, Plan plan, Terms terms) {
        this.city = city;
        this.plan = plan;
        this.terms = terms;
        chance = terms.chance();
        Map<LocalDate, Boolean> workdays = new HashMap<>();
        window = new WorkTime(plan.hours(), day -> workdays.computeIfAbsent(day, city.calendar()::isWorkday));
        arrivals = new Arrivals(terms, plan.arrivals(), window, city.areas());
        offices = new Offices(plan, arrivals, city.calendar(), chance);
        hearing = new Hearing(plan, chance, window, offices, agenda, open);
    }

    /** @param progress told of each application that was accepted, how many there are by now */
    public Played of(Models models, IntConsumer progress) {
        announce();
        try (Stage stage = new Stage(city, models, terms.threads());
                Players players = new Players(terms.threads(), act -> play(stage, act))) {
            while (agenda.hasBefore(terms.end())) {
                long now = agenda.next();
                VirtualTime.set(now);
                step(players, now);
                progress.accept(hearing.cases().size());
            }
            return new Played(
                    List.copyOf(hearing.cases().values()),
                    List.copyOf(hearing.tasks()),
                    lines(),
                    new TreeSet<>(stage.unrehearsed()),
                    hearing.failures(),
                    terms.end());
        } finally {
            VirtualTime.release();
        }
    }

    private void announce() {
        Households households = new Households(city, plan, chance);
        List<Long> moments = arrivals.moments();
        for (int i = 0; i < moments.size(); i++) {
            String caseNo = Arrivals.caseNo(i);
            LocalDate day = Moment.day(moments.get(i));
            agenda.enter(moments.get(i), new Event.Accept(households.invent(caseNo, arrivals.communities(), day)));
        }
        for (LocalDate day = terms.from().plusDays(DAYS_A_WEEK);
                !day.isAfter(terms.until());
                day = day.plusDays(DAYS_A_WEEK)) {
            agenda.enter(Moment.startOf(day) - Moment.STEP, new Event.Week());
        }
    }

    private void step(Players players, long now) {
        List<Event.Act> acts = new ArrayList<>();
        TreeSet<String> looked = new TreeSet<>();
        boolean week = false;
        for (Event.What what : agenda.at(now)) {
            if (what instanceof Event.Act act && open.stands(act, now)) {
                acts.add(act);
            } else if (what instanceof Event.Look look) {
                looked.add(look.office());
            } else {
                week |= what instanceof Event.Week;
            }
        }
        for (Players.Led led : players.play(acts)) {
            hearing.hear(led, now, looked);
        }
        looked.forEach(office -> staff(office, now));
        if (week) {
            offices.endWeek();
        }
    }

    private List<Happening> play(Stage stage, Event.Act act) {
        if (act instanceof Event.Accept accept) {
            return stage.accept(accept.application());
        }
        if (act instanceof Event.Done done) {
            TaskLine line = done.line();
            return stage.complete(
                    line.work().id(),
                    line.caseNo(),
                    line.form(),
                    line.step().title(),
                    new Reviewer(plan.choices(), chance, line));
        }
        if (act instanceof Event.Fire fire) {
            return stage.fire(fire.job(), fire.caseNo(), fire.element());
        }
        if (act instanceof Event.Come come) {
            return stage.send(come.message(), come.execution(), come.caseNo());
        }
        return stage.appeal(act.caseNo());
    }

    private void staff(String office, long now) {
        Desk desk = offices.desk(office);
        for (Desk.Taken taken : desk.take(now)) {
            TaskLine line = open.task(taken.work().id());
            line.begin(now);
            agenda.enter(taken.done(), new Event.Done(line));
            agenda.enter(taken.done(), new Event.Look(office));
        }
        desk.next(now).ifPresent(when -> {
            if (when > now && offices.toLook(office, when)) {
                agenda.enter(when, new Event.Look(office));
            }
        });
    }

    private Map<String, OfficeLine> lines() {
        Map<String, List<Work>> works = new HashMap<>();
        hearing.tasks().stream()
                .filter(line -> line.open() || line.taken())
                .forEach(line -> works.computeIfAbsent(line.office(), office -> new ArrayList<>())
                        .add(line.work()));
        Map<String, OfficeLine> lines = new TreeMap<>();
        long first = Moment.startOf(terms.from());
        offices.desks().forEach((office, desk) -> {
            List<WorkTime> more = offices.reviewers(office, 1);
            long available = more.subList(0, desk.reviewers()).stream()
                    .mapToLong(one -> one.between(first, terms.end()))
                    .sum();
            lines.put(
                    office,
                    new OfficeLine(
                            office,
                            desk.reviewers(),
                            offices.weeks().get(office),
                            desk.worked(),
                            available,
                            OneMore.of(works.getOrDefault(office, List.of()), more, terms.end())));
        });
        return lines;
    }
}

package org.guangsha.rehearsal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guangsha.rehearsal.plan.Plan;
import org.guangsha.rehearsal.rules.Chance;
import org.guangsha.rehearsal.rules.Moment;
import org.guangsha.rehearsal.rules.Work;
import org.guangsha.rehearsal.rules.WorkTime;
import org.guangsha.rehearsal.stage.Happening;
import org.guangsha.rehearsal.stage.Outcome;

/** Takes note of what acts led to: tasks go to their offices, timers and messages to the agenda, the rest to the record. */
final class Hearing {

    private final Plan plan;
    private final Chance chance;
    private final WorkTime window;
    private final Offices offices;
    private final Agenda agenda;
    private final Ledger open;
    private final Map<String, CaseLine> cases = new LinkedHashMap<>();
    private final List<TaskLine> tasks = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private long now;

    /** @param window the hours in which households come */
    Hearing(Plan plan, Chance chance, WorkTime window, Offices offices, Agenda agenda, Ledger open) {
        this.plan = plan;
        this.chance = chance;
        this.window = window;
        this.offices = offices;
        this.agenda = agenda;
        this.open = open;
    }

    Map<String, CaseLine> cases() {
        return cases;
    }

    List<TaskLine> tasks() {
        return tasks;
    }

    Map<String, Integer> failures() {
        return failures;
    }

    /** @param reached offices that a task has reached are added here */
    void hear(Players.Led led, long moment, Set<String> reached) {
        now = moment;
        Event.Act act = led.act();
        if (act instanceof Event.Accept) {
            cases.put(act.caseNo(), new CaseLine(act.caseNo(), now));
        }
        for (Happening one : led.happenings()) {
            if (one instanceof Happening.TaskOpened task) {
                offer(task);
                reached.add(task.office());
            } else if (one instanceof Happening.TaskClosed task) {
                close(task);
            } else if (one instanceof Happening.StepLate late) {
                open.ofInstance(late.instance()).forEach(TaskLine::runOver);
            } else if (one instanceof Happening.TimerSet timer) {
                set(timer, act.caseNo());
            } else if (one instanceof Happening.TimerGone timer) {
                open.timerGone(timer.job());
            } else if (one instanceof Happening.MessageAwaited message) {
                await(message);
            } else if (one instanceof Happening.MessageGone message) {
                open.messageGone(message.id());
            } else {
                hearOfCase(one);
            }
        }
    }

    private void hearOfCase(Happening one) {
        if (one instanceof Happening.Closed closed) {
            close(closed);
        } else if (one instanceof Happening.Reopened reopened) {
            cases.get(reopened.caseNo()).reopen();
        } else if (one instanceof Happening.CaseLate late) {
            cases.get(late.caseNo()).runOver();
        } else if (one instanceof Happening.Failed failed) {
            failures.merge(failed.where() + "：" + failed.why(), 1, Integer::sum);
            cases.get(failed.caseNo()).stop();
        }
    }

    private void offer(Happening.TaskOpened task) {
        String occasion = cases.get(task.caseNo()).again(task.step().id());
        int minutes = plan.minutes()
                .of(task.step().id(), task.step().caller())
                .minutes(chance, task.caseNo(), occasion + " minutes");
        Work work = new Work(task.task(), tasks.size(), now, task.due(), minutes);
        TaskLine line = new TaskLine(task.caseNo(), task.office(), task.step(), work, task.form(), occasion);
        tasks.add(line);
        open.opened(line, task.instance());
        offices.desk(task.office()).offer(work);
    }

    private void close(Happening.TaskClosed task) {
        TaskLine line = open.closed(task.task());
        if (line != null) {
            line.close(now);
            offices.desk(line.office()).withdraw(line.work());
        }
    }

    /** A timer set for a moment that has passed is due at the next one. */
    private void set(Happening.TimerSet timer, String actOf) {
        String caseNo = timer.caseNo() == null ? actOf : timer.caseNo();
        long due = Math.max(timer.due(), now + Moment.STEP);
        open.timerSet(timer.job(), due);
        agenda.enter(due, new Event.Fire(timer.job(), caseNo, timer.element()));
    }

    private void await(Happening.MessageAwaited message) {
        open.messageAwaited(message.id());
        Plan.Comes comes = plan.messages().named().get(message.message());
        if (comes == null && message.blocks()) {
            comes = plan.messages().others();
        }
        String occasion = cases.get(message.caseNo()).again(message.message());
        if (comes != null && chance.happens(comes.percent(), message.caseNo(), occasion)) {
            agenda.enter(
                    later(comes, message.caseNo(), occasion),
                    new Event.Come(message.id(), message.caseNo(), message.message(), message.execution()));
        }
    }

    private void close(Happening.Closed closed) {
        CaseLine line = cases.get(closed.caseNo());
        line.close(closed.outcome(), now);
        if (closed.outcome() == Outcome.REFUSED) {
            String occasion = line.again("appeal");
            if (chance.happens(plan.appeals().percent(), closed.caseNo(), occasion)) {
                agenda.enter(later(plan.appeals(), closed.caseNo(), occasion), new Event.Appeal(closed.caseNo()));
            }
        }
    }

    /** In working time, as households come to the window then. */
    private long later(Plan.Comes comes, String caseNo, String occasion) {
        int days = chance.between(comes.fromDays(), comes.toDays(), caseNo, occasion + " days");
        int minute = chance.between(0, Moment.MINUTES_A_DAY - 1, caseNo, occasion + " minute");
        long drawn = Moment.startOf(Moment.day(now).plusDays(days)) + minute;
        return Moment.atOrAfter(window.next(Math.max(drawn, now + Moment.STEP)));
    }
}

package org.guangsha.allotment;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.guangsha.waitinglist.WaitingList;
import org.guangsha.waitinglist.WaitingRescore;
import org.springframework.stereotype.Component;

/** 按轮候排序: the list is brought up to the day, and its order kept for the batch. */
@Component("orderByList")
class OrderByList implements JavaDelegate {

    private final Batches batches;
    private final Courses courses;
    private final Places places;
    private final WaitingList list;
    private final WaitingRescore rescore;
    private final Clock clock;

    OrderByList(
            Batches batches, Courses courses, Places places, WaitingList list, WaitingRescore rescore, Clock clock) {
        this.batches = batches;
        this.courses = courses;
        this.places = places;
        this.list = list;
        this.rescore = rescore;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Batch batch = batches.find(execution.getProcessBusinessKey()).orElseThrow();
        if (courses.of(batch.code()).orderedOn() == null) {
            LocalDate today = LocalDate.now(clock);
            list.list(batch.programme(), batch.listArea()).ifPresent(of -> rescore.upTo(of.id(), today));
            places.takeIn(batch);
            places.byRank(batch.code());
            courses.ordered(batch.code(), today);
        }
    }
}

package org.guangsha.staff;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts grants and task views in place at every start, before anything else uses the engine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaffSetUp implements ApplicationRunner {

    private final Grants grants;
    private final TaskViews views;

    StaffSetUp(Grants grants, TaskViews views) {
        this.grants = grants;
        this.views = views;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        grants.establish();
        views.establish();
    }
}

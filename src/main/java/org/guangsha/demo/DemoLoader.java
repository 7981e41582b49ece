package org.guangsha.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.guangsha.application.ApplicationRequest;
import org.guangsha.household.HouseholdService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demonstration, once. Runs before the job executor starts. */
@Component
@Profile("demo")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int HOUSEHOLDS = 30;
    private static final long SEED = 1;
    private static final List<DemoStage> IN_THE_SECOND_COMMUNITY =
            List.of(DemoStage.COMMUNITY_SECOND, DemoStage.HOUSING_SECOND);

    private final DemoStaff staff;
    private final DemoPlaces places;
    private final DemoHouseholds households;
    private final DemoCases cases;
    private final DemoStock stock;
    private final HouseholdService files;

    DemoLoader(
            DemoStaff staff,
            DemoPlaces places,
            DemoHouseholds households,
            DemoCases cases,
            DemoStock stock,
            HouseholdService files) {
        this.staff = staff;
        this.places = places;
        this.households = households;
        this.cases = cases;
        this.stock = stock;
        this.files = files;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (staff.isHired()) {
            return;
        }
        LOG.info("Loading the demonstration: {} households, {} cases", HOUSEHOLDS, DemoStage.values().length);
        staff.hire();
        try {
            stock.fill();
            cases.play(this::application);
            make().subList(DemoStage.values().length, HOUSEHOLDS).forEach(request -> files.store(request.household()));
        } finally {
            ClockUtil.reset();
        }
        LOG.info("Demonstration loaded");
    }

    /** Made on the day it is handed in, so that its twelve months of income end there. */
    private ApplicationRequest application(DemoStage stage) {
        ApplicationRequest made = make().get(stage.ordinal());
        return new ApplicationRequest(
                made.programme(),
                made.category(),
                made.socialInsuranceMonths(),
                made.consentToChecks(),
                made.declarationOfTruth(),
                made.household(),
                stage.wish());
    }

    private List<ApplicationRequest> make() {
        List<String> communities = places.communities();
        List<String> homes = new ArrayList<>(Collections.nCopies(HOUSEHOLDS, communities.get(0)));
        IN_THE_SECOND_COMMUNITY.forEach(stage -> homes.set(stage.ordinal(), communities.get(1)));
        homes.set(DemoStage.OTHER_STREET.ordinal(), communities.get(2));
        return households.make(HOUSEHOLDS, SEED, homes);
    }
}

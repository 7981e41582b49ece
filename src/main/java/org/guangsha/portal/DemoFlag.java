package org.guangsha.portal;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether this is a demo, for the banner over it. */
@ControllerAdvice
class DemoFlag {

    private final boolean demo;

    DemoFlag(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }
}

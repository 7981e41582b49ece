package org.guangsha.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The banner's words for pages that are not ours (Tasklist): 200 in a demonstration, 204 otherwise. */
@Hidden
@RestController
class BannerController {

    private final boolean demo;

    BannerController(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping(path = "/banner", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    ResponseEntity<String> banner() {
        return demo
                ? ResponseEntity.ok("演示环境：数据均为虚构")
                : ResponseEntity.noContent().build();
    }
}

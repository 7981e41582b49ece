package org.guangsha.cockpit;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What our scripts in Cockpit ask for. Everybody gets what lies with the offices of the own log-in; who has none, such as an
 * analyst, is refused (403).
 */
@RestController
@RequestMapping("/api/v1/sla")
@Hidden
class SlaApi {

    private final Overviews overviews;
    private final DefinitionSheets definitions;
    private final InstanceSheets instances;

    SlaApi(Overviews overviews, DefinitionSheets definitions, InstanceSheets instances) {
        this.overviews = overviews;
        this.definitions = definitions;
        this.instances = instances;
    }

    @GetMapping("/overview")
    Overview overview() {
        return overviews.of(offices());
    }

    @GetMapping("/definitions/{id}")
    DefinitionSheet definition(@PathVariable("id") String id) {
        return definitions.of(id, offices()).orElseThrow(SlaApi::notFound);
    }

    @GetMapping("/instances/{id}")
    InstanceSheet instance(@PathVariable("id") String id) {
        offices();
        return instances.of(id, me()).orElseThrow(SlaApi::notFound);
    }

    private static List<String> offices() {
        List<String> offices = me().offices();
        if (offices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return offices;
    }

    private static StaffMember me() {
        return LoggedIn.member().orElseThrow();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

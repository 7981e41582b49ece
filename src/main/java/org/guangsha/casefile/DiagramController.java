package org.guangsha.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.camunda.bpm.engine.RepositoryService;
import org.guangsha.casefile.CaseHistory.Procedure;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The diagrams a case really runs on, coloured by how far it has come. */
@RestController
class DiagramController {

    private final CaseAccess access;
    private final EngineHistory engine;
    private final RepositoryService repository;
    private final Clock clock;

    DiagramController(CaseAccess access, EngineHistory engine, RepositoryService repository, Clock clock) {
        this.access = access;
        this.engine = engine;
        this.repository = repository;
        this.clock = clock;
    }

    /** @param xml the version of the diagram that this instance was started on */
    record Diagram(String name, String xml, CaseMarks marks) {}

    @GetMapping(path = "/desk/cases/{caseNo}/diagram/{procedure}", produces = MediaType.APPLICATION_JSON_VALUE)
    Diagram diagram(@PathVariable("caseNo") String caseNo, @PathVariable("procedure") String id) throws IOException {
        if (!access.mayRead(LoggedIn.member().orElseThrow(), caseNo)) {
            throw notFound();
        }
        CaseHistory history = engine.of(caseNo);
        Procedure procedure = history.procedure(id).orElseThrow(DiagramController::notFound);
        return new Diagram(procedure.name(), xml(procedure.definition()), CaseMarks.of(id, history, clock.instant()));
    }

    private String xml(String definition) throws IOException {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.guangsha.models.release;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.guangsha.models.files.rules.ModelPath;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The files themselves, for the pictures and to be kept in the folder. */
@RestController
class ContentController {

    private final DeployedFiles files;
    private final ModelCandidates candidates;

    ContentController(DeployedFiles files, ModelCandidates candidates) {
        this.files = files;
        this.candidates = candidates;
    }

    /** @param at {@code live}, a source of candidates, or the number of a release */
    @GetMapping("/desk/models/content")
    ResponseEntity<byte[]> content(@RequestParam("path") String path, @RequestParam("at") String at) {
        byte[] content = find(path, at).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ModelPath.bare(path), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    private Optional<byte[]> find(String path, String at) {
        if ("live".equals(at)) {
            return Optional.ofNullable(files.live().get(path)).map(LiveFile::content);
        }
        if (at.matches("[0-9]{1,18}")) {
            return files.content(Long.parseLong(at), path);
        }
        return candidates.all().stream()
                .filter(one -> one.path().equals(path) && one.source().name().equals(at))
                .map(Candidate::content)
                .findFirst();
    }
}

package org.guangsha.staffdesk;

import java.nio.charset.StandardCharsets;
import org.guangsha.letters.Letter;
import org.guangsha.letters.Letters;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.LoggedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Letters as pages, for whoever may read their case; a letter that is not there and one that is not for you look alike. */
@Controller
class LetterController {

    private final Letters letters;
    private final ObjectProvider<CaseAccess> access;

    LetterController(Letters letters, ObjectProvider<CaseAccess> access) {
        this.letters = letters;
        this.access = access;
    }

    @GetMapping("/desk/letters/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("id") long id) {
        Letter letter = letters.find(id)
                .filter(found -> mayRead(found.caseNo()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(letter.fileName(), letters.pdf(letter.number()));
    }

    /** A PDF to be looked at, kept by no browser. */
    static ResponseEntity<byte[]> page(String fileName, byte[] pdf) {
        ContentDisposition inline = ContentDisposition.inline()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, inline.toString())
                .body(pdf);
    }

    private boolean mayRead(String caseNo) {
        CaseAccess rules = access.getIfAvailable();
        return rules != null && rules.mayRead(LoggedIn.member().orElseThrow(), caseNo);
    }
}

package org.guangsha.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request is refused for these faults, all of them at once; answered as problem+json (RFC 9457). */
public class FaultsFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String title;
    private final transient List<Fault> faults;

    /** @param title for people, in Chinese, without personal data */
    public FaultsFound(HttpStatus status, String title, List<Fault> faults) {
        super(title + " " + faults.stream().map(f -> f.path() + ":" + f.code()).toList());
        this.status = status;
        this.title = title;
        this.faults = List.copyOf(faults);
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public List<Fault> faults() {
        return faults;
    }
}

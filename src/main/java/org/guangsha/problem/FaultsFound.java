package org.guangsha.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** What is wrong with each field of a form, by path; several faults of one field as one text. */
    public Map<String, String> byPath() {
        return faults.stream()
                .collect(Collectors.toMap(Fault::path, Fault::message, (first, second) -> first + "；" + second));
    }
}

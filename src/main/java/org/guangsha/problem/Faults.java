package org.guangsha.problem;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Gathers the faults of one request, so that they are told together. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Notes a fault; see {@link Fault} for what each part may contain. */
    public void add(String path, String code, String message) {
        found.add(new Fault(path, code, message));
    }

    public void addAll(List<Fault> faults) {
        found.addAll(faults);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What has been noted so far, in order. */
    public List<Fault> list() {
        return List.copyOf(found);
    }

    /** @throws FaultsFound when at least one fault was noted */
    public void refuseIfAny(HttpStatus status, String title) {
        if (!found.isEmpty()) {
            throw new FaultsFound(status, title, found);
        }
    }
}

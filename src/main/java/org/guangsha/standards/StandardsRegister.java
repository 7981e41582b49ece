package org.guangsha.standards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All published standards. A version never changes; a correction is a further version (Z四(四)). */
@Service
public class StandardsRegister {

    private final PublishedStandardsRepository published;

    StandardsRegister(PublishedStandardsRepository published) {
        this.published = published;
    }

    /**
     * The standards that decide cases accepted on this day: the latest to have come into force.
     *
     * @throws NoStandardsInForce where nothing is published for the day
     */
    @Transactional(readOnly = true)
    public Standards inForceOn(LocalDate date) {
        return published
                .inForceOn(date)
                .map(PublishedStandards::standards)
                .orElseThrow(() -> new NoStandardsInForce(date));
    }

    /**
     * The version a case was decided by.
     *
     * @throws IllegalArgumentException where no such version was published
     */
    @Transactional(readOnly = true)
    public Standards byVersion(String version) {
        return published
                .byVersion(version)
                .map(PublishedStandards::standards)
                .orElseThrow(() -> new IllegalArgumentException("没有公布过标准版本 " + version));
    }

    /** The version of this name, empty where it was not published. */
    @Transactional(readOnly = true)
    public Optional<Standards> find(String version) {
        return published.byVersion(version).map(PublishedStandards::standards);
    }

    /** Every version ever published, the one that came into force last in front. */
    @Transactional(readOnly = true)
    public List<Standards> all() {
        return published.all().stream().map(PublishedStandards::standards).toList();
    }

    /**
     * Publishes a version; publishing the very same again does nothing.
     *
     * @throws FaultsFound 422 with every fault of the draft, 409 where the version is published with other figures
     */
    @Transactional
    public void publish(StandardsDraft draft) {
        List<Fault> faults = StandardsRules.faults(draft);
        if (!faults.isEmpty()) {
            throw new FaultsFound(HttpStatus.UNPROCESSABLE_ENTITY, "标准有误，未公布", faults);
        }
        Standards wanted = draft.published();
        published.byVersion(wanted.version()).ifPresentOrElse(row -> requireSame(row.standards(), wanted), () -> {
            published.save(new PublishedStandards(wanted));
        });
    }

    private static void requireSame(Standards existing, Standards wanted) {
        if (!existing.equals(wanted)) {
            String message = "标准版本 %s 已经公布，不得更改；更正请另立新版本".formatted(wanted.version());
            throw new FaultsFound(
                    HttpStatus.CONFLICT, message, List.of(new Fault("version", "STANDARDS_PUBLISHED", message)));
        }
    }
}

package org.guangsha.application.procedure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guangsha.exchange.Discrepancy;
import org.guangsha.exchange.EvidenceLine;
import org.guangsha.household.ChangeFacts;
import org.guangsha.notice.ObjectionFacts;
import org.guangsha.policy.PaperRule;
import org.guangsha.supplement.SupplementFacts;

/** The rows of a dossier that tell what happened besides the reviews, as text. Pure. */
final class DossierEvents {

    private DossierEvents() {}

    static List<Map<String, String>> objections(List<ObjectionFacts> objections, ZoneId zone) {
        return objections.stream()
                .map(objection -> Map.of(
                        "day", LocalDate.ofInstant(objection.receivedAt(), zone).toString(),
                        "words", objection.words(),
                        "proof", objection.proof(),
                        "result", objection.result().chinese(),
                        "answer", objection.answer()))
                .toList();
    }

    static List<Map<String, String>> changes(List<ChangeFacts> changes) {
        return changes.stream()
                .map(change -> Map.of(
                        "day", change.reportedOn().toString(),
                        "happenedOn", change.happenedOn().toString(),
                        "kind", change.kind().chinese(),
                        "words", change.words()))
                .toList();
    }

    static List<Map<String, String>> supplements(List<SupplementFacts> supplements) {
        return supplements.stream()
                .map(list -> Map.of(
                        "title", list.title(),
                        "askedOn", list.askedOn().toString(),
                        "dueOn", list.dueOn().toString(),
                        "state", list.state().chinese(),
                        "papers",
                                list.papers().stream().map(DossierEvents::paper).collect(Collectors.joining("；"))))
                .toList();
    }

    static List<Map<String, String>> evidence(List<EvidenceLine> lines) {
        return lines.stream()
                .map(line -> Map.of("source", line.source(), "member", line.member(), "words", line.words()))
                .toList();
    }

    static List<Map<String, String>> discrepancies(List<Discrepancy> discrepancies) {
        return discrepancies.stream()
                .map(differs -> Map.of(
                        "member", differs.member(),
                        "declared", differs.declared(),
                        "exchanged", differs.exchanged(),
                        "words", differs.words()))
                .toList();
    }

    /** The papers a reviewer may ask for, as a list to tick. */
    static List<Map<String, String>> papers(List<PaperRule> rules) {
        return rules.stream()
                .map(PaperRule::title)
                .distinct()
                .map(title -> Map.of("value", title, "label", title))
                .toList();
    }

    private static String paper(SupplementFacts.Paper paper) {
        return paper.suppliedOn() == null
                ? paper.words() + "（未交）"
                : "%s（%s 交）".formatted(paper.words(), paper.suppliedOn());
    }
}

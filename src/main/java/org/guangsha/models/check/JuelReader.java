package org.guangsha.models.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.guangsha.models.rules.El;

/** Reads the expressions of diagrams by the engine's own parser. */
final class JuelReader implements El.Reader {

    /** How a property describes itself: {@code ". name"}. */
    private static final String DOT = ". ";

    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    @Override
    public El read(String text) throws El.Unreadable {
        try {
            return of(parser.build(text).getRoot());
        } catch (TreeBuilderException e) {
            throw new El.Unreadable(e.getMessage(), e);
        }
    }

    private static El of(Node node) {
        if (node instanceof AstIdentifier name) {
            return new El(El.Kind.NAME, name.getName(), List.of());
        }
        if (node instanceof AstMethod call) {
            Node asked = call.getChild(0);
            Stream<El> arguments = parts(call.getChild(1)).stream();
            if (!(asked instanceof AstDot)) {
                return other(Stream.concat(parts(asked).stream(), arguments).toList());
            }
            List<El> parts = new ArrayList<>(parts(asked));
            arguments.forEach(parts::add);
            return new El(El.Kind.CALL, name(asked), parts);
        }
        if (node instanceof AstDot) {
            return new El(El.Kind.PROPERTY, name(node), parts(node));
        }
        if (node instanceof AstFunction function) {
            List<El> arguments =
                    parts(node).stream().flatMap(all -> all.parts().stream()).toList();
            return new El(El.Kind.FUNCTION, function.getName(), arguments);
        }
        if (node instanceof AstText || node instanceof AstLiteral) {
            return new El(El.Kind.LITERAL, node.toString(), List.of());
        }
        List<El> parts = parts(node);
        // ${x} is x
        return parts.size() == 1 && node instanceof AstEval ? parts.get(0) : other(parts);
    }

    private static String name(Node dot) {
        return dot.toString().substring(DOT.length());
    }

    private static El other(List<El> parts) {
        return new El(El.Kind.OTHER, "", parts);
    }

    private static List<El> parts(Node node) {
        return IntStream.range(0, node.getCardinality())
                .mapToObj(node::getChild)
                .map(JuelReader::of)
                .toList();
    }
}

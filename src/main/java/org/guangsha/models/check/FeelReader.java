package org.guangsha.models.check;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.guangsha.models.rules.El;
import org.guangsha.models.rules.Grammar;

/** Reads FEEL by the decision engine's own parser. */
@SuppressWarnings("deprecation")
final class FeelReader implements Grammar.Feel {

    /** What entries call the value of their own column. */
    private static final String OWN = "cellInput";

    /** Entries remembered; ours are some hundreds. */
    private static final int MOST = 10_000;

    private final Map<String, Set<String>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> tests = new ConcurrentHashMap<>();
    private final FeelEngine engine = new FeelEngine.Builder().build();
    private final Set<String> functions = new TreeSet<>(
            CollectionConverters.asJava(new BuiltinFunctions(engine.clock(), engine.valueMapper()).functions())
                    .keySet());

    @Override
    public Set<String> expression(String text) throws El.Unreadable {
        return remembered(expressions, text, engine::parseExpression);
    }

    @Override
    public Set<String> tests(String text) throws El.Unreadable {
        return remembered(tests, text, engine::parseUnaryTests);
    }

    /** Tables are read at every check and hardly change, and reading an entry takes long. What cannot be read is not remembered. */
    private Set<String> remembered(
            Map<String, Set<String>> known,
            String text,
            Function<String, Either<FeelEngine.Failure, ParsedExpression>> parse)
            throws El.Unreadable {
        Set<String> names = known.get(text);
        if (names == null) {
            names = Set.copyOf(names(parse.apply(text)));
            if (known.size() < MOST) {
                known.put(text, names);
            }
        }
        return names;
    }

    private Set<String> names(Either<FeelEngine.Failure, ParsedExpression> parsed) throws El.Unreadable {
        if (parsed.isLeft()) {
            throw new El.Unreadable(parsed.swap().toOption().get().message(), null);
        }
        Names names = new Names();
        names.in(parsed.toOption().get().expression(), Set.of(OWN));
        for (String function : names.called) {
            if (!functions.contains(function)) {
                throw new El.Unreadable("no function " + function, null);
            }
        }
        return names.read;
    }

    /** Walks an expression and gathers what it reads from outside. */
    private static final class Names {

        private final Set<String> read = new TreeSet<>();
        private final Set<String> called = new TreeSet<>();

        /** @param bound names that the expression gives itself */
        void in(Object part, Set<String> bound) {
            if (part instanceof Ref ref) {
                String first = ref.names().head();
                if (!bound.contains(first)) {
                    read.add(first);
                }
            } else if (part instanceof Filter filter) {
                // within the brackets names may be of the list's own entries
                in(filter.list(), bound);
            } else if (part instanceof FunctionDefinition function) {
                in(function.body(), with(bound, CollectionConverters.asJava(function.parameters())));
            } else {
                if (part instanceof FunctionInvocation call) {
                    called.add(call.function());
                }
                within(part, bound);
            }
        }

        private void within(Object part, Set<String> bound) {
            Set<String> inner = part instanceof Exp ? with(bound, given(part)) : bound;
            if (part instanceof Product product) {
                Iterator<Object> fields = product.productIterator();
                while (fields.hasNext()) {
                    in(fields.next(), inner);
                }
            } else if (part instanceof camundajar.impl.scala.collection.Iterable<?> several) {
                CollectionConverters.asJava(several).forEach(one -> in(one, inner));
            }
        }

        /** Names that a loop or a context gives to what it goes through. */
        private static List<String> given(Object part) {
            if (part instanceof For loop) {
                return names(loop.iterators());
            }
            if (part instanceof SomeItem some) {
                return names(some.iterators());
            }
            if (part instanceof EveryItem every) {
                return names(every.iterators());
            }
            return part instanceof ConstContext context ? names(context.entries()) : List.of();
        }

        private static List<String> names(camundajar.impl.scala.collection.immutable.List<Tuple2<String, Exp>> pairs) {
            return CollectionConverters.asJava(pairs).stream().map(Tuple2::_1).toList();
        }

        private static Set<String> with(Set<String> bound, List<String> more) {
            Set<String> all = new HashSet<>(bound);
            all.addAll(more);
            return all;
        }
    }
}

package org.guangsha.engine;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.SuccessfulEvaluationResult;
import org.camunda.feel.context.Context;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.impl.interpreter.EvalContext;
import org.camunda.feel.impl.interpreter.FeelInterpreter;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * Decision tables whose entries are parsed once. The engine would parse every entry of a table again for every household,
 * and build its built-in functions anew for every entry: each more work than evaluating it. What is kept are the distinct
 * entries of the deployed tables, some hundreds, and one set of functions.
 */
final class ParsedOnce {

    private ParsedOnce() {}

    /** For the decision engine's configuration. */
    static FeelEngineFactory tables() {
        return Tables::new;
    }

    static class Tables extends ScalaFeelEngine {

        Tables() {
            super(null);
        }

        @Override
        protected FeelEngine buildFeelEngine(
                CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
            return new Remembering(super.buildFeelEngine(functions, values));
        }
    }

    /** Deprecated as they are, these are the two that the decision engine of this version calls. */
    @SuppressWarnings("deprecation")
    private static final class Remembering extends FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();

        private final FeelInterpreter interpreter;
        private final FunctionProvider functions;

        Remembering(FeelEngine like) {
            super(like.functionProvider(), like.valueMapper(), like.configuration(), like.clock());
            interpreter = new FeelInterpreter(valueMapper());
            List<FunctionProvider> builtInAndOwn =
                    List.of(new BuiltinFunctions(clock(), valueMapper()), functionProvider());
            functions = new FunctionProvider.CompositeFunctionProvider(
                    CollectionConverters.asScala(builtInAndOwn).toList());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            return expressions.computeIfAbsent(expression, super::parseExpression);
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String test) {
            return tests.computeIfAbsent(test, super::parseUnaryTests);
        }

        /** What is parsed is also validated. Where an entry has no value, the engine's own way finds the words for it. */
        @Override
        public EvaluationResult evaluate(ParsedExpression entry, Context variables) {
            EvalContext context = EvalContext.create(valueMapper(), functions).merge(variables);
            Val value = interpreter.eval(entry.expression(), context);
            if (value instanceof ValError
                    || value instanceof ValFatalError
                    || !context.failureCollector().failures().isEmpty()) {
                return super.evaluate(entry, variables);
            }
            return new SuccessfulEvaluationResult(
                    valueMapper().unpackVal(value), context.failureCollector().failures());
        }
    }
}

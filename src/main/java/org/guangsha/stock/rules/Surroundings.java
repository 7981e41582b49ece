package org.guangsha.stock.rules;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.guangsha.policy.DwellingPolicy;
import org.guangsha.stock.Project;

/**
 * What a row is checked against.
 *
 * @param project the project of a code
 * @param seat the seat of the housing department of a community's code, empty where no community has it
 * @param own whether whoever imports answers for the projects of this seat
 */
public record Surroundings(
        Function<String, Optional<Project>> project,
        Function<String, Optional<String>> seat,
        Predicate<String> own,
        DwellingPolicy.Stock sizes) {}

package org.guangsha.requalification;

import java.time.LocalDate;
import org.guangsha.exit.ExitGround;

/**
 * What a reviewer concluded.
 *
 * @param figures null where the household was asked again
 * @param ground of the exit, null unless the household is found not to be eligible
 * @param against why the conclusion is another than the tables', null where it is theirs
 */
public record Review(
        Conclusion conclusion,
        Figures figures,
        ExitGround ground,
        String words,
        String against,
        LocalDate on,
        String reviewer) {}

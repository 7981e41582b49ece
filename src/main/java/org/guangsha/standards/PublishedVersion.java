package org.guangsha.standards;

import java.util.List;

/**
 * A published version as people read it.
 *
 * @param reason why it corrects an earlier one; null where it is the first of its year or came from a file
 * @param before name of the version before it, null for the first ever
 * @param figures beside those of the version before
 */
public record PublishedVersion(Standards standards, String reason, String before, List<FigureRow> figures) {

    /** The figures that differ from the version before. */
    public List<FigureRow> changed() {
        return figures.stream().filter(row -> !row.change().isEmpty()).toList();
    }
}

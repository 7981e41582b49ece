package org.guangsha.staffdesk;

import java.util.Arrays;
import java.util.List;
import org.guangsha.staffdesk.DeskLink.Group;

/**
 * Places of the navigation that stand together.
 *
 * @param name heading under which they fold out; empty where they are seen at once
 */
record Menu(String name, List<DeskLink> links) {

    /** Places that fit into one row of the header, beside those of everybody. */
    private static final int ONE_ROW = 7;

    /** Few places are all seen at once; of many those of every day, and those that would be alone under their heading. */
    static List<Menu> of(List<DeskLink> links) {
        if (links.size() <= ONE_ROW) {
            return List.of(new Menu("", links));
        }
        return Arrays.stream(Group.values())
                .map(group -> of(
                        group,
                        links.stream().filter(link -> link.group() == group).toList()))
                .filter(menu -> !menu.links.isEmpty())
                .toList();
    }

    private static Menu of(Group group, List<DeskLink> links) {
        return new Menu(links.size() == 1 ? "" : group.chinese(), links);
    }

    public boolean isFolded() {
        return !name.isEmpty();
    }

    /** Whether one of its places is where the page of this path belongs. */
    public boolean isAt(String path) {
        return links.stream().anyMatch(link -> link.isAt(path));
    }
}

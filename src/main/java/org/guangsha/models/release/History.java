package org.guangsha.models.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guangsha.staff.StaffDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deployments there were, as people read them. */
@Service
class History {

    private static final String PROGRAM = "系统";

    private final ReleaseTable table;
    private final StaffDirectory directory;

    History(ReleaseTable table, StaffDirectory directory) {
        this.table = table;
        this.directory = directory;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ReleaseRow> page(int from, int size) {
        return rows(table.page(from, size));
    }

    @Transactional(readOnly = true)
    public Optional<ReleaseRow> find(long id) {
        return table.find(id).map(one -> rows(List.of(one)).get(0));
    }

    private List<ReleaseRow> rows(List<Release> releases) {
        Map<Long, List<ReleaseFile>> files = table
                .files(releases.stream().map(Release::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ReleaseFile::release));
        Map<String, String> names =
                directory.names(releases.stream().map(Release::person).toList());
        return releases.stream()
                .map(one -> row(one, files.getOrDefault(one.id(), List.of()), names))
                .toList();
    }

    private static ReleaseRow row(Release one, List<ReleaseFile> files, Map<String, String> names) {
        List<ReleaseFile> changes = files.stream().filter(ReleaseFile::isChange).toList();
        String who = one.person().isEmpty() ? PROGRAM : names.getOrDefault(one.person(), one.person());
        return new ReleaseRow(one, who, changes, files.size() - changes.size());
    }
}

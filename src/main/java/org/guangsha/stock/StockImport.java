package org.guangsha.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guangsha.area.Area;
import org.guangsha.area.AreaKind;
import org.guangsha.area.Areas;
import org.guangsha.area.Level;
import org.guangsha.policy.Policy;
import org.guangsha.problem.Fault;
import org.guangsha.problem.FaultsFound;
import org.guangsha.stock.rules.Listing;
import org.guangsha.stock.rules.RowFault;
import org.guangsha.stock.rules.Surroundings;
import org.guangsha.stock.sheet.Sheet;
import org.guangsha.stock.sheet.Unreadable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters lists of dwellings, whole or not at all; the same list again changes nothing (R15). */
@Service
public class StockImport {

    /** Largest file taken, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** Most dwellings in a file. */
    public static final int MOST_ROWS = 20_000;

    private final DwellingTable dwellings;
    private final ChangeTable changes;
    private final Projects projects;
    private final ImportTable imports;
    private final Areas areas;
    private final Policy policy;
    private final TransactionTemplate transaction;

    StockImport(
            DwellingTable dwellings,
            ChangeTable changes,
            Projects projects,
            ImportTable imports,
            Areas areas,
            Policy policy,
            TransactionTemplate transaction) {
        this.dwellings = dwellings;
        this.changes = changes;
        this.projects = projects;
        this.imports = imports;
        this.areas = areas;
        this.policy = policy;
        this.transaction = transaction;
    }

    /**
     * Reads a list and enters its dwellings; where any row is faulty none is entered and every fault is kept with the result.
     *
     * @param seats seats of the housing departments whose projects whoever imports may fill
     * @return the id of the result
     * @throws FaultsFound 409 where somebody entered the same dwellings at this moment
     */
    public long take(String fileName, byte[] file, Collection<String> seats) {
        try {
            return transaction.execute(status -> read(fileName, file, seats));
        } catch (DuplicateKeyException meanwhile) {
            throw new FaultsFound(
                    HttpStatus.CONFLICT, "房源未导入", List.of(new Fault("file", "BUSY", "刚才有人同时导入了其中的房源，请再提交一次")));
        }
    }

    private long read(String fileName, byte[] file, Collection<String> seats) {
        Map<String, Optional<Project>> known = new HashMap<>();
        Listing listing = new Listing(
                new Surroundings(
                        code -> known.computeIfAbsent(code, projects::find),
                        this::seat,
                        seats::contains,
                        policy.stock()),
                MOST_ROWS);
        try {
            if (file.length > LARGEST_FILE) {
                throw new Unreadable("文件超过 10 MB，请分成几个文件");
            }
            listing.merged(Sheet.read(file, listing::take));
        } catch (Unreadable unreadable) {
            RowFault fault = new RowFault(unreadable.row(), "", unreadable.getMessage());
            return imports.add(fileName, listing.rows(), 0, 0, List.of(fault));
        }
        List<DwellingFacts> listed = listing.dwellings();
        listing.compare(
                dwellings.byCode(listed.stream().map(DwellingFacts::code).toList()),
                dwellings.places(listed.stream().map(DwellingFacts::project).collect(Collectors.toSet())));
        List<RowFault> faults = listing.faults();
        List<DwellingFacts> fresh = faults.isEmpty() ? listing.dwellings() : List.of();
        int alreadyThere = listed.size() - listing.dwellings().size();
        long id = imports.add(fileName, listing.rows(), fresh.size(), faults.isEmpty() ? alreadyThere : 0, faults);
        dwellings.addAll(fresh, one -> known.get(one.project()).orElseThrow().seat());
        changes.entered(fresh, "导入 %d".formatted(id));
        return id;
    }

    private Optional<String> seat(String community) {
        return areas.find(community)
                .filter(area -> area.kind() == AreaKind.COMMUNITY)
                .map(area -> areas.seat(Level.HOUSING, area.code()))
                .map(Area::code);
    }
}

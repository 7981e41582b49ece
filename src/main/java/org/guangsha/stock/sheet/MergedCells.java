package org.guangsha.stock.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Merged cells of a workbook's first sheet, of which the library that reads its rows says nothing. */
final class MergedCells {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private MergedCells() {}

    static List<Sheet.Merged> ofFirstSheet(Parcel parcel) throws IOException, XMLStreamException {
        List<String> sheets = new ArrayList<>();
        parcel.each("xl/workbook.xml", "sheet", sheet -> sheets.add(relation(sheet)));
        Map<String, String> targets = new HashMap<>();
        parcel.each(
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                one -> targets.put(one.getAttributeValue(null, "Id"), one.getAttributeValue(null, "Target")));
        List<Sheet.Merged> merged = new ArrayList<>();
        if (!sheets.isEmpty()) {
            parcel.each(
                    part(targets.getOrDefault(sheets.get(0), "")),
                    "mergeCell",
                    cell -> merged.add(merged(cell.getAttributeValue(null, "ref"))));
        }
        return merged;
    }

    /** The row is the number at the end of the first corner, {@code A3:C3}. */
    private static Sheet.Merged merged(String range) {
        String row = range.replaceFirst("^[A-Z]*([0-9]+).*$", "$1");
        return new Sheet.Merged(row.matches("[0-9]{1,7}") ? Integer.parseInt(row) : 0, range);
    }

    private static String relation(XMLStreamReader sheet) {
        String id = sheet.getAttributeValue(RELATION, "id");
        return id != null ? id : sheet.getAttributeValue(STRICT_RELATION, "id");
    }

    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}

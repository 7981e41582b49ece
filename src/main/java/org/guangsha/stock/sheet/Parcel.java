package org.guangsha.stock.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a workbook, looked into before anybody reads them: nothing that unpacks to something huge, nothing that
 * names other files.
 */
final class Parcel implements Closeable {

    private static final long LARGEST = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 1 << 16;

    private final XMLInputFactory xml = xml();
    private final ZipFile parts;

    /**
     * @throws IOException where it is broken
     * @throws Unreadable where it is not to be opened
     */
    Parcel(byte[] file) throws IOException, XMLStreamException {
        parts = ZipFile.builder().setByteArray(file).get();
        try {
            lookInto();
        } catch (IOException | XMLStreamException | RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    private void lookInto() throws IOException, XMLStreamException {
        long unpacked = 0;
        int count = 0;
        for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
            count++;
            unpacked += size(part, LARGEST - unpacked);
            if (unpacked > LARGEST || count > MOST_PARTS) {
                throw new Unreadable("文件展开后过大，不予读取；请只保留房源表一张工作表，删去图片和多余的行");
            }
        }
        for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
            if (part.getName().matches("(?i).*\\.(xml|rels)")) {
                refuseDoctype(part);
            }
        }
    }

    /** Counts what really comes out, whatever the parcel says of itself. */
    private long size(ZipArchiveEntry part, long atMost) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream content = parts.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0 && size <= atMost; read = content.read(buffer)) {
                size += read;
            }
        }
        return size;
    }

    private void refuseDoctype(ZipArchiveEntry part) throws IOException, XMLStreamException {
        try (InputStream content = parts.getInputStream(part)) {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            for (int event = reader.getEventType();
                    event != XMLStreamConstants.START_ELEMENT && reader.hasNext();
                    event = reader.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable("文件含有外部引用声明，不予读取；请用 Excel 或 WPS 打开并重新保存为 .xlsx");
                }
            }
        }
    }

    /** Shows every element of this name in a part; a part that is not there has none. */
    void each(String part, String element, Consumer<XMLStreamReader> found) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = parts.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream content = parts.getInputStream(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    found.accept(reader);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** The reader of the JDK, which resolves nothing. */
    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}

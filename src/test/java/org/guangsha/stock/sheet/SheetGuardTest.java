package org.guangsha.stock.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guangsha.stock.Lists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that mean no good, or are not what they seem. */
@Tag("R15")
class SheetGuardTest {

    private final List<Line> rows = new ArrayList<>();

    @Test
    void shouldNotOpenAWorkbookThatNamesOtherFiles() throws IOException {
        byte[] evil = withPart("xl/sharedStrings.xml", """
                <?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&x;</t></si></sst>""".getBytes(StandardCharsets.UTF_8));
        assertUnreadable(evil, "外部引用");
    }

    @Test
    void shouldNotUnpackAWorkbookThatWouldFillTheMemory() throws IOException {
        byte[] bomb = withPart("xl/media/image1.png", new byte[130 * 1024 * 1024]);
        assertThat(bomb).hasSizeLessThan(1024 * 1024);
        assertUnreadable(bomb, "展开后过大");
    }

    @Test
    void shouldTellABrokenWorkbookFromASoundOne() {
        byte[] whole = Lists.xlsx(List.of(Lists.cells("P", 1, Map.of())));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertUnreadable(half, "损坏");
        Sheet.read(whole, rows::add);
        assertThat(rows).hasSize(2);
    }

    @Test
    void shouldSayWhatToDoWithFilesOfOtherKinds() {
        assertUnreadable(new byte[0], "空的");
        assertUnreadable(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "另存为");
        assertUnreadable(new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0}, "CSV UTF-8");
        assertUnreadable(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, "不是 CSV 或 XLSX");
    }

    @Test
    void shouldNameTheRowWhoseQuotesDoNotMatch() {
        byte[] open = "甲,乙\r\n1,\"没有结束\r\n3,4".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Sheet.read(open, rows::add))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("引号")
                .extracting(fault -> ((Unreadable) fault).row())
                .isEqualTo(2);
    }

    private void assertUnreadable(byte[] file, String words) {
        assertThatThrownBy(() -> Sheet.read(file, rows::add))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(words);
    }

    /** A sound workbook with one part put in or replaced. */
    private static byte[] withPart(String name, byte[] content) throws IOException {
        byte[] sound = Lists.xlsx(List.of(Lists.cells("P", 1, Map.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream changed = new ZipOutputStream(out);
                ZipFile parts = ZipFile.builder().setByteArray(sound).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                if (!part.getName().equals(name)) {
                    changed.putNextEntry(new ZipEntry(part.getName()));
                    parts.getInputStream(part).transferTo(changed);
                }
            }
            changed.putNextEntry(new ZipEntry(name));
            changed.write(content);
        }
        return out.toByteArray();
    }
}

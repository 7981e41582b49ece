package org.guangsha.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadRulesTest {

    static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, '\r', 'I', 'H', 'D', 'R'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0
    };

    @Test
    void shouldTellTheKindByTheContentWhateverTheNameSays() {
        assertThat(List.of(PDF, PNG, JPEG))
                .extracting(content -> UploadRules.mediaType(new Upload("a.txt", content)))
                .containsExactly("application/pdf", "image/png", "image/jpeg");
        assertThat(UploadRules.faults(List.of(new Upload("a.txt", PDF), new Upload("房产证", JPEG))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><script>alert(1)</script></html>", "MZ\u0090\0", "PK\u0003\u0004", "#!/bin/sh\n", "<svg/>"
            })
    void shouldKeepNothingThatRunsOrIsNotLookedAt(String content) {
        assertThat(UploadRules.faults(List.of(new Upload("证明.pdf", content.getBytes(StandardCharsets.ISO_8859_1)))))
                .extracting(Fault::message)
                .containsExactly("“证明.pdf”的内容不是 PDF、JPEG 或 PNG");
    }

    @Test
    void shouldTellTheFaultsOfAllFilesAtOnce() {
        byte[] large = Arrays.copyOf(PDF, UploadRules.MOST_BYTES + 1);
        assertThat(UploadRules.faults(List.of(
                        new Upload("大.pdf", large),
                        new Upload("空.pdf", new byte[0]),
                        new Upload("长".repeat(201), PDF),
                        new Upload("a\0.pdf", PDF),
                        new Upload("好.pdf", Arrays.copyOf(PDF, UploadRules.MOST_BYTES)))))
                .extracting(Fault::code)
                .containsExactly("TOO_LARGE", "EMPTY", "NAME", "TEXT");
        assertThat(UploadRules.faults(Collections.nCopies(11, new Upload("a.pdf", PDF))))
                .extracting(Fault::message)
                .containsExactly("一次最多上传 10 个文件，现有 11 个");
    }

    @ParameterizedTest
    @CsvSource({"C:\\照片\\门牌.jpg, 门牌.jpg", "/home/a/b.png, b.png", "../../etc/passwd, passwd", "䶮㛃.pdf, 䶮㛃.pdf"})
    void shouldTakeTheNameWithoutItsFolders(String sent, String name) {
        assertThat(new Upload(sent, PDF).name()).isEqualTo(name);
    }
}

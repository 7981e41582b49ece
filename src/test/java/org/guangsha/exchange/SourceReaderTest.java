package org.guangsha.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.guangsha.exchange.folder.FolderSource;
import org.guangsha.exchange.http.HttpSource;
import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    Path folder;

    @Test
    void shouldMakeSourcesOfSoundSettings() {
        var sources = SourceReader.read(List.of(
                new SourceSettings(
                        "tax",
                        "税务部门",
                        "http",
                        List.of("INCOME"),
                        null,
                        null,
                        null,
                        "https://tax.example/evidence",
                        "secret-1",
                        null),
                new SourceSettings(
                        "civil",
                        "民政部门",
                        "csv",
                        List.of("WELFARE", "REGISTER"),
                        "PT1H,P1D",
                        folder.toString(),
                        "gb18030",
                        null,
                        null,
                        null)));
        assertThat(sources.get(0)).isInstanceOf(HttpSource.class);
        assertThat(sources.get(0).pauses()).isEqualTo("PT5M,PT30M,PT2H,PT8H");
        assertThat(sources.get(1)).isInstanceOf(FolderSource.class);
        assertThat(sources.get(1).pauses()).isEqualTo("PT1H,P1D");
        assertThat(sources.get(1).kinds()).containsExactlyInAnyOrder(EvidenceKind.REGISTER, EvidenceKind.WELFARE);
    }

    @Test
    void shouldRefuseToStartNamingEverySettingAtFaultAndNoSecret() {
        var http = new SourceSettings(
                "tax", "税务部门", "http", List.of("INCOMES"), "PT5M,soon", null, null, "ftp://x", "密", "PT5M");
        var csv = new SourceSettings("tax", " ", "csv", List.of(), null, "/no/such/folder", "latin1", null, null, null);
        var other = new SourceSettings(null, "民政", "ftp", List.of("WELFARE"), null, null, null, null, null, null);
        assertThatThrownBy(() -> SourceReader.read(List.of(http, csv, other)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(
                        "sources[0].kinds",
                        "sources[0].pauses",
                        "sources[0].url",
                        "sources[0].timeout",
                        "sources[0].token")
                .hasMessageContainingAll(
                        "sources[1].id 与另一来源重复",
                        "sources[1].name",
                        "sources[1].kinds",
                        "sources[1].folder",
                        "sources[1].charset")
                .hasMessageContainingAll("sources[2].id", "sources[2].type")
                .hasMessageNotContaining("密");
        assertThat(http.toString()).doesNotContain("密");
    }
}

package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@Tag("R04")
class ArrangementFileTest {

    private final List<Arrangement> arrangements = ArrangementFile.read();

    @Test
    void shouldHoldEveryYearWithTheNumberOfItsNotice() {
        assertThat(arrangements)
                .extracting(Arrangement::year)
                .containsAll(IntStream.rangeClosed(2010, 2026).boxed().toList());
        assertThat(arrangements)
                .extracting(Arrangement::notice)
                .doesNotHaveDuplicates()
                .allMatch(notice -> notice.matches("国(办)?发明电〔20\\d\\d〕\\d+号"))
                .contains("国发明电〔2015〕1号", "国办发明电〔2019〕3号", "国办发明电〔2020〕1号")
                .endsWith("国办发明电〔2025〕7号");
    }

    @Test
    void shouldHoldTheYear2026AsAnnounced() {
        Arrangement year = arrangements.get(arrangements.size() - 1);
        assertThat(year.off())
                .extracting(off -> off.from() + "/" + off.to())
                .containsExactly(
                        "2026-01-01/2026-01-03",
                        "2026-02-15/2026-02-23",
                        "2026-04-04/2026-04-06",
                        "2026-05-01/2026-05-05",
                        "2026-06-19/2026-06-21",
                        "2026-09-25/2026-09-27",
                        "2026-10-01/2026-10-07");
        assertThat(year.workdays())
                .extracting(LocalDate::toString)
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    @Test
    void shouldNotStartOnArrangementsThatCannotBe() {
        StartRefused refusal = refuse("""
                - year: 2011
                  notice: 国办发明电〔2010〕40号
                  off:
                    - {name: 元旦, from: 2011-01-03, to: 2011-01-01}
                    - {name: 春节, from: 2011-02-02, to: 2011-02-08}
                    - {name: 国庆节, from: 2012-10-01, to: 2012-10-07}
                  workdays: [2011-02-05, 2011-03-02]
                - year: 2013
                  notice: ""
                  off: []
                  workdays: []
                """);
        assertThat(refusal.faults())
                .containsExactlyInAnyOrder(
                        "2011 年应紧接 2009 年",
                        "2011 年（国办发明电〔2010〕40号）：元旦的起止日期有误",
                        "2011 年（国办发明电〔2010〕40号）：国庆节的起止日期有误",
                        "2011 年（国办发明电〔2010〕40号）：2011-02-05 既放假又上班",
                        "2011 年（国办发明电〔2010〕40号）：调休上班日 2011-03-02 不是该年的周末",
                        "2013 年应紧接 2011 年",
                        "2013 年（）：缺少通知文号");
    }

    @Test
    void shouldNotStartOnAFileItCannotRead() {
        assertThat(refuse("- {year: 2010, notice: x, off: [], workdays: [], wordkays: []}"))
                .hasMessageContaining("wordkays");
        assertThat(refuse("- {year: zero}").file()).isEqualTo("test.yaml");
        assertThat(refuse("[]").faults()).containsExactly("没有任何年份的放假安排");
    }

    private static StartRefused refuse(String yaml) {
        ByteArrayResource resource = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(StartRefused.class, () -> ArrangementFile.read("test.yaml", resource));
    }
}

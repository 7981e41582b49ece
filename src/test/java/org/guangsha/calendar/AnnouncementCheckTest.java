package org.guangsha.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.guangsha.calendar.rules.AnnouncementCheck;
import org.guangsha.calendar.rules.Arrangement;
import org.guangsha.problem.FaultsFound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with an arrangement that somebody typed. */
@Tag("R04")
class AnnouncementCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final List<Arrangement> KNOWN = ArrangementFile.read();

    @Test
    void shouldTakeASoundOne() {
        assertThat(faults(NewYears.arrangement())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year: 2027 | year: 2025 | 2025 年已经过去，不能再改",
                "year: 2027 | year: 2028 | 请先录入 2027 年的安排，再录入 2028 年的",
                "国办发明电〔2026〕9号 | 9号 | 通知文号应形如 国办发明电〔2025〕7号",
                "国办发明电〔2026〕9号 | '\"\"' | 2027 年（）：缺少通知文号",
                "to: 2027-02-12 | to: 2027-02-02 | 2027 年（国办发明电〔2026〕9号）：春节的起止日期有误",
                "to: 2027-10-07 | to: 2028-01-02 | 2027 年（国办发明电〔2026〕9号）：国庆节的起止日期有误",
                "to: 2027-10-07 | to: 2027-11-07 | 国庆节放假超过 15 天，请核对起止日期",
                "to: 2027-01-04 | to: 2027-02-05 | 元旦与春节的放假日期重叠",
                "name: 端午节 | name: '' | 第 5 项放假应写明名称，不超过 30 字",
                "2027-01-30 | 2027-01-29 | 2027 年（国办发明电〔2026〕9号）：调休上班日 2027-01-29 不是该年的周末",
                "2027-02-20 | 2027-02-07 | 2027 年（国办发明电〔2026〕9号）：2027-02-07 既放假又上班",
                "2027-02-20 | 2027-01-30 | 调休上班日 2027-01-30 重复",
                "from: 2027-09-15, to: 2027-09-15 | from: 2027-09-16, to: 2027-09-16 | 法定节日 中秋节（2027-09-15）没有放假"
            })
    void shouldNameEachFault(String part, String otherwise, String fault) {
        assertThat(faults(NewYears.but(part.strip(), otherwise.strip()))).contains(fault.strip());
    }

    @Test
    void shouldNameAllFaultsAtOnceAndWhatIsTheSameAsBefore() {
        Arrangement bad = new Arrangement(2027, "x", List.of(), List.of(LocalDate.of(2027, 1, 29)));
        assertThat(faults(bad)).hasSize(1 + 1 + 13);
        List<Arrangement> with =
                Stream.concat(KNOWN.stream(), Stream.of(NewYears.arrangement())).toList();
        assertThat(AnnouncementCheck.faults(NewYears.arrangement(), with, TODAY))
                .containsExactly("与现行的安排完全相同，不必重新录入");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "year",
                "- {year: 2027}",
                "{year: 2027, notice: x, off: [], workdays: [null]}",
                "{year: 2027, notice: x, off: [{name: 元旦, from: 2027-02-30, to: 2027-01-01}], workdays: []}",
                "{year: 2027, notice: x, off: [], workdays: [], more: 1}"
            })
    void shouldSayWhatCannotBeRead(String yaml) {
        assertThatThrownBy(() -> ArrangementFile.one(yaml))
                .isInstanceOfSatisfying(
                        FaultsFound.class,
                        refused -> assertThat(refused.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.message()).startsWith("放假安排的文本无法读取：")));
    }

    @Test
    void shouldReadBackWhatItWrites() {
        assertThat(ArrangementFile.one(ArrangementFile.write(NewYears.arrangement())))
                .isEqualTo(NewYears.arrangement());
    }

    private static List<String> faults(Arrangement announced) {
        return AnnouncementCheck.faults(announced, KNOWN, TODAY);
    }
}

package org.guangsha.stock.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.stock.DwellingFacts;
import org.guangsha.stock.Lists;
import org.guangsha.stock.Project;
import org.guangsha.stock.Source;
import org.guangsha.stock.sheet.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list says, and all that may be wrong with it. */
@Tag("R15")
class ListingTest {

    private static final String OWN = "130403";
    private final Surroundings around = new Surroundings(
            code -> switch (code) {
                case "P" -> Optional.of(new Project("P", "春厂家园", "人民路 1 号", OWN));
                case "OTHER" -> Optional.of(new Project("OTHER", "他区家园", "中华大街 1 号", "130402"));
                default -> Optional.empty();
            },
            community -> community.startsWith("13040") ? Optional.of(community.substring(0, 6)) : Optional.empty(),
            OWN::equals,
            Policy.of("handan").stock());

    @Test
    void shouldReadEveryColumn() {
        Listing listing = list(Lists.csv("P-1,P,130403005001,配建,经济适用住房,3号楼,,1201,65.8,2,12,是,否,3200.5"));
        assertThat(listing.faults()).isEmpty();
        assertThat(listing.dwellings())
                .containsExactly(new DwellingFacts(
                        "P-1",
                        "P",
                        "130403005001",
                        Source.DELIVERED,
                        Programme.AFFORDABLE_SALE,
                        "3号楼",
                        "",
                        "1201",
                        new BigDecimal("65.80"),
                        2,
                        12,
                        true,
                        false,
                        320_050L));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,'\ufeff'", "GBK,''", "GB18030,''"})
    void shouldReadWhatSpreadsheetsWriteHere(String charset, String mark) {
        String text = mark + new String(Lists.csv(row(1, Map.of())), StandardCharsets.UTF_8);
        Listing listing = list(text.getBytes(Charset.forName(charset)));
        assertThat(listing.faults()).isEmpty();
        assertThat(listing.dwellings()).hasSize(1);
    }

    @Test
    void shouldReadTheSameFromAWorkbookAsFromText() {
        List<List<String>> cells = List.of(Lists.cells("P", 1, Map.of()), Lists.cells("P", 2, Map.of()));
        assertThat(list(Lists.xlsx(cells)).dwellings())
                .isEqualTo(list(Lists.csv(row(1, Map.of()), row(2, Map.of()))).dwellings())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CODE| |没有填写",
                "CODE|甲-1|只能用字母",
                "PROJECT|NONE|没有登记过这个项目",
                "PROJECT|OTHER|不属于本单位辖区",
                "COMMUNITY|999|没有这个社区",
                "COMMUNITY|1.30403E+11|科学计数",
                "COMMUNITY|130402001001|不在项目所在的辖区内",
                "SOURCE|自建|新建、收购、腾退公房、配建、捐赠",
                "PROGRAMME|别墅|廉租住房、经济适用住房",
                "AREA|48.505|最多两位小数",
                "AREA|48㎡|不带单位",
                "AREA|0|大于 0",
                "AREA|29.99|廉租住房应在 30 至 50 平方米之间",
                "AREA|50.01|改建",
                "AREA|=24*2|粘贴为数值",
                "ROOMS|0|1 至 10",
                "STOREY|0|没有第 0 层",
                "STOREY|五|-3 至 100",
                "ACCESSIBLE|有|“是”或“否”",
                "PRICE|3000|只租不售",
            })
    void shouldSayWhatIsWrongWithACellAndWhatToDo(Column column, String text, String words) {
        Listing listing = list(Lists.csv(row(1, Map.of(column, text == null ? "" : text))));
        assertThat(listing.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column.header());
            assertThat(fault.words()).contains(words);
        });
        assertThat(listing.dwellings()).isEmpty();
    }

    @Test
    void shouldTakeAConvertedDwellingAtAnySize() {
        assertThat(list(Lists.csv(row(1, Map.of(Column.AREA, "72.00", Column.CONVERTED, "是"))))
                        .faults())
                .isEmpty();
    }

    @Test
    void shouldTakeSixtySquareMetresAsAboutSixty() {
        Map<Column, String> sold = Map.of(Column.PROGRAMME, "经济适用住房", Column.AREA, "66", Column.PRICE, "3200");
        assertThat(list(Lists.csv(row(1, sold))).faults()).isEmpty();
        Map<Column, String> large = Map.of(Column.PROGRAMME, "经济适用住房", Column.AREA, "66.01", Column.PRICE, "3200");
        assertThat(list(Lists.csv(row(1, large))).faults()).hasSize(1);
    }

    @Test
    void shouldAskForThePriceOfWhatIsSold() {
        assertThat(list(Lists.csv(row(1, Map.of(Column.PROGRAMME, "限价商品住房")))).faults())
                .singleElement()
                .extracting(RowFault::column)
                .isEqualTo("公布售价");
    }

    @Test
    void shouldNameAllFaultsOfAllRowsAtOnce() {
        Listing listing = list(Lists.csv(
                row(1, Map.of(Column.AREA, "", Column.SOURCE, "偷来")),
                row(2, Map.of()),
                "",
                row(2, Map.of(Column.ROOM, "9")),
                row(3, Map.of(Column.ROOM, "2")),
                row(4, Map.of(Column.ROOMS, "x"))));
        assertThat(listing.faults())
                .extracting(RowFault::row, RowFault::column)
                .containsExactly(tuple(2, "房屋来源"), tuple(2, "建筑面积"), tuple(5, "房源编号"), tuple(6, "房号"), tuple(7, "居室数"));
        assertThat(listing.faults().get(2).words()).contains("第 3 行");
        assertThat(listing.rows()).isEqualTo(5);
    }

    @Test
    void shouldTellFormulasDatesAndMergedCellsOfAWorkbook() {
        byte[] file = Lists.workbook(sheet -> {
            List<String> usual = Lists.cells("P", 1, Map.of());
            for (int i = 0; i < usual.size(); i++) {
                sheet.value(1, i, usual.get(i));
                sheet.value(3, i, Lists.cells("P", 2, Map.of()).get(i));
            }
            sheet.formula(1, Column.AREA.ordinal(), "24*2");
            sheet.value(3, Column.ROOM.ordinal(), LocalDate.of(2026, 3, 2));
            sheet.style(3, Column.ROOM.ordinal()).format("yyyy-mm-dd").set();
            sheet.range(4, 0, 5, 2).merge();
        });
        assertThat(list(file).faults())
                .extracting(fault -> fault.row() + fault.column() + fault.words())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("2建筑面积是公式"),
                        one -> assertThat(one).startsWith("4房号被表格软件改成了日期"),
                        one -> assertThat(one).startsWith("5A5:C6 是合并单元格"));
    }

    @Test
    void shouldReadNumbersOfAWorkbookAsPeopleSeeThem() {
        byte[] file = Lists.workbook(sheet -> {
            List<String> usual = Lists.cells("P", 1, Map.of());
            for (int i = 0; i < usual.size(); i++) {
                sheet.value(1, i, usual.get(i));
            }
            sheet.value(1, Column.COMMUNITY.ordinal(), 130403005001L);
            sheet.value(1, Column.AREA.ordinal(), new BigDecimal("48.5"));
            sheet.value(1, Column.ROOM.ordinal(), 501);
        });
        Listing listing = list(file);
        assertThat(listing.faults()).isEmpty();
        assertThat(listing.dwellings()).singleElement().satisfies(one -> {
            assertThat(one.community()).isEqualTo("130403005001");
            assertThat(one.area()).isEqualTo("48.50");
            assertThat(one.room()).isEqualTo("501");
        });
    }

    @Test
    void shouldKnowColumnsByTheirHeaderInAnyOrderAndNameThoseMissing() {
        Listing listing = list("房源编号,价格,房号,房号\r\n1,2,3,4".getBytes(StandardCharsets.UTF_8));
        assertThat(listing.faults())
                .extracting(RowFault::words)
                .satisfiesExactly(
                        one -> assertThat(one).contains("不认识"),
                        one -> assertThat(one).contains("两次"),
                        one -> assertThat(one).contains("缺少栏目：项目编号、社区代码"));
        assertThat(listing.dwellings()).isEmpty();
    }

    @Test
    void shouldSayThatAListIsEmptyOrTooLong() {
        assertThat(list(Lists.csv()).faults())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).contains("没有房源"));
        Listing two = new Listing(around, 1);
        two.merged(Sheet.read(Lists.csv(row(1, Map.of()), row(2, Map.of())), two::take));
        assertThat(two.faults())
                .singleElement()
                .satisfies(one -> assertThat(one.words()).contains("共 2 行，一次最多导入 1 套"));
    }

    @Test
    void shouldCompareWithTheStock() {
        Listing listing = list(
                Lists.csv(row(1, Map.of()), row(2, Map.of(Column.ROOMS, "3")), row(3, Map.of()), row(4, Map.of())));
        List<DwellingFacts> stock =
                list(Lists.csv(row(1, Map.of()), row(2, Map.of()))).dwellings();
        listing.compare(
                Map.of("P-00001", stock.get(0), "P-00002", stock.get(1)),
                Map.of(listing.dwellings().get(2).place(), "OLD-3"));
        assertThat(listing.faults())
                .extracting(fault -> fault.row() + fault.words())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("3房源库中已有此编号，居室数与库中不同"),
                        one -> assertThat(one).startsWith("4这套房已在房源库中，编号为 OLD-3"));
        assertThat(listing.dwellings()).extracting(DwellingFacts::code).contains("P-00004");
    }

    private static String row(int number, Map<Column, String> otherwise) {
        return Lists.row("P", number, otherwise);
    }

    private Listing list(byte[] file) {
        Listing listing = new Listing(around, 100);
        listing.merged(Sheet.read(file, listing::take));
        return listing;
    }
}

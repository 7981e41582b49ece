package org.guangsha.stock.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guangsha.policy.Programme;
import org.guangsha.stock.DwellingFacts;
import org.guangsha.stock.Project;
import org.guangsha.stock.Source;
import org.guangsha.stock.sheet.Cell;
import org.guangsha.stock.sheet.Line;

/** Reads one row; every fault it has is told, not only the first. */
public final class RowReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,3}");
    private static final int LONGEST = 30;
    private static final int MOST_ROOMS = 10;
    private static final int DEEPEST = -3;
    private static final int HIGHEST = 100;
    private static final int FEN = 2;

    private final Header header;
    private final Surroundings around;
    private final Line row;
    private final List<RowFault> faults = new ArrayList<>();

    private RowReader(Header header, Surroundings around, Line row) {
        this.header = header;
        this.around = around;
        this.row = row;
    }

    /** A row as read: the dwelling, or what is wrong. */
    public record Result(DwellingFacts dwelling, List<RowFault> faults) {}

    public static Result read(Header header, Surroundings around, Line row) {
        RowReader reader = new RowReader(header, around, row);
        DwellingFacts dwelling = reader.dwelling();
        return reader.faults.isEmpty() ? new Result(dwelling, List.of()) : new Result(null, List.copyOf(reader.faults));
    }

    private DwellingFacts dwelling() {
        String code = code(Column.CODE);
        String project = code(Column.PROJECT);
        String community = text(Column.COMMUNITY);
        place(project, community);
        Source source = source();
        Programme programme = programme();
        BigDecimal area = decimal(Column.AREA);
        boolean accessible = yes(Column.ACCESSIBLE);
        boolean converted = yes(Column.CONVERTED);
        if (programme != null && area != null) {
            Sizes.fault(area, converted, around.sizes().limit(programme))
                    .ifPresent(words -> fault(Column.AREA, programme.chinese() + words));
        }
        return new DwellingFacts(
                code,
                project,
                community,
                source,
                programme,
                text(Column.BUILDING),
                text(Column.UNIT),
                text(Column.ROOM),
                area,
                whole(Column.ROOMS, 1, MOST_ROOMS),
                storey(),
                accessible,
                converted,
                price(programme));
    }

    private void place(String project, String community) {
        Optional<Project> found =
                project.isEmpty() ? Optional.empty() : around.project().apply(project);
        Optional<String> seat =
                community.isEmpty() ? Optional.empty() : around.seat().apply(community);
        if (!project.isEmpty() && found.isEmpty()) {
            fault(Column.PROJECT, "没有登记过这个项目，请核对编号，或者先登记项目");
        }
        if (!community.isEmpty() && seat.isEmpty()) {
            fault(Column.COMMUNITY, "没有这个社区，请填写 12 位社区代码");
        }
        found.filter(one -> !around.own().test(one.seat())).ifPresent(one -> fault(Column.PROJECT, "这个项目不属于本单位辖区"));
        found.filter(one -> around.own().test(one.seat()))
                .filter(one -> seat.isPresent() && !seat.get().equals(one.seat()))
                .ifPresent(one -> fault(Column.COMMUNITY, "这个社区不在项目所在的辖区内"));
    }

    private Source source() {
        String word = text(Column.SOURCE);
        Optional<Source> source = Source.named(word);
        if (source.isEmpty() && !word.isEmpty()) {
            fault(
                    Column.SOURCE,
                    "请填写："
                            + choices(Arrays.stream(Source.values())
                                    .map(Source::chinese)
                                    .toList()));
        }
        return source.orElse(null);
    }

    private Programme programme() {
        String word = text(Column.PROGRAMME);
        Optional<Programme> programme = Arrays.stream(Programme.values())
                .filter(one -> one.chinese().equals(word))
                .findFirst();
        if (programme.isEmpty() && !word.isEmpty()) {
            fault(
                    Column.PROGRAMME,
                    "请填写："
                            + choices(Arrays.stream(Programme.values())
                                    .map(Programme::chinese)
                                    .toList()));
        }
        return programme.orElse(null);
    }

    private static String choices(List<String> words) {
        return words.stream().collect(Collectors.joining("、"));
    }

    /** @return fen a m² for a programme that sells, else null */
    private Long price(Programme programme) {
        Cell cell = header.cell(row, Column.PRICE);
        boolean sold = programme != null && DwellingFacts.isSold(programme);
        if (cell.isBlank()) {
            if (sold) {
                fault(Column.PRICE, programme.chinese() + "须填写公布的售价（元/平方米）");
            }
            return null;
        }
        BigDecimal yuan = decimal(Column.PRICE);
        if (programme != null && !sold) {
            fault(Column.PRICE, programme.chinese() + "只租不售，请留空");
        }
        return yuan == null ? null : yuan.movePointRight(FEN).longValueExact();
    }

    private int storey() {
        int storey = whole(Column.STOREY, DEEPEST, HIGHEST);
        if (storey == 0 && text(Column.STOREY).equals("0")) {
            fault(Column.STOREY, "没有第 0 层");
        }
        return storey;
    }

    private boolean yes(Column column) {
        String word = text(column);
        if (!word.isEmpty() && !word.equals("是") && !word.equals("否")) {
            fault(column, "请填写“是”或“否”");
        }
        return word.equals("是");
    }

    private String code(Column column) {
        String text = text(column);
        if (!text.isEmpty() && !CODE.matcher(text).matches()) {
            fault(column, "只能用字母、数字和短横，不超过 40 个字符");
            return "";
        }
        return text;
    }

    private BigDecimal decimal(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = DECIMAL.matcher(text).matches() ? new BigDecimal(text).setScale(FEN) : null;
        if (number == null || number.signum() == 0) {
            fault(column, "请填写大于 0 的数，最多两位小数，不带单位");
            return null;
        }
        return number;
    }

    private int whole(Column column, int least, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return 0;
        }
        int number = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            fault(column, "请填写 %d 至 %d 的整数".formatted(least, most));
            return least;
        }
        return number;
    }

    /** The text of a cell; empty, with a fault where it should not be. */
    private String text(Column column) {
        Cell cell = header.cell(row, column);
        String broken = broken(cell.kind());
        if (!broken.isEmpty()) {
            fault(column, broken);
            return "";
        }
        if (cell.text().isEmpty() && column.required()) {
            fault(column, "没有填写");
        } else if (cell.text().length() > LONGEST && column != Column.CODE && column != Column.PROJECT) {
            fault(column, "不能超过 %d 个字".formatted(LONGEST));
            return "";
        } else if (cell.text().chars().anyMatch(Character::isISOControl)) {
            fault(column, "含有换行或无法显示的字符，请删去");
            return "";
        }
        return cell.text();
    }

    private static String broken(Cell.Kind kind) {
        return switch (kind) {
            case TEXT -> "";
            case FORMULA -> "是公式，请复制后选择“粘贴为数值”";
            case DATE -> "被表格软件改成了日期，请把单元格格式设为“文本”后重新填写";
            case ERROR -> "是表格软件的错误值，请重新填写";
            case ROUNDED -> "被表格软件改成了科学计数，请把单元格格式设为“文本”后重新填写";
        };
    }

    /** A fault is told once for each column. */
    private void fault(Column column, String words) {
        RowFault fault = new RowFault(row.number(), column.header(), words);
        if (faults.stream().noneMatch(known -> known.column().equals(column.header()))) {
            faults.add(fault);
        }
    }
}

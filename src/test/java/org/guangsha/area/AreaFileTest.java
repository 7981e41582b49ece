package org.guangsha.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Test;

class AreaFileTest {

    @Test
    void shouldReadASoundTreeAndSkipRemarks() {
        assertThat(AreaFile.read("a.csv", List.of("# remark", "", AreaFile.HEADER, "130400,邯郸市,CITY,")))
                .containsOnlyKeys("130400");
    }

    @Test
    void shouldNameFileAndLineOfAllFaultsAtOnce() {
        StartRefused refusal = refuse(
                "130400,邯郸市,CITY,",
                "130403,丛台区,DISTRICT,139900",
                "130402,邯山区,DISTRICT,130400",
                "130402,又一邯山区,DISTRICT,130400",
                "13040200,短街道,STREET,130402",
                "130402002,,STREET,130402",
                "130402003,光明路,VILLAGE,130402",
                "130402004,滏东",
                "130402005,罗城头,STREET,",
                "130499001,错区街道,STREET,130402",
                "442000,中山市,CITY,");
        assertThat(refusal.file()).isEqualTo("a.csv");
        assertThat(refusal).hasMessageContaining("a.csv");
        assertThat(refusal.faults())
                .containsExactlyInAnyOrder(
                        "第 2 行：区划 130403 的上级 139900 不存在",
                        "第 4 行：区划代码 130402 与第 3 行重复",
                        "第 5 行：区划代码 13040200 应为 9 位",
                        "第 6 行：区划 130402002 缺少名称",
                        "第 7 行：区划种类 VILLAGE 无效",
                        "第 8 行：应有四列：code,name,kind,parent",
                        "第 9 行：区划 130402005 缺少上级",
                        "第 10 行：区划代码 130499001 应以上级代码 130402 开头",
                        "应恰有一个市，现有 2 个");
    }

    @Test
    void shouldRefuseACycle() {
        StartRefused refusal =
                refuse("130400,邯郸市,CITY,", "130402001,甲街道,STREET,130402002", "130402002,乙街道,STREET,130402001");
        assertThat(refusal.faults())
                .containsExactly("第 2 行：区划 130402001 是街道（镇），其上级应为区（县、市）或市", "第 3 行：区划 130402002 是街道（镇），其上级应为区（县、市）或市");
    }

    @Test
    void shouldRefuseAnEmptyFile() {
        assertThat(refuse().faults()).containsExactly("应恰有一个市，现有 0 个");
    }

    private static StartRefused refuse(String... lines) {
        return catchThrowableOfType(StartRefused.class, () -> AreaFile.read("a.csv", List.of(lines)));
    }
}

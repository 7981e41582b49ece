package org.guangsha.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.guangsha.area.Level;
import org.guangsha.stock.Project;
import org.guangsha.stock.Projects;
import org.guangsha.stock.StockImport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two projects with a floor or two of dwellings each, entered by a list as an office does. */
@Component
@Profile("demo")
class DemoStock {

    private static final String HEADER = "房源编号,项目编号,社区代码,房屋来源,保障类别,楼栋,单元,房号,建筑面积,居室数,所在层,无障碍,改建,公布售价";
    private static final int STOREYS = 3;
    private static final int ON_A_STOREY = 4;

    private final Projects projects;
    private final StockImport imports;
    private final DemoPlaces places;

    DemoStock(Projects projects, StockImport imports, DemoPlaces places) {
        this.projects = projects;
        this.imports = imports;
        this.places = places;
    }

    void fill() {
        String seat = places.seat(Level.HOUSING);
        projects.register(new Project("YS-1", "演示安居园", "和平路 100 号", seat));
        projects.register(new Project("YS-2", "演示公租公寓", "建设大街 20 号", seat));
        List<String> rows = new ArrayList<>(List.of(HEADER));
        rows.addAll(dwellings("YS-1", places.communities().get(0), "新建", "廉租住房", "36.00", "48.00"));
        rows.addAll(dwellings("YS-2", places.communities().get(1), "新建", "公共租赁住房", "45.50", "58.00"));
        imports.take("演示房源.csv", String.join("\n", rows).getBytes(StandardCharsets.UTF_8), List.of(seat));
    }

    /** Numbers of two neighbouring dwellings for low-rent households, one of each size. */
    static List<String> lowRent() {
        return List.of("YS-1-201", "YS-1-202");
    }

    /** Small and large ones next to each other, so that one suits whoever comes; on the ground floor one is for wheelchairs. */
    private static List<String> dwellings(
            String project, String community, String source, String programme, String small, String large) {
        List<String> rows = new ArrayList<>();
        for (int storey = 1; storey <= STOREYS; storey++) {
            for (int door = 1; door <= ON_A_STOREY; door++) {
                int room = storey * 100 + door;
                rows.add(String.join(
                        ",",
                        "%s-%d".formatted(project, room),
                        project,
                        community,
                        source,
                        programme,
                        "1号楼",
                        "1单元",
                        String.valueOf(room),
                        door % 2 == 1 ? small : large,
                        "2",
                        String.valueOf(storey),
                        storey == 1 && door == 1 ? "是" : "否",
                        "否",
                        ""));
            }
        }
        return rows;
    }
}

package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guangsha.staff.StaffMember;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the places of a role stand in the navigation. */
@Tag("R25")
class MenuTest {

    @Test
    void shouldFoldTheManyPlacesOfAManagerUnderHeadings() {
        List<Menu> menus = Menu.of(places("manager-130403"));
        assertThat(menus)
                .filteredOn(Menu::isFolded)
                .extracting(Menu::name)
                .containsExactly("轮候配租", "复核退出", "资金标准", "监督统计", "设置");
        assertThat(menus.get(0).links())
                .as("what is opened every day is seen at once")
                .extracting(DeskLink::name)
                .containsExactly("案件档案", "任务", "消息");
        assertThat(menus)
                .as("a place that would be alone under its heading stands without it")
                .filteredOn(menu -> menu.links().size() == 1)
                .noneMatch(Menu::isFolded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-130403001001", "supervisor-130400", "analyst", "camunda-admin", "civil-130403"})
    void shouldFoldNothingWhereAllFitsIntoOneRow(String group) {
        assertThat(Menu.of(places(group)))
                .singleElement()
                .satisfies(all -> assertThat(all.isFolded()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"window-130403", "housing-130403", "manager-130400", "analyst"})
    void shouldOfferEveryPlaceOfTheRoleOnceAndNoOther(String group) {
        List<DeskLink> places = places(group);
        assertThat(Menu.of(places)).flatExtracting(Menu::links).containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void shouldKnowThePlaceOfAPageAndOfThePagesWithinIt() {
        Menu oversight = Menu.of(places("manager-130403")).stream()
                .filter(menu -> menu.name().equals("监督统计"))
                .findFirst()
                .orElseThrow();
        assertThat(oversight.isAt("/desk/reports")).isTrue();
        assertThat(oversight.isAt("/desk/reports/7")).isTrue();
        assertThat(oversight.isAt("/desk/reportsx")).isFalse();
        assertThat(oversight.isAt("/desk")).isFalse();
    }

    private static List<DeskLink> places(String group) {
        return DeskLink.openTo(new StaffMember("someone", "某人", List.of(group), List.of()));
    }
}

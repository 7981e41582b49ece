package org.guangsha.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guangsha.problem.StartRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R25")
@Tag("R32")
class AreasTest {

    private final Areas handan = new Areas("handan");
    private final Areas zhongshan = new Areas("zhongshan");

    @Test
    void shouldNameTheDistrictsOfThePlan() {
        assertThat(handan.children("130400"))
                .extracting(Area::name)
                .contains("丛台区", "邯山区", "复兴区", "峰峰矿区", "马头工业园区", "邯郸县", "武安市");
        assertThat(handan.find("130403005")).map(Area::kind).contains(AreaKind.STREET);
        assertThat(handan.children("130403"))
                .filteredOn(street -> handan.children(street.code()).size() >= 4)
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void shouldPutTownsDirectlyUnderACityWithoutDistricts() {
        assertThat(zhongshan.city()).isEqualTo(new Area("442000", "中山市", AreaKind.CITY, null));
        assertThat(zhongshan.children("442000"))
                .extracting(Area::name)
                .contains("石岐区", "东区", "南区", "西区", "火炬区", "五桂山", "小榄镇");
        assertThat(zhongshan.under("442000")).noneMatch(area -> area.kind() == AreaKind.DISTRICT);
    }

    @Test
    void shouldGiveEveryCommunityAnOfficeOfEveryLevel() {
        assertThat(handan.office(Level.COMMUNITY, "130403005001")).isEqualTo("community-130403005001");
        assertThat(handan.office(Level.STREET, "130403005001")).isEqualTo("street-130403005");
        assertThat(handan.office(Level.HOUSING, "130403005001")).isEqualTo("housing-130403");
        assertThat(handan.office(Level.CIVIL_AFFAIRS, "130403005001")).isEqualTo("civil-130403");
        assertThat(zhongshan.office(Level.STREET, "442000001007")).isEqualTo("street-442000001");
        assertThat(zhongshan.office(Level.HOUSING, "442000001007")).isEqualTo("housing-442000");
        assertThat(zhongshan.office(Level.CIVIL_AFFAIRS, "442000001007")).isEqualTo("civil-442000");
    }

    @Test
    void shouldListTheOfficesOfAnAreaAndAllBelow() {
        assertThat(handan.offices("130403005"))
                .contains("street-130403005", "community-130403005001")
                .noneMatch(office -> office.startsWith("housing"));
        assertThat(handan.offices("130403")).contains("housing-130403", "civil-130403", "street-130403005");
        assertThat(handan.offices("130400")).contains("housing-130403");
        assertThat(zhongshan.offices("442000")).contains("housing-442000", "civil-442000", "street-442000001");
    }

    @Test
    void shouldSeatTheDepartmentsOfTheCityAtTheCityItself() {
        assertThat(handan.cityOffice("finance")).isEqualTo("finance-130400");
        assertThat(handan.offices("130400")).contains("housing-130400", "finance-130400", "statistics-130400");
        assertThat(handan.offices("130403")).doesNotContain("finance-130400");
        assertThat(zhongshan.offices("442000")).contains("price-442000").containsOnlyOnce("housing-442000");
    }

    @Test
    void shouldRefuseADepartmentTheCityDoesNotHave() {
        assertThatThrownBy(() -> handan.cityOffice("community"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("community");
    }

    @Test
    void shouldListEveryOfficeThatHandlesACommunity() {
        for (Areas areas : new Areas[] {handan, zhongshan}) {
            for (Area area : areas.under(areas.city().code())) {
                if (area.kind() == AreaKind.COMMUNITY) {
                    for (Level level : Level.values()) {
                        assertThat(areas.offices(areas.city().code())).contains(areas.office(level, area.code()));
                    }
                }
            }
        }
    }

    @Test
    void shouldKnowWhatLiesAboveAndBelow() {
        assertThat(handan.ancestors("130403005001"))
                .extracting(Area::code)
                .containsExactly("130403005", "130403", "130400");
        assertThat(handan.ancestors("130400")).isEmpty();
        assertThat(handan.covers("130403", "130403005001")).isTrue();
        assertThat(handan.covers("130403", "130403")).isTrue();
        assertThat(handan.covers("130402", "130403005001")).isFalse();
        assertThat(handan.covers("130403005001", "130403")).isFalse();
        assertThat(handan.path("130403005001")).isEqualTo("邯郸市丛台区丛台东街道春厂社区");
        assertThat(zhongshan.path("442000001007")).isEqualTo("中山市石岐区桂园社区");
    }

    @Test
    void shouldRefuseAreasItDoesNotKnow() {
        assertThat(handan.find("999999")).isEmpty();
        assertThatThrownBy(() -> handan.get("999999")).isInstanceOf(UnknownArea.class);
        assertThatThrownBy(() -> handan.covers("130403", "442000")).isInstanceOf(UnknownArea.class);
        assertThatThrownBy(() -> handan.seat(Level.STREET, "130403005")).isInstanceOf(UnknownArea.class);
    }

    @Test
    void shouldNotStartInACityWithoutAreas() {
        assertThatThrownBy(() -> new Areas("atlantis"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("areas/atlantis.csv");
    }
}

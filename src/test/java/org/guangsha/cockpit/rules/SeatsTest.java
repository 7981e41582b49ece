package org.guangsha.cockpit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guangsha.area.Area;
import org.guangsha.area.Areas;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R30")
class SeatsTest {

    private final Areas areas = new Areas("handan");

    @Test
    void shouldCompareDistrictsForTheCity() {
        Seats seats = new Seats(areas.offices("130400"), areas);
        assertThat(seats.whole().code()).isEqualTo("130400");
        assertThat(seats.partOf("community-130403005001").code()).isEqualTo("130403");
        assertThat(seats.partOf("finance-130400").code()).isEqualTo("130400");
    }

    @Test
    void shouldCompareStreetsForADistrict() {
        Seats seats = new Seats(areas.offices("130403"), areas);
        assertThat(seats.whole().code()).isEqualTo("130403");
        assertThat(seats.partOf("community-130403005001").code()).isEqualTo("130403005");
        assertThat(seats.partOf("housing-130403").code()).isEqualTo("130403");
        assertThat(seats.parts()).extracting(Area::code).startsWith("130403").contains("130403005");
    }

    @Test
    void shouldKnowOnePlaceForAReviewer() {
        Seats seats = new Seats(List.of("street-130403005"), areas);
        assertThat(seats.whole().code()).isEqualTo("130403005");
        assertThat(seats.partOf("street-130403005").code()).isEqualTo("130403005");
    }

    @Test
    void shouldCompareTheDistrictsOfAManagerOfTwo() {
        List<String> both = List.of("street-130403005", "housing-130402");
        Seats seats = new Seats(both, areas);
        assertThat(seats.whole().code()).isEqualTo("130400");
        assertThat(seats.partOf("street-130403005").code()).isEqualTo("130403");
    }

    @Test
    void shouldGoStraightToStreetsInACityWithoutDistricts() {
        Areas zhongshan = new Areas("zhongshan");
        Seats seats = new Seats(zhongshan.offices(zhongshan.city().code()), zhongshan);
        Area street = zhongshan.children(zhongshan.city().code()).get(0);
        assertThat(seats.partOf("street-" + street.code())).isEqualTo(street);
    }
}

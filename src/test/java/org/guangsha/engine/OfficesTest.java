package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R25")
class OfficesTest {

    @Test
    void shouldReadWhoseAnInstanceIs() {
        assertThat(Offices.of(Map.of("office", "street-130403005"), "application"))
                .isEqualTo("street-130403005");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000"})
    void shouldRefuseAnInstanceThatIsNobodys(String office) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("office", office);
        assertThatThrownBy(() -> Offices.of(variables, "application"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("application")
                .hasMessageContaining("office");
    }

    @Test
    void shouldRefuseAnOfficeThatIsNoText() {
        assertThatThrownBy(() -> Offices.of(Map.of("office", 130403), "application"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Offices.of(Map.of(), "application")).isInstanceOf(IllegalArgumentException.class);
    }
}

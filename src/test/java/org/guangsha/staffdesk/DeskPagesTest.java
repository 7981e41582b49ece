package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.guangsha.area.Areas;
import org.guangsha.policy.PaperCondition;
import org.guangsha.policy.PaperRule;
import org.guangsha.policy.Policy;
import org.guangsha.policy.Programme;
import org.guangsha.staff.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The staff pages as a window clerk of one district gets them. */
@WebMvcTest({DeskController.class, IntakeController.class})
@Import({Communities.class, Areas.class})
@Tag("R01")
class DeskPagesTest {

    private static final StaffMember CLERK = new StaffMember("clerk", "<b>王敏</b>", List.of("window-130403"), List.of());

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private Policy policy;

    @BeforeEach
    void givenPolicy() {
        var register = new PaperRule("REGISTER", "户口簿", EnumSet.allOf(Programme.class), PaperCondition.ALWAYS, "H21.5");
        BDDMockito.given(policy.intake()).willReturn(new Policy.Intake(List.of(register)));
    }

    @Test
    void shouldOfferTheTwelveWholeMonthsBeforeToday() throws Exception {
        assertThat(page("/desk/intake"))
                .contains("data-month=\"2026-02\"", "data-month=\"2025-03\"")
                .doesNotContain("data-month=\"2026-03\"", "data-month=\"2025-02\"");
    }

    @Test
    void shouldOfferCommunitiesOfTheOwnAreaOnly() throws Exception {
        assertThat(page("/desk/intake"))
                .containsPattern("<option value=\"130403\\d{6}\"")
                .doesNotContainPattern("<option value=\"130402\\d{6}\"");
    }

    @Test
    void shouldTellThePaperItsProgrammesAndCondition() throws Exception {
        assertThat(page("/desk/intake"))
                .contains("户口簿", "data-when=\"ALWAYS\"")
                .contains("data-programmes=\"LOW_RENT AFFORDABLE_SALE PUBLIC_RENTAL PRICE_CAPPED\"");
    }

    @Test
    void shouldMakeANewRequestKeyWheneverThePageOpens() throws Exception {
        assertThat(requestKey(page("/desk/intake"))).isNotEqualTo(requestKey(page("/desk/intake")));
    }

    @Test
    void shouldCarryTheTokenAndRunOnlyScriptsOfItsOwn() throws Exception {
        for (String path : List.of("/desk", "/desk/intake", "/desk/papers", "/desk/cases/130403-2026-000001/papers")) {
            assertThat(page(path))
                    .as(path)
                    .contains("name=\"csrf-token\"")
                    .contains("&lt;b&gt;王敏&lt;/b&gt;")
                    .doesNotContainPattern("<script(?![^>]* src=\"/)")
                    .doesNotContainPattern("(src|href)=\"(https?:)?//")
                    .doesNotContainPattern(" (style|on[a-z]+)=\"");
        }
    }

    @Test
    void shouldMarkThePresentPageInTheNavigationAndTheMenuItIsIn() throws Exception {
        assertThat(page("/desk"))
                .containsOnlyOnce("aria-current")
                .containsPattern("href=\"/desk\" aria-current=\"page\"");
        assertThat(page("/desk/intake"))
                .containsOnlyOnce("aria-current")
                .containsPattern("href=\"/desk/intake\" aria-current=\"page\"")
                .contains("<summary class=\"here\">受理核查</summary>");
    }

    private String page(String path) throws Exception {
        var clerk = UsernamePasswordAuthenticationToken.authenticated(CLERK, null, List.of());
        var response = browser.perform(get(path).with(authentication(clerk)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private static String requestKey(String page) {
        return page.replaceFirst("(?s).*data-request-key=\"([^\"]+)\".*", "$1");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class FifthOfMarch {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }
    }
}

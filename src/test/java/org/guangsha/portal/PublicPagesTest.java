package org.guangsha.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.guangsha.notice.PublishedNotice;
import org.guangsha.notice.PublishedNotices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** What anybody reads without logging in. */
@WebMvcTest({PortalController.class, NoticesController.class})
@ActiveProfiles("demo")
class PublicPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private PublishedNotices notices;

    @MockitoBean
    private DemoAccounts accounts;

    @Test
    @Tag("R08")
    void shouldListTheNoticesOfToday() throws Exception {
        given(notices.current(TODAY)).willReturn(List.of(notice("王某某", TODAY)));
        assertThat(page("/notices")).contains("130403-2026-000001", "王某某", "廉租住房", "2026-03-05", "/notices/7");
    }

    @Test
    @Tag("R08")
    void shouldSaySoWhenNothingIsUnderNotice() throws Exception {
        given(notices.current(TODAY)).willReturn(List.of());
        assertThat(page("/notices")).contains("目前没有正在公示的申请").doesNotContain("<table");
    }

    @Test
    @Tag("R08")
    void shouldTellHowToObjectUntilTheLastDay() throws Exception {
        given(notices.find(7)).willReturn(Optional.of(notice("王某某", TODAY)));
        assertThat(page("/notices/7")).contains("怎样提出异议", "2026-03-05", "某社区居民委员会", "受理窗口");
    }

    @Test
    @Tag("R08")
    void shouldTakeDownANoticeTheDayAfterItsLast() throws Exception {
        given(notices.find(7)).willReturn(Optional.of(notice("王某某", TODAY.minusDays(1))));
        assertThat(open("/notices/7").getStatus()).isEqualTo(404);
        assertThat(open("/notices/8").getStatus()).isEqualTo(404);
    }

    @Test
    void shouldShowMarkupInNamesAsText() throws Exception {
        given(notices.find(7)).willReturn(Optional.of(notice("䶮<script>", TODAY)));
        assertThat(page("/notices/7")).contains("䶮&lt;script&gt;");
    }

    @Test
    void shouldSayOnEveryPageThatItIsADemo() throws Exception {
        given(accounts.all()).willReturn(List.of(new DemoAccounts.Account("clerk", "受理窗口", "丛台区")));
        given(accounts.password()).willReturn("only-in-the-demo");
        assertThat(page("/")).contains("演示环境：数据均为虚构");
        assertThat(page("/login")).contains("演示环境：数据均为虚构", "clerk", "受理窗口", "only-in-the-demo");
    }

    @Test
    void shouldSayWhyTheLogInFailedAndThatOneIsLoggedOut() throws Exception {
        assertThat(page("/login?error")).contains("登录未成功");
        assertThat(page("/login?logout")).contains("您已退出登录");
        assertThat(page("/login")).contains("name=\"_csrf\"").doesNotContain("登录未成功", "您已退出登录");
    }

    @Test
    void shouldAskNothingOfOtherSites() throws Exception {
        for (String path : List.of("/", "/login", "/notices")) {
            assertThat(page(path))
                    .as(path)
                    .doesNotContainPattern("(src|href)=\"(https?:)?//")
                    .doesNotContainPattern("<script(?![^>]* src=\"/)");
        }
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = open(path);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return browser.perform(get(path)).andReturn().getResponse();
    }

    private static PublishedNotice notice(String applicant, LocalDate until) {
        return new PublishedNotice(
                7, "130403-2026-000001", "社区", "某社区居民委员会", applicant, 3, "廉租住房", "某社区", until.minusDays(10), until);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class FifthOfMarchAndOwnLogIn {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-05T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        SecurityFilterChain everybody(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(request -> request.anyRequest().permitAll())
                    .formLogin(form -> form.loginPage("/login"))
                    .build();
        }
    }
}

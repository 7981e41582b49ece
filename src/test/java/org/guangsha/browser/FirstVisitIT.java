package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tasklist in a browser that was never there, over a slow line. */
@ProgramTest
@Tag("R30")
class FirstVisitIT extends AtTheBrowser {

    private static final String LOCALE = "**/app/tasklist/locales/zh-CN.json*";

    @Test
    void shouldShowWordsThoughTasklistsOwnRequestForThemIsNeverAnswered() {
        Page page = logIn(STREET);
        AtomicInteger asked = new AtomicInteger();
        page.route(LOCALE, request -> {
            if (asked.incrementAndGet() == 1) {
                request.resume();
            }
        });
        page.navigate(home() + Tasklist.PATH);
        assertThat(page.getByText("办理期限").first()).isVisible();
        assertThat(page.getByPlaceholder("筛选任务")).isVisible();
        assertThat(page.getByText("DUE_DATE")).hasCount(0);
        Assertions.assertThat(asked)
                .as("once before Tasklist begins, once by Tasklist")
                .hasValue(2);
    }

    @Test
    void shouldOpenAllTheSameWhereTheWordsCanNotBeFetchedBefore() {
        Page page = logIn(STREET);
        AtomicInteger asked = new AtomicInteger();
        page.route(LOCALE, request -> {
            if (asked.incrementAndGet() == 1) {
                request.abort();
            } else {
                request.resume();
            }
        });
        page.navigate(home() + Tasklist.PATH);
        assertThat(page.getByText("请在列表中选择任务").first()).isVisible();
    }
}

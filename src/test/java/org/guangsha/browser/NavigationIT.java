package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager, who may go to most places, finds the way with keys and with a finger, at a desk and on a telephone. */
@ProgramTest
@Tag("R25")
class NavigationIT extends AtTheBrowser {

    @ParameterizedTest
    @CsvSource({"1280, 120", "390, 240"})
    void shouldFoldOutAMenuAndGoThere(int width, int highest) {
        Page manager = logIn(MANAGER);
        manager.setViewportSize(width, 700);
        manager.navigate(home() + "/desk");
        Locator header = manager.locator(".site-header");
        assertThat(header.boundingBox().height).isLessThan(highest);

        Locator oversight = header.locator("summary", new Locator.LocatorOptions().setHasText("监督统计"));
        Locator reports = header.locator("a[href='/desk/reports']");
        assertThat(reports).isHidden();
        oversight.focus();
        manager.keyboard().press("Enter");
        assertThat(reports).isVisible();
        assertThat((Integer) manager.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("nothing reaches beyond the page")
                .isNotPositive();

        header.locator("summary", new Locator.LocatorOptions().setHasText("复核退出"))
                .click();
        assertThat(reports).isHidden();
        manager.mouse().click(width / 2.0, 650);
        assertThat(header.locator("details[open]")).hasCount(0);

        oversight.click();
        reports.click();
        assertThat(manager.locator("h1")).hasText("统计报表");
        assertThat(header.locator("[aria-current=page]")).hasText("统计报表");
        assertThat(header.locator("summary.here")).hasText("监督统计");
    }
}

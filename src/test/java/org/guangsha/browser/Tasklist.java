package org.guangsha.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;

/** Tasklist as one official uses it. */
record Tasklist(Page page) {

    static final String PATH = "/camunda/app/tasklist/default/";

    private static final double SOON = 10_000;

    /** Opens a task and makes it one's own; a list that was asked for a moment too early is asked for again. */
    void claim(String task) {
        Locator row = page.getByText(task);
        if (!appears(row)) {
            page.reload();
        }
        row.click();
        page.locator("button.claim").click();
        assertThat(page.locator("button.unclaim")).isVisible();
    }

    private static boolean appears(Locator row) {
        try {
            row.waitFor(new Locator.WaitForOptions().setTimeout(SOON));
            return true;
        } catch (TimeoutError late) {
            return false;
        }
    }

    /** A radio button or a box to tick. */
    Locator choice(String label) {
        return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A text to write; a star or a description may follow its label. */
    Locator text(String label) {
        return form().getByLabel(Pattern.compile("^" + label));
    }

    void select(String field, String option) {
        Locator select = form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(field));
        select.locator(".fjs-input-group").click();
        select.locator(".fjs-dropdownlist-item")
                .getByText(option, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** A table of what is on file. */
    Locator table(String label) {
        return form().locator(".fjs-form-field-table")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))));
    }

    /** What whoever reviews a household fills in about how it was looked into. */
    void verified(String day) {
        choice("入户调查").check();
        Locator date = form().locator(".flatpickr-input");
        date.fill(day);
        date.press("Enter");
        // until it has closed, the form is drawn anew and may lose what is typed
        assertThat(page.locator(".flatpickr-calendar.open")).hasCount(0);
        text("核实人").fill("王、李");
        text("核实发现的情况").fill("入户查看，与申报一致。");
    }

    /** Presses the button, whatever comes of it. */
    void handIn() {
        page.locator(".form-actions").getByText("办结").click();
    }

    /** Sends the form in; the task leaves the screen. */
    void complete() {
        handIn();
        assertThat(form()).hasCount(0);
    }

    /** What it tells of forms that it could not take. */
    Locator refusals() {
        return page.locator(".page-notifications .alert-danger");
    }

    Locator form() {
        return page.locator(".fjs-container");
    }
}

package cn.zhizhen.suite.journey;

import cn.zhizhen.suite.browser.Visit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A person's fingers on the form: fills each question that is asked, also those that an answer brings up. */
final class FilledForm {

    private static final String ASKED = "fieldset[data-answer]:not([disabled])";
    private static final String NUMBERS = ASKED + " .measure input";
    private static final int MORE_THAN_ANY_FORM_HAS = 40;

    private final Visit visit;

    FilledForm(Visit visit) {
        this.visit = visit;
    }

    void fillToTheEnd() {
        for (var page = 0; visit.path().contains("/sections/"); page++) {
            if (page > MORE_THAN_ANY_FORM_HAS) {
                throw new AssertionError("The form does not come to an end: " + visit.path());
            }
            fillPage();
        }
    }

    /** Fills the section in and goes on. */
    void fillPage() {
        var filled = new HashSet<String>();
        while (fillAsked(filled)) {
            if (visit.isScripted()) { // what an answer brings up appears once it is saved
                PlaywrightAssertions.assertThat(visit.all("fieldset[data-answer] .saved.waiting"))
                        .hasCount(0);
            }
        }
        visit.press("form[data-assessment] button.primary");
    }

    void fillFirstNumber(String value) {
        visit.all(NUMBERS).first().fill(value);
        visit.all(NUMBERS).first().blur();
    }

    String firstNumber() {
        return visit.all(NUMBERS).first().inputValue();
    }

    private boolean fillAsked(Set<String> filled) {
        var any = false;
        for (var name : names()) {
            if (filled.add(name)) {
                var question = visit.all("fieldset[data-answer='" + name + "']");
                if (question.isVisible()) { // an answer before it may have settled it
                    fill(question);
                }
                any = true;
            }
        }
        return any;
    }

    private List<String> names() {
        return visit.all(ASKED).all().stream()
                .map(question -> question.getAttribute("data-answer"))
                .toList();
    }

    private void fill(Locator question) {
        var cards = question.locator("label.card:has(input:not([data-exclusive]))");
        if (cards.count() > 0) {
            var middle = question.locator("label.level").count() > 0 ? cards.count() / 2 : 0;
            choose(question, cards.nth(middle).locator("input"));
        } else if (question.locator(".rows").count() > 0) {
            fillFirstRow(question.locator(".row").first());
            awaitSaved(question);
        } else if (question.locator("textarea").count() > 0) {
            question.locator("textarea").fill("示例");
        } else {
            question.locator(".measure input").fill("40");
            question.locator(".measure input").blur();
            awaitSaved(question);
        }
    }

    /** What an answer brings up or settles is seen once it is saved. */
    private void choose(Locator question, Locator choice) {
        if (!choice.isChecked()) {
            visit.check(choice);
            awaitSaved(question);
        }
    }

    private void awaitSaved(Locator question) {
        if (visit.isScripted()) {
            PlaywrightAssertions.assertThat(question.locator(".saved")).hasText(saved());
        }
    }

    private String saved() {
        return visit.all("form[data-assessment]").getAttribute("data-saved");
    }

    private static void fillFirstRow(Locator row) {
        for (var cell : row.locator("input:not([type='checkbox'])").all()) {
            cell.fill(cell.getAttribute("inputmode") == null ? "示例" : "4");
        }
        for (var cell : row.locator("select").all()) {
            cell.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
    }
}

package cn.zhizhen.suite.filling;

/**
 * One enterprise's way through the form, from the first section to its result.
 *
 * @param first the path of the first section
 */
public record Filling(Site site, String first) {

    private static final int MORE_THAN_ANY_FORM_HAS = 40;

    /** Fills everything in, submits and looks at the result; returns how many pages were saved. */
    public int complete() {
        site.open(first).expectGood();
        var saves = 0;
        while (site.path().contains("/sections/")) {
            if (saves++ > MORE_THAN_ANY_FORM_HAS) {
                throw new IllegalStateException("The form does not come to an end: " + site.path());
            }
            site.send(TypicalAnswers.fill(site.form(site.path()))).expectGood();
        }
        site.send(site.form("/check").type("declaration", "yes")).expectGood();
        if (!site.path().endsWith("/result")) {
            throw new IllegalStateException("Not submitted, but sent to " + site.path() + ": "
                    + site.page().select("main").text());
        }
        return saves;
    }
}

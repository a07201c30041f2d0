package cn.zhizhen.suite.filling;

import org.jsoup.nodes.Element;

/**
 * Answers that any questionnaire accepts: parts that equal their whole, the first choice, the middle of a scale. They
 * fill a page completely without knowing its questions.
 */
final class TypicalAnswers {

    private static final String COUNT = "40";

    private TypicalAnswers() {}

    /** Fills every question that the page asks. */
    static Form fill(Form form) {
        for (var question : form.element().select("fieldset[data-answer]:not([disabled])")) {
            fill(form, question, question.attr("data-answer"));
        }
        return form;
    }

    private static void fill(Form form, Element question, String name) {
        var radios = question.select("input[type=radio][name=" + name + "]");
        var boxes = question.select("input[type=checkbox][name=" + name + "]:not([data-exclusive])");
        if (!radios.isEmpty()) {
            var middle = question.select("label.level").isEmpty() ? 0 : radios.size() / 2;
            form.type(name, radios.get(middle).val());
        } else if (!boxes.isEmpty()) {
            form.type(name, boxes.first().val());
        } else if (question.select(".rows").isEmpty()) {
            form.type(name, question.select("textarea").isEmpty() ? COUNT : "示例");
        } else {
            fillFirstRow(form, question);
        }
    }

    private static void fillFirstRow(Form form, Element question) {
        for (var cell : question.select(".row").first().select("[name]:not([type=checkbox])")) {
            if (cell.is("select")) {
                form.chooseFirst(cell.attr("name"));
            } else {
                form.type(cell.attr("name"), cell.hasAttr("inputmode") ? "4" : "示例");
            }
        }
    }
}

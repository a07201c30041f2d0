package cn.zhizhen.suite.filling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

class FormTest {

    private static Form form(String fields) {
        var page = Jsoup.parse("<form method=post action='/here'>" + fields + "</form>", "http://localhost/page");
        return new Form((FormElement) page.selectFirst("form"));
    }

    @Test
    void what_the_page_holds_is_sent_with_what_was_typed() {
        var form = form("<input type=hidden name=token value='a b'><input name=total value='1'>");
        assertEquals("total=40&token=a+b", form.type("total", "40").body());
    }

    @Test
    void disabled_fieldset_sends_nothing() {
        assertEquals(
                "a=1",
                form("<input name=a value=1><fieldset disabled><input name=b value=2></fieldset>")
                        .body());
    }

    @Test
    void field_that_is_not_there_cannot_be_typed_into() {
        assertThrows(
                IllegalArgumentException.class, () -> form("<input name=a>").type("b", "1"));
    }

    @Test
    void typical_answers_fill_every_question_that_is_asked() {
        var form = form("<fieldset data-answer=total><input name=total></fieldset>"
                + "<fieldset data-answer=used><input type=radio name=used value=yes><input type=radio name=used value=no></fieldset>"
                + "<fieldset data-answer=uses><input type=checkbox name=uses value=none data-exclusive>"
                + "<input type=checkbox name=uses value=cloud></fieldset>"
                + "<fieldset data-answer=later disabled><input name=later></fieldset>");
        assertEquals("total=40&used=yes&uses=cloud", TypicalAnswers.fill(form).body());
    }
}

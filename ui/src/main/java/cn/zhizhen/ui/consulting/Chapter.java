package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import java.util.List;

/** The answers of one section, with what was not answered and what was not asked told apart. */
public record Chapter(Questionnaire.Section section, List<Reply> replies) {

    /** One question; the whole is there where the answer is a part of it. */
    public record Reply(Given given, Given whole, boolean asked) {}

    static List<Chapter> of(Filing filing, Questionnaire questionnaire) {
        return questionnaire.sections().stream()
                .map(section -> new Chapter(
                        section,
                        section.questions().stream()
                                .map(question -> reply(filing, questionnaire, question))
                                .toList()))
                .toList();
    }

    public long unanswered() {
        return replies.stream()
                .filter(reply -> reply.asked() && reply.given().isEmpty())
                .count();
    }

    private static Reply reply(Filing filing, Questionnaire questionnaire, Question question) {
        return new Reply(
                new Given(question, filing.value(question.answer())),
                questionnaire
                        .question(question.whole())
                        .map(whole -> new Given(whole, filing.value(whole.answer())))
                        .orElse(null),
                filing.asks(question));
    }
}

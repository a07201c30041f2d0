package cn.zhizhen.ui.filling;

import cn.zhizhen.ui.questionnaire.Given;
import cn.zhizhen.ui.questionnaire.Question;
import cn.zhizhen.ui.questionnaire.Questionnaire;
import cn.zhizhen.ui.refusal.Problem;
import java.util.List;

/** All answers before submission, and everything that still stands against it. */
public record Review(Draft draft, List<Chapter> chapters, List<Point> points, List<Doubtful> doubts) {

    /** An answer that may be a slip, with the place where it can be mended. */
    public record Doubtful(Questionnaire.Section section, Question question, Draft.Doubt doubt) {}

    /** The answers of one section. */
    public record Chapter(Questionnaire.Section section, List<Given> answers) {}

    /** Something to mend, with the place where it can be mended. */
    public record Point(Questionnaire.Section section, Reasons reasons, Problem.Error error) {

        public Question question() {
            return reasons.question();
        }
    }

    static Review of(Draft draft, Questionnaire questionnaire, List<FillingClient.Point> points) {
        return new Review(
                draft,
                questionnaire.sections().stream()
                        .map(section -> chapter(draft, section))
                        .filter(chapter -> !chapter.answers().isEmpty())
                        .toList(),
                points.stream()
                        .flatMap(point -> questionnaire.section(point.section()).stream()
                                .flatMap(section -> section
                                        .question(point.error().answer())
                                        .stream()
                                        .map(question -> new Point(
                                                section, new Reasons(questionnaire, question), point.error()))))
                        .toList(),
                doubts(draft, questionnaire));
    }

    private static List<Doubtful> doubts(Draft draft, Questionnaire questionnaire) {
        return questionnaire.sections().stream()
                .flatMap(section -> section.questions().stream()
                        .filter(question -> draft.doubt(question) != null)
                        .map(question -> new Doubtful(section, question, draft.doubt(question))))
                .toList();
    }

    private static Chapter chapter(Draft draft, Questionnaire.Section section) {
        return new Chapter(
                section,
                section.questions().stream()
                        .filter(draft::shows)
                        .map(question -> new Given(question, draft.value(question.answer())))
                        .toList());
    }
}

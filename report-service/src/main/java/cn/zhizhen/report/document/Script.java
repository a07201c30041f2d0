package cn.zhizhen.report.document;

import cn.zhizhen.report.advice.Selection;
import cn.zhizhen.report.assessment.Questionnaire;
import cn.zhizhen.report.assessment.Questionnaire.Question;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all chapters write from, and the order in which they come. */
record Script(
        Snapshot snapshot,
        Questionnaire questionnaire,
        Selection advice,
        List<Clause> clauses,
        Edition edition,
        Voice voice) {

    List<Row> rows() {
        var agenda = Agenda.of(advice);
        var body = new Flow();
        new SummaryChapter(this, agenda).write(body);
        new FactsChapter(this).write(body);
        new RatesChapter(this).write(body);
        new LevelChapter(this).write(body);
        new ProfileChapter(this).write(body);
        new StageChapter(this).write(body);
        new StepsChapter(this, agenda).write(body);
        new ReplacementChapter(this, agenda).write(body);
        new ClausesChapter(this).write(body);
        new MethodChapter(this, agenda).write(body);
        new AnswersChapter(this).write(body);
        return Stream.of(contents(body), body.rows()).flatMap(List::stream).toList();
    }

    /** The answer in words; empty where there is none. Every page that quotes an answer takes it from here. */
    Optional<String> answered(Question question) {
        return snapshot.answers()
                .value(question.answer())
                .map(value -> new Answered(question, voice).say(value))
                .filter(said -> !said.isBlank());
    }

    Optional<String> answered(String question) {
        return questionnaire.question(question).flatMap(this::answered);
    }

    /** Why there is no answer. */
    String absence(Question question) {
        return voice.absence(snapshot.asked(question.id()) ? "unanswered" : "not-asked");
    }

    private List<Row> contents(Flow body) {
        var contents = new Flow().chapter("contents", "", voice.say("common.contents"));
        for (var chapter : body.chapters()) {
            contents.row("toc", chapter.number(), chapter.title(), chapter.mark());
        }
        return new ArrayList<>(contents.rows());
    }
}

package cn.zhizhen.report.advice;

import cn.zhizhen.report.assessment.Answers;
import cn.zhizhen.report.assessment.Enterprise;
import cn.zhizhen.report.assessment.Indicator;
import cn.zhizhen.report.assessment.Outcome;
import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.policy.Fits;
import cn.zhizhen.report.text.Content;
import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Small literal cases: an enterprise with a few answers, and items that ask about them. */
final class Cases {

    private Cases() {}

    static Text text(String words) {
        return new Text(words, words);
    }

    static Indicator rate(String id, String value, String target) {
        var known = value == null ? null : new BigDecimal(value);
        var goal = target == null
                ? null
                : new Indicator.Goal(
                        new BigDecimal(target),
                        2025,
                        known == null ? null : known.compareTo(new BigDecimal(target)) >= 0,
                        known == null ? null : new BigDecimal(target).subtract(known),
                        BigDecimal.valueOf(15),
                        false,
                        text("t"),
                        null);
        return new Indicator(
                id,
                text(id),
                "%",
                known,
                value == null ? "unanswered" : null,
                null,
                null,
                null,
                null,
                null,
                goal,
                null,
                null,
                null,
                false);
    }

    static Snapshot plant(String answers, int level, Indicator... indicators) {
        var targets = new Outcome(
                new Outcome.Card(Snapshot.TARGETS, "1", "targets", text("t"), null),
                List.of(indicators),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var miit = new Outcome(
                new Outcome.Card(Snapshot.MIIT, "1", "points", text("t"), null),
                null,
                null,
                null,
                null,
                new Outcome.Level(level, text("l"), text("n"), text("m")),
                null,
                null,
                null);
        return new Snapshot(
                "a",
                1,
                Instant.parse("2026-11-20T08:00:00Z"),
                "sha256:0",
                new Enterprise(
                        "e",
                        "铁合金厂",
                        "c",
                        null,
                        new Enterprise.Industry("31", text("i"), "3140", text("c")),
                        null,
                        "medium",
                        true,
                        400,
                        BigDecimal.TEN,
                        false),
                null,
                null,
                answers(answers),
                List.of(),
                List.of(targets, miit));
    }

    static Answers answers(String json) {
        return read(json, Answers.class);
    }

    static Condition condition(String json) {
        return read(json, Condition.class);
    }

    static Fits fits(String json) {
        return read(json, Fits.class);
    }

    static AdviceItem item(String id, Theme theme, Horizon horizon, int weight, String... conditions) {
        return new AdviceItem(
                id,
                theme,
                horizon,
                weight,
                text("title"),
                text("{value}/{target}/{missing}"),
                List.of(conditions).stream().map(Cases::condition).toList(),
                null,
                List.of(text("step")),
                List.of(text("proof")),
                null,
                null,
                null,
                null,
                null,
                "clause",
                new Source(Source.Label.OWN, text("own")),
                text("owner"),
                LocalDate.of(2027, 12, 31));
    }

    static AdviceItem until(AdviceItem item, LocalDate day) {
        return new AdviceItem(
                item.id(),
                item.theme(),
                item.horizon(),
                item.weight(),
                item.title(),
                item.why(),
                item.when(),
                item.fits(),
                item.steps(),
                item.proof(),
                item.effects(),
                item.scene(),
                item.cost(),
                item.example(),
                item.caution(),
                item.clause(),
                item.source(),
                item.owner(),
                day);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Content.json().readValue(json, type);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(json, wrong);
        }
    }
}

package cn.zhizhen.report.assessment;

import cn.zhizhen.report.text.Language;
import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What one scorecard says about the answers. */
public record Outcome(
        Card scorecard,
        List<Indicator> indicators,
        List<Dimension> dimensions,
        BigDecimal score,
        BigDecimal max,
        Level level,
        List<Rung> ladder,
        List<String> unanswered,
        Text note) {

    public Outcome {
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        ladder = ladder == null ? List.of() : List.copyOf(ladder);
        unanswered = unanswered == null ? List.of() : List.copyOf(unanswered);
    }

    public record Card(String id, String version, String kind, Text title, Source source) {}

    public record Dimension(String id, Text label, BigDecimal score, BigDecimal max, BigDecimal share) {}

    public record Level(int level, Text label, Text name, Text meaning) {

        /** As it stands within a sentence: 二级（规范级）. */
        public String title(Language language) {
            var said = label == null ? "" : label.in(language);
            var named = name == null ? "" : name.in(language);
            return named.isBlank() || named.equals(said)
                    ? said
                    : (language == Language.ZH ? "%s（%s）" : "%s (%s)").formatted(said, named);
        }
    }

    /** One step of the ladder (等级阶梯) with the conditions that it asks for. */
    public record Rung(int level, Text label, Text name, boolean met, List<Check> checks) {

        public Rung {
            checks = checks == null ? List.of() : List.copyOf(checks);
        }

        public List<Check> unmet() {
            return checks.stream().filter(check -> !check.met()).toList();
        }
    }

    public record Check(String id, Text label, BigDecimal required, BigDecimal actual, boolean met) {}

    /** The level that was reached; empty when not even the first one was, or when the card has none. */
    public Optional<Level> reached() {
        return Optional.ofNullable(level).filter(known -> known.level() > 0);
    }

    /** The level as a number; 0 when not even the first one was reached, empty when the card has none. */
    public OptionalInt standing() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level.level());
    }

    /** The next step above the level that was reached. */
    public Optional<Rung> next() {
        var current = standing().orElse(0);
        return ladder.stream().filter(rung -> rung.level() == current + 1).findFirst();
    }

    public Optional<Indicator> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }
}

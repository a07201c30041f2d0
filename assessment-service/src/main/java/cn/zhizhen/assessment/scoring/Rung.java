package cn.zhizhen.assessment.scoring;

import cn.zhizhen.assessment.document.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One level of a scorecard's ladder (等级) with the conditions that must all hold to stand on it. */
record Rung(int level, Text label, Text name, Text meaning, List<Condition> conditions) {

    /** A least score, a least share of a dimension, a least value of an indicator, or a least number of a group's indicators at a level. */
    record Condition(
            String id,
            Text label,
            BigDecimal score,
            String dimension,
            String indicator,
            String group,
            BigDecimal atLevel,
            BigDecimal atLeast) {

        @JsonIgnore
        BigDecimal required() {
            return score != null ? score : atLeast;
        }

        /** What stands against the requirement; null when it is not known. */
        BigDecimal actual(
                BigDecimal total,
                List<Dimension.Score> dimensions,
                List<Outcome.Value> values,
                Map<String, List<String>> groups) {
            if (score != null) {
                return total;
            }
            if (dimension != null) {
                return dimensions.stream()
                        .filter(candidate -> candidate.id().equals(dimension))
                        .findFirst()
                        .orElseThrow()
                        .share();
            }
            if (indicator != null) {
                return values.stream()
                        .filter(candidate -> candidate.id().equals(indicator))
                        .findFirst()
                        .orElseThrow()
                        .value();
            }
            return new BigDecimal(values.stream()
                    .filter(value -> groups.get(group).contains(value.id()))
                    .filter(value -> value.value() != null && value.value().compareTo(atLevel) >= 0)
                    .count());
        }
    }

    Outcome.Standing standing(
            BigDecimal total,
            List<Dimension.Score> dimensions,
            List<Outcome.Value> values,
            Map<String, List<String>> groups) {
        var checks = conditions.stream()
                .map(condition -> {
                    var actual = condition.actual(total, dimensions, values, groups);
                    return new Outcome.Check(
                            condition.id(),
                            condition.label(),
                            condition.required(),
                            actual,
                            actual != null && actual.compareTo(condition.required()) >= 0);
                })
                .toList();
        return new Outcome.Standing(level, label, name, checks.stream().allMatch(Outcome.Check::met), checks);
    }

    Rung {
        conditions = conditions == null ? List.of() : conditions;
    }

    Outcome.Level reached() {
        return new Outcome.Level(level, label, name, meaning);
    }
}

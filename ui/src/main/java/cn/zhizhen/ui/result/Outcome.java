package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;

/** What one scorecard (评分卡) says about the enterprise. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Outcome(
        Card scorecard,
        List<Indicator> indicators,
        List<Dimension> dimensions,
        BigDecimal score,
        BigDecimal max,
        Level level,
        List<Rung> ladder,
        Text note) {

    public Outcome {
        indicators = indicators == null ? List.of() : indicators;
        dimensions = dimensions == null ? List.of() : dimensions;
        ladder = ladder == null ? List.of() : ladder;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Card(String id, String version, String kind, Text title, Source source) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Dimension(String id, Text label, BigDecimal score, BigDecimal max, BigDecimal share) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Level(int level, Text label, Text name, Text meaning) {}

    /** One step of the ladder (等级) with its conditions. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rung(int level, Text label, Text name, boolean met, List<Check> checks) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Check(Text label, BigDecimal required, BigDecimal actual, boolean met) {

        /** Whether it asks for anything. */
        public boolean asks() {
            return required == null || required.signum() > 0;
        }
    }

    public boolean isTargets() {
        return "targets".equals(scorecard.kind());
    }

    public boolean isPoints() {
        return "points".equals(scorecard.kind());
    }

    /** The constraint scenes (约束性场景), of which each level asks for a number of its own. */
    public List<Indicator> constraints() {
        return isPoints() ? indicators.stream().filter(Indicator::constraint).toList() : List.of();
    }

    public boolean stoodOn(Rung rung) {
        return level != null && level.level() == rung.level();
    }

    /** Whether every dimension has a share, so that the web has a shape. */
    public boolean hasRadar() {
        return dimensions.size() > 2 && dimensions.stream().allMatch(dimension -> dimension.share() != null);
    }

    public Radar radar() {
        return Radar.of(dimensions);
    }
}

package cn.zhizhen.ui.campaign;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.result.Source;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A published scorecard (评分卡) as far as pages speak of it: its title and the names of its levels. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Scorecard(
        String id,
        String version,
        String kind,
        Text title,
        Source source,
        Text noLevel,
        List<Level> levels,
        List<Indicator> indicators) {

    public Scorecard {
        levels = levels == null ? List.of() : levels;
        indicators = indicators == null ? List.of() : indicators;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Level(int level, Text label, Text name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Indicator(String id, Text label) {}

    /** The level of that number; below the first there is none, which has a name of its own. */
    public Level level(int number) {
        return levels.stream()
                .filter(level -> level.level() == number)
                .findFirst()
                .orElse(new Level(number, noLevel, null));
    }
}

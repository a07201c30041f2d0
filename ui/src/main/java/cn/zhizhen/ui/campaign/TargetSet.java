package cn.zhizhen.ui.campaign;

import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.result.Source;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A published set of targets (目标集). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TargetSet(String id, String version, Text title, Source source, List<Target> targets) {

    /** A mark for one indicator; a regional one is a share of all enterprises and no mark for a single one. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Target(
            String indicator,
            int year,
            BigDecimal value,
            String standing,
            boolean regional,
            List<String> divisions,
            Text text,
            Source source) {

        public Target {
            divisions = divisions == null ? List.of() : divisions;
        }

        public boolean isNow() {
            return "now".equals(standing);
        }
    }

    /** The mark that an enterprise of an industry is held against at present. */
    public Optional<Target> now(String indicator, String division) {
        return targets.stream()
                .filter(target -> target.isNow() && target.indicator().equals(indicator))
                .findFirst()
                .filter(target ->
                        target.divisions().isEmpty() || target.divisions().contains(division));
    }
}

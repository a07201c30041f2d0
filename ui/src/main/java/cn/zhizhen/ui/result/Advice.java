package cn.zhizhen.ui.result;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What the report-service advises, most urgent first. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Advice(List<Item> items) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(Text title, Text why, List<Text> steps, String horizon) {

        public Item {
            steps = steps == null ? List.of() : steps;
        }
    }
}

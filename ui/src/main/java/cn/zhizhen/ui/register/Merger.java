package cn.zhizhen.ui.register;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/** What a merger would do, as the assessment-service says it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Merger(
        Register.Facts from,
        Register.Facts into,
        boolean confirmed,
        List<Round> rounds,
        List<String> members,
        List<String> consultants) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Round(Text campaign, Standing from, Standing into, String stands) {

        public boolean isBrought() {
            return "from".equals(stands);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Standing(String state, Instant submittedAt) {}
}

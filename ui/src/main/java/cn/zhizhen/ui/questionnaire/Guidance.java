package cn.zhizhen.ui.questionnaire;

import cn.zhizhen.ui.page.Text;
import java.util.List;

/** What helps to answer a question: a sentence at once, the rest on demand. */
public record Guidance(Text help, Text definition, List<Text> counts, List<Text> excludes, List<Text> evidence) {

    public Guidance {
        counts = counts == null ? List.of() : counts;
        excludes = excludes == null ? List.of() : excludes;
        evidence = evidence == null ? List.of() : evidence;
    }

    /** Whether there is more than the one sentence. */
    public boolean hasMore() {
        return definition != null || !counts.isEmpty() || !excludes.isEmpty() || !evidence.isEmpty();
    }
}

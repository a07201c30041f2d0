package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Text;
import java.util.List;

/** The share of a questionnaire that one person can answer (owner, workshop, accountant), with the papers to have ready. */
public record Part(String id, Text title, List<Text> papers) {

    public Part {
        papers = papers == null ? List.of() : papers;
    }
}

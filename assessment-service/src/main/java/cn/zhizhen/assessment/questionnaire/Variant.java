package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Text;
import java.util.List;

/** Texts that replace a question's general ones for some enterprises, for instance in process industries. */
public record Variant(
        List<Condition> when,
        Text help,
        Text definition,
        List<Text> counts,
        List<Text> excludes,
        List<Text> evidence) {}

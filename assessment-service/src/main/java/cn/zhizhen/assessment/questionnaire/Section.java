package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Text;
import java.util.List;

/** One topic, shown on one page of a phone. */
public record Section(String id, Text title, Text intro, List<Question> questions) {}

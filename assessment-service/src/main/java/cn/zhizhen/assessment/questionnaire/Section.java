package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Text;
import java.util.List;

/**
 * One topic, shown on one page of a phone.
 *
 * @param part id of the part that it belongs to; null where the questionnaire has no parts
 * @param minutes what answering takes with the papers at hand; null where nobody has said
 */
public record Section(String id, Text title, String part, Integer minutes, Text intro, List<Question> questions) {}

package cn.zhizhen.assessment.questionnaire;

import cn.zhizhen.assessment.document.Text;

/** One thing to choose; an exclusive one ("none") rules out all others. */
public record Option(String id, Text label, Text help, boolean exclusive) {}

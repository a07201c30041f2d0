package cn.zhizhen.assessment.classification;

import cn.zhizhen.assessment.document.Text;

/** An administrative division: the autonomous region, a league or city (盟市), or a county-level unit (旗县). */
public record Region(String code, Text name, String level, String parent) {}

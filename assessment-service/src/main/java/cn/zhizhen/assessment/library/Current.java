package cn.zhizhen.assessment.library;

import cn.zhizhen.assessment.document.Identity;
import java.util.List;

/** The documents of a campaign that names none, each by its version. */
public record Current(Identity questionnaire, List<Identity> scorecards, Identity targets) {}

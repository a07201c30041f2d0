package cn.zhizhen.assessment.statistics;

import cn.zhizhen.assessment.enterprise.EnterpriseView;

/** The facts under which a reply counts, as the enterprise was submitted with. The size is null where it was not known. */
public record Counted(
        String league, String region, String division, String size, String industryType, boolean aboveScale) {

    public static Counted of(EnterpriseView submitted) {
        return new Counted(
                submitted.region().league().code(),
                submitted.region().code(),
                submitted.industry().division(),
                submitted.size(),
                submitted.industryType(),
                submitted.aboveScale());
    }
}

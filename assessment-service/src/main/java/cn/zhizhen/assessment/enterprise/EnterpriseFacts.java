package cn.zhizhen.assessment.enterprise;

import cn.zhizhen.assessment.classification.CreditCode;
import cn.zhizhen.assessment.classification.Industries;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.problem.FieldErrors;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What an enterprise states about itself at registration. Employees and yearly revenue (万元) may be left to the form, which
 * asks them; the size is unknown until then.
 */
public record EnterpriseFacts(
        String code,
        String name,
        String region,
        String division,
        String industryClass,
        String industryType,
        Integer employees,
        BigDecimal revenue,
        Boolean aboveScale) {

    private static final BigDecimal LARGEST_REVENUE = new BigDecimal("100000000");

    public EnterpriseFacts {
        code = CreditCode.normalised(code);
        industryClass = industryClass == null || industryClass.isBlank() ? null : industryClass;
        if ((industryType == null || industryType.isBlank()) && division != null) {
            industryType =
                    Industries.find(division).map(industry -> industry.type()).orElse(null);
        }
    }

    public void check(FieldErrors errors) {
        errors.require(CreditCode.isValid(code), "enterprise.code", "invalid-code");
        errors.text("enterprise.name", name, 2, 120);
        errors.require(
                Regions.find(region)
                        .filter(found -> found.level().equals("banner"))
                        .isPresent(),
                "enterprise.region",
                "unknown-region");
        errors.require(
                division != null && Industries.find(division).isPresent(), "enterprise.division", "unknown-industry");
        errors.require(
                industryClass == null
                        || division != null && industryClass.startsWith(division) && industryClass.matches("\\d{4}"),
                "enterprise.industryClass",
                "unknown-industry");
        errors.require(
                industryType == null || Set.of("discrete", "process", "mixed").contains(industryType),
                "enterprise.industryType",
                "unknown-option");
        errors.require(
                employees == null || employees >= 1 && employees <= 500_000, "enterprise.employees", "out-of-range");
        errors.require(
                revenue == null
                        || revenue.signum() >= 0
                                && revenue.compareTo(LARGEST_REVENUE) <= 0
                                && revenue.stripTrailingZeros().scale() <= 2,
                "enterprise.revenue",
                "out-of-range");
        errors.require(aboveScale != null, "enterprise.aboveScale", "required");
    }
}

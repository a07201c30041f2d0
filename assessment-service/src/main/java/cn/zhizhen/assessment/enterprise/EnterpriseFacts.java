package cn.zhizhen.assessment.enterprise;

import cn.zhizhen.assessment.classification.CreditCode;
import cn.zhizhen.assessment.classification.Industries;
import cn.zhizhen.assessment.classification.Regions;
import cn.zhizhen.assessment.classification.SizeClass;
import cn.zhizhen.assessment.document.PlainText;
import cn.zhizhen.assessment.enterprise.RegisterEntry.Difference;
import cn.zhizhen.assessment.problem.FieldErrors;
import cn.zhizhen.assessment.questionnaire.Answers;
import cn.zhizhen.assessment.questionnaire.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the register knows of an enterprise. Employees and yearly revenue (万元) may be left to the form, which asks them; the
 * size is unknown until then.
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

    private static final Set<String> TYPES = Set.of("discrete", "process", "mixed");
    private static final BigDecimal LARGEST_REVENUE = new BigDecimal("100000000");

    public EnterpriseFacts {
        code = CreditCode.normalised(code);
        name = PlainText.line(name);
        industryClass = industryClass == null || industryClass.isBlank() ? null : industryClass;
        if ((industryType == null || industryType.isBlank()) && division != null) {
            industryType =
                    Industries.find(division).map(industry -> industry.type()).orElse(null);
        }
    }

    public static EnterpriseFacts of(Enterprise enterprise) {
        return new EnterpriseFacts(
                enterprise.code,
                enterprise.name,
                enterprise.region,
                enterprise.division,
                enterprise.industryClass,
                enterprise.industryType,
                enterprise.employees,
                enterprise.revenue,
                enterprise.aboveScale);
    }

    /** These facts, those that a form answers as it answers them. */
    public EnterpriseFacts with(Answers answers) {
        return new EnterpriseFacts(
                code,
                name,
                region,
                division,
                industryClass,
                answers.option("industry-type").filter(TYPES::contains).orElse(industryType),
                answers.number("employees").map(BigDecimal::intValue).orElse(employees),
                answers.number("revenue")
                        .map(number -> number.setScale(2, RoundingMode.HALF_UP))
                        .orElse(revenue),
                aboveScale);
    }

    /** Null while employees or revenue are unknown. */
    public String size() {
        return employees == null || revenue == null
                ? null
                : SizeClass.of(employees, revenue).id();
    }

    public Facts facts() {
        return Facts.of(size(), division, aboveScale);
    }

    /** The facts in which these differ from others, and the size that follows from them. The code stays what it is. */
    List<Difference> differencesTo(EnterpriseFacts others) {
        var before = words();
        var after = others.words();
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Difference(field, before.get(field), after.get(field)))
                .toList();
    }

    private Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("name", name);
        words.put("region", region);
        words.put("division", division);
        words.put("industryClass", industryClass);
        words.put("industryType", industryType);
        words.put("employees", employees == null ? null : employees.toString());
        words.put(
                "revenue", revenue == null ? null : revenue.stripTrailingZeros().toPlainString());
        words.put("aboveScale", aboveScale ? "yes" : "no");
        words.put("size", size());
        return words;
    }

    public void check(FieldErrors errors) {
        errors.require(CreditCode.isValid(code), "enterprise.code", code.isEmpty() ? "required" : "invalid-code");
        errors.text("enterprise.name", name, 2, 120);
        errors.require(
                Regions.find(region)
                        .filter(found -> found.level().equals("banner"))
                        .isPresent(),
                "enterprise.region",
                isBlank(region) ? "required" : "unknown-region");
        errors.require(
                division != null && Industries.find(division).isPresent(),
                "enterprise.division",
                isBlank(division) ? "required" : "unknown-industry");
        errors.require(
                industryClass == null
                        || division != null && industryClass.startsWith(division) && industryClass.matches("\\d{4}"),
                "enterprise.industryClass",
                "unknown-industry");
        errors.require(
                industryType == null || TYPES.contains(industryType), "enterprise.industryType", "unknown-option");
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

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}

package cn.zhizhen.assessment.classification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/**
 * Size of an industrial enterprise (统计上大中小微型企业划分办法 2017). Large, medium and small need both lower limits at once;
 * who misses one drops a class, until a class fits. Micro is what is left.
 */
public enum SizeClass {
    @JsonProperty("large")
    LARGE(1000, 40_000),
    @JsonProperty("medium")
    MEDIUM(300, 2_000),
    @JsonProperty("small")
    SMALL(20, 300),
    @JsonProperty("micro")
    MICRO(0, 0);

    private final int employees;
    private final BigDecimal revenue;

    SizeClass(int employees, int revenue) {
        this.employees = employees;
        this.revenue = new BigDecimal(revenue);
    }

    /**
     * @param employees people employed (从业人员)
     * @param revenue yearly revenue in 万元
     */
    public static SizeClass of(int employees, BigDecimal revenue) {
        for (var size : values()) {
            if (employees >= size.employees && revenue.compareTo(size.revenue) >= 0) {
                return size;
            }
        }
        return MICRO;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package cn.zhizhen.report.assessment;

import cn.zhizhen.report.text.Text;
import java.math.BigDecimal;

/** The enterprise as it stood at submission. */
public record Enterprise(
        String id,
        String name,
        String code,
        Region region,
        Industry industry,
        String industryType,
        String size,
        Boolean aboveScale,
        Integer employees,
        BigDecimal revenue,
        boolean demonstration) {

    public record Region(String code, Text name, League league) {}

    public record League(String code, Text name) {}

    public record Industry(String division, Text name, String industryClass, Text className) {}
}

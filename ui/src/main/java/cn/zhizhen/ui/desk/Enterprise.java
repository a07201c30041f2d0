package cn.zhizhen.ui.desk;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;

/** An enterprise as those see it who look after several. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Enterprise(
        String id,
        String name,
        String code,
        Place region,
        Industry industry,
        String size,
        Integer employees,
        BigDecimal revenue,
        boolean demonstration) {

    /** A county-level unit with the league or city above it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Place(String code, Text name, League league) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record League(String code, Text name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Industry(String division, Text name) {}
}

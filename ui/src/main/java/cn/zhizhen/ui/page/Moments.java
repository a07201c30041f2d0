package cn.zhizhen.ui.page;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How pages write moments, in the time of the region, and figures. */
@TemplateExtension
class Moments {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static String day(Instant moment) {
        return moment.atZone(BEIJING).toLocalDate().toString();
    }

    static String minute(Instant moment) {
        return moment.atZone(BEIJING).format(MINUTE);
    }

    /** Two decimals, as rates and points are stated. */
    static String fixed(BigDecimal figure) {
        return figure.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** As few digits as say it exactly. */
    static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}

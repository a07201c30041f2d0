package cn.zhizhen.ui.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day of the region, by which campaigns open and close. */
public final class Today {

    private Today() {}

    public static LocalDate day() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    }
}

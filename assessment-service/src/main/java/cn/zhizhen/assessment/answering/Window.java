package cn.zhizhen.assessment.answering;

import cn.zhizhen.assessment.campaign.Campaign;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long an enterprise may correct what was returned (修改期), in days after the day of the return. */
@Singleton
public class Window {

    private final int days;
    private final Clock clock;

    Window(Clock clock, @ConfigProperty(name = "zhizhen.correction.days", defaultValue = "14") int days) {
        if (days < 1 || days > 366) {
            throw new IllegalStateException("zhizhen.correction.days is " + days + "; it must be 1 to 366");
        }
        this.days = days;
        this.clock = clock;
    }

    /** The last day on which what is returned today may be corrected. */
    public LocalDate lastDay() {
        return Campaign.today(clock).plusDays(days);
    }
}

package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.library.Library;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Opens a campaign over the running year where there is none yet, so that the first enterprise can begin at once. */
@Singleton
public class FirstCampaign {

    private final Library library;
    private final Clock clock;

    FirstCampaign(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Transactional
    public Campaign ensure() {
        return Campaign.<Campaign>find("order by opens desc, id desc")
                .firstResultOptional()
                .orElseGet(this::open);
    }

    private Campaign open() {
        var year = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))).getYear();
        var campaign = new Campaign();
        campaign.titleZh = year + "年度企业数字化转型诊断";
        campaign.titleEn = "Digital transformation diagnosis " + year;
        var current = library.current();
        new Documents(current.questionnaire(), current.scorecards(), current.targets()).apply(campaign);
        campaign.opens = LocalDate.of(year, 1, 1);
        campaign.closes = LocalDate.of(year, 12, 31);
        campaign.persist();
        return campaign;
    }
}

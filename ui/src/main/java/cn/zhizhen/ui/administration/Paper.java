package cn.zhizhen.ui.administration;

import cn.zhizhen.ui.campaign.Campaign;
import cn.zhizhen.ui.page.Text;
import cn.zhizhen.ui.result.Source;
import java.util.List;

/**
 * A published document with the campaigns that go by it.
 *
 * @param parts sections, indicators or targets
 * @param steps questions or levels
 */
public record Paper(
        String id, String version, Text title, Source source, int parts, int steps, List<Campaign> campaigns) {}

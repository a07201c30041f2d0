package cn.zhizhen.ui.consulting;

import cn.zhizhen.ui.campaign.Choice;
import cn.zhizhen.ui.desk.Address;
import java.util.List;

/** One page of the consultant's enterprises in a campaign. */
public record Portfolio(Choice campaigns, Address address, List<Line> lines, String cursor, String next) {}

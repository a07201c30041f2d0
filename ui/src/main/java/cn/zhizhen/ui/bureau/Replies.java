package cn.zhizhen.ui.bureau;

import cn.zhizhen.ui.campaign.Choice;
import cn.zhizhen.ui.desk.Address;
import java.util.List;

/** One page of the enterprises of a region, by whether they have answered. */
public record Replies(
        Choice campaigns, Ground ground, Address address, List<StatisticClient.Row> rows, String cursor, String next) {

    static final int PAGE = 50;
}

package cn.zhizhen.ui.campaign;

import java.util.List;

/** All campaigns and the one chosen of them, which is null while there is none at all. */
public record Choice(List<Campaign> all, Campaign chosen) {}

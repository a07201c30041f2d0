package cn.zhizhen.ui.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that consultants, officers and administrators share. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("工作台")
    String navigation();

    @Message("我的企业")
    String consulting();

    @Message("区域统计")
    String bureau();

    @Message("填报进度")
    String replies();

    @Message("账号")
    String accounts();

    @Message("企业与顾问")
    String assignments();

    @Message("评估批次")
    String campaigns();

    @Message("已发布文件")
    String documents();

    @Message("筛选")
    String filter();

    @Message("显示")
    String show();

    @Message("清除筛选")
    String clear();

    @Message("批次")
    String campaign();

    @Message("新批次“{newer}”已经开始。这里仍显示“{shown}”。")
    String newerCampaign(String newer, String shown);

    @Message("改看“{newer}”")
    String goToCampaign(String newer);

    @Message("状态")
    String state();

    @Message("全部")
    String all();

    @Message("企业名称或信用代码")
    String search();

    @Message("地区")
    String region();

    @Message("全部地区")
    String allRegions();

    @Message("{league}（全市、全盟）")
    String wholeLeague(String league);

    @Message("下一页")
    String next();

    @Message("回到第一页")
    String first();

    @Message("翻页")
    String paging();

    @Message("企业")
    String enterprise();

    @Message("行业与规模")
    String industryAndSize();

    @Message("大型")
    String large();

    @Message("中型")
    String medium();

    @Message("小型")
    String small();

    @Message("微型")
    String micro();

    @Message("规模未知")
    String sizeUnknown();

    @Message("企业认领")
    String claims();

    @Message("未确认")
    String unconfirmed();

    @Message("未开始")
    String notBegun();

    @Message("填写中")
    String started();

    @Message("答完未提交")
    String complete();

    @Message("已提交")
    String submitted();

    @Message("已退回")
    String returned();

    @Message("已答 {answered} / {asked} 题")
    String answered(int answered, int asked);

    @Message("{league}{banner}")
    String place(String league, String banner);

    @Message("{day} 提交")
    String submittedOn(String day);

    @Message("{day} 退回")
    String returnedOn(String day);

    @Message("未开放")
    String upcoming();

    @Message("进行中")
    String open();

    @Message("已截止")
    String closed();

    @Message("生产设备数字化率")
    String digital();

    @Message("关键工序数控化率")
    String controlled();

    @Message("工业互联网平台普及率")
    String platform();

    @Message("设备联网率")
    String networked();

    @Message("数字化水平评测得分")
    String score();

    @Message("数字化水平评测等级")
    String level();

    @Message("两化融合阶段")
    String stage();

    @Message("目前还没有评估批次。管理员新建批次后，这里会显示企业。")
    String noCampaign();
}

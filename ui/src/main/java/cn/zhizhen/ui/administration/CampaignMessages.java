package cn.zhizhen.ui.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words about campaigns and the documents they go by. */
@MessageBundle("campaign")
public interface CampaignMessages {

    @Message("评估批次")
    String campaigns();

    @Message("批次一开始，企业就能填写；问卷、评分卡和目标在有企业开始填写后不再变。")
    String campaignsHelp();

    @Message("全部批次")
    String campaignsCaption();

    @Message("新建批次")
    String newCampaign();

    @Message("还没有批次。新建一个，企业才能开始填写。")
    String noCampaigns();

    @Message("名称")
    String title();

    @Message("按这个截止日期，批次马上关闭：还有 {unfinished} 家企业已经开始、没有提交，关闭后不能再填写。确定的话请勾选下面一项再保存。")
    String closesNow(int unfinished);

    @Message("确定马上关闭")
    String closeAnyway();

    @Message("批次已经关闭。")
    String doneClosed();

    @Message("撤销：仍开放到 {until}")
    String undoClosing(String until);

    @Message("年份应在 2000 到 2100 之间。")
    String outOfRange();

    @Message("这些文件不能一起使用，请联系系统维护人员。")
    String doesNotFit();

    @Message("起止日期")
    String days();

    @Message("{opens} 至 {closes}")
    String fromTo(LocalDate opens, LocalDate closes);

    @Message("修改")
    String change();

    @Message("修改 {title}")
    String changeNamed(String title);

    @Message("修改批次")
    String changeCampaign();

    @Message("中文名称")
    String titleZh();

    @Message("英文名称")
    String titleEn();

    @Message("开始日期")
    String opens();

    @Message("截止日期")
    String closes();

    @Message("当天也可以提交")
    String closesHint();

    @Message("新批次采用最新发布的问卷、评分卡和目标。")
    String newestDocuments();

    @Message("保存")
    String save();

    @Message("新建")
    String create();

    @Message("批次已新建。")
    String doneOpened();

    @Message("批次已修改。")
    String doneChanged();

    @Message("没有保存：您打开这一页之后，别人改过这个批次。")
    String stale();

    @Message("下面仍是您填的内容。现在保存的是：{zh}（{en}），{opens} 至 {closes}。核对后再点“保存”，就会以您填的为准。")
    String staleHelp(String zh, String en, LocalDate opens, LocalDate closes);

    @Message("请填写")
    String required();

    @Message("太短了")
    String tooShort();

    @Message("太长了，最多 120 字")
    String tooLong();

    @Message("截止日期不能早于开始日期")
    String beforeOpening();

    @Message("请填写日期，例如 2026-01-31")
    String dayRequired();

    @Message("已发布文件")
    String documents();

    @Message("各批次所依据的问卷、评分卡和目标。发布后不再修改；要改就发布新版本。")
    String documentsHelp();

    @Message("还没有批次用到任何文件。")
    String noDocuments();

    @Message("问卷")
    String questionnaires();

    @Message("评分卡")
    String scorecards();

    @Message("目标")
    String targets();

    @Message("文件")
    String document();

    @Message("版本")
    String version();

    @Message("内容")
    String contents();

    @Message("用于批次")
    String usedBy();

    @Message("{sections} 个部分，{questions} 题")
    String sectionsAndQuestions(int sections, int questions);

    @Message("{indicators} 项指标，{levels} 个等级")
    String indicatorsAndLevels(int indicators, int levels);

    @Message("{indicators} 项指标，不分等级")
    String indicatorsOnly(int indicators);

    @Message("{count} 项目标")
    String targetCount(int count);

    @Message("{title}：各项目标")
    String targetsOf(String title);

    @Message("指标")
    String indicator();

    @Message("年份")
    String year();

    @Message("目标值")
    String value();

    @Message("含义")
    String meaning();

    @Message("现行")
    String now();

    @Message("后续")
    String next();
}

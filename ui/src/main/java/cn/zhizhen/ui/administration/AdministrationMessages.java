package cn.zhizhen.ui.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the administrator's desk. */
@MessageBundle("administration")
public interface AdministrationMessages {

    @Message("账号")
    String accounts();

    @Message("账号可以停用和启用，不会删除，因为提交和退回的记录里有它。")
    String accountsHelp();

    @Message("邀请顾问、主管部门或管理员")
    String inviteOther();

    @Message("姓名或账号")
    String searchAccount();

    @Message("角色")
    String role();

    @Message("企业成员")
    String member();

    @Message("诊断顾问")
    String consultant();

    @Message("主管部门")
    String officer();

    @Message("管理员")
    String administrator();

    @Message("全部账号")
    String accountsCaption();

    @Message("账号")
    String account();

    @Message("姓名")
    String name();

    @Message("所属")
    String belongsTo();

    @Message("最近登录")
    String lastSignIn();

    @Message("从未登录")
    String neverSignedIn();

    @Message("状态")
    String state();

    @Message("可用")
    String enabled();

    @Message("已停用")
    String disabled();

    @Message("您自己")
    String yourself();

    @Message("停用")
    String disable();

    @Message("停用后，{name} 立即不能再登录。")
    String disableHelp(String name);

    @Message("确认停用")
    String confirmDisable();

    @Message("启用")
    String enable();

    @Message("启用后，{name} 可以用原来的密码登录。")
    String enableHelp(String name);

    @Message("确认启用")
    String confirmEnable();

    @Message("没有符合条件的账号。换一个条件，或清除筛选后再看。")
    String noAccounts();

    @Message("账号已停用，对方的登录已失效。")
    String doneDisabled();

    @Message("账号已启用。")
    String doneEnabled();

    @Message("不能停用您自己正在使用的账号。")
    String ownAccount();

    @Message("邀请")
    String invite();

    @Message("生成一个只能用一次的链接，由您发给对方。对方打开后自己设账号和密码。企业成员由企业自己邀请。")
    String inviteHelp();

    @Message("邀请什么角色")
    String whichRole();

    @Message("看指派给自己的企业，核对答案，退回，出报告")
    String consultantHelp();

    @Message("看所辖地区的统计和填报进度，看不到单个企业的答案")
    String officerHelp();

    @Message("管理账号、指派和批次，看不到答案")
    String administratorHelp();

    @Message("管辖的地区（主管部门必选）")
    String ground();

    @Message("请选择")
    String choose();

    @Message("全区")
    String wholeRegion();

    @Message("生成邀请链接")
    String makeLink();

    @Message("邀请链接已生成")
    String invited();

    @Message("这个链接只显示这一次，请现在复制。离开本页后就看不到了，只能重新生成。")
    String shownOnce();

    @Message("只能用一次，{day} 前有效。邀请的角色：")
    String linkHelp(String day);

    @Message("邀请链接")
    String link();

    @Message("复制链接")
    String copy();

    @Message("已复制")
    String copied();

    @Message("回到账号")
    String backToAccounts();

    @Message("请选择角色")
    String roleRequired();

    @Message("请选择管辖的地区")
    String regionRequired();

    @Message("企业与顾问")
    String assignments();

    @Message("勾选企业，选一位顾问，然后指派。一家企业可以有多位顾问。")
    String assignmentsHelp();

    @Message("企业和指派的顾问")
    String assignmentsCaption();

    @Message("选择")
    String pick();

    @Message("选择 {name}")
    String pickNamed(String name);

    @Message("顾问")
    String consultants();

    @Message("未指派")
    String unassigned();

    @Message("撤销")
    String release();

    @Message("撤销 {consultant} 对 {enterprise} 的指派")
    String releaseNamed(String consultant, String enterprise);

    @Message("把勾选的企业指派给")
    String assignTo();

    @Message("指派")
    String assign();

    @Message("还没有可用的顾问账号。")
    String noConsultants();

    @Message("先邀请一位顾问")
    String inviteConsultant();

    @Message("没有符合条件的企业。换一个条件，或清除筛选后再看。")
    String noEnterprises();

    @Message("还没有企业注册。企业注册后会出现在这里。")
    String noEnterprisesYet();

    @Message("已指派。")
    String doneAssigned();

    @Message("已撤销指派。")
    String doneReleased();

    @Message("请选择顾问")
    String consultantRequired();

    @Message("请至少勾选一家企业")
    String enterpriseRequired();

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

    @Message("下面仍是您填的内容。现在保存的是：{title}，{opens} 至 {closes}。核对后再点“保存”，就会以您填的为准。")
    String staleHelp(String title, LocalDate opens, LocalDate closes);

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

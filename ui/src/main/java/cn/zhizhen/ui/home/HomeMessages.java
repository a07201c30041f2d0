package cn.zhizhen.ui.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the front door and of an enterprise's home. */
@MessageBundle("home")
public interface HomeMessages {

    @Message("三个人分头填，看清工厂的数字化")
    String landingTitle();

    @Message("智诊是制造企业数字化转型的自评工具：厂长、车间、会计用手机分头回答约 75 个问题，当场得到设备数字化率、关键工序数控化率和所处等级，以及离自治区目标还差多少。")
    String landingLead();

    @Message("怎么做")
    String how();

    @Message("注册企业")
    String step1();

    @Message("填统一社会信用代码和基本情况，约 3 分钟。")
    String step1Text();

    @Message("分几次填完")
    String step2();

    @Message("每答一题就保存一题，信号不好也不会丢；可以邀请车间和财务的同事一起填。")
    String step2Text();

    @Message("提交，看结果")
    String step3();

    @Message("三项指标与目标的差距、评测等级、两化融合阶段、先做哪三件事，并可下载诊断报告。")
    String step3Text();

    @Message("您会得到什么")
    String get();

    @Message("每一项指标都写明分子、分母和来源")
    String get1();

    @Message("离目标还差几台设备、几道工序")
    String get2();

    @Message("中小企业数字化水平评测等级，以及升级还缺什么")
    String get3();

    @Message("可核验的中英文诊断报告")
    String get4();

    @Message("单个企业的答案只有本企业和指派的顾问能看到；主管部门看到的是汇总统计。")
    String privacy();

    @Message("为企业注册")
    String register();

    @Message("登录")
    String signIn();

    @Message("核验一份报告")
    String verify();

    @Message("报告上的核验码")
    String verifyCode();

    @Message("{name}，您好")
    String welcome(String name);

    @Message("目前没有正在进行的评估批次。开始后会显示在这里。")
    String noCampaign();

    @Message("{day} 截止")
    String until(LocalDate day);

    @Message("{day} 开始")
    String from(LocalDate day);

    @Message("已于 {day} 截止")
    String closedOn(LocalDate day);

    @Message("还没有开始。材料在手时合计约 45 分钟，可以分几次、由几个人填。")
    String notBegun();

    @Message("已答 {answered} 题，共 {asked} 题。")
    String started(int answered, int asked);

    @Message("必答题已全部回答，可以检查并提交了。")
    String complete();

    @Message("顾问退回了这份评估，请按意见修改后重新提交。")
    String returned();

    @Message("已于 {moment} 提交。")
    String submitted(String moment);

    @Message("没有在截止前提交。")
    String missed();

    @Message("开始填写")
    String begin();

    @Message("继续填写")
    String proceed();

    @Message("检查并提交")
    String check();

    @Message("去修改")
    String mend();

    @Message("查看结果")
    String result();

    @Message("查看已填内容")
    String look();

    @Message("诊断报告")
    String reports();

    @Message("{language}版，{day}")
    String reportIn(String language, String day);

    @Message("中文")
    String chinese();

    @Message("英文")
    String english();

    @Message("一起填写")
    String colleagues();

    @Message("车间主任、会计可以用自己的账号填写同一份评估。")
    String inviteHelp();

    @Message("邀请同事")
    String invite();
}

package cn.zhizhen.ui.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registration and invitations. */
@MessageBundle("registration")
public interface RegistrationMessages {

    @Message("为企业注册")
    String title();

    @Message("一家企业注册一次，之后可以邀请同事一起填写。约需 3 分钟。")
    String intro();

    @Message("企业")
    String enterprise();

    @Message("统一社会信用代码")
    String code();

    @Message("营业执照上的 18 位代码")
    String codeHint();

    @Message("这个代码的校验位不对，请对照营业执照再看一遍")
    String codeDoubt();

    @Message("代码校验通过")
    String codeFine();

    @Message("企业名称")
    String name();

    @Message("所在旗县")
    String region();

    @Message("所在盟市")
    String league();

    @Message("请选择")
    String choose();

    @Message("行业大类")
    String division();

    @Message("按国民经济行业分类 GB/T 4754")
    String divisionHint();

    @Message("行业小类")
    String industryClass();

    @Message("选填")
    String optional();

    @Message("采矿业")
    String mining();

    @Message("制造业")
    String manufacturing();

    @Message("电力、热力、燃气及水")
    String utilities();

    @Message("其他")
    String otherSection();

    @Message("是否规模以上工业企业")
    String aboveScale();

    @Message("年主营业务收入 2000 万元及以上")
    String aboveScaleHint();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("您本人")
    String person();

    @Message("账号")
    String account();

    @Message("登录用，3 至 60 个字符，不含空格；可以用手机号")
    String accountHint();

    @Message("姓名")
    String personName();

    @Message("密码")
    String password();

    @Message("至少 8 位")
    String passwordHint();

    @Message("注册并开始")
    String register();

    @Message("已经注册过？")
    String haveAccount();

    @Message("登录")
    String signIn();

    @Message("这家企业已经注册。请让已注册的同事发给您一个邀请链接。")
    String enterpriseExists();

    @Message("这个账号名已被使用，请换一个。")
    String accountExists();

    @Message("密码不会存在手机或电脑上，所以要再输一次。")
    String passwordAgain();

    @Message("没有发出去，网络可能不通。填的内容都还在，请再试一次。")
    String notSent();

    @Message("还没有填")
    String isRequired();

    @Message("不是有效的统一社会信用代码")
    String invalidCode();

    @Message("太短了")
    String tooShort();

    @Message("太长了")
    String tooLong();

    @Message("请选择旗县")
    String unknownRegion();

    @Message("请选择行业；小类要属于所选的大类")
    String unknownIndustry();

    @Message("请填一个合理的数字")
    String outOfRange();

    @Message("请选择一项")
    String chooseOne();

    @Message("邀请同事")
    String invitedTitle();

    @Message("把下面的链接发给同事。链接只能用一次，{until} 前有效。")
    String invitedHelp(String until);

    @Message("邀请链接")
    String link();

    @Message("复制链接")
    String copy();

    @Message("已复制")
    String copied();

    @Message("返回首页")
    String back();

    @Message("接受邀请")
    String acceptTitle();

    @Message("您被邀请与同事一起填写 {enterprise} 的评估。")
    String acceptMember(String enterprise);

    @Message("您被邀请担任诊断顾问。")
    String acceptConsultant();

    @Message("您被邀请查看 {region} 的统计。")
    String acceptOfficer(String region);

    @Message("您被邀请担任管理员。")
    String acceptAdministrator();

    @Message("建立账号")
    String accept();

    @Message("邀请链接已失效")
    String goneTitle();

    @Message("链接只能用一次，并且有有效期。请让邀请您的人再发一个。")
    String goneHelp();
}

package cn.zhizhen.ui.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("登录")
    String title();

    @Message("账号")
    String account();

    @Message("密码")
    String password();

    @Message("登录")
    String signIn();

    @Message("还没有账号？")
    String noAccount();

    @Message("为企业注册")
    String register();

    @Message("账号或密码不对，请再试一次。")
    String credentialsRejected();

    @Message("尝试次数过多，请在 {minutes} 分钟后再试。")
    String tooManyAttempts(long minutes);

    @Message("现在无法登录，请稍后再试。")
    String unavailable();

    @Message("请先登录，登录后会回到刚才的页面。")
    String returnNotice();

    @Message("登录已过期，刚才填写的内容还没有送出，已经替您留着。登录后会回到原来的表单，内容都在。")
    String keptNotice();

    @Message("忘记密码")
    String forgotten();

    @Message("我的账号")
    String ownAccount();

    @Message("企业负责人")
    String owner();

    @Message("修改密码")
    String changePassword();

    @Message("现在的密码")
    String currentPassword();

    @Message("新密码")
    String newPassword();

    @Message("再输一次新密码")
    String newPasswordAgain();

    @Message("设好新密码后，这个账号在其他设备上的登录都会失效。")
    String changeHelp();

    @Message("这个密码是别人设的，请先换成只有您自己知道的密码，然后才能继续。")
    String mustChange();

    @Message("密码已修改，其他设备上的登录已失效。")
    String passwordChanged();

    @Message("现在的密码不对，请再试一次。")
    String wrongPassword();

    @Message("新密码不能和现在的密码一样。")
    String samePassword();

    @Message("两次输入的新密码不一样，请再输一次。")
    String notTheSame();

    @Message("新密码至少 8 位。")
    String passwordTooShort();

    @Message("新密码太长了，最多 72 个字节（约 24 个汉字）。")
    String passwordTooLong();

    @Message("密码由别人帮您重设：对方给您一个链接，您打开后自己设新密码。")
    String forgottenHelp();

    @Message("企业成员")
    String forgottenMember();

    @Message("请找本企业的负责人（最先为企业注册的同事）。对方在“企业成员与邀请”页面生成链接发给您。")
    String forgottenMemberHelp();

    @Message("企业负责人、顾问和主管部门")
    String forgottenOwner();

    @Message("请找本系统的管理员，说明您的单位和账号；管理员核实后给您链接。")
    String forgottenOwnerHelp();

    @Message("管理员联系方式：")
    String contact();

    @Message("回到登录")
    String backToSignIn();

    @Message("设新密码")
    String setPassword();

    @Message("这个链接已失效")
    String resetGone();

    @Message("重设密码的链接只能用一次，24 小时内有效；再生成一个，前一个就失效。请让给您链接的人再发一个。")
    String resetGoneHelp();

    @Message("重设密码的链接已生成")
    String resetLink();

    @Message("返回")
    String back();

    @Message("新密码已设好，请用它登录。")
    String passwordSet();

    @Message("现在的密码设于 {moment}")
    String passwordSetAt(String moment);

    @Message("为 {name}（账号 {account}）设新密码。")
    String resetFor(String name, String account);

    @Message("链接 {moment} 前有效，只能用一次。")
    String resetUntil(String moment);

    @Message("这个链接只显示这一次，请现在复制，发给{name}本人。{until} 前有效，只能用一次。")
    String resetLinkHelp(String name, String until);
}

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
}

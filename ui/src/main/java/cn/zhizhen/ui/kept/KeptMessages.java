package cn.zhizhen.ui.kept;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say about a form that was not taken and stands there again with what was typed. */
@MessageBundle("kept")
public interface KeptMessages {

    @Message("还没有送出")
    String title();

    @Message("您已重新登录。刚才填写的内容还没有送出，都在这里，请再按一次按钮。")
    String signedIn();

    @Message("页面打开太久，刚才没有送出。现在是新的表单，填写的内容都在，请再按一次按钮；密码要重新输入。")
    String expired();

    @Message("刚才连不上服务，没有确认送达。填写的内容都在这里，请稍后再按一次按钮。")
    String unreachable();

    @Message("刚才出错了，没有确认送达，问题已被记录。填写的内容都在这里，请再试一次。")
    String failed();

    @Message("这份内容是用另一个账号填写的，没有送出，也不在这里显示。用那个账号登录后，在十二小时内可以接着填。")
    String otherAccount();

    @Message("没有完成：要更改的内容没有找到，或者不在您的权限范围内。")
    String notFound();

    @Message("操作太频繁，没有完成。填写的内容都在这里，请稍后再试。")
    String tooMany();

    @Message("登录已过期，还没有送出。请先在新窗口登录，再回到这里按按钮。")
    String signInFirst();

    @Message("去登录")
    String signIn();

    @Message("您填写的内容")
    String typed();

    @Message("再次送出")
    String send();
}

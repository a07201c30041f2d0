package cn.zhizhen.ui.colleague;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the members of an enterprise and their invitations. */
@MessageBundle("colleague")
public interface ColleagueMessages {

    @Message("企业成员与邀请")
    String title();

    @Message("企业成员与邀请")
    String link();

    @Message("成员忘记密码时，由您生成一个链接发给对方，对方打开后自己设新密码。您自己忘记密码时，请找系统管理员。")
    String helpOwner();

    @Message("忘记密码时，请企业负责人生成一个重设密码的链接。")
    String helpMember();

    @Message("企业负责人")
    String owner();

    @Message("您自己")
    String yourself();

    @Message("已停用")
    String disabled();

    @Message("账号")
    String account();

    @Message("最近登录 {moment}")
    String lastSignIn(String moment);

    @Message("从未登录")
    String neverSignedIn();

    @Message("重设密码")
    String reset();

    @Message("生成一个链接，由您发给{name}。链接 24 小时内有效，只能用一次；设好新密码后，这个账号在所有设备上的登录都会失效。")
    String resetHelp(String name);

    @Message("生成重设密码的链接")
    String makeLink();

    @Message("还没有接受的邀请")
    String open();

    @Message("链接发错了人，就撤回它。撤回后链接立即失效。")
    String openHelp();

    @Message("{name} 发出，{until} 前有效")
    String invited(String name, String until);

    @Message("撤回邀请")
    String withdraw();

    @Message("邀请已撤回，链接已失效。")
    String withdrawn();

    @Message("现在没有等待接受的邀请。")
    String noneOpen();

    @Message("移交负责人身份")
    String handOn();

    @Message("移交后，{name}是企业负责人，由其为成员重设密码。您仍是企业成员，可以照常填写和提交；要收回，须由新负责人移交给您。请先告知对方。")
    String handOnHelp(String name);

    @Message("移交给{name}")
    String handOnTo(String name);

    @Message("负责人身份已移交，您现在是企业成员。如需收回，请新负责人在本页移交给您。")
    String handedOn();

    @Message("成员名单已变化，没有移交。请核对下面的名单后再操作。")
    String changed();
}

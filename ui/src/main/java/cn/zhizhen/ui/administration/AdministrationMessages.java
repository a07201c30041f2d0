package cn.zhizhen.ui.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about accounts and invitations. */
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
}

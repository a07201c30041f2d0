package cn.zhizhen.ui.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who looks after which enterprise. */
@MessageBundle("assignment")
public interface AssignmentMessages {

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
}

package cn.zhizhen.ui.refusal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say when something was refused or went wrong. */
@MessageBundle("refusal")
public interface RefusalMessages {

    @Message("没有找到这个页面")
    String notFound();

    @Message("网址可能有误，或者内容不在您的权限范围内。")
    String notFoundHelp();

    @Message("暂时连不上服务")
    String unreachable();

    @Message("已经保存的内容不受影响。请稍后重试。")
    String unreachableHelp();

    @Message("页面出错了")
    String failed();

    @Message("问题已被记录。请返回重试；如果一直出现，请联系管理员。")
    String failedHelp();

    @Message("这一步没有完成")
    String notDone();

    @Message("这个批次已经截止，不能再修改。")
    String campaignClosed();

    @Message("这份评估已经提交，不能再修改。")
    String submitted();

    @Message("这份评估还没有提交，所以没有结果。")
    String notSubmitted();

    @Message("修改期已经结束，仍以原来提交的为准。需要再改的话，请联系顾问再次退回。")
    String correctionClosed();

    @Message("顾问已经打开了这次提交，不能再撤回。需要修改的话，请联系顾问退回。")
    String opened();

    @Message("已经过了可以撤回的时间。需要修改的话，请联系顾问退回。")
    String tooLate();

    @Message("这次提交已经撤回。请打开“检查并提交”，重新提交。")
    String withdrawn();

    @Message("这份评估已经退回，企业正在修改。")
    String returned();

    @Message("内容在您打开之后被别人改过，请核对后再试。")
    String stale();

    @Message("没有完成：表单已过期或内容有误，请核对后再试。")
    String invalid();

    @Message("重试")
    String retry();

    @Message("回到首页")
    String home();

    @Message("有 {count} 处需要更正")
    String summary(int count);

    @Message("刚才填写的内容没有确认送达，已留在这个浏览器里。服务恢复后按“重试”，会回到原来的表单，内容都在，那时请再送出一次。")
    String unreachableKept();
}

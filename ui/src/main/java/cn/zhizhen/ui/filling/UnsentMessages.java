package cn.zhizhen.ui.filling;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a device says of answers that it has not sent; the script of the pages puts the number where {@code #} stands. */
@MessageBundle("unsent")
public interface UnsentMessages {

    @Message("没有发出的填写")
    String title();

    @Message("这台设备上有 {count} 项填写还没有发出。")
    String count(String count);

    @Message("这台设备上还留着别人填写、没有发出的 {count} 项；用填写时的账号登录后才能发出。")
    String strangers(String count);

    @Message("之前没有发出的填写，现在都已发出。刷新本页可看到最新进度。")
    String sent();

    @Message("现在发送")
    String sendNow();

    @Message("正在发送……")
    String sending();

    @Message("逐项查看")
    String show();

    @Message("等待发送")
    String waiting();

    @Message("同事保存了不同的答案，请打开后选择")
    String conflict();

    @Message("没有被接受，请打开后更正")
    String refused();

    @Message("评估已经提交或截止，这一项没有算进去")
    String ended();

    @Message("我填的：")
    String mine();

    @Message("现在记录的是：")
    String standing();

    @Message("未回答")
    String nothing();

    @Message("打开")
    String open();

    @Message("复制")
    String copy();

    @Message("已复制")
    String copied();

    @Message("删除")
    String drop();

    @Message("删除后，这项填写就没有了。确定删除吗？")
    String dropping();

    @Message("这台设备上还有 {count} 项填写没有发出，发出后才能提交。")
    String held(String count);

    @Message("这台设备上有 {count} 项填写还没有发出。现在退出，它们会留在这台设备里，用同一账号登录后才能发出。仍要退出吗？")
    String leaving(String count);

    @Message("网络不通，恢复后自动发送。")
    String offline();

    @Message("这个浏览器不能自动发送，请打开各项后按“保存”。")
    String broken();

    @Message("这台设备上有人填过这一题、没有发出：")
    String offered();

    @Message("采用")
    String take();
}

package cn.zhizhen.ui.standing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** What a return and a withdrawal mean for what was submitted. */
@MessageBundle("standing")
public interface StandingMessages {

    @Message("{day} 当天为止可以修改并重新提交，批次截止后也可以。")
    String window(LocalDate day);

    @Message("在您重新提交之前，{moment} 提交的结果继续有效，照常计入统计；到期没有重新提交，就以它为准。")
    String meanwhile(String moment);

    @Message("修改期已于 {day} 结束，没有重新提交，仍以 {moment} 提交的为准。")
    String lapsed(LocalDate day, String moment);

    @Message("修改期内改过的答案没有提交，不计入结果和统计。")
    String unsubmitted();

    @Message("去修改")
    String mend();

    @Message("发现填错了？撤回这次提交")
    String withdrawal();

    @Message("{moment} 之前、顾问打开之前，可以撤回。撤回后可以修改答案，再重新提交。")
    String withdrawUntil(String moment);

    @Message("重新提交之前，没有有效的结果，也不计入统计；请在 {day} 批次截止前重新提交。")
    String nothingStands(LocalDate day);

    @Message("撤回后，退回前提交的那一份重新有效、计入统计，修改期不变。")
    String earlierStands();

    @Message("想恢复，把答案再提交一次就可以。")
    String undo();

    @Message("撤回提交")
    String withdraw();

    @Message("已撤回。答案都在，可以修改；改好后请重新提交。")
    String withdrawn();
}

package cn.zhizhen.ui.consulting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the consultant's desk. */
@MessageBundle("consulting")
public interface ConsultingMessages {

    @Message("我的企业")
    String title();

    @Message("{campaign}：指派给您的企业，提交后列出指标与目标的距离。")
    String intro(String campaign);

    @Message("指派给我的企业")
    String caption();

    @Message("还没有企业指派给您。请联系管理员，在“企业与顾问”中把企业指派给您的账号。")
    String empty();

    @Message("没有符合条件的企业。换一个状态，或清除筛选后再看。")
    String noMatch();

    @Message("目标 {value}%")
    String target(String value);

    @Message("已达标")
    String attained();

    @Message("未达标")
    String unattained();

    @Message("已使用")
    String using();

    @Message("未使用")
    String notUsing();

    @Message("无数值")
    String noValue();

    @Message("提交后显示")
    String afterSubmission();

    @Message("{people} 人")
    String people(int people);

    @Message("营业收入 {revenue} 万元")
    String revenue(String revenue);

    @Message("信用代码")
    String code();

    @Message("已退回，企业可以修改后重新提交；在那之前，原来的结果继续有效。")
    String justReturned();

    @Message("还没有提交，下面是目前的答案。提交后这里显示结果。")
    String notSubmitted();

    @Message("于 {moment} 提交")
    String submittedAt(String moment);

    @Message("上次退回")
    String lastReturn();

    @Message("{by}，{moment}")
    String returnedBy(String by, String moment);

    @Message("此后已于 {moment} 重新提交。")
    String resubmitted(String moment);

    @Message("企业尚未重新提交。")
    String notResubmitted();

    @Message("可以修改到 {day} 当天；在那之前，原来的结果继续有效。")
    String correctableUntil(LocalDate day);

    @Message("修改期已于 {day} 结束，企业没有重新提交，仍以原来的提交为准。需要的话可以再次退回。")
    String lapsed(LocalDate day);

    @Message("下面是企业正在修改的答案；结果和统计依据 {moment} 提交的那一份。")
    String answersMoving(String moment);

    @Message("下面有修改期内改过、没有提交的答案；结果和统计依据 {moment} 提交的那一份。")
    String answersUnsubmitted(String moment);

    @Message("从未退回过。")
    String neverReturned();

    @Message("答案")
    String answers();

    @Message("“未回答”是问了没有答；“不涉及”是按前面的回答不必问。")
    String answersHelp();

    @Message("题目")
    String question();

    @Message("回答")
    String answer();

    @Message("未回答")
    String unanswered();

    @Message("不涉及")
    String notAsked();

    @Message("{count} 题未回答")
    String missing(long count);

    @Message("共 {whole} {unit}")
    String ofWhole(String whole, String unit);

    @Message("结果")
    String result();

    @Message("依据：每个数来自哪些回答")
    String reasons();

    @Message("企业看到的结果页（含建议）")
    String enterprisePage();

    @Message("诊断报告")
    String report();

    @Message("同一份结果生成的报告内容不变，带核验码。")
    String reportHelp();

    @Message("生成并下载中文报告")
    String makeChinese();

    @Message("生成并下载英文报告")
    String makeEnglish();

    @Message("中文报告，{moment}")
    String chinese(String moment);

    @Message("英文报告，{moment}")
    String english(String moment);

    @Message("退回修改")
    String giveBack();

    @Message("企业会看到您写的意见，可以修改到 {day} 当天，批次截止后也可以。重新提交之前，现在的结果继续有效，照常计入统计；到期没有重新提交，就以它为准。")
    String giveBackHelp(LocalDate day);

    @Message("退回的意见")
    String comment();

    @Message("写清楚哪一题、哪里不对、需要什么材料")
    String commentHint();

    @Message("我确认退回这份评估")
    String confirm();

    @Message("退回给企业")
    String send();

    @Message("没有退回：")
    String notSent();

    @Message("请写明退回的原因")
    String commentRequired();

    @Message("意见太短，请写清楚")
    String commentTooShort();

    @Message("意见太长，最多 2000 字")
    String commentTooLong();

    @Message("请勾选确认")
    String confirmRequired();

    @Message("您写的退回意见（没有送出，现在不能退回）")
    String unsentComment();
}

package cn.zhizhen.ui.filling;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around questions and answers. */
@MessageBundle("filling")
public interface FillingMessages {

    @Message("已提交的答案")
    String submittedAnswers();

    @Message("全部章节")
    String allSections();

    @Message("第 {position} 部分，共 {count} 部分")
    String sectionOf(int position, int count);

    @Message("选填")
    String optional();

    @Message("口径与材料")
    String guidance();

    @Message("计入")
    String counts();

    @Message("不计入")
    String excludes();

    @Message("可备材料")
    String evidence();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    /** Beside an answer that follows from others. */
    @Message("（由已填的数自动得出）")
    String settled();

    @Message("约 {minutes} 分钟")
    String minutes(Integer minutes);

    @Message("可多选")
    String several();

    @Message("共 {whole} {unit}")
    String ofWhole(String whole, String unit);

    @Message("第 {number} 行")
    String row(int number);

    @Message("{rows} 行")
    String rows(int rows);

    @Message("加一行")
    String addRow();

    @Message("请选择")
    String choose();

    @Message("保存并继续")
    String next();

    @Message("保存并检查")
    String toCheck();

    @Message("上一部分")
    String previous();

    @Message("稍后再填")
    String later();

    @Message("根据您前面的回答，这一部分没有需要填写的问题。")
    String nothingAsked();

    @Message("这份评估现在不能修改。")
    String readOnly();

    @Message("同事刚刚保存了不同的答案，请选择保留哪一个。")
    String conflict();

    @Message("保留我填的")
    String mine();

    @Message("采用同事的：")
    String theirs();

    @Message("已保存")
    String saved();

    @Message("正在保存")
    String saving();

    @Message("未保存")
    String unsaved();

    @Message("未保存：网络不通。答案留在这台设备里，网络恢复后自动送出。")
    String offline();

    @Message("未保存：网络不通，这个浏览器又不能把答案留在设备里。请不要离开本页，等网络恢复。")
    String offlineUnstored();

    @Message("这个浏览器不能把没有送出的答案留在设备里（可能开了无痕模式，或者空间已满）。没有信号时请不要离开本页。")
    String unstored();

    @Message("这个浏览器不能自动保存，请填完后按下面的按钮保存。")
    String plain();

    @Message("清除选择")
    String clear();

    @Message("改成 {number}")
    String changeTo(String number);

    @Message("请再看一眼（属实就不用改）")
    String doubts();

    @Message("去看看")
    String lookAgain();

    @Message("登录已过期，未送出的答案留在这台设备里。重新登录")
    String signedOut();

    @Message("页面已过期，请刷新；未送出的答案留在这台设备里。")
    String expired();

    @Message("有答案没有保存，请先更正标出的地方。")
    String refusedAnswers();

    @Message("已答 {answered} 题，共 {asked} 题")
    String progress(int answered, int asked);

    @Message("继续")
    String onward();

    @Message("已答 {answered} 题，共 {asked} 题")
    String progressText(int answered, int asked);

    @Message("已完成")
    String done();

    @Message("未开始")
    String notBegun();

    @Message("必答还差 {count} 题")
    String missing(int count);

    @Message("无需填写")
    String nothing();

    @Message("检查并提交")
    String check();

    @Message("{by}退回了这份评估：")
    String returned(String by);

    @Message("这份评估已经提交，答案不能再修改。")
    String submittedNote();

    @Message("这个批次已经截止，答案不能再修改。")
    String closedNote();

    @Message("查看结果")
    String result();

    @Message("提交前还有 {count} 处要补")
    String points(int count);

    @Message("必答题都已回答，可以提交。")
    String noPoints();

    @Message("全部答案")
    String allAnswers();

    @Message("未回答")
    String noAnswer();

    @Message("修改")
    String change();

    @Message("我声明：以上内容真实，依据企业台账和现场情况填写。")
    String declare();

    @Message("请先勾选真实性声明。")
    String undeclared();

    @Message("提交")
    String submit();

    @Message("提交后马上可以看到结果，答案不能再修改；24 小时内、顾问打开之前，批次没有截止的话可以撤回。")
    String submitHelp();

    @Message("声明")
    String declaration();

    @Message("去填写")
    String toMend();

    @Message("填写人：____________　　日期：____________")
    String onPaper();
}

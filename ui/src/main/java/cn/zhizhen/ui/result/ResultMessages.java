package cn.zhizhen.ui.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a result. */
@MessageBundle("result")
public interface ResultMessages {

    @Message("约束性场景（每一级另外要求其中几个达标）：")
    String constraints();

    @Message("评估结果")
    String title();

    @Message("{moment} 提交")
    String submitted(String moment);

    @Message("数据摘要 {digest}")
    String digest(String digest);

    @Message("指标与目标")
    String headline();

    @Message("{year} 年目标 {value}%")
    String target(int year, String value);

    @Message("{year} 年 {value}%")
    String mark(int year, String value);

    @Message("{numerator} / {denominator} {unit}")
    String of(String numerator, String denominator, String unit);

    @Message("已达到 {year} 年目标 {value}%。")
    String attained(int year, String value);

    @Message("离 {year} 年目标 {value}% 还差 {gap} 个百分点")
    String gap(int year, String value, String gap);

    @Message("，再有 {count} {unit}就达到。")
    String missing(String count, String unit);

    @Message("。")
    String stop();

    @Message("已使用")
    String using();

    @Message("未使用")
    String notUsing();

    @Message("目标是全区企业中使用的比例：{text}")
    String regional(String text);

    @Message("没有单独的目标。")
    String noTarget();

    @Message("没有数值：相关问题未回答。")
    String absenceUnanswered();

    @Message("没有数值：不涉及这项内容。")
    String absenceNotAsked();

    @Message("没有可比的数据，不计分。")
    String absenceNoData();

    @Message("没有数值：总数为零，不能算比率。")
    String absenceZero();

    @Message("可比数据")
    String compare();

    @Message("{value}%，{date}")
    String reference(String value, String date);

    @Message("来源")
    String source();

    @Message("官方")
    String official();

    @Message("第三方")
    String thirdParty();

    @Message("通行口径")
    String commonKnowledge();

    @Message("推算")
    String derived();

    @Message("智诊工作定义")
    String own();

    @Message("{score} 分，满分 {max} 分")
    String scoreOf(String score, String max);

    @Message("尚未达到一级")
    String noLevel();

    @Message("等级条件")
    String ladder();

    @Message("达到")
    String met();

    @Message("未达到")
    String unmet();

    @Message("需 {required}，现 {actual}")
    String check(String required, String actual);

    @Message("未知")
    String unknown();

    @Message("现处这一级")
    String here();

    @Message("各维度得分占满分的比例，见下表")
    String radar();

    @Message("维度")
    String dimension();

    @Message("占比")
    String share();

    @Message("得分")
    String points();

    @Message("先做这三件事")
    String steps();

    @Message("建议暂时取不到，稍后刷新即可看到；上面的结果不受影响。")
    String stepsDown();

    @Message("没有需要优先处理的事项。")
    String noSteps();

    @Message("怎么做")
    String how();

    @Message("马上可做")
    String now();

    @Message("一年内")
    String year();

    @Message("以后")
    String later();

    @Message("为什么是这个结果")
    String why();

    @Message("每一项都列出它用到的答案；得分由评测规则算出。")
    String whyHelp();

    @Message("{points} / {max} 分")
    String pointsOf(String points, String max);

    @Message("{value} / {max} 级")
    String levelOf(String value, String max);

    @Message("未回答")
    String noAnswer();

    @Message("诊断报告")
    String report();

    @Message("同一份结果生成的报告内容不变，带核验码。第一次生成约需几秒。")
    String reportHelp();

    @Message("下载中文报告")
    String downloadChinese();

    @Message("下载英文报告")
    String downloadEnglish();

    @Message("查看全部答案")
    String answers();

    @Message("没有数值")
    String noValue();

    @Message("已达标")
    String attainedShort();

    @Message("还差 {count} {unit}")
    String missingShort(String count, String unit);

    @Message("先做")
    String firstStep();

    @Message("其余 {count} 条建议，按先后排列")
    String further(int count);
}

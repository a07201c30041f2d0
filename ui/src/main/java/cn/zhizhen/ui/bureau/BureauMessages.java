package cn.zhizhen.ui.bureau;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** The words of the bureau's desk. */
@MessageBundle("bureau")
public interface BureauMessages {

    @Message("智诊 · 打印人：{region} {name} · 打印日期：{day}")
    String printed(String region, String name, LocalDate day);

    @Message("{region}：离目标还有多远")
    String title(String region);

    @Message("共 {enterprises} 家登记企业，{replies} 家已提交")
    String coverage(int enterprises, int replies);

    @Message("共 {enterprises} 家登记企业，{replies} 家已提交（{share}%）")
    String coverageShare(int enterprises, int replies, String share);

    @Message("看谁填了、谁没填")
    String seeReplies();

    @Message("三项目标")
    String headlines();

    @Message("各企业数值的简单平均，N = {n}")
    String meanOf(int n);

    @Message("合计比率")
    String pooled();

    @Message("{value}%，N = {n}")
    String pooledOf(String value, int n);

    @Message("{count} / {n} 家达标（{share}%）")
    String atTarget(int count, int n, String share);

    @Message("达标企业")
    String atTargetLabel();

    @Message("这个目标是全区企业中使用的比例，不对单个企业定达标。")
    String regional();

    @Message("均值已达到 {year} 年目标 {value}%")
    String attained(int year, String value);

    @Message("均值离 {year} 年目标 {value}% 还差 {gap} 个百分点")
    String gap(int year, String value, String gap);

    @Message("还没有企业提交")
    String nobody();

    @Message("没有数值：已提交的企业都不涉及或未回答")
    String noValue();

    @Message("不足{minimum}家，不公布")
    String few(int minimum);

    @Message("不公布：达标或未达标的不足{minimum}家，或防止由合计推算")
    String targetWithheld(int minimum);

    @Message("其余 {count} 家不公布")
    String levelsWithheld(int count);

    @Message("不公布：防止由合计推算")
    String withheld();

    @Message("各地离目标多远")
    String byIndicator();

    @Message("颜色表示均值与目标的距离。按行政区划代码排列，不是地图。")
    String tilesHelp();

    @Message("按行政区划代码排列，不是地图。这个指标没有目标，所以不着色。")
    String tilesPlain();

    @Message("已达标")
    String shadeAt();

    @Message("差 5 个百分点以内")
    String shadeNear();

    @Message("差 5 至 15 个百分点")
    String shadeMiddle();

    @Message("差 15 个百分点以上")
    String shadeFar();

    @Message("不公布")
    String shadeWithheld();

    @Message("没有数值")
    String shadeEmpty();

    @Message("差 {gap}")
    String tileGap(String gap);

    @Message("{n} 家")
    String tileN(int n);

    @Message("分组统计：")
    String table();

    @Message("指标")
    String indicator();

    @Message("分组")
    String by();

    @Message("盟市")
    String league();

    @Message("旗县")
    String banner();

    @Message("行业")
    String industry();

    @Message("规模")
    String size();

    @Message("生产类型")
    String type();

    @Message("登记企业")
    String enterprises();

    @Message("已提交")
    String replies();

    @Message("N")
    String n();

    @Message("均值")
    String meanHead();

    @Message("达标占比")
    String shareHead();

    @Message("目标 {value}%（{year} 年）")
    String target(String value, int year);

    @Message("下载 CSV（全部指标）")
    String csv();

    @Message("统计口径")
    String rule();

    @Message("N 是有数值的企业数，可能小于已提交的企业数。")
    String ruleN();

    @Message("少于 {minimum} 家企业的数字不公布，各等级的家数、达标的家数也一样；必要时同时隐去相邻的数字，防止由合计推算出单个企业。不公布不等于零。")
    String ruleSuppression(int minimum);

    @Message("另有 {count} 行没有登记企业，未列出。")
    String leftOut(int count);

    @Message("填报进度")
    String repliesTitle();

    @Message("这里只看谁填了、谁没填；单个企业的答案和结果，只有企业自己和它的顾问能看到。")
    String repliesHelp();

    @Message("所辖企业的填报状态")
    String repliesCaption();

    @Message("所辖地区还没有登记企业。企业注册后会出现在这里。")
    String repliesEmpty();

    @Message("没有符合条件的企业。换一个条件，或清除筛选后再看。")
    String repliesNone();

    @Message("信用代码")
    String code();
}

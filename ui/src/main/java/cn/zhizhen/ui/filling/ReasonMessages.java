package cn.zhizhen.ui.filling;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an answer was not taken, and what would be. */
@MessageBundle("reason")
public interface ReasonMessages {

    @Message("还没有回答")
    String missing();

    @Message("请填整数")
    String notWholeNumber();

    @Message("请填数字，比如 120；万、亿也认得")
    String wrongKind();

    @Message("不能小于 {min}")
    String tooSmall(String min);

    @Message("不能大于 {max}")
    String tooLarge(String max);

    @Message("小数位数过多")
    String tooManyDecimals();

    @Message("不能大于“{label}”，那里填的是 {whole} {unit}；请改这里，或改那里")
    String partAboveWhole(String label, String whole, String unit);

    @Message("请从列出的选项中选择")
    String unknownOption();

    @Message("选了“无”一类的选项，就不能再选其他选项")
    String exclusiveOption();

    @Message("文字太长，最多 {max} 字")
    String tooLong(String max);

    @Message("行数太多，最多 {max} 行")
    String tooManyRows(String max);

    @Message("还没有填")
    String missingCell();

    @Message("根据其他回答，这一题现在不需要填写")
    String notAsked();

    @Message("第 {row} 行“{column}”：")
    String inRow(String row, String column);

    @Message("含有无法显示的字符，请删去后重新输入")
    String unreadableCharacter();

    @Message("请更正这一项")
    String other();

    @Message("不能小于“{label}”，那里填的是 {part} {unit}；请改这里，或改那里")
    String wholeBelowPart(String label, String part, String unit);

    @Message("请填一个确定的数：账上、台账上是多少就填多少，查不到的先空着")
    String approximate();

    @Message("确实没有就填 0；还不知道就空着，以后再补")
    String noNumber();

    @Message("逗号和空格只能隔开每三位数，小数点用“.”：1500、1,500 或 1.5")
    String separator();

    @Message("这里要填个数，不填百分比；百分比由系统来算")
    String percentage();

    @Message("请按“{unit}”来填，单位不用写")
    String unit(String unit);

    @Message("请用数字写，比如 120")
    String numerals();
}

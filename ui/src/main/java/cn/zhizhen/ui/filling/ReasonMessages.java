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

    @Message("请填数字")
    String wrongKind();

    @Message("不能小于 {min}")
    String tooSmall(String min);

    @Message("不能大于 {max}")
    String tooLarge(String max);

    @Message("小数位数过多")
    String tooManyDecimals();

    @Message("不能大于总数 {whole}")
    String partAboveWhole(String whole);

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

    @Message("不能小于其中一部分已填的 {part}")
    String wholeBelowPart(String part);
}

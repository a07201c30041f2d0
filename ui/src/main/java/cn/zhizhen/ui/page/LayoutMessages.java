package cn.zhizhen.ui.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page. */
@MessageBundle("layout")
public interface LayoutMessages {

    /** Between a label and what it labels. */
    @Message("：")
    String colon();

    /** Between the items of a list. */
    @Message("、")
    String comma();

    @Message("智诊")
    String name();

    @Message("制造业数字化转型诊断")
    String subtitle();

    @Message("跳到正文")
    String skip();

    @Message("English")
    String otherLanguage();

    @Message("主导航")
    String navigation();

    @Message("登录")
    String signIn();

    @Message("退出")
    String signOut();

    @Message("首页")
    String home();

    @Message("示范数据：本页企业与数字均为虚构，仅供演示。")
    String demonstration();

    @Message("智诊：企业自评、顾问诊断、区域统计。指标口径与来源见各页说明。")
    String footer();

    @Message("、")
    String listComma();

    @Message("示范数据")
    String demonstrationLabel();

    @Message("大字")
    String largeText();

    @Message("标准字号")
    String standardText();

    @Message("打印")
    String print();
}

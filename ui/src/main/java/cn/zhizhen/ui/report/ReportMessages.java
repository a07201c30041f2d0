package cn.zhizhen.ui.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about reports. */
@MessageBundle("report")
public interface ReportMessages {

    @Message("核验报告")
    String title();

    @Message("这是由智诊出具的报告")
    String genuine();

    @Message("请核对纸面或 PDF 上的企业名称和摘要值是否与本页所列一致。")
    String genuineHelp();

    @Message("没有找到这个核验码")
    String unknown();

    @Message("请核对报告上的核验码。查不到的报告不是由本系统出具的。")
    String unknownHelp();

    @Message("核验码")
    String code();

    @Message("企业")
    String enterprise();

    @Message("出具时间")
    String made();

    @Message("语言")
    String language();

    @Message("数据摘要")
    String digest();

    @Message("中文")
    String chinese();

    @Message("英文")
    String english();
}

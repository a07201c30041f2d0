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

    @Message("报告依据的填报数据：")
    String fate();

    @Message("现行有效")
    String standing();

    @Message("已被顾问退回，企业可能重新提交")
    String returned();

    @Message("已被后来提交的数据取代，请以新报告为准")
    String superseded();

    @Message("企业已撤回")
    String withdrawn();

    @Message("目前查不到")
    String untold();

    @Message("自")
    String since();

    @Message("文件的 SHA-256")
    String sha256();

    @Message("这份报告还没有人下载过。")
    String untaken();

    @Message("核对手里的 PDF")
    String compare();

    @Message("选一个文件，在本机算出 SHA-256 与上面比较；文件不会上传。")
    String compareHelp();

    @Message("一致：这正是本系统出具的文件。")
    String same();

    @Message("不一致：这个文件与本系统出具的不同，可能被改动过。")
    String different();

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

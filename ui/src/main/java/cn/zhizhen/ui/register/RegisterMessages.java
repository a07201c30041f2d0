package cn.zhizhen.ui.register;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the register: facts, history, claims. */
@MessageBundle("register")
public interface RegisterMessages {

    @Message("企业资料")
    String title();

    @Message("登记在册的资料。员工人数和营业收入只在问卷里填一次，提交时写进这里。")
    String lead();

    @Message("企业身份还没有确认")
    String unconfirmed();

    @Message("当地工信部门确认以前，可以照常填写、提交、看本企业的结果；只是还不计入任何统计。")
    String unconfirmedHelp();

    @Message("身份已于 {day} 确认。")
    String confirmedOn(String day);

    @Message("登记内容")
    String facts();

    @Message("统一社会信用代码")
    String code();

    @Message("企业名称")
    String name();

    @Message("所在旗县")
    String region();

    @Message("行业")
    String industry();

    @Message("生产类型")
    String industryType();

    @Message("离散型")
    String discrete();

    @Message("流程型")
    String process();

    @Message("混合型")
    String mixed();

    @Message("员工人数")
    String employees();

    @Message("{count} 人")
    String people(Integer count);

    @Message("上一年营业收入")
    String revenue();

    @Message("{amount} 万元")
    String tenThousand(String amount);

    @Message("人")
    String peopleUnit();

    @Message("万元")
    String tenThousandUnit();

    @Message("规模")
    String size();

    @Message("规模以上")
    String aboveScale();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("还不知道，提交问卷后才有")
    String unknown();

    @Message("员工人数、营业收入和生产类型在问卷里改。")
    String inForm();

    @Message("已经提交，资料不能自己改了；要更正请找管理员。以前提交的结果保持提交时的样子。")
    String submitted();

    @Message("更正资料")
    String correct();

    @Message("改动会留下记录：谁、什么时候、改前、改后、为什么。规模重新推算。已提交的结果和统计仍按提交时的资料。")
    String correctHelp();

    @Message("企业正在填写时，这两个数会同时改到问卷里。")
    String figuresHelp();

    @Message("理由")
    String reason();

    @Message("选填")
    String reasonOptional();

    @Message("保存更正")
    String save();

    @Message("刚才有别人改过，或者状态已经变了。下面是现在的样子，您填的还在，请核对后再保存。")
    String stale();

    @Message("已更正。")
    String doneCorrected();

    @Message("已确认，从现在起计入统计。")
    String doneConfirmed();

    @Message("已撤销确认，不再计入统计。")
    String doneUnconfirmed();

    @Message("变更记录")
    String history();

    @Message("登记以来没有改动。")
    String historyEmpty();

    @Message("登记资料的变更，新的在前")
    String historyCaption();

    @Message("时间")
    String at();

    @Message("事项")
    String what();

    @Message("原来")
    String from();

    @Message("现在")
    String to();

    @Message("经办人")
    String by();

    @Message("（无）")
    String nothing();

    @Message("更正")
    String kindCorrection();

    @Message("问卷提交")
    String kindSubmission();

    @Message("确认身份")
    String kindConfirmation();

    @Message("撤销确认")
    String kindUnconfirmation();

    @Message("提出异议")
    String kindDispute();

    @Message("异议裁定")
    String kindDecision();

    @Message("负责人变更")
    String kindOwner();

    @Message("成员恢复")
    String kindMember();

    @Message("企业合并")
    String kindMerger();

    @Message("企业释放")
    String kindRelease();

    @Message("行业大类")
    String division();

    @Message("行业小类")
    String industryClass();

    @Message("企业认领")
    String claims();

    @Message("信用代码是公开的，谁都可以先注册。确认身份以前，企业不计入任何统计。")
    String claimsHelp();

    @Message("认领的企业")
    String claimsCaption();

    @Message("待确认")
    String stateUnconfirmed();

    @Message("已确认")
    String stateConfirmed();

    @Message("有异议")
    String stateDisputed();

    @Message("注册时间")
    String registered();

    @Message("负责人")
    String owner();

    @Message("没有")
    String nobody();

    @Message("{count} 项异议")
    String disputes(long count);

    @Message("没有这样的企业。")
    String claimsNone();

    @Message("确认身份")
    String confirm();

    @Message("核对企业名称、代码、地区和注册人后确认。写明依据，例如：看过营业执照、打过企业公开电话、在规上企业名录中。")
    String confirmHelp();

    @Message("撤销确认")
    String unconfirm();

    @Message("撤销后，这家企业和它的提交立刻不再计入统计；企业自己仍能看到结果。")
    String unconfirmHelp();

    @Message("注册")
    String registeredBy();

    @Message("成员")
    String members();

    @Message("负责人")
    String isOwner();

    @Message("已停用")
    String isDisabled();
}

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

    @Message("这是我们的企业，但不是我们注册的")
    String disputeTitle();

    @Message("写明理由和联系方式，由当地工信部门核实裁定。裁定以前，对方的填报不受影响，您也看不到对方填的内容。")
    String disputeHelp();

    @Message("为什么是您的企业")
    String disputeReason();

    @Message("例如：注册的人不是本厂职工")
    String disputeReasonHint();

    @Message("联系方式")
    String contact();

    @Message("电话，给核实的人看")
    String contactHint();

    @Message("提出异议")
    String disputeFile();

    @Message("还没有人注册这家企业，直接注册就行。")
    String notRegistered();

    @Message("这家企业已有异议在核实，请等候裁定。")
    String disputesOpen();

    @Message("没有这个成员账号。")
    String unknownAccount();

    @Message("您对“{enterprise}”的认领提出了异议")
    String ownDispute(String enterprise);

    @Message("正在核实。有了裁定，这里会显示结果和理由。")
    String disputeOpen();

    @Message("裁定：企业归您。退出后重新登录，就可以开始填写。")
    String disputeReleased();

    @Message("裁定：维持原来的认领。")
    String disputeKept();

    @Message("您的账号现在不属于任何企业。如果不应该这样，请联系管理员。")
    String belongsNowhere();

    @Message("{name} 提出异议")
    String disputed(String name);

    @Message("已裁定：转给异议人。")
    String decidedRelease();

    @Message("已裁定：维持原认领。")
    String decidedKeep();

    @Message("裁定")
    String decision();

    @Message("维持原认领，并确认身份")
    String decideKeep();

    @Message("转给异议人，从头填写；原来的答案不给对方看")
    String decideRelease();

    @Message("转给异议人，原来的答案一起交过去")
    String decideAnswers();

    @Message("作出裁定")
    String decide();

    @Message("已裁定。")
    String doneDecided();

    @Message("已合并。")
    String doneMerged();

    @Message("成员与负责人")
    String memberChange();

    @Message("填成员的登录账号。恢复：重新启用停用的账号，或收回不属于任何企业的账号。")
    String memberHelp();

    @Message("成员账号")
    String accountName();

    @Message("恢复成员")
    String readmit();

    @Message("设为负责人")
    String makeOwner();

    @Message("这是重复注册，合并到另一家企业")
    String mergeLink();

    @Message("合并重复注册的企业")
    String merge();

    @Message("把“{name}”（{code}）并入另一家企业。先看会怎样，再决定；合并后不能撤销。")
    String mergeHelp(String name, String code);

    @Message("保留的企业的信用代码")
    String mergeInto();

    @Message("看看会怎样")
    String mergePreview();

    @Message("“{from}”并入“{into}”")
    String mergeWhat(String from, String into);

    @Message("各批次留哪一份")
    String mergeRounds();

    @Message("被合并的")
    String mergeFrom();

    @Message("保留的")
    String mergeRemains();

    @Message("留下")
    String mergeStands();

    @Message("被合并的企业没有填报过。")
    String mergeNoRounds();

    @Message("留下的")
    String mergeStays();

    @Message("“{name}”（{code}）的登记资料和身份状态：")
    String mergeFacts(String name, String code);

    @Message("转过来的成员（要重新登录）：")
    String mergeMembers();

    @Message("转过来的顾问：")
    String mergeConsultants();

    @Message("不再有的")
    String mergeGoes();

    @Message("“{name}”关闭，它的邀请链接失效。")
    String mergeCloses(String name);

    @Message("没有留下的那一份不再显示、不再计入统计；数据库里仍保存。")
    String mergeAnswers();

    @Message("代码 {code} 不能再注册。")
    String mergeCode(String code);

    @Message("确定合并")
    String mergeDo();

    @Message("刚才有变化，没有合并。下面是现在的情况。")
    String mergeStale();

    @Message("没有另一家企业是这个代码。")
    String mergeNobody();

    @Message("理由：{reason}")
    String because(String reason);

    @Message("联系方式：{contact}")
    String reached(String contact);
}

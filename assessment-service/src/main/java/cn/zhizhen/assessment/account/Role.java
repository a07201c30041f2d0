package cn.zhizhen.assessment.account;

/** What an account may do. The names are those of the token's groups. */
public final class Role {

    /** Member of an enterprise (企业成员). */
    public static final String MEMBER = "member";
    /** Consultant of assigned enterprises (诊断顾问). */
    public static final String CONSULTANT = "consultant";
    /** Bureau officer of a region and what lies below it (主管部门). */
    public static final String OFFICER = "officer";
    /** Administrator of the suite (管理员). */
    public static final String ADMINISTRATOR = "administrator";

    /** What a token says until the password that somebody else set is changed: it opens nothing else. */
    static final String NEWCOMER = "password-change";

    private Role() {}
}

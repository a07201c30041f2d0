package cn.zhizhen.assessment.enterprise;

/**
 * Who changes the register.
 *
 * @param account public id of the account
 */
public record Editor(String account, String name) {}

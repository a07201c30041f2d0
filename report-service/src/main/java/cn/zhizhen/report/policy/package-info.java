/** The clauses of policy that advice rests on, kept as reviewed data. */
package cn.zhizhen.report.policy;

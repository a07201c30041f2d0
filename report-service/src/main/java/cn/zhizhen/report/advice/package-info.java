/** Advice as reviewed data, and the pure selection of what fits one frozen assessment. */
package cn.zhizhen.report.advice;

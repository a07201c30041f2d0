/** The reports that were issued: a record each, everything needed to print it again, and a public code to check it by. */
package cn.zhizhen.report.archive;

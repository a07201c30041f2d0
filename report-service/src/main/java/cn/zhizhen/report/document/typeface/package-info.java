/** The fonts that documents are set in, and which of them prints a character. */
package cn.zhizhen.report.document.typeface;

/** The diagnosis report as a PDF: chapters write rows, one flowing template sets them, charts are drawn as vectors. */
package cn.zhizhen.report.document;

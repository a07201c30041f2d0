/** What this service reads of the assessment: the frozen snapshot, the questionnaire, and nothing that it could change. */
package cn.zhizhen.report.assessment;

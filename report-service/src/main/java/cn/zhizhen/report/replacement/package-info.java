/** Posts where machines could take over (机器换人): people counted over all shifts, costs only where they were given. */
package cn.zhizhen.report.replacement;

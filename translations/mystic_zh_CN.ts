<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>limits</name>
    <message>
        <source>not enough returns observed yet</source>
        <translation>观测到的收益率数据尚不足</translation>
    </message>
    <message>
        <source>not in force: too little exposure to judge</source>
        <translation>未生效：敞口过小，无法判断</translation>
    </message>
    <message>
        <source>not evaluated: needs a price for every position</source>
        <translation>未评估：每个持仓都需要有价格</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>限额 %1</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1，未设限额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>在限额内</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达限额</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1：%2，%3，%4</translation>
    </message>
    <message>
        <source>; warns from %1</source>
        <translation>；自 %1 起预警</translation>
    </message>
    <message>
        <source>Portfolio VaR</source>
        <translation>组合 VaR</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>预期损失 (ES)</translation>
    </message>
    <message>
        <source>Gross exposure</source>
        <translation>总敞口</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>净敞口</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大持仓</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>未平仓止损风险</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>当日亏损</translation>
    </message>
    <message>
        <source>Daily trades</source>
        <translation>当日交易笔数</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>当日成交量</translation>
    </message>
    <message>
        <source>Message rate</source>
        <translation>消息速率</translation>
    </message>
    <message>
        <source>Repeated executions</source>
        <translation>重复执行</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未结委托</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>utilisation · warn %1 %</source>
        <translation>使用率 · 预警 %1 %</translation>
    </message>
    <message>
        <source>utilisation · warn %1–%2 %</source>
        <translation>使用率 · 预警 %1–%2 %</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigPanel</name>
    <message>
        <source>No agents yet. The configuration of each appears here when the session has started.</source>
        <translation>尚无智能体。会话开始后，各智能体的配置显示在此处。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>This agent has nothing to configure.</source>
        <translation>此智能体没有可配置项。</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>配置键：%1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>%1 的新值</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>上次更改：%1，由 %2</translation>
    </message>
    <message>
        <source>Asked. The agent has not answered yet.</source>
        <translation>已请求。智能体尚未答复。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>自 %1 起生效</translation>
    </message>
    <message>
        <source>Configuration of the agent</source>
        <translation>智能体配置</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Whose configuration is shown; follows the agents table</source>
        <translation>显示哪个智能体的配置；随智能体表格切换</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Asks the agent to take this value now; the change is journaled</source>
        <translation>请求智能体立即采用此值；更改将记入日志</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Asks the agent to take the default again</source>
        <translation>请求智能体恢复默认值</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsDelegate</name>
    <message>
        <source>Stop %1 (S)</source>
        <translation>停止 %1 (S)</translation>
    </message>
    <message>
        <source>Start %1 (S)</source>
        <translation>启动 %1 (S)</translation>
    </message>
    <message>
        <source>Restart %1 from its last state (R)</source>
        <translation>从上一状态重启 %1 (R)</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>S stops %1, R restarts it</source>
        <translation>S 停止 %1，R 重启</translation>
    </message>
    <message>
        <source>S starts %1, R restarts it</source>
        <translation>S 启动 %1，R 重启</translation>
    </message>
    <message>
        <source>Handler time of the last second: p50 %1, p99 %2</source>
        <translation>最近一秒的处理耗时：p50 %1，p99 %2</translation>
    </message>
    <message>
        <source>%1 messages handled since the start, %2 errors</source>
        <translation>启动以来已处理 %1 条消息，%2 个错误</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>部署位置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>short for messages per second</comment>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Process %1, instance %2: %3</source>
        <translation>进程 %1，实例 %2：%3</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsPanel</name>
    <message>
        <source>No agents yet. They appear here when the session has started.</source>
        <translation>尚无智能体。会话开始后显示在此处。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 / %2 运行中</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>全部启动</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> · %1 errors</source>
        <translation> · %1 个错误</translation>
    </message>
    <message>
        <source>Agents table</source>
        <translation>智能体表格</translation>
    </message>
    <message>
        <source>Start every agent that is stopped</source>
        <translation>启动所有已停止的智能体</translation>
    </message>
    <message>
        <source>Stop every agent; asks first</source>
        <translation>停止所有智能体；会先询问</translation>
    </message>
    <message>
        <source>Stop all agents? Trading ends; positions and working orders stay as they are.</source>
        <translation>停止所有智能体？交易将终止；持仓和挂单保持不变。</translation>
    </message>
    <message>
        <source>Stop all agents</source>
        <translation>停止所有智能体</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>无进展</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Kill %1 as a fire drill? Nothing it decides on happens until it is back; the time that takes is shown as its recovery.</source>
        <translation>作为演练终止 %1？在其恢复之前，它所决定的一切都不会发生；所用时间显示为恢复时间。</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>终止 %1</translation>
    </message>
    <message>
        <source>Fire drill: kill %1 and see it come back</source>
        <translation>演练：终止 %1 并看其恢复</translation>
    </message>
    <message>
        <source> · last recovery took %1</source>
        <translation> · 上次恢复用时 %1</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmBar</name>
    <message>
        <source> (%1 times)</source>
        <translation> (%1 次)</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无警报</translation>
    </message>
    <message>
        <source>No unacknowledged alarms; %1 acknowledged still active</source>
        <translation>无未确认的警报；%1 条已确认的仍未解除</translation>
    </message>
    <message>
        <source>Unacknowledged: %1 critical · %2 high · %3 medium · %4 low</source>
        <translation>未确认：严重 %1 · 高 %2 · 中 %3 · 低 %4</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>I have seen it (A). The alarm stays until its cause is gone.</source>
        <translation>我已看到 (A)。原因消除之前警报一直保留。</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>所有警报</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms (L)</source>
        <translation>显示或隐藏警报列表 (L)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>已解除，未确认</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmNotifier</name>
    <message>
        <source>%1: Mystic Station</source>
        <translation>%1：Mystic Station</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AlarmsModel</name>
    <message>
        <source>cleared</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>已解除，未确认</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>active</source>
        <translation>未解除</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
        <translation>触发时间 (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>mystic::AuditBrowserPanel</name>
    <message>
        <source>Audit log, whole journal</source>
        <translation>审计日志，整个日志</translation>
    </message>
    <message>
        <source>Record %1, turn %2</source>
        <translation>记录 %1，轮次 %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: of the whole journal</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>reading the journal, %1 %</source>
        <translation>正在读取日志，%1 %</translation>
    </message>
    <message>
        <source>journal closed</source>
        <translation>日志已关闭</translation>
    </message>
    <message>
        <source>No journal is open. This session records nothing, or it has not begun; the newest records are in the audit log of the Operate workspace.</source>
        <translation>没有打开的日志。此会话不作记录，或尚未开始；最新记录见“操作”工作区的审计日志。</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it is recorded.</source>
        <translation>尚无记录。会话的每条消息在记录后显示在此处。</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 条新记录</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Audit log of the whole journal</source>
        <translation>整个日志的审计日志</translation>
    </message>
    <message>
        <source>Escape returns to the newest record; Enter shows why</source>
        <translation>Esc 返回最新记录；Enter 显示原因</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>记录的字段</translation>
    </message>
    <message>
        <source>Records of the same chain</source>
        <translation>同一链条的记录</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>反转排序</translation>
    </message>
    <message>
        <source>Order of the records: %1</source>
        <translation>记录排序：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the filtered records to a file</source>
        <translation>将筛选出的记录写入文件</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>返回最新记录并跟随 (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>返回最新记录</translation>
    </message>
    <message>
        <source>Choose a record to see every field of it.</source>
        <translation>选择一条记录以查看其全部字段。</translation>
    </message>
    <message>
        <source>Its chain: what caused it and what followed.</source>
        <translation>其链条：起因与后续。</translation>
    </message>
    <message numerus="yes">
        <source>Its chain: %n records, oldest first</source>
        <translation>
            <numerusform>其链条：%n 条记录，最早在前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AuditFilterBar</name>
    <message>
        <source>&quot;%1&quot; is no time: write 2016-06-18 08:15:00, UTC</source>
        <translation>“%1”不是有效时间：请按 2016-06-18 08:15:00 格式填写，UTC</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>所有记录</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>所有品种</translation>
    </message>
    <message>
        <source>Filter by instrument</source>
        <translation>按品种筛选</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>从 (UTC)</translation>
    </message>
    <message>
        <source>Show records from this time on, UTC</source>
        <translation>显示此时间起的记录，UTC</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>至 (UTC)</translation>
    </message>
    <message>
        <source>Show records before this time, UTC</source>
        <translation>显示此时间之前的记录，UTC</translation>
    </message>
    <message>
        <source>Text, S-trace or sequence</source>
        <translation>文本、S 轨迹号或序号</translation>
    </message>
    <message>
        <source>Filter the audit log by text</source>
        <translation>按文本筛选审计日志</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>按来源筛选</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>按记录类型筛选</translation>
    </message>
    <message>
        <source>Filter by lowest severity</source>
        <translation>按最低严重程度筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>所有严重程度</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>Trace %1 ×</source>
        <translation>轨迹 %1 ×</translation>
    </message>
    <message>
        <source>Stop showing only trace %1</source>
        <translation>不再只显示轨迹 %1</translation>
    </message>
</context>
<context>
    <name>mystic::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: rows kept in the table</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 older in the journal</source>
        <translation>日志中另有 %1 条较早</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>header: rows that did not reach the window</comment>
        <translation>丢失 %1 条</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 个轮次</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>链条 %1</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it happens: signals, verdicts, orders, fills.</source>
        <translation>尚无记录。会话的每条消息发生时即显示在此处：信号、裁决、委托、成交。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 条新记录</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Newest record first; Escape returns to the newest</source>
        <translation>最新记录在前；Esc 返回最新记录</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show or hide the filter line (%1)</source>
        <translation>显示或隐藏筛选栏 (%1)</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>筛选审计日志</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>返回最新记录并跟随 (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>返回最新记录</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesModel</name>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Unknown in account currency: a price or a rate is missing</source>
        <translation>无法以账户货币计算：缺少价格或汇率</translation>
    </message>
    <message>
        <source>Equity: cash and positions of all currencies, at current marks</source>
        <translation>净值：所有货币的现金与持仓，按当前标记价</translation>
    </message>
    <message>
        <source>%1: cash %2, of which %3 reserved by working purchases, positions %4</source>
        <translation>%1：现金 %2，其中 %3 被买入挂单冻结，持仓 %4</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>货币</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>column</comment>
        <translation>现金</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: by working purchases</comment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: cash less what is reserved</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>column: market value of positions in that currency</comment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>column: cash and positions in account currency</comment>
        <translation>折合 %1</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesPanel</name>
    <message>
        <source>No balances yet. They appear when a session has begun.</source>
        <translation>尚无余额。会话开始后显示。</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>按货币的余额</translation>
    </message>
</context>
<context>
    <name>mystic::CandleChart</name>
    <message numerus="yes">
        <source>and %n more fills</source>
        <translation>
            <numerusform>另有 %n 笔成交</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, %6 UTC</source>
        <comment>Bought/Sold, quantity, unit, price, currency, time</comment>
        <translation>%1 %2 %3，价格 %4 %5，%6 UTC</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1   O %2   H %3   L %4   C %5 %6</source>
        <comment>time, open, high, low, close, currency</comment>
        <translation>%1   开 %2   高 %3   低 %4   收 %5 %6</translation>
    </message>
    <message>
        <source>Vol %1 %2</source>
        <comment>volume, unit</comment>
        <translation>量 %1 %2</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <comment>BUY or SELL</comment>
        <translation>%1 止损</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>BUY/SELL, quantity, price</comment>
        <translation>%1 %2，价格 %3</translation>
    </message>
</context>
<context>
    <name>mystic::CandleTableModel</name>
    <message>
        <source>Start (UTC)</source>
        <comment>column: of a bar</comment>
        <translation>开始 (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column</comment>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>column: own fills</comment>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column: own fills</comment>
        <translation>卖出</translation>
    </message>
</context>
<context>
    <name>mystic::CandlesPanel</name>
    <message>
        <source>No prices yet. Candles appear with the first trade, bar or quote of the instrument.</source>
        <translation>尚无价格。该品种有首笔成交、K 线或报价后显示 K 线图。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No instruments yet. The chart appears when the session has started.</source>
        <translation>尚无品种。会话开始后显示图表。</translation>
    </message>
    <message>
        <source>%1 has no price yet. Candles appear with its first trade, bar or quote.</source>
        <translation>%1 尚无价格。有首笔成交、K 线或报价后显示 K 线图。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol, what candles are made of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2，%3 前</translation>
    </message>
    <message>
        <source>%1, candles of %2 %3; %4 in sight. %5. %6 own fills, %7 working orders. The key T shows the figures as a table.</source>
        <translation>%1，%2 K 线，%3；可见 %4 根。%5。本方成交 %6 笔，挂单 %7 笔。按 T 键以表格显示数据。</translation>
    </message>
    <message>
        <source>from trades</source>
        <translation>由成交生成</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>原样接收</translation>
    </message>
    <message>
        <source>from mid quotes, no volume</source>
        <translation>由中间价生成，无成交量</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Candle chart; arrow keys read bars</source>
        <translation>K 线图；方向键逐根读取</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>图表的 K 线</translation>
    </message>
    <message>
        <source>Length of a candle</source>
        <translation>K 线周期</translation>
    </message>
    <message>
        <source>Length of a candle. In the chart the keys , and . choose the next shorter or longer one.</source>
        <translation>K 线周期。在图表中，按 , 和 . 键切换到更短或更长的周期。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>Show the bars as a table</source>
        <translation>以表格显示 K 线</translation>
    </message>
    <message>
        <source>Show the same figures as a chart or as a table. The key T does the same.</source>
        <translation>以图表或表格显示同一数据。T 键作用相同。</translation>
    </message>
</context>
<context>
    <name>mystic::ChainView</name>
    <message>
        <source>same turn</source>
        <translation>同一轮次</translation>
    </message>
    <message>
        <source>turn %1, %2 UTC; </source>
        <translation>轮次 %1，%2 UTC；</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>行情</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风控</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>mystic::ChecksModel</name>
    <message>
        <source>not evaluated</source>
        <translation>未评估</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>接近限额</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>order %1, turn %2</source>
        <translation>委托 %1，轮次 %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column</comment>
        <translation>检查方</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <comment>column</comment>
        <translation>数值与限额</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> Last: %1.</source>
        <translation> 最近：%1。</translation>
    </message>
    <message>
        <source>%1, standby</source>
        <translation>%1，备用</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>无进程</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>无进展</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>alive %1, progressing %2, ready %3.</source>
        <translation>存活 %1，有进展 %2，就绪 %3。</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>受限制</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>none</source>
        <comment>isolation of a process</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Number of its present process; answers of an older one are refused</source>
        <translation>其当前进程的编号；旧进程的答复会被拒绝</translation>
    </message>
    <message>
        <source>Three questions: does the process live, does it get on with its work, do its answers count</source>
        <translation>三个问题：进程是否存活、工作是否有进展、答复是否有效</translation>
    </message>
    <message>
        <source>How tightly the process is shut in, as tried on this machine</source>
        <translation>进程被限制的程度，已在本机验证</translation>
    </message>
    <message>
        <source>Share of one core over the last second</source>
        <translation>最近一秒占一个核心的比例</translation>
    </message>
    <message>
        <source>Turns it was sent and has not finished</source>
        <translation>已发送而未完成的轮次</translation>
    </message>
    <message>
        <source>Longest turn since its last heartbeat</source>
        <translation>自上次心跳以来最长的轮次</translation>
    </message>
    <message>
        <source>Trades, quotes and book changes it was not given because it did not keep up</source>
        <translation>因跟不上而未送达的成交、报价和订单簿变化</translation>
    </message>
    <message>
        <source>From losing it to its being ready again, last time</source>
        <translation>上次从丢失到再次就绪</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>column: number of the process</comment>
        <translation>进程</translation>
    </message>
    <message>
        <source>Instance</source>
        <comment>column</comment>
        <translation>实例</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>健康</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>column</comment>
        <translation>隔离</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>内存</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>column: messages per second</comment>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest turn</comment>
        <translation>最长</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column</comment>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>column: time</comment>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenPanel</name>
    <message>
        <source>Agents&apos; processes</source>
        <translation>智能体进程</translation>
    </message>
    <message>
        <source>All agents live in the station&apos;s own process. With &quot;placement&quot;: &quot;process&quot; in the configuration an agent gets one of its own, and what it uses is shown here.</source>
        <translation>所有智能体都在本站的进程中。在配置中写 &quot;placement&quot;: &quot;process&quot;，智能体便有自己的进程，其用量显示在这里。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 / %2 就绪</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常驻</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU，占一个核心的比例</translation>
    </message>
    <message>
        <source>%1: CPU, share of a core</source>
        <translation>%1：CPU，占一个核心的比例</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1: memory</source>
        <translation>%1：内存</translation>
    </message>
    <message>
        <source>Agents in processes of their own</source>
        <translation>在自己进程中的智能体</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>无进展</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>切断</translation>
    </message>
</context>
<context>
    <name>mystic::ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>mystic::CurveChart</name>
    <message>
        <source>%1 UTC   %2 %3   drawdown %4</source>
        <comment>crosshair: time, equity, currency, drawdown</comment>
        <translation>%1 UTC   %2 %3   回撤 %4</translation>
    </message>
</context>
<context>
    <name>mystic::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy rows with header</source>
        <translation>复制行及标题</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>为何有此委托？</translation>
    </message>
    <message>
        <source>Show only trace S-%1 in the audit log</source>
        <translation>审计日志中只显示轨迹 S-%1</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsModel</name>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column</comment>
        <translation>委托</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsPanel</name>
    <message>
        <source>No signal and no order yet. They appear here with what became of them, refusals included.</source>
        <translation>尚无信号和委托。出现后连同其结果（包括拒绝）显示在此处。</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最新 %1 条</translation>
    </message>
    <message>
        <source>No journal is open.</source>
        <translation>没有打开的日志。</translation>
    </message>
    <message>
        <source>Orders and refusals</source>
        <translation>委托与拒绝</translation>
    </message>
    <message>
        <source>No check is recorded for it.</source>
        <translation>没有记录其检查。</translation>
    </message>
    <message>
        <source>Choose an order to see every check that was made.</source>
        <translation>选择一笔委托以查看所做的全部检查。</translation>
    </message>
    <message>
        <source>%1 made, all recorded</source>
        <translation>已做 %1 项，全部记录</translation>
    </message>
    <message>
        <source>%1 recorded, %2 more did not fit</source>
        <translation>已记录 %1 项，另有 %2 项容纳不下</translation>
    </message>
    <message>
        <source>Checks of the order</source>
        <translation>委托的检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message numerus="yes">
        <source>%n orders and refusals</source>
        <translation>
            <numerusform>%n 笔委托与拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::DepthModel</name>
    <message>
        <source>one side only</source>
        <translation>仅单边报价</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>价差 %1 · %2 bps</translation>
    </message>
    <message>
        <source>bid %1, size %2</source>
        <translation>买价 %1，数量 %2</translation>
    </message>
    <message>
        <source>ask %1, size %2</source>
        <translation>卖价 %1，数量 %2</translation>
    </message>
    <message>
        <source>What is left of own working orders at this price; stops stand at their stop price</source>
        <translation>本方挂单在此价位的剩余数量；止损单列在其止损价</translation>
    </message>
    <message>
        <source>Own buy</source>
        <comment>column: own working orders</comment>
        <translation>本方买</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>买量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>卖量</translation>
    </message>
    <message>
        <source>Own sell</source>
        <comment>column: own working orders</comment>
        <translation>本方卖</translation>
    </message>
</context>
<context>
    <name>mystic::DepthPanel</name>
    <message>
        <source>No prices yet. Depth appears with the instrument&apos;s first quote or book.</source>
        <translation>尚无价格。该品种有首个报价或订单簿后显示深度。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>No instruments yet. Depth appears when the session has started.</source>
        <translation>尚无品种。会话开始后显示深度。</translation>
    </message>
    <message>
        <source>No quote or book for %1 yet. An instrument that sends trades or bars only has no depth to show.</source>
        <translation>%1 尚无报价或订单簿。只发送成交或 K 线的品种没有深度可显示。</translation>
    </message>
    <message>
        <source>%1 · book</source>
        <translation>%1 · 订单簿</translation>
    </message>
    <message>
        <source>%1 · best quotes only: the source sends no book</source>
        <translation>%1 · 仅最优报价：来源不发送订单簿</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2，%3 前</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>深度阶梯</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Put the spread in the middle</source>
        <translation>将价差置于中间</translation>
    </message>
    <message>
        <source>Put the spread in the middle and keep it there. In the ladder the key C does the same.</source>
        <translation>将价差置于中间并保持。在阶梯中按 C 键作用相同。</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>价差 %1 · %2 bps</translation>
    </message>
</context>
<context>
    <name>mystic::DifferencesModel</name>
    <message>
        <source>%1, %2: here %3, at the venue %4. %5</source>
        <translation>%1，%2：本站 %3，交易场所 %4。%5</translation>
    </message>
    <message>
        <source>No new risk in the instrument until it is decided.</source>
        <translation>在决定之前该品种不接受新风险。</translation>
    </message>
    <message>
        <source>Missing fill</source>
        <translation>缺失成交</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>未知委托</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>委托不在交易场所</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>委托数量</translation>
    </message>
    <message>
        <source>Size drift</source>
        <translation>数量偏差</translation>
    </message>
    <message>
        <source>Side flip</source>
        <translation>方向相反</translation>
    </message>
    <message>
        <source>Foreign order</source>
        <translation>外来委托</translation>
    </message>
    <message>
        <source>Foreign fill</source>
        <translation>外来成交</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Apply the fill</source>
        <translation>采用该成交</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>采用交易场所的委托</translation>
    </message>
    <message>
        <source>End our order</source>
        <translation>终结我方委托</translation>
    </message>
    <message>
        <source>Adjust our position</source>
        <translation>调整我方持仓</translation>
    </message>
    <message>
        <source>Cancel at the venue</source>
        <translation>在交易场所撤单</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>差异</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: position or open quantity of the station</comment>
        <translation>本站</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: position or open quantity at the venue</comment>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>盈亏 %1</translation>
    </message>
    <message>
        <source>Exposure %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>敞口 %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>column</comment>
        <translation>更正</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>What is wrong, or was decided</source>
        <comment>column</comment>
        <translation>问题所在，或所作决定</translation>
    </message>
</context>
<context>
    <name>mystic::DrawdownsModel</name>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column: drawdown</comment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Peak [%1]</source>
        <comment>column: currency</comment>
        <translation>峰值 [%1]</translation>
    </message>
    <message>
        <source>Lowest [%1]</source>
        <comment>column: currency</comment>
        <translation>谷值 [%1]</translation>
    </message>
    <message>
        <source>Peak at (UTC)</source>
        <comment>column</comment>
        <translation>峰值时间 (UTC)</translation>
    </message>
    <message>
        <source>Lowest at (UTC)</source>
        <comment>column</comment>
        <translation>谷值时间 (UTC)</translation>
    </message>
    <message>
        <source>Recovered (UTC)</source>
        <comment>column</comment>
        <translation>恢复时间 (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>mystic::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日 P&amp;L</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>净值与回撤</translation>
    </message>
    <message>
        <source>No equity yet: the session is starting.</source>
        <translation>尚无净值：会话正在启动。</translation>
    </message>
    <message>
        <source>No equity yet: a position has no price. The curve begins with a price for each instrument held.</source>
        <translation>尚无净值：有持仓没有价格。所持每个品种都有价格后曲线开始。</translation>
    </message>
    <message>
        <source>No equity yet: the curve begins one second of session time after the first price.</source>
        <translation>尚无净值：曲线在首个价格后一秒（会话时间）开始。</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>图表的时间范围</translation>
    </message>
    <message>
        <source>1h</source>
        <comment>time range</comment>
        <translation>1h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>time range</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Last six hours</source>
        <translation>最近六小时</translation>
    </message>
    <message>
        <source>day</source>
        <comment>time range</comment>
        <translation>当日</translation>
    </message>
    <message>
        <source>Since midnight UTC</source>
        <translation>自 UTC 零点起</translation>
    </message>
    <message>
        <source>all</source>
        <comment>time range</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>账户数据</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>净值与回撤图表；方向键读取数值</translation>
    </message>
</context>
<context>
    <name>mystic::ExportBar</name>
    <message>
        <source>%1 records written</source>
        <translation>已写入 %1 条记录</translation>
    </message>
    <message>
        <source>Nothing written: cancelled, or no record passes the filter.</source>
        <translation>未写入任何内容：已取消，或没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%1 条记录，写入 %2</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>File to write the filtered records to</source>
        <translation>用于写入筛选记录的文件</translation>
    </message>
    <message>
        <source>The file is replaced when it exists. Raw values, UTC, oldest record first.</source>
        <translation>文件若已存在将被替换。原始值，UTC，最早的记录在前。</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Write the filtered records to the file</source>
        <translation>将筛选出的记录写入文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>取消写入</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>导出结果</translation>
    </message>
</context>
<context>
    <name>mystic::FiguresModel</name>
    <message>
        <source>n/a (%1)</source>
        <comment>figure that does not exist: reason</comment>
        <translation>无（%1）</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <comment>column</comment>
        <translation>计算方法</translation>
    </message>
</context>
<context>
    <name>mystic::FilesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>可用，请查看</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Reading, %1</source>
        <translation>正在读取，%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 rows that cannot be used</source>
        <translation>%1 行无法使用</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 处缺口</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 处重复</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 处乱序</translation>
    </message>
    <message>
        <source>%1 crossed quotes</source>
        <translation>%1 个倒挂报价</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未识别</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>%1 K 线</translation>
    </message>
    <message>
        <source>Quote bars of %1</source>
        <translation>%1 报价 K 线</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Book deltas</source>
        <translation>订单簿增量</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>交易场所抓包</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>%1，gzip</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>File</source>
        <comment>column</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <comment>column</comment>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <comment>column</comment>
        <translation>首条 (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <comment>column</comment>
        <translation>末条 (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>mystic::FillsModel</name>
    <message>
        <source>%1 bp</source>
        <comment>basis points</comment>
        <translation>%1 bp</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>挂单方</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>吃单方</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, fee %6, slippage %7, trade %8 of order %9</source>
        <translation>%1 %2 %3，价格 %4 %5，费用 %6，滑点 %7，委托 %9 的成交 %8</translation>
    </message>
    <message>
        <source>From the mid when the signal was decided, in hundredths of a per cent; positive costs</source>
        <translation>相对信号决策时的中间价，以万分之一计；正值为成本</translation>
    </message>
    <message>
        <source>Venue time (UTC)</source>
        <comment>column</comment>
        <translation>场所时间 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>column: cost positive</comment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Slippage</source>
        <comment>column: against the mid at the decision</comment>
        <translation>滑点</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <comment>column: maker or taker</comment>
        <translation>流动性</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: operator or strategy</comment>
        <translation>发起方</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>轨迹</translation>
    </message>
</context>
<context>
    <name>mystic::FillsPanel</name>
    <message>
        <source>No fills yet. Each execution at the venue appears here.</source>
        <translation>尚无成交。交易场所的每笔成交显示在此处。</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>newest %1; %2 older in the journal</source>
        <translation>最新 %1 笔；日志中另有 %2 笔较早</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>吃单方</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
</context>
<context>
    <name>mystic::FlowPanel</name>
    <message>
        <source>No agents yet. The flow of messages appears here when the session has started.</source>
        <translation>尚无智能体。会话开始后显示消息流。</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>通信流</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 轮次/s</translation>
    </message>
    <message>
        <source>%1 turns/s · %2 not healthy</source>
        <translation>%1 轮次/s · %2 个异常</translation>
    </message>
    <message>
        <source>%1 agents, %2 connections, %3 not healthy, %4 messages dropped</source>
        <translation>%1 个智能体，%2 个连接，%3 个异常，已丢弃 %4 条消息</translation>
    </message>
    <message>
        <source>Communication flow table</source>
        <translation>通信流表格</translation>
    </message>
    <message>
        <source>Show the flow as a graph or as a table with the same figures</source>
        <translation>以图或表格显示通信流，数据相同</translation>
    </message>
    <message>
        <source>Show the flow as a table</source>
        <translation>以表格显示通信流</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>编排器</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Communication flow graph; arrow keys walk it, Enter shows the messages</source>
        <translation>通信流图；方向键移动，Enter 显示消息</translation>
    </message>
    <message>
        <source>Enter or a double click shows the messages of the row</source>
        <translation>Enter 或双击显示该行的消息</translation>
    </message>
</context>
<context>
    <name>mystic::FlowTableModel</name>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>mystic::FlowView</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 messages, %2
p50 %3, p99 %4
queue %5, dropped %6</source>
        <translation>%1 条消息，%2
p50 %3，p99 %4
队列 %5，已丢弃 %6</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 (not healthy)
%2</source>
        <translation>%1（异常）
%2</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4 messages, p50 %5, p99 %6</source>
        <translation>%1：%2
%3，%4 条消息，p50 %5，p99 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (ended)
%2</source>
        <translation>%1（已结束）
%2</translation>
    </message>
</context>
<context>
    <name>mystic::HelpSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mystic::KillSheet</name>
    <message>
        <source>Kill switch</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Cancel all working orders</source>
        <translation>撤销所有挂单</translation>
    </message>
    <message>
        <source>Re-arm…</source>
        <translation>重新启用…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep protective stops (%1)</source>
        <translation>保留保护性止损 (%1)</translation>
    </message>
    <message>
        <source>Without them an open position has no stop-loss at the venue.</source>
        <translation>没有保护性止损，未平持仓在交易场所就没有止损。</translation>
    </message>
    <message>
        <source>Stopping new risk: the gate was told to close.</source>
        <translation>正在停止新增风险：已通知闸门关闭。</translation>
    </message>
    <message>
        <source>Cancelling working orders; each counts as cancelled when the venue says so.</source>
        <translation>正在撤销挂单；每个委托在交易场所答复后才算已撤销。</translation>
    </message>
    <message>
        <source>Working orders: %1, of them protective stops: %2. Open positions, which stay open: %3.</source>
        <translation>挂单：%1，其中保护性止损：%2。未平持仓（不会平仓）：%3。</translation>
    </message>
    <message>
        <source>%1 since %2. No new risk leaves the station.</source>
        <translation>%1，自 %2 起。没有新增风险离开本站。</translation>
    </message>
</context>
<context>
    <name>mystic::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutMenu</name>
    <message>
        <source>Panels of this workspace</source>
        <translation>此工作区的面板</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Save or remove layouts…</source>
        <translation>保存或移除布局…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>恢复默认布局</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutSheet</name>
    <message>
        <source>Save this layout</source>
        <translation>保存此布局</translation>
    </message>
    <message>
        <source>Keeps the workspace shown and the places of all panels under a name, such as Monitoring or Incident. A name already taken is replaced.</source>
        <translation>以一个名称（如“监控”或“事故”）保存当前显示的工作区和所有面板的位置。已有的名称将被替换。</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>布局名称</translation>
    </message>
    <message>
        <source>Layouts there are</source>
        <translation>现有布局</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Used of allowed</source>
        <translation>已用 / 允许</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsPanel</name>
    <message>
        <source>No limits yet. They appear with the first report of the Risk Agent, a few seconds after it starts.</source>
        <translation>尚无限额。风控智能体启动几秒后发出首份报告时显示。</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>风险限额</translation>
    </message>
    <message>
        <source>Use of each limit, with its warn threshold</source>
        <translation>各限额的使用率及其预警阈值</translation>
    </message>
</context>
<context>
    <name>mystic::LinksView</name>
    <message>
        <source>Links</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>mystic::LogsModel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>level, component, text</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 UTC, %2, %3
%4</source>
        <translation>%1 UTC，%2，%3
%4</translation>
    </message>
    <message>
        <source>Clock time (UTC)</source>
        <comment>column</comment>
        <translation>时钟时间 (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>级别</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>column</comment>
        <translation>组件</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>mystic::LogsPanel</name>
    <message>
        <source>This window was opened without a log.</source>
        <translation>此窗口打开时没有运行日志。</translation>
    </message>
    <message>
        <source>No line yet. What the parts of the station say appears here.</source>
        <translation>尚无内容。本站各部分的输出显示在此处。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1 行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 older in the file</source>
        <translation>文件中另有 %1 行较早</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>lines that did not reach the window</comment>
        <translation>丢失 %1 行</translation>
    </message>
    <message>
        <source>Newest line first; Escape returns to the newest</source>
        <translation>最新行在前；Esc 返回最新行</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show from %1</source>
        <comment>level</comment>
        <translation>显示 %1 及以上</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>level</comment>
        <translation>写入 %1 及以上</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>所有组件</translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation>显示此级别及以上的行</translation>
    </message>
    <message>
        <source>Show lines of this component</source>
        <translation>显示此组件的行</translation>
    </message>
    <message>
        <source>Write lines of the chosen component from this level on</source>
        <translation>所选组件写入此级别及以上的行</translation>
    </message>
    <message>
        <source>Write: differs</source>
        <translation>写入：不一致</translation>
    </message>
    <message>
        <source>From which level on the chosen component writes its lines, here and in the file</source>
        <translation>所选组件从哪个级别起写入行，在此处和文件中</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>只显示含这些词的行</translation>
    </message>
    <message>
        <source>Return to the newest line</source>
        <translation>返回最新行</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc)</source>
        <translation>返回最新行并跟随 (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc). The file is %1.</source>
        <translation>返回最新行并跟随 (Esc)。文件为 %1。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>mystic::MainWindow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Mystic Station, %1</source>
        <translation>Mystic Station，%1</translation>
    </message>
    <message>
        <source>%1, %2, Mystic Station</source>
        <translation>%1，%2，Mystic Station</translation>
    </message>
    <message>
        <source>Not sent: this session is over.</source>
        <translation>未发送：此会话已结束。</translation>
    </message>
</context>
<context>
    <name>mystic::MessagesModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 UTC, turn %2, %3, %4
%5</source>
        <translation>%1 UTC，轮次 %2，%3，%4
%5</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery; every sixteenth turn is measured</source>
        <translation>从轮次开始到送达；每十六个轮次测量一个</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>column</comment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: from whom to whom</comment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column: its kind</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column</comment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>What it says</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a node of the flow</comment>
        <translation>%1 的全部</translation>
    </message>
</context>
<context>
    <name>mystic::MessagesPanel</name>
    <message>
        <source>Choose a connection or an agent in the flow graph, or in the list above, to see the messages that pass there.</source>
        <translation>在通信流图或上方列表中选择一个连接或智能体，以查看经过的消息。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>No agents yet. The messages of the flow appear here when the session has started.</source>
        <translation>尚无智能体。会话开始后显示通信流的消息。</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>paused, %1 since</source>
        <translation>已暂停，其后 %1 条</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <comment>messages that came too fast</comment>
        <translation>%1 条未显示</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <comment>by a full queue</comment>
        <translation>丢弃 %1 条</translation>
    </message>
    <message>
        <source>Newest first. Space pauses, Enter shows why where a message has a trace.</source>
        <translation>最新在前。空格键暂停，消息有轨迹时按 Enter 显示原因。</translation>
    </message>
    <message>
        <source>Connection or agent whose messages are shown</source>
        <translation>显示其消息的连接或智能体</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Whose messages are shown; a click in the flow graph chooses too</source>
        <translation>显示谁的消息；也可在通信流图中点击选择</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only messages with these words</source>
        <translation>只显示含这些词的消息</translation>
    </message>
    <message>
        <source>Pause the messages</source>
        <translation>暂停消息</translation>
    </message>
    <message>
        <source>Lets the rows stand still; messages are counted on and the charts go on (Space in the table)</source>
        <translation>让各行静止；消息继续计数，图表继续更新（表格中按空格键）</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery, of the measured turns of each second; of several connections the slowest</source>
        <translation>从轮次开始到送达，取每秒中测量的轮次；有多个连接时取最慢者</translation>
    </message>
</context>
<context>
    <name>mystic::NumberField</name>
    <message>
        <source>%1 in %2</source>
        <comment>name of a field and its unit</comment>
        <translation>%1，单位 %2</translation>
    </message>
</context>
<context>
    <name>mystic::OpenPanel</name>
    <message>
        <source>Checking what is to be opened</source>
        <translation>正在检查要打开的内容</translation>
    </message>
    <message>
        <source>Stopping the running session and sealing its journal</source>
        <translation>正在停止运行中的会话并封存其日志</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>正在打开会话</translation>
    </message>
    <message>
        <source>Replaying the recorded session and comparing every record</source>
        <translation>正在重放已记录的会话并比对每条记录</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot change it.</source>
        <translation>此窗口针对单个会话打开，不能更换。</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>演示会话</translation>
    </message>
    <message numerus="yes">
        <source>the session on %n files</source>
        <translation>
            <numerusform>%n 个文件的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Path of a data file</source>
        <translation>数据文件路径</translation>
    </message>
    <message>
        <source>Path of a configuration</source>
        <translation>配置文件路径</translation>
    </message>
    <message>
        <source>CSV (also .gz) or capture; files can be dropped here</source>
        <translation>CSV（也支持 .gz）或抓包文件；可将文件拖放到此处</translation>
    </message>
    <message>
        <source>JSON with comments; mystic config prints one</source>
        <translation>带注释的 JSON；mystic config 可输出一份</translation>
    </message>
    <message>
        <source>No file yet. Each is read to its end before it is used: format, instruments, times, rows and faults with their lines are listed here.</source>
        <translation>尚无文件。每个文件在使用前都会完整读取：格式、品种、时间、行数以及错误及其行号列在此处。</translation>
    </message>
    <message>
        <source>Nothing is wrong in %1.</source>
        <translation>%1 没有问题。</translation>
    </message>
    <message>
        <source>Say which configuration to open.</source>
        <translation>请指定要打开的配置。</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>没有运行中的会话。</translation>
    </message>
    <message>
        <source>“%1” is stopped in order and its journal sealed; working orders and positions of the simulation end with it and stay readable in its journal.</source>
        <translation>“%1”将正常停止并封存其日志；模拟的挂单和持仓随之结束，仍可在其日志中读取。</translation>
    </message>
    <message>
        <source>“%1” is stopped in order. It is not recorded: nothing of it remains.</source>
        <translation>“%1”将正常停止。它未作记录：不会留下任何内容。</translation>
    </message>
    <message>
        <source>%1 Then %2 begins. The window keeps its layout; a halt stays a halt.</source>
        <translation>%1 随后开始%2。窗口保持其布局；停止交易状态保持不变。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Stop and open %1</source>
        <translation>停止并打开 %1</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>运行中：%1</translation>
    </message>
    <message>
        <source>no session runs</source>
        <translation>没有运行中的会话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>要打开的内容</translation>
    </message>
    <message>
        <source>Sessions that can be opened</source>
        <translation>可打开的会话</translation>
    </message>
    <message>
        <source>Demo, simulated market</source>
        <translation>演示，模拟市场</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>重放：%1</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>配置…</translation>
    </message>
    <message>
        <source>Own data files…</source>
        <translation>自有数据文件…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the file and look through it</source>
        <translation>添加文件并检查其内容</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Says what will happen first</source>
        <translation>先说明将发生什么</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>将所选文件从列表移除</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stop looking through files</source>
        <translation>停止检查文件</translation>
    </message>
    <message>
        <source>What is wrong in the selected file</source>
        <translation>所选文件的问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>可用，请查看</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>交易场所抓包</translation>
    </message>
</context>
<context>
    <name>mystic::OrderHistoryPanel</name>
    <message>
        <source>No order has ended yet.</source>
        <translation>尚无已结束的委托。</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>历史委托</translation>
    </message>
    <message>
        <source>No ended order matches the filter. Clear it to see all.</source>
        <translation>没有符合筛选条件的已结束委托。清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Orders that have ended</source>
        <translation>已结束的委托</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only orders with these words</source>
        <translation>只显示含这些词的委托</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>显示的委托</translation>
    </message>
    <message>
        <source>all</source>
        <comment>choice in the title bar</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All orders that have ended</source>
        <translation>所有已结束的委托</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>choice in the title bar</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Orders with a fill</source>
        <translation>有成交的委托</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>choice in the title bar</comment>
        <translation>已撤</translation>
    </message>
    <message>
        <source>Orders cancelled or expired</source>
        <translation>已撤销或已到期的委托</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>choice in the title bar</comment>
        <translation>已拒</translation>
    </message>
    <message>
        <source>Orders refused by gate or venue</source>
        <translation>被闸门或交易场所拒绝的委托</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersModel</name>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>跟踪止损</translation>
    </message>
    <message>
        <source>Order %1: %2 %3 %4, %5 of %6 filled, %7</source>
        <translation>委托 %1：%2 %3 %4，已成交 %6 中的 %5，%7</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>挂单中</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>Modifying</source>
        <translation>修改中</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>轨迹</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column: market, limit, stop</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>column: quantity filled</comment>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: limit price</comment>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: stop price</comment>
        <translation>止损价</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>column: average price of the fills</comment>
        <translation>成交均价</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: text of the last report</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersPanel</name>
    <message>
        <source>Orders and positions</source>
        <translation>委托与持仓</translation>
    </message>
    <message>
        <source>%1 working · %2 open</source>
        <translation>%1 挂单 · %2 持仓</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>显示的表格</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>choice in the title bar</comment>
        <translation>委托</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>显示委托</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>choice in the title bar</comment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>显示持仓</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>No orders yet. They appear when a signal has passed Compliance, Risk and the gate.</source>
        <translation>尚无委托。信号通过合规、风控和闸门后显示。</translation>
    </message>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>无持仓。首笔成交后显示。</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
</context>
<context>
    <name>mystic::Panel</name>
    <message>
        <source>no news for %1 s</source>
        <translation>%1 s 无更新</translation>
    </message>
    <message>
        <source>prices stale</source>
        <translation>价格过期</translation>
    </message>
</context>
<context>
    <name>mystic::PanelDock</name>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>放回窗口</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>%1 的位置</translation>
    </message>
    <message>
        <source>Move, float or hide this panel. The title bar can be dragged.</source>
        <translation>移动、浮动或隐藏此面板。标题栏可拖动。</translation>
    </message>
</context>
<context>
    <name>mystic::PanelFrame</name>
    <message>
        <source>What this panel shows is not current. See the links in the top row.</source>
        <translation>此面板显示的内容不是最新的。请查看顶行的链路。</translation>
    </message>
</context>
<context>
    <name>mystic::PastStrip</name>
    <message>
        <source>You are looking at a past session: %1, as it ended at %2 %3 UTC after %4 turns (%5). Nothing here can be traded or changed. The strip above, alarms and the kill switch are the running session&apos;s, which goes on.</source>
        <translation>您正在查看过去的会话：%1，停留在其结束时刻 %2 %3 UTC，共 %4 个轮次（%5）。此处不能交易或更改任何内容。上方状态条、警报和紧急停止属于运行中的会话，该会话仍在继续。</translation>
    </message>
    <message>
        <source>Back to the running session</source>
        <translation>返回运行中的会话</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
</context>
<context>
    <name>mystic::PositionsModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>平仓…</translation>
    </message>
    <message>
        <source>Totals of all positions in account currency</source>
        <translation>所有持仓的合计，以账户货币计</translation>
    </message>
    <message>
        <source>Totals need a price for every position; at least one has none</source>
        <translation>合计需要每个持仓都有价格；至少一个没有</translation>
    </message>
    <message>
        <source>%1 has no price yet: value and unrealised result are unknown</source>
        <translation>%1 尚无价格：市值和未实现盈亏未知</translation>
    </message>
    <message>
        <source>%1: flat, realised %2</source>
        <translation>%1：无持仓，已实现 %2</translation>
    </message>
    <message>
        <source>%1: net %2 at %3, mark %4, unrealised %5</source>
        <translation>%1：净持仓 %2，均价 %3，标记价 %4，未实现 %5</translation>
    </message>
    <message>
        <source>In account currency (%1)</source>
        <translation>以账户货币计 (%1)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: signed quantity held</comment>
        <translation>净持仓</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average price of what is held</comment>
        <translation>均价</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: price the position is valued at</comment>
        <translation>标记价</translation>
    </message>
    <message>
        <source>Value %1</source>
        <comment>column: market value in account currency</comment>
        <translation>市值 %1</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <comment>column: result at the mark</comment>
        <translation>未实现</translation>
    </message>
    <message>
        <source>Realised</source>
        <comment>column: result of closed quantity, fees excluded</comment>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column: cost positive</comment>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>mystic::PositionsPanel</name>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>无持仓。首笔成交后显示。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>市值未知</translation>
    </message>
    <message>
        <source>Close %1 %2 (%3) at market, reduce-only? Entries of %2 that work are cancelled.</source>
        <translation>以市价平仓 %1 %2 (%3)，只减仓？%2 的开仓挂单将被撤销。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>平仓 %1</translation>
    </message>
    <message>
        <source>Enter or Delete closes the position of the row; asks first</source>
        <translation>Enter 或 Delete 平掉该行持仓；会先询问</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>平仓…</translation>
    </message>
</context>
<context>
    <name>mystic::ProcessPanel</name>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of a core, of %2</source>
        <translation>单核 %1，共 %2 核</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>off: this session is not recorded</source>
        <translation>关闭：此会话不作记录</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写入中</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>已落盘</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 个轮次</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同步次数</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>磁盘可用</translation>
    </message>
    <message>
        <source>Processor time, memory and the journal appear here when the session has started.</source>
        <translation>会话开始后，处理器时间、内存和日志信息显示在此处。</translation>
    </message>
    <message>
        <source>Machine and journal</source>
        <translation>主机与日志</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常驻</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU，单核占比</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>none: this journal is not signed</source>
        <translation>无：此日志未签名</translation>
    </message>
    <message>
        <source>no checkpoint yet</source>
        <translation>尚无检查点</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封印</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Copy checkpoint</source>
        <translation>复制检查点</translation>
    </message>
    <message>
        <source>Copy the last signed checkpoint</source>
        <translation>复制最近一个已签名的检查点</translation>
    </message>
    <message>
        <source>The last signed checkpoint as text. Keep it where nobody can change it, by e-mail or on paper: mystic verify --anchor compares the journal with it later, and finds what was cut off or rewritten.</source>
        <translation>最近一个已签名检查点的文本。请保存在无人能更改的地方（电子邮件或纸上）：之后 mystic verify --anchor 会将日志与其比对，找出被截断或被改写之处。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Copy the journal&apos;s public key</source>
        <translation>复制日志的公钥</translation>
    </message>
    <message>
        <source>The public key that signs the journal, for mystic verify --key. It is no secret.</source>
        <translation>为日志签名的公钥，供 mystic verify --key 使用。它不是秘密。</translation>
    </message>
</context>
<context>
    <name>mystic::QuotesModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>age, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: no price yet, %2</source>
        <translation>%1：尚无价格，%2</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <translation>%1，价格以 %2 计</translation>
    </message>
    <message>
        <source>bid %1 (%2), ask %3 (%4)</source>
        <translation>买价 %1 (%2)，卖价 %3 (%4)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>mid %1 (%2) since the first price of the day</source>
        <translation>中间价 %1 (%2)，自当日首个价格起</translation>
    </message>
    <message>
        <source>%1 (%2) since the first price of the day</source>
        <translation>%1 (%2)，自当日首个价格起</translation>
    </message>
    <message>
        <source>crossed: the bid is above the ask</source>
        <translation>倒挂：买价高于卖价</translation>
    </message>
    <message>
        <source>trading is halted at the venue</source>
        <translation>交易场所已停止交易</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>市场已休市</translation>
    </message>
    <message>
        <source>last event %1 ago, %2</source>
        <translation>最近事件在 %1 前，%2</translation>
    </message>
    <message>
        <source>Since the first price of the day, or of the session if it began later; measured with the last trade, else with the mid</source>
        <translation>自当日首个价格起；若会话开始较晚，则自会话首个价格起；按最新成交计，否则按中间价</translation>
    </message>
    <message>
        <source>Ask less bid in basis points of the mid (1 bps = 0.01 %)</source>
        <translation>卖价减买价，以中间价的基点计（1 bps = 0.01 %）</translation>
    </message>
    <message>
        <source>Quantity traded since midnight of the configured zone, as far as the session saw it</source>
        <translation>自所配置时区零点起的成交量，以会话所见为限</translation>
    </message>
    <message>
        <source>Time since the last event; stale when the gate would open no new risk on it</source>
        <translation>距最近事件的时间；若闸门因此不再允许新增风险，则为过期</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>买量</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>column</comment>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>column</comment>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>卖量</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: price of the last trade</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: price change since the day&apos;s open</comment>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>Change %</source>
        <comment>column</comment>
        <translation>涨跌 %</translation>
    </message>
    <message>
        <source>Spread bps</source>
        <comment>column: basis points</comment>
        <translation>价差 bps</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column: traded today</comment>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>距今</translation>
    </message>
</context>
<context>
    <name>mystic::QuotesPanel</name>
    <message>
        <source>No instruments yet. Their prices appear here when the session has started.</source>
        <translation>尚无品种。会话开始后，价格显示在此处。</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>%1 of %2 instruments</source>
        <translation>%1 / %2 个品种</translation>
    </message>
    <message>
        <source>%1 · %2 stale</source>
        <translation>%1 · %2 个过期</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter instruments by symbol</source>
        <translation>按代码筛选品种</translation>
    </message>
    <message>
        <source>Parts of symbols, separated by spaces. The key / comes here, Escape clears.</source>
        <translation>代码的一部分，以空格分隔。按 / 键到此处，Esc 清除。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n 个品种</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RearmSheet</name>
    <message>
        <source>Re-arm trading</source>
        <translation>重新启用交易</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>原因（记入日志）</translation>
    </message>
    <message>
        <source>Reason for re-arming</source>
        <translation>重新启用的原因</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trading is %1 (%2). Re-arming lets the agents take new risk again. The reason is recorded with your name.</source>
        <translation>交易状态为 %1（%2）。重新启用后，智能体可以再次新增风险。原因将与您的姓名一并记录。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>With one person a re-arm from KILLED takes effect 60 s after it was asked for.</source>
        <translation>只有一人时，从“紧急停止”状态重新启用，在请求 60 s 后生效。</translation>
    </message>
    <message>
        <source>Re-arm requested; waiting for the gate.</source>
        <translation>已请求重新启用；正在等待闸门。</translation>
    </message>
</context>
<context>
    <name>mystic::ReconciliationPanel</name>
    <message>
        <source>Nothing is known of the venue yet. It appears when a session has begun.</source>
        <translation>尚无交易场所的信息。会话开始后显示。</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Recorded data trade against the simulated exchange inside this station: there is nothing to compare with. Demo, paper and live sessions are compared all the time.</source>
        <translation>录制数据在本站的模拟交易所成交：无可对照。演示、模拟和实盘会话始终对照。</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无待处理</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Venue %1</source>
        <translation>交易场所 %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>connection lost, no new risk until it is back and compared</source>
        <translation>连接断开，恢复并对照之前不接受新风险</translation>
    </message>
    <message>
        <source>connected, being compared, no new risk until it agrees</source>
        <translation>已连接，正在对照，一致之前不接受新风险</translation>
    </message>
    <message>
        <source>connected and reconciled</source>
        <translation>已连接并对账一致</translation>
    </message>
    <message>
        <source>connected, differences wait</source>
        <translation>已连接，有差异待处理</translation>
    </message>
    <message>
        <source>compared %1 (%2 times)</source>
        <translation>对照于 %1（%2 次）</translation>
    </message>
    <message>
        <source>no order in doubt</source>
        <translation>无存疑委托</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n 笔委托存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>no dead-man switch at this venue</source>
        <translation>该交易场所无失联撤单</translation>
    </message>
    <message>
        <source>dead-man switch NOT armed</source>
        <translation>失联撤单未启用</translation>
    </message>
    <message>
        <source>dead-man switch armed until %1</source>
        <translation>失联撤单启用至 %1</translation>
    </message>
    <message>
        <source>venue&apos;s clock %1 ms from ours</source>
        <translation>交易场所时钟与本机相差 %1 毫秒</translation>
    </message>
    <message>
        <source>orders leave %1</source>
        <translation>委托发出：%1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>when durable</source>
        <translation>落盘之后</translation>
    </message>
    <message>
        <source>%1 fill(s) told twice, applied once</source>
        <translation>%1 笔成交重复报告，只记一次</translation>
    </message>
    <message>
        <source>Orders, fills and positions agree with the venue. Differences appear here with both sides&apos; evidence.</source>
        <translation>委托、成交和持仓与交易场所一致。差异会连同双方证据显示在这里。</translation>
    </message>
    <message>
        <source>The first comparison has not ended yet.</source>
        <translation>首次对照尚未结束。</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>委托 %1，%2</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>AT THE VENUE</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Trade %1: %2 %3 at %4, fee %5, %6</source>
        <translation>成交 %1：%2 %3 @ %4，费用 %5，%6</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>名称 %1</translation>
    </message>
    <message>
        <source>Quantity %1, seen %2 times</source>
        <translation>数量 %1，见到 %2 次</translation>
    </message>
    <message>
        <source>Differences between station and venue</source>
        <translation>本站与交易场所的差异</translation>
    </message>
    <message>
        <source>Enter goes to the reason of a decision</source>
        <translation>Enter 转到决定的原因</translation>
    </message>
    <message>
        <source>Reason, journaled with the decision</source>
        <translation>原因，与决定一同记入日志</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>决定的原因</translation>
    </message>
    <message>
        <source>Needs a reason of at least three characters</source>
        <translation>需要至少三个字符的原因</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Both sides stay as they are; the instrument opens until the figures change</source>
        <translation>双方保持原样；品种开放，直至数字变化</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Compare with the venue now</source>
        <translation>立即与交易场所对照</translation>
    </message>
    <message>
        <source>Compares orders, fills and positions with the venue now</source>
        <translation>立即将委托、成交和持仓与交易场所对照</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>委托不在交易场所</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>采用交易场所的委托</translation>
    </message>
</context>
<context>
    <name>mystic::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value as recorded</source>
        <comment>column</comment>
        <translation>记录的值</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedModel</name>
    <message>
        <source>Running now</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>未封存</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>This station is writing it.</source>
        <translation>本站正在写入。</translation>
    </message>
    <message>
        <source>Closed in order. Looking at it replays it and compares every record.</source>
        <translation>已正常关闭。查看时会重放，并逐条比对记录。</translation>
    </message>
    <message>
        <source>The station had crashed; a torn end was cut, and the cut is recorded.</source>
        <translation>控制站曾崩溃；残缺的末尾已截去，截去一事已记录。</translation>
    </message>
    <message>
        <source>It ends without a seal: the station crashed, or another one is writing it.</source>
        <translation>末尾没有封存：控制站已崩溃，或另一个控制站正在写入。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <comment>column</comment>
        <translation>开始 (UTC)</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>column: how it ends</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Data from (UTC)</source>
        <comment>column</comment>
        <translation>数据起始 (UTC)</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>column</comment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedPanel</name>
    <message>
        <source>Recorded sessions</source>
        <translation>已记录的会话</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot list others.</source>
        <translation>此窗口只为一个会话打开，无法列出其他会话。</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>No recorded session yet. Each session writes a journal, which is listed here.</source>
        <translation>尚无已记录的会话。每个会话都写一份日志，列在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n journals</source>
        <translation>
            <numerusform>%n 份日志</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Replays the journal and shows how the session ended; the running session goes on</source>
        <translation>重放日志并显示会话结束时的状态；运行中的会话继续</translation>
    </message>
    <message>
        <source>Look at the selected session</source>
        <translation>查看所选会话</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read the journals again</source>
        <translation>重新读取日志</translation>
    </message>
    <message>
        <source>Folder of a journal that lies elsewhere</source>
        <translation>其他位置的日志文件夹</translation>
    </message>
    <message>
        <source>Look at that</source>
        <translation>查看该日志</translation>
    </message>
    <message>
        <source>Look at the journal in that folder</source>
        <translation>查看该文件夹中的日志</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>运行中</translation>
    </message>
</context>
<context>
    <name>mystic::ReplayPanel</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2016-06-18 08:15:00, or 08:15 for that day, in UTC.</source>
        <translation>“%1”不是时间。请写成 2016-06-18 08:15:00，或写 08:15 表示当天，UTC。</translation>
    </message>
    <message>
        <source>No session yet. The time of a replay is moved here.</source>
        <translation>尚无会话。重放的时间在此处移动。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>As fast as possible to %1.</source>
        <translation>以最快速度前往 %1。</translation>
    </message>
    <message>
        <source>This window cannot run its session again, so it cannot go back.</source>
        <translation>此窗口无法重新运行其会话，因此不能后退。</translation>
    </message>
    <message>
        <source>Back to %1: the session is stopped in order, its journal sealed, and run again from its beginning to there, into a new journal. What you did by hand is not repeated.</source>
        <translation>返回 %1：会话将正常停止，日志封存，然后从头重新运行到该时刻，写入新日志。您的手动操作不会重复。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>This session&apos;s market is made as it goes: its time can be paused and stepped, but only the time of recorded data can be moved.</source>
        <translation>此会话的行情是即时生成的：时间可以暂停和单步，但只有已记录数据的时间才能移动。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>继续会话 (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>暂停会话 (F7)</translation>
    </message>
    <message>
        <source>The data ended before %1.</source>
        <translation>数据在 %1 之前已结束。</translation>
    </message>
    <message>
        <source>Here is %1; the session is paused.</source>
        <translation>已到 %1；会话已暂停。</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>已在 %1 暂停。</translation>
    </message>
    <message>
        <source>Opening the same session again</source>
        <translation>正在重新打开同一会话</translation>
    </message>
    <message>
        <source>Stopping the session and sealing its journal</source>
        <translation>正在停止会话并封存日志</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>会话时间</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Advance by one market event while paused (F8)</source>
        <translation>暂停时前进一个行情事件 (F8)</translation>
    </message>
    <message>
        <source>Step by one event</source>
        <translation>前进一个事件</translation>
    </message>
    <message>
        <source>To next decision</source>
        <translation>到下一决策</translation>
    </message>
    <message>
        <source>Run as fast as possible to the next turn with a signal, a verdict or an intent (Shift+F8)</source>
        <translation>以最快速度运行到下一个有信号、裁决或意图的轮次 (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>前进到下一个决策</translation>
    </message>
    <message>
        <source>Go to (UTC)</source>
        <translation>转到 (UTC)</translation>
    </message>
    <message>
        <source>Time to go to, UTC</source>
        <translation>要转到的时间，UTC</translation>
    </message>
    <message>
        <source>2016-06-18 08:15:00, or 08:15 for that day (Ctrl+J)</source>
        <translation>2016-06-18 08:15:00，或写 08:15 表示当天 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to that time</source>
        <translation>转到该时间</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>One hour back</source>
        <translation>后退一小时</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>后退一分钟</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>前进一分钟</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>前进一小时</translation>
    </message>
    <message>
        <source>Progress to that time</source>
        <translation>到该时间的进度</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在此处</translation>
    </message>
    <message>
        <source>Stop where the session stands now</source>
        <translation>停在会话当前位置</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPanel</name>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>正在读取并验证日志</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写入 PDF</translation>
    </message>
    <message>
        <source>Writing the HTML</source>
        <translation>正在写入 HTML</translation>
    </message>
    <message>
        <source>Writing the CSV files</source>
        <translation>正在写入 CSV 文件</translation>
    </message>
    <message>
        <source>Writing the JSON</source>
        <translation>正在写入 JSON</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write it as 2016-06-18 or 2016-06-18 08:15, in UTC.</source>
        <translation>%1：“%2”不是时间。请写成 2016-06-18 或 2016-06-18 08:15，UTC。</translation>
    </message>
    <message>
        <source>No recorded session yet. A report is made from the journal, which begins with the session.</source>
        <translation>尚无已记录的会话。报告由日志生成，日志从会话开始时写起。</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>合规报告</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Reports cannot be made from this window. mystic report &lt;journal&gt; makes them from a terminal.</source>
        <translation>此窗口无法生成报告。请在终端用 mystic report &lt;journal&gt; 生成。</translation>
    </message>
    <message>
        <source>This session is not recorded, and a report is made from the journal. Open the session with recording on.</source>
        <translation>此会话未记录，而报告由日志生成。请开启记录后再打开会话。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>The period ends before it begins. The end is not included.</source>
        <translation>时段的结束早于开始。结束时刻不包含在内。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message>
        <source>Say which folder the files go to.</source>
        <translation>请指定存放文件的文件夹。</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消。未写入任何文件。</translation>
    </message>
    <message>
        <source>%1 rows · chain %2</source>
        <translation>%1 行 · 链条 %2</translation>
    </message>
    <message>
        <source>Preview. Nothing has been written yet.</source>
        <translation>预览。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>整个会话</translation>
    </message>
    <message>
        <source>Today (trading day)</source>
        <translation>今天（交易日）</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>从 – 至</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>报告时段</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>从 (UTC)</translation>
    </message>
    <message>
        <source>to, not included (UTC)</source>
        <translation>至，不含 (UTC)</translation>
    </message>
    <message>
        <source>Begin of the period, UTC</source>
        <translation>时段开始，UTC</translation>
    </message>
    <message>
        <source>End of the period, UTC, not included</source>
        <translation>时段结束，UTC，不含</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Read the journal and show the report here; nothing is written</source>
        <translation>读取日志并在此显示报告；不写入任何内容</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Write the chosen formats into the folder; nothing there is replaced</source>
        <translation>将所选格式写入文件夹；不替换已有文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPreview</name>
    <message>
        <source>Contents of the report</source>
        <translation>报告目录</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>章节正文</translation>
    </message>
    <message>
        <source>Preview shows the report here before anything is written: every section, every table.</source>
        <translation>写入之前，预览会在此显示报告：每个章节、每张表。</translation>
    </message>
    <message>
        <source>Table of the section</source>
        <translation>章节表格</translation>
    </message>
    <message>
        <source>How the figures of the table were computed</source>
        <translation>表中数据的计算方法</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedModel</name>
    <message>
        <source>not in this session</source>
        <translation>不在此会话中</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>不得开仓</translation>
    </message>
    <message>
        <source>may only be reduced</source>
        <translation>只能减仓</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>symbol, note</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column</comment>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column</comment>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedPanel</name>
    <message>
        <source>No agents yet. The restricted list appears when the session has started.</source>
        <translation>尚无智能体。会话开始后显示限制名单。</translation>
    </message>
    <message>
        <source>Restricted list</source>
        <translation>限制名单</translation>
    </message>
    <message>
        <source>No agent of this session keeps a restricted list.</source>
        <translation>此会话没有智能体维护限制名单。</translation>
    </message>
    <message>
        <source>nothing is restricted</source>
        <translation>没有受限品种</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>%n 个受限</numerusform>
        </translation>
    </message>
    <message>
        <source>One instrument at a time.</source>
        <translation>一次只能一个品种。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 已在名单中。</translation>
    </message>
    <message>
        <source>A reason is needed; it is journaled with the change.</source>
        <translation>必须填写原因；原因随更改记入日志。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Last changed %1 UTC by %2: %3</source>
        <translation>上次更改：%1 UTC，由 %2：%3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未给出原因</translation>
    </message>
    <message>
        <source>Asked. The Compliance Agent has not answered yet.</source>
        <translation>已请求。合规智能体尚未答复。</translation>
    </message>
    <message>
        <source>Restricted instruments</source>
        <translation>受限品种</translation>
    </message>
    <message>
        <source>Instrument to restrict</source>
        <translation>要限制的品种</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Instruments of the session</source>
        <translation>会话中的品种</translation>
    </message>
    <message>
        <source>Reason for adding or removing</source>
        <translation>添加或移除的原因</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>From the next signal on no position in it may be opened; what is held may be reduced</source>
        <translation>从下一个信号起不得在该品种上开仓；现有持仓可以减少</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除所选行</translation>
    </message>
    <message>
        <source>Takes the instrument of the chosen row off the list</source>
        <translation>将所选行的品种移出名单</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>不得开仓</translation>
    </message>
</context>
<context>
    <name>mystic::ResultChart</name>
    <message numerus="yes">
        <source>%n trade(s) from %1 to %2 %3</source>
        <translation>
            <numerusform>%n 笔交易，%1 至 %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade was closed</source>
        <translation>没有已平仓的交易</translation>
    </message>
    <message>
        <source>Trades by result, %1</source>
        <comment>chart title: currency</comment>
        <translation>按盈亏分布的交易，%1</translation>
    </message>
</context>
<context>
    <name>mystic::SessionBar</name>
    <message>
        <source>max</source>
        <comment>as fast as possible</comment>
        <translation>最快</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Advance by one event while paused (F8)</source>
        <translation>暂停时前进一个事件 (F8)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Speed of the session&apos;s time</source>
        <translation>会话时间的速度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>会话进度</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Panels shown and named layouts (Ctrl+L)</source>
        <translation>显示的面板和已命名的布局 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>面板和布局</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the window (Ctrl+,)</source>
        <translation>窗口设置 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>键盘快捷键 (F1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+T)</source>
        <translation>浅色或深色 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>继续会话 (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>暂停会话 (F7)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 个轮次</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 轮次/s</translation>
    </message>
    <message>
        <source>decision p99 %1</source>
        <translation>决策 p99 %1</translation>
    </message>
    <message>
        <source>Run to the next decision while paused (Shift+F8)</source>
        <translation>暂停时运行到下一个决策 (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>前进到下一个决策</translation>
    </message>
</context>
<context>
    <name>mystic::SessionDesk</name>
    <message>
        <source>Add at least one file.</source>
        <translation>请至少添加一个文件。</translation>
    </message>
    <message>
        <source>%1 is still being read.</source>
        <translation>仍在读取 %1。</translation>
    </message>
    <message>
        <source>%1 has %2 rows that cannot be used; a session would stop at the first of them. Correct the file, or write a configuration with &quot;skip_bad_rows&quot;: true.</source>
        <translation>%1 有 %2 行无法使用；会话会在第一处停止。请更正文件，或编写含 &quot;skip_bad_rows&quot;: true 的配置。</translation>
    </message>
    <message>
        <source>%1 cannot be replayed; the list says why.</source>
        <translation>%1 无法重放；原因见列表。</translation>
    </message>
    <message>
        <source>The session was opened; the one before it was stopped and its journal sealed.</source>
        <translation>会话已打开；之前的会话已停止，其日志已封存。</translation>
    </message>
    <message>
        <source>Cancelled. The running session goes on.</source>
        <translation>已取消。运行中的会话继续。</translation>
    </message>
    <message>
        <source>%1. The session before was stopped in order and its journal sealed; no session runs now. Open one here.</source>
        <translation>%1。之前的会话已正常停止，其日志已封存；目前没有会话在运行。请在此打开一个。</translation>
    </message>
    <message>
        <source>%1. The running session was left as it is.</source>
        <translation>%1。运行中的会话保持原样。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>mystic::SettingRow</name>
    <message>
        <source>Expected a whole number from %1 to %2 (%3).</source>
        <translation>应为 %1 至 %2 的整数 (%3)。</translation>
    </message>
    <message>
        <source>Expected one of the values offered.</source>
        <translation>应为所提供的值之一。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1 Takes effect at the next start.</source>
        <translation>%1 下次启动时生效。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>将“%1”重置为默认值</translation>
    </message>
</context>
<context>
    <name>mystic::Settings</name>
    <message>
        <source>%1 cannot be read (%2). Defaults are used.</source>
        <translation>%1 无法读取（%2）。使用默认值。</translation>
    </message>
    <message>
        <source>%1 is not a settings file (%2). It was renamed to %3 and defaults are used.</source>
        <translation>%1 不是设置文件（%2）。已改名为 %3，使用默认值。</translation>
    </message>
    <message>
        <source>%1 was written by a newer station (version %2). What this one knows is used.</source>
        <translation>%1 由更新版本的控制站写入（版本 %2）。使用本站能识别的部分。</translation>
    </message>
    <message>
        <source>%1: %2: %3. The default, %4, is used.</source>
        <translation>%1：%2：%3。使用默认值 %4。</translation>
    </message>
</context>
<context>
    <name>mystic::SettingsSheet</name>
    <message>
        <source>One value does not fit; see above.</source>
        <translation>有一个值不合适；见上方。</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Puts the defaults into this page; nothing changes before Apply</source>
        <translation>在此页填入默认值；应用之前不做任何更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>mystic::SizeBars</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open risk budget</source>
        <translation>未平仓风险预算</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>波动率目标</translation>
    </message>
    <message>
        <source>Position cap</source>
        <translation>持仓上限</translation>
    </message>
    <message>
        <source>Exposure cap</source>
        <translation>敞口上限</translation>
    </message>
    <message>
        <source>Compliance cap</source>
        <translation>合规上限</translation>
    </message>
    <message>
        <source>Asked by strategy</source>
        <translation>策略请求量</translation>
    </message>
    <message>
        <source>Instrument maximum</source>
        <translation>品种最大量</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>可用现金</translation>
    </message>
</context>
<context>
    <name>mystic::StatisticsPanel</name>
    <message>
        <source>No session yet. Statistics are made from its journal, or from any other.</source>
        <translation>尚无会话。统计由其日志或任何其他日志生成。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Statistics cannot be made from this window. mystic statistics &lt;journal&gt; makes them from a terminal.</source>
        <translation>此窗口无法生成统计。请在终端用 mystic statistics &lt;journal&gt; 生成。</translation>
    </message>
    <message>
        <source>This session is not recorded: name another journal</source>
        <translation>此会话未记录：请指定其他日志</translation>
    </message>
    <message>
        <source>This session, or the directory of another journal</source>
        <translation>此会话，或其他日志的目录</translation>
    </message>
    <message>
        <source>This session is not recorded. Name the directory of a journal.</source>
        <translation>此会话未记录。请指定日志的目录。</translation>
    </message>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>正在读取并验证日志</translation>
    </message>
    <message>
        <source>Cancelled. The figures shown are those of before.</source>
        <translation>已取消。显示的仍是之前的数据。</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4 trades</source>
        <translation>%1 · %2 至 %3 · %4 笔交易</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年复合增长率</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>Pages of the statistics</source>
        <translation>统计的各页</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>page</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures and how each is computed</source>
        <translation>指标及各自的计算方法</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>page</comment>
        <translation>图表</translation>
    </message>
    <message>
        <source>Equity, drawdown, trades by result</source>
        <translation>净值、回撤、按盈亏分布的交易</translation>
    </message>
    <message>
        <source>drawdowns</source>
        <comment>page</comment>
        <translation>回撤</translation>
    </message>
    <message>
        <source>Drawdowns, deepest first</source>
        <translation>回撤，最深的在前</translation>
    </message>
    <message>
        <source>trades</source>
        <comment>page</comment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Trades from flat to flat</source>
        <translation>从空仓到空仓的交易</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Directory of the journal; empty is this session&apos;s</source>
        <translation>日志的目录；留空为此会话的日志</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Read the journal and compute the statistics; nothing is written</source>
        <translation>读取日志并计算统计；不写入任何内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No statistics yet. Compute reads the journal from its first turn to now and shows figures, charts, drawdowns and trades; nothing is written. For a back-test, name the journal that mystic backtest has told.</source>
        <translation>尚无统计。“计算”从第一个轮次读取日志直到现在，显示指标、图表、回撤和交易；不写入任何内容。若要查看回测，请指定 mystic backtest 给出的日志。</translation>
    </message>
    <message>
        <source>Progress of the statistics</source>
        <translation>统计进度</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>净值与回撤图表；方向键读取数值</translation>
    </message>
    <message>
        <source>Chart of trades by result</source>
        <translation>按盈亏分布的交易图</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsModel</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1，自 %2：%3</translation>
    </message>
    <message>
        <source>%1, nothing came yet</source>
        <translation>%1，尚未收到任何数据</translation>
    </message>
    <message>
        <source>%1, last event %2 ago: the gate opens no new risk on it</source>
        <translation>%1，最近事件在 %2 前：闸门不允许其新增风险</translation>
    </message>
    <message>
        <source>%1, last event %2 ago, %3 faults in %4 events read</source>
        <translation>%1，最近事件在 %2 前，已读 %4 个事件中有 %3 处错误</translation>
    </message>
    <message>
        <source>Events of the instrument that reach the agents, by this machine&apos;s clock</source>
        <translation>到达智能体的该品种事件，按本机时钟</translation>
    </message>
    <message>
        <source>Events read; a little ahead of the session, because data are read in advance</source>
        <translation>已读事件；因数据提前读取，略领先于会话</translation>
    </message>
    <message>
        <source>Quotes with the bid at or above the ask, as received</source>
        <translation>收到的买价不低于卖价的报价</translation>
    </message>
    <message>
        <source>Rows that could not be used; the log names each</source>
        <translation>无法使用的行；运行日志逐一列出</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>距今</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>column: events per second</comment>
        <translation>速率</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>column</comment>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Doubles</source>
        <comment>column: duplicate events</comment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Crossed</source>
        <comment>column</comment>
        <translation>倒挂</translation>
    </message>
    <message>
        <source>Disorder</source>
        <comment>column: events older than their predecessor</comment>
        <translation>乱序</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>column</comment>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: file or generator</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsPanel</name>
    <message>
        <source>No streams. A session&apos;s feed shows its files or generators here, with age and faults.</source>
        <translation>没有数据流。会话的行情源在此显示其文件或生成器，并附距今时间和错误。</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>数据状况</translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n 个数据流</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 with faults</source>
        <translation>%1 个有错误</translation>
    </message>
    <message>
        <source>Health of market data streams</source>
        <translation>行情数据流状况</translation>
    </message>
</context>
<context>
    <name>mystic::StripChart</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min 前</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: nothing measured</source>
        <translation>%1：未测量</translation>
    </message>
</context>
<context>
    <name>mystic::TicketEntry</name>
    <message>
        <source>Amount, as value</source>
        <translation>下单量，按金额</translation>
    </message>
    <message>
        <source>Amount, as quantity</source>
        <translation>下单量，按数量</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>止损价</translation>
    </message>
    <message>
        <source>Take profit at</source>
        <translation>止盈价</translation>
    </message>
    <message>
        <source>Protective stop at</source>
        <translation>保护性止损价</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>跟踪距离</translation>
    </message>
    <message>
        <source>bid %1 · ask %2 · last %3 · %4 UTC</source>
        <translation>买 %1 · 卖 %2 · 最新 %3 · %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>撤销前有效</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>立即成交或撤销</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>全部成交或撤销</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日有效</translation>
    </message>
    <message>
        <source>At a price</source>
        <translation>按价格</translation>
    </message>
    <message>
        <source>Trailing by an amount</source>
        <translation>按金额跟踪</translation>
    </message>
    <message>
        <source>Trailing by a share</source>
        <translation>按比例跟踪</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>方向：买入</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>方向：卖出</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>下单量</translation>
    </message>
    <message>
        <source>Amount is a quantity or a value</source>
        <translation>下单量为数量或金额</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保护</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>over </source>
        <comment>before a number of minutes</comment>
        <translation>历时 </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Worked over, minutes</source>
        <translation>执行时长，分钟</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>只挂单</translation>
    </message>
    <message>
        <source>Never takes from the book: refused by the venue when it would</source>
        <translation>从不吃单：若会立即成交，交易场所将拒绝</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>Closes what is held and opens nothing</source>
        <translation>平掉现有持仓，不开新仓</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>记入日志</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>复核…</translation>
    </message>
    <message>
        <source>Review the order before it is sent</source>
        <translation>发送前复核委托</translation>
    </message>
    <message>
        <source>Set by Risk</source>
        <translation>由风控设定</translation>
    </message>
</context>
<context>
    <name>mystic::TicketPanel</name>
    <message>
        <source>No session. The ticket opens with the first snapshot of one.</source>
        <translation>没有会话。收到会话的第一个快照后，下单面板才打开。</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>This session has no instruments to trade.</source>
        <translation>此会话没有可交易的品种。</translation>
    </message>
    <message>
        <source>On its way through Compliance, Risk and the gate…</source>
        <translation>正在通过合规、风控和闸门…</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>完整链条</translation>
    </message>
    <message>
        <source>Show every stage of this order in the audit log</source>
        <translation>在审计日志中显示此委托的每个阶段</translation>
    </message>
</context>
<context>
    <name>mystic::TicketReview</name>
    <message>
        <source>The quantity again</source>
        <translation>再次输入数量</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Compliance, Risk and the gate decide.</source>
        <translation>未发现问题。由合规、风控和闸门决定。</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Quantity again</source>
        <translation>再次输入数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for sending it in spite of the warnings</source>
        <translation>不顾警告仍要发送的原因</translation>
    </message>
    <message>
        <source>at least three characters</source>
        <translation>至少三个字符</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>发送委托</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the form; nothing is sent</source>
        <translation>返回表单；不发送任何内容</translation>
    </message>
</context>
<context>
    <name>mystic::TimeBar</name>
    <message>
        <source>same turn</source>
        <translation>同一轮次</translation>
    </message>
    <message>
        <source>Logical times as recorded; the journal holds no measured latencies.</source>
        <translation>按记录的逻辑时间；日志中没有测得的延迟。</translation>
    </message>
    <message>
        <source>tick → %1 %2</source>
        <translation>行情 → %1 %2</translation>
    </message>
</context>
<context>
    <name>mystic::TopStrip</name>
    <message>
        <source>Mystic Station</source>
        <translation>Mystic Station</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time of the session: the market&apos;s, not this computer&apos;s</source>
        <translation>会话时间：市场的时间，不是本机的时间</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日 P&amp;L</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>VaR / limit</source>
        <translation>VaR / 限额</translation>
    </message>
    <message>
        <source>Trades today</source>
        <translation>今日交易</translation>
    </message>
    <message>
        <source>Volume today</source>
        <translation>今日成交量</translation>
    </message>
    <message>
        <source>KILL SWITCH</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Stops new risk at once (Ctrl+Shift+K). Cancelling working orders is offered next.</source>
        <translation>立即停止新增风险 (Ctrl+Shift+K)。随后可选择撤销挂单。</translation>
    </message>
    <message>
        <source>Trading is not active. Click to re-arm.</source>
        <translation>交易未处于正常状态。点击以重新启用。</translation>
    </message>
    <message>
        <source>Session %1, no live venue</source>
        <translation>会话 %1，无实盘交易场所</translation>
    </message>
    <message>
        <source>Equity in %1. Realised %2, unrealised %3, fees %4</source>
        <translation>净值，以 %1 计。已实现 %2，未实现 %3，费用 %4</translation>
    </message>
    <message>
        <source>Not known: a position has no price yet</source>
        <translation>未知：有持仓尚无价格</translation>
    </message>
    <message>
        <source>Profit and loss since the day rolled, in %1, after fees</source>
        <translation>换日以来的盈亏，以 %1 计，已扣除费用</translation>
    </message>
    <message>
        <source>Loss from the highest equity; limit %1</source>
        <translation>距最高净值的损失；限额 %1</translation>
    </message>
    <message>
        <source>Loss from the highest equity</source>
        <translation>距最高净值的损失</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>尚无报告</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>Not known yet: too few observations</source>
        <translation>尚未知：观测值太少</translation>
    </message>
    <message>
        <source>Trading state %1</source>
        <translation>交易状态 %1</translation>
    </message>
    <message>
        <source>Since %1: %2
Click to re-arm.</source>
        <translation>自 %1：%2
点击以重新启用。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mystic::TourSheet</name>
    <message>
        <source>Mystic Station on one page</source>
        <translation>Mystic Station 一页概览</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>Top right, or %1 from anywhere: no new risk from that moment. It then offers to cancel working orders. Going back needs a reason.</source>
        <translation>位于右上角，或在任意处按 %1：从此刻起不再新增风险。随后可选择撤销挂单。恢复交易需要填写原因。</translation>
    </message>
    <message>
        <source>Top row</source>
        <translation>顶行</translation>
    </message>
    <message>
        <source>Mode of the session, time, equity, loss, limits and links. A bar that turns yellow is near its limit.</source>
        <translation>会话模式、时间、净值、亏损、限额和链路。条变黄表示接近限额。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>The row of tabs, Ctrl+1 to Ctrl+9. Panels can be dragged by their title, put into windows of their own and hidden; Layout keeps arrangements under a name.</source>
        <translation>标签行，Ctrl+1 至 Ctrl+9。面板可拖动标题移动、放入独立窗口或隐藏；“布局”以名称保存排列。</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>每个决策</translation>
    </message>
    <message>
        <source>Each order, fill and rejection leads to its trace: the tick, the signal, the checks, the size, the answer of the venue.</source>
        <translation>每笔委托、成交和拒绝都可追到其轨迹：行情、信号、检查、下单量、交易场所的答复。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>The bar at the foot shows the worst one nobody has acknowledged. A acknowledges it, L lists all.</source>
        <translation>底部的条显示最严重的未确认警报。A 确认，L 列出全部。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>F6 goes from panel to panel, F1 lists every key, Shift+F1 shows this page again.</source>
        <translation>F6 在面板间切换，F1 列出所有按键，Shift+F1 再次显示此页。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>关闭介绍</translation>
    </message>
</context>
<context>
    <name>mystic::TradesModel</name>
    <message>
        <source>open</source>
        <translation>未平仓</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <comment>column</comment>
        <translation>开仓 (UTC)</translation>
    </message>
    <message>
        <source>Exited (UTC)</source>
        <comment>column</comment>
        <translation>平仓 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>品种</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: long or short</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column: average price</comment>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>column: average price</comment>
        <translation>平仓价</translation>
    </message>
    <message>
        <source>P&amp;L [%1]</source>
        <comment>column: currency</comment>
        <translation>P&amp;L [%1]</translation>
    </message>
    <message>
        <source>Fees [%1]</source>
        <comment>column: currency</comment>
        <translation>费用 [%1]</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>column: of value opened</comment>
        <translation>收益率</translation>
    </message>
    <message>
        <source>MAE</source>
        <comment>column: maximum adverse excursion</comment>
        <translation>MAE</translation>
    </message>
    <message>
        <source>MFE</source>
        <comment>column: maximum favourable excursion</comment>
        <translation>MFE</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>column: duration</comment>
        <translation>持有时间</translation>
    </message>
</context>
<context>
    <name>mystic::ViolationsPanel</name>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>%1 since the window opened</source>
        <translation>窗口打开以来 %1 项</translation>
    </message>
    <message>
        <source>%1 records did not reach the window</source>
        <translation>%1 条记录未到达窗口</translation>
    </message>
    <message>
        <source>No violation since the window opened. A signal that breaks one of Compliance&apos;s rules is refused and recorded here; the report lists the whole session&apos;s.</source>
        <translation>窗口打开以来没有违规。违反合规规则的信号会被拒绝并记录在此；报告列出整个会话的违规。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
</context>
<context>
    <name>mystic::WhyPanel</name>
    <message>
        <source>Why this order</source>
        <translation>为何有此委托</translation>
    </message>
    <message>
        <source>not an order: type S-184216 or an order&apos;s number</source>
        <translation>不是委托：请输入 S-184216 或委托编号</translation>
    </message>
    <message>
        <source>Choose an order, a fill or a refusal, here or in any table of the window (double click or Enter), to see everything that led to it.</source>
        <translation>请在此处或窗口的任何表中选择一笔委托、成交或拒绝（双击或 Enter），查看导致它的一切。</translation>
    </message>
    <message>
        <source>This session records no journal, so there is nothing that could tell why.</source>
        <translation>此会话不记录日志，因此无从得知原因。</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1.</source>
        <translation>%1 下没有任何记录。</translation>
    </message>
    <message>
        <source>Reading why of %1 …</source>
        <translation>正在读取 %1 的原因…</translation>
    </message>
    <message>
        <source>%1 binds</source>
        <translation>受 %1 约束</translation>
    </message>
    <message>
        <source>S-turn or order number</source>
        <translation>S-轮次或委托编号</translation>
    </message>
    <message>
        <source>Order to explain</source>
        <translation>要解释的委托</translation>
    </message>
    <message>
        <source>What became of the order</source>
        <translation>委托的结果</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>将解释复制为文本</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Show the records of this trace in the audit log</source>
        <translation>在审计日志中显示此轨迹的记录</translation>
    </message>
    <message>
        <source>Chain from the tick to the last fill</source>
        <translation>从行情到最后一笔成交的链条</translation>
    </message>
    <message>
        <source>Size: smallest wins</source>
        <translation>下单量：取最小</translation>
    </message>
    <message>
        <source>Candidates for the size</source>
        <translation>下单量的候选值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Logical times between the steps</source>
        <translation>各步骤之间的逻辑时间</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WorkingOrdersPanel</name>
    <message>
        <source>No order works. Orders appear here when a signal has passed Compliance, Risk and the gate, or when the ticket sends one.</source>
        <translation>没有挂单。信号通过合规、风控和闸门后，或从下单面板发送后，委托显示在此处。</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>挂单</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n 笔挂单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>buy 0.250 BTC-USD (value)</comment>
        <translation>%1 %2 %3（%4）</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>金额未知</translation>
    </message>
    <message>
        <source>Cancel %1? What has filled stays.</source>
        <translation>撤销 %1？已成交部分保留。</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>an unknown value</source>
        <translation>未知金额</translation>
    </message>
    <message>
        <source>Cancel all %1 working orders that can be cancelled, worth %2, and what is still to be sent of orders worked in slices? Protective stops stay.</source>
        <translation>撤销全部 %1 笔可撤挂单（价值 %2），以及拆单执行中尚未发送的部分？保护性止损保留。</translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>全部撤销（%1 笔）</translation>
    </message>
    <message>
        <source>New total quantity</source>
        <translation>新的总数量</translation>
    </message>
    <message>
        <source>New limit price</source>
        <translation>新限价</translation>
    </message>
    <message>
        <source>New stop price</source>
        <translation>新止损价</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>改单</translation>
    </message>
    <message>
        <source>Judged like a new order by Compliance, Risk and the gate; the old one works on until then.</source>
        <translation>与新委托一样由合规、风控和闸门裁决；在此之前原委托继续有效。</translation>
    </message>
    <message>
        <source>A stop moves only closer to the market.</source>
        <translation>止损只能向市场靠近。</translation>
    </message>
    <message>
        <source>Takes risk away: possible at once, also when trading is halted.</source>
        <translation>降低风险：可立即执行，停止交易时也可以。</translation>
    </message>
    <message>
        <source>Change %1. %2</source>
        <translation>更改 %1。%2</translation>
    </message>
    <message>
        <source>The change is on its way through Compliance, Risk and the gate…</source>
        <translation>更改正在通过合规、风控和闸门…</translation>
    </message>
    <message>
        <source>Enter changes, Delete cancels the order of the row</source>
        <translation>Enter 改单，Delete 撤销该行的委托</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>改单…</translation>
    </message>
    <message>
        <source>Change the selected order</source>
        <translation>修改所选委托</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>撤单…</translation>
    </message>
    <message>
        <source>Cancel the selected order</source>
        <translation>撤销所选委托</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>全撤…</translation>
    </message>
    <message>
        <source>Cancel all working orders; asks first</source>
        <translation>撤销全部挂单；会先询问</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
</context>
<context>
    <name>mystic::agents</name>
    <message>
        <source>Strategy Agent</source>
        <translation>策略智能体</translation>
    </message>
    <message>
        <source>Compliance Agent</source>
        <translation>合规智能体</translation>
    </message>
    <message>
        <source>Risk Agent</source>
        <translation>风控智能体</translation>
    </message>
    <message>
        <source>Execution Agent</source>
        <translation>执行智能体</translation>
    </message>
    <message>
        <source>orders/day</source>
        <translation>委托/天</translation>
    </message>
    <message>
        <source>account currency/day</source>
        <translation>账户货币/天</translation>
    </message>
    <message>
        <source>POSIX TZ rule</source>
        <translation>POSIX 时区规则</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>消息/秒</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>次成交</translation>
    </message>
    <message>
        <source>share of limit</source>
        <translation>占限额比例</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>次</translation>
    </message>
    <message>
        <source>share of price</source>
        <translation>占价格比例</translation>
    </message>
    <message>
        <source>account currency</source>
        <translation>账户货币</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>份</translation>
    </message>
    <message>
        <source>share of volume</source>
        <translation>占成交量比例</translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation>占净值比例</translation>
    </message>
    <message>
        <source>times equity</source>
        <translation>倍净值</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>赫芬达尔指数</translation>
    </message>
    <message>
        <source>share of peak equity</source>
        <translation>占净值峰值比例</translation>
    </message>
    <message>
        <source>share of equity at the day&apos;s start</source>
        <translation>占当日初净值比例</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>share of equity over risk_horizon</source>
        <translation>risk_horizon 内占净值比例</translation>
    </message>
    <message>
        <source>share of the limit</source>
        <translation>占限额比例</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>个收益率</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>个策略</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>笔交易</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>根 K 线</translation>
    </message>
    <message>
        <source>average true ranges</source>
        <translation>倍平均真实波幅</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>倍标准差</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>指数点</translation>
    </message>
    <message>
        <source>common bars</source>
        <translation>根共同 K 线</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相关系数</translation>
    </message>
    <message>
        <source>hedge ratio</source>
        <translation>对冲比率</translation>
    </message>
    <message>
        <source>share of hedge</source>
        <translation>占对冲比例</translation>
    </message>
    <message>
        <source>Largest number of orders with an execution in a day; working orders count as if executed.</source>
        <translation>一天内有成交的委托数上限；挂单按已成交计算。</translation>
    </message>
    <message>
        <source>Largest notional executed in a day; the value of working orders is reserved.</source>
        <translation>一天内成交的名义金额上限；挂单的金额预先占用。</translation>
    </message>
    <message>
        <source>When entries are allowed; the end minute is included to its last instant.</source>
        <translation>允许开仓的时段；结束分钟计入其最后一刻。</translation>
    </message>
    <message>
        <source>Zone of trading_hours, for example &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>trading_hours 的时区，例如 &quot;EST5EDT,M3.2.0,M11.1.0&quot;。</translation>
    </message>
    <message>
        <source>Zone whose midnight starts a new day for the daily limits.</source>
        <translation>以该时区的午夜作为每日限额新一天的开始。</translation>
    </message>
    <message>
        <source>Instruments in which no position may be opened.</source>
        <translation>不得开仓的品种。</translation>
    </message>
    <message>
        <source>Largest number of cleared signals, cancels and replacements within one second.</source>
        <translation>一秒内放行的信号、撤单和改单的数量上限。</translation>
    </message>
    <message>
        <source>A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off.</source>
        <translation>与此时间内已放行的信号相同者视为重复；0 表示关闭此检查。</translation>
    </message>
    <message>
        <source>Largest number of entries of one strategy in one instrument within repeated_execution_window.</source>
        <translation>在 repeated_execution_window 内一个策略在一个品种上的开仓次数上限。</translation>
    </message>
    <message>
        <source>Window of the repeated-execution throttle.</source>
        <translation>重复成交限制的时间窗口。</translation>
    </message>
    <message>
        <source>Oldest signal that is still cleared.</source>
        <translation>仍可放行的信号的最大时延。</translation>
    </message>
    <message>
        <source>How long a verdict may be used; never longer than the signal itself is valid.</source>
        <translation>裁决可使用的时间；不会超过信号本身的有效期。</translation>
    </message>
    <message>
        <source>From this share of a limit on a warning is raised.</source>
        <translation>用量达到限额的此比例时发出警告。</translation>
    </message>
    <message>
        <source>Largest number of orders working at once; exits and protective stops are sent even when it is reached.</source>
        <translation>同时挂单数上限；达到后平仓单和保护性止损仍会发出。</translation>
    </message>
    <message>
        <source>An entry that still works after this time is canceled.</source>
        <translation>超过此时间仍未成交的开仓单会被撤销。</translation>
    </message>
    <message>
        <source>How often an order the venue refused or received too late is sent again.</source>
        <translation>被交易场所拒绝或收到过迟的委托重新发送的次数。</translation>
    </message>
    <message>
        <source>Pause before the first new attempt; it doubles with every further one, up to 60 s.</source>
        <translation>首次重试前的停顿；此后每次加倍，最长 60 秒。</translation>
    </message>
    <message>
        <source>How entries without a limit leave: as market orders, or as limit orders at the touch plus max_slippage that fill at once or not at all.</source>
        <translation>无限价的开仓单如何发出：市价单，或以最优价加 max_slippage 的限价单，立即成交否则撤销。</translation>
    </message>
    <message>
        <source>How far beyond the touch a limit_ioc entry may reach; it never reaches beyond the price Risk assumed at worst.</source>
        <translation>limit_ioc 开仓单可超出最优价的幅度；不会超过风控假定的最差价格。</translation>
    </message>
    <message>
        <source>Distance at which the protective stop trails the best price; 0 leaves it where Risk put it. A signal&apos;s own offset comes first.</source>
        <translation>保护性止损跟随最优价格的距离；0 表示保持风控设定的位置。信号自带的距离优先。</translation>
    </message>
    <message>
        <source>Distance of the profit target of entries whose signal names none; 0 places none. Stop and target cancel each other.</source>
        <translation>信号未指定止盈时的止盈距离；0 表示不设。止损与止盈互相撤销。</translation>
    </message>
    <message>
        <source>How entries worth more than slice_above are worked: at once, in equal slices over time, or in slices that follow the observed volume.</source>
        <translation>超过 slice_above 的开仓单如何执行：一次性、按时间等分，或按观察到的成交量拆分。</translation>
    </message>
    <message>
        <source>Entries worth more than this are worked in slices. Every slice counts as a trade of the day.</source>
        <translation>价值超过此数的开仓单拆分执行。每一份都计为当日一笔交易。</translation>
    </message>
    <message>
        <source>Steps of a sliced order; fewer when a slice would be below the instrument&apos;s minimum.</source>
        <translation>拆分委托的份数；若单份低于品种最小量则减少。</translation>
    </message>
    <message>
        <source>Time a sliced order is spread over, unless the signal names one. The gate&apos;s max_slice_age must be longer.</source>
        <translation>拆分委托的执行时长，除非信号另有指定。闸门的 max_slice_age 必须更长。</translation>
    </message>
    <message>
        <source>Largest share of the volume observed since it began that a VWAP order may take.</source>
        <translation>VWAP 委托可占自开始以来观察到的成交量的最大比例。</translation>
    </message>
    <message>
        <source>Budget of open risk: the sum of the losses to the stops of all positions and pending entries.</source>
        <translation>未平风险预算：所有持仓与待成交开仓单到止损的损失之和。</translation>
    </message>
    <message>
        <source>Largest value of one position, pending entries included.</source>
        <translation>单个持仓的最大价值，含待成交的开仓单。</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry; a strategy&apos;s own stop counts when it is nearer.</source>
        <translation>保护性止损与开仓价的距离；策略自身的止损更近时以其为准。</translation>
    </message>
    <message>
        <source>Largest sum of position values without regard to sign, pending entries included.</source>
        <translation>不计方向的持仓价值总和上限，含待成交的开仓单。</translation>
    </message>
    <message>
        <source>Largest sum of signed position values, the worse of all pending buys or all pending sells filled.</source>
        <translation>计方向的持仓价值总和上限，取全部待成交买单或全部卖单成交时较差的一种。</translation>
    </message>
    <message>
        <source>Largest gross value of held positions; up to 1, purchases must also be covered by cash.</source>
        <translation>持仓总价值上限；不超过 1 时，买入还须有现金覆盖。</translation>
    </message>
    <message>
        <source>Largest sum of squared shares in gross exposure; 1 = everything in one instrument.</source>
        <translation>总敞口中各份额平方和的上限；1 = 全部集中在一个品种。</translation>
    </message>
    <message>
        <source>Gross exposure from which max_concentration applies; below it too little is invested to be concentrated.</source>
        <translation>自此总敞口起适用 max_concentration；低于此值投入太少，谈不上集中。</translation>
    </message>
    <message>
        <source>Drawdown above which new entries are blocked.</source>
        <translation>回撤超过此值时禁止新开仓。</translation>
    </message>
    <message>
        <source>Loss of the day, unrealised included, above which new entries are blocked until the day rolls.</source>
        <translation>当日亏损（含未实现）超过此值时禁止新开仓，直至换日。</translation>
    </message>
    <message>
        <source>Largest historical value at risk over risk_horizon; above it new entries are blocked.</source>
        <translation>risk_horizon 内历史 VaR的上限；超过则禁止新开仓。</translation>
    </message>
    <message>
        <source>Largest historical expected shortfall over risk_horizon; above it new entries are blocked.</source>
        <translation>risk_horizon 内历史预期损失 (ES)的上限；超过则禁止新开仓。</translation>
    </message>
    <message>
        <source>Confidence of value at risk and expected shortfall.</source>
        <translation>VaR 和预期损失 (ES)的置信水平。</translation>
    </message>
    <message>
        <source>Volatility one position may add to equity; sizes entries whose signal carries a volatility.</source>
        <translation>单个持仓可给净值增加的波动率；用于为带有波动率的信号确定规模。</translation>
    </message>
    <message>
        <source>How much worse than the market a market order is assumed to fill when it is sized.</source>
        <translation>确定规模时假定市价单比市场差多少成交。</translation>
    </message>
    <message>
        <source>Use of a limit from which a warning is raised.</source>
        <translation>限额使用达到此比例时发出警告。</translation>
    </message>
    <message>
        <source>How far below its threshold a value must fall before the warning or breach is cleared.</source>
        <translation>数值须低于阈值多少，警告或违规才会解除。</translation>
    </message>
    <message>
        <source>How far prices may carry open risk and position size above the limits that sized them before it is a breach.</source>
        <translation>价格变动可使未平风险和持仓规模超出定量限额多少而不算违规。</translation>
    </message>
    <message>
        <source>Number of bar returns behind value at risk and expected shortfall.</source>
        <translation>计算VaR 和预期损失 (ES)所用的 K 线收益率数量。</translation>
    </message>
    <message>
        <source>Length of one return; also the bar that a signal&apos;s volatility refers to. A change empties the window.</source>
        <translation>单个收益率的时长；也是信号波动率所指的 K 线。更改会清空窗口。</translation>
    </message>
    <message>
        <source>Horizon of value at risk and target volatility; scaled from bars by the square root of time.</source>
        <translation>VaR 和目标波动率的期限；由 K 线按时间平方根换算。</translation>
    </message>
    <message>
        <source>Logical time between two risk reports while anything changes.</source>
        <translation>有变化时两次风险报告之间的逻辑时间。</translation>
    </message>
    <message>
        <source>How long a verdict holds when the signal and Compliance set no earlier end.</source>
        <translation>信号与合规未设更早期限时裁决的有效时间。</translation>
    </message>
    <message>
        <source>Time zone at whose midnight the day of the daily loss rolls, e.g. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>当日亏损换日所依据的时区午夜，例如 &quot;EST5EDT,M3.2.0,M11.1.0&quot;。</translation>
    </message>
    <message>
        <source>Largest number of active strategy instances (a strategy on one instrument); instruments count in the session&apos;s order, what exceeds the limit opens nothing new.</source>
        <translation>活动策略实例（一个策略在一个品种上）的数量上限；品种按会话顺序计，超出者不开新仓。</translation>
    </message>
    <message>
        <source>How often performance is evaluated and model metrics are published; this version measures and does not optimise.</source>
        <translation>评估表现并发布模型指标的频率；本版本只测量，不优化。</translation>
    </message>
    <message>
        <source>Hit rate (winning share of closed trades) below which a strategy is flagged and an alert raised; trend strategies may earn below it. Trading goes on.</source>
        <translation>胜率（已平仓交易的盈利比例）低于此值时标记策略并告警；趋势策略低于此值仍可能盈利。交易继续。</translation>
    </message>
    <message>
        <source>Closed trades a strategy needs before its hit rate is judged against performance_threshold.</source>
        <translation>策略的胜率按 performance_threshold 评判之前所需的已平仓交易数。</translation>
    </message>
    <message>
        <source>Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, pair-spread. One left out still closes what it holds.</source>
        <translation>可以开仓的策略：trend-cross、mean-reversion、channel-breakout、pair-spread。未列出的仍会平掉其持仓。</translation>
    </message>
    <message>
        <source>Whether strategies may open short positions; false leaves the long side only.</source>
        <translation>策略可否开空仓；false 表示只做多。</translation>
    </message>
    <message>
        <source>Length of the bars the strategies use; bars of another length are ignored. A change restarts warm-up.</source>
        <translation>策略使用的 K 线时长；其他时长的 K 线被忽略。更改会重新预热。</translation>
    </message>
    <message>
        <source>A gap in an instrument&apos;s bars longer than this many intervals restarts warm-up.</source>
        <translation>某品种 K 线缺口超过此间隔数时重新预热。</translation>
    </message>
    <message>
        <source>Period of the average true range behind volatility and stops. A change restarts warm-up.</source>
        <translation>计算波动率和止损的平均真实波幅周期。更改会重新预热。</translation>
    </message>
    <message>
        <source>Distance of the suggested protective stop from the reference price.</source>
        <translation>建议的保护性止损与参考价的距离。</translation>
    </message>
    <message>
        <source>How long a signal may be acted upon; unanswered until then, it counts as refused.</source>
        <translation>信号的有效时间；到期未获答复视为被拒。</translation>
    </message>
    <message>
        <source>Pause of a strategy on an instrument after a closed position or a refused entry.</source>
        <translation>平仓或开仓被拒后，策略在该品种上的停顿。</translation>
    </message>
    <message>
        <source>Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up.</source>
        <translation>trend-cross 快速均线的周期；小于 trend_slow_period。更改会重新预热。</translation>
    </message>
    <message>
        <source>Period of the slow average of trend-cross. A change restarts warm-up.</source>
        <translation>trend-cross 慢速均线的周期。更改会重新预热。</translation>
    </message>
    <message>
        <source>Average true range over price below which trend-cross does not enter: too quiet to pay the costs.</source>
        <translation>平均真实波幅与价格之比低于此值时 trend-cross 不开仓：过于平静，不足以覆盖成本。</translation>
    </message>
    <message>
        <source>Average true range over price above which trend-cross does not enter: too wild for its stops.</source>
        <translation>平均真实波幅与价格之比高于此值时 trend-cross 不开仓：波动过大，止损难守。</translation>
    </message>
    <message>
        <source>Period of mean and deviation of mean-reversion. A change restarts warm-up.</source>
        <translation>mean-reversion 的均值与标准差周期。更改会重新预热。</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion enters back towards it: the band.</source>
        <translation>mean-reversion 朝均值方向开仓的偏离距离：即通道。</translation>
    </message>
    <message>
        <source>Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing.</source>
        <translation>偏离均值超过此距离时 mean-reversion 不开仓：那是突破，不是波动。</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion takes its exit; 0 = at the mean.</source>
        <translation>mean-reversion 平仓时与均值的距离；0 = 在均值处。</translation>
    </message>
    <message>
        <source>Period of the relative strength index of mean-reversion. A change restarts warm-up.</source>
        <translation>mean-reversion 的相对强弱指数周期。更改会重新预热。</translation>
    </message>
    <message>
        <source>Mean-reversion buys only at or below this index and sells short only at or above 100 minus it.</source>
        <translation>mean-reversion 仅在指数不高于此值时买入，仅在不低于 100 减此值时卖空。</translation>
    </message>
    <message>
        <source>Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it.</source>
        <translation>mean-reversion 多仓视为恢复正常而平仓的指数；空仓为 100 减此值。</translation>
    </message>
    <message>
        <source>Bars before the current one whose highest high and lowest low channel-breakout must break. A change restarts warm-up.</source>
        <translation>channel-breakout 须突破其最高价或最低价的先前 K 线数。更改会重新预热。</translation>
    </message>
    <message>
        <source>Bars of the channel whose opposite side closes a position of channel-breakout; at most breakout_period. A change restarts warm-up.</source>
        <translation>其对侧触发 channel-breakout 平仓的通道 K 线数；不超过 breakout_period。更改会重新预热。</translation>
    </message>
    <message>
        <source>How far beyond the channel a close must be for channel-breakout to enter.</source>
        <translation>收盘价须超出通道多少 channel-breakout 才开仓。</translation>
    </message>
    <message>
        <source>How far beyond the channel a close may be: what has run further is not chased.</source>
        <translation>收盘价最多可超出通道多少：走得更远的不追。</translation>
    </message>
    <message>
        <source>Period of the average directional index of channel-breakout. A change restarts warm-up.</source>
        <translation>channel-breakout 的平均趋向指数周期。更改会重新预热。</translation>
    </message>
    <message>
        <source>Average directional index below which channel-breakout does not enter: no trend to follow.</source>
        <translation>平均趋向指数低于此值时 channel-breakout 不开仓：没有可跟随的趋势。</translation>
    </message>
    <message>
        <source>Pairs of pair-spread, each &quot;FIRST:SECOND&quot; by symbol, both priced in one currency, no instrument in two pairs. Changes only while no pair is open.</source>
        <translation>pair-spread 的配对，按代码写作 &quot;FIRST:SECOND&quot;，两者同一币种，一个品种不得在两个配对中。仅在没有未平配对时可更改。</translation>
    </message>
    <message>
        <source>Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up.</source>
        <translation>pair-spread 计算对冲比率和标准差所用的 K 线数。更改会重新预热。</translation>
    </message>
    <message>
        <source>Distance of the spread from its usual value at which pair-spread enters.</source>
        <translation>价差偏离常值达到此距离时 pair-spread 开仓。</translation>
    </message>
    <message>
        <source>Distance of the spread within which a pair is closed as normal again; below pair_entry_z.</source>
        <translation>价差回到此距离内时配对视为恢复正常而平仓；小于 pair_entry_z。</translation>
    </message>
    <message>
        <source>Distance of the spread at which a pair is closed as broken and none is opened; above pair_entry_z.</source>
        <translation>价差达到此距离时配对视为破裂而平仓且不再开仓；大于 pair_entry_z。</translation>
    </message>
    <message>
        <source>Correlation of the log prices below which pair-spread does not enter.</source>
        <translation>对数价格的相关性低于此值时 pair-spread 不开仓。</translation>
    </message>
    <message>
        <source>Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread enters.</source>
        <translation>pair-spread 开仓的最小对冲比率（第一腿每单位价值对应第二腿的价值）。</translation>
    </message>
    <message>
        <source>Largest hedge ratio with which pair-spread enters.</source>
        <translation>pair-spread 开仓的最大对冲比率。</translation>
    </message>
    <message>
        <source>Share of its hedge a second leg must get; with less, both legs are closed.</source>
        <translation>第二腿须成交的对冲份额；不足则两腿都平仓。</translation>
    </message>
    <message>
        <source>Distance of each leg&apos;s suggested protective stop; wide, because the legs move together and a leg stopped out closes its partner.</source>
        <translation>每一腿建议的保护性止损距离；设得较宽，因为两腿同动，一腿止损会平掉另一腿。</translation>
    </message>
    <message>
        <source>the starting cash of the configuration</source>
        <translation>配置中的初始资金</translation>
    </message>
    <message>
        <source>cash and positions at their marks (mid, else last trade, else bar close), fees paid</source>
        <translation>现金与按标记价（中间价，否则最新成交，否则收盘价）计的持仓，已扣费用</translation>
    </message>
    <message>
        <source>equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>按标记价计的净值，在每根 K 线收盘及结束时取样</translation>
    </message>
    <message>
        <source>equity at end - equity at start, open positions included</source>
        <translation>期末净值 - 期初净值，含未平仓</translation>
    </message>
    <message>
        <source>net result / equity at start</source>
        <translation>净结果 / 期初净值</translation>
    </message>
    <message>
        <source>(end / start)^(365.25 days / length of the run) - 1, calendar time</source>
        <translation>(期末 / 期初)^(365.25 天 / 运行时长) - 1，日历时间</translation>
    </message>
    <message>
        <source>compound annual growth / maximum drawdown</source>
        <translation>年复合增长率 / 最大回撤</translation>
    </message>
    <message>
        <source>(peak - equity) / peak; equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>(峰值 - 净值) / 峰值；按标记价计的净值，在每根 K 线收盘及结束时取样</translation>
    </message>
    <message>
        <source>mean depth of all drawdowns, the one at the end included</source>
        <translation>所有回撤的平均深度，含期末的回撤</translation>
    </message>
    <message>
        <source>from a peak to the sample that reaches it again, or to the end of the run</source>
        <translation>从峰值到再次达到该值的取样点，或到运行结束</translation>
    </message>
    <message>
        <source>from a peak to its recovery</source>
        <translation>从峰值到恢复</translation>
    </message>
    <message>
        <source>round trips in one instrument from flat to flat; a fill that turns the position ends one</source>
        <translation>单个品种从空仓到空仓的一轮；使仓位反向的成交结束一轮</translation>
    </message>
    <message>
        <source>trades with a result above 0 / trades closed, fees included</source>
        <translation>结果大于 0 的交易 / 已平仓交易，含费用</translation>
    </message>
    <message>
        <source>sum of winning results / sum of losing results, money, fees included</source>
        <translation>盈利总和 / 亏损总和，金额，含费用</translation>
    </message>
    <message>
        <source>mean result of closed trades, fees included</source>
        <translation>已平仓交易的平均结果，含费用</translation>
    </message>
    <message>
        <source>mean result of trades above 0</source>
        <translation>结果大于 0 的交易的平均值</translation>
    </message>
    <message>
        <source>mean result of trades below 0</source>
        <translation>结果小于 0 的交易的平均值</translation>
    </message>
    <message>
        <source>arithmetic mean of result / value opened, fees included</source>
        <translation>结果 / 开仓价值的算术平均，含费用</translation>
    </message>
    <message>
        <source>highest result / value opened, fees included</source>
        <translation>最高的结果 / 开仓价值，含费用</translation>
    </message>
    <message>
        <source>lowest result / value opened, fees included</source>
        <translation>最低的结果 / 开仓价值，含费用</translation>
    </message>
    <message>
        <source>first to last fill of closed trades</source>
        <translation>已平仓交易从首次到末次成交</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position in any instrument</source>
        <translation>运行时间中任一品种有持仓的比例</translation>
    </message>
    <message>
        <source>executions, partial ones included</source>
        <translation>成交次数，含部分成交</translation>
    </message>
    <message>
        <source>sum of quantity x price x multiplier of all fills, both ways</source>
        <translation>所有成交的数量 x 价格 x 乘数之和，双向</translation>
    </message>
    <message>
        <source>value traded / mean of the sampled equity, over the whole run, not annualised</source>
        <translation>成交金额 / 取样净值均值，整个运行期，未年化</translation>
    </message>
    <message>
        <source>of all fills, a cost is positive</source>
        <translation>所有成交的费用，成本为正</translation>
    </message>
    <message>
        <source>shorter than 7 days: a yearly rate would be an extrapolation</source>
        <translation>不足 7 天：年化将是外推</translation>
    </message>
    <message>
        <source>the account lost everything</source>
        <translation>账户已亏光</translation>
    </message>
    <message>
        <source>the returns do not differ</source>
        <translation>收益率没有差异</translation>
    </message>
    <message>
        <source>no day lost more than the risk-free rate</source>
        <translation>没有一天的亏损超过无风险利率</translation>
    </message>
    <message>
        <source>there was no drawdown</source>
        <translation>没有回撤</translation>
    </message>
    <message>
        <source>no trade was closed</source>
        <translation>没有已平仓的交易</translation>
    </message>
    <message>
        <source>no trade lost</source>
        <translation>没有亏损的交易</translation>
    </message>
    <message>
        <source>no trade won</source>
        <translation>没有盈利的交易</translation>
    </message>
    <message>
        <source>the run has no length</source>
        <translation>运行没有时长</translation>
    </message>
    <message>
        <source>a fill&apos;s currency has no rate into the account&apos;s</source>
        <translation>某笔成交的币种没有对账户货币的汇率</translation>
    </message>
    <message>
        <source>mean equity is not above 0</source>
        <translation>平均净值不大于 0</translation>
    </message>
    <message>
        <source>a position held has no mark, or its currency no rate</source>
        <translation>某持仓没有标记价，或其币种没有汇率</translation>
    </message>
</context>
<context>
    <name>mystic::audit_cells</name>
    <message>
        <source>%1 UTC, turn %2, %3, severity %4
%5</source>
        <translation>%1 UTC，轮次 %2，%3，严重程度 %4
%5</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1，严重程度 %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>轨迹</translation>
    </message>
</context>
<context>
    <name>mystic::candles</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>mystic::config</name>
    <message>
        <source>Longer than a change can carry (%1 characters).</source>
        <translation>超出一次更改可容纳的长度（%1 个字符）。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
</context>
<context>
    <name>mystic::data_age</name>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>mystic::flow</name>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>%1 instr.</source>
        <translation>%1 品种</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>down</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>%1 turns · %2 dropped</source>
        <translation>%1 个轮次 · 丢弃 %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>mystic::orders</name>
    <message>
        <source>Prices of %1 move in steps of %2 %3.</source>
        <translation>%1 的价格以 %2 %3 为最小变动单位。</translation>
    </message>
    <message>
        <source>The order has ended meanwhile.</source>
        <translation>委托在此期间已结束。</translation>
    </message>
    <message>
        <source>This order cannot be changed now: it is a slice, or the venue has not answered about it yet.</source>
        <translation>此委托现在不能更改：它是拆单的一部分，或交易场所尚未答复。</translation>
    </message>
    <message>
        <source>Type plain numbers, with a point before the decimals.</source>
        <translation>请输入普通数字，小数前用点。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未做任何更改。</translation>
    </message>
    <message>
        <source>A price is positive.</source>
        <translation>价格须为正数。</translation>
    </message>
    <message>
        <source>%1 is filled already; to keep no more than that, cancel the rest.</source>
        <translation>已成交 %1；若不想再增加，请撤销其余部分。</translation>
    </message>
    <message>
        <source>%1 is traded in steps of %2.</source>
        <translation>%1 以 %2 为最小交易单位。</translation>
    </message>
</context>
<context>
    <name>mystic::settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours of the window. System follows the lightness of the desktop&apos;s own colours, read when the station starts.</source>
        <translation>窗口的颜色。“系统”跟随桌面颜色的明暗，在控制站启动时读取。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Colours of gain and loss</source>
        <translation>盈亏颜色</translation>
    </message>
    <message>
        <source>Blue and orange stay apart for people who do not tell red from green; in East Asia a rise is red. The sign is always printed.</source>
        <translation>蓝色和橙色便于红绿色弱者区分；在东亚，上涨用红色。正负号始终显示。</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>盈蓝亏橙</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>盈红亏绿</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Nothing moves in the communication flow.</source>
        <translation>通信流中没有移动的内容。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>次/秒</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>数据和表格</translation>
    </message>
    <message>
        <source>How often figures and tables are shown anew.</source>
        <translation>数据和表格的刷新频率。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>How often charts are drawn anew; never more often than figures.</source>
        <translation>图表的重绘频率；不会高于数据。</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>通信流</translation>
    </message>
    <message>
        <source>How often the moving dots of the flow take a step.</source>
        <translation>通信流中移动点的步进频率。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Mark as stale after</source>
        <translation>标记过期时限</translation>
    </message>
    <message>
        <source>Panels are marked when the station has sent no news for this long.</source>
        <translation>控制站超过此时间没有新消息时，面板会被标记。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>New alarms are also shown by the desktop, whatever window is in front.</source>
        <translation>新警报也由桌面显示，无论哪个窗口在前。</translation>
    </message>
    <message>
        <source>Notify from</source>
        <translation>最低通知级别</translation>
    </message>
    <message>
        <source>The least severe alarm the desktop is told of.</source>
        <translation>通知到桌面的最低警报级别。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Introduction at the next start</source>
        <translation>下次启动时显示介绍</translation>
    </message>
    <message>
        <source>Shows the one-page introduction once more when the station starts.</source>
        <translation>控制站启动时再次显示一页介绍。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window. System follows the desktop. Numbers, dates and money keep one form in every language, so that no figure is misread; what is journaled stays English.</source>
        <translation>窗口的语言。“系统”跟随桌面。数字、日期和金额在所有语言中格式相同，以免误读；记入日志的内容保持英语。</translation>
    </message>
</context>
<context>
    <name>mystic::shortcuts</name>
    <message>
        <source>Kill switch: stop new risk at once, from anywhere</source>
        <translation>紧急停止：在任意处立即停止新增风险</translation>
    </message>
    <message>
        <source>Acknowledge the alarm shown</source>
        <translation>确认显示的警报</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms</source>
        <translation>显示或隐藏警报列表</translation>
    </message>
    <message>
        <source>Workspace by its place in the row of tabs</source>
        <translation>按标签行的位置切换工作区</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>下一个工作区</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>上一个工作区</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Move the panel with the focus left</source>
        <translation>将焦点面板左移</translation>
    </message>
    <message>
        <source>… right</source>
        <translation>… 右移</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… 上移</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… 下移</translation>
    </message>
    <message>
        <source>Panel with the focus into a window of its own, and back</source>
        <translation>焦点面板移入独立窗口，再移回</translation>
    </message>
    <message>
        <source>Hide the panel with the focus</source>
        <translation>隐藏焦点面板</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>面板和布局</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pause or resume the session</source>
        <translation>暂停或继续会话</translation>
    </message>
    <message>
        <source>Advance by one event while paused</source>
        <translation>暂停时前进一个事件</translation>
    </message>
    <message>
        <source>In the agents table: start or stop the selected agent</source>
        <translation>智能体表格中：启动或停止所选智能体</translation>
    </message>
    <message>
        <source>In the agents table: restart the selected agent</source>
        <translation>智能体表格中：重启所选智能体</translation>
    </message>
    <message>
        <source>Communication flow as graph or table</source>
        <translation>通信流显示为图或表格</translation>
    </message>
    <message>
        <source>In the quotes table: filter by symbol</source>
        <translation>报价表格中：按代码筛选</translation>
    </message>
    <message>
        <source>In the chart: the same figures as a table, and back</source>
        <translation>图表中：同一数据显示为表格，再切回</translation>
    </message>
    <message>
        <source>In the chart: shorter candles; the full stop: longer; + and − zoom</source>
        <translation>图表中：更短的 K 线；句点：更长；+ 和 − 缩放</translation>
    </message>
    <message>
        <source>In the depth ladder: back to the spread</source>
        <translation>深度阶梯中：回到价差处</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色和深色</translation>
    </message>
    <message>
        <source>Moving dots on or off</source>
        <translation>开关移动点</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Introduction on one page</source>
        <translation>一页介绍</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>关闭弹出页</translation>
    </message>
    <message>
        <source>Run to the next decision while paused</source>
        <translation>暂停时运行到下一个决策</translation>
    </message>
    <message>
        <source>Go to a time of the replay</source>
        <translation>转到重放的某个时间</translation>
    </message>
    <message>
        <source>Open another session</source>
        <translation>打开其他会话</translation>
    </message>
    <message>
        <source>From a past session back to the running one</source>
        <translation>从过去的会话返回运行中的会话</translation>
    </message>
</context>
<context>
    <name>mystic::statistics</name>
    <message>
        <source>Equity at start</source>
        <translation>期初净值</translation>
    </message>
    <message>
        <source>Equity at end</source>
        <translation>期末净值</translation>
    </message>
    <message>
        <source>Highest equity</source>
        <translation>最高净值</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>总收益率</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年复合增长率</translation>
    </message>
    <message>
        <source>Daily returns</source>
        <translation>日收益率</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>年化波动率</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>夏普比率</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>索提诺比率</translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation>卡玛比率</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation>平均回撤</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>最长回撤</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>Trades closed</source>
        <translation>已平仓交易</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>平均每笔盈亏</translation>
    </message>
    <message>
        <source>Average winner</source>
        <translation>平均盈利</translation>
    </message>
    <message>
        <source>Average loser</source>
        <translation>平均亏损</translation>
    </message>
    <message>
        <source>Average trade return</source>
        <translation>平均交易收益率</translation>
    </message>
    <message>
        <source>Best trade return</source>
        <translation>最佳交易收益率</translation>
    </message>
    <message>
        <source>Worst trade return</source>
        <translation>最差交易收益率</translation>
    </message>
    <message>
        <source>Average time held</source>
        <translation>平均持有时间</translation>
    </message>
    <message>
        <source>Longest time held</source>
        <translation>最长持有时间</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>持仓时间占比</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Value traded</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>换手率</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>mystic::ticket</name>
    <message>
        <source>Limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>止损价</translation>
    </message>
    <message>
        <source>%1: type a price in %2.</source>
        <translation>%1：请以 %2 输入价格。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>%1：“%2”不是正数。小数前请用点。</translation>
    </message>
    <message>
        <source>%1: prices of %2 move in steps of %3 %4.</source>
        <translation>%1：%2 的价格以 %3 %4 为最小变动单位。</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保护性止损</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>跟踪距离</translation>
    </message>
    <message>
        <source>Trailing distance: type per cent between 0 and 100, for example 1.5.</source>
        <translation>跟踪距离：请输入 0 至 100 之间的百分比，例如 1.5。</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Amount: type how much.</source>
        <translation>下单量：请输入多少。</translation>
    </message>
    <message>
        <source>Amount: &quot;%1&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>下单量：“%1”不是正数。小数前请用点。</translation>
    </message>
    <message>
        <source>Amount: without a price money cannot be turned into a quantity.</source>
        <translation>下单量：没有价格，无法将金额换算为数量。</translation>
    </message>
    <message>
        <source>Amount: %1 is traded in steps of %2.</source>
        <translation>下单量：%1 以 %2 为最小交易单位。</translation>
    </message>
    <message>
        <source>Amount: at least %1 %2.</source>
        <translation>下单量：至少 %1 %2。</translation>
    </message>
    <message>
        <source>Amount: at most %1 %2 in one order.</source>
        <translation>下单量：每笔委托至多 %1 %2。</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>市价</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>stop limit</source>
        <translation>止损限价</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>跟踪止损</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <translation>%1：%2，限额 %3</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (另有 %n 项)</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Instrument: choose one.</source>
        <translation>品种：请选择一个。</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>BUY 0.250 BTC-USD limit</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source> · stop %1 %2</source>
        <translation> · 止损 %1 %2</translation>
    </message>
    <message>
        <source> · limit %1 %2</source>
        <translation> · 限价 %1 %2</translation>
    </message>
    <message>
        <source>, reduce-only</source>
        <translation>，只减仓</translation>
    </message>
    <message>
        <source>, post-only</source>
        <translation>，只挂单</translation>
    </message>
    <message>
        <source>, immediate or cancel</source>
        <translation>，立即成交或撤销</translation>
    </message>
    <message>
        <source>, fill or kill</source>
        <translation>，全部成交或撤销</translation>
    </message>
    <message>
        <source>, %1 over %2 min</source>
        <translation>，%1，历时 %2 min</translation>
    </message>
    <message>
        <source>value unknown: a price or a conversion is missing</source>
        <translation>金额未知：缺少价格或换算率</translation>
    </message>
    <message>
        <source> · %1 of equity</source>
        <translation> · 净值的 %1</translation>
    </message>
    <message>
        <source> · %1 × the usual order</source>
        <translation> · 通常委托的 %1 倍</translation>
    </message>
    <message>
        <source>= %1 %2, %3</source>
        <comment>quantity, unit, value after rounding to lots</comment>
        <translation>= %1 %2，%3</translation>
    </message>
    <message>
        <source>Not sent: the %1 gave no verdict. Is it running?</source>
        <translation>未发送：%1 未给出裁决。它在运行吗？</translation>
    </message>
    <message>
        <source>Refused by Compliance: %1</source>
        <translation>被合规拒绝：%1</translation>
    </message>
    <message>
        <source>Refused by Risk: %1</source>
        <translation>被风控拒绝：%1</translation>
    </message>
    <message>
        <source>Approved %1, but not sent at once: it is worked in slices, or Execution held it back. See alarms and audit.</source>
        <translation>已批准 %1，但未立即发送：正在拆单执行，或被执行智能体暂缓。见警报和审计。</translation>
    </message>
    <message>
        <source>Refused by the gate: %1</source>
        <translation>被闸门拒绝：%1</translation>
    </message>
    <message>
        <source>Sent %1 of %2: cut by Risk (%3)</source>
        <translation>已发送 %1 / %2：被风控削减（%3）</translation>
    </message>
    <message>
        <source>Sent: %1, order %2</source>
        <translation>已发送：%1，委托 %2</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>The stop price</source>
        <translation>止损价</translation>
    </message>
    <message>
        <source>Trading is %1: the gate releases no new risk. Re-arm first, or close positions.</source>
        <translation>交易状态为 %1：闸门不放行新增风险。请先重新启用，或平仓。</translation>
    </message>
    <message>
        <source>The journal cannot be written: the gate releases no new risk.</source>
        <translation>无法写入日志：闸门不放行新增风险。</translation>
    </message>
    <message>
        <source>The %1 is %2: it cannot decide on this order.</source>
        <translation>%1 当前状态为“%2”：无法对此委托作出决定。</translation>
    </message>
    <message>
        <source>%1 has no price yet: nothing can be valued.</source>
        <translation>%1 尚无价格：无法估值。</translation>
    </message>
    <message>
        <source>The price is %1 old; the gate takes none older than %2.</source>
        <translation>价格是 %1 前的；闸门不接受早于 %2 的价格。</translation>
    </message>
    <message>
        <source>%1 is %2 away from the mark %3; the gate allows %4.</source>
        <translation>%1 偏离标记价 %3 达 %2；闸门允许 %4。</translation>
    </message>
    <message>
        <source>A buy stop at %1 is not above the mark %2: it triggers at once.</source>
        <translation>买入止损 %1 不高于标记价 %2：会立即触发。</translation>
    </message>
    <message>
        <source>A sell stop at %1 is not below the mark %2: it triggers at once.</source>
        <translation>卖出止损 %1 不低于标记价 %2：会立即触发。</translation>
    </message>
    <message>
        <source>The limit reaches the market: a post-only order is refused by the venue then.</source>
        <translation>限价触及市场：只挂单委托将被交易场所拒绝。</translation>
    </message>
    <message>
        <source>The limit %1 reaches the mark %2: the order trades at once.</source>
        <translation>限价 %1 触及标记价 %2：委托会立即成交。</translation>
    </message>
    <message>
        <source>The protective stop %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>保护性止损 %1 在错误一侧：%2时应%3价格。</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>The take profit %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>止盈 %1 在错误一侧：%2时应%3价格。</translation>
    </message>
    <message>
        <source>The value in %1 is unknown: no rate for %2.</source>
        <translation>以 %1 计的金额未知：没有 %2 的汇率。</translation>
    </message>
    <message>
        <source>The order&apos;s value</source>
        <translation>委托金额</translation>
    </message>
    <message>
        <source>The position after it</source>
        <translation>成交后的持仓</translation>
    </message>
    <message>
        <source>%1, %2, is %3 of the %4 the gate allows (%5).</source>
        <translation>%1（%2）为闸门允许的 %4 的 %3（%5）。</translation>
    </message>
    <message>
        <source>The position after it is %1 of equity, allowed are %2: Risk will cut or refuse it.</source>
        <translation>成交后的持仓为净值的 %1，允许 %2：风控将削减或拒绝。</translation>
    </message>
    <message>
        <source>There is no position that a reduce-only %1 would reduce.</source>
        <translation>没有可由只减仓%1减少的持仓。</translation>
    </message>
    <message>
        <source>The position is only %1: no more than that is closed.</source>
        <translation>持仓只有 %1：最多平掉这么多。</translation>
    </message>
    <message>
        <source>The same order works already (%1): is this one meant to be a second?</source>
        <translation>相同的委托已在挂单中（%1）：此笔是有意的第二笔吗？</translation>
    </message>
</context>
<context>
    <name>mystic::workspaces</name>
    <message>
        <source>Operate</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风控</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易场所</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>REDUCING</source>
        <translation>只减仓</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>停止交易</translation>
    </message>
    <message>
        <source>KILLED</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>编排器</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>闸门</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>交易场所</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>行情源</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
</context>
</TS>

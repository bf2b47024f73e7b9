<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>limits</name>
    <message>
        <source>not enough returns observed yet</source>
        <translation>リターンの観測数がまだ不足</translation>
    </message>
    <message>
        <source>not in force: too little exposure to judge</source>
        <translation>適用外: エクスポージャーが小さく判断不可</translation>
    </message>
    <message>
        <source>not evaluated: needs a price for every position</source>
        <translation>未評価: 全ポジションの価格が必要</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1、上限なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>上限内</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2、%3、%4</translation>
    </message>
    <message>
        <source>; warns from %1</source>
        <translation>。警告は %1 から</translation>
    </message>
    <message>
        <source>Portfolio VaR</source>
        <translation>ポートフォリオ VaR</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>期待ショートフォール</translation>
    </message>
    <message>
        <source>Gross exposure</source>
        <translation>グロスエクスポージャー</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>ネットエクスポージャー</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>最大ポジション</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>オープンリスク（逆指値まで）</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>レバレッジ</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>日次損失</translation>
    </message>
    <message>
        <source>Daily trades</source>
        <translation>日次取引数</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>日次売買高</translation>
    </message>
    <message>
        <source>Message rate</source>
        <translation>メッセージ頻度</translation>
    </message>
    <message>
        <source>Repeated executions</source>
        <translation>反復執行</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>発注中の注文</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>utilisation · warn %1 %</source>
        <translation>使用率 · 警告 %1 %</translation>
    </message>
    <message>
        <source>utilisation · warn %1–%2 %</source>
        <translation>使用率 · 警告 %1–%2 %</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigPanel</name>
    <message>
        <source>No agents yet. The configuration of each appears here when the session has started.</source>
        <translation>エージェントはまだありません。セッションが始まると、各エージェントの設定がここに表示されます。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This agent has nothing to configure.</source>
        <translation>このエージェントに設定項目はありません。</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>%1 の新しい値</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>最終変更 %1、%2</translation>
    </message>
    <message>
        <source>Asked. The agent has not answered yet.</source>
        <translation>要求しました。エージェントはまだ応答していません。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>Configuration of the agent</source>
        <translation>エージェントの設定</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Whose configuration is shown; follows the agents table</source>
        <translation>設定を表示するエージェント。エージェントの表に連動します</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Asks the agent to take this value now; the change is journaled</source>
        <translation>この値を直ちに適用するようエージェントに要求します。変更はジャーナルに記録されます</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Asks the agent to take the default again</source>
        <translation>既定値に戻すようエージェントに要求します</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsDelegate</name>
    <message>
        <source>Stop %1 (S)</source>
        <translation>%1 を停止 (S)</translation>
    </message>
    <message>
        <source>Start %1 (S)</source>
        <translation>%1 を開始 (S)</translation>
    </message>
    <message>
        <source>Restart %1 from its last state (R)</source>
        <translation>%1 を最後の状態から再起動 (R)</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>S stops %1, R restarts it</source>
        <translation>S で %1 を停止、R で再起動</translation>
    </message>
    <message>
        <source>S starts %1, R restarts it</source>
        <translation>S で %1 を開始、R で再起動</translation>
    </message>
    <message>
        <source>Handler time of the last second: p50 %1, p99 %2</source>
        <translation>直近 1 秒の処理時間: p50 %1、p99 %2</translation>
    </message>
    <message>
        <source>%1 messages handled since the start, %2 errors</source>
        <translation>開始以降に処理したメッセージ %1 件、エラー %2 件</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>short for messages per second</comment>
        <translation>件/s</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Process %1, instance %2: %3</source>
        <translation>プロセス %1、インスタンス %2: %3</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔離</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsPanel</name>
    <message>
        <source>No agents yet. They appear here when the session has started.</source>
        <translation>エージェントはまだありません。セッションが始まると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%2 中 %1 が実行中</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 を停止</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を開始</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 を再起動</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>すべて開始</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · %1 errors</source>
        <translation> · エラー %1 件</translation>
    </message>
    <message>
        <source>Agents table</source>
        <translation>エージェントの表</translation>
    </message>
    <message>
        <source>Start every agent that is stopped</source>
        <translation>停止中のエージェントをすべて開始します</translation>
    </message>
    <message>
        <source>Stop every agent; asks first</source>
        <translation>エージェントをすべて停止します。先に確認します</translation>
    </message>
    <message>
        <source>Stop all agents? Trading ends; positions and working orders stay as they are.</source>
        <translation>エージェントをすべて停止しますか？ 取引は終了します。ポジションと発注中の注文はそのまま残ります。</translation>
    </message>
    <message>
        <source>Stop all agents</source>
        <translation>全エージェントを停止</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>進展なし</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>封じ込め</translation>
    </message>
    <message>
        <source>Kill %1 as a fire drill? Nothing it decides on happens until it is back; the time that takes is shown as its recovery.</source>
        <translation>訓練として %1 を終了しますか。戻るまでその判断は行われません。かかった時間は復旧として表示されます。</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 を終了</translation>
    </message>
    <message>
        <source>Fire drill: kill %1 and see it come back</source>
        <translation>訓練: %1 を終了して復帰を見る</translation>
    </message>
    <message>
        <source> · last recovery took %1</source>
        <translation> · 前回の復旧 %1</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmBar</name>
    <message>
        <source> (%1 times)</source>
        <translation> （%1 回）</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>アラームなし</translation>
    </message>
    <message>
        <source>No unacknowledged alarms; %1 acknowledged still active</source>
        <translation>未確認のアラームなし。確認済みで継続中 %1 件</translation>
    </message>
    <message>
        <source>Unacknowledged: %1 critical · %2 high · %3 medium · %4 low</source>
        <translation>未確認: 重大 %1 · 高 %2 · 中 %3 · 低 %4</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>I have seen it (A). The alarm stays until its cause is gone.</source>
        <translation>確認しました (A)。原因がなくなるまでアラームは残ります。</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>全アラーム</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms (L)</source>
        <translation>アラーム一覧の表示／非表示 (L)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>解消、未確認</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmNotifier</name>
    <message>
        <source>%1: Mystic Station</source>
        <translation>%1: Mystic Station</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AlarmsModel</name>
    <message>
        <source>cleared</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>解消、未確認</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>active</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
        <translation>発生 (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>mystic::AuditBrowserPanel</name>
    <message>
        <source>Audit log, whole journal</source>
        <translation>監査ログ、全ジャーナル</translation>
    </message>
    <message>
        <source>Record %1, turn %2</source>
        <translation>記録 %1、ターン %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: of the whole journal</comment>
        <translation>記録 %1 件</translation>
    </message>
    <message>
        <source>reading the journal, %1 %</source>
        <translation>ジャーナルを読み込み中、%1 %</translation>
    </message>
    <message>
        <source>journal closed</source>
        <translation>ジャーナルは閉じています</translation>
    </message>
    <message>
        <source>No journal is open. This session records nothing, or it has not begun; the newest records are in the audit log of the Operate workspace.</source>
        <translation>開いているジャーナルはありません。このセッションは記録しないか、まだ始まっていません。最新の記録は「運用」ワークスペースの監査ログにあります。</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it is recorded.</source>
        <translation>記録はまだありません。セッションのすべてのメッセージは、記録されるとここに表示されます。</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>絞り込みに合う記録はありません。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>検索中 …</translation>
    </message>
    <message>
        <source>Audit log of the whole journal</source>
        <translation>全ジャーナルの監査ログ</translation>
    </message>
    <message>
        <source>Escape returns to the newest record; Enter shows why</source>
        <translation>Escape で最新の記録に戻り、Enter で理由を表示</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>記録の項目</translation>
    </message>
    <message>
        <source>Records of the same chain</source>
        <translation>同じチェーンの記録</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>順序を逆にする</translation>
    </message>
    <message>
        <source>Order of the records: %1</source>
        <translation>記録の順序: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write the filtered records to a file</source>
        <translation>絞り込んだ記録をファイルに書き出す</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>最新の記録に戻って追従 (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>最新の記録に戻る</translation>
    </message>
    <message>
        <source>Choose a record to see every field of it.</source>
        <translation>記録を選ぶと、そのすべての項目が表示されます。</translation>
    </message>
    <message>
        <source>Its chain: what caused it and what followed.</source>
        <translation>そのチェーン: 原因とその後の経過。</translation>
    </message>
    <message numerus="yes">
        <source>Its chain: %n records, oldest first</source>
        <translation>
            <numerusform>そのチェーン: 記録 %n 件、古い順</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AuditFilterBar</name>
    <message>
        <source>&quot;%1&quot; is no time: write 2016-06-18 08:15:00, UTC</source>
        <translation>「%1」は時刻ではありません: 2016-06-18 08:15:00 の形式で、UTC で入力してください</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>全発生元</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>全記録</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>全銘柄</translation>
    </message>
    <message>
        <source>Filter by instrument</source>
        <translation>銘柄で絞り込む</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Show records from this time on, UTC</source>
        <translation>この時刻以降の記録を表示、UTC</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>終了 (UTC)</translation>
    </message>
    <message>
        <source>Show records before this time, UTC</source>
        <translation>この時刻より前の記録を表示、UTC</translation>
    </message>
    <message>
        <source>Text, S-trace or sequence</source>
        <translation>文字列、S-トレース、連番</translation>
    </message>
    <message>
        <source>Filter the audit log by text</source>
        <translation>監査ログを文字列で絞り込む</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>発生元で絞り込む</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>記録の種類で絞り込む</translation>
    </message>
    <message>
        <source>Filter by lowest severity</source>
        <translation>最低の重大度で絞り込む</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを消去</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>全重大度</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Trace %1 ×</source>
        <translation>トレース %1 ×</translation>
    </message>
    <message>
        <source>Stop showing only trace %1</source>
        <translation>トレース %1 だけの表示をやめる</translation>
    </message>
</context>
<context>
    <name>mystic::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: rows kept in the table</comment>
        <translation>記録 %1 件</translation>
    </message>
    <message>
        <source>%1 older in the journal</source>
        <translation>過去分 %1 件はジャーナル内</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>header: rows that did not reach the window</comment>
        <translation>欠落 %1 件</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 ターン</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>チェーン %1</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it happens: signals, verdicts, orders, fills.</source>
        <translation>記録はまだありません。シグナル、判定、注文、約定など、セッションのすべてのメッセージは発生するとここに表示されます。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Newest record first; Escape returns to the newest</source>
        <translation>新しい記録が先頭です。Escape で最新に戻ります</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show or hide the filter line (%1)</source>
        <translation>絞り込み行の表示／非表示 (%1)</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>監査ログを絞り込む</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>最新の記録に戻って追従 (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>最新の記録に戻る</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>絞り込みに合う記録はありません。</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesModel</name>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Unknown in account currency: a price or a rate is missing</source>
        <translation>口座通貨では不明: 価格または換算レートがありません</translation>
    </message>
    <message>
        <source>Equity: cash and positions of all currencies, at current marks</source>
        <translation>純資産: 全通貨の現金とポジション、現在の評価値</translation>
    </message>
    <message>
        <source>%1: cash %2, of which %3 reserved by working purchases, positions %4</source>
        <translation>%1: 現金 %2（うち発注中の買いで拘束 %3）、ポジション %4</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>column</comment>
        <translation>現金</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: by working purchases</comment>
        <translation>拘束分</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: cash less what is reserved</comment>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>column: market value of positions in that currency</comment>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>column: cash and positions in account currency</comment>
        <translation>%1 換算</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesPanel</name>
    <message>
        <source>No balances yet. They appear when a session has begun.</source>
        <translation>残高はまだありません。セッションが始まると表示されます。</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>通貨別の残高</translation>
    </message>
</context>
<context>
    <name>mystic::CandleChart</name>
    <message numerus="yes">
        <source>and %n more fills</source>
        <translation>
            <numerusform>他の約定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, %6 UTC</source>
        <comment>Bought/Sold, quantity, unit, price, currency, time</comment>
        <translation>%6 UTC に %2 %3 を %4 %5 で%1</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1   O %2   H %3   L %4   C %5 %6</source>
        <comment>time, open, high, low, close, currency</comment>
        <translation>%1   O %2   H %3   L %4   C %5 %6</translation>
    </message>
    <message>
        <source>Vol %1 %2</source>
        <comment>volume, unit</comment>
        <translation>出来高 %1 %2</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <comment>BUY or SELL</comment>
        <translation>%1逆指値</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>BUY/SELL, quantity, price</comment>
        <translation>%1 %2 @ %3</translation>
    </message>
</context>
<context>
    <name>mystic::CandleTableModel</name>
    <message>
        <source>Start (UTC)</source>
        <comment>column: of a bar</comment>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column</comment>
        <translation>始値</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column</comment>
        <translation>高値</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column</comment>
        <translation>安値</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column</comment>
        <translation>終値</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column</comment>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>column: own fills</comment>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column: own fills</comment>
        <translation>売り</translation>
    </message>
</context>
<context>
    <name>mystic::CandlesPanel</name>
    <message>
        <source>No prices yet. Candles appear with the first trade, bar or quote of the instrument.</source>
        <translation>価格はまだありません。銘柄の最初の約定、足、気配値とともにローソク足が表示されます。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>No instruments yet. The chart appears when the session has started.</source>
        <translation>銘柄はまだありません。セッションが始まるとチャートが表示されます。</translation>
    </message>
    <message>
        <source>%1 has no price yet. Candles appear with its first trade, bar or quote.</source>
        <translation>%1 にはまだ価格がありません。最初の約定、足、気配値とともにローソク足が表示されます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol, what candles are made of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2、%3 前</translation>
    </message>
    <message>
        <source>%1, candles of %2 %3; %4 in sight. %5. %6 own fills, %7 working orders. The key T shows the figures as a table.</source>
        <translation>%1、%2 %3 のローソク足、表示中 %4 本。%5。自分の約定 %6 件、発注中の注文 %7 件。T キーで数値を表に表示します。</translation>
    </message>
    <message>
        <source>from trades</source>
        <translation>約定から作成</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>from mid quotes, no volume</source>
        <translation>仲値から作成、出来高なし</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Candle chart; arrow keys read bars</source>
        <translation>ローソク足チャート。矢印キーで足を読みます</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>チャートの足</translation>
    </message>
    <message>
        <source>Length of a candle</source>
        <translation>足の長さ</translation>
    </message>
    <message>
        <source>Length of a candle. In the chart the keys , and . choose the next shorter or longer one.</source>
        <translation>足の長さ。チャートでは , と . のキーで一つ短い足、長い足を選びます。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>指標を選ぶ</translation>
    </message>
    <message>
        <source>Show the bars as a table</source>
        <translation>足を表で表示</translation>
    </message>
    <message>
        <source>Show the same figures as a chart or as a table. The key T does the same.</source>
        <translation>同じ数値をチャートまたは表で表示します。T キーでも切り替わります。</translation>
    </message>
</context>
<context>
    <name>mystic::ChainView</name>
    <message>
        <source>same turn</source>
        <translation>同一ターン</translation>
    </message>
    <message>
        <source>turn %1, %2 UTC; </source>
        <translation>ターン %1、%2 UTC、 </translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>ティック</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>発注意図</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ポジション</translation>
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
        <translation>未評価</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>上限接近</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>order %1, turn %2</source>
        <translation>注文 %1、ターン %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column</comment>
        <translation>検査元</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>検査</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <comment>column</comment>
        <translation>値と上限</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> Last: %1.</source>
        <translation> 直近: %1。</translation>
    </message>
    <message>
        <source>%1, standby</source>
        <translation>%1、待機</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>プロセスなし</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>準備未完了</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>進展なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>alive %1, progressing %2, ready %3.</source>
        <translation>生存 %1、進展 %2、準備 %3。</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>遮断</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>封じ込め</translation>
    </message>
    <message>
        <source>none</source>
        <comment>isolation of a process</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Number of its present process; answers of an older one are refused</source>
        <translation>現在のプロセスの番号。古いものの応答は拒否されます</translation>
    </message>
    <message>
        <source>Three questions: does the process live, does it get on with its work, do its answers count</source>
        <translation>3つの問い: プロセスは生きているか、仕事は進んでいるか、応答は有効か</translation>
    </message>
    <message>
        <source>How tightly the process is shut in, as tried on this machine</source>
        <translation>プロセスがどれだけ閉じ込められているか。この機械で試した結果</translation>
    </message>
    <message>
        <source>Share of one core over the last second</source>
        <translation>直近1秒に占めた1コアの割合</translation>
    </message>
    <message>
        <source>Turns it was sent and has not finished</source>
        <translation>送られてまだ終えていないターン</translation>
    </message>
    <message>
        <source>Longest turn since its last heartbeat</source>
        <translation>直近の心拍以降で最長のターン</translation>
    </message>
    <message>
        <source>Trades, quotes and book changes it was not given because it did not keep up</source>
        <translation>追いつけずに渡されなかった約定、気配、板の変化</translation>
    </message>
    <message>
        <source>From losing it to its being ready again, last time</source>
        <translation>前回、失われてから再び準備できるまで</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>column: number of the process</comment>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Instance</source>
        <comment>column</comment>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>column</comment>
        <translation>隔離</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>column: messages per second</comment>
        <translation>件/s</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest turn</comment>
        <translation>最長</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column</comment>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>column: time</comment>
        <translation>復旧</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenPanel</name>
    <message>
        <source>Agents&apos; processes</source>
        <translation>エージェントのプロセス</translation>
    </message>
    <message>
        <source>All agents live in the station&apos;s own process. With &quot;placement&quot;: &quot;process&quot; in the configuration an agent gets one of its own, and what it uses is shown here.</source>
        <translation>すべてのエージェントはステーションのプロセス内にあります。設定で &quot;placement&quot;: &quot;process&quot; とすると専用のプロセスを持ち、その使用量がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%2 中 %1 準備完了</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常駐</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU、1 コアに対する割合</translation>
    </message>
    <message>
        <source>%1: CPU, share of a core</source>
        <translation>%1: CPU、1 コアに対する割合</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>%1: memory</source>
        <translation>%1: メモリー</translation>
    </message>
    <message>
        <source>Agents in processes of their own</source>
        <translation>専用プロセスのエージェント</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>進展なし</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>遮断</translation>
    </message>
</context>
<context>
    <name>mystic::ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>実行</translation>
    </message>
</context>
<context>
    <name>mystic::CurveChart</name>
    <message>
        <source>%1 UTC   %2 %3   drawdown %4</source>
        <comment>crosshair: time, equity, currency, drawdown</comment>
        <translation>%1 UTC   %2 %3   ドローダウン %4</translation>
    </message>
</context>
<context>
    <name>mystic::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy rows with header</source>
        <translation>見出し付きで行をコピー</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>この注文の理由は？</translation>
    </message>
    <message>
        <source>Show only trace S-%1 in the audit log</source>
        <translation>監査ログにトレース S-%1 だけを表示</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsModel</name>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column</comment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column</comment>
        <translation>売買</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsPanel</name>
    <message>
        <source>No signal and no order yet. They appear here with what became of them, refusals included.</source>
        <translation>シグナルも注文もまだありません。拒否を含め、その結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最新 %1 件</translation>
    </message>
    <message>
        <source>No journal is open.</source>
        <translation>開いているジャーナルはありません。</translation>
    </message>
    <message>
        <source>Orders and refusals</source>
        <translation>注文と拒否</translation>
    </message>
    <message>
        <source>No check is recorded for it.</source>
        <translation>これについて記録された検査はありません。</translation>
    </message>
    <message>
        <source>Choose an order to see every check that was made.</source>
        <translation>注文を選ぶと、行われたすべての検査が表示されます。</translation>
    </message>
    <message>
        <source>%1 made, all recorded</source>
        <translation>実施 %1 件、すべて記録済み</translation>
    </message>
    <message>
        <source>%1 recorded, %2 more did not fit</source>
        <translation>記録 %1 件、他 %2 件は収まらず</translation>
    </message>
    <message>
        <source>Checks of the order</source>
        <translation>注文の検査</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message numerus="yes">
        <source>%n orders and refusals</source>
        <translation>
            <numerusform>注文と拒否 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::DepthModel</name>
    <message>
        <source>one side only</source>
        <translation>片側のみ</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>スプレッド %1 · %2 bps</translation>
    </message>
    <message>
        <source>bid %1, size %2</source>
        <translation>買気配 %1、数量 %2</translation>
    </message>
    <message>
        <source>ask %1, size %2</source>
        <translation>売気配 %1、数量 %2</translation>
    </message>
    <message>
        <source>What is left of own working orders at this price; stops stand at their stop price</source>
        <translation>この価格にある自分の発注中の注文の残数量。逆指値は逆指値価格に置かれます</translation>
    </message>
    <message>
        <source>Own buy</source>
        <comment>column: own working orders</comment>
        <translation>自分の買い</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>買数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>売数量</translation>
    </message>
    <message>
        <source>Own sell</source>
        <comment>column: own working orders</comment>
        <translation>自分の売り</translation>
    </message>
</context>
<context>
    <name>mystic::DepthPanel</name>
    <message>
        <source>No prices yet. Depth appears with the instrument&apos;s first quote or book.</source>
        <translation>価格はまだありません。銘柄の最初の気配値または板とともに表示されます。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>板</translation>
    </message>
    <message>
        <source>No instruments yet. Depth appears when the session has started.</source>
        <translation>銘柄はまだありません。セッションが始まると板が表示されます。</translation>
    </message>
    <message>
        <source>No quote or book for %1 yet. An instrument that sends trades or bars only has no depth to show.</source>
        <translation>%1 の気配値も板もまだありません。約定または足だけを送る銘柄には、表示できる板がありません。</translation>
    </message>
    <message>
        <source>%1 · book</source>
        <translation>%1 · 板</translation>
    </message>
    <message>
        <source>%1 · best quotes only: the source sends no book</source>
        <translation>%1 · 最良気配のみ: ソースが板を送りません</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2、%3 前</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>板</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>中央へ</translation>
    </message>
    <message>
        <source>Put the spread in the middle</source>
        <translation>スプレッドを中央に置きます</translation>
    </message>
    <message>
        <source>Put the spread in the middle and keep it there. In the ladder the key C does the same.</source>
        <translation>スプレッドを中央に置き、そこに保ちます。板では C キーでも同じです。</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>スプレッド %1 · %2 bps</translation>
    </message>
</context>
<context>
    <name>mystic::DifferencesModel</name>
    <message>
        <source>%1, %2: here %3, at the venue %4. %5</source>
        <translation>%1、%2: こちら %3、取引所 %4。%5</translation>
    </message>
    <message>
        <source>No new risk in the instrument until it is decided.</source>
        <translation>決定されるまでこの銘柄に新規リスクは取りません。</translation>
    </message>
    <message>
        <source>Missing fill</source>
        <translation>約定の欠落</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>不明な注文</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>取引所にない注文</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>注文数量</translation>
    </message>
    <message>
        <source>Size drift</source>
        <translation>数量のずれ</translation>
    </message>
    <message>
        <source>Side flip</source>
        <translation>売買の逆転</translation>
    </message>
    <message>
        <source>Foreign order</source>
        <translation>他者の注文</translation>
    </message>
    <message>
        <source>Foreign fill</source>
        <translation>他者の約定</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑い</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Apply the fill</source>
        <translation>約定を適用</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>取引所の注文を採用</translation>
    </message>
    <message>
        <source>End our order</source>
        <translation>自分の注文を終了</translation>
    </message>
    <message>
        <source>Adjust our position</source>
        <translation>自分のポジションを調整</translation>
    </message>
    <message>
        <source>Cancel at the venue</source>
        <translation>取引所で取消</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>差異</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: position or open quantity of the station</comment>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: position or open quantity at the venue</comment>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>損益 %1</translation>
    </message>
    <message>
        <source>Exposure %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>エクスポージャー %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>column</comment>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>What is wrong, or was decided</source>
        <comment>column</comment>
        <translation>何が違うか、または決定</translation>
    </message>
</context>
<context>
    <name>mystic::DrawdownsModel</name>
    <message>
        <source>not yet</source>
        <translation>未回復</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column: drawdown</comment>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Peak [%1]</source>
        <comment>column: currency</comment>
        <translation>最高 [%1]</translation>
    </message>
    <message>
        <source>Lowest [%1]</source>
        <comment>column: currency</comment>
        <translation>最低 [%1]</translation>
    </message>
    <message>
        <source>Peak at (UTC)</source>
        <comment>column</comment>
        <translation>最高時刻 (UTC)</translation>
    </message>
    <message>
        <source>Lowest at (UTC)</source>
        <comment>column</comment>
        <translation>最低時刻 (UTC)</translation>
    </message>
    <message>
        <source>Recovered (UTC)</source>
        <comment>column</comment>
        <translation>回復 (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>mystic::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日 P&amp;L</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実現</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>未実現</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>純資産とドローダウン</translation>
    </message>
    <message>
        <source>No equity yet: the session is starting.</source>
        <translation>純資産はまだありません: セッションを開始しています。</translation>
    </message>
    <message>
        <source>No equity yet: a position has no price. The curve begins with a price for each instrument held.</source>
        <translation>純資産はまだありません: 価格のないポジションがあります。保有する全銘柄に価格がつくと曲線が始まります。</translation>
    </message>
    <message>
        <source>No equity yet: the curve begins one second of session time after the first price.</source>
        <translation>純資産はまだありません: 最初の価格からセッション時刻で 1 秒後に曲線が始まります。</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>チャートの時間範囲</translation>
    </message>
    <message>
        <source>1h</source>
        <comment>time range</comment>
        <translation>1h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>time range</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Last six hours</source>
        <translation>直近 6 時間</translation>
    </message>
    <message>
        <source>day</source>
        <comment>time range</comment>
        <translation>当日</translation>
    </message>
    <message>
        <source>Since midnight UTC</source>
        <translation>UTC の 0 時から</translation>
    </message>
    <message>
        <source>all</source>
        <comment>time range</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>セッション全体</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>口座の数値</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>純資産とドローダウンのチャート。矢印キーで値を読みます</translation>
    </message>
</context>
<context>
    <name>mystic::ExportBar</name>
    <message>
        <source>%1 records written</source>
        <translation>記録 %1 件を書き出しました</translation>
    </message>
    <message>
        <source>Nothing written: cancelled, or no record passes the filter.</source>
        <translation>何も書き出していません: キャンセルされたか、絞り込みに合う記録がありません。</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>記録 %1 件を %2 に保存</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>書き出し中 …</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>File to write the filtered records to</source>
        <translation>絞り込んだ記録の書き出し先ファイル</translation>
    </message>
    <message>
        <source>The file is replaced when it exists. Raw values, UTC, oldest record first.</source>
        <translation>ファイルが既にある場合は置き換えます。値は未加工、UTC、古い記録が先頭です。</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>ファイルに書き出す</translation>
    </message>
    <message>
        <source>Write the filtered records to the file</source>
        <translation>絞り込んだ記録をファイルに書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>エクスポートの結果</translation>
    </message>
</context>
<context>
    <name>mystic::FiguresModel</name>
    <message>
        <source>n/a (%1)</source>
        <comment>figure that does not exist: reason</comment>
        <translation>該当なし（%1）</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <comment>column</comment>
        <translation>算出方法</translation>
    </message>
</context>
<context>
    <name>mystic::FilesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>使用可、要確認</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Reading, %1</source>
        <translation>読み込み中、%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 rows that cannot be used</source>
        <translation>使えない行 %1</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>欠落 %1</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>重複 %1</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>順序乱れ %1</translation>
    </message>
    <message>
        <source>%1 crossed quotes</source>
        <translation>逆転した気配値 %1</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>認識できません</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>%1 の足</translation>
    </message>
    <message>
        <source>Quote bars of %1</source>
        <translation>%1 の気配値の足</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>気配値</translation>
    </message>
    <message>
        <source>Book deltas</source>
        <translation>板の差分</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>取引所の収録データ</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>%1、gzip</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <comment>column</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <comment>column</comment>
        <translation>認識結果</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <comment>column</comment>
        <translation>最初 (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <comment>column</comment>
        <translation>最後 (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>サイズ</translation>
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
        <translation>メイカー</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>テイカー</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, fee %6, slippage %7, trade %8 of order %9</source>
        <translation>%2 %3 を %4 %5 で%1、手数料 %6、スリッページ %7、注文 %9 の約定 %8</translation>
    </message>
    <message>
        <source>From the mid when the signal was decided, in hundredths of a per cent; positive costs</source>
        <translation>シグナル判断時の仲値からの差、100 分の 1 パーセント単位。正の値はコスト</translation>
    </message>
    <message>
        <source>Venue time (UTC)</source>
        <comment>column</comment>
        <translation>取引所時刻 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>売買</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>column: cost positive</comment>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Slippage</source>
        <comment>column: against the mid at the decision</comment>
        <translation>スリッページ</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <comment>column: maker or taker</comment>
        <translation>流動性</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: operator or strategy</comment>
        <translation>発注者</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>mystic::FillsPanel</name>
    <message>
        <source>No fills yet. Each execution at the venue appears here.</source>
        <translation>約定はまだありません。取引所での約定がここに表示されます。</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>newest %1; %2 older in the journal</source>
        <translation>最新 %1 件。過去分 %2 件はジャーナル内</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>テイカー</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保護逆指値</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
</context>
<context>
    <name>mystic::FlowPanel</name>
    <message>
        <source>No agents yet. The flow of messages appears here when the session has started.</source>
        <translation>エージェントはまだありません。セッションが始まると、メッセージの流れがここに表示されます。</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 ターン/s</translation>
    </message>
    <message>
        <source>%1 turns/s · %2 not healthy</source>
        <translation>%1 ターン/s · 異常 %2</translation>
    </message>
    <message>
        <source>%1 agents, %2 connections, %3 not healthy, %4 messages dropped</source>
        <translation>エージェント %1、接続 %2、異常 %3、破棄されたメッセージ %4</translation>
    </message>
    <message>
        <source>Communication flow table</source>
        <translation>通信フローの表</translation>
    </message>
    <message>
        <source>Show the flow as a graph or as a table with the same figures</source>
        <translation>フローをグラフ、または同じ数値の表で表示</translation>
    </message>
    <message>
        <source>Show the flow as a table</source>
        <translation>フローを表で表示</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>市場フィード</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>オーケストレーター</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Communication flow graph; arrow keys walk it, Enter shows the messages</source>
        <translation>通信フローのグラフ。矢印キーで移動、Enter でメッセージを表示</translation>
    </message>
    <message>
        <source>Enter or a double click shows the messages of the row</source>
        <translation>Enter またはダブルクリックで行のメッセージを表示</translation>
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
        <translation>異常</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>頻度</translation>
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
        <translation>キュー</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
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
        <translation>メッセージ %1 件、%2
p50 %3、p99 %4
キュー %5、破棄 %6</translation>
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
        <translation>%1（異常）
%2</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4 messages, p50 %5, p99 %6</source>
        <translation>%1: %2
%3、メッセージ %4 件、p50 %5、p99 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (ended)
%2</source>
        <translation>%1（終了）
%2</translation>
    </message>
</context>
<context>
    <name>mystic::HelpSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mystic::KillSheet</name>
    <message>
        <source>Kill switch</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Cancel all working orders</source>
        <translation>発注中の注文をすべて取消</translation>
    </message>
    <message>
        <source>Re-arm…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep protective stops (%1)</source>
        <translation>保護逆指値を残す (%1)</translation>
    </message>
    <message>
        <source>Without them an open position has no stop-loss at the venue.</source>
        <translation>これがないと、保有ポジションには取引所での損切りがありません。</translation>
    </message>
    <message>
        <source>Stopping new risk: the gate was told to close.</source>
        <translation>新規リスクを停止中: ゲートに閉鎖を指示しました。</translation>
    </message>
    <message>
        <source>Cancelling working orders; each counts as cancelled when the venue says so.</source>
        <translation>発注中の注文を取消中。取引所の応答をもって取消済みとします。</translation>
    </message>
    <message>
        <source>Working orders: %1, of them protective stops: %2. Open positions, which stay open: %3.</source>
        <translation>発注中の注文: %1、うち保護逆指値: %2。保有ポジション（そのまま残ります）: %3。</translation>
    </message>
    <message>
        <source>%1 since %2. No new risk leaves the station.</source>
        <translation>%2 から %1。ステーションから新規リスクは出ません。</translation>
    </message>
</context>
<context>
    <name>mystic::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutMenu</name>
    <message>
        <source>Panels of this workspace</source>
        <translation>このワークスペースのパネル</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Save or remove layouts…</source>
        <translation>レイアウトの保存と削除…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>既定に戻す</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutSheet</name>
    <message>
        <source>Save this layout</source>
        <translation>このレイアウトを保存</translation>
    </message>
    <message>
        <source>Keeps the workspace shown and the places of all panels under a name, such as Monitoring or Incident. A name already taken is replaced.</source>
        <translation>表示中のワークスペースと全パネルの位置を、「監視」や「障害対応」などの名前で保存します。既にある名前は置き換えます。</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>レイアウトの名前</translation>
    </message>
    <message>
        <source>Layouts there are</source>
        <translation>保存済みのレイアウト</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>使用割合</translation>
    </message>
    <message>
        <source>Used of allowed</source>
        <translation>使用 / 許容</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsPanel</name>
    <message>
        <source>No limits yet. They appear with the first report of the Risk Agent, a few seconds after it starts.</source>
        <translation>上限の情報はまだありません。リスクエージェントの開始から数秒後、最初の報告とともに表示されます。</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>リスク上限</translation>
    </message>
    <message>
        <source>Use of each limit, with its warn threshold</source>
        <translation>各上限の使用率と警告しきい値</translation>
    </message>
</context>
<context>
    <name>mystic::LinksView</name>
    <message>
        <source>Links</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>up</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>mystic::LogsModel</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>level, component, text</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 UTC, %2, %3
%4</source>
        <translation>%1 UTC、%2、%3
%4</translation>
    </message>
    <message>
        <source>Clock time (UTC)</source>
        <comment>column</comment>
        <translation>時計の時刻 (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>column</comment>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>mystic::LogsPanel</name>
    <message>
        <source>This window was opened without a log.</source>
        <translation>このウィンドウはログなしで開かれました。</translation>
    </message>
    <message>
        <source>No line yet. What the parts of the station say appears here.</source>
        <translation>ログの行はまだありません。ステーション各部の出力がここに表示されます。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着 %1 行</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%2 行中 %1</translation>
    </message>
    <message>
        <source>%1 older in the file</source>
        <translation>過去分 %1 行はファイル内</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>lines that did not reach the window</comment>
        <translation>欠落 %1 行</translation>
    </message>
    <message>
        <source>Newest line first; Escape returns to the newest</source>
        <translation>新しい行が先頭です。Escape で最新に戻ります</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show from %1</source>
        <comment>level</comment>
        <translation>%1 以上を表示</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>level</comment>
        <translation>%1 以上を記録</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>全コンポーネント</translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation>このレベル以上の行を表示</translation>
    </message>
    <message>
        <source>Show lines of this component</source>
        <translation>このコンポーネントの行を表示</translation>
    </message>
    <message>
        <source>Write lines of the chosen component from this level on</source>
        <translation>選択したコンポーネントの、このレベル以上の行を記録する</translation>
    </message>
    <message>
        <source>Write: differs</source>
        <translation>記録: 混在</translation>
    </message>
    <message>
        <source>From which level on the chosen component writes its lines, here and in the file</source>
        <translation>選択したコンポーネントの行を、ここおよびファイルに記録する最低レベル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>この語を含む行だけを表示</translation>
    </message>
    <message>
        <source>Return to the newest line</source>
        <translation>最新の行に戻る</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc)</source>
        <translation>最新の行に戻って追従 (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc). The file is %1.</source>
        <translation>最新の行に戻って追従 (Esc)。ファイルは %1 です。</translation>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Mystic Station, %1</source>
        <translation>Mystic Station、%1</translation>
    </message>
    <message>
        <source>%1, %2, Mystic Station</source>
        <translation>%1、%2、Mystic Station</translation>
    </message>
    <message>
        <source>Not sent: this session is over.</source>
        <translation>送信されていません: このセッションは終了しました。</translation>
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
        <translation>%1 UTC、ターン %2、%3、%4
%5</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery; every sixteenth turn is measured</source>
        <translation>ターンの開始から配送まで。16 ターンごとに測定します</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>column</comment>
        <translation>ターン</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: from whom to whom</comment>
        <translation>経路</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column: its kind</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>What it says</source>
        <comment>column</comment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>トレース</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a node of the flow</comment>
        <translation>%1 すべて</translation>
    </message>
</context>
<context>
    <name>mystic::MessagesPanel</name>
    <message>
        <source>Choose a connection or an agent in the flow graph, or in the list above, to see the messages that pass there.</source>
        <translation>フローのグラフまたは上の一覧で接続かエージェントを選ぶと、そこを通るメッセージが表示されます。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>No agents yet. The messages of the flow appear here when the session has started.</source>
        <translation>エージェントはまだありません。セッションが始まると、フローのメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>頻度</translation>
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
        <translation>一時停止中、以降 %1 件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>メッセージ %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 中 %1 を表示</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <comment>messages that came too fast</comment>
        <translation>非表示 %1 件</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <comment>by a full queue</comment>
        <translation>破棄 %1 件</translation>
    </message>
    <message>
        <source>Newest first. Space pauses, Enter shows why where a message has a trace.</source>
        <translation>新しい順。Space で一時停止、トレースのあるメッセージは Enter で理由を表示します。</translation>
    </message>
    <message>
        <source>Connection or agent whose messages are shown</source>
        <translation>メッセージを表示する接続またはエージェント</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Whose messages are shown; a click in the flow graph chooses too</source>
        <translation>メッセージの表示対象。フローのグラフをクリックしても選べます</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only messages with these words</source>
        <translation>この語を含むメッセージだけを表示</translation>
    </message>
    <message>
        <source>Pause the messages</source>
        <translation>メッセージを一時停止</translation>
    </message>
    <message>
        <source>Lets the rows stand still; messages are counted on and the charts go on (Space in the table)</source>
        <translation>行の更新を止めます。メッセージの計数とチャートは続きます（表では Space）</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>メッセージ/s</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery, of the measured turns of each second; of several connections the slowest</source>
        <translation>ターンの開始から配送まで。毎秒の測定したターンについて、接続が複数なら最も遅いもの</translation>
    </message>
</context>
<context>
    <name>mystic::NumberField</name>
    <message>
        <source>%1 in %2</source>
        <comment>name of a field and its unit</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mystic::OpenPanel</name>
    <message>
        <source>Checking what is to be opened</source>
        <translation>開く対象を確認しています</translation>
    </message>
    <message>
        <source>Stopping the running session and sealing its journal</source>
        <translation>実行中のセッションを停止し、ジャーナルを封印しています</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>セッションを開いています</translation>
    </message>
    <message>
        <source>Replaying the recorded session and comparing every record</source>
        <translation>記録済みセッションを再生し、すべての記録を照合しています</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot change it.</source>
        <translation>このウィンドウは一つのセッションに対して開かれたため、セッションを変更できません。</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>デモ</translation>
    </message>
    <message numerus="yes">
        <source>the session on %n files</source>
        <translation>
            <numerusform>ファイル %n 個のセッション</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Path of a data file</source>
        <translation>データファイルのパス</translation>
    </message>
    <message>
        <source>Path of a configuration</source>
        <translation>設定のパス</translation>
    </message>
    <message>
        <source>CSV (also .gz) or capture; files can be dropped here</source>
        <translation>CSV（.gz も可）またはキャプチャ。ファイルをドロップできます</translation>
    </message>
    <message>
        <source>JSON with comments; mystic config prints one</source>
        <translation>コメント付き JSON。mystic config で出力できます</translation>
    </message>
    <message>
        <source>No file yet. Each is read to its end before it is used: format, instruments, times, rows and faults with their lines are listed here.</source>
        <translation>ファイルはまだありません。各ファイルは使用前に最後まで読み込みます。形式、銘柄、時刻、行数、障害とその行がここに一覧されます。</translation>
    </message>
    <message>
        <source>Nothing is wrong in %1.</source>
        <translation>%1 に問題はありません。</translation>
    </message>
    <message>
        <source>Say which configuration to open.</source>
        <translation>開く設定を指定してください。</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>実行中のセッションはありません。</translation>
    </message>
    <message>
        <source>“%1” is stopped in order and its journal sealed; working orders and positions of the simulation end with it and stay readable in its journal.</source>
        <translation>「%1」を正常に停止し、ジャーナルを封印します。シミュレーションの発注中の注文とポジションはともに終わり、ジャーナルで引き続き閲覧できます。</translation>
    </message>
    <message>
        <source>“%1” is stopped in order. It is not recorded: nothing of it remains.</source>
        <translation>「%1」を正常に停止します。記録されていないため、何も残りません。</translation>
    </message>
    <message>
        <source>%1 Then %2 begins. The window keeps its layout; a halt stays a halt.</source>
        <translation>%1 その後、%2 を開始します。ウィンドウのレイアウトは変わりません。取引停止は取引停止のままです。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Stop and open %1</source>
        <translation>停止して %1 を開く</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>実行中: %1</translation>
    </message>
    <message>
        <source>no session runs</source>
        <translation>実行中のセッションなし</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>開く対象</translation>
    </message>
    <message>
        <source>Sessions that can be opened</source>
        <translation>開けるセッション</translation>
    </message>
    <message>
        <source>Demo, simulated market</source>
        <translation>デモ、シミュレーション市場</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>再生: %1</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Own data files…</source>
        <translation>自分のデータファイル…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the file and look through it</source>
        <translation>ファイルを追加して内容を調べる</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Says what will happen first</source>
        <translation>先に何が起こるかを示します</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>選択したファイルを一覧から外す</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Stop looking through files</source>
        <translation>ファイルの調査を停止</translation>
    </message>
    <message>
        <source>What is wrong in the selected file</source>
        <translation>選択したファイルの問題点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>開くのをキャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>使用可、要確認</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>取引所の収録データ</translation>
    </message>
</context>
<context>
    <name>mystic::OrderHistoryPanel</name>
    <message>
        <source>No order has ended yet.</source>
        <translation>終了した注文はまだありません。</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>注文履歴</translation>
    </message>
    <message>
        <source>No ended order matches the filter. Clear it to see all.</source>
        <translation>絞り込みに合う終了済みの注文はありません。絞り込みを消去するとすべて表示されます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Orders that have ended</source>
        <translation>終了した注文</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show only orders with these words</source>
        <translation>この語を含む注文だけを表示</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>表示する注文</translation>
    </message>
    <message>
        <source>all</source>
        <comment>choice in the title bar</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All orders that have ended</source>
        <translation>終了したすべての注文</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>choice in the title bar</comment>
        <translation>約定</translation>
    </message>
    <message>
        <source>Orders with a fill</source>
        <translation>約定のある注文</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>choice in the title bar</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Orders cancelled or expired</source>
        <translation>取消または失効した注文</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>choice in the title bar</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Orders refused by gate or venue</source>
        <translation>ゲートまたは取引所に拒否された注文</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保護逆指値</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersModel</name>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>トレール逆指値</translation>
    </message>
    <message>
        <source>Order %1: %2 %3 %4, %5 of %6 filled, %7</source>
        <translation>注文 %1: %2 %3 %4、%6 中 %5 約定、%7</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保護逆指値</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>全決済</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利食い</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>発注中</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>取消中</translation>
    </message>
    <message>
        <source>Modifying</source>
        <translation>変更中</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>約定済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>売買</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column: market, limit, stop</comment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>目的</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>column: quantity filled</comment>
        <translation>約定数量</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: limit price</comment>
        <translation>指値</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: stop price</comment>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>column: average price of the fills</comment>
        <translation>約定価格</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: text of the last report</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>不確実</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersPanel</name>
    <message>
        <source>Orders and positions</source>
        <translation>注文とポジション</translation>
    </message>
    <message>
        <source>%1 working · %2 open</source>
        <translation>発注中 %1 · 保有 %2</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>表示する表</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>choice in the title bar</comment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>注文を表示</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>choice in the title bar</comment>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>ポジションを表示</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>No orders yet. They appear when a signal has passed Compliance, Risk and the gate.</source>
        <translation>注文はまだありません。シグナルがコンプライアンス、リスク、ゲートを通過すると表示されます。</translation>
    </message>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>ポジションはありません。最初の約定とともに表示されます。</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保護逆指値</translation>
    </message>
</context>
<context>
    <name>mystic::Panel</name>
    <message>
        <source>no news for %1 s</source>
        <translation>%1 s 更新なし</translation>
    </message>
    <message>
        <source>prices stale</source>
        <translation>価格が古い</translation>
    </message>
</context>
<context>
    <name>mystic::PanelDock</name>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>ウィンドウに戻す</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>別ウィンドウ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>%1 の位置</translation>
    </message>
    <message>
        <source>Move, float or hide this panel. The title bar can be dragged.</source>
        <translation>このパネルを移動、別ウィンドウ化、または隠します。タイトルバーはドラッグできます。</translation>
    </message>
</context>
<context>
    <name>mystic::PanelFrame</name>
    <message>
        <source>What this panel shows is not current. See the links in the top row.</source>
        <translation>このパネルの表示は最新ではありません。最上段の接続を確認してください。</translation>
    </message>
</context>
<context>
    <name>mystic::PastStrip</name>
    <message>
        <source>You are looking at a past session: %1, as it ended at %2 %3 UTC after %4 turns (%5). Nothing here can be traded or changed. The strip above, alarms and the kill switch are the running session&apos;s, which goes on.</source>
        <translation>過去のセッションを閲覧中です: %1、%4 ターン後の %2 %3 UTC に終了した時点 (%5)。ここでは取引も変更もできません。上の帯、アラーム、緊急停止は実行中のセッションのもので、そのセッションは続いています。</translation>
    </message>
    <message>
        <source>Back to the running session</source>
        <translation>実行中のセッションに戻る</translation>
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
        <translation>合計</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>決済…</translation>
    </message>
    <message>
        <source>Totals of all positions in account currency</source>
        <translation>全ポジションの合計、口座通貨</translation>
    </message>
    <message>
        <source>Totals need a price for every position; at least one has none</source>
        <translation>合計には全ポジションの価格が必要です。価格のないポジションがあります</translation>
    </message>
    <message>
        <source>%1 has no price yet: value and unrealised result are unknown</source>
        <translation>%1 にはまだ価格がありません。評価額と未実現損益は不明です</translation>
    </message>
    <message>
        <source>%1: flat, realised %2</source>
        <translation>%1: ポジションなし、実現 %2</translation>
    </message>
    <message>
        <source>%1: net %2 at %3, mark %4, unrealised %5</source>
        <translation>%1: ネット %2、平均 %3、評価値 %4、未実現 %5</translation>
    </message>
    <message>
        <source>In account currency (%1)</source>
        <translation>口座通貨 (%1)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: signed quantity held</comment>
        <translation>ネット</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average price of what is held</comment>
        <translation>平均価格</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: price the position is valued at</comment>
        <translation>評価値</translation>
    </message>
    <message>
        <source>Value %1</source>
        <comment>column: market value in account currency</comment>
        <translation>評価額 %1</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <comment>column: result at the mark</comment>
        <translation>未実現</translation>
    </message>
    <message>
        <source>Realised</source>
        <comment>column: result of closed quantity, fees excluded</comment>
        <translation>実現</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column: cost positive</comment>
        <translation>手数料</translation>
    </message>
</context>
<context>
    <name>mystic::PositionsPanel</name>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>ポジションはありません。最初の約定とともに表示されます。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>保有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>金額不明</translation>
    </message>
    <message>
        <source>Close %1 %2 (%3) at market, reduce-only? Entries of %2 that work are cancelled.</source>
        <translation>%1 %2 (%3) を成行、縮小のみで決済しますか？ 発注中の %2 の新規注文は取り消されます。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を決済</translation>
    </message>
    <message>
        <source>Enter or Delete closes the position of the row; asks first</source>
        <translation>Enter または Delete で行のポジションを決済します。先に確認します</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>決済…</translation>
    </message>
</context>
<context>
    <name>mystic::ProcessPanel</name>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of a core, of %2</source>
        <translation>1 コアの %1、全 %2 コア</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>off: this session is not recorded</source>
        <translation>オフ: このセッションは記録されていません</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>永続化済み</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 ターン</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>ディスク空き</translation>
    </message>
    <message>
        <source>Processor time, memory and the journal appear here when the session has started.</source>
        <translation>セッションが始まると、CPU 時間、メモリー、ジャーナルの状況がここに表示されます。</translation>
    </message>
    <message>
        <source>Machine and journal</source>
        <translation>マシンとジャーナル</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>常駐</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU、1 コアに対する割合</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>シール</translation>
    </message>
    <message>
        <source>none: this journal is not signed</source>
        <translation>なし: このジャーナルは署名されていません</translation>
    </message>
    <message>
        <source>no checkpoint yet</source>
        <translation>チェックポイントはまだありません</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名済み</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印済み</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 件のレコード</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未封印</translation>
    </message>
    <message>
        <source>Copy checkpoint</source>
        <translation>チェックポイントをコピー</translation>
    </message>
    <message>
        <source>Copy the last signed checkpoint</source>
        <translation>最後の署名済みチェックポイントをコピーする</translation>
    </message>
    <message>
        <source>The last signed checkpoint as text. Keep it where nobody can change it, by e-mail or on paper: mystic verify --anchor compares the journal with it later, and finds what was cut off or rewritten.</source>
        <translation>最後の署名済みチェックポイントのテキストです。誰も変更できない場所（メールや紙）に保管してください。後で mystic verify --anchor がジャーナルと照合し、切り取られた部分や書き換えられた部分を見つけます。</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>鍵をコピー</translation>
    </message>
    <message>
        <source>Copy the journal&apos;s public key</source>
        <translation>ジャーナルの公開鍵をコピーする</translation>
    </message>
    <message>
        <source>The public key that signs the journal, for mystic verify --key. It is no secret.</source>
        <translation>ジャーナルに署名する鍵の公開鍵です（mystic verify --key 用）。秘密ではありません。</translation>
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
        <translation>%1: 価格はまだありません、%2</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <translation>%1、価格の通貨 %2</translation>
    </message>
    <message>
        <source>bid %1 (%2), ask %3 (%4)</source>
        <translation>買気配 %1 (%2)、売気配 %3 (%4)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>直近値 %1</translation>
    </message>
    <message>
        <source>mid %1 (%2) since the first price of the day</source>
        <translation>当日最初の価格からの変化（仲値） %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2) since the first price of the day</source>
        <translation>当日最初の価格からの変化 %1 (%2)</translation>
    </message>
    <message>
        <source>crossed: the bid is above the ask</source>
        <translation>逆転: 買気配が売気配を上回っています</translation>
    </message>
    <message>
        <source>trading is halted at the venue</source>
        <translation>取引所で取引が停止されています</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>市場は閉まっています</translation>
    </message>
    <message>
        <source>last event %1 ago, %2</source>
        <translation>最終イベント %1 前、%2</translation>
    </message>
    <message>
        <source>Since the first price of the day, or of the session if it began later; measured with the last trade, else with the mid</source>
        <translation>当日、またはセッションの開始が後ならその最初の価格からの変化。直近の約定で、なければ仲値で測定します</translation>
    </message>
    <message>
        <source>Ask less bid in basis points of the mid (1 bps = 0.01 %)</source>
        <translation>売気配と買気配の差、仲値に対するベーシスポイント (1 bps = 0.01 %)</translation>
    </message>
    <message>
        <source>Quantity traded since midnight of the configured zone, as far as the session saw it</source>
        <translation>設定されたタイムゾーンの 0 時以降の出来高（セッションが観測した範囲）</translation>
    </message>
    <message>
        <source>Time since the last event; stale when the gate would open no new risk on it</source>
        <translation>最終イベントからの経過時間。古い場合、ゲートはその銘柄の新規リスクを取りません</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>買数量</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>column</comment>
        <translation>買気配</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>column</comment>
        <translation>売気配</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>売数量</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: price of the last trade</comment>
        <translation>直近値</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: price change since the day&apos;s open</comment>
        <translation>変化</translation>
    </message>
    <message>
        <source>Change %</source>
        <comment>column</comment>
        <translation>変化率 %</translation>
    </message>
    <message>
        <source>Spread bps</source>
        <comment>column: basis points</comment>
        <translation>スプレッド bps</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column: traded today</comment>
        <translation>出来高</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>mystic::QuotesPanel</name>
    <message>
        <source>No instruments yet. Their prices appear here when the session has started.</source>
        <translation>銘柄はまだありません。セッションが始まると、ここに価格が表示されます。</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>気配値</translation>
    </message>
    <message>
        <source>%1 of %2 instruments</source>
        <translation>%2 銘柄中 %1</translation>
    </message>
    <message>
        <source>%1 · %2 stale</source>
        <translation>%1 · 古い %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter instruments by symbol</source>
        <translation>銘柄をシンボルで絞り込む</translation>
    </message>
    <message>
        <source>Parts of symbols, separated by spaces. The key / comes here, Escape clears.</source>
        <translation>シンボルの一部を空白で区切って入力します。/ キーでここに移り、Escape で消去します。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n 銘柄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RearmSheet</name>
    <message>
        <source>Re-arm trading</source>
        <translation>取引の再開</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>理由（記録用）</translation>
    </message>
    <message>
        <source>Reason for re-arming</source>
        <translation>再開の理由</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Trading is %1 (%2). Re-arming lets the agents take new risk again. The reason is recorded with your name.</source>
        <translation>取引は %1 です（%2）。再開すると、エージェントは再び新規リスクを取れるようになります。理由はあなたの名前とともに記録されます。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>With one person a re-arm from KILLED takes effect 60 s after it was asked for.</source>
        <translation>一人で行う場合、緊急停止からの再開は要求の 60 s 後に有効になります。</translation>
    </message>
    <message>
        <source>Re-arm requested; waiting for the gate.</source>
        <translation>再開を要求しました。ゲートを待っています。</translation>
    </message>
</context>
<context>
    <name>mystic::ReconciliationPanel</name>
    <message>
        <source>Nothing is known of the venue yet. It appears when a session has begun.</source>
        <translation>取引所についてまだ何も分かりません。セッションが始まると表示されます。</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Recorded data trade against the simulated exchange inside this station: there is nothing to compare with. Demo, paper and live sessions are compared all the time.</source>
        <translation>記録データはこのステーション内の模擬取引所で取引するため、照合する相手がありません。デモ、ペーパー、実取引は常に照合されます。</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 件の決定待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>Venue %1</source>
        <translation>取引所 %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connection lost, no new risk until it is back and compared</source>
        <translation>接続断。復帰して照合するまで新規リスクは取りません</translation>
    </message>
    <message>
        <source>connected, being compared, no new risk until it agrees</source>
        <translation>接続済み、照合中。一致するまで新規リスクは取りません</translation>
    </message>
    <message>
        <source>connected and reconciled</source>
        <translation>接続済み、照合済み</translation>
    </message>
    <message>
        <source>connected, differences wait</source>
        <translation>接続済み、差異が待っています</translation>
    </message>
    <message>
        <source>compared %1 (%2 times)</source>
        <translation>照合 %1（%2 回）</translation>
    </message>
    <message>
        <source>no order in doubt</source>
        <translation>不確実な注文なし</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>不確実な注文 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no dead-man switch at this venue</source>
        <translation>この取引所にデッドマンスイッチはありません</translation>
    </message>
    <message>
        <source>dead-man switch NOT armed</source>
        <translation>デッドマンスイッチ未設定</translation>
    </message>
    <message>
        <source>dead-man switch armed until %1</source>
        <translation>デッドマンスイッチ %1 まで有効</translation>
    </message>
    <message>
        <source>venue&apos;s clock %1 ms from ours</source>
        <translation>取引所の時計は %1 ms ずれています</translation>
    </message>
    <message>
        <source>orders leave %1</source>
        <translation>注文の送出: %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>直ちに</translation>
    </message>
    <message>
        <source>when durable</source>
        <translation>保存後</translation>
    </message>
    <message>
        <source>%1 fill(s) told twice, applied once</source>
        <translation>%1 件の約定が二重に報告、適用は1回</translation>
    </message>
    <message>
        <source>Orders, fills and positions agree with the venue. Differences appear here with both sides&apos; evidence.</source>
        <translation>注文、約定、ポジションは取引所と一致しています。差異は双方の証拠とともにここに表示されます。</translation>
    </message>
    <message>
        <source>The first comparison has not ended yet.</source>
        <translation>最初の照合はまだ終わっていません。</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>注文 %1、%2</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>数量 %1</translation>
    </message>
    <message>
        <source>AT THE VENUE</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Trade %1: %2 %3 at %4, fee %5, %6</source>
        <translation>約定 %1: %2 %3 @ %4、手数料 %5、%6</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>名前 %1</translation>
    </message>
    <message>
        <source>Quantity %1, seen %2 times</source>
        <translation>数量 %1、%2 回確認</translation>
    </message>
    <message>
        <source>Differences between station and venue</source>
        <translation>ステーションと取引所の差異</translation>
    </message>
    <message>
        <source>Enter goes to the reason of a decision</source>
        <translation>Enter で決定の理由へ</translation>
    </message>
    <message>
        <source>Reason, journaled with the decision</source>
        <translation>理由。決定とともに記録されます</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>決定の理由</translation>
    </message>
    <message>
        <source>Needs a reason of at least three characters</source>
        <translation>3文字以上の理由が必要です</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Both sides stay as they are; the instrument opens until the figures change</source>
        <translation>双方はそのまま。数値が変わるまで銘柄は開きます</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Compare with the venue now</source>
        <translation>今すぐ取引所と照合</translation>
    </message>
    <message>
        <source>Compares orders, fills and positions with the venue now</source>
        <translation>注文、約定、ポジションを今すぐ取引所と照合します</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑い</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>取引所にない注文</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>取引所の注文を採用</translation>
    </message>
</context>
<context>
    <name>mystic::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value as recorded</source>
        <comment>column</comment>
        <translation>記録された値</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedModel</name>
    <message>
        <source>Running now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印済み</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>復旧済み</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>未封印</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>別ビルド</translation>
    </message>
    <message>
        <source>This station is writing it.</source>
        <translation>このステーションが書き込み中です。</translation>
    </message>
    <message>
        <source>Closed in order. Looking at it replays it and compares every record.</source>
        <translation>正常に閉じられました。閲覧すると、再生してすべての記録を照合します。</translation>
    </message>
    <message>
        <source>The station had crashed; a torn end was cut, and the cut is recorded.</source>
        <translation>ステーションが異常終了しました。途切れた末尾は切り取られ、その旨が記録されています。</translation>
    </message>
    <message>
        <source>It ends without a seal: the station crashed, or another one is writing it.</source>
        <translation>封印なしで終わっています。ステーションが異常終了したか、別のステーションが書き込み中です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <comment>column</comment>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>column: how it ends</comment>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Data from (UTC)</source>
        <comment>column</comment>
        <translation>データ開始 (UTC)</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>column</comment>
        <translation>ターン</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedPanel</name>
    <message>
        <source>Recorded sessions</source>
        <translation>記録済みセッション</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot list others.</source>
        <translation>このウィンドウは一つのセッションに対して開かれたため、他のセッションを一覧できません。</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>ジャーナルを読み込み中…</translation>
    </message>
    <message>
        <source>No recorded session yet. Each session writes a journal, which is listed here.</source>
        <translation>記録済みセッションはまだありません。各セッションはジャーナルを書き、それがここに一覧されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n journals</source>
        <translation>
            <numerusform>ジャーナル %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Replays the journal and shows how the session ended; the running session goes on</source>
        <translation>ジャーナルを再生し、セッションの終了時の状態を表示します。実行中のセッションは続きます</translation>
    </message>
    <message>
        <source>Look at the selected session</source>
        <translation>選択したセッションを閲覧</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Read the journals again</source>
        <translation>ジャーナルを読み直す</translation>
    </message>
    <message>
        <source>Folder of a journal that lies elsewhere</source>
        <translation>別の場所にあるジャーナルのフォルダー</translation>
    </message>
    <message>
        <source>Look at that</source>
        <translation>それを閲覧</translation>
    </message>
    <message>
        <source>Look at the journal in that folder</source>
        <translation>そのフォルダーのジャーナルを閲覧</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>mystic::ReplayPanel</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2016-06-18 08:15:00, or 08:15 for that day, in UTC.</source>
        <translation>「%1」は時刻ではありません。UTC で 2016-06-18 08:15:00、または当日なら 08:15 と入力してください。</translation>
    </message>
    <message>
        <source>No session yet. The time of a replay is moved here.</source>
        <translation>セッションはまだありません。再生の時刻はここで動かします。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>As fast as possible to %1.</source>
        <translation>できるだけ速く %1 まで。</translation>
    </message>
    <message>
        <source>This window cannot run its session again, so it cannot go back.</source>
        <translation>このウィンドウはセッションを再実行できないため、戻れません。</translation>
    </message>
    <message>
        <source>Back to %1: the session is stopped in order, its journal sealed, and run again from its beginning to there, into a new journal. What you did by hand is not repeated.</source>
        <translation>%1 に戻ります。セッションを正常に停止し、ジャーナルを封印したうえで、最初からその時点まで新しいジャーナルに再実行します。手動の操作は再現されません。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>This session&apos;s market is made as it goes: its time can be paused and stepped, but only the time of recorded data can be moved.</source>
        <translation>このセッションの市場は進行しながら生成されます。時刻の一時停止とステップ送りはできますが、時刻を動かせるのは記録されたデータだけです。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>セッションを続行 (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>セッションを一時停止 (F7)</translation>
    </message>
    <message>
        <source>The data ended before %1.</source>
        <translation>データは %1 より前に終わりました。</translation>
    </message>
    <message>
        <source>Here is %1; the session is paused.</source>
        <translation>%1 です。セッションは一時停止中です。</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>%1 で一時停止しました。</translation>
    </message>
    <message>
        <source>Opening the same session again</source>
        <translation>同じセッションを開き直しています</translation>
    </message>
    <message>
        <source>Stopping the session and sealing its journal</source>
        <translation>セッションを停止し、ジャーナルを封印しています</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>セッションの時刻</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>1 イベント</translation>
    </message>
    <message>
        <source>Advance by one market event while paused (F8)</source>
        <translation>一時停止中に市場イベントを一つ進める (F8)</translation>
    </message>
    <message>
        <source>Step by one event</source>
        <translation>1 イベント進める</translation>
    </message>
    <message>
        <source>To next decision</source>
        <translation>次の判断へ</translation>
    </message>
    <message>
        <source>Run as fast as possible to the next turn with a signal, a verdict or an intent (Shift+F8)</source>
        <translation>シグナル、判定、発注意図のいずれかがある次のターンまで、できるだけ速く進める (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>次の判断まで進める</translation>
    </message>
    <message>
        <source>Go to (UTC)</source>
        <translation>移動先 (UTC)</translation>
    </message>
    <message>
        <source>Time to go to, UTC</source>
        <translation>移動先の時刻、UTC</translation>
    </message>
    <message>
        <source>2016-06-18 08:15:00, or 08:15 for that day (Ctrl+J)</source>
        <translation>2016-06-18 08:15:00、または当日なら 08:15 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to that time</source>
        <translation>その時刻へ移動</translation>
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
        <translation>1 時間戻る</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>1 分戻る</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>1 分進む</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>1 時間進む</translation>
    </message>
    <message>
        <source>Progress to that time</source>
        <translation>その時刻までの進捗</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで停止</translation>
    </message>
    <message>
        <source>Stop where the session stands now</source>
        <translation>セッションの現在の時点で停止する</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPanel</name>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>ジャーナルを読み込み、検証しています</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>PDF を書き出しています</translation>
    </message>
    <message>
        <source>Writing the HTML</source>
        <translation>HTML を書き出しています</translation>
    </message>
    <message>
        <source>Writing the CSV files</source>
        <translation>CSV ファイルを書き出しています</translation>
    </message>
    <message>
        <source>Writing the JSON</source>
        <translation>JSON を書き出しています</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write it as 2016-06-18 or 2016-06-18 08:15, in UTC.</source>
        <translation>%1: 「%2」は時刻ではありません。UTC で 2016-06-18 または 2016-06-18 08:15 と入力してください。</translation>
    </message>
    <message>
        <source>No recorded session yet. A report is made from the journal, which begins with the session.</source>
        <translation>記録済みセッションはまだありません。レポートはジャーナルから作成され、ジャーナルはセッションとともに始まります。</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>コンプライアンスレポート</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Reports cannot be made from this window. mystic report &lt;journal&gt; makes them from a terminal.</source>
        <translation>このウィンドウからはレポートを作成できません。端末で mystic report &lt;journal&gt; を実行すると作成できます。</translation>
    </message>
    <message>
        <source>This session is not recorded, and a report is made from the journal. Open the session with recording on.</source>
        <translation>このセッションは記録されていません。レポートはジャーナルから作成されます。記録を有効にしてセッションを開いてください。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The period ends before it begins. The end is not included.</source>
        <translation>期間の終わりが始まりより前です。終わりの時点は含まれません。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>形式を一つ以上選んでください。</translation>
    </message>
    <message>
        <source>Say which folder the files go to.</source>
        <translation>ファイルの保存先フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>キャンセルしました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>%1 rows · chain %2</source>
        <translation>%1 行 · チェーン %2</translation>
    </message>
    <message>
        <source>Preview. Nothing has been written yet.</source>
        <translation>プレビューです。まだ何も書き出されていません。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出し済み: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>セッション全体</translation>
    </message>
    <message>
        <source>Today (trading day)</source>
        <translation>今日（取引日）</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>開始 – 終了</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>レポートの期間</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>to, not included (UTC)</source>
        <translation>終了、含まない (UTC)</translation>
    </message>
    <message>
        <source>Begin of the period, UTC</source>
        <translation>期間の始まり、UTC</translation>
    </message>
    <message>
        <source>End of the period, UTC, not included</source>
        <translation>期間の終わり、UTC、含まない</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 を書き出す</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>ファイルの保存先フォルダー</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Read the journal and show the report here; nothing is written</source>
        <translation>ジャーナルを読み込み、レポートをここに表示します。何も書き出しません</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Write the chosen formats into the folder; nothing there is replaced</source>
        <translation>選んだ形式をフォルダーに書き出します。既存のファイルは上書きしません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>レポートの進捗</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPreview</name>
    <message>
        <source>Contents of the report</source>
        <translation>レポートの目次</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>節の本文</translation>
    </message>
    <message>
        <source>Preview shows the report here before anything is written: every section, every table.</source>
        <translation>プレビューでは、書き出す前のレポートのすべての節と表がここに表示されます。</translation>
    </message>
    <message>
        <source>Table of the section</source>
        <translation>節の表</translation>
    </message>
    <message>
        <source>How the figures of the table were computed</source>
        <translation>表の数値の算出方法</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedModel</name>
    <message>
        <source>not in this session</source>
        <translation>このセッションにない</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>新規建て不可</translation>
    </message>
    <message>
        <source>may only be reduced</source>
        <translation>縮小のみ可</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>symbol, note</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column</comment>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column</comment>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedPanel</name>
    <message>
        <source>No agents yet. The restricted list appears when the session has started.</source>
        <translation>エージェントはまだありません。セッションが始まると制限リストが表示されます。</translation>
    </message>
    <message>
        <source>Restricted list</source>
        <translation>制限リスト</translation>
    </message>
    <message>
        <source>No agent of this session keeps a restricted list.</source>
        <translation>このセッションには制限リストを管理するエージェントがありません。</translation>
    </message>
    <message>
        <source>nothing is restricted</source>
        <translation>制限なし</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>制限 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>One instrument at a time.</source>
        <translation>銘柄は一度に一つです。</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 は既にリストにあります。</translation>
    </message>
    <message>
        <source>A reason is needed; it is journaled with the change.</source>
        <translation>理由が必要です。変更とともにジャーナルに記録されます。</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Last changed %1 UTC by %2: %3</source>
        <translation>最終変更 %1 UTC、%2: %3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>Asked. The Compliance Agent has not answered yet.</source>
        <translation>要求しました。コンプライアンスエージェントはまだ応答していません。</translation>
    </message>
    <message>
        <source>Restricted instruments</source>
        <translation>制限銘柄</translation>
    </message>
    <message>
        <source>Instrument to restrict</source>
        <translation>制限する銘柄</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Instruments of the session</source>
        <translation>セッションの銘柄</translation>
    </message>
    <message>
        <source>Reason for adding or removing</source>
        <translation>追加または削除の理由</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>From the next signal on no position in it may be opened; what is held may be reduced</source>
        <translation>次のシグナルから新規建てはできません。保有分の縮小はできます</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Takes the instrument of the chosen row off the list</source>
        <translation>選択した行の銘柄をリストから外します</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>新規建て不可</translation>
    </message>
</context>
<context>
    <name>mystic::ResultChart</name>
    <message numerus="yes">
        <source>%n trade(s) from %1 to %2 %3</source>
        <translation>
            <numerusform>%1 から %2 %3 の取引 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade was closed</source>
        <translation>決済された取引はありません</translation>
    </message>
    <message>
        <source>Trades by result, %1</source>
        <comment>chart title: currency</comment>
        <translation>損益別の取引、%1</translation>
    </message>
</context>
<context>
    <name>mystic::SessionBar</name>
    <message>
        <source>max</source>
        <comment>as fast as possible</comment>
        <translation>最速</translation>
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
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Advance by one event while paused (F8)</source>
        <translation>一時停止中にイベントを一つ進める (F8)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Speed of the session&apos;s time</source>
        <translation>セッション時刻の速度</translation>
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
        <translation>セッションの進捗</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Panels shown and named layouts (Ctrl+L)</source>
        <translation>表示パネルと名前付きレイアウト (Ctrl+L)</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>パネルとレイアウト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings of the window (Ctrl+,)</source>
        <translation>ウィンドウの設定 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>キーボードショートカット (F1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+T)</source>
        <translation>ライト／ダーク (Ctrl+T)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替える</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>セッションを続行 (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>セッションを一時停止 (F7)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 ターン</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 ターン/s</translation>
    </message>
    <message>
        <source>decision p99 %1</source>
        <translation>判断 p99 %1</translation>
    </message>
    <message>
        <source>Run to the next decision while paused (Shift+F8)</source>
        <translation>一時停止中に次の判断まで進める (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>次の判断まで進める</translation>
    </message>
</context>
<context>
    <name>mystic::SessionDesk</name>
    <message>
        <source>Add at least one file.</source>
        <translation>ファイルを一つ以上追加してください。</translation>
    </message>
    <message>
        <source>%1 is still being read.</source>
        <translation>%1 はまだ読み込み中です。</translation>
    </message>
    <message>
        <source>%1 has %2 rows that cannot be used; a session would stop at the first of them. Correct the file, or write a configuration with &quot;skip_bad_rows&quot;: true.</source>
        <translation>%1 には使えない行が %2 行あり、セッションは最初のその行で停止します。ファイルを修正するか、&quot;skip_bad_rows&quot;: true を指定した設定を書いてください。</translation>
    </message>
    <message>
        <source>%1 cannot be replayed; the list says why.</source>
        <translation>%1 は再生できません。理由は一覧にあります。</translation>
    </message>
    <message>
        <source>The session was opened; the one before it was stopped and its journal sealed.</source>
        <translation>セッションを開きました。前のセッションは停止し、ジャーナルを封印しました。</translation>
    </message>
    <message>
        <source>Cancelled. The running session goes on.</source>
        <translation>キャンセルしました。実行中のセッションは続きます。</translation>
    </message>
    <message>
        <source>%1. The session before was stopped in order and its journal sealed; no session runs now. Open one here.</source>
        <translation>%1。前のセッションは正常に停止し、ジャーナルを封印しました。現在実行中のセッションはありません。ここで開いてください。</translation>
    </message>
    <message>
        <source>%1. The running session was left as it is.</source>
        <translation>%1。実行中のセッションはそのままです。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>mystic::SettingRow</name>
    <message>
        <source>Expected a whole number from %1 to %2 (%3).</source>
        <translation>%1 から %2 までの整数を入力してください (%3)。</translation>
    </message>
    <message>
        <source>Expected one of the values offered.</source>
        <translation>提示された値から選んでください。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at the next start.</source>
        <translation>%1 次回の起動時に有効になります。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 を既定値に戻す</translation>
    </message>
</context>
<context>
    <name>mystic::Settings</name>
    <message>
        <source>%1 cannot be read (%2). Defaults are used.</source>
        <translation>%1 を読み込めません (%2)。既定値を使用します。</translation>
    </message>
    <message>
        <source>%1 is not a settings file (%2). It was renamed to %3 and defaults are used.</source>
        <translation>%1 は設定ファイルではありません (%2)。%3 に名前を変更し、既定値を使用します。</translation>
    </message>
    <message>
        <source>%1 was written by a newer station (version %2). What this one knows is used.</source>
        <translation>%1 は新しいステーションで書かれたものです（バージョン %2）。このステーションで分かる項目を使用します。</translation>
    </message>
    <message>
        <source>%1: %2: %3. The default, %4, is used.</source>
        <translation>%1: %2: %3。既定値 %4 を使用します。</translation>
    </message>
</context>
<context>
    <name>mystic::SettingsSheet</name>
    <message>
        <source>One value does not fit; see above.</source>
        <translation>正しくない値が一つあります。上を確認してください。</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Puts the defaults into this page; nothing changes before Apply</source>
        <translation>このページに既定値を入れます。適用するまで何も変わりません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
</context>
<context>
    <name>mystic::SizeBars</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open risk budget</source>
        <translation>オープンリスク枠</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>ボラティリティ目標</translation>
    </message>
    <message>
        <source>Position cap</source>
        <translation>ポジション上限</translation>
    </message>
    <message>
        <source>Exposure cap</source>
        <translation>エクスポージャー上限</translation>
    </message>
    <message>
        <source>Compliance cap</source>
        <translation>コンプライアンス上限</translation>
    </message>
    <message>
        <source>Asked by strategy</source>
        <translation>戦略の要求</translation>
    </message>
    <message>
        <source>Instrument maximum</source>
        <translation>銘柄の最大</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>利用可能資金</translation>
    </message>
</context>
<context>
    <name>mystic::StatisticsPanel</name>
    <message>
        <source>No session yet. Statistics are made from its journal, or from any other.</source>
        <translation>セッションはまだありません。統計はそのジャーナル、または他のジャーナルから作成します。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Statistics cannot be made from this window. mystic statistics &lt;journal&gt; makes them from a terminal.</source>
        <translation>このウィンドウからは統計を作成できません。端末で mystic statistics &lt;journal&gt; を実行すると作成できます。</translation>
    </message>
    <message>
        <source>This session is not recorded: name another journal</source>
        <translation>このセッションは記録されていません。別のジャーナルを指定してください</translation>
    </message>
    <message>
        <source>This session, or the directory of another journal</source>
        <translation>このセッション、または別のジャーナルのディレクトリ</translation>
    </message>
    <message>
        <source>This session is not recorded. Name the directory of a journal.</source>
        <translation>このセッションは記録されていません。ジャーナルのディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>ジャーナルを読み込み、検証しています</translation>
    </message>
    <message>
        <source>Cancelled. The figures shown are those of before.</source>
        <translation>キャンセルしました。表示中の数値は以前のものです。</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4 trades</source>
        <translation>%1 · %2 から %3 · 取引 %4 件</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年平均成長率</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>算出方法</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>Pages of the statistics</source>
        <translation>統計のページ</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>page</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Figures and how each is computed</source>
        <translation>数値とそれぞれの算出方法</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>page</comment>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Equity, drawdown, trades by result</source>
        <translation>純資産、ドローダウン、損益別の取引</translation>
    </message>
    <message>
        <source>drawdowns</source>
        <comment>page</comment>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Drawdowns, deepest first</source>
        <translation>ドローダウン（深い順）</translation>
    </message>
    <message>
        <source>trades</source>
        <comment>page</comment>
        <translation>取引</translation>
    </message>
    <message>
        <source>Trades from flat to flat</source>
        <translation>建てから決済までの取引</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Directory of the journal; empty is this session&apos;s</source>
        <translation>ジャーナルのディレクトリ。空欄ならこのセッションのもの</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>Read the journal and compute the statistics; nothing is written</source>
        <translation>ジャーナルを読み込み、統計を算出します。何も書き出しません</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No statistics yet. Compute reads the journal from its first turn to now and shows figures, charts, drawdowns and trades; nothing is written. For a back-test, name the journal that mystic backtest has told.</source>
        <translation>統計はまだありません。「算出」は最初のターンから現在までジャーナルを読み込み、数値、チャート、ドローダウン、取引を表示します。何も書き出しません。バックテストの場合は、mystic backtest が示したジャーナルを指定してください。</translation>
    </message>
    <message>
        <source>Progress of the statistics</source>
        <translation>統計の進捗</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>純資産とドローダウンのチャート。矢印キーで値を読みます</translation>
    </message>
    <message>
        <source>Chart of trades by result</source>
        <translation>損益別の取引のチャート</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsModel</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1、ソース %2: %3</translation>
    </message>
    <message>
        <source>%1, nothing came yet</source>
        <translation>%1、まだ何も届いていません</translation>
    </message>
    <message>
        <source>%1, last event %2 ago: the gate opens no new risk on it</source>
        <translation>%1、最終イベントは %2 前: ゲートはこの銘柄の新規リスクを取りません</translation>
    </message>
    <message>
        <source>%1, last event %2 ago, %3 faults in %4 events read</source>
        <translation>%1、最終イベントは %2 前、読み込んだ %4 イベント中に障害 %3 件</translation>
    </message>
    <message>
        <source>Events of the instrument that reach the agents, by this machine&apos;s clock</source>
        <translation>エージェントに届くこの銘柄のイベント（このマシンの時計による）</translation>
    </message>
    <message>
        <source>Events read; a little ahead of the session, because data are read in advance</source>
        <translation>読み込んだイベント。データは先読みされるため、セッションより少し先行します</translation>
    </message>
    <message>
        <source>Quotes with the bid at or above the ask, as received</source>
        <translation>買気配が売気配以上の気配値（受信したまま）</translation>
    </message>
    <message>
        <source>Rows that could not be used; the log names each</source>
        <translation>使えなかった行。ログに一つずつ記録されます</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>column: events per second</comment>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>column</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Doubles</source>
        <comment>column: duplicate events</comment>
        <translation>重複</translation>
    </message>
    <message>
        <source>Crossed</source>
        <comment>column</comment>
        <translation>逆転</translation>
    </message>
    <message>
        <source>Disorder</source>
        <comment>column: events older than their predecessor</comment>
        <translation>順序乱れ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>column</comment>
        <translation>不採用</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: file or generator</comment>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsPanel</name>
    <message>
        <source>No streams. A session&apos;s feed shows its files or generators here, with age and faults.</source>
        <translation>ストリームはありません。セッションのフィードのファイルまたは生成器が、経過時間と障害とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>データの健全性</translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>ストリーム %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 with faults</source>
        <translation>障害あり %1</translation>
    </message>
    <message>
        <source>Health of market data streams</source>
        <translation>市場データストリームの健全性</translation>
    </message>
</context>
<context>
    <name>mystic::StripChart</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: nothing measured</source>
        <translation>%1: 測定値なし</translation>
    </message>
</context>
<context>
    <name>mystic::TicketEntry</name>
    <message>
        <source>Amount, as value</source>
        <translation>数量（金額指定）</translation>
    </message>
    <message>
        <source>Amount, as quantity</source>
        <translation>数量（数量指定）</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>逆指値価格</translation>
    </message>
    <message>
        <source>Take profit at</source>
        <translation>利食い価格</translation>
    </message>
    <message>
        <source>Protective stop at</source>
        <translation>保護逆指値価格</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>トレール幅</translation>
    </message>
    <message>
        <source>bid %1 · ask %2 · last %3 · %4 UTC</source>
        <translation>買 %1 · 売 %2 · 直近 %3 · %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>取消まで有効</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>IOC（即時・残り取消）</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>FOK（全量か取消）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>At a price</source>
        <translation>価格指定</translation>
    </message>
    <message>
        <source>Trailing by an amount</source>
        <translation>トレール（値幅）</translation>
    </message>
    <message>
        <source>Trailing by a share</source>
        <translation>トレール（率）</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>売買</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>売買: 買い</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>売買: 売り</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount is a quantity or a value</source>
        <translation>数量または金額での指定</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利食い</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>over </source>
        <comment>before a number of minutes</comment>
        <translation>分割時間 </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Worked over, minutes</source>
        <translation>分割執行の時間（分）</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>ポストオンリー</translation>
    </message>
    <message>
        <source>Never takes from the book: refused by the venue when it would</source>
        <translation>板から取りません。取ることになる場合は取引所が拒否します</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>縮小のみ</translation>
    </message>
    <message>
        <source>Closes what is held and opens nothing</source>
        <translation>保有分を決済するだけで、新規には建てません</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>記録用</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>内容確認…</translation>
    </message>
    <message>
        <source>Review the order before it is sent</source>
        <translation>送信前に注文内容を確認する</translation>
    </message>
    <message>
        <source>Set by Risk</source>
        <translation>リスクが設定</translation>
    </message>
</context>
<context>
    <name>mystic::TicketPanel</name>
    <message>
        <source>No session. The ticket opens with the first snapshot of one.</source>
        <translation>セッションがありません。セッションの最初のスナップショットで注文票が開きます。</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>注文票</translation>
    </message>
    <message>
        <source>This session has no instruments to trade.</source>
        <translation>このセッションには取引できる銘柄がありません。</translation>
    </message>
    <message>
        <source>On its way through Compliance, Risk and the gate…</source>
        <translation>コンプライアンス、リスク、ゲートを通過中…</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>全段階</translation>
    </message>
    <message>
        <source>Show every stage of this order in the audit log</source>
        <translation>この注文のすべての段階を監査ログに表示</translation>
    </message>
</context>
<context>
    <name>mystic::TicketReview</name>
    <message>
        <source>The quantity again</source>
        <translation>数量をもう一度</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Compliance, Risk and the gate decide.</source>
        <translation>問題は見当たりません。コンプライアンス、リスク、ゲートが判断します。</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Quantity again</source>
        <translation>数量の再入力</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason for sending it in spite of the warnings</source>
        <translation>警告があっても送信する理由</translation>
    </message>
    <message>
        <source>at least three characters</source>
        <translation>3 文字以上</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>注文を送信</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the form; nothing is sent</source>
        <translation>フォームに戻ります。何も送信しません</translation>
    </message>
</context>
<context>
    <name>mystic::TimeBar</name>
    <message>
        <source>same turn</source>
        <translation>同一ターン</translation>
    </message>
    <message>
        <source>Logical times as recorded; the journal holds no measured latencies.</source>
        <translation>記録された論理時刻です。ジャーナルには実測の遅延はありません。</translation>
    </message>
    <message>
        <source>tick → %1 %2</source>
        <translation>ティック → %1 %2</translation>
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
        <translation>セッションの時刻（市場の時刻。このコンピューターの時刻ではありません）</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>当日 P&amp;L</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>VaR / limit</source>
        <translation>VaR / 上限</translation>
    </message>
    <message>
        <source>Trades today</source>
        <translation>本日の取引</translation>
    </message>
    <message>
        <source>Volume today</source>
        <translation>本日の売買高</translation>
    </message>
    <message>
        <source>KILL SWITCH</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Stops new risk at once (Ctrl+Shift+K). Cancelling working orders is offered next.</source>
        <translation>新規リスクを直ちに止めます (Ctrl+Shift+K)。続いて発注中の注文の取消を選べます。</translation>
    </message>
    <message>
        <source>Trading is not active. Click to re-arm.</source>
        <translation>取引可の状態ではありません。クリックして再開します。</translation>
    </message>
    <message>
        <source>Session %1, no live venue</source>
        <translation>セッション %1、実取引所への接続なし</translation>
    </message>
    <message>
        <source>Equity in %1. Realised %2, unrealised %3, fees %4</source>
        <translation>純資産（%1）。実現 %2、未実現 %3、手数料 %4</translation>
    </message>
    <message>
        <source>Not known: a position has no price yet</source>
        <translation>不明: まだ価格のないポジションがあります</translation>
    </message>
    <message>
        <source>Profit and loss since the day rolled, in %1, after fees</source>
        <translation>日付切替以降の損益、%1、手数料控除後</translation>
    </message>
    <message>
        <source>Loss from the highest equity; limit %1</source>
        <translation>純資産の最高値からの損失。上限 %1</translation>
    </message>
    <message>
        <source>Loss from the highest equity</source>
        <translation>純資産の最高値からの損失</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>報告はまだありません</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 中 %1 を使用</translation>
    </message>
    <message>
        <source>Not known yet: too few observations</source>
        <translation>まだ不明: 観測数が足りません</translation>
    </message>
    <message>
        <source>Trading state %1</source>
        <translation>取引状態 %1</translation>
    </message>
    <message>
        <source>Since %1: %2
Click to re-arm.</source>
        <translation>%1 から: %2
クリックして再開します。</translation>
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
        <translation>Mystic Station を 1 ページで</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>Top right, or %1 from anywhere: no new risk from that moment. It then offers to cancel working orders. Going back needs a reason.</source>
        <translation>右上、またはどこからでも %1: その瞬間から新規リスクを取りません。続いて発注中の注文の取消を選べます。元に戻すには理由が必要です。</translation>
    </message>
    <message>
        <source>Top row</source>
        <translation>最上段</translation>
    </message>
    <message>
        <source>Mode of the session, time, equity, loss, limits and links. A bar that turns yellow is near its limit.</source>
        <translation>セッションのモード、時刻、純資産、損失、上限、接続。黄色になったバーは上限に近づいています。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>The row of tabs, Ctrl+1 to Ctrl+9. Panels can be dragged by their title, put into windows of their own and hidden; Layout keeps arrangements under a name.</source>
        <translation>タブの列、Ctrl+1 から Ctrl+9。パネルはタイトルをドラッグして移動し、別ウィンドウにしたり隠したりできます。「レイアウト」は配置に名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>すべての判断</translation>
    </message>
    <message>
        <source>Each order, fill and rejection leads to its trace: the tick, the signal, the checks, the size, the answer of the venue.</source>
        <translation>各注文、約定、拒否からトレースをたどれます。ティック、シグナル、検査、数量、取引所の応答まで確認できます。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>The bar at the foot shows the worst one nobody has acknowledged. A acknowledges it, L lists all.</source>
        <translation>最下段のバーには、誰もまだ確認していない最も重大なアラームが表示されます。A で確認、L で一覧を表示します。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>F6 goes from panel to panel, F1 lists every key, Shift+F1 shows this page again.</source>
        <translation>F6 でパネルを順に移動、F1 で全キーの一覧、Shift+F1 でこのページを再表示します。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>紹介を閉じる</translation>
    </message>
</context>
<context>
    <name>mystic::TradesModel</name>
    <message>
        <source>open</source>
        <translation>保有中</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <comment>column</comment>
        <translation>建て (UTC)</translation>
    </message>
    <message>
        <source>Exited (UTC)</source>
        <comment>column</comment>
        <translation>決済 (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>銘柄</translation>
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
        <translation>建値</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>column: average price</comment>
        <translation>決済値</translation>
    </message>
    <message>
        <source>P&amp;L [%1]</source>
        <comment>column: currency</comment>
        <translation>P&amp;L [%1]</translation>
    </message>
    <message>
        <source>Fees [%1]</source>
        <comment>column: currency</comment>
        <translation>手数料 [%1]</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>column: of value opened</comment>
        <translation>収益率</translation>
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
        <translation>保有期間</translation>
    </message>
</context>
<context>
    <name>mystic::ViolationsPanel</name>
    <message>
        <source>Violations</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>%1 since the window opened</source>
        <translation>ウィンドウを開いてから %1 件</translation>
    </message>
    <message>
        <source>%1 records did not reach the window</source>
        <translation>%1 件の記録がウィンドウに届きませんでした</translation>
    </message>
    <message>
        <source>No violation since the window opened. A signal that breaks one of Compliance&apos;s rules is refused and recorded here; the report lists the whole session&apos;s.</source>
        <translation>ウィンドウを開いてから違反はありません。コンプライアンスの規則に反するシグナルは拒否され、ここに記録されます。セッション全体の違反はレポートに一覧されます。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>mystic::WhyPanel</name>
    <message>
        <source>Why this order</source>
        <translation>注文の理由</translation>
    </message>
    <message>
        <source>not an order: type S-184216 or an order&apos;s number</source>
        <translation>注文ではありません: S-184216 の形式か注文番号を入力してください</translation>
    </message>
    <message>
        <source>Choose an order, a fill or a refusal, here or in any table of the window (double click or Enter), to see everything that led to it.</source>
        <translation>注文、約定、拒否のいずれかをここ、またはウィンドウ内の表で選ぶと（ダブルクリックまたは Enter）、そこに至る経緯がすべて表示されます。</translation>
    </message>
    <message>
        <source>This session records no journal, so there is nothing that could tell why.</source>
        <translation>このセッションはジャーナルを記録していないため、理由を示すものがありません。</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1.</source>
        <translation>%1 の記録はありません。</translation>
    </message>
    <message>
        <source>Reading why of %1 …</source>
        <translation>%1 の理由を読み込み中 …</translation>
    </message>
    <message>
        <source>%1 binds</source>
        <translation>%1 が制約</translation>
    </message>
    <message>
        <source>S-turn or order number</source>
        <translation>S-ターンまたは注文番号</translation>
    </message>
    <message>
        <source>Order to explain</source>
        <translation>説明する注文</translation>
    </message>
    <message>
        <source>What became of the order</source>
        <translation>注文の結果</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>説明をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Show the records of this trace in the audit log</source>
        <translation>このトレースの記録を監査ログに表示</translation>
    </message>
    <message>
        <source>Chain from the tick to the last fill</source>
        <translation>ティックから最後の約定までの流れ</translation>
    </message>
    <message>
        <source>Size: smallest wins</source>
        <translation>数量: 最小値を採用</translation>
    </message>
    <message>
        <source>Candidates for the size</source>
        <translation>数量の候補</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Logical times between the steps</source>
        <translation>各段階の間の論理時刻</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n ターン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>記録 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WorkingOrdersPanel</name>
    <message>
        <source>No order works. Orders appear here when a signal has passed Compliance, Risk and the gate, or when the ticket sends one.</source>
        <translation>発注中の注文はありません。シグナルがコンプライアンス、リスク、ゲートを通過するか、注文票から送信すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>発注中の注文</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>発注中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>buy 0.250 BTC-USD (value)</comment>
        <translation>%1 %2 %3（%4）</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>金額不明</translation>
    </message>
    <message>
        <source>Cancel %1? What has filled stays.</source>
        <translation>%1 を取り消しますか？ 約定済みの分は残ります。</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>注文を取消</translation>
    </message>
    <message>
        <source>an unknown value</source>
        <translation>不明な金額</translation>
    </message>
    <message>
        <source>Cancel all %1 working orders that can be cancelled, worth %2, and what is still to be sent of orders worked in slices? Protective stops stay.</source>
        <translation>取消可能な発注中の注文 %1 件（%2 相当）と、分割執行中の注文の未送信分をすべて取り消しますか？ 保護逆指値は残ります。</translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>全 %1 件を取消</translation>
    </message>
    <message>
        <source>New total quantity</source>
        <translation>新しい総数量</translation>
    </message>
    <message>
        <source>New limit price</source>
        <translation>新しい指値価格</translation>
    </message>
    <message>
        <source>New stop price</source>
        <translation>新しい逆指値価格</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>注文を変更</translation>
    </message>
    <message>
        <source>Judged like a new order by Compliance, Risk and the gate; the old one works on until then.</source>
        <translation>新規注文と同様にコンプライアンス、リスク、ゲートが判定します。それまで元の注文は有効です。</translation>
    </message>
    <message>
        <source>A stop moves only closer to the market.</source>
        <translation>逆指値は市場に近づく方向にのみ動かせます。</translation>
    </message>
    <message>
        <source>Takes risk away: possible at once, also when trading is halted.</source>
        <translation>リスクを減らす変更です。取引停止中でも直ちに行えます。</translation>
    </message>
    <message>
        <source>Change %1. %2</source>
        <translation>%1 を変更します。%2</translation>
    </message>
    <message>
        <source>The change is on its way through Compliance, Risk and the gate…</source>
        <translation>変更はコンプライアンス、リスク、ゲートを通過中です…</translation>
    </message>
    <message>
        <source>Enter changes, Delete cancels the order of the row</source>
        <translation>Enter で変更、Delete で行の注文を取消</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the selected order</source>
        <translation>選択した注文を変更</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>注文を取消…</translation>
    </message>
    <message>
        <source>Cancel the selected order</source>
        <translation>選択した注文を取消</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>すべて取消…</translation>
    </message>
    <message>
        <source>Cancel all working orders; asks first</source>
        <translation>発注中の注文をすべて取り消します。先に確認します</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>一部約定</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保護逆指値</translation>
    </message>
</context>
<context>
    <name>mystic::agents</name>
    <message>
        <source>Strategy Agent</source>
        <translation>戦略エージェント</translation>
    </message>
    <message>
        <source>Compliance Agent</source>
        <translation>コンプライアンスエージェント</translation>
    </message>
    <message>
        <source>Risk Agent</source>
        <translation>リスクエージェント</translation>
    </message>
    <message>
        <source>Execution Agent</source>
        <translation>執行エージェント</translation>
    </message>
    <message>
        <source>orders/day</source>
        <translation>注文/日</translation>
    </message>
    <message>
        <source>account currency/day</source>
        <translation>口座通貨/日</translation>
    </message>
    <message>
        <source>POSIX TZ rule</source>
        <translation>POSIX TZ 規則</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>銘柄コード</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>share of limit</source>
        <translation>限度に対する割合</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>回</translation>
    </message>
    <message>
        <source>share of price</source>
        <translation>価格に対する割合</translation>
    </message>
    <message>
        <source>account currency</source>
        <translation>口座通貨</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>share of volume</source>
        <translation>出来高に対する割合</translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation>純資産に対する割合</translation>
    </message>
    <message>
        <source>times equity</source>
        <translation>純資産の倍数</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>ハーフィンダール指数</translation>
    </message>
    <message>
        <source>share of peak equity</source>
        <translation>純資産の最高値に対する割合</translation>
    </message>
    <message>
        <source>share of equity at the day&apos;s start</source>
        <translation>日初の純資産に対する割合</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>share of equity over risk_horizon</source>
        <translation>risk_horizon での純資産に対する割合</translation>
    </message>
    <message>
        <source>share of the limit</source>
        <translation>限度に対する割合</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>収益率</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>バー</translation>
    </message>
    <message>
        <source>average true ranges</source>
        <translation>ATR の倍数</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>指数ポイント</translation>
    </message>
    <message>
        <source>common bars</source>
        <translation>共通のバー</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>相関</translation>
    </message>
    <message>
        <source>hedge ratio</source>
        <translation>ヘッジ比率</translation>
    </message>
    <message>
        <source>share of hedge</source>
        <translation>ヘッジに対する割合</translation>
    </message>
    <message>
        <source>Largest number of orders with an execution in a day; working orders count as if executed.</source>
        <translation>1日に約定のある注文の最大数。有効な注文は約定したものとして数えます。</translation>
    </message>
    <message>
        <source>Largest notional executed in a day; the value of working orders is reserved.</source>
        <translation>1日に約定する想定元本の上限。有効な注文の金額は確保されます。</translation>
    </message>
    <message>
        <source>When entries are allowed; the end minute is included to its last instant.</source>
        <translation>新規を認める時間帯。終わりの分はその最後の瞬間まで含みます。</translation>
    </message>
    <message>
        <source>Zone of trading_hours, for example &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>trading_hours のタイムゾーン。例: &quot;EST5EDT,M3.2.0,M11.1.0&quot;。</translation>
    </message>
    <message>
        <source>Zone whose midnight starts a new day for the daily limits.</source>
        <translation>日次限度の新しい日が始まる真夜中のタイムゾーン。</translation>
    </message>
    <message>
        <source>Instruments in which no position may be opened.</source>
        <translation>ポジションを建ててはならない銘柄。</translation>
    </message>
    <message>
        <source>Largest number of cleared signals, cancels and replacements within one second.</source>
        <translation>1秒以内に承認されるシグナル、取消、訂正の最大数。</translation>
    </message>
    <message>
        <source>A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off.</source>
        <translation>この時間内に承認されたものと等しいシグナルは重複とします。0 で検査を止めます。</translation>
    </message>
    <message>
        <source>Largest number of entries of one strategy in one instrument within repeated_execution_window.</source>
        <translation>repeated_execution_window の間に1つの戦略が1銘柄で行う新規の最大数。</translation>
    </message>
    <message>
        <source>Window of the repeated-execution throttle.</source>
        <translation>反復約定の抑制に使う時間枠。</translation>
    </message>
    <message>
        <source>Oldest signal that is still cleared.</source>
        <translation>承認されるシグナルの最大の古さ。</translation>
    </message>
    <message>
        <source>How long a verdict may be used; never longer than the signal itself is valid.</source>
        <translation>判定を使える時間。シグナル自体の有効期間を超えることはありません。</translation>
    </message>
    <message>
        <source>From this share of a limit on a warning is raised.</source>
        <translation>限度のこの割合から警告します。</translation>
    </message>
    <message>
        <source>Largest number of orders working at once; exits and protective stops are sent even when it is reached.</source>
        <translation>同時に有効な注文の最大数。決済と保護の逆指値は上限に達しても送られます。</translation>
    </message>
    <message>
        <source>An entry that still works after this time is canceled.</source>
        <translation>この時間を過ぎても有効な新規注文は取り消されます。</translation>
    </message>
    <message>
        <source>How often an order the venue refused or received too late is sent again.</source>
        <translation>取引所に拒否された、または届くのが遅すぎた注文を再送する回数。</translation>
    </message>
    <message>
        <source>Pause before the first new attempt; it doubles with every further one, up to 60 s.</source>
        <translation>最初の再試行までの休止。以後は毎回倍になり、最大 60 秒です。</translation>
    </message>
    <message>
        <source>How entries without a limit leave: as market orders, or as limit orders at the touch plus max_slippage that fill at once or not at all.</source>
        <translation>指値のない新規の出し方: 成行、または最良気配に max_slippage を加えた指値で、直ちに約定するか失効します。</translation>
    </message>
    <message>
        <source>How far beyond the touch a limit_ioc entry may reach; it never reaches beyond the price Risk assumed at worst.</source>
        <translation>limit_ioc の新規が最良気配を越えてよい幅。リスクが想定した最悪の価格は越えません。</translation>
    </message>
    <message>
        <source>Distance at which the protective stop trails the best price; 0 leaves it where Risk put it. A signal&apos;s own offset comes first.</source>
        <translation>保護の逆指値が最良価格を追う距離。0 ならリスクが置いた位置のままです。シグナル自身の距離が優先します。</translation>
    </message>
    <message>
        <source>Distance of the profit target of entries whose signal names none; 0 places none. Stop and target cancel each other.</source>
        <translation>シグナルが利食いを示さない新規の利食いまでの距離。0 なら置きません。逆指値と利食いは互いを取り消します。</translation>
    </message>
    <message>
        <source>How entries worth more than slice_above are worked: at once, in equal slices over time, or in slices that follow the observed volume.</source>
        <translation>slice_above を超える新規の執行方法: 一度に、時間で等分、または観測した出来高に合わせて分割。</translation>
    </message>
    <message>
        <source>Entries worth more than this are worked in slices. Every slice counts as a trade of the day.</source>
        <translation>これより大きい新規は分割されます。分割ごとに当日の取引1件と数えます。</translation>
    </message>
    <message>
        <source>Steps of a sliced order; fewer when a slice would be below the instrument&apos;s minimum.</source>
        <translation>分割注文の段数。1段が銘柄の最小数量を下回るときは減ります。</translation>
    </message>
    <message>
        <source>Time a sliced order is spread over, unless the signal names one. The gate&apos;s max_slice_age must be longer.</source>
        <translation>シグナルが示さないときに分割注文を広げる時間。ゲートの max_slice_age はこれより長くします。</translation>
    </message>
    <message>
        <source>Largest share of the volume observed since it began that a VWAP order may take.</source>
        <translation>VWAP 注文が開始以来の観測出来高に占めてよい最大の割合。</translation>
    </message>
    <message>
        <source>Budget of open risk: the sum of the losses to the stops of all positions and pending entries.</source>
        <translation>未決リスクの予算: 全ポジションと未約定の新規が逆指値に達したときの損失の合計。</translation>
    </message>
    <message>
        <source>Largest value of one position, pending entries included.</source>
        <translation>1ポジションの最大価額。未約定の新規を含みます。</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry; a strategy&apos;s own stop counts when it is nearer.</source>
        <translation>新規から保護の逆指値までの距離。戦略自身の逆指値がより近ければそちらを使います。</translation>
    </message>
    <message>
        <source>Largest sum of position values without regard to sign, pending entries included.</source>
        <translation>符号を無視したポジション価額の合計の上限。未約定の新規を含みます。</translation>
    </message>
    <message>
        <source>Largest sum of signed position values, the worse of all pending buys or all pending sells filled.</source>
        <translation>符号付きポジション価額の合計の上限。未約定の買い全部か売り全部が約定した、悪いほうで計ります。</translation>
    </message>
    <message>
        <source>Largest gross value of held positions; up to 1, purchases must also be covered by cash.</source>
        <translation>保有ポジションのグロス価額の上限。1 までは買いに現金の裏付けも必要です。</translation>
    </message>
    <message>
        <source>Largest sum of squared shares in gross exposure; 1 = everything in one instrument.</source>
        <translation>グロスエクスポージャーの構成比の2乗和の上限。1 = すべて1銘柄。</translation>
    </message>
    <message>
        <source>Gross exposure from which max_concentration applies; below it too little is invested to be concentrated.</source>
        <translation>max_concentration を適用し始めるグロスエクスポージャー。それ未満では投資が少なく集中とは言えません。</translation>
    </message>
    <message>
        <source>Drawdown above which new entries are blocked.</source>
        <translation>これを超えると新規を止めるドローダウン。</translation>
    </message>
    <message>
        <source>Loss of the day, unrealised included, above which new entries are blocked until the day rolls.</source>
        <translation>当日の損失（未実現を含む）がこれを超えると、日が変わるまで新規を止めます。</translation>
    </message>
    <message>
        <source>Largest historical value at risk over risk_horizon; above it new entries are blocked.</source>
        <translation>risk_horizon でのヒストリカル VaR の上限。超えると新規を止めます。</translation>
    </message>
    <message>
        <source>Largest historical expected shortfall over risk_horizon; above it new entries are blocked.</source>
        <translation>risk_horizon でのヒストリカル期待ショートフォールの上限。超えると新規を止めます。</translation>
    </message>
    <message>
        <source>Confidence of value at risk and expected shortfall.</source>
        <translation>VaR と期待ショートフォールの信頼水準。</translation>
    </message>
    <message>
        <source>Volatility one position may add to equity; sizes entries whose signal carries a volatility.</source>
        <translation>1ポジションが純資産に加えてよいボラティリティ。ボラティリティを持つシグナルの数量を決めます。</translation>
    </message>
    <message>
        <source>How much worse than the market a market order is assumed to fill when it is sized.</source>
        <translation>数量を決めるとき、成行が市場よりどれだけ不利に約定すると仮定するか。</translation>
    </message>
    <message>
        <source>Use of a limit from which a warning is raised.</source>
        <translation>警告を出し始める限度の使用率。</translation>
    </message>
    <message>
        <source>How far below its threshold a value must fall before the warning or breach is cleared.</source>
        <translation>警告や違反を解くために、値がしきい値をどれだけ下回る必要があるか。</translation>
    </message>
    <message>
        <source>How far prices may carry open risk and position size above the limits that sized them before it is a breach.</source>
        <translation>価格変動で未決リスクと数量が、それらを決めた限度をどれだけ超えるまで違反としないか。</translation>
    </message>
    <message>
        <source>Number of bar returns behind value at risk and expected shortfall.</source>
        <translation>VaR と期待ショートフォールの元になるバーの収益率の数。</translation>
    </message>
    <message>
        <source>Length of one return; also the bar that a signal&apos;s volatility refers to. A change empties the window.</source>
        <translation>1つの収益率の長さ。シグナルのボラティリティが指すバーでもあります。変更すると窓は空になります。</translation>
    </message>
    <message>
        <source>Horizon of value at risk and target volatility; scaled from bars by the square root of time.</source>
        <translation>VaR と目標ボラティリティの期間。バーから時間の平方根で換算します。</translation>
    </message>
    <message>
        <source>Logical time between two risk reports while anything changes.</source>
        <translation>何かが変わる間の、2つのリスク報告の論理時間の間隔。</translation>
    </message>
    <message>
        <source>How long a verdict holds when the signal and Compliance set no earlier end.</source>
        <translation>シグナルもコンプライアンスもより早い期限を定めないときの判定の有効時間。</translation>
    </message>
    <message>
        <source>Time zone at whose midnight the day of the daily loss rolls, e.g. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>日次損失の日が変わる真夜中のタイムゾーン。例: &quot;EST5EDT,M3.2.0,M11.1.0&quot;。</translation>
    </message>
    <message>
        <source>Largest number of active strategy instances (a strategy on one instrument); instruments count in the session&apos;s order, what exceeds the limit opens nothing new.</source>
        <translation>有効な戦略インスタンス（1戦略×1銘柄）の最大数。銘柄はセッションの順に数え、超えたものは新規を建てません。</translation>
    </message>
    <message>
        <source>How often performance is evaluated and model metrics are published; this version measures and does not optimise.</source>
        <translation>成績を評価しモデル指標を公表する間隔。この版は測定だけで最適化はしません。</translation>
    </message>
    <message>
        <source>Hit rate (winning share of closed trades) below which a strategy is flagged and an alert raised; trend strategies may earn below it. Trading goes on.</source>
        <translation>勝率（決済済み取引の勝ちの割合）がこれを下回ると戦略に印を付け警報を出します。順張りは下回っても稼ぐことがあります。取引は続きます。</translation>
    </message>
    <message>
        <source>Closed trades a strategy needs before its hit rate is judged against performance_threshold.</source>
        <translation>勝率を performance_threshold で判定する前に必要な決済済み取引の数。</translation>
    </message>
    <message>
        <source>Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, pair-spread. One left out still closes what it holds.</source>
        <translation>ポジションを建ててよい戦略: trend-cross、mean-reversion、channel-breakout、pair-spread。外したものも保有分は決済します。</translation>
    </message>
    <message>
        <source>Whether strategies may open short positions; false leaves the long side only.</source>
        <translation>戦略が売りポジションを建ててよいか。false なら買いだけです。</translation>
    </message>
    <message>
        <source>Length of the bars the strategies use; bars of another length are ignored. A change restarts warm-up.</source>
        <translation>戦略が使うバーの長さ。ほかの長さのバーは無視されます。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>A gap in an instrument&apos;s bars longer than this many intervals restarts warm-up.</source>
        <translation>銘柄のバーの欠けがこの間隔数より長いと準備をやり直します。</translation>
    </message>
    <message>
        <source>Period of the average true range behind volatility and stops. A change restarts warm-up.</source>
        <translation>ボラティリティと逆指値の元になる ATR の期間。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Distance of the suggested protective stop from the reference price.</source>
        <translation>提案する保護の逆指値と基準価格の距離。</translation>
    </message>
    <message>
        <source>How long a signal may be acted upon; unanswered until then, it counts as refused.</source>
        <translation>シグナルに従ってよい時間。それまでに答えがなければ拒否とみなします。</translation>
    </message>
    <message>
        <source>Pause of a strategy on an instrument after a closed position or a refused entry.</source>
        <translation>決済または新規の拒否の後、その銘柄で戦略が休む時間。</translation>
    </message>
    <message>
        <source>Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up.</source>
        <translation>trend-cross の短期平均の期間。trend_slow_period より短くします。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Period of the slow average of trend-cross. A change restarts warm-up.</source>
        <translation>trend-cross の長期平均の期間。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Average true range over price below which trend-cross does not enter: too quiet to pay the costs.</source>
        <translation>ATR と価格の比がこれを下回ると trend-cross は建てません。静かすぎて費用を賄えません。</translation>
    </message>
    <message>
        <source>Average true range over price above which trend-cross does not enter: too wild for its stops.</source>
        <translation>ATR と価格の比がこれを上回ると trend-cross は建てません。荒すぎて逆指値がもちません。</translation>
    </message>
    <message>
        <source>Period of mean and deviation of mean-reversion. A change restarts warm-up.</source>
        <translation>mean-reversion の平均と偏差の期間。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion enters back towards it: the band.</source>
        <translation>mean-reversion が平均に向けて建てる、平均からの距離（バンド）。</translation>
    </message>
    <message>
        <source>Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing.</source>
        <translation>平均からこれより離れると mean-reversion は建てません。振れではなく崩れです。</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion takes its exit; 0 = at the mean.</source>
        <translation>mean-reversion が決済する、平均からの距離。0 = 平均で。</translation>
    </message>
    <message>
        <source>Period of the relative strength index of mean-reversion. A change restarts warm-up.</source>
        <translation>mean-reversion の RSI の期間。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Mean-reversion buys only at or below this index and sells short only at or above 100 minus it.</source>
        <translation>mean-reversion はこの指数以下でのみ買い、100 からこれを引いた値以上でのみ売ります。</translation>
    </message>
    <message>
        <source>Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it.</source>
        <translation>mean-reversion の買いを正常に戻ったとして決済する指数。売りは 100 からこれを引いた値です。</translation>
    </message>
    <message>
        <source>Bars before the current one whose highest high and lowest low channel-breakout must break. A change restarts warm-up.</source>
        <translation>channel-breakout が抜くべき最高値と最安値をとる、現在より前のバーの数。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Bars of the channel whose opposite side closes a position of channel-breakout; at most breakout_period. A change restarts warm-up.</source>
        <translation>反対側で channel-breakout のポジションを決済するチャネルのバー数。breakout_period 以下。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>How far beyond the channel a close must be for channel-breakout to enter.</source>
        <translation>channel-breakout が建てるのに、終値がチャネルをどれだけ越える必要があるか。</translation>
    </message>
    <message>
        <source>How far beyond the channel a close may be: what has run further is not chased.</source>
        <translation>終値がチャネルをどこまで越えてよいか。行き過ぎたものは追いません。</translation>
    </message>
    <message>
        <source>Period of the average directional index of channel-breakout. A change restarts warm-up.</source>
        <translation>channel-breakout の ADX の期間。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Average directional index below which channel-breakout does not enter: no trend to follow.</source>
        <translation>ADX がこれを下回ると channel-breakout は建てません。追うトレンドがありません。</translation>
    </message>
    <message>
        <source>Pairs of pair-spread, each &quot;FIRST:SECOND&quot; by symbol, both priced in one currency, no instrument in two pairs. Changes only while no pair is open.</source>
        <translation>pair-spread の組。銘柄コードで &quot;FIRST:SECOND&quot;、同じ通貨、1銘柄は1組だけ。開いている組がない間だけ変更できます。</translation>
    </message>
    <message>
        <source>Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up.</source>
        <translation>pair-spread がヘッジ比率と偏差をとるバー数。変更すると準備をやり直します。</translation>
    </message>
    <message>
        <source>Distance of the spread from its usual value at which pair-spread enters.</source>
        <translation>pair-spread が建てる、スプレッドの通常値からの距離。</translation>
    </message>
    <message>
        <source>Distance of the spread within which a pair is closed as normal again; below pair_entry_z.</source>
        <translation>組を正常に戻ったとして決済する距離。pair_entry_z より小さくします。</translation>
    </message>
    <message>
        <source>Distance of the spread at which a pair is closed as broken and none is opened; above pair_entry_z.</source>
        <translation>組を崩れたとして決済し、建てもしない距離。pair_entry_z より大きくします。</translation>
    </message>
    <message>
        <source>Correlation of the log prices below which pair-spread does not enter.</source>
        <translation>対数価格の相関がこれを下回ると pair-spread は建てません。</translation>
    </message>
    <message>
        <source>Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread enters.</source>
        <translation>pair-spread が建てる最小のヘッジ比率（第1脚1に対する第2脚の価額）。</translation>
    </message>
    <message>
        <source>Largest hedge ratio with which pair-spread enters.</source>
        <translation>pair-spread が建てる最大のヘッジ比率。</translation>
    </message>
    <message>
        <source>Share of its hedge a second leg must get; with less, both legs are closed.</source>
        <translation>第2脚が得るべきヘッジの割合。足りなければ両脚とも決済します。</translation>
    </message>
    <message>
        <source>Distance of each leg&apos;s suggested protective stop; wide, because the legs move together and a leg stopped out closes its partner.</source>
        <translation>各脚に提案する保護の逆指値の距離。両脚は共に動き、片脚が逆指値にかかると相手も決済するため広くします。</translation>
    </message>
    <message>
        <source>the starting cash of the configuration</source>
        <translation>設定の開始資金</translation>
    </message>
    <message>
        <source>cash and positions at their marks (mid, else last trade, else bar close), fees paid</source>
        <translation>現金と評価値（仲値、なければ直近約定、なければ終値）のポジション、手数料控除後</translation>
    </message>
    <message>
        <source>equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>評価値での純資産、各バーの終わりと最後に標本化</translation>
    </message>
    <message>
        <source>equity at end - equity at start, open positions included</source>
        <translation>期末の純資産 - 期初の純資産、建玉を含む</translation>
    </message>
    <message>
        <source>net result / equity at start</source>
        <translation>純損益 / 期初の純資産</translation>
    </message>
    <message>
        <source>(end / start)^(365.25 days / length of the run) - 1, calendar time</source>
        <translation>(期末 / 期初)^(365.25日 / 期間の長さ) - 1、暦時間</translation>
    </message>
    <message>
        <source>compound annual growth / maximum drawdown</source>
        <translation>年複利成長率 / 最大ドローダウン</translation>
    </message>
    <message>
        <source>(peak - equity) / peak; equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>(最高値 - 純資産) / 最高値。評価値での純資産、各バーの終わりと最後に標本化</translation>
    </message>
    <message>
        <source>mean depth of all drawdowns, the one at the end included</source>
        <translation>全ドローダウンの平均の深さ、最後のものを含む</translation>
    </message>
    <message>
        <source>from a peak to the sample that reaches it again, or to the end of the run</source>
        <translation>最高値から再び達する標本まで、または最後まで</translation>
    </message>
    <message>
        <source>from a peak to its recovery</source>
        <translation>最高値から回復まで</translation>
    </message>
    <message>
        <source>round trips in one instrument from flat to flat; a fill that turns the position ends one</source>
        <translation>1銘柄でゼロからゼロまでの往復。ポジションを反転する約定で1回が終わります</translation>
    </message>
    <message>
        <source>trades with a result above 0 / trades closed, fees included</source>
        <translation>損益が 0 を超える取引 / 決済済み取引、手数料込み</translation>
    </message>
    <message>
        <source>sum of winning results / sum of losing results, money, fees included</source>
        <translation>利益の合計 / 損失の合計、金額、手数料込み</translation>
    </message>
    <message>
        <source>mean result of closed trades, fees included</source>
        <translation>決済済み取引の平均損益、手数料込み</translation>
    </message>
    <message>
        <source>mean result of trades above 0</source>
        <translation>損益が 0 を超える取引の平均</translation>
    </message>
    <message>
        <source>mean result of trades below 0</source>
        <translation>損益が 0 未満の取引の平均</translation>
    </message>
    <message>
        <source>arithmetic mean of result / value opened, fees included</source>
        <translation>損益 / 建てた価額の算術平均、手数料込み</translation>
    </message>
    <message>
        <source>highest result / value opened, fees included</source>
        <translation>最高の損益 / 建てた価額、手数料込み</translation>
    </message>
    <message>
        <source>lowest result / value opened, fees included</source>
        <translation>最低の損益 / 建てた価額、手数料込み</translation>
    </message>
    <message>
        <source>first to last fill of closed trades</source>
        <translation>決済済み取引の最初から最後の約定まで</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position in any instrument</source>
        <translation>いずれかの銘柄にポジションがある時間の割合</translation>
    </message>
    <message>
        <source>executions, partial ones included</source>
        <translation>約定、一部約定を含む</translation>
    </message>
    <message>
        <source>sum of quantity x price x multiplier of all fills, both ways</source>
        <translation>全約定の数量 x 価格 x 乗数の合計、両方向</translation>
    </message>
    <message>
        <source>value traded / mean of the sampled equity, over the whole run, not annualised</source>
        <translation>売買代金 / 標本化した純資産の平均、全期間、年率換算なし</translation>
    </message>
    <message>
        <source>of all fills, a cost is positive</source>
        <translation>全約定の分、費用は正</translation>
    </message>
    <message>
        <source>shorter than 7 days: a yearly rate would be an extrapolation</source>
        <translation>7日未満: 年率は外挿になります</translation>
    </message>
    <message>
        <source>the account lost everything</source>
        <translation>口座はすべてを失いました</translation>
    </message>
    <message>
        <source>the returns do not differ</source>
        <translation>収益率に差がありません</translation>
    </message>
    <message>
        <source>no day lost more than the risk-free rate</source>
        <translation>無リスク金利を超えて損した日はありません</translation>
    </message>
    <message>
        <source>there was no drawdown</source>
        <translation>ドローダウンはありません</translation>
    </message>
    <message>
        <source>no trade was closed</source>
        <translation>決済した取引はありません</translation>
    </message>
    <message>
        <source>no trade lost</source>
        <translation>負けた取引はありません</translation>
    </message>
    <message>
        <source>no trade won</source>
        <translation>勝った取引はありません</translation>
    </message>
    <message>
        <source>the run has no length</source>
        <translation>期間に長さがありません</translation>
    </message>
    <message>
        <source>a fill&apos;s currency has no rate into the account&apos;s</source>
        <translation>約定の通貨に口座通貨への換算率がありません</translation>
    </message>
    <message>
        <source>mean equity is not above 0</source>
        <translation>平均の純資産が 0 を超えません</translation>
    </message>
    <message>
        <source>a position held has no mark, or its currency no rate</source>
        <translation>保有ポジションに評価値がないか、通貨に換算率がありません</translation>
    </message>
</context>
<context>
    <name>mystic::audit_cells</name>
    <message>
        <source>%1 UTC, turn %2, %3, severity %4
%5</source>
        <translation>%1 UTC、ターン %2、%3、重大度 %4
%5</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1、重大度 %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>連番</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
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
        <translation>変更で送れる長さを超えています（%1 文字）。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
</context>
<context>
    <name>mystic::data_age</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
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
        <translation>市場</translation>
    </message>
    <message>
        <source>%1 instr.</source>
        <translation>%1 銘柄</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>down</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1 turns · %2 dropped</source>
        <translation>%1 ターン · 破棄 %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>mystic::orders</name>
    <message>
        <source>Prices of %1 move in steps of %2 %3.</source>
        <translation>%1 の価格の刻みは %2 %3 です。</translation>
    </message>
    <message>
        <source>The order has ended meanwhile.</source>
        <translation>注文はその間に終了しました。</translation>
    </message>
    <message>
        <source>This order cannot be changed now: it is a slice, or the venue has not answered about it yet.</source>
        <translation>この注文は今は変更できません。分割執行の一部か、取引所がまだ応答していません。</translation>
    </message>
    <message>
        <source>Type plain numbers, with a point before the decimals.</source>
        <translation>数字だけを入力し、小数点にはピリオドを使ってください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>A price is positive.</source>
        <translation>価格は正の値です。</translation>
    </message>
    <message>
        <source>%1 is filled already; to keep no more than that, cancel the rest.</source>
        <translation>%1 は約定済みです。それ以上を残さないなら、残りを取り消してください。</translation>
    </message>
    <message>
        <source>%1 is traded in steps of %2.</source>
        <translation>%1 は %2 刻みで取引されます。</translation>
    </message>
</context>
<context>
    <name>mystic::settings</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Colours of the window. System follows the lightness of the desktop&apos;s own colours, read when the station starts.</source>
        <translation>ウィンドウの配色。「システム」は、ステーション起動時に読み取ったデスクトップの配色の明暗に従います。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Colours of gain and loss</source>
        <translation>損益の色</translation>
    </message>
    <message>
        <source>Blue and orange stay apart for people who do not tell red from green; in East Asia a rise is red. The sign is always printed.</source>
        <translation>青とオレンジは、赤と緑を見分けにくい人にも区別できます。東アジアでは上昇が赤です。符号は常に表示されます。</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>利益は青、損失はオレンジ</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>利益は赤、損失は緑</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves in the communication flow.</source>
        <translation>通信フローで何も動かなくなります。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>回/秒</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>数値と表</translation>
    </message>
    <message>
        <source>How often figures and tables are shown anew.</source>
        <translation>数値と表を更新する頻度。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>How often charts are drawn anew; never more often than figures.</source>
        <translation>チャートを描き直す頻度。数値より多くはなりません。</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>通信フロー</translation>
    </message>
    <message>
        <source>How often the moving dots of the flow take a step.</source>
        <translation>フローの動く点が進む頻度。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Mark as stale after</source>
        <translation>古いと表示するまで</translation>
    </message>
    <message>
        <source>Panels are marked when the station has sent no news for this long.</source>
        <translation>ステーションからの更新がこの時間ないと、パネルに印が付きます。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>New alarms are also shown by the desktop, whatever window is in front.</source>
        <translation>どのウィンドウが前面でも、新しいアラームをデスクトップにも表示します。</translation>
    </message>
    <message>
        <source>Notify from</source>
        <translation>通知する重大度</translation>
    </message>
    <message>
        <source>The least severe alarm the desktop is told of.</source>
        <translation>デスクトップに通知する最も低い重大度のアラーム。</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
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
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Introduction at the next start</source>
        <translation>次回起動時に紹介を表示</translation>
    </message>
    <message>
        <source>Shows the one-page introduction once more when the station starts.</source>
        <translation>ステーションの起動時に 1 ページの紹介をもう一度表示します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the window. System follows the desktop. Numbers, dates and money keep one form in every language, so that no figure is misread; what is journaled stays English.</source>
        <translation>ウィンドウの言語。「システム」はデスクトップに従います。数値、日付、金額は読み違いを防ぐため、どの言語でも同じ形式です。ジャーナルに記録される内容は英語のままです。</translation>
    </message>
</context>
<context>
    <name>mystic::shortcuts</name>
    <message>
        <source>Kill switch: stop new risk at once, from anywhere</source>
        <translation>緊急停止: どこからでも新規リスクを直ちに止める</translation>
    </message>
    <message>
        <source>Acknowledge the alarm shown</source>
        <translation>表示中のアラームを確認する</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms</source>
        <translation>アラーム一覧の表示／非表示</translation>
    </message>
    <message>
        <source>Workspace by its place in the row of tabs</source>
        <translation>タブの順番でワークスペースを選ぶ</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>次のワークスペース</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>前のワークスペース</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>次のパネル</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>前のパネル</translation>
    </message>
    <message>
        <source>Move the panel with the focus left</source>
        <translation>フォーカスのあるパネルを左へ移動</translation>
    </message>
    <message>
        <source>… right</source>
        <translation>… 右へ</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… 上へ</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… 下へ</translation>
    </message>
    <message>
        <source>Panel with the focus into a window of its own, and back</source>
        <translation>フォーカスのあるパネルを別ウィンドウにする、または戻す</translation>
    </message>
    <message>
        <source>Hide the panel with the focus</source>
        <translation>フォーカスのあるパネルを隠す</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>パネルとレイアウト</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pause or resume the session</source>
        <translation>セッションを一時停止または続行</translation>
    </message>
    <message>
        <source>Advance by one event while paused</source>
        <translation>一時停止中にイベントを一つ進める</translation>
    </message>
    <message>
        <source>In the agents table: start or stop the selected agent</source>
        <translation>エージェントの表で: 選択したエージェントを開始または停止</translation>
    </message>
    <message>
        <source>In the agents table: restart the selected agent</source>
        <translation>エージェントの表で: 選択したエージェントを再起動</translation>
    </message>
    <message>
        <source>Communication flow as graph or table</source>
        <translation>通信フローをグラフまたは表で表示</translation>
    </message>
    <message>
        <source>In the quotes table: filter by symbol</source>
        <translation>気配値の表で: シンボルで絞り込む</translation>
    </message>
    <message>
        <source>In the chart: the same figures as a table, and back</source>
        <translation>チャートで: 同じ数値を表で表示、または戻す</translation>
    </message>
    <message>
        <source>In the chart: shorter candles; the full stop: longer; + and − zoom</source>
        <translation>チャートで: 足を短く。ピリオドで長く。+ と − で拡大・縮小</translation>
    </message>
    <message>
        <source>In the depth ladder: back to the spread</source>
        <translation>板で: スプレッドに戻る</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替える</translation>
    </message>
    <message>
        <source>Moving dots on or off</source>
        <translation>動く点のオン／オフ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Introduction on one page</source>
        <translation>1 ページの紹介</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>シートを閉じる</translation>
    </message>
    <message>
        <source>Run to the next decision while paused</source>
        <translation>一時停止中に次の判断まで進める</translation>
    </message>
    <message>
        <source>Go to a time of the replay</source>
        <translation>再生の時刻を指定して移動</translation>
    </message>
    <message>
        <source>Open another session</source>
        <translation>別のセッションを開く</translation>
    </message>
    <message>
        <source>From a past session back to the running one</source>
        <translation>過去のセッションから実行中のセッションに戻る</translation>
    </message>
</context>
<context>
    <name>mystic::statistics</name>
    <message>
        <source>Equity at start</source>
        <translation>開始時の純資産</translation>
    </message>
    <message>
        <source>Equity at end</source>
        <translation>終了時の純資産</translation>
    </message>
    <message>
        <source>Highest equity</source>
        <translation>純資産の最高値</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>総収益率</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年平均成長率</translation>
    </message>
    <message>
        <source>Daily returns</source>
        <translation>日次収益率</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>年率ボラティリティ</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>シャープレシオ</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>ソルティノレシオ</translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation>カルマーレシオ</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation>平均ドローダウン</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>最長ドローダウン</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Trades closed</source>
        <translation>決済済みの取引</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>平均損益</translation>
    </message>
    <message>
        <source>Average winner</source>
        <translation>平均利益</translation>
    </message>
    <message>
        <source>Average loser</source>
        <translation>平均損失</translation>
    </message>
    <message>
        <source>Average trade return</source>
        <translation>取引の平均収益率</translation>
    </message>
    <message>
        <source>Best trade return</source>
        <translation>取引の最高収益率</translation>
    </message>
    <message>
        <source>Worst trade return</source>
        <translation>取引の最低収益率</translation>
    </message>
    <message>
        <source>Average time held</source>
        <translation>平均保有期間</translation>
    </message>
    <message>
        <source>Longest time held</source>
        <translation>最長保有期間</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>エクスポージャー</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Value traded</source>
        <translation>売買代金</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>回転率</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
</context>
<context>
    <name>mystic::ticket</name>
    <message>
        <source>Limit price</source>
        <translation>指値価格</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>逆指値価格</translation>
    </message>
    <message>
        <source>%1: type a price in %2.</source>
        <translation>%1: 価格を %2 で入力してください。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>%1: 「%2」は正の数ではありません。小数点にはピリオドを使ってください。</translation>
    </message>
    <message>
        <source>%1: prices of %2 move in steps of %3 %4.</source>
        <translation>%1: %2 の価格の刻みは %3 %4 です。</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>保護逆指値</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>トレール幅</translation>
    </message>
    <message>
        <source>Trailing distance: type per cent between 0 and 100, for example 1.5.</source>
        <translation>トレール幅: 0 から 100 までのパーセントを入力してください（例: 1.5）。</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>利食い</translation>
    </message>
    <message>
        <source>Amount: type how much.</source>
        <translation>数量: 値を入力してください。</translation>
    </message>
    <message>
        <source>Amount: &quot;%1&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>数量: 「%1」は正の数ではありません。小数点にはピリオドを使ってください。</translation>
    </message>
    <message>
        <source>Amount: without a price money cannot be turned into a quantity.</source>
        <translation>数量: 価格がないため、金額を数量に換算できません。</translation>
    </message>
    <message>
        <source>Amount: %1 is traded in steps of %2.</source>
        <translation>数量: %1 は %2 刻みで取引されます。</translation>
    </message>
    <message>
        <source>Amount: at least %1 %2.</source>
        <translation>数量: %1 %2 以上にしてください。</translation>
    </message>
    <message>
        <source>Amount: at most %1 %2 in one order.</source>
        <translation>数量: 1 注文あたり %1 %2 以下にしてください。</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>成行</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>逆指値</translation>
    </message>
    <message>
        <source>stop limit</source>
        <translation>逆指値（指値）</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>トレール逆指値</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <translation>%1: %2、上限 %3</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> （他 %n 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Instrument: choose one.</source>
        <translation>銘柄: 選択してください。</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>BUY 0.250 BTC-USD limit</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>売り</translation>
    </message>
    <message>
        <source> · stop %1 %2</source>
        <translation> · 逆指値 %1 %2</translation>
    </message>
    <message>
        <source> · limit %1 %2</source>
        <translation> · 指値 %1 %2</translation>
    </message>
    <message>
        <source>, reduce-only</source>
        <translation>、縮小のみ</translation>
    </message>
    <message>
        <source>, post-only</source>
        <translation>、ポストオンリー</translation>
    </message>
    <message>
        <source>, immediate or cancel</source>
        <translation>、IOC（即時・残り取消）</translation>
    </message>
    <message>
        <source>, fill or kill</source>
        <translation>、FOK（全量か取消）</translation>
    </message>
    <message>
        <source>, %1 over %2 min</source>
        <translation>、%1 %2 min</translation>
    </message>
    <message>
        <source>value unknown: a price or a conversion is missing</source>
        <translation>金額不明: 価格または換算レートがありません</translation>
    </message>
    <message>
        <source> · %1 of equity</source>
        <translation> · 純資産の %1</translation>
    </message>
    <message>
        <source> · %1 × the usual order</source>
        <translation> · 通常の注文の %1 倍</translation>
    </message>
    <message>
        <source>= %1 %2, %3</source>
        <comment>quantity, unit, value after rounding to lots</comment>
        <translation>= %1 %2、%3</translation>
    </message>
    <message>
        <source>Not sent: the %1 gave no verdict. Is it running?</source>
        <translation>送信されていません: %1 の判定がありません。実行中ですか？</translation>
    </message>
    <message>
        <source>Refused by Compliance: %1</source>
        <translation>コンプライアンスが拒否: %1</translation>
    </message>
    <message>
        <source>Refused by Risk: %1</source>
        <translation>リスクが拒否: %1</translation>
    </message>
    <message>
        <source>Approved %1, but not sent at once: it is worked in slices, or Execution held it back. See alarms and audit.</source>
        <translation>%1 は承認されましたが、直ちには送信されていません。分割執行されるか、執行が保留しています。アラームと監査を確認してください。</translation>
    </message>
    <message>
        <source>Refused by the gate: %1</source>
        <translation>ゲートが拒否: %1</translation>
    </message>
    <message>
        <source>Sent %1 of %2: cut by Risk (%3)</source>
        <translation>%2 中 %1 を送信: リスクが削減 (%3)</translation>
    </message>
    <message>
        <source>Sent: %1, order %2</source>
        <translation>送信済み: %1、注文 %2</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>指値</translation>
    </message>
    <message>
        <source>The stop price</source>
        <translation>逆指値価格</translation>
    </message>
    <message>
        <source>Trading is %1: the gate releases no new risk. Re-arm first, or close positions.</source>
        <translation>取引は %1 です。ゲートは新規リスクを通しません。先に取引を再開するか、ポジションを決済してください。</translation>
    </message>
    <message>
        <source>The journal cannot be written: the gate releases no new risk.</source>
        <translation>ジャーナルに書き込めません。ゲートは新規リスクを通しません。</translation>
    </message>
    <message>
        <source>The %1 is %2: it cannot decide on this order.</source>
        <translation>%1 は %2 です。この注文を判断できません。</translation>
    </message>
    <message>
        <source>%1 has no price yet: nothing can be valued.</source>
        <translation>%1 にはまだ価格がありません。評価できません。</translation>
    </message>
    <message>
        <source>The price is %1 old; the gate takes none older than %2.</source>
        <translation>価格は %1 前のものです。ゲートは %2 より古い価格を受け付けません。</translation>
    </message>
    <message>
        <source>%1 is %2 away from the mark %3; the gate allows %4.</source>
        <translation>%1 は評価値 %3 から %2 離れています。ゲートの許容は %4 です。</translation>
    </message>
    <message>
        <source>A buy stop at %1 is not above the mark %2: it triggers at once.</source>
        <translation>買いの逆指値 %1 は評価値 %2 を上回っていません。直ちに発動します。</translation>
    </message>
    <message>
        <source>A sell stop at %1 is not below the mark %2: it triggers at once.</source>
        <translation>売りの逆指値 %1 は評価値 %2 を下回っていません。直ちに発動します。</translation>
    </message>
    <message>
        <source>The limit reaches the market: a post-only order is refused by the venue then.</source>
        <translation>指値が市場に達しています。その場合、ポストオンリー注文は取引所に拒否されます。</translation>
    </message>
    <message>
        <source>The limit %1 reaches the mark %2: the order trades at once.</source>
        <translation>指値 %1 が評価値 %2 に達しています。注文は直ちに約定します。</translation>
    </message>
    <message>
        <source>The protective stop %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>保護逆指値 %1 の位置が逆です。%2の場合は価格より%3にします。</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>買い</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>売り</translation>
    </message>
    <message>
        <source>below</source>
        <translation>下</translation>
    </message>
    <message>
        <source>above</source>
        <translation>上</translation>
    </message>
    <message>
        <source>The take profit %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>利食い %1 の位置が逆です。%2の場合は価格より%3にします。</translation>
    </message>
    <message>
        <source>The value in %1 is unknown: no rate for %2.</source>
        <translation>%1 での金額は不明です。%2 のレートがありません。</translation>
    </message>
    <message>
        <source>The order&apos;s value</source>
        <translation>注文の金額</translation>
    </message>
    <message>
        <source>The position after it</source>
        <translation>注文後のポジション</translation>
    </message>
    <message>
        <source>%1, %2, is %3 of the %4 the gate allows (%5).</source>
        <translation>%1 %2 は、ゲートの許容 %4 の %3 です (%5)。</translation>
    </message>
    <message>
        <source>The position after it is %1 of equity, allowed are %2: Risk will cut or refuse it.</source>
        <translation>注文後のポジションは純資産の %1 で、許容は %2 です。リスクが削減または拒否します。</translation>
    </message>
    <message>
        <source>There is no position that a reduce-only %1 would reduce.</source>
        <translation>縮小のみの%1で減らせるポジションがありません。</translation>
    </message>
    <message>
        <source>The position is only %1: no more than that is closed.</source>
        <translation>ポジションは %1 だけです。それを超えては決済されません。</translation>
    </message>
    <message>
        <source>The same order works already (%1): is this one meant to be a second?</source>
        <translation>同じ注文が既に発注中です (%1)。二つ目として出しますか？</translation>
    </message>
</context>
<context>
    <name>mystic::workspaces</name>
    <message>
        <source>Operate</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>コンプライアンス</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
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
        <translation>重大</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>取引可</translation>
    </message>
    <message>
        <source>REDUCING</source>
        <translation>縮小のみ</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>取引停止</translation>
    </message>
    <message>
        <source>KILLED</source>
        <translation>緊急停止</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>ペーパー</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>オーケストレーター</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>取引所</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>市場フィード</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>オペレーター</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>limits</name>
    <message>
        <source>not enough returns observed yet</source>
        <translation>noch nicht genug Renditen beobachtet</translation>
    </message>
    <message>
        <source>not in force: too little exposure to judge</source>
        <translation>nicht wirksam: zu wenig Exposure für eine Bewertung</translation>
    </message>
    <message>
        <source>not evaluated: needs a price for every position</source>
        <translation>nicht geprüft: braucht einen Preis für jede Position</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1, keine Grenze gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. v.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>; warns from %1</source>
        <translation>; warnt ab %1</translation>
    </message>
    <message>
        <source>Portfolio VaR</source>
        <translation>Portfolio-VaR</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected Shortfall</translation>
    </message>
    <message>
        <source>Gross exposure</source>
        <translation>Brutto-Exposure</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Netto-Exposure</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Größte Position</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Offenes Risiko bis Stop</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>Tagesverlust</translation>
    </message>
    <message>
        <source>Daily trades</source>
        <translation>Trades am Tag</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>Volumen am Tag</translation>
    </message>
    <message>
        <source>Message rate</source>
        <translation>Nachrichtenrate</translation>
    </message>
    <message>
        <source>Repeated executions</source>
        <translation>Wiederholte Ausführungen</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>utilisation · warn %1 %</source>
        <translation>Auslastung · Warnung %1 %</translation>
    </message>
    <message>
        <source>utilisation · warn %1–%2 %</source>
        <translation>Auslastung · Warnung %1–%2 %</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigPanel</name>
    <message>
        <source>No agents yet. The configuration of each appears here when the session has started.</source>
        <translation>Noch keine Agenten. Die Konfiguration eines jeden erscheint hier, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>This agent has nothing to configure.</source>
        <translation>Bei diesem Agenten gibt es nichts zu konfigurieren.</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Zuletzt geändert %1 von %2</translation>
    </message>
    <message>
        <source>Asked. The agent has not answered yet.</source>
        <translation>Angefragt. Der Agent hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>Wirksam seit %1</translation>
    </message>
    <message>
        <source>Configuration of the agent</source>
        <translation>Konfiguration des Agenten</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Whose configuration is shown; follows the agents table</source>
        <translation>Wessen Konfiguration gezeigt wird; folgt der Agententabelle</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Asks the agent to take this value now; the change is journaled</source>
        <translation>Bittet den Agenten, diesen Wert jetzt zu übernehmen; die Änderung kommt ins Journal</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Asks the agent to take the default again</source>
        <translation>Bittet den Agenten, wieder den Standard zu übernehmen</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsDelegate</name>
    <message>
        <source>Stop %1 (S)</source>
        <translation>%1 stoppen (S)</translation>
    </message>
    <message>
        <source>Start %1 (S)</source>
        <translation>%1 starten (S)</translation>
    </message>
    <message>
        <source>Restart %1 from its last state (R)</source>
        <translation>%1 ab seinem letzten Stand neu starten (R)</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>S stops %1, R restarts it</source>
        <translation>S stoppt %1, R startet ihn neu</translation>
    </message>
    <message>
        <source>S starts %1, R restarts it</source>
        <translation>S startet %1, R startet ihn neu</translation>
    </message>
    <message>
        <source>Handler time of the last second: p50 %1, p99 %2</source>
        <translation>Bearbeitungszeit der letzten Sekunde: p50 %1, p99 %2</translation>
    </message>
    <message>
        <source>%1 messages handled since the start, %2 errors</source>
        <translation>%1 Nachrichten seit dem Start bearbeitet, %2 Fehler</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>short for messages per second</comment>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Process %1, instance %2: %3</source>
        <translation>Prozess %1, Instanz %2: %3</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolierung</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsPanel</name>
    <message>
        <source>No agents yet. They appear here when the session has started.</source>
        <translation>Noch keine Agenten. Sie erscheinen hier, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 stoppen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Konfiguration von %1</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Alle starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle stoppen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · %1 errors</source>
        <translation> · %1 Fehler</translation>
    </message>
    <message>
        <source>Agents table</source>
        <translation>Agententabelle</translation>
    </message>
    <message>
        <source>Start every agent that is stopped</source>
        <translation>Startet jeden gestoppten Agenten</translation>
    </message>
    <message>
        <source>Stop every agent; asks first</source>
        <translation>Stoppt jeden Agenten; fragt vorher</translation>
    </message>
    <message>
        <source>Stop all agents? Trading ends; positions and working orders stay as they are.</source>
        <translation>Alle Agenten stoppen? Der Handel endet; Positionen und offene Orders bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Stop all agents</source>
        <translation>Alle Agenten stoppen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>kein Fortschritt</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>Kill %1 as a fire drill? Nothing it decides on happens until it is back; the time that takes is shown as its recovery.</source>
        <translation>%1 zur Übung beenden? Was er entscheidet, geschieht erst wieder, wenn er zurück ist; die Zeit bis dahin wird als Erholung gezeigt.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Fire drill: kill %1 and see it come back</source>
        <translation>Übung: %1 beenden und zurückkommen sehen</translation>
    </message>
    <message>
        <source> · last recovery took %1</source>
        <translation> · letzte Erholung dauerte %1</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmBar</name>
    <message>
        <source> (%1 times)</source>
        <translation> (%1-mal)</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>No unacknowledged alarms; %1 acknowledged still active</source>
        <translation>Keine unquittierten Alarme; %1 quittierte noch aktiv</translation>
    </message>
    <message>
        <source>Unacknowledged: %1 critical · %2 high · %3 medium · %4 low</source>
        <translation>Unquittiert: %1 kritisch · %2 hoch · %3 mittel · %4 niedrig</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>I have seen it (A). The alarm stays until its cause is gone.</source>
        <translation>Ich habe ihn gesehen (A). Der Alarm bleibt, bis seine Ursache weg ist.</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms (L)</source>
        <translation>Liste der Alarme zeigen oder ausblenden (L)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>erledigt, nicht quittiert</translation>
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
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AlarmsModel</name>
    <message>
        <source>cleared</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>erledigt, nicht quittiert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
        <translation>Ausgelöst (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>mystic::AuditBrowserPanel</name>
    <message>
        <source>Audit log, whole journal</source>
        <translation>Audit-Log, ganzes Journal</translation>
    </message>
    <message>
        <source>Record %1, turn %2</source>
        <translation>Eintrag %1, Takt %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: of the whole journal</comment>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>reading the journal, %1 %</source>
        <translation>Journal wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>journal closed</source>
        <translation>Journal geschlossen</translation>
    </message>
    <message>
        <source>No journal is open. This session records nothing, or it has not begun; the newest records are in the audit log of the Operate workspace.</source>
        <translation>Kein Journal ist offen. Diese Sitzung zeichnet nichts auf oder hat noch nicht begonnen; die neuesten Einträge stehen im Audit-Log des Arbeitsbereichs Betrieb.</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it is recorded.</source>
        <translation>Noch keine Einträge. Jede Nachricht der Sitzung erscheint hier, sobald sie aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Audit log of the whole journal</source>
        <translation>Audit-Log des ganzen Journals</translation>
    </message>
    <message>
        <source>Escape returns to the newest record; Enter shows why</source>
        <translation>Escape führt zum neuesten Eintrag zurück; Enter zeigt das Warum</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>Records of the same chain</source>
        <translation>Einträge derselben Kette</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Order of the records: %1</source>
        <translation>Reihenfolge der Einträge: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Write the filtered records to a file</source>
        <translation>Gefilterte Einträge in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>Zum neuesten Eintrag zurück und folgen (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>Zum neuesten Eintrag zurück</translation>
    </message>
    <message>
        <source>Choose a record to see every field of it.</source>
        <translation>Wählen Sie einen Eintrag, um alle seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>Its chain: what caused it and what followed.</source>
        <translation>Seine Kette: was ihn ausgelöst hat und was folgte.</translation>
    </message>
    <message numerus="yes">
        <source>Its chain: %n records, oldest first</source>
        <translation>
            <numerusform>Seine Kette: %n Eintrag, älteste zuerst</numerusform>
            <numerusform>Seine Kette: %n Einträge, älteste zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AuditFilterBar</name>
    <message>
        <source>&quot;%1&quot; is no time: write 2016-06-18 08:15:00, UTC</source>
        <translation>„%1“ ist keine Zeit: schreiben Sie 2016-06-18 08:15:00, UTC</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>Jeder Eintrag</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>Jedes Instrument</translation>
    </message>
    <message>
        <source>Filter by instrument</source>
        <translation>Nach Instrument filtern</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>Show records from this time on, UTC</source>
        <translation>Einträge ab dieser Zeit zeigen, UTC</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Show records before this time, UTC</source>
        <translation>Einträge vor dieser Zeit zeigen, UTC</translation>
    </message>
    <message>
        <source>Text, S-trace or sequence</source>
        <translation>Text, S-Verlauf oder Folgenr.</translation>
    </message>
    <message>
        <source>Filter the audit log by text</source>
        <translation>Audit-Log nach Text filtern</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>Nach Quelle filtern</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Nach Art des Eintrags filtern</translation>
    </message>
    <message>
        <source>Filter by lowest severity</source>
        <translation>Nach niedrigster Stufe filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 und höher</translation>
    </message>
    <message>
        <source>Trace %1 ×</source>
        <translation>Verlauf %1 ×</translation>
    </message>
    <message>
        <source>Stop showing only trace %1</source>
        <translation>Nicht mehr nur Verlauf %1 zeigen</translation>
    </message>
</context>
<context>
    <name>mystic::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: rows kept in the table</comment>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 older in the journal</source>
        <translation>%1 ältere im Journal</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>header: rows that did not reach the window</comment>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Takte</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it happens: signals, verdicts, orders, fills.</source>
        <translation>Noch keine Einträge. Jede Nachricht der Sitzung erscheint hier, sobald sie entsteht: Signale, Urteile, Orders, Ausführungen.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Newest record first; Escape returns to the newest</source>
        <translation>Neuester Eintrag zuerst; Escape führt zum neuesten zurück</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show or hide the filter line (%1)</source>
        <translation>Filterzeile zeigen oder ausblenden (%1)</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Audit-Log filtern</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>Zum neuesten Eintrag zurück und folgen (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>Zum neuesten Eintrag zurück</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Kein Eintrag passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesModel</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Unknown in account currency: a price or a rate is missing</source>
        <translation>In Kontowährung unbekannt: ein Preis oder ein Wechselkurs fehlt</translation>
    </message>
    <message>
        <source>Equity: cash and positions of all currencies, at current marks</source>
        <translation>Eigenkapital: Cash und Positionen aller Währungen, zu aktuellen Mark-Preisen</translation>
    </message>
    <message>
        <source>%1: cash %2, of which %3 reserved by working purchases, positions %4</source>
        <translation>%1: Cash %2, davon %3 durch offene Käufe reserviert, Positionen %4</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>column</comment>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: by working purchases</comment>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: cash less what is reserved</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>column: market value of positions in that currency</comment>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>column: cash and positions in account currency</comment>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesPanel</name>
    <message>
        <source>No balances yet. They appear when a session has begun.</source>
        <translation>Noch keine Salden. Sie erscheinen, sobald eine Sitzung begonnen hat.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>Salden je Währung</translation>
    </message>
</context>
<context>
    <name>mystic::CandleChart</name>
    <message numerus="yes">
        <source>and %n more fills</source>
        <translation>
            <numerusform>und %n weitere Ausführung</numerusform>
            <numerusform>und %n weitere Ausführungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, %6 UTC</source>
        <comment>Bought/Sold, quantity, unit, price, currency, time</comment>
        <translation>%1 %2 %3 zu %4 %5, %6 UTC</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
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
        <translation>Vol %1 %2</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>KAUF</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VERKAUF</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <comment>BUY or SELL</comment>
        <translation>%1-Stop</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>BUY/SELL, quantity, price</comment>
        <translation>%1 %2 zu %3</translation>
    </message>
</context>
<context>
    <name>mystic::CandleTableModel</name>
    <message>
        <source>Start (UTC)</source>
        <comment>column: of a bar</comment>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column</comment>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column</comment>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column</comment>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column</comment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>column: own fills</comment>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column: own fills</comment>
        <translation>Verkauft</translation>
    </message>
</context>
<context>
    <name>mystic::CandlesPanel</name>
    <message>
        <source>No prices yet. Candles appear with the first trade, bar or quote of the instrument.</source>
        <translation>Noch keine Preise. Kerzen erscheinen mit dem ersten Trade, Bar oder Quote des Instruments.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>No instruments yet. The chart appears when the session has started.</source>
        <translation>Noch keine Instrumente. Der Chart erscheint, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>%1 has no price yet. Candles appear with its first trade, bar or quote.</source>
        <translation>%1 hat noch keinen Preis. Kerzen erscheinen mit seinem ersten Trade, Bar oder Quote.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol, what candles are made of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2, %3 alt</translation>
    </message>
    <message>
        <source>%1, candles of %2 %3; %4 in sight. %5. %6 own fills, %7 working orders. The key T shows the figures as a table.</source>
        <translation>%1, Kerzen zu %2 %3; %4 sichtbar. %5. %6 eigene Ausführungen, %7 offene Orders. Die Taste T zeigt die Zahlen als Tabelle.</translation>
    </message>
    <message>
        <source>from trades</source>
        <translation>aus Trades</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>wie empfangen</translation>
    </message>
    <message>
        <source>from mid quotes, no volume</source>
        <translation>aus Mittelkursen der Quotes, ohne Volumen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Candle chart; arrow keys read bars</source>
        <translation>Kerzenchart; Pfeiltasten lesen Kerzen</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>Kerzen des Charts</translation>
    </message>
    <message>
        <source>Length of a candle</source>
        <translation>Länge einer Kerze</translation>
    </message>
    <message>
        <source>Length of a candle. In the chart the keys , and . choose the next shorter or longer one.</source>
        <translation>Länge einer Kerze. Im Chart wählen die Tasten , und . die nächstkürzere oder nächstlängere.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatoren</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>Indikatoren wählen</translation>
    </message>
    <message>
        <source>Show the bars as a table</source>
        <translation>Kerzen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the same figures as a chart or as a table. The key T does the same.</source>
        <translation>Zeigt dieselben Zahlen als Chart oder als Tabelle. Die Taste T tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>mystic::ChainView</name>
    <message>
        <source>same turn</source>
        <translation>gleicher Takt</translation>
    </message>
    <message>
        <source>turn %1, %2 UTC; </source>
        <translation>Takt %1, %2 UTC; </translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schleuse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>mystic::ChecksModel</name>
    <message>
        <source>not evaluated</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>nahe der Grenze</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>order %1, turn %2</source>
        <translation>Order %1, Takt %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column</comment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <comment>column</comment>
        <translation>Wert und Grenze</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Ergebnis</translation>
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
        <translation> Zuletzt: %1.</translation>
    </message>
    <message>
        <source>%1, standby</source>
        <translation>%1, in Bereitschaft</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>kein Prozess</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>kein Fortschritt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>alive %1, progressing %2, ready %3.</source>
        <translation>lebt %1, kommt voran %2, bereit %3.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>eingeschlossen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>isolation of a process</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Number of its present process; answers of an older one are refused</source>
        <translation>Nummer seines jetzigen Prozesses; Antworten eines älteren werden abgelehnt</translation>
    </message>
    <message>
        <source>Three questions: does the process live, does it get on with its work, do its answers count</source>
        <translation>Drei Fragen: lebt der Prozess, kommt er mit seiner Arbeit voran, zählen seine Antworten</translation>
    </message>
    <message>
        <source>How tightly the process is shut in, as tried on this machine</source>
        <translation>Wie dicht der Prozess eingeschlossen ist, auf diesem Rechner erprobt</translation>
    </message>
    <message>
        <source>Share of one core over the last second</source>
        <translation>Anteil eines Kerns in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Turns it was sent and has not finished</source>
        <translation>Takte, die er bekommen und nicht beendet hat</translation>
    </message>
    <message>
        <source>Longest turn since its last heartbeat</source>
        <translation>Längster Takt seit seinem letzten Herzschlag</translation>
    </message>
    <message>
        <source>Trades, quotes and book changes it was not given because it did not keep up</source>
        <translation>Trades, Quotes und Buchänderungen, die er nicht bekam, weil er nicht nachkam</translation>
    </message>
    <message>
        <source>From losing it to its being ready again, last time</source>
        <translation>Vom Verlust bis zur erneuten Bereitschaft, zuletzt</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>column: number of the process</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Instance</source>
        <comment>column</comment>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>column</comment>
        <translation>Isolierung</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>column: messages per second</comment>
        <translation>Nachr.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest turn</comment>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>Ausgel.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column</comment>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>column: time</comment>
        <translation>Erholung</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenPanel</name>
    <message>
        <source>Agents&apos; processes</source>
        <translation>Prozesse der Agenten</translation>
    </message>
    <message>
        <source>All agents live in the station&apos;s own process. With &quot;placement&quot;: &quot;process&quot; in the configuration an agent gets one of its own, and what it uses is shown here.</source>
        <translation>Alle Agenten leben im Prozess der Station. Mit &quot;placement&quot;: &quot;process&quot; in der Konfiguration bekommt ein Agent einen eigenen, und was er verbraucht, steht hier.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU, Anteil eines Kerns</translation>
    </message>
    <message>
        <source>%1: CPU, share of a core</source>
        <translation>%1: CPU, Anteil eines Kerns</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1: memory</source>
        <translation>%1: Speicher</translation>
    </message>
    <message>
        <source>Agents in processes of their own</source>
        <translation>Agenten in eigenen Prozessen</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>kein Fortschritt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
</context>
<context>
    <name>mystic::ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>mystic::CurveChart</name>
    <message>
        <source>%1 UTC   %2 %3   drawdown %4</source>
        <comment>crosshair: time, equity, currency, drawdown</comment>
        <translation>%1 UTC   %2 %3   Rückgang %4</translation>
    </message>
</context>
<context>
    <name>mystic::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy rows with header</source>
        <translation>Zeilen mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Warum diese Order?</translation>
    </message>
    <message>
        <source>Show only trace S-%1 in the audit log</source>
        <translation>Nur Verlauf S-%1 im Audit-Log zeigen</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsModel</name>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column</comment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsPanel</name>
    <message>
        <source>No signal and no order yet. They appear here with what became of them, refusals included.</source>
        <translation>Noch kein Signal und keine Order. Sie erscheinen hier mit dem, was aus ihnen wurde, auch Ablehnungen.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message>
        <source>No journal is open.</source>
        <translation>Kein Journal ist offen.</translation>
    </message>
    <message>
        <source>Orders and refusals</source>
        <translation>Orders und Ablehnungen</translation>
    </message>
    <message>
        <source>No check is recorded for it.</source>
        <translation>Dazu ist keine Prüfung aufgezeichnet.</translation>
    </message>
    <message>
        <source>Choose an order to see every check that was made.</source>
        <translation>Wählen Sie eine Order, um alle Prüfungen zu sehen.</translation>
    </message>
    <message>
        <source>%1 made, all recorded</source>
        <translation>%1 durchgeführt, alle aufgezeichnet</translation>
    </message>
    <message>
        <source>%1 recorded, %2 more did not fit</source>
        <translation>%1 aufgezeichnet, %2 weitere passten nicht hinein</translation>
    </message>
    <message>
        <source>Checks of the order</source>
        <translation>Prüfungen der Order</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message numerus="yes">
        <source>%n orders and refusals</source>
        <translation>
            <numerusform>%n Order oder Ablehnung</numerusform>
            <numerusform>%n Orders und Ablehnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::DepthModel</name>
    <message>
        <source>one side only</source>
        <translation>nur eine Seite</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>Spread %1 · %2 bps</translation>
    </message>
    <message>
        <source>bid %1, size %2</source>
        <translation>Bid %1, Menge %2</translation>
    </message>
    <message>
        <source>ask %1, size %2</source>
        <translation>Ask %1, Menge %2</translation>
    </message>
    <message>
        <source>What is left of own working orders at this price; stops stand at their stop price</source>
        <translation>Rest der eigenen offenen Orders zu diesem Preis; Stops stehen bei ihrem Stop-Preis</translation>
    </message>
    <message>
        <source>Own buy</source>
        <comment>column: own working orders</comment>
        <translation>Eig. Kauf</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>Bid-Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>Ask-Menge</translation>
    </message>
    <message>
        <source>Own sell</source>
        <comment>column: own working orders</comment>
        <translation>Eig. Verk.</translation>
    </message>
</context>
<context>
    <name>mystic::DepthPanel</name>
    <message>
        <source>No prices yet. Depth appears with the instrument&apos;s first quote or book.</source>
        <translation>Noch keine Preise. Die Markttiefe erscheint mit dem ersten Quote oder Orderbuch des Instruments.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Markttiefe</translation>
    </message>
    <message>
        <source>No instruments yet. Depth appears when the session has started.</source>
        <translation>Noch keine Instrumente. Die Markttiefe erscheint, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>No quote or book for %1 yet. An instrument that sends trades or bars only has no depth to show.</source>
        <translation>Noch kein Quote oder Orderbuch für %1. Ein Instrument, das nur Trades oder Bars sendet, hat keine Markttiefe.</translation>
    </message>
    <message>
        <source>%1 · book</source>
        <translation>%1 · Orderbuch</translation>
    </message>
    <message>
        <source>%1 · best quotes only: the source sends no book</source>
        <translation>%1 · nur beste Quotes: die Quelle sendet kein Orderbuch</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2, %3 alt</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>Orderbuchleiter</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <source>Put the spread in the middle</source>
        <translation>Spread in die Mitte stellen</translation>
    </message>
    <message>
        <source>Put the spread in the middle and keep it there. In the ladder the key C does the same.</source>
        <translation>Stellt den Spread in die Mitte und hält ihn dort. In der Leiter tut die Taste C dasselbe.</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>Spread %1 · %2 bps</translation>
    </message>
</context>
<context>
    <name>mystic::DifferencesModel</name>
    <message>
        <source>%1, %2: here %3, at the venue %4. %5</source>
        <translation>%1, %2: hier %3, am Handelsplatz %4. %5</translation>
    </message>
    <message>
        <source>No new risk in the instrument until it is decided.</source>
        <translation>Kein neues Risiko im Instrument, bis entschieden ist.</translation>
    </message>
    <message>
        <source>Missing fill</source>
        <translation>Fehlende Ausführung</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Unbekannte Order</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>Order nicht am Handelsplatz</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Ordermenge</translation>
    </message>
    <message>
        <source>Size drift</source>
        <translation>Größe weicht ab</translation>
    </message>
    <message>
        <source>Side flip</source>
        <translation>Seite vertauscht</translation>
    </message>
    <message>
        <source>Foreign order</source>
        <translation>Fremde Order</translation>
    </message>
    <message>
        <source>Foreign fill</source>
        <translation>Fremde Ausführung</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Apply the fill</source>
        <translation>Ausführung übernehmen</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>Order des Handelsplatzes übernehmen</translation>
    </message>
    <message>
        <source>End our order</source>
        <translation>Unsere Order beenden</translation>
    </message>
    <message>
        <source>Adjust our position</source>
        <translation>Unsere Position anpassen</translation>
    </message>
    <message>
        <source>Cancel at the venue</source>
        <translation>Am Handelsplatz stornieren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: position or open quantity of the station</comment>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: position or open quantity at the venue</comment>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>P&amp;L %1</translation>
    </message>
    <message>
        <source>Exposure %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>Exposure %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>column</comment>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What is wrong, or was decided</source>
        <comment>column</comment>
        <translation>Was falsch ist oder entschieden wurde</translation>
    </message>
</context>
<context>
    <name>mystic::DrawdownsModel</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column: drawdown</comment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Peak [%1]</source>
        <comment>column: currency</comment>
        <translation>Hoch [%1]</translation>
    </message>
    <message>
        <source>Lowest [%1]</source>
        <comment>column: currency</comment>
        <translation>Tief [%1]</translation>
    </message>
    <message>
        <source>Peak at (UTC)</source>
        <comment>column</comment>
        <translation>Hoch um (UTC)</translation>
    </message>
    <message>
        <source>Lowest at (UTC)</source>
        <comment>column</comment>
        <translation>Tief um (UTC)</translation>
    </message>
    <message>
        <source>Recovered (UTC)</source>
        <comment>column</comment>
        <translation>Aufgeholt (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>mystic::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-P&amp;L</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Eigenkapital und Rückgang</translation>
    </message>
    <message>
        <source>No equity yet: the session is starting.</source>
        <translation>Noch kein Eigenkapital: die Sitzung startet.</translation>
    </message>
    <message>
        <source>No equity yet: a position has no price. The curve begins with a price for each instrument held.</source>
        <translation>Noch kein Eigenkapital: eine Position hat keinen Preis. Die Kurve beginnt mit einem Preis für jedes gehaltene Instrument.</translation>
    </message>
    <message>
        <source>No equity yet: the curve begins one second of session time after the first price.</source>
        <translation>Noch kein Eigenkapital: die Kurve beginnt eine Sekunde Sitzungszeit nach dem ersten Preis.</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Zeitraum der Charts</translation>
    </message>
    <message>
        <source>1h</source>
        <comment>time range</comment>
        <translation>1h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>time range</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Last six hours</source>
        <translation>Letzte sechs Stunden</translation>
    </message>
    <message>
        <source>day</source>
        <comment>time range</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Since midnight UTC</source>
        <translation>Seit Mitternacht UTC</translation>
    </message>
    <message>
        <source>all</source>
        <comment>time range</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Kennzahlen des Kontos</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>Chart von Eigenkapital und Rückgang; Pfeiltasten lesen Werte</translation>
    </message>
</context>
<context>
    <name>mystic::ExportBar</name>
    <message>
        <source>%1 records written</source>
        <translation>%1 Einträge geschrieben</translation>
    </message>
    <message>
        <source>Nothing written: cancelled, or no record passes the filter.</source>
        <translation>Nichts geschrieben: abgebrochen, oder kein Eintrag passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%1 Einträge in %2</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>File to write the filtered records to</source>
        <translation>Datei für die gefilterten Einträge</translation>
    </message>
    <message>
        <source>The file is replaced when it exists. Raw values, UTC, oldest record first.</source>
        <translation>Eine vorhandene Datei wird ersetzt. Rohwerte, UTC, ältester Eintrag zuerst.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Write the filtered records to the file</source>
        <translation>Gefilterte Einträge in die Datei schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>Schreiben abbrechen</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Ergebnis des Exports</translation>
    </message>
</context>
<context>
    <name>mystic::FiguresModel</name>
    <message>
        <source>n/a (%1)</source>
        <comment>figure that does not exist: reason</comment>
        <translation>n. v. (%1)</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <comment>column</comment>
        <translation>Berechnung</translation>
    </message>
</context>
<context>
    <name>mystic::FilesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>Nutzbar, prüfen</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht nutzbar</translation>
    </message>
    <message>
        <source>Reading, %1</source>
        <translation>Wird gelesen, %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 rows that cannot be used</source>
        <translation>%1 unbrauchbare Zeilen</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 Lücken</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 doppelte</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 in falscher Folge</translation>
    </message>
    <message>
        <source>%1 crossed quotes</source>
        <translation>%1 gekreuzte Quotes</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>Bars zu %1</translation>
    </message>
    <message>
        <source>Quote bars of %1</source>
        <translation>Quote-Bars zu %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Quotes</translation>
    </message>
    <message>
        <source>Book deltas</source>
        <translation>Orderbuch-Deltas</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>%1, gzip</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>File</source>
        <comment>column</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <comment>column</comment>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>column</comment>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <comment>column</comment>
        <translation>Erste (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <comment>column</comment>
        <translation>Letzte (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
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
        <translation>Maker</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, fee %6, slippage %7, trade %8 of order %9</source>
        <translation>%1 %2 %3 zu %4 %5, Gebühr %6, Slippage %7, Trade %8 der Order %9</translation>
    </message>
    <message>
        <source>From the mid when the signal was decided, in hundredths of a per cent; positive costs</source>
        <translation>Gegen den Mittelkurs zur Zeit des Signals, in Hundertstel Prozent; positive Werte kosten</translation>
    </message>
    <message>
        <source>Venue time (UTC)</source>
        <comment>column</comment>
        <translation>Handelsplatzzeit (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>column: cost positive</comment>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Slippage</source>
        <comment>column: against the mid at the decision</comment>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <comment>column: maker or taker</comment>
        <translation>Liquidität</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: operator or strategy</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>mystic::FillsPanel</name>
    <message>
        <source>No fills yet. Each execution at the venue appears here.</source>
        <translation>Noch keine Ausführungen. Jede Ausführung am Handelsplatz erscheint hier.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>newest %1; %2 older in the journal</source>
        <translation>neueste %1; %2 ältere im Journal</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
</context>
<context>
    <name>mystic::FlowPanel</name>
    <message>
        <source>No agents yet. The flow of messages appears here when the session has started.</source>
        <translation>Noch keine Agenten. Der Nachrichtenfluss erscheint hier, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>Nachrichtenfluss</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 Takte/s</translation>
    </message>
    <message>
        <source>%1 turns/s · %2 not healthy</source>
        <translation>%1 Takte/s · %2 gestört</translation>
    </message>
    <message>
        <source>%1 agents, %2 connections, %3 not healthy, %4 messages dropped</source>
        <translation>%1 Agenten, %2 Verbindungen, %3 gestört, %4 Nachrichten verworfen</translation>
    </message>
    <message>
        <source>Communication flow table</source>
        <translation>Tabelle des Nachrichtenflusses</translation>
    </message>
    <message>
        <source>Show the flow as a graph or as a table with the same figures</source>
        <translation>Nachrichtenfluss als Graph oder als Tabelle mit denselben Zahlen zeigen</translation>
    </message>
    <message>
        <source>Show the flow as a table</source>
        <translation>Nachrichtenfluss als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrator</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>Communication flow graph; arrow keys walk it, Enter shows the messages</source>
        <translation>Graph des Nachrichtenflusses; Pfeiltasten gehen durch ihn, Enter zeigt die Nachrichten</translation>
    </message>
    <message>
        <source>Enter or a double click shows the messages of the row</source>
        <translation>Enter oder Doppelklick zeigt die Nachrichten der Zeile</translation>
    </message>
</context>
<context>
    <name>mystic::FlowTableModel</name>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
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
        <translation>Queue</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
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
        <translation>%1 Nachrichten, %2
p50 %3, p99 %4
Queue %5, verworfen %6</translation>
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
        <translation>%1 (gestört)
%2</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4 messages, p50 %5, p99 %6</source>
        <translation>%1: %2
%3, %4 Nachrichten, p50 %5, p99 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (ended)
%2</source>
        <translation>%1 (beendet)
%2</translation>
    </message>
</context>
<context>
    <name>mystic::HelpSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mystic::KillSheet</name>
    <message>
        <source>Kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>Cancel all working orders</source>
        <translation>Alle offenen Orders stornieren</translation>
    </message>
    <message>
        <source>Re-arm…</source>
        <translation>Wieder freigeben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep protective stops (%1)</source>
        <translation>Schutz-Stops behalten (%1)</translation>
    </message>
    <message>
        <source>Without them an open position has no stop-loss at the venue.</source>
        <translation>Ohne sie hat eine offene Position keinen Stop-Loss am Handelsplatz.</translation>
    </message>
    <message>
        <source>Stopping new risk: the gate was told to close.</source>
        <translation>Neues Risiko wird gestoppt: die Schleuse ist angewiesen zu schließen.</translation>
    </message>
    <message>
        <source>Cancelling working orders; each counts as cancelled when the venue says so.</source>
        <translation>Offene Orders werden storniert; jede gilt als storniert, wenn der Handelsplatz es meldet.</translation>
    </message>
    <message>
        <source>Working orders: %1, of them protective stops: %2. Open positions, which stay open: %3.</source>
        <translation>Offene Orders: %1, davon Schutz-Stops: %2. Offene Positionen, die offen bleiben: %3.</translation>
    </message>
    <message>
        <source>%1 since %2. No new risk leaves the station.</source>
        <translation>%1 seit %2. Kein neues Risiko verlässt die Station.</translation>
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
        <translation>Panels dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Save or remove layouts…</source>
        <translation>Layouts speichern oder entfernen…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Standard wiederherstellen</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutSheet</name>
    <message>
        <source>Save this layout</source>
        <translation>Dieses Layout speichern</translation>
    </message>
    <message>
        <source>Keeps the workspace shown and the places of all panels under a name, such as Monitoring or Incident. A name already taken is replaced.</source>
        <translation>Speichert den gezeigten Arbeitsbereich und die Plätze aller Panels unter einem Namen, etwa Überwachung oder Störung. Ein schon vergebener Name wird ersetzt.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name des Layouts</translation>
    </message>
    <message>
        <source>Layouts there are</source>
        <translation>Vorhandene Layouts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Used of allowed</source>
        <translation>Genutzt von erlaubt</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsPanel</name>
    <message>
        <source>No limits yet. They appear with the first report of the Risk Agent, a few seconds after it starts.</source>
        <translation>Noch keine Grenzen. Sie erscheinen mit dem ersten Bericht des Risk Agent, wenige Sekunden nach seinem Start.</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Risikogrenzen</translation>
    </message>
    <message>
        <source>Use of each limit, with its warn threshold</source>
        <translation>Auslastung jeder Grenze, mit ihrer Warnschwelle</translation>
    </message>
</context>
<context>
    <name>mystic::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>mystic::LogsModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>level, component, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 UTC, %2, %3
%4</source>
        <translation>%1 UTC, %2, %3
%4</translation>
    </message>
    <message>
        <source>Clock time (UTC)</source>
        <comment>column</comment>
        <translation>Uhrzeit (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>column</comment>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>mystic::LogsPanel</name>
    <message>
        <source>This window was opened without a log.</source>
        <translation>Dieses Fenster wurde ohne Log geöffnet.</translation>
    </message>
    <message>
        <source>No line yet. What the parts of the station say appears here.</source>
        <translation>Noch keine Zeile. Was die Teile der Station melden, erscheint hier.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 older in the file</source>
        <translation>%1 ältere in der Datei</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>lines that did not reach the window</comment>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>Newest line first; Escape returns to the newest</source>
        <translation>Neueste Zeile zuerst; Escape führt zur neuesten zurück</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show from %1</source>
        <comment>level</comment>
        <translation>Zeigen ab %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>level</comment>
        <translation>Schreiben ab %1</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Alle Komponenten</translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation>Zeilen ab dieser Stufe zeigen</translation>
    </message>
    <message>
        <source>Show lines of this component</source>
        <translation>Zeilen dieser Komponente zeigen</translation>
    </message>
    <message>
        <source>Write lines of the chosen component from this level on</source>
        <translation>Zeilen der gewählten Komponente ab dieser Stufe schreiben</translation>
    </message>
    <message>
        <source>Write: differs</source>
        <translation>Schreiben: gemischt</translation>
    </message>
    <message>
        <source>From which level on the chosen component writes its lines, here and in the file</source>
        <translation>Ab welcher Stufe die gewählte Komponente ihre Zeilen schreibt, hier und in die Datei</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Return to the newest line</source>
        <translation>Zur neuesten Zeile zurück</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc)</source>
        <translation>Zur neuesten Zeile zurück und folgen (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc). The file is %1.</source>
        <translation>Zur neuesten Zeile zurück und folgen (Esc). Die Datei ist %1.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>mystic::MainWindow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mystic Station, %1</source>
        <translation>Mystic Station, %1</translation>
    </message>
    <message>
        <source>%1, %2, Mystic Station</source>
        <translation>%1, %2, Mystic Station</translation>
    </message>
    <message>
        <source>Not sent: this session is over.</source>
        <translation>Nicht gesendet: diese Sitzung ist vorbei.</translation>
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
        <translation>%1 UTC, Takt %2, %3, %4
%5</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery; every sixteenth turn is measured</source>
        <translation>Vom Beginn des Takts bis zur Zustellung; jeder sechzehnte Takt wird gemessen</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>column</comment>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: from whom to whom</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column: its kind</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column</comment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>What it says</source>
        <comment>column</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a node of the flow</comment>
        <translation>alle von %1</translation>
    </message>
</context>
<context>
    <name>mystic::MessagesPanel</name>
    <message>
        <source>Choose a connection or an agent in the flow graph, or in the list above, to see the messages that pass there.</source>
        <translation>Wählen Sie im Graphen des Nachrichtenflusses oder in der Liste oben eine Verbindung oder einen Agenten, um die Nachrichten dort zu sehen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No agents yet. The messages of the flow appear here when the session has started.</source>
        <translation>Noch keine Agenten. Die Nachrichten erscheinen hier, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
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
        <translation>pausiert, seither %1</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <comment>messages that came too fast</comment>
        <translation>%1 nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <comment>by a full queue</comment>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>Newest first. Space pauses, Enter shows why where a message has a trace.</source>
        <translation>Neueste zuerst. Leertaste pausiert, Enter zeigt das Warum, wo eine Nachricht einen Verlauf hat.</translation>
    </message>
    <message>
        <source>Connection or agent whose messages are shown</source>
        <translation>Verbindung oder Agent, deren Nachrichten gezeigt werden</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Whose messages are shown; a click in the flow graph chooses too</source>
        <translation>Wessen Nachrichten gezeigt werden; ein Klick in den Graphen wählt ebenso</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only messages with these words</source>
        <translation>Nur Nachrichten mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Pause the messages</source>
        <translation>Nachrichten anhalten</translation>
    </message>
    <message>
        <source>Lets the rows stand still; messages are counted on and the charts go on (Space in the table)</source>
        <translation>Hält die Zeilen an; Nachrichten werden weiter gezählt, die Charts laufen weiter (Leertaste in der Tabelle)</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery, of the measured turns of each second; of several connections the slowest</source>
        <translation>Vom Beginn des Takts bis zur Zustellung, aus den gemessenen Takten jeder Sekunde; bei mehreren Verbindungen die langsamste</translation>
    </message>
</context>
<context>
    <name>mystic::NumberField</name>
    <message>
        <source>%1 in %2</source>
        <comment>name of a field and its unit</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>mystic::OpenPanel</name>
    <message>
        <source>Checking what is to be opened</source>
        <translation>Prüft, was geöffnet werden soll</translation>
    </message>
    <message>
        <source>Stopping the running session and sealing its journal</source>
        <translation>Stoppt die laufende Sitzung und versiegelt ihr Journal</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Öffnet die Sitzung</translation>
    </message>
    <message>
        <source>Replaying the recorded session and comparing every record</source>
        <translation>Spielt die aufgezeichnete Sitzung ab und vergleicht jeden Eintrag</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot change it.</source>
        <translation>Dieses Fenster wurde für eine Sitzung geöffnet und kann sie nicht wechseln.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>die Demo</translation>
    </message>
    <message numerus="yes">
        <source>the session on %n files</source>
        <translation>
            <numerusform>die Sitzung mit %n Datei</numerusform>
            <numerusform>die Sitzung mit %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Path of a data file</source>
        <translation>Pfad einer Datendatei</translation>
    </message>
    <message>
        <source>Path of a configuration</source>
        <translation>Pfad einer Konfiguration</translation>
    </message>
    <message>
        <source>CSV (also .gz) or capture; files can be dropped here</source>
        <translation>CSV (auch .gz) oder Mitschnitt; Dateien lassen sich hierher ziehen</translation>
    </message>
    <message>
        <source>JSON with comments; mystic config prints one</source>
        <translation>JSON mit Kommentaren; mystic config gibt eine aus</translation>
    </message>
    <message>
        <source>No file yet. Each is read to its end before it is used: format, instruments, times, rows and faults with their lines are listed here.</source>
        <translation>Noch keine Datei. Jede wird vor der Nutzung ganz gelesen: Format, Instrumente, Zeiten, Zeilen und Fehler mit Zeilennummer stehen dann hier.</translation>
    </message>
    <message>
        <source>Nothing is wrong in %1.</source>
        <translation>In %1 ist kein Fehler.</translation>
    </message>
    <message>
        <source>Say which configuration to open.</source>
        <translation>Geben Sie an, welche Konfiguration geöffnet werden soll.</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>Keine Sitzung läuft.</translation>
    </message>
    <message>
        <source>“%1” is stopped in order and its journal sealed; working orders and positions of the simulation end with it and stay readable in its journal.</source>
        <translation>„%1“ wird geordnet gestoppt und ihr Journal versiegelt; offene Orders und Positionen der Simulation enden mit ihr und bleiben in ihrem Journal lesbar.</translation>
    </message>
    <message>
        <source>“%1” is stopped in order. It is not recorded: nothing of it remains.</source>
        <translation>„%1“ wird geordnet gestoppt. Sie ist nicht aufgezeichnet: nichts bleibt von ihr.</translation>
    </message>
    <message>
        <source>%1 Then %2 begins. The window keeps its layout; a halt stays a halt.</source>
        <translation>%1 Dann beginnt %2. Das Fenster behält sein Layout; ein Halt bleibt ein Halt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Stop and open %1</source>
        <translation>Stoppen und %1 öffnen</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>läuft: %1</translation>
    </message>
    <message>
        <source>no session runs</source>
        <translation>keine Sitzung läuft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>Was zu öffnen ist</translation>
    </message>
    <message>
        <source>Sessions that can be opened</source>
        <translation>Sitzungen, die geöffnet werden können</translation>
    </message>
    <message>
        <source>Demo, simulated market</source>
        <translation>Demo, simulierter Markt</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Replay: %1</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Konfiguration…</translation>
    </message>
    <message>
        <source>Own data files…</source>
        <translation>Eigene Datendateien…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the file and look through it</source>
        <translation>Datei hinzufügen und durchsehen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Says what will happen first</source>
        <translation>Sagt vorher, was geschehen wird</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Gewählte Datei von der Liste nehmen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Stop looking through files</source>
        <translation>Durchsehen der Dateien stoppen</translation>
    </message>
    <message>
        <source>What is wrong in the selected file</source>
        <translation>Fehler der gewählten Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Datendateien</translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>Nutzbar, prüfen</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>Mitschnitt</translation>
    </message>
</context>
<context>
    <name>mystic::OrderHistoryPanel</name>
    <message>
        <source>No order has ended yet.</source>
        <translation>Noch keine Order ist beendet.</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Orderhistorie</translation>
    </message>
    <message>
        <source>No ended order matches the filter. Clear it to see all.</source>
        <translation>Keine beendete Order passt zum Filter. Leeren Sie ihn, um alle zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Orders that have ended</source>
        <translation>Beendete Orders</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only orders with these words</source>
        <translation>Nur Orders mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>Gezeigte Orders</translation>
    </message>
    <message>
        <source>all</source>
        <comment>choice in the title bar</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>All orders that have ended</source>
        <translation>Alle beendeten Orders</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>choice in the title bar</comment>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>Orders with a fill</source>
        <translation>Orders mit einer Ausführung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>choice in the title bar</comment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Orders cancelled or expired</source>
        <translation>Stornierte oder verfallene Orders</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>choice in the title bar</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Orders refused by gate or venue</source>
        <translation>Von Schleuse oder Handelsplatz abgelehnte Orders</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersModel</name>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>Order %1: %2 %3 %4, %5 of %6 filled, %7</source>
        <translation>Order %1: %2 %3 %4, %5 von %6 ausgeführt, %7</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Glattstellung</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird storniert</translation>
    </message>
    <message>
        <source>Modifying</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column: market, limit, stop</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>column: quantity filled</comment>
        <translation>Ausgef.</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: limit price</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: stop price</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>column: average price of the fills</comment>
        <translation>Ø Preis</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: text of the last report</comment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersPanel</name>
    <message>
        <source>Orders and positions</source>
        <translation>Orders und Positionen</translation>
    </message>
    <message>
        <source>%1 working · %2 open</source>
        <translation>%1 Orders · %2 Positionen offen</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Gezeigte Tabelle</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>choice in the title bar</comment>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Orders zeigen</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>choice in the title bar</comment>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>Positionen zeigen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No orders yet. They appear when a signal has passed Compliance, Risk and the gate.</source>
        <translation>Noch keine Orders. Sie erscheinen, wenn ein Signal Compliance, Risk und die Schleuse passiert hat.</translation>
    </message>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>Keine Positionen. Sie erscheinen mit der ersten Ausführung.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
</context>
<context>
    <name>mystic::Panel</name>
    <message>
        <source>no news for %1 s</source>
        <translation>seit %1 s nichts Neues</translation>
    </message>
    <message>
        <source>prices stale</source>
        <translation>Preise veraltet</translation>
    </message>
</context>
<context>
    <name>mystic::PanelDock</name>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Zurück ins Fenster</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>Move, float or hide this panel. The title bar can be dragged.</source>
        <translation>Panel verschieben, lösen oder ausblenden. Die Titelleiste lässt sich ziehen.</translation>
    </message>
</context>
<context>
    <name>mystic::PanelFrame</name>
    <message>
        <source>What this panel shows is not current. See the links in the top row.</source>
        <translation>Was dieses Panel zeigt, ist nicht aktuell. Prüfen Sie die Verbindungen in der obersten Zeile.</translation>
    </message>
</context>
<context>
    <name>mystic::PastStrip</name>
    <message>
        <source>You are looking at a past session: %1, as it ended at %2 %3 UTC after %4 turns (%5). Nothing here can be traded or changed. The strip above, alarms and the kill switch are the running session&apos;s, which goes on.</source>
        <translation>Sie sehen eine vergangene Sitzung: %1, wie sie am %2 %3 UTC nach %4 Takten endete (%5). Hier lässt sich nichts handeln oder ändern. Die Leiste oben, Alarme und der Notaus gehören zur laufenden Sitzung, die weitergeht.</translation>
    </message>
    <message>
        <source>Back to the running session</source>
        <translation>Zurück zur laufenden Sitzung</translation>
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
        <translation>Summe</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <source>Totals of all positions in account currency</source>
        <translation>Summen aller Positionen in Kontowährung</translation>
    </message>
    <message>
        <source>Totals need a price for every position; at least one has none</source>
        <translation>Summen brauchen einen Preis für jede Position; mindestens eine hat keinen</translation>
    </message>
    <message>
        <source>%1 has no price yet: value and unrealised result are unknown</source>
        <translation>%1 hat noch keinen Preis: Wert und unrealisiertes Ergebnis sind unbekannt</translation>
    </message>
    <message>
        <source>%1: flat, realised %2</source>
        <translation>%1: keine Position, realisiert %2</translation>
    </message>
    <message>
        <source>%1: net %2 at %3, mark %4, unrealised %5</source>
        <translation>%1: netto %2 zu %3, Mark-Preis %4, unrealisiert %5</translation>
    </message>
    <message>
        <source>In account currency (%1)</source>
        <translation>In Kontowährung (%1)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: signed quantity held</comment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average price of what is held</comment>
        <translation>Einstand</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: price the position is valued at</comment>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Value %1</source>
        <comment>column: market value in account currency</comment>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <comment>column: result at the mark</comment>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <source>Realised</source>
        <comment>column: result of closed quantity, fees excluded</comment>
        <translation>Realisiert</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column: cost positive</comment>
        <translation>Gebühren</translation>
    </message>
</context>
<context>
    <name>mystic::PositionsPanel</name>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>Keine Positionen. Sie erscheinen mit der ersten Ausführung.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>Wert unbekannt</translation>
    </message>
    <message>
        <source>Close %1 %2 (%3) at market, reduce-only? Entries of %2 that work are cancelled.</source>
        <translation>%1 %2 (%3) zum Marktpreis schließen, Reduce-only? Offene Einstiege in %2 werden storniert.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Enter or Delete closes the position of the row; asks first</source>
        <translation>Enter oder Entf schließt die Position der Zeile; fragt vorher</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
</context>
<context>
    <name>mystic::ProcessPanel</name>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of a core, of %2</source>
        <translation>%1 eines Kerns, von %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>off: this session is not recorded</source>
        <translation>aus: diese Sitzung wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Takte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Syncs</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Platte frei</translation>
    </message>
    <message>
        <source>Processor time, memory and the journal appear here when the session has started.</source>
        <translation>Prozessorzeit, Speicher und Journal erscheinen hier, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>Machine and journal</source>
        <translation>Rechner und Journal</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>resident</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU, Anteil eines Kerns</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>none: this journal is not signed</source>
        <translation>keins: dieses Journal ist nicht signiert</translation>
    </message>
    <message>
        <source>no checkpoint yet</source>
        <translation>noch kein Prüfpunkt</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Copy checkpoint</source>
        <translation>Prüfpunkt kopieren</translation>
    </message>
    <message>
        <source>Copy the last signed checkpoint</source>
        <translation>Den letzten signierten Prüfpunkt kopieren</translation>
    </message>
    <message>
        <source>The last signed checkpoint as text. Keep it where nobody can change it, by e-mail or on paper: mystic verify --anchor compares the journal with it later, and finds what was cut off or rewritten.</source>
        <translation>Der letzte signierte Prüfpunkt als Text. Bewahren Sie ihn dort auf, wo ihn niemand ändern kann, per E-Mail oder auf Papier: mystic verify --anchor vergleicht das Journal später damit und findet, was abgeschnitten oder umgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy the journal&apos;s public key</source>
        <translation>Den öffentlichen Schlüssel des Journals kopieren</translation>
    </message>
    <message>
        <source>The public key that signs the journal, for mystic verify --key. It is no secret.</source>
        <translation>Der öffentliche Schlüssel, mit dem das Journal signiert wird, für mystic verify --key. Er ist kein Geheimnis.</translation>
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
        <translation>%1: noch kein Preis, %2</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <translation>%1, Preise in %2</translation>
    </message>
    <message>
        <source>bid %1 (%2), ask %3 (%4)</source>
        <translation>Bid %1 (%2), Ask %3 (%4)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzter %1</translation>
    </message>
    <message>
        <source>mid %1 (%2) since the first price of the day</source>
        <translation>Mittelkurs %1 (%2) seit dem ersten Preis des Tages</translation>
    </message>
    <message>
        <source>%1 (%2) since the first price of the day</source>
        <translation>%1 (%2) seit dem ersten Preis des Tages</translation>
    </message>
    <message>
        <source>crossed: the bid is above the ask</source>
        <translation>gekreuzt: der Bid liegt über dem Ask</translation>
    </message>
    <message>
        <source>trading is halted at the venue</source>
        <translation>der Handel ist am Handelsplatz ausgesetzt</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>der Markt ist geschlossen</translation>
    </message>
    <message>
        <source>last event %1 ago, %2</source>
        <translation>letztes Ereignis vor %1, %2</translation>
    </message>
    <message>
        <source>Since the first price of the day, or of the session if it began later; measured with the last trade, else with the mid</source>
        <translation>Seit dem ersten Preis des Tages, oder der Sitzung, falls sie später begann; gemessen am letzten Trade, sonst am Mittelkurs</translation>
    </message>
    <message>
        <source>Ask less bid in basis points of the mid (1 bps = 0.01 %)</source>
        <translation>Ask minus Bid in Basispunkten des Mittelkurses (1 bps = 0.01 %)</translation>
    </message>
    <message>
        <source>Quantity traded since midnight of the configured zone, as far as the session saw it</source>
        <translation>Gehandelte Menge seit Mitternacht der konfigurierten Zeitzone, soweit die Sitzung sie sah</translation>
    </message>
    <message>
        <source>Time since the last event; stale when the gate would open no new risk on it</source>
        <translation>Zeit seit dem letzten Ereignis; veraltet, wenn die Schleuse darauf kein neues Risiko zuließe</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>Bid-Menge</translation>
    </message>
    <message>
        <source>Bid</source>
        <comment>column</comment>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>column</comment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>Ask-Menge</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: price of the last trade</comment>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: price change since the day&apos;s open</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change %</source>
        <comment>column</comment>
        <translation>Änd. %</translation>
    </message>
    <message>
        <source>Spread bps</source>
        <comment>column: basis points</comment>
        <translation>Spread bps</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column: traded today</comment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>mystic::QuotesPanel</name>
    <message>
        <source>No instruments yet. Their prices appear here when the session has started.</source>
        <translation>Noch keine Instrumente. Ihre Preise erscheinen hier, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>%1 of %2 instruments</source>
        <translation>%1 von %2 Instrumenten</translation>
    </message>
    <message>
        <source>%1 · %2 stale</source>
        <translation>%1 · %2 veraltet</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter instruments by symbol</source>
        <translation>Instrumente nach Symbol filtern</translation>
    </message>
    <message>
        <source>Parts of symbols, separated by spaces. The key / comes here, Escape clears.</source>
        <translation>Teile von Symbolen, durch Leerzeichen getrennt. Die Taste / führt hierher, Escape leert.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n Instrument</numerusform>
            <numerusform>%n Instrumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RearmSheet</name>
    <message>
        <source>Re-arm trading</source>
        <translation>Handel wieder freigeben</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Grund, für das Journal</translation>
    </message>
    <message>
        <source>Reason for re-arming</source>
        <translation>Grund der Freigabe</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <translation>Wieder freigeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Trading is %1 (%2). Re-arming lets the agents take new risk again. The reason is recorded with your name.</source>
        <translation>Handelszustand: %1 (%2). Mit der Freigabe dürfen die Agenten wieder neues Risiko eingehen. Der Grund wird mit Ihrem Namen aufgezeichnet.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>With one person a re-arm from KILLED takes effect 60 s after it was asked for.</source>
        <translation>Mit nur einer Person wirkt eine Freigabe aus GESPERRT erst 60 s nach der Anfrage.</translation>
    </message>
    <message>
        <source>Re-arm requested; waiting for the gate.</source>
        <translation>Freigabe angefragt; wartet auf die Schleuse.</translation>
    </message>
</context>
<context>
    <name>mystic::ReconciliationPanel</name>
    <message>
        <source>Nothing is known of the venue yet. It appears when a session has begun.</source>
        <translation>Vom Handelsplatz ist noch nichts bekannt. Er erscheint, wenn eine Sitzung begonnen hat.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Recorded data trade against the simulated exchange inside this station: there is nothing to compare with. Demo, paper and live sessions are compared all the time.</source>
        <translation>Aufgezeichnete Daten handeln gegen die simulierte Börse in dieser Station: es gibt nichts zu vergleichen. Demo-, Paper- und Live-Sitzungen werden laufend verglichen.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Venue %1</source>
        <translation>Handelsplatz %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connection lost, no new risk until it is back and compared</source>
        <translation>Verbindung verloren, kein neues Risiko, bis sie zurück und verglichen ist</translation>
    </message>
    <message>
        <source>connected, being compared, no new risk until it agrees</source>
        <translation>verbunden, wird verglichen, kein neues Risiko bis zur Übereinstimmung</translation>
    </message>
    <message>
        <source>connected and reconciled</source>
        <translation>verbunden und abgeglichen</translation>
    </message>
    <message>
        <source>connected, differences wait</source>
        <translation>verbunden, Abweichungen warten</translation>
    </message>
    <message>
        <source>compared %1 (%2 times)</source>
        <translation>verglichen %1 (%2-mal)</translation>
    </message>
    <message>
        <source>no order in doubt</source>
        <translation>keine Order ungewiss</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n Order ungewiss</numerusform>
            <numerusform>%n Orders ungewiss</numerusform>
        </translation>
    </message>
    <message>
        <source>no dead-man switch at this venue</source>
        <translation>kein Totmannschalter an diesem Handelsplatz</translation>
    </message>
    <message>
        <source>dead-man switch NOT armed</source>
        <translation>Totmannschalter NICHT scharf</translation>
    </message>
    <message>
        <source>dead-man switch armed until %1</source>
        <translation>Totmannschalter scharf bis %1</translation>
    </message>
    <message>
        <source>venue&apos;s clock %1 ms from ours</source>
        <translation>Uhr des Handelsplatzes %1 ms neben unserer</translation>
    </message>
    <message>
        <source>orders leave %1</source>
        <translation>Orders gehen %1 hinaus</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>when durable</source>
        <translation>wenn gesichert</translation>
    </message>
    <message>
        <source>%1 fill(s) told twice, applied once</source>
        <translation>%1 Ausführung(en) doppelt gemeldet, einmal gebucht</translation>
    </message>
    <message>
        <source>Orders, fills and positions agree with the venue. Differences appear here with both sides&apos; evidence.</source>
        <translation>Orders, Ausführungen und Positionen stimmen mit dem Handelsplatz überein. Abweichungen erscheinen hier mit den Belegen beider Seiten.</translation>
    </message>
    <message>
        <source>The first comparison has not ended yet.</source>
        <translation>Der erste Vergleich ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>HIER</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Order %1, %2</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>Menge %1</translation>
    </message>
    <message>
        <source>AT THE VENUE</source>
        <translation>AM HANDELSPLATZ</translation>
    </message>
    <message>
        <source>Trade %1: %2 %3 at %4, fee %5, %6</source>
        <translation>Trade %1: %2 %3 zu %4, Gebühr %5, %6</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Name %1</translation>
    </message>
    <message>
        <source>Quantity %1, seen %2 times</source>
        <translation>Menge %1, %2-mal gesehen</translation>
    </message>
    <message>
        <source>Differences between station and venue</source>
        <translation>Abweichungen zwischen Station und Handelsplatz</translation>
    </message>
    <message>
        <source>Enter goes to the reason of a decision</source>
        <translation>Enter führt zum Grund einer Entscheidung</translation>
    </message>
    <message>
        <source>Reason, journaled with the decision</source>
        <translation>Grund, wird mit der Entscheidung journalisiert</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Needs a reason of at least three characters</source>
        <translation>Braucht einen Grund von mindestens drei Zeichen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Both sides stay as they are; the instrument opens until the figures change</source>
        <translation>Beide Seiten bleiben, wie sie sind; das Instrument ist offen, bis sich die Zahlen ändern</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Compare with the venue now</source>
        <translation>Jetzt mit dem Handelsplatz vergleichen</translation>
    </message>
    <message>
        <source>Compares orders, fills and positions with the venue now</source>
        <translation>Vergleicht jetzt Orders, Ausführungen und Positionen mit dem Handelsplatz</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>Order nicht am Handelsplatz</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>Order des Handelsplatzes übernehmen</translation>
    </message>
</context>
<context>
    <name>mystic::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value as recorded</source>
        <comment>column</comment>
        <translation>Aufgezeichneter Wert</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedModel</name>
    <message>
        <source>Running now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Unversiegelt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>Anderer Build</translation>
    </message>
    <message>
        <source>This station is writing it.</source>
        <translation>Diese Station schreibt es gerade.</translation>
    </message>
    <message>
        <source>Closed in order. Looking at it replays it and compares every record.</source>
        <translation>Geordnet geschlossen. Beim Ansehen wird es abgespielt und jeder Eintrag verglichen.</translation>
    </message>
    <message>
        <source>The station had crashed; a torn end was cut, and the cut is recorded.</source>
        <translation>Die Station war abgestürzt; ein abgerissenes Ende wurde abgeschnitten, und der Schnitt ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>It ends without a seal: the station crashed, or another one is writing it.</source>
        <translation>Es endet ohne Siegel: die Station ist abgestürzt, oder eine andere schreibt es gerade.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <comment>column</comment>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>column: how it ends</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Data from (UTC)</source>
        <comment>column</comment>
        <translation>Daten ab (UTC)</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>column</comment>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedPanel</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot list others.</source>
        <translation>Dieses Fenster wurde für eine Sitzung geöffnet und kann keine anderen auflisten.</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>Journale werden gelesen…</translation>
    </message>
    <message>
        <source>No recorded session yet. Each session writes a journal, which is listed here.</source>
        <translation>Noch keine aufgezeichnete Sitzung. Jede Sitzung schreibt ein Journal, das hier aufgeführt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n journals</source>
        <translation>
            <numerusform>%n Journal</numerusform>
            <numerusform>%n Journale</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Replays the journal and shows how the session ended; the running session goes on</source>
        <translation>Spielt das Journal ab und zeigt, wie die Sitzung endete; die laufende Sitzung geht weiter</translation>
    </message>
    <message>
        <source>Look at the selected session</source>
        <translation>Gewählte Sitzung ansehen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read the journals again</source>
        <translation>Journale neu lesen</translation>
    </message>
    <message>
        <source>Folder of a journal that lies elsewhere</source>
        <translation>Ordner eines Journals, das anderswo liegt</translation>
    </message>
    <message>
        <source>Look at that</source>
        <translation>Dieses ansehen</translation>
    </message>
    <message>
        <source>Look at the journal in that folder</source>
        <translation>Journal in diesem Ordner ansehen</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft jetzt</translation>
    </message>
</context>
<context>
    <name>mystic::ReplayPanel</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2016-06-18 08:15:00, or 08:15 for that day, in UTC.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 2016-06-18 08:15:00, oder 08:15 für denselben Tag, in UTC.</translation>
    </message>
    <message>
        <source>No session yet. The time of a replay is moved here.</source>
        <translation>Noch keine Sitzung. Hier wird die Zeit eines Replays verstellt.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>As fast as possible to %1.</source>
        <translation>So schnell wie möglich bis %1.</translation>
    </message>
    <message>
        <source>This window cannot run its session again, so it cannot go back.</source>
        <translation>Dieses Fenster kann seine Sitzung nicht noch einmal ablaufen lassen, also nicht zurückgehen.</translation>
    </message>
    <message>
        <source>Back to %1: the session is stopped in order, its journal sealed, and run again from its beginning to there, into a new journal. What you did by hand is not repeated.</source>
        <translation>Zurück zu %1: die Sitzung wird geordnet gestoppt, ihr Journal versiegelt, und sie läuft von ihrem Anfang bis dorthin erneut, in ein neues Journal. Was Sie von Hand getan haben, wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu abspielen</translation>
    </message>
    <message>
        <source>This session&apos;s market is made as it goes: its time can be paused and stepped, but only the time of recorded data can be moved.</source>
        <translation>Der Markt dieser Sitzung entsteht im Ablauf: ihre Zeit lässt sich anhalten und schrittweise fortsetzen, aber nur die Zeit aufgezeichneter Daten lässt sich verstellen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>Sitzung fortsetzen (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>Sitzung anhalten (F7)</translation>
    </message>
    <message>
        <source>The data ended before %1.</source>
        <translation>Die Daten endeten vor %1.</translation>
    </message>
    <message>
        <source>Here is %1; the session is paused.</source>
        <translation>Hier ist %1; die Sitzung ist pausiert.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>Pausiert bei %1.</translation>
    </message>
    <message>
        <source>Opening the same session again</source>
        <translation>Öffnet dieselbe Sitzung erneut</translation>
    </message>
    <message>
        <source>Stopping the session and sealing its journal</source>
        <translation>Stoppt die Sitzung und versiegelt ihr Journal</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Zeit der Sitzung</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Ein Ereignis</translation>
    </message>
    <message>
        <source>Advance by one market event while paused (F8)</source>
        <translation>In der Pause um ein Marktereignis vorrücken (F8)</translation>
    </message>
    <message>
        <source>Step by one event</source>
        <translation>Ein Ereignis weiter</translation>
    </message>
    <message>
        <source>To next decision</source>
        <translation>Zur Entscheidung</translation>
    </message>
    <message>
        <source>Run as fast as possible to the next turn with a signal, a verdict or an intent (Shift+F8)</source>
        <translation>So schnell wie möglich zum nächsten Takt mit einem Signal, Urteil oder Vorhaben (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>Weiter zur nächsten Entscheidung</translation>
    </message>
    <message>
        <source>Go to (UTC)</source>
        <translation>Gehe zu (UTC)</translation>
    </message>
    <message>
        <source>Time to go to, UTC</source>
        <translation>Zielzeit, UTC</translation>
    </message>
    <message>
        <source>2016-06-18 08:15:00, or 08:15 for that day (Ctrl+J)</source>
        <translation>2016-06-18 08:15:00, oder 08:15 für denselben Tag (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go to that time</source>
        <translation>Zu dieser Zeit gehen</translation>
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
        <translation>Eine Stunde zurück</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Eine Minute zurück</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Eine Minute vor</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>Eine Stunde vor</translation>
    </message>
    <message>
        <source>Progress to that time</source>
        <translation>Fortschritt bis zu dieser Zeit</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Stop where the session stands now</source>
        <translation>Anhalten, wo die Sitzung jetzt steht</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPanel</name>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>Liest und prüft das Journal</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Schreibt das PDF</translation>
    </message>
    <message>
        <source>Writing the HTML</source>
        <translation>Schreibt das HTML</translation>
    </message>
    <message>
        <source>Writing the CSV files</source>
        <translation>Schreibt die CSV-Dateien</translation>
    </message>
    <message>
        <source>Writing the JSON</source>
        <translation>Schreibt das JSON</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write it as 2016-06-18 or 2016-06-18 08:15, in UTC.</source>
        <translation>%1: „%2“ ist keine Zeit. Schreiben Sie 2016-06-18 oder 2016-06-18 08:15, in UTC.</translation>
    </message>
    <message>
        <source>No recorded session yet. A report is made from the journal, which begins with the session.</source>
        <translation>Noch keine aufgezeichnete Sitzung. Ein Bericht entsteht aus dem Journal, das mit der Sitzung beginnt.</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>Compliance-Bericht</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Reports cannot be made from this window. mystic report &lt;journal&gt; makes them from a terminal.</source>
        <translation>Aus diesem Fenster lassen sich keine Berichte erstellen. mystic report &lt;journal&gt; erstellt sie im Terminal.</translation>
    </message>
    <message>
        <source>This session is not recorded, and a report is made from the journal. Open the session with recording on.</source>
        <translation>Diese Sitzung wird nicht aufgezeichnet, und ein Bericht entsteht aus dem Journal. Öffnen Sie die Sitzung mit Aufzeichnung.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The period ends before it begins. The end is not included.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Das Ende zählt nicht mit.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Say which folder the files go to.</source>
        <translation>Geben Sie den Ordner für die Dateien an.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows · chain %2</source>
        <translation>%1 Zeilen · Kette %2</translation>
    </message>
    <message>
        <source>Preview. Nothing has been written yet.</source>
        <translation>Vorschau. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Ganze Sitzung</translation>
    </message>
    <message>
        <source>Today (trading day)</source>
        <translation>Heute (Handelstag)</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Zeitraum des Berichts</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>to, not included (UTC)</source>
        <translation>bis, ausschließlich (UTC)</translation>
    </message>
    <message>
        <source>Begin of the period, UTC</source>
        <translation>Beginn des Zeitraums, UTC</translation>
    </message>
    <message>
        <source>End of the period, UTC, not included</source>
        <translation>Ende des Zeitraums, UTC, ausschließlich</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Read the journal and show the report here; nothing is written</source>
        <translation>Liest das Journal und zeigt den Bericht hier; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Write the chosen formats into the folder; nothing there is replaced</source>
        <translation>Schreibt die gewählten Formate in den Ordner; dort wird nichts ersetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPreview</name>
    <message>
        <source>Contents of the report</source>
        <translation>Inhalt des Berichts</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Text des Abschnitts</translation>
    </message>
    <message>
        <source>Preview shows the report here before anything is written: every section, every table.</source>
        <translation>Vorschau zeigt den Bericht hier, bevor etwas geschrieben wird: jeden Abschnitt, jede Tabelle.</translation>
    </message>
    <message>
        <source>Table of the section</source>
        <translation>Tabelle des Abschnitts</translation>
    </message>
    <message>
        <source>How the figures of the table were computed</source>
        <translation>Wie die Zahlen der Tabelle berechnet wurden</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedModel</name>
    <message>
        <source>not in this session</source>
        <translation>nicht in dieser Sitzung</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>keine Position darf eröffnet werden</translation>
    </message>
    <message>
        <source>may only be reduced</source>
        <translation>darf nur verringert werden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>symbol, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column</comment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column</comment>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedPanel</name>
    <message>
        <source>No agents yet. The restricted list appears when the session has started.</source>
        <translation>Noch keine Agenten. Die Sperrliste erscheint, sobald die Sitzung gestartet ist.</translation>
    </message>
    <message>
        <source>Restricted list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>No agent of this session keeps a restricted list.</source>
        <translation>Kein Agent dieser Sitzung führt eine Sperrliste.</translation>
    </message>
    <message>
        <source>nothing is restricted</source>
        <translation>nichts gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>%n gesperrt</numerusform>
            <numerusform>%n gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>One instrument at a time.</source>
        <translation>Nur ein Instrument auf einmal.</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 steht schon auf der Liste.</translation>
    </message>
    <message>
        <source>A reason is needed; it is journaled with the change.</source>
        <translation>Ein Grund ist nötig; er kommt mit der Änderung ins Journal.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Last changed %1 UTC by %2: %3</source>
        <translation>Zuletzt geändert %1 UTC von %2: %3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <source>Asked. The Compliance Agent has not answered yet.</source>
        <translation>Angefragt. Der Compliance Agent hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Restricted instruments</source>
        <translation>Gesperrte Instrumente</translation>
    </message>
    <message>
        <source>Instrument to restrict</source>
        <translation>Zu sperrendes Instrument</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Instruments of the session</source>
        <translation>Instrumente der Sitzung</translation>
    </message>
    <message>
        <source>Reason for adding or removing</source>
        <translation>Grund für Aufnahme oder Entfernung</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>From the next signal on no position in it may be opened; what is held may be reduced</source>
        <translation>Ab dem nächsten Signal darf darin keine Position eröffnet werden; Bestehendes darf verringert werden</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Takes the instrument of the chosen row off the list</source>
        <translation>Nimmt das Instrument der gewählten Zeile von der Liste</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>keine Position darf eröffnet werden</translation>
    </message>
</context>
<context>
    <name>mystic::ResultChart</name>
    <message numerus="yes">
        <source>%n trade(s) from %1 to %2 %3</source>
        <translation>
            <numerusform>%n Trade von %1 bis %2 %3</numerusform>
            <numerusform>%n Trades von %1 bis %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade was closed</source>
        <translation>Kein Trade wurde geschlossen</translation>
    </message>
    <message>
        <source>Trades by result, %1</source>
        <comment>chart title: currency</comment>
        <translation>Trades nach Ergebnis, %1</translation>
    </message>
</context>
<context>
    <name>mystic::SessionBar</name>
    <message>
        <source>max</source>
        <comment>as fast as possible</comment>
        <translation>max</translation>
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
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Advance by one event while paused (F8)</source>
        <translation>In der Pause um ein Ereignis vorrücken (F8)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed of the session&apos;s time</source>
        <translation>Tempo der Sitzungszeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Tempi</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Fortschritt der Sitzung</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Panels shown and named layouts (Ctrl+L)</source>
        <translation>Gezeigte Panels und benannte Layouts (Ctrl+L)</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>Panels und Layouts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the window (Ctrl+,)</source>
        <translation>Einstellungen des Fensters (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Tastenkürzel (F1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+T)</source>
        <translation>Hell oder dunkel (Ctrl+T)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>Sitzung fortsetzen (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>Sitzung anhalten (F7)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Takte</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 Takte/s</translation>
    </message>
    <message>
        <source>decision p99 %1</source>
        <translation>Entscheidung p99 %1</translation>
    </message>
    <message>
        <source>Run to the next decision while paused (Shift+F8)</source>
        <translation>In der Pause bis zur nächsten Entscheidung laufen (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>Weiter zur nächsten Entscheidung</translation>
    </message>
</context>
<context>
    <name>mystic::SessionDesk</name>
    <message>
        <source>Add at least one file.</source>
        <translation>Fügen Sie mindestens eine Datei hinzu.</translation>
    </message>
    <message>
        <source>%1 is still being read.</source>
        <translation>%1 wird noch gelesen.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that cannot be used; a session would stop at the first of them. Correct the file, or write a configuration with &quot;skip_bad_rows&quot;: true.</source>
        <translation>%1 hat %2 unbrauchbare Zeilen; eine Sitzung würde bei der ersten davon stoppen. Berichtigen Sie die Datei, oder schreiben Sie eine Konfiguration mit &quot;skip_bad_rows&quot;: true.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed; the list says why.</source>
        <translation>%1 lässt sich nicht abspielen; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>The session was opened; the one before it was stopped and its journal sealed.</source>
        <translation>Die Sitzung wurde geöffnet; die vorige wurde gestoppt und ihr Journal versiegelt.</translation>
    </message>
    <message>
        <source>Cancelled. The running session goes on.</source>
        <translation>Abgebrochen. Die laufende Sitzung geht weiter.</translation>
    </message>
    <message>
        <source>%1. The session before was stopped in order and its journal sealed; no session runs now. Open one here.</source>
        <translation>%1. Die vorige Sitzung wurde geordnet gestoppt und ihr Journal versiegelt; jetzt läuft keine Sitzung. Öffnen Sie hier eine.</translation>
    </message>
    <message>
        <source>%1. The running session was left as it is.</source>
        <translation>%1. Die laufende Sitzung blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>mystic::SettingRow</name>
    <message>
        <source>Expected a whole number from %1 to %2 (%3).</source>
        <translation>Erwartet wird eine ganze Zahl von %1 bis %2 (%3).</translation>
    </message>
    <message>
        <source>Expected one of the values offered.</source>
        <translation>Erwartet wird einer der angebotenen Werte.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at the next start.</source>
        <translation>%1 Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>mystic::Settings</name>
    <message>
        <source>%1 cannot be read (%2). Defaults are used.</source>
        <translation>%1 ist nicht lesbar (%2). Es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>%1 is not a settings file (%2). It was renamed to %3 and defaults are used.</source>
        <translation>%1 ist keine Einstellungsdatei (%2). Sie wurde in %3 umbenannt, und es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>%1 was written by a newer station (version %2). What this one knows is used.</source>
        <translation>%1 stammt von einer neueren Station (Version %2). Was diese hier kennt, gilt.</translation>
    </message>
    <message>
        <source>%1: %2: %3. The default, %4, is used.</source>
        <translation>%1: %2: %3. Es gilt der Standard, %4.</translation>
    </message>
</context>
<context>
    <name>mystic::SettingsSheet</name>
    <message>
        <source>One value does not fit; see above.</source>
        <translation>Ein Wert passt nicht; siehe oben.</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Puts the defaults into this page; nothing changes before Apply</source>
        <translation>Setzt auf dieser Seite die Standardwerte ein; vor Anwenden ändert sich nichts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>mystic::SizeBars</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Open risk budget</source>
        <translation>Budget offenes Risiko</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>Volatilitätsziel</translation>
    </message>
    <message>
        <source>Position cap</source>
        <translation>Positionsgrenze</translation>
    </message>
    <message>
        <source>Exposure cap</source>
        <translation>Exposure-Grenze</translation>
    </message>
    <message>
        <source>Compliance cap</source>
        <translation>Compliance-Grenze</translation>
    </message>
    <message>
        <source>Asked by strategy</source>
        <translation>Von Strategie verlangt</translation>
    </message>
    <message>
        <source>Instrument maximum</source>
        <translation>Maximum Instrument</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>Verfügbares Cash</translation>
    </message>
</context>
<context>
    <name>mystic::StatisticsPanel</name>
    <message>
        <source>No session yet. Statistics are made from its journal, or from any other.</source>
        <translation>Noch keine Sitzung. Statistiken entstehen aus ihrem Journal oder aus jedem anderen.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Statistics cannot be made from this window. mystic statistics &lt;journal&gt; makes them from a terminal.</source>
        <translation>Aus diesem Fenster lassen sich keine Statistiken erstellen. mystic statistics &lt;journal&gt; erstellt sie im Terminal.</translation>
    </message>
    <message>
        <source>This session is not recorded: name another journal</source>
        <translation>Diese Sitzung wird nicht aufgezeichnet: nennen Sie ein anderes Journal</translation>
    </message>
    <message>
        <source>This session, or the directory of another journal</source>
        <translation>Diese Sitzung, oder der Ordner eines anderen Journals</translation>
    </message>
    <message>
        <source>This session is not recorded. Name the directory of a journal.</source>
        <translation>Diese Sitzung wird nicht aufgezeichnet. Nennen Sie den Ordner eines Journals.</translation>
    </message>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>Liest und prüft das Journal</translation>
    </message>
    <message>
        <source>Cancelled. The figures shown are those of before.</source>
        <translation>Abgebrochen. Gezeigt werden die vorigen Kennzahlen.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4 trades</source>
        <translation>%1 · %2 bis %3 · %4 Trades</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Jährliche Wachstumsrate</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Pages of the statistics</source>
        <translation>Seiten der Statistik</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>page</comment>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figures and how each is computed</source>
        <translation>Kennzahlen und ihre Berechnung</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>page</comment>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Equity, drawdown, trades by result</source>
        <translation>Eigenkapital, Rückgang, Trades nach Ergebnis</translation>
    </message>
    <message>
        <source>drawdowns</source>
        <comment>page</comment>
        <translation>Rückgänge</translation>
    </message>
    <message>
        <source>Drawdowns, deepest first</source>
        <translation>Rückgänge, tiefste zuerst</translation>
    </message>
    <message>
        <source>trades</source>
        <comment>page</comment>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Trades from flat to flat</source>
        <translation>Trades, je vom Einstieg bis keine Position mehr</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Directory of the journal; empty is this session&apos;s</source>
        <translation>Ordner des Journals; leer gilt das dieser Sitzung</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Read the journal and compute the statistics; nothing is written</source>
        <translation>Liest das Journal und berechnet die Statistik; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No statistics yet. Compute reads the journal from its first turn to now and shows figures, charts, drawdowns and trades; nothing is written. For a back-test, name the journal that mystic backtest has told.</source>
        <translation>Noch keine Statistik. Berechnen liest das Journal vom ersten Takt bis jetzt und zeigt Kennzahlen, Charts, Rückgänge und Trades; nichts wird geschrieben. Für einen Backtest nennen Sie das Journal, das mystic backtest angegeben hat.</translation>
    </message>
    <message>
        <source>Progress of the statistics</source>
        <translation>Fortschritt der Statistik</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Rückgänge</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>Chart von Eigenkapital und Rückgang; Pfeiltasten lesen Werte</translation>
    </message>
    <message>
        <source>Chart of trades by result</source>
        <translation>Chart der Trades nach Ergebnis</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsModel</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, nothing came yet</source>
        <translation>%1, noch nichts gekommen</translation>
    </message>
    <message>
        <source>%1, last event %2 ago: the gate opens no new risk on it</source>
        <translation>%1, letztes Ereignis vor %2: die Schleuse lässt darauf kein neues Risiko zu</translation>
    </message>
    <message>
        <source>%1, last event %2 ago, %3 faults in %4 events read</source>
        <translation>%1, letztes Ereignis vor %2, %3 Fehler in %4 gelesenen Ereignissen</translation>
    </message>
    <message>
        <source>Events of the instrument that reach the agents, by this machine&apos;s clock</source>
        <translation>Ereignisse des Instruments, die die Agenten erreichen, nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Events read; a little ahead of the session, because data are read in advance</source>
        <translation>Gelesene Ereignisse; der Sitzung etwas voraus, weil Daten im Voraus gelesen werden</translation>
    </message>
    <message>
        <source>Quotes with the bid at or above the ask, as received</source>
        <translation>Quotes mit dem Bid auf oder über dem Ask, wie empfangen</translation>
    </message>
    <message>
        <source>Rows that could not be used; the log names each</source>
        <translation>Unbrauchbare Zeilen; das Log nennt jede</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>column: events per second</comment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>column</comment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Doubles</source>
        <comment>column: duplicate events</comment>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Crossed</source>
        <comment>column</comment>
        <translation>Gekreuzt</translation>
    </message>
    <message>
        <source>Disorder</source>
        <comment>column: events older than their predecessor</comment>
        <translation>Unordnung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>column</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: file or generator</comment>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsPanel</name>
    <message>
        <source>No streams. A session&apos;s feed shows its files or generators here, with age and faults.</source>
        <translation>Keine Ströme. Die Marktdaten einer Sitzung zeigen hier ihre Dateien oder Generatoren, mit Alter und Fehlern.</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Datenqualität</translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n Strom</numerusform>
            <numerusform>%n Ströme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 with faults</source>
        <translation>%1 mit Fehlern</translation>
    </message>
    <message>
        <source>Health of market data streams</source>
        <translation>Qualität der Marktdatenströme</translation>
    </message>
</context>
<context>
    <name>mystic::StripChart</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
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
        <translation>%1: nichts gemessen</translation>
    </message>
</context>
<context>
    <name>mystic::TicketEntry</name>
    <message>
        <source>Amount, as value</source>
        <translation>Umfang, als Wert</translation>
    </message>
    <message>
        <source>Amount, as quantity</source>
        <translation>Umfang, als Menge</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Limit-Preis</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Stop-Preis</translation>
    </message>
    <message>
        <source>Take profit at</source>
        <translation>Take-Profit bei</translation>
    </message>
    <message>
        <source>Protective stop at</source>
        <translation>Schutz-Stop bei</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Trailing-Abstand</translation>
    </message>
    <message>
        <source>bid %1 · ask %2 · last %3 · %4 UTC</source>
        <translation>Bid %1 · Ask %2 · letzter %3 · %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>Bis auf Widerruf</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>Immediate-or-Cancel</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>Fill-or-Kill</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>At a price</source>
        <translation>Zu einem Preis</translation>
    </message>
    <message>
        <source>Trailing by an amount</source>
        <translation>Trailing um Betrag</translation>
    </message>
    <message>
        <source>Trailing by a share</source>
        <translation>Trailing um Anteil</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Wie konfiguriert</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Seite: Kauf</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Seite: Verkauf</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Amount is a quantity or a value</source>
        <translation>Umfang ist eine Menge oder ein Wert</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>over </source>
        <comment>before a number of minutes</comment>
        <translation>über </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Worked over, minutes</source>
        <translation>Verteilt über, Minuten</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Never takes from the book: refused by the venue when it would</source>
        <translation>Nimmt nie aus dem Orderbuch: sonst lehnt der Handelsplatz sie ab</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Reduce-only</translation>
    </message>
    <message>
        <source>Closes what is held and opens nothing</source>
        <translation>Schließt Bestehendes und eröffnet nichts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>für das Journal</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Review the order before it is sent</source>
        <translation>Die Order prüfen, bevor sie gesendet wird</translation>
    </message>
    <message>
        <source>Set by Risk</source>
        <translation>Von Risk gesetzt</translation>
    </message>
</context>
<context>
    <name>mystic::TicketPanel</name>
    <message>
        <source>No session. The ticket opens with the first snapshot of one.</source>
        <translation>Keine Sitzung. Das Ticket öffnet sich mit dem ersten Stand einer Sitzung.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Orderticket</translation>
    </message>
    <message>
        <source>This session has no instruments to trade.</source>
        <translation>Diese Sitzung hat keine handelbaren Instrumente.</translation>
    </message>
    <message>
        <source>On its way through Compliance, Risk and the gate…</source>
        <translation>Unterwegs durch Compliance, Risk und die Schleuse…</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>Ganze Kette</translation>
    </message>
    <message>
        <source>Show every stage of this order in the audit log</source>
        <translation>Jede Stufe dieser Order im Audit-Log zeigen</translation>
    </message>
</context>
<context>
    <name>mystic::TicketReview</name>
    <message>
        <source>The quantity again</source>
        <translation>Die Menge noch einmal</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Compliance, Risk and the gate decide.</source>
        <translation>Nichts spricht dagegen. Compliance, Risk und die Schleuse entscheiden.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>Quantity again</source>
        <translation>Menge noch einmal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for sending it in spite of the warnings</source>
        <translation>Grund, sie trotz der Warnungen zu senden</translation>
    </message>
    <message>
        <source>at least three characters</source>
        <translation>mindestens drei Zeichen</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>Order senden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the form; nothing is sent</source>
        <translation>Zurück zum Formular; nichts wird gesendet</translation>
    </message>
</context>
<context>
    <name>mystic::TimeBar</name>
    <message>
        <source>same turn</source>
        <translation>gleicher Takt</translation>
    </message>
    <message>
        <source>Logical times as recorded; the journal holds no measured latencies.</source>
        <translation>Logische Zeiten wie aufgezeichnet; das Journal enthält keine gemessenen Latenzen.</translation>
    </message>
    <message>
        <source>tick → %1 %2</source>
        <translation>Tick → %1 %2</translation>
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
        <translation>Zeit der Sitzung: die des Marktes, nicht die dieses Rechners</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>Tages-P&amp;L</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>VaR / limit</source>
        <translation>VaR / Grenze</translation>
    </message>
    <message>
        <source>Trades today</source>
        <translation>Trades heute</translation>
    </message>
    <message>
        <source>Volume today</source>
        <translation>Volumen heute</translation>
    </message>
    <message>
        <source>KILL SWITCH</source>
        <translation>NOTAUS</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>Stops new risk at once (Ctrl+Shift+K). Cancelling working orders is offered next.</source>
        <translation>Stoppt neues Risiko sofort (Ctrl+Shift+K). Danach wird angeboten, offene Orders zu stornieren.</translation>
    </message>
    <message>
        <source>Trading is not active. Click to re-arm.</source>
        <translation>Der Handel ist nicht aktiv. Klicken, um wieder freizugeben.</translation>
    </message>
    <message>
        <source>Session %1, no live venue</source>
        <translation>Sitzung %1, kein echter Handelsplatz</translation>
    </message>
    <message>
        <source>Equity in %1. Realised %2, unrealised %3, fees %4</source>
        <translation>Eigenkapital in %1. Realisiert %2, unrealisiert %3, Gebühren %4</translation>
    </message>
    <message>
        <source>Not known: a position has no price yet</source>
        <translation>Nicht bekannt: eine Position hat noch keinen Preis</translation>
    </message>
    <message>
        <source>Profit and loss since the day rolled, in %1, after fees</source>
        <translation>Gewinn und Verlust seit dem Tageswechsel, in %1, nach Gebühren</translation>
    </message>
    <message>
        <source>Loss from the highest equity; limit %1</source>
        <translation>Verlust ab dem höchsten Eigenkapital; Grenze %1</translation>
    </message>
    <message>
        <source>Loss from the highest equity</source>
        <translation>Verlust ab dem höchsten Eigenkapital</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 genutzt</translation>
    </message>
    <message>
        <source>Not known yet: too few observations</source>
        <translation>Noch nicht bekannt: zu wenige Beobachtungen</translation>
    </message>
    <message>
        <source>Trading state %1</source>
        <translation>Handelszustand %1</translation>
    </message>
    <message>
        <source>Since %1: %2
Click to re-arm.</source>
        <translation>Seit %1: %2
Klicken, um wieder freizugeben.</translation>
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
        <translation>Mystic Station auf einer Seite</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notaus</translation>
    </message>
    <message>
        <source>Top right, or %1 from anywhere: no new risk from that moment. It then offers to cancel working orders. Going back needs a reason.</source>
        <translation>Oben rechts, oder %1 von überall: kein neues Risiko ab diesem Moment. Danach bietet er an, offene Orders zu stornieren. Der Weg zurück braucht einen Grund.</translation>
    </message>
    <message>
        <source>Top row</source>
        <translation>Oberste Zeile</translation>
    </message>
    <message>
        <source>Mode of the session, time, equity, loss, limits and links. A bar that turns yellow is near its limit.</source>
        <translation>Modus der Sitzung, Zeit, Eigenkapital, Verlust, Grenzen und Verbindungen. Ein Balken, der gelb wird, ist nahe seiner Grenze.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>The row of tabs, Ctrl+1 to Ctrl+9. Panels can be dragged by their title, put into windows of their own and hidden; Layout keeps arrangements under a name.</source>
        <translation>Die Reihe der Tabs, Ctrl+1 bis Ctrl+9. Panels lassen sich am Titel ziehen, in eigene Fenster setzen und ausblenden; Layout speichert Anordnungen unter einem Namen.</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>Jede Entscheidung</translation>
    </message>
    <message>
        <source>Each order, fill and rejection leads to its trace: the tick, the signal, the checks, the size, the answer of the venue.</source>
        <translation>Jede Order, Ausführung und Ablehnung führt zu ihrem Verlauf: Tick, Signal, Prüfungen, Größe, Antwort des Handelsplatzes.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>The bar at the foot shows the worst one nobody has acknowledged. A acknowledges it, L lists all.</source>
        <translation>Die Leiste unten zeigt den schwersten, den niemand quittiert hat. A quittiert ihn, L listet alle auf.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>F6 goes from panel to panel, F1 lists every key, Shift+F1 shows this page again.</source>
        <translation>F6 geht von Panel zu Panel, F1 listet alle Tasten auf, Shift+F1 zeigt diese Seite wieder.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Einführung schließen</translation>
    </message>
</context>
<context>
    <name>mystic::TradesModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <comment>column</comment>
        <translation>Einstieg (UTC)</translation>
    </message>
    <message>
        <source>Exited (UTC)</source>
        <comment>column</comment>
        <translation>Ausstieg (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: long or short</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column: average price</comment>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>column: average price</comment>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>P&amp;L [%1]</source>
        <comment>column: currency</comment>
        <translation>P&amp;L [%1]</translation>
    </message>
    <message>
        <source>Fees [%1]</source>
        <comment>column: currency</comment>
        <translation>Gebühren [%1]</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>column: of value opened</comment>
        <translation>Rendite</translation>
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
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>mystic::ViolationsPanel</name>
    <message>
        <source>Violations</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>%1 since the window opened</source>
        <translation>%1 seit Öffnen des Fensters</translation>
    </message>
    <message>
        <source>%1 records did not reach the window</source>
        <translation>%1 Einträge erreichten das Fenster nicht</translation>
    </message>
    <message>
        <source>No violation since the window opened. A signal that breaks one of Compliance&apos;s rules is refused and recorded here; the report lists the whole session&apos;s.</source>
        <translation>Kein Verstoß seit Öffnen des Fensters. Ein Signal, das eine Regel der Compliance verletzt, wird abgelehnt und hier verzeichnet; der Bericht führt die der ganzen Sitzung auf.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>mystic::WhyPanel</name>
    <message>
        <source>Why this order</source>
        <translation>Warum diese Order</translation>
    </message>
    <message>
        <source>not an order: type S-184216 or an order&apos;s number</source>
        <translation>keine Order: geben Sie S-184216 oder eine Ordernummer ein</translation>
    </message>
    <message>
        <source>Choose an order, a fill or a refusal, here or in any table of the window (double click or Enter), to see everything that led to it.</source>
        <translation>Wählen Sie hier oder in einer Tabelle des Fensters eine Order, Ausführung oder Ablehnung (Doppelklick oder Enter), um alles zu sehen, was dazu führte.</translation>
    </message>
    <message>
        <source>This session records no journal, so there is nothing that could tell why.</source>
        <translation>Diese Sitzung führt kein Journal, also gibt es nichts, was das Warum zeigen könnte.</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1.</source>
        <translation>Unter %1 ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Reading why of %1 …</source>
        <translation>Liest das Warum von %1 …</translation>
    </message>
    <message>
        <source>%1 binds</source>
        <translation>maßgeblich: %1</translation>
    </message>
    <message>
        <source>S-turn or order number</source>
        <translation>S-Takt oder Ordernummer</translation>
    </message>
    <message>
        <source>Order to explain</source>
        <translation>Zu erklärende Order</translation>
    </message>
    <message>
        <source>What became of the order</source>
        <translation>Was aus der Order wurde</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Erklärung als Text kopieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Show the records of this trace in the audit log</source>
        <translation>Einträge dieses Verlaufs im Audit-Log zeigen</translation>
    </message>
    <message>
        <source>Chain from the tick to the last fill</source>
        <translation>Kette vom Tick bis zur letzten Ausführung</translation>
    </message>
    <message>
        <source>Size: smallest wins</source>
        <translation>Größe: die kleinste gilt</translation>
    </message>
    <message>
        <source>Candidates for the size</source>
        <translation>Kandidaten für die Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Logical times between the steps</source>
        <translation>Logische Zeiten zwischen den Schritten</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n Takt</numerusform>
            <numerusform>%n Takte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WorkingOrdersPanel</name>
    <message>
        <source>No order works. Orders appear here when a signal has passed Compliance, Risk and the gate, or when the ticket sends one.</source>
        <translation>Keine Order ist offen. Orders erscheinen hier, wenn ein Signal Compliance, Risk und die Schleuse passiert hat oder das Ticket eine sendet.</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Offene Orders</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>buy 0.250 BTC-USD (value)</comment>
        <translation>%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>Wert unbekannt</translation>
    </message>
    <message>
        <source>Cancel %1? What has filled stays.</source>
        <translation>%1 stornieren? Was ausgeführt ist, bleibt.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Order stornieren</translation>
    </message>
    <message>
        <source>an unknown value</source>
        <translation>ein unbekannter Wert</translation>
    </message>
    <message>
        <source>Cancel all %1 working orders that can be cancelled, worth %2, and what is still to be sent of orders worked in slices? Protective stops stay.</source>
        <translation>Alle %1 stornierbaren offenen Orders (Wert: %2) stornieren, und was von verteilten Orders noch zu senden ist? Schutz-Stops bleiben.</translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>Alle %1 stornieren</translation>
    </message>
    <message>
        <source>New total quantity</source>
        <translation>Neue Gesamtmenge</translation>
    </message>
    <message>
        <source>New limit price</source>
        <translation>Neuer Limit-Preis</translation>
    </message>
    <message>
        <source>New stop price</source>
        <translation>Neuer Stop-Preis</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Order ändern</translation>
    </message>
    <message>
        <source>Judged like a new order by Compliance, Risk and the gate; the old one works on until then.</source>
        <translation>Wird von Compliance, Risk und der Schleuse wie eine neue Order beurteilt; bis dahin bleibt die alte offen.</translation>
    </message>
    <message>
        <source>A stop moves only closer to the market.</source>
        <translation>Ein Stop rückt nur näher an den Markt.</translation>
    </message>
    <message>
        <source>Takes risk away: possible at once, also when trading is halted.</source>
        <translation>Nimmt Risiko weg: sofort möglich, auch bei einem Halt.</translation>
    </message>
    <message>
        <source>Change %1. %2</source>
        <translation>%1 ändern. %2</translation>
    </message>
    <message>
        <source>The change is on its way through Compliance, Risk and the gate…</source>
        <translation>Die Änderung ist unterwegs durch Compliance, Risk und die Schleuse…</translation>
    </message>
    <message>
        <source>Enter changes, Delete cancels the order of the row</source>
        <translation>Enter ändert, Entf storniert die Order der Zeile</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the selected order</source>
        <translation>Gewählte Order ändern</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Stornieren…</translation>
    </message>
    <message>
        <source>Cancel the selected order</source>
        <translation>Gewählte Order stornieren</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>Alle stornieren…</translation>
    </message>
    <message>
        <source>Cancel all working orders; asks first</source>
        <translation>Alle offenen Orders stornieren; fragt vorher</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Teilausgeführt</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
</context>
<context>
    <name>mystic::agents</name>
    <message>
        <source>Strategy Agent</source>
        <translation>Strategie-Agent</translation>
    </message>
    <message>
        <source>Compliance Agent</source>
        <translation>Compliance-Agent</translation>
    </message>
    <message>
        <source>Risk Agent</source>
        <translation>Risiko-Agent</translation>
    </message>
    <message>
        <source>Execution Agent</source>
        <translation>Ausführungs-Agent</translation>
    </message>
    <message>
        <source>orders/day</source>
        <translation>Orders/Tag</translation>
    </message>
    <message>
        <source>account currency/day</source>
        <translation>Kontowährung/Tag</translation>
    </message>
    <message>
        <source>POSIX TZ rule</source>
        <translation>POSIX-TZ-Regel</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>Meldungen/s</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>share of limit</source>
        <translation>Anteil am Limit</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>share of price</source>
        <translation>Anteil am Preis</translation>
    </message>
    <message>
        <source>account currency</source>
        <translation>Kontowährung</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>share of volume</source>
        <translation>Anteil am Volumen</translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation>Anteil am Eigenkapital</translation>
    </message>
    <message>
        <source>times equity</source>
        <translation>mal Eigenkapital</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>Herfindahl-Index</translation>
    </message>
    <message>
        <source>share of peak equity</source>
        <translation>Anteil am höchsten Eigenkapital</translation>
    </message>
    <message>
        <source>share of equity at the day&apos;s start</source>
        <translation>Anteil am Eigenkapital zu Tagesbeginn</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>share of equity over risk_horizon</source>
        <translation>Anteil am Eigenkapital über risk_horizon</translation>
    </message>
    <message>
        <source>share of the limit</source>
        <translation>Anteil am Limit</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>average true ranges</source>
        <translation>durchschnittliche wahre Spannen</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>Indexpunkte</translation>
    </message>
    <message>
        <source>common bars</source>
        <translation>gemeinsame Balken</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>hedge ratio</source>
        <translation>Hedge-Verhältnis</translation>
    </message>
    <message>
        <source>share of hedge</source>
        <translation>Anteil am Hedge</translation>
    </message>
    <message>
        <source>Largest number of orders with an execution in a day; working orders count as if executed.</source>
        <translation>Höchstzahl der Orders mit einer Ausführung an einem Tag; arbeitende Orders zählen, als wären sie ausgeführt.</translation>
    </message>
    <message>
        <source>Largest notional executed in a day; the value of working orders is reserved.</source>
        <translation>Höchster an einem Tag ausgeführter Nennwert; der Wert arbeitender Orders ist reserviert.</translation>
    </message>
    <message>
        <source>When entries are allowed; the end minute is included to its last instant.</source>
        <translation>Wann Einstiege erlaubt sind; die Endminute gilt bis zu ihrem letzten Augenblick.</translation>
    </message>
    <message>
        <source>Zone of trading_hours, for example &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>Zeitzone von trading_hours, zum Beispiel &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</translation>
    </message>
    <message>
        <source>Zone whose midnight starts a new day for the daily limits.</source>
        <translation>Zeitzone, deren Mitternacht für die Tageslimits einen neuen Tag beginnt.</translation>
    </message>
    <message>
        <source>Instruments in which no position may be opened.</source>
        <translation>Instrumente, in denen keine Position eröffnet werden darf.</translation>
    </message>
    <message>
        <source>Largest number of cleared signals, cancels and replacements within one second.</source>
        <translation>Höchstzahl freigegebener Signale, Stornierungen und Ersetzungen innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off.</source>
        <translation>Ein Signal, das einem vor kürzerer Zeit freigegebenen gleicht, ist ein Duplikat; 0 schaltet die Prüfung ab.</translation>
    </message>
    <message>
        <source>Largest number of entries of one strategy in one instrument within repeated_execution_window.</source>
        <translation>Höchstzahl der Einstiege einer Strategie in ein Instrument innerhalb von repeated_execution_window.</translation>
    </message>
    <message>
        <source>Window of the repeated-execution throttle.</source>
        <translation>Zeitfenster der Drossel für wiederholte Ausführungen.</translation>
    </message>
    <message>
        <source>Oldest signal that is still cleared.</source>
        <translation>Ältestes Signal, das noch freigegeben wird.</translation>
    </message>
    <message>
        <source>How long a verdict may be used; never longer than the signal itself is valid.</source>
        <translation>Wie lange ein Urteil verwendet werden darf; nie länger, als das Signal selbst gilt.</translation>
    </message>
    <message>
        <source>From this share of a limit on a warning is raised.</source>
        <translation>Ab diesem Anteil eines Limits wird gewarnt.</translation>
    </message>
    <message>
        <source>Largest number of orders working at once; exits and protective stops are sent even when it is reached.</source>
        <translation>Höchstzahl gleichzeitig arbeitender Orders; Ausstiege und Schutzstops werden auch darüber hinaus gesendet.</translation>
    </message>
    <message>
        <source>An entry that still works after this time is canceled.</source>
        <translation>Ein Einstieg, der nach dieser Zeit noch arbeitet, wird storniert.</translation>
    </message>
    <message>
        <source>How often an order the venue refused or received too late is sent again.</source>
        <translation>Wie oft eine Order, die der Handelsplatz abgelehnt oder zu spät erhalten hat, erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Pause before the first new attempt; it doubles with every further one, up to 60 s.</source>
        <translation>Pause vor dem ersten neuen Versuch; sie verdoppelt sich mit jedem weiteren, bis 60 s.</translation>
    </message>
    <message>
        <source>How entries without a limit leave: as market orders, or as limit orders at the touch plus max_slippage that fill at once or not at all.</source>
        <translation>Wie Einstiege ohne Limit ausgehen: als Marktorders oder als Limitorders am besten Preis plus max_slippage, die sofort oder gar nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>How far beyond the touch a limit_ioc entry may reach; it never reaches beyond the price Risk assumed at worst.</source>
        <translation>Wie weit ein limit_ioc-Einstieg über den besten Preis hinausgehen darf; nie über den schlechtesten Preis, den das Risiko annahm.</translation>
    </message>
    <message>
        <source>Distance at which the protective stop trails the best price; 0 leaves it where Risk put it. A signal&apos;s own offset comes first.</source>
        <translation>Abstand, in dem der Schutzstop dem besten Preis folgt; 0 lässt ihn, wo das Risiko ihn gesetzt hat. Ein eigener Abstand des Signals geht vor.</translation>
    </message>
    <message>
        <source>Distance of the profit target of entries whose signal names none; 0 places none. Stop and target cancel each other.</source>
        <translation>Abstand des Gewinnziels von Einstiegen, deren Signal keines nennt; 0 setzt keines. Stop und Ziel stornieren einander.</translation>
    </message>
    <message>
        <source>How entries worth more than slice_above are worked: at once, in equal slices over time, or in slices that follow the observed volume.</source>
        <translation>Wie Einstiege über slice_above gearbeitet werden: auf einmal, in gleichen Teilen über die Zeit oder in Teilen, die dem beobachteten Volumen folgen.</translation>
    </message>
    <message>
        <source>Entries worth more than this are worked in slices. Every slice counts as a trade of the day.</source>
        <translation>Einstiege, die mehr wert sind, werden in Teilen gearbeitet. Jeder Teil zählt als Trade des Tages.</translation>
    </message>
    <message>
        <source>Steps of a sliced order; fewer when a slice would be below the instrument&apos;s minimum.</source>
        <translation>Schritte einer geteilten Order; weniger, wenn ein Teil unter dem Minimum des Instruments läge.</translation>
    </message>
    <message>
        <source>Time a sliced order is spread over, unless the signal names one. The gate&apos;s max_slice_age must be longer.</source>
        <translation>Zeit, über die eine geteilte Order verteilt wird, wenn das Signal keine nennt. max_slice_age der Schleuse muss länger sein.</translation>
    </message>
    <message>
        <source>Largest share of the volume observed since it began that a VWAP order may take.</source>
        <translation>Größter Anteil am seit Beginn beobachteten Volumen, den eine VWAP-Order nehmen darf.</translation>
    </message>
    <message>
        <source>Budget of open risk: the sum of the losses to the stops of all positions and pending entries.</source>
        <translation>Budget des offenen Risikos: Summe der Verluste bis zu den Stops aller Positionen und anstehenden Einstiege.</translation>
    </message>
    <message>
        <source>Largest value of one position, pending entries included.</source>
        <translation>Größter Wert einer Position, anstehende Einstiege eingeschlossen.</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry; a strategy&apos;s own stop counts when it is nearer.</source>
        <translation>Abstand des Schutzstops vom Einstieg; der eigene Stop einer Strategie gilt, wenn er näher liegt.</translation>
    </message>
    <message>
        <source>Largest sum of position values without regard to sign, pending entries included.</source>
        <translation>Größte Summe der Positionswerte ohne Vorzeichen, anstehende Einstiege eingeschlossen.</translation>
    </message>
    <message>
        <source>Largest sum of signed position values, the worse of all pending buys or all pending sells filled.</source>
        <translation>Größte Summe der Positionswerte mit Vorzeichen; der schlimmere Fall aus allen anstehenden Käufen oder allen Verkäufen ausgeführt.</translation>
    </message>
    <message>
        <source>Largest gross value of held positions; up to 1, purchases must also be covered by cash.</source>
        <translation>Größter Bruttowert gehaltener Positionen; bis 1 müssen Käufe auch durch Bargeld gedeckt sein.</translation>
    </message>
    <message>
        <source>Largest sum of squared shares in gross exposure; 1 = everything in one instrument.</source>
        <translation>Größte Summe der quadrierten Anteile am Brutto-Exposure; 1 = alles in einem Instrument.</translation>
    </message>
    <message>
        <source>Gross exposure from which max_concentration applies; below it too little is invested to be concentrated.</source>
        <translation>Brutto-Exposure, ab dem max_concentration gilt; darunter ist zu wenig angelegt, um konzentriert zu sein.</translation>
    </message>
    <message>
        <source>Drawdown above which new entries are blocked.</source>
        <translation>Rückgang, oberhalb dessen neue Einstiege gesperrt sind.</translation>
    </message>
    <message>
        <source>Loss of the day, unrealised included, above which new entries are blocked until the day rolls.</source>
        <translation>Tagesverlust einschließlich unrealisierter Verluste, oberhalb dessen neue Einstiege bis zum Tageswechsel gesperrt sind.</translation>
    </message>
    <message>
        <source>Largest historical value at risk over risk_horizon; above it new entries are blocked.</source>
        <translation>Größter historischer VaR über risk_horizon; darüber sind neue Einstiege gesperrt.</translation>
    </message>
    <message>
        <source>Largest historical expected shortfall over risk_horizon; above it new entries are blocked.</source>
        <translation>Größter historischer Expected Shortfall über risk_horizon; darüber sind neue Einstiege gesperrt.</translation>
    </message>
    <message>
        <source>Confidence of value at risk and expected shortfall.</source>
        <translation>Konfidenz von VaR und Expected Shortfall.</translation>
    </message>
    <message>
        <source>Volatility one position may add to equity; sizes entries whose signal carries a volatility.</source>
        <translation>Volatilität, die eine Position dem Eigenkapital hinzufügen darf; bemisst Einstiege, deren Signal eine Volatilität trägt.</translation>
    </message>
    <message>
        <source>How much worse than the market a market order is assumed to fill when it is sized.</source>
        <translation>Um wie viel schlechter als der Markt eine Marktorder bei der Bemessung als ausgeführt gilt.</translation>
    </message>
    <message>
        <source>Use of a limit from which a warning is raised.</source>
        <translation>Auslastung eines Limits, ab der gewarnt wird.</translation>
    </message>
    <message>
        <source>How far below its threshold a value must fall before the warning or breach is cleared.</source>
        <translation>Wie weit ein Wert unter seine Schwelle fallen muss, bevor Warnung oder Verletzung aufgehoben wird.</translation>
    </message>
    <message>
        <source>How far prices may carry open risk and position size above the limits that sized them before it is a breach.</source>
        <translation>Wie weit Preise offenes Risiko und Positionsgröße über die bemessenden Limits tragen dürfen, bevor es eine Verletzung ist.</translation>
    </message>
    <message>
        <source>Number of bar returns behind value at risk and expected shortfall.</source>
        <translation>Zahl der Balkenrenditen hinter VaR und Expected Shortfall.</translation>
    </message>
    <message>
        <source>Length of one return; also the bar that a signal&apos;s volatility refers to. A change empties the window.</source>
        <translation>Länge einer Rendite; auch der Balken, auf den sich die Volatilität eines Signals bezieht. Eine Änderung leert das Fenster.</translation>
    </message>
    <message>
        <source>Horizon of value at risk and target volatility; scaled from bars by the square root of time.</source>
        <translation>Horizont von VaR und Zielvolatilität; aus Balken mit der Wurzel der Zeit hochgerechnet.</translation>
    </message>
    <message>
        <source>Logical time between two risk reports while anything changes.</source>
        <translation>Logische Zeit zwischen zwei Risikoberichten, solange sich etwas ändert.</translation>
    </message>
    <message>
        <source>How long a verdict holds when the signal and Compliance set no earlier end.</source>
        <translation>Wie lange ein Urteil gilt, wenn Signal und Compliance kein früheres Ende setzen.</translation>
    </message>
    <message>
        <source>Time zone at whose midnight the day of the daily loss rolls, e.g. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>Zeitzone, um deren Mitternacht der Tag des Tagesverlusts wechselt, z. B. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</translation>
    </message>
    <message>
        <source>Largest number of active strategy instances (a strategy on one instrument); instruments count in the session&apos;s order, what exceeds the limit opens nothing new.</source>
        <translation>Höchstzahl aktiver Strategieinstanzen (eine Strategie auf einem Instrument); Instrumente zählen in der Reihenfolge der Sitzung, was darüber liegt, eröffnet nichts Neues.</translation>
    </message>
    <message>
        <source>How often performance is evaluated and model metrics are published; this version measures and does not optimise.</source>
        <translation>Wie oft die Leistung bewertet und Modellkennzahlen veröffentlicht werden; diese Version misst und optimiert nicht.</translation>
    </message>
    <message>
        <source>Hit rate (winning share of closed trades) below which a strategy is flagged and an alert raised; trend strategies may earn below it. Trading goes on.</source>
        <translation>Trefferquote (Gewinnanteil geschlossener Trades), unter der eine Strategie markiert und Alarm gegeben wird; Trendstrategien können auch darunter verdienen. Gehandelt wird weiter.</translation>
    </message>
    <message>
        <source>Closed trades a strategy needs before its hit rate is judged against performance_threshold.</source>
        <translation>Geschlossene Trades, die eine Strategie braucht, bevor ihre Trefferquote an performance_threshold gemessen wird.</translation>
    </message>
    <message>
        <source>Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, pair-spread. One left out still closes what it holds.</source>
        <translation>Strategien, die Positionen eröffnen dürfen: trend-cross, mean-reversion, channel-breakout, pair-spread. Eine ausgelassene schließt noch, was sie hält.</translation>
    </message>
    <message>
        <source>Whether strategies may open short positions; false leaves the long side only.</source>
        <translation>Ob Strategien Short-Positionen eröffnen dürfen; false lässt nur die Long-Seite.</translation>
    </message>
    <message>
        <source>Length of the bars the strategies use; bars of another length are ignored. A change restarts warm-up.</source>
        <translation>Länge der Balken, die die Strategien verwenden; Balken anderer Länge werden nicht beachtet. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>A gap in an instrument&apos;s bars longer than this many intervals restarts warm-up.</source>
        <translation>Eine Lücke in den Balken eines Instruments, die länger als so viele Intervalle ist, beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Period of the average true range behind volatility and stops. A change restarts warm-up.</source>
        <translation>Periode der durchschnittlichen wahren Spanne hinter Volatilität und Stops. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Distance of the suggested protective stop from the reference price.</source>
        <translation>Abstand des vorgeschlagenen Schutzstops vom Referenzpreis.</translation>
    </message>
    <message>
        <source>How long a signal may be acted upon; unanswered until then, it counts as refused.</source>
        <translation>Wie lange nach einem Signal gehandelt werden darf; bis dahin unbeantwortet, gilt es als abgelehnt.</translation>
    </message>
    <message>
        <source>Pause of a strategy on an instrument after a closed position or a refused entry.</source>
        <translation>Pause einer Strategie auf einem Instrument nach einer geschlossenen Position oder einem abgelehnten Einstieg.</translation>
    </message>
    <message>
        <source>Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up.</source>
        <translation>Periode des schnellen Durchschnitts von trend-cross; kleiner als trend_slow_period. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Period of the slow average of trend-cross. A change restarts warm-up.</source>
        <translation>Periode des langsamen Durchschnitts von trend-cross. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Average true range over price below which trend-cross does not enter: too quiet to pay the costs.</source>
        <translation>Durchschnittliche wahre Spanne zum Preis, unter der trend-cross nicht einsteigt: zu ruhig, um die Kosten zu tragen.</translation>
    </message>
    <message>
        <source>Average true range over price above which trend-cross does not enter: too wild for its stops.</source>
        <translation>Durchschnittliche wahre Spanne zum Preis, über der trend-cross nicht einsteigt: zu wild für seine Stops.</translation>
    </message>
    <message>
        <source>Period of mean and deviation of mean-reversion. A change restarts warm-up.</source>
        <translation>Periode von Mittel und Abweichung von mean-reversion. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion enters back towards it: the band.</source>
        <translation>Abstand vom Mittel, bei dem mean-reversion zurück zu ihm einsteigt: das Band.</translation>
    </message>
    <message>
        <source>Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing.</source>
        <translation>Abstand vom Mittel, jenseits dessen mean-reversion nicht einsteigt: das ist ein Ausbruch, keine Schwankung.</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion takes its exit; 0 = at the mean.</source>
        <translation>Abstand vom Mittel, bei dem mean-reversion aussteigt; 0 = am Mittel.</translation>
    </message>
    <message>
        <source>Period of the relative strength index of mean-reversion. A change restarts warm-up.</source>
        <translation>Periode des Relative-Stärke-Index von mean-reversion. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Mean-reversion buys only at or below this index and sells short only at or above 100 minus it.</source>
        <translation>Mean-reversion kauft nur bei oder unter diesem Index und verkauft leer nur bei oder über 100 minus ihm.</translation>
    </message>
    <message>
        <source>Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it.</source>
        <translation>Index, bei dem ein Long von mean-reversion als normalisiert geschlossen wird; ein Short bei 100 minus ihm.</translation>
    </message>
    <message>
        <source>Bars before the current one whose highest high and lowest low channel-breakout must break. A change restarts warm-up.</source>
        <translation>Balken vor dem aktuellen, deren höchstes Hoch und tiefstes Tief channel-breakout brechen muss. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Bars of the channel whose opposite side closes a position of channel-breakout; at most breakout_period. A change restarts warm-up.</source>
        <translation>Balken des Kanals, dessen Gegenseite eine Position von channel-breakout schließt; höchstens breakout_period. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>How far beyond the channel a close must be for channel-breakout to enter.</source>
        <translation>Wie weit ein Schlusskurs jenseits des Kanals liegen muss, damit channel-breakout einsteigt.</translation>
    </message>
    <message>
        <source>How far beyond the channel a close may be: what has run further is not chased.</source>
        <translation>Wie weit ein Schlusskurs jenseits des Kanals liegen darf: was weiter gelaufen ist, wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>Period of the average directional index of channel-breakout. A change restarts warm-up.</source>
        <translation>Periode des Average Directional Index von channel-breakout. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Average directional index below which channel-breakout does not enter: no trend to follow.</source>
        <translation>Average Directional Index, unter dem channel-breakout nicht einsteigt: kein Trend, dem zu folgen wäre.</translation>
    </message>
    <message>
        <source>Pairs of pair-spread, each &quot;FIRST:SECOND&quot; by symbol, both priced in one currency, no instrument in two pairs. Changes only while no pair is open.</source>
        <translation>Paare von pair-spread, jedes &quot;FIRST:SECOND&quot; nach Symbol, beide in einer Währung, kein Instrument in zwei Paaren. Änderbar nur, solange kein Paar offen ist.</translation>
    </message>
    <message>
        <source>Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up.</source>
        <translation>Balken, über die pair-spread Hedge-Verhältnis und Abweichung bestimmt. Eine Änderung beginnt das Einlaufen neu.</translation>
    </message>
    <message>
        <source>Distance of the spread from its usual value at which pair-spread enters.</source>
        <translation>Abstand des Spreads von seinem üblichen Wert, bei dem pair-spread einsteigt.</translation>
    </message>
    <message>
        <source>Distance of the spread within which a pair is closed as normal again; below pair_entry_z.</source>
        <translation>Abstand des Spreads, innerhalb dessen ein Paar als wieder normal geschlossen wird; unter pair_entry_z.</translation>
    </message>
    <message>
        <source>Distance of the spread at which a pair is closed as broken and none is opened; above pair_entry_z.</source>
        <translation>Abstand des Spreads, bei dem ein Paar als gebrochen geschlossen und keines eröffnet wird; über pair_entry_z.</translation>
    </message>
    <message>
        <source>Correlation of the log prices below which pair-spread does not enter.</source>
        <translation>Korrelation der Logarithmen der Preise, unter der pair-spread nicht einsteigt.</translation>
    </message>
    <message>
        <source>Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread enters.</source>
        <translation>Kleinstes Hedge-Verhältnis (Wert des zweiten Beins für eines vom ersten), mit dem pair-spread einsteigt.</translation>
    </message>
    <message>
        <source>Largest hedge ratio with which pair-spread enters.</source>
        <translation>Größtes Hedge-Verhältnis, mit dem pair-spread einsteigt.</translation>
    </message>
    <message>
        <source>Share of its hedge a second leg must get; with less, both legs are closed.</source>
        <translation>Anteil seines Hedges, den ein zweites Bein bekommen muss; mit weniger werden beide Beine geschlossen.</translation>
    </message>
    <message>
        <source>Distance of each leg&apos;s suggested protective stop; wide, because the legs move together and a leg stopped out closes its partner.</source>
        <translation>Abstand des vorgeschlagenen Schutzstops jedes Beins; weit, weil sich die Beine gemeinsam bewegen und ein ausgestopptes Bein seinen Partner schließt.</translation>
    </message>
    <message>
        <source>the starting cash of the configuration</source>
        <translation>das Startkapital der Konfiguration</translation>
    </message>
    <message>
        <source>cash and positions at their marks (mid, else last trade, else bar close), fees paid</source>
        <translation>Bargeld und Positionen zu ihren Marken (Mitte, sonst letzter Trade, sonst Balkenschluss), Gebühren bezahlt</translation>
    </message>
    <message>
        <source>equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>Eigenkapital zu Marken, bei jedem Balkenschluss und am Ende abgetastet</translation>
    </message>
    <message>
        <source>equity at end - equity at start, open positions included</source>
        <translation>Eigenkapital am Ende - Eigenkapital am Anfang, offene Positionen eingeschlossen</translation>
    </message>
    <message>
        <source>net result / equity at start</source>
        <translation>Nettoergebnis / Eigenkapital am Anfang</translation>
    </message>
    <message>
        <source>(end / start)^(365.25 days / length of the run) - 1, calendar time</source>
        <translation>(Ende / Anfang)^(365,25 Tage / Länge des Laufs) - 1, Kalenderzeit</translation>
    </message>
    <message>
        <source>compound annual growth / maximum drawdown</source>
        <translation>jährliches Wachstum / größter Rückgang</translation>
    </message>
    <message>
        <source>(peak - equity) / peak; equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>(Höchststand - Eigenkapital) / Höchststand; Eigenkapital zu Marken, bei jedem Balkenschluss und am Ende abgetastet</translation>
    </message>
    <message>
        <source>mean depth of all drawdowns, the one at the end included</source>
        <translation>mittlere Tiefe aller Rückgänge, der am Ende eingeschlossen</translation>
    </message>
    <message>
        <source>from a peak to the sample that reaches it again, or to the end of the run</source>
        <translation>von einem Höchststand bis zu der Abtastung, die ihn wieder erreicht, oder bis zum Ende</translation>
    </message>
    <message>
        <source>from a peak to its recovery</source>
        <translation>von einem Höchststand bis zu seiner Erholung</translation>
    </message>
    <message>
        <source>round trips in one instrument from flat to flat; a fill that turns the position ends one</source>
        <translation>Rundläufe in einem Instrument von null zu null; eine Ausführung, die die Position dreht, beendet einen</translation>
    </message>
    <message>
        <source>trades with a result above 0 / trades closed, fees included</source>
        <translation>Trades mit Ergebnis über 0 / geschlossene Trades, Gebühren eingeschlossen</translation>
    </message>
    <message>
        <source>sum of winning results / sum of losing results, money, fees included</source>
        <translation>Summe der Gewinne / Summe der Verluste, in Geld, Gebühren eingeschlossen</translation>
    </message>
    <message>
        <source>mean result of closed trades, fees included</source>
        <translation>mittleres Ergebnis geschlossener Trades, Gebühren eingeschlossen</translation>
    </message>
    <message>
        <source>mean result of trades above 0</source>
        <translation>mittleres Ergebnis der Trades über 0</translation>
    </message>
    <message>
        <source>mean result of trades below 0</source>
        <translation>mittleres Ergebnis der Trades unter 0</translation>
    </message>
    <message>
        <source>arithmetic mean of result / value opened, fees included</source>
        <translation>arithmetisches Mittel von Ergebnis / eröffnetem Wert, Gebühren eingeschlossen</translation>
    </message>
    <message>
        <source>highest result / value opened, fees included</source>
        <translation>höchstes Ergebnis / eröffneter Wert, Gebühren eingeschlossen</translation>
    </message>
    <message>
        <source>lowest result / value opened, fees included</source>
        <translation>niedrigstes Ergebnis / eröffneter Wert, Gebühren eingeschlossen</translation>
    </message>
    <message>
        <source>first to last fill of closed trades</source>
        <translation>erste bis letzte Ausführung geschlossener Trades</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position in any instrument</source>
        <translation>Anteil der Laufzeit mit einer Position in irgendeinem Instrument</translation>
    </message>
    <message>
        <source>executions, partial ones included</source>
        <translation>Ausführungen, Teilausführungen eingeschlossen</translation>
    </message>
    <message>
        <source>sum of quantity x price x multiplier of all fills, both ways</source>
        <translation>Summe aus Menge x Preis x Multiplikator aller Ausführungen, beide Richtungen</translation>
    </message>
    <message>
        <source>value traded / mean of the sampled equity, over the whole run, not annualised</source>
        <translation>gehandelter Wert / Mittel des abgetasteten Eigenkapitals, über den ganzen Lauf, nicht aufs Jahr gerechnet</translation>
    </message>
    <message>
        <source>of all fills, a cost is positive</source>
        <translation>aller Ausführungen, Kosten sind positiv</translation>
    </message>
    <message>
        <source>shorter than 7 days: a yearly rate would be an extrapolation</source>
        <translation>kürzer als 7 Tage: eine Jahresrate wäre hochgerechnet</translation>
    </message>
    <message>
        <source>the account lost everything</source>
        <translation>das Konto hat alles verloren</translation>
    </message>
    <message>
        <source>the returns do not differ</source>
        <translation>die Renditen unterscheiden sich nicht</translation>
    </message>
    <message>
        <source>no day lost more than the risk-free rate</source>
        <translation>kein Tag verlor mehr als den risikofreien Zins</translation>
    </message>
    <message>
        <source>there was no drawdown</source>
        <translation>es gab keinen Rückgang</translation>
    </message>
    <message>
        <source>no trade was closed</source>
        <translation>kein Trade wurde geschlossen</translation>
    </message>
    <message>
        <source>no trade lost</source>
        <translation>kein Trade verlor</translation>
    </message>
    <message>
        <source>no trade won</source>
        <translation>kein Trade gewann</translation>
    </message>
    <message>
        <source>the run has no length</source>
        <translation>der Lauf hat keine Länge</translation>
    </message>
    <message>
        <source>a fill&apos;s currency has no rate into the account&apos;s</source>
        <translation>die Währung einer Ausführung hat keinen Kurs zur Kontowährung</translation>
    </message>
    <message>
        <source>mean equity is not above 0</source>
        <translation>das mittlere Eigenkapital ist nicht über 0</translation>
    </message>
    <message>
        <source>a position held has no mark, or its currency no rate</source>
        <translation>eine gehaltene Position hat keine Marke oder ihre Währung keinen Kurs</translation>
    </message>
</context>
<context>
    <name>mystic::audit_cells</name>
    <message>
        <source>%1 UTC, turn %2, %3, severity %4
%5</source>
        <translation>%1 UTC, Takt %2, %3, Stufe %4
%5</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Folgenr.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verlauf</translation>
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
        <translation>Länger, als eine Änderung tragen kann (%1 Zeichen).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
</context>
<context>
    <name>mystic::data_age</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
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
        <translation>Markt</translation>
    </message>
    <message>
        <source>%1 instr.</source>
        <translation>%1 Instr.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>%1 turns · %2 dropped</source>
        <translation>%1 Takte · %2 verworfen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
</context>
<context>
    <name>mystic::orders</name>
    <message>
        <source>Prices of %1 move in steps of %2 %3.</source>
        <translation>Preise von %1 gehen in Schritten von %2 %3.</translation>
    </message>
    <message>
        <source>The order has ended meanwhile.</source>
        <translation>Die Order ist inzwischen beendet.</translation>
    </message>
    <message>
        <source>This order cannot be changed now: it is a slice, or the venue has not answered about it yet.</source>
        <translation>Diese Order lässt sich jetzt nicht ändern: sie ist eine Teilorder, oder der Handelsplatz hat zu ihr noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Type plain numbers, with a point before the decimals.</source>
        <translation>Geben Sie einfache Zahlen ein, mit einem Punkt vor den Dezimalstellen.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>A price is positive.</source>
        <translation>Ein Preis ist positiv.</translation>
    </message>
    <message>
        <source>%1 is filled already; to keep no more than that, cancel the rest.</source>
        <translation>%1 ist schon ausgeführt; um nicht mehr als das zu behalten, stornieren Sie den Rest.</translation>
    </message>
    <message>
        <source>%1 is traded in steps of %2.</source>
        <translation>%1 wird in Schritten von %2 gehandelt.</translation>
    </message>
</context>
<context>
    <name>mystic::settings</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Colours of the window. System follows the lightness of the desktop&apos;s own colours, read when the station starts.</source>
        <translation>Farben des Fensters. System folgt der Helligkeit der Desktop-Farben, gelesen beim Start der Station.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Colours of gain and loss</source>
        <translation>Farben für Gewinn und Verlust</translation>
    </message>
    <message>
        <source>Blue and orange stay apart for people who do not tell red from green; in East Asia a rise is red. The sign is always printed.</source>
        <translation>Blau und Orange bleiben unterscheidbar für Menschen, die Rot und Grün nicht trennen; in Ostasien ist ein Anstieg rot. Das Vorzeichen steht immer dabei.</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Gewinn blau, Verlust orange</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Gewinn rot, Verlust grün</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing moves in the communication flow.</source>
        <translation>Im Nachrichtenfluss bewegt sich nichts.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>mal pro Sekunde</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>Zahlen und Tabellen</translation>
    </message>
    <message>
        <source>How often figures and tables are shown anew.</source>
        <translation>Wie oft Zahlen und Tabellen neu gezeigt werden.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>How often charts are drawn anew; never more often than figures.</source>
        <translation>Wie oft Charts neu gezeichnet werden; nie öfter als Zahlen.</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>Nachrichtenfluss</translation>
    </message>
    <message>
        <source>How often the moving dots of the flow take a step.</source>
        <translation>Wie oft die wandernden Punkte des Nachrichtenflusses weiterrücken.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Mark as stale after</source>
        <translation>Als veraltet markieren nach</translation>
    </message>
    <message>
        <source>Panels are marked when the station has sent no news for this long.</source>
        <translation>Panels werden markiert, wenn die Station so lange nichts Neues gesendet hat.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Meldungen</translation>
    </message>
    <message>
        <source>New alarms are also shown by the desktop, whatever window is in front.</source>
        <translation>Neue Alarme zeigt auch der Desktop, gleich welches Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Notify from</source>
        <translation>Melden ab</translation>
    </message>
    <message>
        <source>The least severe alarm the desktop is told of.</source>
        <translation>Die niedrigste Alarmstufe, die dem Desktop gemeldet wird.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Introduction at the next start</source>
        <translation>Einführung beim nächsten Start</translation>
    </message>
    <message>
        <source>Shows the one-page introduction once more when the station starts.</source>
        <translation>Zeigt die einseitige Einführung beim Start der Station noch einmal.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window. System follows the desktop. Numbers, dates and money keep one form in every language, so that no figure is misread; what is journaled stays English.</source>
        <translation>Sprache des Fensters. System folgt dem Desktop. Zahlen, Daten und Geld behalten in jeder Sprache eine Form, damit keine Zahl falsch gelesen wird; was ins Journal kommt, bleibt Englisch.</translation>
    </message>
</context>
<context>
    <name>mystic::shortcuts</name>
    <message>
        <source>Kill switch: stop new risk at once, from anywhere</source>
        <translation>Notaus: neues Risiko sofort stoppen, von überall</translation>
    </message>
    <message>
        <source>Acknowledge the alarm shown</source>
        <translation>Gezeigten Alarm quittieren</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms</source>
        <translation>Liste der Alarme zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Workspace by its place in the row of tabs</source>
        <translation>Arbeitsbereich nach seinem Platz in der Reihe der Tabs</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>Nächster Arbeitsbereich</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>Voriger Arbeitsbereich</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächstes Panel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Voriges Panel</translation>
    </message>
    <message>
        <source>Move the panel with the focus left</source>
        <translation>Panel mit dem Fokus nach links verschieben</translation>
    </message>
    <message>
        <source>… right</source>
        <translation>… nach rechts</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… nach oben</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… nach unten</translation>
    </message>
    <message>
        <source>Panel with the focus into a window of its own, and back</source>
        <translation>Panel mit dem Fokus in ein eigenes Fenster, und zurück</translation>
    </message>
    <message>
        <source>Hide the panel with the focus</source>
        <translation>Panel mit dem Fokus ausblenden</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>Panels und Layouts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pause or resume the session</source>
        <translation>Sitzung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Advance by one event while paused</source>
        <translation>In der Pause um ein Ereignis vorrücken</translation>
    </message>
    <message>
        <source>In the agents table: start or stop the selected agent</source>
        <translation>In der Agententabelle: gewählten Agenten starten oder stoppen</translation>
    </message>
    <message>
        <source>In the agents table: restart the selected agent</source>
        <translation>In der Agententabelle: gewählten Agenten neu starten</translation>
    </message>
    <message>
        <source>Communication flow as graph or table</source>
        <translation>Nachrichtenfluss als Graph oder Tabelle</translation>
    </message>
    <message>
        <source>In the quotes table: filter by symbol</source>
        <translation>In der Kurstabelle: nach Symbol filtern</translation>
    </message>
    <message>
        <source>In the chart: the same figures as a table, and back</source>
        <translation>Im Chart: dieselben Zahlen als Tabelle, und zurück</translation>
    </message>
    <message>
        <source>In the chart: shorter candles; the full stop: longer; + and − zoom</source>
        <translation>Im Chart: kürzere Kerzen; der Punkt: längere; + und − zoomen</translation>
    </message>
    <message>
        <source>In the depth ladder: back to the spread</source>
        <translation>In der Orderbuchleiter: zurück zum Spread</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Moving dots on or off</source>
        <translation>Wandernde Punkte ein oder aus</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Introduction on one page</source>
        <translation>Einführung auf einer Seite</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>Dialog schließen</translation>
    </message>
    <message>
        <source>Run to the next decision while paused</source>
        <translation>In der Pause bis zur nächsten Entscheidung laufen</translation>
    </message>
    <message>
        <source>Go to a time of the replay</source>
        <translation>Zu einer Zeit des Replays gehen</translation>
    </message>
    <message>
        <source>Open another session</source>
        <translation>Andere Sitzung öffnen</translation>
    </message>
    <message>
        <source>From a past session back to the running one</source>
        <translation>Von einer vergangenen Sitzung zurück zur laufenden</translation>
    </message>
</context>
<context>
    <name>mystic::statistics</name>
    <message>
        <source>Equity at start</source>
        <translation>Eigenkapital am Anfang</translation>
    </message>
    <message>
        <source>Equity at end</source>
        <translation>Eigenkapital am Ende</translation>
    </message>
    <message>
        <source>Highest equity</source>
        <translation>Höchstes Eigenkapital</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Nettoergebnis</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Gesamtrendite</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Jährliche Wachstumsrate</translation>
    </message>
    <message>
        <source>Daily returns</source>
        <translation>Tagesrenditen</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilität p. a.</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Ratio</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Sortino-Ratio</translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation>Calmar-Ratio</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Maximaler Rückgang</translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation>Mittlerer Rückgang</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>Längster Rückgang</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Rückgänge</translation>
    </message>
    <message>
        <source>Trades closed</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Mittlerer Trade</translation>
    </message>
    <message>
        <source>Average winner</source>
        <translation>Mittlerer Gewinner</translation>
    </message>
    <message>
        <source>Average loser</source>
        <translation>Mittlerer Verlierer</translation>
    </message>
    <message>
        <source>Average trade return</source>
        <translation>Mittlere Trade-Rendite</translation>
    </message>
    <message>
        <source>Best trade return</source>
        <translation>Beste Trade-Rendite</translation>
    </message>
    <message>
        <source>Worst trade return</source>
        <translation>Schlechteste Trade-Rendite</translation>
    </message>
    <message>
        <source>Average time held</source>
        <translation>Mittlere Haltedauer</translation>
    </message>
    <message>
        <source>Longest time held</source>
        <translation>Längste Haltedauer</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Value traded</source>
        <translation>Gehandelter Wert</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
</context>
<context>
    <name>mystic::ticket</name>
    <message>
        <source>Limit price</source>
        <translation>Limit-Preis</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Stop-Preis</translation>
    </message>
    <message>
        <source>%1: type a price in %2.</source>
        <translation>%1: geben Sie einen Preis in %2 ein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>%1: „%2“ ist keine positive Zahl. Setzen Sie einen Punkt vor die Dezimalstellen.</translation>
    </message>
    <message>
        <source>%1: prices of %2 move in steps of %3 %4.</source>
        <translation>%1: Preise von %2 gehen in Schritten von %3 %4.</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Schutz-Stop</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Trailing-Abstand</translation>
    </message>
    <message>
        <source>Trailing distance: type per cent between 0 and 100, for example 1.5.</source>
        <translation>Trailing-Abstand: geben Sie Prozent zwischen 0 und 100 ein, zum Beispiel 1.5.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Take-Profit</translation>
    </message>
    <message>
        <source>Amount: type how much.</source>
        <translation>Umfang: geben Sie ein, wie viel.</translation>
    </message>
    <message>
        <source>Amount: &quot;%1&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>Umfang: „%1“ ist keine positive Zahl. Setzen Sie einen Punkt vor die Dezimalstellen.</translation>
    </message>
    <message>
        <source>Amount: without a price money cannot be turned into a quantity.</source>
        <translation>Umfang: ohne Preis lässt sich Geld nicht in eine Menge umrechnen.</translation>
    </message>
    <message>
        <source>Amount: %1 is traded in steps of %2.</source>
        <translation>Umfang: %1 wird in Schritten von %2 gehandelt.</translation>
    </message>
    <message>
        <source>Amount: at least %1 %2.</source>
        <translation>Umfang: mindestens %1 %2.</translation>
    </message>
    <message>
        <source>Amount: at most %1 %2 in one order.</source>
        <translation>Umfang: höchstens %1 %2 in einer Order.</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>stop limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>Trailing-Stop</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <translation>%1: %2, Grenze %3</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (und %n weitere)</numerusform>
            <numerusform> (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Instrument: choose one.</source>
        <translation>Instrument: wählen Sie eines.</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>BUY 0.250 BTC-USD limit</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>KAUF</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VERKAUF</translation>
    </message>
    <message>
        <source> · stop %1 %2</source>
        <translation> · Stop %1 %2</translation>
    </message>
    <message>
        <source> · limit %1 %2</source>
        <translation> · Limit %1 %2</translation>
    </message>
    <message>
        <source>, reduce-only</source>
        <translation>, Reduce-only</translation>
    </message>
    <message>
        <source>, post-only</source>
        <translation>, Post-only</translation>
    </message>
    <message>
        <source>, immediate or cancel</source>
        <translation>, Immediate-or-Cancel</translation>
    </message>
    <message>
        <source>, fill or kill</source>
        <translation>, Fill-or-Kill</translation>
    </message>
    <message>
        <source>, %1 over %2 min</source>
        <translation>, %1 über %2 min</translation>
    </message>
    <message>
        <source>value unknown: a price or a conversion is missing</source>
        <translation>Wert unbekannt: ein Preis oder eine Umrechnung fehlt</translation>
    </message>
    <message>
        <source> · %1 of equity</source>
        <translation> · %1 des Eigenkapitals</translation>
    </message>
    <message>
        <source> · %1 × the usual order</source>
        <translation> · %1 × die übliche Order</translation>
    </message>
    <message>
        <source>= %1 %2, %3</source>
        <comment>quantity, unit, value after rounding to lots</comment>
        <translation>= %1 %2, %3</translation>
    </message>
    <message>
        <source>Not sent: the %1 gave no verdict. Is it running?</source>
        <translation>Nicht gesendet: kein Urteil von %1. Läuft dieser Agent?</translation>
    </message>
    <message>
        <source>Refused by Compliance: %1</source>
        <translation>Von Compliance abgelehnt: %1</translation>
    </message>
    <message>
        <source>Refused by Risk: %1</source>
        <translation>Von Risk abgelehnt: %1</translation>
    </message>
    <message>
        <source>Approved %1, but not sent at once: it is worked in slices, or Execution held it back. See alarms and audit.</source>
        <translation>%1 genehmigt, aber nicht sofort gesendet: sie wird verteilt, oder Execution hielt sie zurück. Siehe Alarme und Audit.</translation>
    </message>
    <message>
        <source>Refused by the gate: %1</source>
        <translation>Von der Schleuse abgelehnt: %1</translation>
    </message>
    <message>
        <source>Sent %1 of %2: cut by Risk (%3)</source>
        <translation>%1 von %2 gesendet: von Risk gekürzt (%3)</translation>
    </message>
    <message>
        <source>Sent: %1, order %2</source>
        <translation>Gesendet: %1, Order %2</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Das Limit</translation>
    </message>
    <message>
        <source>The stop price</source>
        <translation>Der Stop-Preis</translation>
    </message>
    <message>
        <source>Trading is %1: the gate releases no new risk. Re-arm first, or close positions.</source>
        <translation>Handelszustand %1: die Schleuse lässt kein neues Risiko zu. Geben Sie den Handel erst wieder frei, oder schließen Sie Positionen.</translation>
    </message>
    <message>
        <source>The journal cannot be written: the gate releases no new risk.</source>
        <translation>Das Journal lässt sich nicht schreiben: die Schleuse lässt kein neues Risiko zu.</translation>
    </message>
    <message>
        <source>The %1 is %2: it cannot decide on this order.</source>
        <translation>%1: %2. Über diese Order kann dieser Agent nicht entscheiden.</translation>
    </message>
    <message>
        <source>%1 has no price yet: nothing can be valued.</source>
        <translation>%1 hat noch keinen Preis: nichts lässt sich bewerten.</translation>
    </message>
    <message>
        <source>The price is %1 old; the gate takes none older than %2.</source>
        <translation>Der Preis ist %1 alt; die Schleuse nimmt keinen, der älter ist als %2.</translation>
    </message>
    <message>
        <source>%1 is %2 away from the mark %3; the gate allows %4.</source>
        <translation>%1 liegt %2 vom Mark-Preis %3 entfernt; die Schleuse erlaubt %4.</translation>
    </message>
    <message>
        <source>A buy stop at %1 is not above the mark %2: it triggers at once.</source>
        <translation>Ein Kauf-Stop bei %1 liegt nicht über dem Mark-Preis %2: er löst sofort aus.</translation>
    </message>
    <message>
        <source>A sell stop at %1 is not below the mark %2: it triggers at once.</source>
        <translation>Ein Verkauf-Stop bei %1 liegt nicht unter dem Mark-Preis %2: er löst sofort aus.</translation>
    </message>
    <message>
        <source>The limit reaches the market: a post-only order is refused by the venue then.</source>
        <translation>Das Limit erreicht den Markt: der Handelsplatz lehnt eine Post-only-Order dann ab.</translation>
    </message>
    <message>
        <source>The limit %1 reaches the mark %2: the order trades at once.</source>
        <translation>Das Limit %1 erreicht den Mark-Preis %2: die Order wird sofort ausgeführt.</translation>
    </message>
    <message>
        <source>The protective stop %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>Der Schutz-Stop %1 liegt auf der falschen Seite: bei %2 gehört er %3 den Preis.</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>The take profit %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>Der Take-Profit %1 liegt auf der falschen Seite: bei %2 gehört er %3 den Preis.</translation>
    </message>
    <message>
        <source>The value in %1 is unknown: no rate for %2.</source>
        <translation>Der Wert in %1 ist unbekannt: kein Wechselkurs für %2.</translation>
    </message>
    <message>
        <source>The order&apos;s value</source>
        <translation>Der Wert der Order</translation>
    </message>
    <message>
        <source>The position after it</source>
        <translation>Die Position danach</translation>
    </message>
    <message>
        <source>%1, %2, is %3 of the %4 the gate allows (%5).</source>
        <translation>%1, %2, beträgt %3 der von der Schleuse erlaubten %4 (%5).</translation>
    </message>
    <message>
        <source>The position after it is %1 of equity, allowed are %2: Risk will cut or refuse it.</source>
        <translation>Die Position danach beträgt %1 des Eigenkapitals, erlaubt sind %2: Risk wird sie kürzen oder ablehnen.</translation>
    </message>
    <message>
        <source>There is no position that a reduce-only %1 would reduce.</source>
        <translation>Es gibt keine Position, die ein Reduce-only-%1 verringern würde.</translation>
    </message>
    <message>
        <source>The position is only %1: no more than that is closed.</source>
        <translation>Die Position beträgt nur %1: mehr als das wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The same order works already (%1): is this one meant to be a second?</source>
        <translation>Dieselbe Order ist schon offen (%1): soll diese eine zweite sein?</translation>
    </message>
</context>
<context>
    <name>mystic::workspaces</name>
    <message>
        <source>Operate</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>Hängt</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>AKTIV</translation>
    </message>
    <message>
        <source>REDUCING</source>
        <translation>NUR ABBAU</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>HALT</translation>
    </message>
    <message>
        <source>KILLED</source>
        <translation>GESPERRT</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>REPLAY</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrator</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schleuse</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Handelsplatz</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>Marktdaten</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
</context>
</TS>

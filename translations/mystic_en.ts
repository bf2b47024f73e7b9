<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>mystic::AlarmNotifier</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AuditBrowserPanel</name>
    <message numerus="yes">
        <source>Its chain: %n records, oldest first</source>
        <translation>
            <numerusform>Its chain: %n record</numerusform>
            <numerusform>Its chain: %n records, oldest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::CandleChart</name>
    <message numerus="yes">
        <source>and %n more fills</source>
        <translation>
            <numerusform>and %n more fill</numerusform>
            <numerusform>and %n more fills</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsPanel</name>
    <message numerus="yes">
        <source>%n orders and refusals</source>
        <translation>
            <numerusform>%n order or refusal</numerusform>
            <numerusform>%n orders and refusals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::FilesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::OpenPanel</name>
    <message numerus="yes">
        <source>the session on %n files</source>
        <translation>
            <numerusform>the session on %n file</numerusform>
            <numerusform>the session on %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::PositionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::QuotesPanel</name>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::ReconciliationPanel</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n order in doubt</numerusform>
            <numerusform>%n orders in doubt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RecordedPanel</name>
    <message numerus="yes">
        <source>%n journals</source>
        <translation>
            <numerusform>%n journal</numerusform>
            <numerusform>%n journals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedPanel</name>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>%n restricted</numerusform>
            <numerusform>%n restricted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::ResultChart</name>
    <message numerus="yes">
        <source>%n trade(s) from %1 to %2 %3</source>
        <translation>
            <numerusform>%n trade from %1 to %2 %3</numerusform>
            <numerusform>%n trades from %1 to %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::StreamsPanel</name>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n stream</numerusform>
            <numerusform>%n streams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::TicketEntry</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WhyPanel</name>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WorkingOrdersPanel</name>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::ticket</name>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (and %n more)</numerusform>
            <numerusform> (and %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>

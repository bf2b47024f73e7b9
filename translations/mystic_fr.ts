<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>limits</name>
    <message>
        <source>not enough returns observed yet</source>
        <translation>pas encore assez de rendements observés</translation>
    </message>
    <message>
        <source>not in force: too little exposure to judge</source>
        <translation>pas en vigueur&#xa0;: exposition trop faible pour juger</translation>
    </message>
    <message>
        <source>not evaluated: needs a price for every position</source>
        <translation>non évalué&#xa0;: il faut un prix pour chaque position</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1, aucune limite fixée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dans la limite</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message>
        <source>; warns from %1</source>
        <translation>; avertit dès %1</translation>
    </message>
    <message>
        <source>Portfolio VaR</source>
        <translation>VaR du portefeuille</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Expected shortfall</translation>
    </message>
    <message>
        <source>Gross exposure</source>
        <translation>Exposition brute</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Exposition nette</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Plus grosse position</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Risque ouvert (stops)</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Levier</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>Perte du jour</translation>
    </message>
    <message>
        <source>Daily trades</source>
        <translation>Trades du jour</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>Volume du jour</translation>
    </message>
    <message>
        <source>Message rate</source>
        <translation>Débit de messages</translation>
    </message>
    <message>
        <source>Repeated executions</source>
        <translation>Exécutions répétées</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Ordres ouverts</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>utilisation</translation>
    </message>
    <message>
        <source>utilisation · warn %1 %</source>
        <translation>utilisation · alerte %1 %</translation>
    </message>
    <message>
        <source>utilisation · warn %1–%2 %</source>
        <translation>utilisation · alerte %1–%2 %</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigPanel</name>
    <message>
        <source>No agents yet. The configuration of each appears here when the session has started.</source>
        <translation>Aucun agent pour l&apos;instant. La configuration de chacun apparaît ici dès que la session a démarré.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>This agent has nothing to configure.</source>
        <translation>Cet agent n&apos;a rien à configurer.</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>clés&#xa0;: %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Dernière modification&#xa0;: %1, par %2</translation>
    </message>
    <message>
        <source>Asked. The agent has not answered yet.</source>
        <translation>Demandé. L&apos;agent n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>En vigueur depuis %1</translation>
    </message>
    <message>
        <source>Configuration of the agent</source>
        <translation>Configuration de l&apos;agent</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Whose configuration is shown; follows the agents table</source>
        <translation>Agent dont la configuration est affichée&#xa0;; suit la table des agents</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Asks the agent to take this value now; the change is journaled</source>
        <translation>Demande à l&apos;agent de prendre cette valeur maintenant&#xa0;; la modification est journalisée</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Asks the agent to take the default again</source>
        <translation>Demande à l&apos;agent de reprendre la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsDelegate</name>
    <message>
        <source>Stop %1 (S)</source>
        <translation>Arrêter %1 (S)</translation>
    </message>
    <message>
        <source>Start %1 (S)</source>
        <translation>Démarrer %1 (S)</translation>
    </message>
    <message>
        <source>Restart %1 from its last state (R)</source>
        <translation>Redémarrer %1 depuis son dernier état (R)</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>S stops %1, R restarts it</source>
        <translation>S arrête %1, R le redémarre</translation>
    </message>
    <message>
        <source>S starts %1, R restarts it</source>
        <translation>S démarre %1, R le redémarre</translation>
    </message>
    <message>
        <source>Handler time of the last second: p50 %1, p99 %2</source>
        <translation>Temps de traitement de la dernière seconde&#xa0;: p50 %1, p99 %2</translation>
    </message>
    <message>
        <source>%1 messages handled since the start, %2 errors</source>
        <translation>%1 messages traités depuis le démarrage, %2 erreurs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>short for messages per second</comment>
        <translation>Msg/s</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redém.</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Process %1, instance %2: %3</source>
        <translation>Processus %1, instance %2 : %3</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsPanel</name>
    <message>
        <source>No agents yet. They appear here when the session has started.</source>
        <translation>Aucun agent pour l&apos;instant. Ils apparaissent ici dès que la session a démarré.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Arrêter %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Configuration de %1</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Tout démarrer</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source> · %1 errors</source>
        <translation> · %1 erreurs</translation>
    </message>
    <message>
        <source>Agents table</source>
        <translation>Table des agents</translation>
    </message>
    <message>
        <source>Start every agent that is stopped</source>
        <translation>Démarrer tous les agents arrêtés</translation>
    </message>
    <message>
        <source>Stop every agent; asks first</source>
        <translation>Arrêter tous les agents&#xa0;; demande d&apos;abord confirmation</translation>
    </message>
    <message>
        <source>Stop all agents? Trading ends; positions and working orders stay as they are.</source>
        <translation>Arrêter tous les agents&#xa0;? Le trading cesse&#xa0;; les positions et les ordres en cours restent tels quels.</translation>
    </message>
    <message>
        <source>Stop all agents</source>
        <translation>Arrêter tous les agents</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sans progrès</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>confiné</translation>
    </message>
    <message>
        <source>Kill %1 as a fire drill? Nothing it decides on happens until it is back; the time that takes is shown as its recovery.</source>
        <translation>Tuer %1 comme exercice ? Rien de ce qu&apos;il décide n&apos;a lieu avant son retour ; ce temps est montré comme son rétablissement.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Tuer %1</translation>
    </message>
    <message>
        <source>Fire drill: kill %1 and see it come back</source>
        <translation>Exercice : tuer %1 et le voir revenir</translation>
    </message>
    <message>
        <source> · last recovery took %1</source>
        <translation> · dernier rétablissement en %1</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmBar</name>
    <message>
        <source> (%1 times)</source>
        <translation> (%1 fois)</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message>
        <source>No unacknowledged alarms; %1 acknowledged still active</source>
        <translation>Aucune alarme non acquittée&#xa0;; %1 acquittées encore actives</translation>
    </message>
    <message>
        <source>Unacknowledged: %1 critical · %2 high · %3 medium · %4 low</source>
        <translation>Non acquittées&#xa0;: %1 critiques · %2 hautes · %3 moyennes · %4 basses</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>I have seen it (A). The alarm stays until its cause is gone.</source>
        <translation>Alarme vue (A). Elle reste jusqu&apos;à ce que sa cause ait disparu.</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Toutes les alarmes</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms (L)</source>
        <translation>Afficher ou masquer la liste des alarmes (L)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>disparue, non acquittée</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmNotifier</name>
    <message>
        <source>%1: Mystic Station</source>
        <translation>%1&#xa0;: Mystic Station</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AlarmsModel</name>
    <message>
        <source>cleared</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>disparue, non acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
        <translation>Déclenchée (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mystic::AuditBrowserPanel</name>
    <message>
        <source>Audit log, whole journal</source>
        <translation>Piste d&apos;audit, journal entier</translation>
    </message>
    <message>
        <source>Record %1, turn %2</source>
        <translation>Enregistrement %1, tour %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: of the whole journal</comment>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>reading the journal, %1 %</source>
        <translation>lecture du journal, %1 %</translation>
    </message>
    <message>
        <source>journal closed</source>
        <translation>journal fermé</translation>
    </message>
    <message>
        <source>No journal is open. This session records nothing, or it has not begun; the newest records are in the audit log of the Operate workspace.</source>
        <translation>Aucun journal n&apos;est ouvert. Cette session n&apos;enregistre rien, ou n&apos;a pas commencé&#xa0;; les enregistrements les plus récents sont dans la piste d&apos;audit de l&apos;espace Conduite.</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it is recorded.</source>
        <translation>Aucun enregistrement pour l&apos;instant. Chaque message de la session apparaît ici dès son enregistrement.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Aucun enregistrement ne passe le filtre.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>recherche …</translation>
    </message>
    <message>
        <source>Audit log of the whole journal</source>
        <translation>Piste d&apos;audit du journal entier</translation>
    </message>
    <message>
        <source>Escape returns to the newest record; Enter shows why</source>
        <translation>Échap revient au dernier enregistrement&#xa0;; Entrée montre pourquoi</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Records of the same chain</source>
        <translation>Enregistrements de la même chaîne</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récents d&apos;abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciens d&apos;abord</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Inverser l&apos;ordre de tri</translation>
    </message>
    <message>
        <source>Order of the records: %1</source>
        <translation>Tri des enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the filtered records to a file</source>
        <translation>Écrire les enregistrements filtrés dans un fichier</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>Revenir au dernier enregistrement et suivre (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>Revenir au dernier enregistrement</translation>
    </message>
    <message>
        <source>Choose a record to see every field of it.</source>
        <translation>Choisissez un enregistrement pour en voir tous les champs.</translation>
    </message>
    <message>
        <source>Its chain: what caused it and what followed.</source>
        <translation>Sa chaîne&#xa0;: ce qui l&apos;a causé et ce qui a suivi.</translation>
    </message>
    <message numerus="yes">
        <source>Its chain: %n records, oldest first</source>
        <translation>
            <numerusform>Sa chaîne&#xa0;: %n enregistrement, du plus ancien au plus récent</numerusform>
            <numerusform>Sa chaîne&#xa0;: %n enregistrements, du plus ancien au plus récent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AuditFilterBar</name>
    <message>
        <source>&quot;%1&quot; is no time: write 2016-06-18 08:15:00, UTC</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure&#xa0;: écrire 2016-06-18 08:15:00, UTC</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toutes sources</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>Tous types</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>Tous instruments</translation>
    </message>
    <message>
        <source>Filter by instrument</source>
        <translation>Filtrer par instrument</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Du (UTC)</translation>
    </message>
    <message>
        <source>Show records from this time on, UTC</source>
        <translation>Afficher les enregistrements à partir de cette heure, UTC</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Au (UTC)</translation>
    </message>
    <message>
        <source>Show records before this time, UTC</source>
        <translation>Afficher les enregistrements avant cette heure, UTC</translation>
    </message>
    <message>
        <source>Text, S-trace or sequence</source>
        <translation>Texte, trace S ou séquence</translation>
    </message>
    <message>
        <source>Filter the audit log by text</source>
        <translation>Filtrer la piste d&apos;audit par texte</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>Filtrer par source</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Filtrer par type d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Filter by lowest severity</source>
        <translation>Filtrer par gravité minimale</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toutes gravités</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Trace %1 ×</source>
        <translation>Trace %1 ×</translation>
    </message>
    <message>
        <source>Stop showing only trace %1</source>
        <translation>Ne plus afficher seulement la trace %1</translation>
    </message>
</context>
<context>
    <name>mystic::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Piste d&apos;audit</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: rows kept in the table</comment>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>%1 older in the journal</source>
        <translation>%1 plus anciens dans le journal</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>header: rows that did not reach the window</comment>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 tours</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>chaîne %1</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it happens: signals, verdicts, orders, fills.</source>
        <translation>Aucun enregistrement pour l&apos;instant. Chaque message de la session apparaît ici au fur et à mesure&#xa0;: signaux, verdicts, ordres, exécutions.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Newest record first; Escape returns to the newest</source>
        <translation>Enregistrements récents d&apos;abord&#xa0;; Échap revient au dernier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show or hide the filter line (%1)</source>
        <translation>Afficher ou masquer la ligne de filtre (%1)</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Filtrer la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>Revenir au dernier enregistrement et suivre (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>Revenir au dernier enregistrement</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Aucun enregistrement ne passe le filtre.</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesModel</name>
    <message>
        <source>Equity</source>
        <translation>Fonds propres</translation>
    </message>
    <message>
        <source>Unknown in account currency: a price or a rate is missing</source>
        <translation>Inconnu en devise du compte&#xa0;: il manque un prix ou un taux</translation>
    </message>
    <message>
        <source>Equity: cash and positions of all currencies, at current marks</source>
        <translation>Fonds propres&#xa0;: liquidités et positions de toutes devises, aux prix de valorisation actuels</translation>
    </message>
    <message>
        <source>%1: cash %2, of which %3 reserved by working purchases, positions %4</source>
        <translation>%1&#xa0;: liquidités %2, dont %3 réservés par les achats en cours, positions %4</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>column</comment>
        <translation>Liquidités</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: by working purchases</comment>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: cash less what is reserved</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>column: market value of positions in that currency</comment>
        <translation>Positions</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>column: cash and positions in account currency</comment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesPanel</name>
    <message>
        <source>No balances yet. They appear when a session has begun.</source>
        <translation>Aucun solde pour l&apos;instant. Ils apparaissent dès qu&apos;une session a commencé.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>Soldes par devise</translation>
    </message>
</context>
<context>
    <name>mystic::CandleChart</name>
    <message numerus="yes">
        <source>and %n more fills</source>
        <translation>
            <numerusform>et %n autre exécution</numerusform>
            <numerusform>et %n autres exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, %6 UTC</source>
        <comment>Bought/Sold, quantity, unit, price, currency, time</comment>
        <translation>%1 %2 %3 à %4 %5, %6 UTC</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1   O %2   H %3   L %4   C %5 %6</source>
        <comment>time, open, high, low, close, currency</comment>
        <translation>%1   O %2   H %3   B %4   C %5 %6</translation>
    </message>
    <message>
        <source>Vol %1 %2</source>
        <comment>volume, unit</comment>
        <translation>Vol %1 %2</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>ACHAT</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VENTE</translation>
    </message>
    <message>
        <source>%1 stop</source>
        <comment>BUY or SELL</comment>
        <translation>%1 stop</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <comment>BUY/SELL, quantity, price</comment>
        <translation>%1 %2 à %3</translation>
    </message>
</context>
<context>
    <name>mystic::CandleTableModel</name>
    <message>
        <source>Start (UTC)</source>
        <comment>column: of a bar</comment>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column</comment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column</comment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column</comment>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column</comment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column</comment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>column: own fills</comment>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column: own fills</comment>
        <translation>Vendu</translation>
    </message>
</context>
<context>
    <name>mystic::CandlesPanel</name>
    <message>
        <source>No prices yet. Candles appear with the first trade, bar or quote of the instrument.</source>
        <translation>Aucun prix pour l&apos;instant. Les bougies apparaissent avec le premier trade, la première barre ou la première cotation de l&apos;instrument.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>No instruments yet. The chart appears when the session has started.</source>
        <translation>Aucun instrument pour l&apos;instant. Le graphique apparaît dès que la session a démarré.</translation>
    </message>
    <message>
        <source>%1 has no price yet. Candles appear with its first trade, bar or quote.</source>
        <translation>%1 n&apos;a pas encore de prix. Les bougies apparaissent avec le premier trade, la première barre ou la première cotation.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol, what candles are made of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2, âge %3</translation>
    </message>
    <message>
        <source>%1, candles of %2 %3; %4 in sight. %5. %6 own fills, %7 working orders. The key T shows the figures as a table.</source>
        <translation>%1, bougies de %2 %3&#xa0;; %4 visibles. %5. %6 exécutions propres, %7 ordres en cours. La touche T affiche les chiffres en table.</translation>
    </message>
    <message>
        <source>from trades</source>
        <translation>d&apos;après les trades</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>telles que reçues</translation>
    </message>
    <message>
        <source>from mid quotes, no volume</source>
        <translation>d&apos;après les cotations mid, sans volume</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Candle chart; arrow keys read bars</source>
        <translation>Graphique en bougies&#xa0;; les flèches lisent les barres</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>Barres du graphique</translation>
    </message>
    <message>
        <source>Length of a candle</source>
        <translation>Durée d&apos;une bougie</translation>
    </message>
    <message>
        <source>Length of a candle. In the chart the keys , and . choose the next shorter or longer one.</source>
        <translation>Durée d&apos;une bougie. Dans le graphique, les touches , et . choisissent la durée inférieure ou supérieure.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>Choisir les indicateurs</translation>
    </message>
    <message>
        <source>Show the bars as a table</source>
        <translation>Afficher les barres en table</translation>
    </message>
    <message>
        <source>Show the same figures as a chart or as a table. The key T does the same.</source>
        <translation>Afficher les mêmes chiffres en graphique ou en table. La touche T fait de même.</translation>
    </message>
</context>
<context>
    <name>mystic::ChainView</name>
    <message>
        <source>same turn</source>
        <translation>même tour</translation>
    </message>
    <message>
        <source>turn %1, %2 UTC; </source>
        <translation>tour %1, %2 UTC; </translation>
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
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Sas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>mystic::ChecksModel</name>
    <message>
        <source>not evaluated</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>proche limite</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>order %1, turn %2</source>
        <translation>ordre %1, tour %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <comment>column</comment>
        <translation>Valeur et limite</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source> Last: %1.</source>
        <translation> Dernier : %1.</translation>
    </message>
    <message>
        <source>%1, standby</source>
        <translation>%1, en réserve</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>aucun processus</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêt</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sans progrès</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>alive %1, progressing %2, ready %3.</source>
        <translation>vivant %1, avance %2, prêt %3.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>confiné</translation>
    </message>
    <message>
        <source>none</source>
        <comment>isolation of a process</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Number of its present process; answers of an older one are refused</source>
        <translation>Numéro de son processus actuel ; les réponses d&apos;un plus ancien sont refusées</translation>
    </message>
    <message>
        <source>Three questions: does the process live, does it get on with its work, do its answers count</source>
        <translation>Trois questions : le processus vit-il, avance-t-il, ses réponses comptent-elles</translation>
    </message>
    <message>
        <source>How tightly the process is shut in, as tried on this machine</source>
        <translation>À quel point le processus est enfermé, éprouvé sur cette machine</translation>
    </message>
    <message>
        <source>Share of one core over the last second</source>
        <translation>Part d&apos;un cœur sur la dernière seconde</translation>
    </message>
    <message>
        <source>Turns it was sent and has not finished</source>
        <translation>Tours envoyés et non terminés</translation>
    </message>
    <message>
        <source>Longest turn since its last heartbeat</source>
        <translation>Plus long tour depuis son dernier battement</translation>
    </message>
    <message>
        <source>Trades, quotes and book changes it was not given because it did not keep up</source>
        <translation>Transactions, cotations et changements de carnet non remis faute de suivre</translation>
    </message>
    <message>
        <source>From losing it to its being ready again, last time</source>
        <translation>De sa perte à son retour prêt, la dernière fois</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>column: number of the process</comment>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Instance</source>
        <comment>column</comment>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>column</comment>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>column: messages per second</comment>
        <translation>Msg/s</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>File</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest turn</comment>
        <translation>Le plus long</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column</comment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column</comment>
        <translation>Redém.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>column: time</comment>
        <translation>Rétabl.</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenPanel</name>
    <message>
        <source>Agents&apos; processes</source>
        <translation>Processus des agents</translation>
    </message>
    <message>
        <source>All agents live in the station&apos;s own process. With &quot;placement&quot;: &quot;process&quot; in the configuration an agent gets one of its own, and what it uses is shown here.</source>
        <translation>Tous les agents vivent dans le processus de la station. Avec &quot;placement&quot;: &quot;process&quot; dans la configuration, un agent a le sien, et ce qu&apos;il consomme est montré ici.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 sur %2 prêts</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>résidente</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU, part d&apos;un cœur</translation>
    </message>
    <message>
        <source>%1: CPU, share of a core</source>
        <translation>%1 : CPU, part d&apos;un cœur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>%1: memory</source>
        <translation>%1 : mémoire</translation>
    </message>
    <message>
        <source>Agents in processes of their own</source>
        <translation>Agents dans leur propre processus</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sans progrès</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
</context>
<context>
    <name>mystic::ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>mystic::CurveChart</name>
    <message>
        <source>%1 UTC   %2 %3   drawdown %4</source>
        <comment>crosshair: time, equity, currency, drawdown</comment>
        <translation>%1 UTC   %2 %3   repli %4</translation>
    </message>
</context>
<context>
    <name>mystic::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy rows with header</source>
        <translation>Copier les lignes avec l&apos;en-tête</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Pourquoi cet ordre&#xa0;?</translation>
    </message>
    <message>
        <source>Show only trace S-%1 in the audit log</source>
        <translation>N&apos;afficher que la trace S-%1 dans la piste d&apos;audit</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsModel</name>
    <message>
        <source>Buy</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsPanel</name>
    <message>
        <source>No signal and no order yet. They appear here with what became of them, refusals included.</source>
        <translation>Aucun signal ni ordre pour l&apos;instant. Ils apparaissent ici avec leur suite, refus compris.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récents</translation>
    </message>
    <message>
        <source>No journal is open.</source>
        <translation>Aucun journal n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Orders and refusals</source>
        <translation>Ordres et refus</translation>
    </message>
    <message>
        <source>No check is recorded for it.</source>
        <translation>Aucun contrôle n&apos;est enregistré pour lui.</translation>
    </message>
    <message>
        <source>Choose an order to see every check that was made.</source>
        <translation>Choisissez un ordre pour voir tous les contrôles effectués.</translation>
    </message>
    <message>
        <source>%1 made, all recorded</source>
        <translation>%1 effectués, tous enregistrés</translation>
    </message>
    <message>
        <source>%1 recorded, %2 more did not fit</source>
        <translation>%1 enregistrés, %2 autres omis faute de place</translation>
    </message>
    <message>
        <source>Checks of the order</source>
        <translation>Contrôles de l&apos;ordre</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message numerus="yes">
        <source>%n orders and refusals</source>
        <translation>
            <numerusform>%n ordre et refus</numerusform>
            <numerusform>%n ordres et refus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::DepthModel</name>
    <message>
        <source>one side only</source>
        <translation>un seul côté</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>spread %1 · %2 bps</translation>
    </message>
    <message>
        <source>bid %1, size %2</source>
        <translation>bid %1, quantité %2</translation>
    </message>
    <message>
        <source>ask %1, size %2</source>
        <translation>ask %1, quantité %2</translation>
    </message>
    <message>
        <source>What is left of own working orders at this price; stops stand at their stop price</source>
        <translation>Reste des ordres propres en cours à ce prix&#xa0;; les stops figurent à leur prix stop</translation>
    </message>
    <message>
        <source>Own buy</source>
        <comment>column: own working orders</comment>
        <translation>Nos achats</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>Qté bid</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>Qté ask</translation>
    </message>
    <message>
        <source>Own sell</source>
        <comment>column: own working orders</comment>
        <translation>Nos ventes</translation>
    </message>
</context>
<context>
    <name>mystic::DepthPanel</name>
    <message>
        <source>No prices yet. Depth appears with the instrument&apos;s first quote or book.</source>
        <translation>Aucun prix pour l&apos;instant. La profondeur apparaît avec la première cotation ou le premier carnet de l&apos;instrument.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>No instruments yet. Depth appears when the session has started.</source>
        <translation>Aucun instrument pour l&apos;instant. La profondeur apparaît dès que la session a démarré.</translation>
    </message>
    <message>
        <source>No quote or book for %1 yet. An instrument that sends trades or bars only has no depth to show.</source>
        <translation>Pas encore de cotation ni de carnet pour %1. Un instrument qui n&apos;envoie que des trades ou des barres n&apos;a pas de profondeur à afficher.</translation>
    </message>
    <message>
        <source>%1 · book</source>
        <translation>%1 · carnet</translation>
    </message>
    <message>
        <source>%1 · best quotes only: the source sends no book</source>
        <translation>%1 · meilleures cotations seules&#xa0;: la source n&apos;envoie pas de carnet</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2, âge %3</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>Échelle de profondeur</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Recentrer</translation>
    </message>
    <message>
        <source>Put the spread in the middle</source>
        <translation>Placer le spread au milieu</translation>
    </message>
    <message>
        <source>Put the spread in the middle and keep it there. In the ladder the key C does the same.</source>
        <translation>Placer le spread au milieu et l&apos;y garder. Dans l&apos;échelle, la touche C fait de même.</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>spread %1 · %2 bps</translation>
    </message>
</context>
<context>
    <name>mystic::DifferencesModel</name>
    <message>
        <source>%1, %2: here %3, at the venue %4. %5</source>
        <translation>%1, %2 : ici %3, à la place %4. %5</translation>
    </message>
    <message>
        <source>No new risk in the instrument until it is decided.</source>
        <translation>Aucun nouveau risque sur l&apos;instrument avant décision.</translation>
    </message>
    <message>
        <source>Missing fill</source>
        <translation>Exécution manquante</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Ordre inconnu</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>Ordre absent de la place</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Quantité de l&apos;ordre</translation>
    </message>
    <message>
        <source>Size drift</source>
        <translation>Écart de taille</translation>
    </message>
    <message>
        <source>Side flip</source>
        <translation>Sens inversé</translation>
    </message>
    <message>
        <source>Foreign order</source>
        <translation>Ordre étranger</translation>
    </message>
    <message>
        <source>Foreign fill</source>
        <translation>Exécution étrangère</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Présumé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Apply the fill</source>
        <translation>Appliquer l&apos;exécution</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>Reprendre l&apos;ordre de la place</translation>
    </message>
    <message>
        <source>End our order</source>
        <translation>Clore notre ordre</translation>
    </message>
    <message>
        <source>Adjust our position</source>
        <translation>Ajuster notre position</translation>
    </message>
    <message>
        <source>Cancel at the venue</source>
        <translation>Annuler à la place</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: position or open quantity of the station</comment>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: position or open quantity at the venue</comment>
        <translation>Place</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>P&amp;L %1</translation>
    </message>
    <message>
        <source>Exposure %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>Exposition %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>column</comment>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>What is wrong, or was decided</source>
        <comment>column</comment>
        <translation>Ce qui ne va pas, ou a été décidé</translation>
    </message>
</context>
<context>
    <name>mystic::DrawdownsModel</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column: drawdown</comment>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Peak [%1]</source>
        <comment>column: currency</comment>
        <translation>Sommet [%1]</translation>
    </message>
    <message>
        <source>Lowest [%1]</source>
        <comment>column: currency</comment>
        <translation>Creux [%1]</translation>
    </message>
    <message>
        <source>Peak at (UTC)</source>
        <comment>column</comment>
        <translation>Sommet à (UTC)</translation>
    </message>
    <message>
        <source>Lowest at (UTC)</source>
        <comment>column</comment>
        <translation>Creux à (UTC)</translation>
    </message>
    <message>
        <source>Recovered (UTC)</source>
        <comment>column</comment>
        <translation>Récupéré (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>mystic::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>Fonds propres</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>P&amp;L du jour</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Fonds propres et repli</translation>
    </message>
    <message>
        <source>No equity yet: the session is starting.</source>
        <translation>Pas encore de fonds propres&#xa0;: la session démarre.</translation>
    </message>
    <message>
        <source>No equity yet: a position has no price. The curve begins with a price for each instrument held.</source>
        <translation>Pas encore de fonds propres&#xa0;: une position n&apos;a pas de prix. La courbe commence avec un prix pour chaque instrument détenu.</translation>
    </message>
    <message>
        <source>No equity yet: the curve begins one second of session time after the first price.</source>
        <translation>Pas encore de fonds propres&#xa0;: la courbe commence une seconde de session après le premier prix.</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Période des graphiques</translation>
    </message>
    <message>
        <source>1h</source>
        <comment>time range</comment>
        <translation>1h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>time range</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Last six hours</source>
        <translation>Six dernières heures</translation>
    </message>
    <message>
        <source>day</source>
        <comment>time range</comment>
        <translation>jour</translation>
    </message>
    <message>
        <source>Since midnight UTC</source>
        <translation>Depuis minuit UTC</translation>
    </message>
    <message>
        <source>all</source>
        <comment>time range</comment>
        <translation>tout</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Session entière</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Chiffres du compte</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>Graphique des fonds propres et du repli&#xa0;; les flèches lisent les valeurs</translation>
    </message>
</context>
<context>
    <name>mystic::ExportBar</name>
    <message>
        <source>%1 records written</source>
        <translation>%1 enregistrements écrits</translation>
    </message>
    <message>
        <source>Nothing written: cancelled, or no record passes the filter.</source>
        <translation>Rien d&apos;écrit&#xa0;: annulé, ou aucun enregistrement ne passe le filtre.</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%1 enregistrements dans %2</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture …</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>File to write the filtered records to</source>
        <translation>Fichier où écrire les enregistrements filtrés</translation>
    </message>
    <message>
        <source>The file is replaced when it exists. Raw values, UTC, oldest record first.</source>
        <translation>Un fichier existant est remplacé. Valeurs brutes, UTC, enregistrements les plus anciens d&apos;abord.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Write the filtered records to the file</source>
        <translation>Écrire les enregistrements filtrés dans le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>Annuler l&apos;écriture</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Résultat de l&apos;export</translation>
    </message>
</context>
<context>
    <name>mystic::FiguresModel</name>
    <message>
        <source>n/a (%1)</source>
        <comment>figure that does not exist: reason</comment>
        <translation>n/a (%1)</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <comment>column</comment>
        <translation>Mode de calcul</translation>
    </message>
</context>
<context>
    <name>mystic::FilesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>Utilisable, à voir</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Reading, %1</source>
        <translation>Lecture, %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 rows that cannot be used</source>
        <translation>%1 lignes inutilisables</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 trous</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 doublons</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 hors séquence</translation>
    </message>
    <message>
        <source>%1 crossed quotes</source>
        <translation>%1 cotations croisées</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>Barres de %1</translation>
    </message>
    <message>
        <source>Quote bars of %1</source>
        <translation>Barres de cotations de %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotations</translation>
    </message>
    <message>
        <source>Book deltas</source>
        <translation>Deltas du carnet</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>Capture de la place</translation>
    </message>
    <message>
        <source>%1, gzip</source>
        <translation>%1, gzip</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>File</source>
        <comment>column</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <comment>column</comment>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>column</comment>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <comment>column</comment>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <comment>column</comment>
        <translation>Fin (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
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
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, fee %6, slippage %7, trade %8 of order %9</source>
        <translation>%1 %2 %3 à %4 %5, frais %6, slippage %7, trade %8 de l&apos;ordre %9</translation>
    </message>
    <message>
        <source>From the mid when the signal was decided, in hundredths of a per cent; positive costs</source>
        <translation>Par rapport au mid au moment où le signal a été décidé, en centièmes de pour cent&#xa0;; positif = coût</translation>
    </message>
    <message>
        <source>Venue time (UTC)</source>
        <comment>column</comment>
        <translation>Heure place (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>column: cost positive</comment>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Slippage</source>
        <comment>column: against the mid at the decision</comment>
        <translation>Slippage</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <comment>column: maker or taker</comment>
        <translation>Liquidité</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: operator or strategy</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>mystic::FillsPanel</name>
    <message>
        <source>No fills yet. Each execution at the venue appears here.</source>
        <translation>Aucune exécution pour l&apos;instant. Chaque exécution sur la place apparaît ici.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>newest %1; %2 older in the journal</source>
        <translation>%1 plus récentes&#xa0;; %2 plus anciennes dans le journal</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protection</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
</context>
<context>
    <name>mystic::FlowPanel</name>
    <message>
        <source>No agents yet. The flow of messages appears here when the session has started.</source>
        <translation>Aucun agent pour l&apos;instant. La circulation des messages apparaît ici dès que la session a démarré.</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>Circulation des messages</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 tours/s</translation>
    </message>
    <message>
        <source>%1 turns/s · %2 not healthy</source>
        <translation>%1 tours/s · %2 en défaut</translation>
    </message>
    <message>
        <source>%1 agents, %2 connections, %3 not healthy, %4 messages dropped</source>
        <translation>%1 agents, %2 connexions, %3 en défaut, %4 messages abandonnés</translation>
    </message>
    <message>
        <source>Communication flow table</source>
        <translation>Table de la circulation des messages</translation>
    </message>
    <message>
        <source>Show the flow as a graph or as a table with the same figures</source>
        <translation>Afficher la circulation en graphe ou en table, avec les mêmes chiffres</translation>
    </message>
    <message>
        <source>Show the flow as a table</source>
        <translation>Afficher la circulation en table</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>Flux de marché</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrateur</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>Communication flow graph; arrow keys walk it, Enter shows the messages</source>
        <translation>Graphe de la circulation des messages&#xa0;; les flèches le parcourent, Entrée affiche les messages</translation>
    </message>
    <message>
        <source>Enter or a double click shows the messages of the row</source>
        <translation>Entrée ou un double-clic affiche les messages de la ligne</translation>
    </message>
</context>
<context>
    <name>mystic::FlowTableModel</name>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
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
        <translation>%1 messages, %2
p50 %3, p99 %4
file %5, abandons %6</translation>
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
        <translation>%1 (en défaut)
%2</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4 messages, p50 %5, p99 %6</source>
        <translation>%1&#xa0;: %2
%3, %4 messages, p50 %5, p99 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (ended)
%2</source>
        <translation>%1 (terminé)
%2</translation>
    </message>
</context>
<context>
    <name>mystic::HelpSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mystic::KillSheet</name>
    <message>
        <source>Kill switch</source>
        <translation>Arrêt d&apos;urgence</translation>
    </message>
    <message>
        <source>Cancel all working orders</source>
        <translation>Annuler tous les ordres en cours</translation>
    </message>
    <message>
        <source>Re-arm…</source>
        <translation>Réarmer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep protective stops (%1)</source>
        <translation>Garder les stops de protection (%1)</translation>
    </message>
    <message>
        <source>Without them an open position has no stop-loss at the venue.</source>
        <translation>Sans eux, une position ouverte n&apos;a plus de stop sur la place.</translation>
    </message>
    <message>
        <source>Stopping new risk: the gate was told to close.</source>
        <translation>Arrêt de tout nouveau risque&#xa0;: le sas a reçu l&apos;ordre de se fermer.</translation>
    </message>
    <message>
        <source>Cancelling working orders; each counts as cancelled when the venue says so.</source>
        <translation>Annulation des ordres en cours&#xa0;; chacun ne compte comme annulé que lorsque la place le dit.</translation>
    </message>
    <message>
        <source>Working orders: %1, of them protective stops: %2. Open positions, which stay open: %3.</source>
        <translation>Ordres en cours&#xa0;: %1, dont stops de protection&#xa0;: %2. Positions ouvertes, qui restent ouvertes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 since %2. No new risk leaves the station.</source>
        <translation>%1 depuis %2. Aucun nouveau risque ne quitte la station.</translation>
    </message>
</context>
<context>
    <name>mystic::KpiTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutMenu</name>
    <message>
        <source>Panels of this workspace</source>
        <translation>Panneaux de cet espace</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Save or remove layouts…</source>
        <translation>Enregistrer ou supprimer des dispositions…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Rétablir la disposition par défaut</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutSheet</name>
    <message>
        <source>Save this layout</source>
        <translation>Enregistrer cette disposition</translation>
    </message>
    <message>
        <source>Keeps the workspace shown and the places of all panels under a name, such as Monitoring or Incident. A name already taken is replaced.</source>
        <translation>Garde l&apos;espace affiché et la place de tous les panneaux sous un nom, comme Surveillance ou Incident. Un nom déjà pris est remplacé.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nom de la disposition</translation>
    </message>
    <message>
        <source>Layouts there are</source>
        <translation>Dispositions existantes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>Part utilisée</translation>
    </message>
    <message>
        <source>Used of allowed</source>
        <translation>Utilisé sur permis</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsPanel</name>
    <message>
        <source>No limits yet. They appear with the first report of the Risk Agent, a few seconds after it starts.</source>
        <translation>Aucune limite pour l&apos;instant. Elles apparaissent avec le premier rapport de l&apos;agent Risque, quelques secondes après son démarrage.</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Limites de risque</translation>
    </message>
    <message>
        <source>Use of each limit, with its warn threshold</source>
        <translation>Utilisation de chaque limite, avec son seuil d&apos;alerte</translation>
    </message>
</context>
<context>
    <name>mystic::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>down</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
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
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>level, component, text</comment>
        <translation>%1, %2&#xa0;: %3</translation>
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
        <translation>Heure horloge (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>column</comment>
        <translation>Composant</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>mystic::LogsPanel</name>
    <message>
        <source>This window was opened without a log.</source>
        <translation>Cette fenêtre a été ouverte sans log.</translation>
    </message>
    <message>
        <source>No line yet. What the parts of the station say appears here.</source>
        <translation>Aucune ligne pour l&apos;instant. Ce que disent les parties de la station apparaît ici.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouvelles</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 sur %2 lignes</translation>
    </message>
    <message>
        <source>%1 older in the file</source>
        <translation>%1 plus anciennes dans le fichier</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>lines that did not reach the window</comment>
        <translation>%1 perdues</translation>
    </message>
    <message>
        <source>Newest line first; Escape returns to the newest</source>
        <translation>Lignes récentes d&apos;abord&#xa0;; Échap revient à la dernière</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show from %1</source>
        <comment>level</comment>
        <translation>Afficher dès %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>level</comment>
        <translation>Écriture&#xa0;: %1</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Tous composants</translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation>Afficher les lignes à partir de ce niveau</translation>
    </message>
    <message>
        <source>Show lines of this component</source>
        <translation>Afficher les lignes de ce composant</translation>
    </message>
    <message>
        <source>Write lines of the chosen component from this level on</source>
        <translation>Écrire les lignes du composant choisi à partir de ce niveau</translation>
    </message>
    <message>
        <source>Write: differs</source>
        <translation>Écriture&#xa0;: diffère</translation>
    </message>
    <message>
        <source>From which level on the chosen component writes its lines, here and in the file</source>
        <translation>Niveau à partir duquel le composant choisi écrit ses lignes, ici et dans le fichier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>N&apos;afficher que les lignes contenant ces mots</translation>
    </message>
    <message>
        <source>Return to the newest line</source>
        <translation>Revenir à la dernière ligne</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc)</source>
        <translation>Revenir à la dernière ligne et suivre (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc). The file is %1.</source>
        <translation>Revenir à la dernière ligne et suivre (Esc). Le fichier est %1.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
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
        <translation>Non envoyé&#xa0;: cette session est terminée.</translation>
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
        <translation>%1 UTC, tour %2, %3, %4
%5</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery; every sixteenth turn is measured</source>
        <translation>Du début du tour à la livraison&#xa0;; un tour sur seize est mesuré</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>column</comment>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: from whom to whom</comment>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column: its kind</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column</comment>
        <translation>Latence</translation>
    </message>
    <message>
        <source>What it says</source>
        <comment>column</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Trace</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a node of the flow</comment>
        <translation>tout de %1</translation>
    </message>
</context>
<context>
    <name>mystic::MessagesPanel</name>
    <message>
        <source>Choose a connection or an agent in the flow graph, or in the list above, to see the messages that pass there.</source>
        <translation>Choisissez une connexion ou un agent dans le graphe de circulation, ou dans la liste ci-dessus, pour voir les messages qui y passent.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No agents yet. The messages of the flow appear here when the session has started.</source>
        <translation>Aucun agent pour l&apos;instant. Les messages en circulation apparaissent ici dès que la session a démarré.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>débit</translation>
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
        <translation>en pause, %1 depuis</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <comment>messages that came too fast</comment>
        <translation>%1 non affichés</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <comment>by a full queue</comment>
        <translation>%1 abandonnés</translation>
    </message>
    <message>
        <source>Newest first. Space pauses, Enter shows why where a message has a trace.</source>
        <translation>Récents d&apos;abord. Espace met en pause, Entrée montre pourquoi quand un message a une trace.</translation>
    </message>
    <message>
        <source>Connection or agent whose messages are shown</source>
        <translation>Connexion ou agent dont les messages sont affichés</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Whose messages are shown; a click in the flow graph chooses too</source>
        <translation>Origine des messages affichés&#xa0;; un clic dans le graphe de circulation choisit aussi</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show only messages with these words</source>
        <translation>N&apos;afficher que les messages contenant ces mots</translation>
    </message>
    <message>
        <source>Pause the messages</source>
        <translation>Mettre les messages en pause</translation>
    </message>
    <message>
        <source>Lets the rows stand still; messages are counted on and the charts go on (Space in the table)</source>
        <translation>Fige les lignes&#xa0;; les messages restent comptés et les graphiques continuent (Espace dans la table)</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery, of the measured turns of each second; of several connections the slowest</source>
        <translation>Du début du tour à la livraison, sur les tours mesurés de chaque seconde&#xa0;; la plus lente s&apos;il y a plusieurs connexions</translation>
    </message>
</context>
<context>
    <name>mystic::NumberField</name>
    <message>
        <source>%1 in %2</source>
        <comment>name of a field and its unit</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>mystic::OpenPanel</name>
    <message>
        <source>Checking what is to be opened</source>
        <translation>Vérification de ce qui doit être ouvert</translation>
    </message>
    <message>
        <source>Stopping the running session and sealing its journal</source>
        <translation>Arrêt de la session en cours et scellement de son journal</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <source>Replaying the recorded session and comparing every record</source>
        <translation>Rejeu de la session enregistrée et comparaison de chaque enregistrement</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot change it.</source>
        <translation>Cette fenêtre a été ouverte sur une seule session et ne peut pas en changer.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la démo</translation>
    </message>
    <message numerus="yes">
        <source>the session on %n files</source>
        <translation>
            <numerusform>la session sur %n fichier</numerusform>
            <numerusform>la session sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Path of a data file</source>
        <translation>Chemin d&apos;un fichier de données</translation>
    </message>
    <message>
        <source>Path of a configuration</source>
        <translation>Chemin d&apos;une configuration</translation>
    </message>
    <message>
        <source>CSV (also .gz) or capture; files can be dropped here</source>
        <translation>CSV (aussi .gz) ou capture&#xa0;; les fichiers peuvent être déposés ici</translation>
    </message>
    <message>
        <source>JSON with comments; mystic config prints one</source>
        <translation>JSON avec commentaires&#xa0;; mystic config en affiche un</translation>
    </message>
    <message>
        <source>No file yet. Each is read to its end before it is used: format, instruments, times, rows and faults with their lines are listed here.</source>
        <translation>Aucun fichier pour l&apos;instant. Chacun est lu jusqu&apos;au bout avant emploi&#xa0;: format, instruments, heures, nombre de lignes et anomalies (avec leur ligne) sont listés ici.</translation>
    </message>
    <message>
        <source>Nothing is wrong in %1.</source>
        <translation>Aucune anomalie dans %1.</translation>
    </message>
    <message>
        <source>Say which configuration to open.</source>
        <translation>Indiquez la configuration à ouvrir.</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>Aucune session en cours.</translation>
    </message>
    <message>
        <source>“%1” is stopped in order and its journal sealed; working orders and positions of the simulation end with it and stay readable in its journal.</source>
        <translation>«&#xa0;%1&#xa0;» est arrêtée proprement et son journal scellé&#xa0;; les ordres en cours et les positions de la simulation prennent fin avec elle et restent lisibles dans son journal.</translation>
    </message>
    <message>
        <source>“%1” is stopped in order. It is not recorded: nothing of it remains.</source>
        <translation>«&#xa0;%1&#xa0;» est arrêtée proprement. Elle n&apos;est pas enregistrée&#xa0;: il n&apos;en reste rien.</translation>
    </message>
    <message>
        <source>%1 Then %2 begins. The window keeps its layout; a halt stays a halt.</source>
        <translation>%1 Ensuite, %2 commence. La fenêtre garde sa disposition&#xa0;; une suspension reste une suspension.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Stop and open %1</source>
        <translation>Arrêter et ouvrir %1</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>no session runs</source>
        <translation>aucune session en cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>Quoi ouvrir</translation>
    </message>
    <message>
        <source>Sessions that can be opened</source>
        <translation>Sessions pouvant être ouvertes</translation>
    </message>
    <message>
        <source>Demo, simulated market</source>
        <translation>Démo, marché simulé</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Rejeu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Own data files…</source>
        <translation>Vos fichiers de données…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the file and look through it</source>
        <translation>Ajouter le fichier et l&apos;examiner</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Says what will happen first</source>
        <translation>Indique d&apos;abord ce qui va se passer</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Retirer de la liste le fichier sélectionné</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop looking through files</source>
        <translation>Arrêter l&apos;examen des fichiers</translation>
    </message>
    <message>
        <source>What is wrong in the selected file</source>
        <translation>Anomalies du fichier sélectionné</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Annuler l&apos;ouverture</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Fichiers de données</translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>Utilisable, à voir</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>Capture de la place</translation>
    </message>
</context>
<context>
    <name>mystic::OrderHistoryPanel</name>
    <message>
        <source>No order has ended yet.</source>
        <translation>Aucun ordre n&apos;est encore terminé.</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Historique des ordres</translation>
    </message>
    <message>
        <source>No ended order matches the filter. Clear it to see all.</source>
        <translation>Aucun ordre terminé ne correspond au filtre. Effacez-le pour tout voir.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Orders that have ended</source>
        <translation>Ordres terminés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show only orders with these words</source>
        <translation>N&apos;afficher que les ordres contenant ces mots</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>Ordres affichés</translation>
    </message>
    <message>
        <source>all</source>
        <comment>choice in the title bar</comment>
        <translation>tous</translation>
    </message>
    <message>
        <source>All orders that have ended</source>
        <translation>Tous les ordres terminés</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>choice in the title bar</comment>
        <translation>exécutés</translation>
    </message>
    <message>
        <source>Orders with a fill</source>
        <translation>Ordres avec une exécution</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>choice in the title bar</comment>
        <translation>annulés</translation>
    </message>
    <message>
        <source>Orders cancelled or expired</source>
        <translation>Ordres annulés ou expirés</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>choice in the title bar</comment>
        <translation>refusés</translation>
    </message>
    <message>
        <source>Orders refused by gate or venue</source>
        <translation>Ordres refusés par le sas ou la place</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Exéc. partielle</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop limite</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protection</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersModel</name>
    <message>
        <source>Buy</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Au marché</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop limite</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Stop suiveur</translation>
    </message>
    <message>
        <source>Order %1: %2 %3 %4, %5 of %6 filled, %7</source>
        <translation>Ordre %1&#xa0;: %2 %3 %4, %5 sur %6 exécutés, %7</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protection</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Mise à plat</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Prise de profit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Exéc. partielle</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Modifying</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column: market, limit, stop</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>column: quantity filled</comment>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: limit price</comment>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: stop price</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>column: average price of the fills</comment>
        <translation>Prix exéc.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: text of the last report</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersPanel</name>
    <message>
        <source>Orders and positions</source>
        <translation>Ordres et positions</translation>
    </message>
    <message>
        <source>%1 working · %2 open</source>
        <translation>%1 en cours · %2 ouvertes</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Table affichée</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>choice in the title bar</comment>
        <translation>ordres</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Afficher les ordres</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>choice in the title bar</comment>
        <translation>positions</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>Afficher les positions</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>No orders yet. They appear when a signal has passed Compliance, Risk and the gate.</source>
        <translation>Aucun ordre pour l&apos;instant. Ils apparaissent quand un signal a passé Conformité, Risque et le sas.</translation>
    </message>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>Aucune position. Elles apparaissent avec la première exécution.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Exéc. partielle</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop limite</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protection</translation>
    </message>
</context>
<context>
    <name>mystic::Panel</name>
    <message>
        <source>no news for %1 s</source>
        <translation>sans nouvelles depuis %1 s</translation>
    </message>
    <message>
        <source>prices stale</source>
        <translation>prix périmés</translation>
    </message>
</context>
<context>
    <name>mystic::PanelDock</name>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Remettre dans la fenêtre</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Fenêtre à part</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Place de %1</translation>
    </message>
    <message>
        <source>Move, float or hide this panel. The title bar can be dragged.</source>
        <translation>Déplacer, détacher ou masquer ce panneau. La barre de titre peut être glissée.</translation>
    </message>
</context>
<context>
    <name>mystic::PanelFrame</name>
    <message>
        <source>What this panel shows is not current. See the links in the top row.</source>
        <translation>Ce que montre ce panneau n&apos;est pas à jour. Voyez les liaisons dans la ligne du haut.</translation>
    </message>
</context>
<context>
    <name>mystic::PastStrip</name>
    <message>
        <source>You are looking at a past session: %1, as it ended at %2 %3 UTC after %4 turns (%5). Nothing here can be traded or changed. The strip above, alarms and the kill switch are the running session&apos;s, which goes on.</source>
        <translation>Vous consultez une session passée&#xa0;: %1, telle qu&apos;elle s&apos;est terminée à %2 %3 UTC après %4 tours (%5). Rien ici ne peut être traité ni modifié. Le bandeau du haut, les alarmes et l&apos;arrêt d&apos;urgence sont ceux de la session en cours, qui continue.</translation>
    </message>
    <message>
        <source>Back to the running session</source>
        <translation>Retour à la session en cours</translation>
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
        <translation>Total</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clôturer…</translation>
    </message>
    <message>
        <source>Totals of all positions in account currency</source>
        <translation>Totaux de toutes les positions en devise du compte</translation>
    </message>
    <message>
        <source>Totals need a price for every position; at least one has none</source>
        <translation>Les totaux exigent un prix pour chaque position&#xa0;; il en manque au moins un</translation>
    </message>
    <message>
        <source>%1 has no price yet: value and unrealised result are unknown</source>
        <translation>%1 n&apos;a pas encore de prix&#xa0;: valeur et résultat latent inconnus</translation>
    </message>
    <message>
        <source>%1: flat, realised %2</source>
        <translation>%1&#xa0;: position nulle, réalisé %2</translation>
    </message>
    <message>
        <source>%1: net %2 at %3, mark %4, unrealised %5</source>
        <translation>%1&#xa0;: net %2 à %3, valorisation %4, latent %5</translation>
    </message>
    <message>
        <source>In account currency (%1)</source>
        <translation>En devise du compte (%1)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: signed quantity held</comment>
        <translation>Net</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average price of what is held</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: price the position is valued at</comment>
        <translation>Valo.</translation>
    </message>
    <message>
        <source>Value %1</source>
        <comment>column: market value in account currency</comment>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <comment>column: result at the mark</comment>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Realised</source>
        <comment>column: result of closed quantity, fees excluded</comment>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column: cost positive</comment>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>mystic::PositionsPanel</name>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>Aucune position. Elles apparaissent avec la première exécution.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valeur inconnue</translation>
    </message>
    <message>
        <source>Close %1 %2 (%3) at market, reduce-only? Entries of %2 that work are cancelled.</source>
        <translation>Clôturer %1 %2 (%3) au marché, réduction seule&#xa0;? Les entrées en cours sur %2 sont annulées.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Clôturer %1</translation>
    </message>
    <message>
        <source>Enter or Delete closes the position of the row; asks first</source>
        <translation>Entrée ou Suppr clôture la position de la ligne&#xa0;; demande d&apos;abord confirmation</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Clôturer…</translation>
    </message>
</context>
<context>
    <name>mystic::ProcessPanel</name>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of a core, of %2</source>
        <translation>%1 d&apos;un cœur, sur %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
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
        <translation>désactivé&#xa0;: cette session n&apos;est pas enregistrée</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>en écriture</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>Durables</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 tours</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchros</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disque libre</translation>
    </message>
    <message>
        <source>Processor time, memory and the journal appear here when the session has started.</source>
        <translation>Le temps processeur, la mémoire et le journal apparaissent ici dès que la session a démarré.</translation>
    </message>
    <message>
        <source>Machine and journal</source>
        <translation>Machine et journal</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>résidente</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU, part d&apos;un cœur</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>none: this journal is not signed</source>
        <translation>aucun : ce journal n’est pas signé</translation>
    </message>
    <message>
        <source>no checkpoint yet</source>
        <translation>pas encore de point de contrôle</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Copy checkpoint</source>
        <translation>Copier le point de contrôle</translation>
    </message>
    <message>
        <source>Copy the last signed checkpoint</source>
        <translation>Copier le dernier point de contrôle signé</translation>
    </message>
    <message>
        <source>The last signed checkpoint as text. Keep it where nobody can change it, by e-mail or on paper: mystic verify --anchor compares the journal with it later, and finds what was cut off or rewritten.</source>
        <translation>Le dernier point de contrôle signé, sous forme de texte. Gardez-le là où personne ne peut le modifier, par e-mail ou sur papier : mystic verify --anchor y compare plus tard le journal et trouve ce qui a été coupé ou réécrit.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy the journal&apos;s public key</source>
        <translation>Copier la clé publique du journal</translation>
    </message>
    <message>
        <source>The public key that signs the journal, for mystic verify --key. It is no secret.</source>
        <translation>La clé publique qui signe le journal, pour mystic verify --key. Elle n’est pas secrète.</translation>
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
        <translation>%1&#xa0;: pas encore de prix, %2</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <translation>%1, prix en %2</translation>
    </message>
    <message>
        <source>bid %1 (%2), ask %3 (%4)</source>
        <translation>bid %1 (%2), ask %3 (%4)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>mid %1 (%2) since the first price of the day</source>
        <translation>mid %1 (%2) depuis le premier prix du jour</translation>
    </message>
    <message>
        <source>%1 (%2) since the first price of the day</source>
        <translation>%1 (%2) depuis le premier prix du jour</translation>
    </message>
    <message>
        <source>crossed: the bid is above the ask</source>
        <translation>croisé&#xa0;: le bid dépasse l&apos;ask</translation>
    </message>
    <message>
        <source>trading is halted at the venue</source>
        <translation>trading suspendu par la place</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>le marché est fermé</translation>
    </message>
    <message>
        <source>last event %1 ago, %2</source>
        <translation>dernier événement il y a %1, %2</translation>
    </message>
    <message>
        <source>Since the first price of the day, or of the session if it began later; measured with the last trade, else with the mid</source>
        <translation>Depuis le premier prix du jour, ou de la session si elle a commencé plus tard&#xa0;; mesuré sur le dernier trade, sinon sur le mid</translation>
    </message>
    <message>
        <source>Ask less bid in basis points of the mid (1 bps = 0.01 %)</source>
        <translation>Ask moins bid en points de base du mid (1 bps = 0.01 %)</translation>
    </message>
    <message>
        <source>Quantity traded since midnight of the configured zone, as far as the session saw it</source>
        <translation>Quantité échangée depuis minuit du fuseau configuré, pour ce que la session en a vu</translation>
    </message>
    <message>
        <source>Time since the last event; stale when the gate would open no new risk on it</source>
        <translation>Temps écoulé depuis le dernier événement&#xa0;; périmé quand le sas n&apos;ouvrirait aucun nouveau risque dessus</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>Qté bid</translation>
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
        <translation>Qté ask</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: price of the last trade</comment>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: price change since the day&apos;s open</comment>
        <translation>Var.</translation>
    </message>
    <message>
        <source>Change %</source>
        <comment>column</comment>
        <translation>Var. %</translation>
    </message>
    <message>
        <source>Spread bps</source>
        <comment>column: basis points</comment>
        <translation>Spread bps</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column: traded today</comment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>mystic::QuotesPanel</name>
    <message>
        <source>No instruments yet. Their prices appear here when the session has started.</source>
        <translation>Aucun instrument pour l&apos;instant. Leurs prix apparaissent ici dès que la session a démarré.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotations</translation>
    </message>
    <message>
        <source>%1 of %2 instruments</source>
        <translation>%1 sur %2 instruments</translation>
    </message>
    <message>
        <source>%1 · %2 stale</source>
        <translation>%1 · %2 périmés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter instruments by symbol</source>
        <translation>Filtrer les instruments par symbole</translation>
    </message>
    <message>
        <source>Parts of symbols, separated by spaces. The key / comes here, Escape clears.</source>
        <translation>Parties de symboles, séparées par des espaces. La touche / mène ici, Échap efface.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n instrument</numerusform>
            <numerusform>%n instruments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RearmSheet</name>
    <message>
        <source>Re-arm trading</source>
        <translation>Réarmer le trading</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>Reason for re-arming</source>
        <translation>Motif du réarmement</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <translation>Réarmer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Trading is %1 (%2). Re-arming lets the agents take new risk again. The reason is recorded with your name.</source>
        <translation>État du trading&#xa0;: %1 (%2). Le réarmement permet de nouveau aux agents de prendre du risque. Le motif est enregistré avec votre nom.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <source>With one person a re-arm from KILLED takes effect 60 s after it was asked for.</source>
        <translation>Avec une seule personne, un réarmement depuis ARRÊTÉ prend effet 60 s après la demande.</translation>
    </message>
    <message>
        <source>Re-arm requested; waiting for the gate.</source>
        <translation>Réarmement demandé&#xa0;; en attente du sas.</translation>
    </message>
</context>
<context>
    <name>mystic::ReconciliationPanel</name>
    <message>
        <source>Nothing is known of the venue yet. It appears when a session has begun.</source>
        <translation>Rien n&apos;est encore connu de la place. Elle apparaît quand une session a commencé.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Recorded data trade against the simulated exchange inside this station: there is nothing to compare with. Demo, paper and live sessions are compared all the time.</source>
        <translation>Les données enregistrées se négocient contre la bourse simulée de cette station : il n&apos;y a rien à comparer. Les sessions démo, papier et réelles sont comparées en permanence.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n&apos;attend</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Venue %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>connection lost, no new risk until it is back and compared</source>
        <translation>connexion perdue, aucun nouveau risque avant son retour et la comparaison</translation>
    </message>
    <message>
        <source>connected, being compared, no new risk until it agrees</source>
        <translation>connecté, comparaison en cours, aucun nouveau risque avant accord</translation>
    </message>
    <message>
        <source>connected and reconciled</source>
        <translation>connecté et rapproché</translation>
    </message>
    <message>
        <source>connected, differences wait</source>
        <translation>connecté, des écarts attendent</translation>
    </message>
    <message>
        <source>compared %1 (%2 times)</source>
        <translation>comparé %1 (%2 fois)</translation>
    </message>
    <message>
        <source>no order in doubt</source>
        <translation>aucun ordre incertain</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n ordre incertain</numerusform>
            <numerusform>%n ordres incertains</numerusform>
        </translation>
    </message>
    <message>
        <source>no dead-man switch at this venue</source>
        <translation>pas d&apos;homme mort à cette place</translation>
    </message>
    <message>
        <source>dead-man switch NOT armed</source>
        <translation>homme mort NON armé</translation>
    </message>
    <message>
        <source>dead-man switch armed until %1</source>
        <translation>homme mort armé jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>venue&apos;s clock %1 ms from ours</source>
        <translation>horloge de la place à %1 ms de la nôtre</translation>
    </message>
    <message>
        <source>orders leave %1</source>
        <translation>les ordres partent %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>when durable</source>
        <translation>une fois durables</translation>
    </message>
    <message>
        <source>%1 fill(s) told twice, applied once</source>
        <translation>%1 exécution(s) annoncée(s) deux fois, appliquée(s) une fois</translation>
    </message>
    <message>
        <source>Orders, fills and positions agree with the venue. Differences appear here with both sides&apos; evidence.</source>
        <translation>Ordres, exécutions et positions concordent avec la place. Les écarts apparaissent ici avec les preuves des deux côtés.</translation>
    </message>
    <message>
        <source>The first comparison has not ended yet.</source>
        <translation>La première comparaison n&apos;est pas terminée.</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>ICI</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Ordre %1, %2</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>Quantité %1</translation>
    </message>
    <message>
        <source>AT THE VENUE</source>
        <translation>À LA PLACE</translation>
    </message>
    <message>
        <source>Trade %1: %2 %3 at %4, fee %5, %6</source>
        <translation>Transaction %1 : %2 %3 à %4, frais %5, %6</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nom %1</translation>
    </message>
    <message>
        <source>Quantity %1, seen %2 times</source>
        <translation>Quantité %1, vue %2 fois</translation>
    </message>
    <message>
        <source>Differences between station and venue</source>
        <translation>Écarts entre station et place</translation>
    </message>
    <message>
        <source>Enter goes to the reason of a decision</source>
        <translation>Entrée mène au motif d&apos;une décision</translation>
    </message>
    <message>
        <source>Reason, journaled with the decision</source>
        <translation>Motif, journalisé avec la décision</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Needs a reason of at least three characters</source>
        <translation>Exige un motif d&apos;au moins trois caractères</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Both sides stay as they are; the instrument opens until the figures change</source>
        <translation>Les deux côtés restent ainsi ; l&apos;instrument s&apos;ouvre jusqu&apos;à ce que les chiffres changent</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compare with the venue now</source>
        <translation>Comparer maintenant avec la place</translation>
    </message>
    <message>
        <source>Compares orders, fills and positions with the venue now</source>
        <translation>Compare maintenant ordres, exécutions et positions avec la place</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Présumé</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>Ordre absent de la place</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>Reprendre l&apos;ordre de la place</translation>
    </message>
</context>
<context>
    <name>mystic::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value as recorded</source>
        <comment>column</comment>
        <translation>Valeur telle qu&apos;enregistrée</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedModel</name>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Non scellé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>This station is writing it.</source>
        <translation>Cette station l&apos;écrit en ce moment.</translation>
    </message>
    <message>
        <source>Closed in order. Looking at it replays it and compares every record.</source>
        <translation>Fermé proprement. Le consulter le rejoue et compare chaque enregistrement.</translation>
    </message>
    <message>
        <source>The station had crashed; a torn end was cut, and the cut is recorded.</source>
        <translation>La station s&apos;était arrêtée brutalement&#xa0;; une fin tronquée a été coupée, et la coupe est enregistrée.</translation>
    </message>
    <message>
        <source>It ends without a seal: the station crashed, or another one is writing it.</source>
        <translation>Il finit sans sceau&#xa0;: la station s&apos;est arrêtée brutalement, ou une autre l&apos;écrit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <comment>column</comment>
        <translation>Début (UTC)</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>column: how it ends</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Data from (UTC)</source>
        <comment>column</comment>
        <translation>Données du (UTC)</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>column</comment>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedPanel</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Sessions enregistrées</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot list others.</source>
        <translation>Cette fenêtre a été ouverte sur une seule session et ne peut pas en lister d&apos;autres.</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>Lecture des journaux…</translation>
    </message>
    <message>
        <source>No recorded session yet. Each session writes a journal, which is listed here.</source>
        <translation>Aucune session enregistrée pour l&apos;instant. Chaque session écrit un journal, listé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n journals</source>
        <translation>
            <numerusform>%n journal</numerusform>
            <numerusform>%n journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <source>Replays the journal and shows how the session ended; the running session goes on</source>
        <translation>Rejoue le journal et montre comment la session s&apos;est terminée&#xa0;; la session en cours continue</translation>
    </message>
    <message>
        <source>Look at the selected session</source>
        <translation>Consulter la session sélectionnée</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the journals again</source>
        <translation>Relire les journaux</translation>
    </message>
    <message>
        <source>Folder of a journal that lies elsewhere</source>
        <translation>Dossier d&apos;un journal situé ailleurs</translation>
    </message>
    <message>
        <source>Look at that</source>
        <translation>Consulter celui-là</translation>
    </message>
    <message>
        <source>Look at the journal in that folder</source>
        <translation>Consulter le journal de ce dossier</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>mystic::ReplayPanel</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2016-06-18 08:15:00, or 08:15 for that day, in UTC.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure. Écrivez 2016-06-18 08:15:00, ou 08:15 pour ce jour-là, en UTC.</translation>
    </message>
    <message>
        <source>No session yet. The time of a replay is moved here.</source>
        <translation>Aucune session pour l&apos;instant. L&apos;heure d&apos;un rejeu se déplace ici.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>As fast as possible to %1.</source>
        <translation>Au plus vite jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>This window cannot run its session again, so it cannot go back.</source>
        <translation>Cette fenêtre ne peut pas relancer sa session&#xa0;; elle ne peut donc pas revenir en arrière.</translation>
    </message>
    <message>
        <source>Back to %1: the session is stopped in order, its journal sealed, and run again from its beginning to there, into a new journal. What you did by hand is not repeated.</source>
        <translation>Retour à %1&#xa0;: la session est arrêtée proprement, son journal scellé, et elle est relancée du début jusque-là, dans un nouveau journal. Ce que vous avez fait à la main n&apos;est pas répété.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>This session&apos;s market is made as it goes: its time can be paused and stepped, but only the time of recorded data can be moved.</source>
        <translation>Le marché de cette session est créé au fur et à mesure&#xa0;: son temps peut être mis en pause et avancé pas à pas, mais seul le temps de données enregistrées peut être déplacé.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>Reprendre la session (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>Mettre la session en pause (F7)</translation>
    </message>
    <message>
        <source>The data ended before %1.</source>
        <translation>Les données ont pris fin avant %1.</translation>
    </message>
    <message>
        <source>Here is %1; the session is paused.</source>
        <translation>Arrivé à %1&#xa0;; la session est en pause.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pause à %1.</translation>
    </message>
    <message>
        <source>Opening the same session again</source>
        <translation>Réouverture de la même session</translation>
    </message>
    <message>
        <source>Stopping the session and sealing its journal</source>
        <translation>Arrêt de la session et scellement de son journal</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Temps de la session</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Un événement</translation>
    </message>
    <message>
        <source>Advance by one market event while paused (F8)</source>
        <translation>En pause&#xa0;: avancer d&apos;un événement de marché (F8)</translation>
    </message>
    <message>
        <source>Step by one event</source>
        <translation>Avancer d&apos;un événement</translation>
    </message>
    <message>
        <source>To next decision</source>
        <translation>Décision suivante</translation>
    </message>
    <message>
        <source>Run as fast as possible to the next turn with a signal, a verdict or an intent (Shift+F8)</source>
        <translation>Aller au plus vite jusqu&apos;au prochain tour avec un signal, un verdict ou une intention (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>Avancer à la décision suivante</translation>
    </message>
    <message>
        <source>Go to (UTC)</source>
        <translation>Aller à (UTC)</translation>
    </message>
    <message>
        <source>Time to go to, UTC</source>
        <translation>Heure à atteindre, UTC</translation>
    </message>
    <message>
        <source>2016-06-18 08:15:00, or 08:15 for that day (Ctrl+J)</source>
        <translation>2016-06-18 08:15:00, ou 08:15 pour ce jour-là (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to that time</source>
        <translation>Aller à cette heure</translation>
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
        <translation>Une heure en arrière</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Une minute en arrière</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Une minute en avant</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>Une heure en avant</translation>
    </message>
    <message>
        <source>Progress to that time</source>
        <translation>Progression vers cette heure</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Arrêter ici</translation>
    </message>
    <message>
        <source>Stop where the session stands now</source>
        <translation>Arrêter là où en est la session</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPanel</name>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>Lecture et vérification du journal</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
    <message>
        <source>Writing the HTML</source>
        <translation>Écriture du HTML</translation>
    </message>
    <message>
        <source>Writing the CSV files</source>
        <translation>Écriture des fichiers CSV</translation>
    </message>
    <message>
        <source>Writing the JSON</source>
        <translation>Écriture du JSON</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write it as 2016-06-18 or 2016-06-18 08:15, in UTC.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas une heure. Écrivez 2016-06-18 ou 2016-06-18 08:15, en UTC.</translation>
    </message>
    <message>
        <source>No recorded session yet. A report is made from the journal, which begins with the session.</source>
        <translation>Aucune session enregistrée pour l&apos;instant. Un rapport se fait à partir du journal, qui commence avec la session.</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>Rapport de conformité</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Reports cannot be made from this window. mystic report &lt;journal&gt; makes them from a terminal.</source>
        <translation>Les rapports ne peuvent pas être faits depuis cette fenêtre. mystic report &lt;journal&gt; les fait depuis un terminal.</translation>
    </message>
    <message>
        <source>This session is not recorded, and a report is made from the journal. Open the session with recording on.</source>
        <translation>Cette session n&apos;est pas enregistrée, et un rapport se fait à partir du journal. Ouvrez la session avec l&apos;enregistrement activé.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>The period ends before it begins. The end is not included.</source>
        <translation>La période finit avant de commencer. La fin n&apos;est pas comprise.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Say which folder the files go to.</source>
        <translation>Indiquez le dossier de destination des fichiers.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1 rows · chain %2</source>
        <translation>%1 lignes · chaîne %2</translation>
    </message>
    <message>
        <source>Preview. Nothing has been written yet.</source>
        <translation>Aperçu. Rien n&apos;est encore écrit.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Session entière</translation>
    </message>
    <message>
        <source>Today (trading day)</source>
        <translation>Aujourd&apos;hui (journée de trading)</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Période du rapport</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Du (UTC)</translation>
    </message>
    <message>
        <source>to, not included (UTC)</source>
        <translation>au, non compris (UTC)</translation>
    </message>
    <message>
        <source>Begin of the period, UTC</source>
        <translation>Début de la période, UTC</translation>
    </message>
    <message>
        <source>End of the period, UTC, not included</source>
        <translation>Fin de la période, UTC, non comprise</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Read the journal and show the report here; nothing is written</source>
        <translation>Lire le journal et afficher le rapport ici&#xa0;; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <source>Write the chosen formats into the folder; nothing there is replaced</source>
        <translation>Écrire les formats choisis dans le dossier&#xa0;; rien n&apos;y est remplacé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progression du rapport</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPreview</name>
    <message>
        <source>Contents of the report</source>
        <translation>Contenu du rapport</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texte de la section</translation>
    </message>
    <message>
        <source>Preview shows the report here before anything is written: every section, every table.</source>
        <translation>Aperçu affiche le rapport ici avant toute écriture&#xa0;: chaque section, chaque table.</translation>
    </message>
    <message>
        <source>Table of the section</source>
        <translation>Table de la section</translation>
    </message>
    <message>
        <source>How the figures of the table were computed</source>
        <translation>Comment les chiffres de la table ont été calculés</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedModel</name>
    <message>
        <source>not in this session</source>
        <translation>pas dans cette session</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>aucune position ne peut être ouverte</translation>
    </message>
    <message>
        <source>may only be reduced</source>
        <translation>ne peut être que réduite</translation>
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
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedPanel</name>
    <message>
        <source>No agents yet. The restricted list appears when the session has started.</source>
        <translation>Aucun agent pour l&apos;instant. La liste de restrictions apparaît dès que la session a démarré.</translation>
    </message>
    <message>
        <source>Restricted list</source>
        <translation>Liste de restrictions</translation>
    </message>
    <message>
        <source>No agent of this session keeps a restricted list.</source>
        <translation>Aucun agent de cette session ne tient de liste de restrictions.</translation>
    </message>
    <message>
        <source>nothing is restricted</source>
        <translation>aucune restriction</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>%n restreint</numerusform>
            <numerusform>%n restreints</numerusform>
        </translation>
    </message>
    <message>
        <source>One instrument at a time.</source>
        <translation>Un seul instrument à la fois.</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>A reason is needed; it is journaled with the change.</source>
        <translation>Un motif est requis&#xa0;; il est journalisé avec la modification.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last changed %1 UTC by %2: %3</source>
        <translation>Dernière modification&#xa0;: %1 UTC, par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <source>Asked. The Compliance Agent has not answered yet.</source>
        <translation>Demandé. L&apos;agent Conformité n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>Restricted instruments</source>
        <translation>Instruments restreints</translation>
    </message>
    <message>
        <source>Instrument to restrict</source>
        <translation>Instrument à restreindre</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Instruments of the session</source>
        <translation>Instruments de la session</translation>
    </message>
    <message>
        <source>Reason for adding or removing</source>
        <translation>Motif de l&apos;ajout ou du retrait</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>From the next signal on no position in it may be opened; what is held may be reduced</source>
        <translation>À partir du prochain signal, aucune position ne peut y être ouverte&#xa0;; ce qui est détenu peut être réduit</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Takes the instrument of the chosen row off the list</source>
        <translation>Retire de la liste l&apos;instrument de la ligne choisie</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>aucune position ne peut être ouverte</translation>
    </message>
</context>
<context>
    <name>mystic::ResultChart</name>
    <message numerus="yes">
        <source>%n trade(s) from %1 to %2 %3</source>
        <translation>
            <numerusform>%n trade de %1 à %2 %3</numerusform>
            <numerusform>%n trades de %1 à %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade was closed</source>
        <translation>Aucun trade n&apos;a été clôturé</translation>
    </message>
    <message>
        <source>Trades by result, %1</source>
        <comment>chart title: currency</comment>
        <translation>Trades par résultat, %1</translation>
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
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Advance by one event while paused (F8)</source>
        <translation>En pause&#xa0;: avancer d&apos;un événement (F8)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Speed of the session&apos;s time</source>
        <translation>Vitesse du temps de la session</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Progression de la session</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Panels shown and named layouts (Ctrl+L)</source>
        <translation>Panneaux affichés et dispositions nommées (Ctrl+L)</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>Panneaux et dispositions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings of the window (Ctrl+,)</source>
        <translation>Réglages de la fenêtre (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Raccourcis clavier (F1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+T)</source>
        <translation>Clair ou sombre (Ctrl+T)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>Reprendre la session (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>Mettre la session en pause (F7)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 tours</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 tours/s</translation>
    </message>
    <message>
        <source>decision p99 %1</source>
        <translation>décision p99 %1</translation>
    </message>
    <message>
        <source>Run to the next decision while paused (Shift+F8)</source>
        <translation>En pause&#xa0;: aller à la décision suivante (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>Avancer à la décision suivante</translation>
    </message>
</context>
<context>
    <name>mystic::SessionDesk</name>
    <message>
        <source>Add at least one file.</source>
        <translation>Ajoutez au moins un fichier.</translation>
    </message>
    <message>
        <source>%1 is still being read.</source>
        <translation>La lecture de %1 est encore en cours.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that cannot be used; a session would stop at the first of them. Correct the file, or write a configuration with &quot;skip_bad_rows&quot;: true.</source>
        <translation>%1 a %2 lignes inutilisables&#xa0;; une session s&apos;arrêterait à la première. Corrigez le fichier, ou écrivez une configuration avec &quot;skip_bad_rows&quot;: true.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed; the list says why.</source>
        <translation>%1 ne peut pas être rejoué&#xa0;; la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>The session was opened; the one before it was stopped and its journal sealed.</source>
        <translation>La session a été ouverte&#xa0;; la précédente a été arrêtée et son journal scellé.</translation>
    </message>
    <message>
        <source>Cancelled. The running session goes on.</source>
        <translation>Annulé. La session en cours continue.</translation>
    </message>
    <message>
        <source>%1. The session before was stopped in order and its journal sealed; no session runs now. Open one here.</source>
        <translation>%1. La session précédente a été arrêtée proprement et son journal scellé&#xa0;; aucune session n&apos;est en cours. Ouvrez-en une ici.</translation>
    </message>
    <message>
        <source>%1. The running session was left as it is.</source>
        <translation>%1. La session en cours a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>mystic::SettingRow</name>
    <message>
        <source>Expected a whole number from %1 to %2 (%3).</source>
        <translation>Valeur attendue&#xa0;: un nombre entier de %1 à %2 (%3).</translation>
    </message>
    <message>
        <source>Expected one of the values offered.</source>
        <translation>Valeur attendue&#xa0;: l&apos;une de celles proposées.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at the next start.</source>
        <translation>%1 Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Rétablir la valeur par défaut de %1</translation>
    </message>
</context>
<context>
    <name>mystic::Settings</name>
    <message>
        <source>%1 cannot be read (%2). Defaults are used.</source>
        <translation>%1 ne peut pas être lu (%2). Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>%1 is not a settings file (%2). It was renamed to %3 and defaults are used.</source>
        <translation>%1 n&apos;est pas un fichier de réglages (%2). Il a été renommé en %3 et les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>%1 was written by a newer station (version %2). What this one knows is used.</source>
        <translation>%1 a été écrit par une station plus récente (version %2). Ce que celle-ci connaît est utilisé.</translation>
    </message>
    <message>
        <source>%1: %2: %3. The default, %4, is used.</source>
        <translation>%1&#xa0;: %2&#xa0;: %3. La valeur par défaut, %4, est utilisée.</translation>
    </message>
</context>
<context>
    <name>mystic::SettingsSheet</name>
    <message>
        <source>One value does not fit; see above.</source>
        <translation>Une valeur ne convient pas&#xa0;; voir plus haut.</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Puts the defaults into this page; nothing changes before Apply</source>
        <translation>Met les valeurs par défaut dans cette page&#xa0;; rien ne change avant Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>mystic::SizeBars</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Open risk budget</source>
        <translation>Budget de risque ouvert</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>Cible de volatilité</translation>
    </message>
    <message>
        <source>Position cap</source>
        <translation>Plafond de position</translation>
    </message>
    <message>
        <source>Exposure cap</source>
        <translation>Plafond d&apos;exposition</translation>
    </message>
    <message>
        <source>Compliance cap</source>
        <translation>Plafond Conformité</translation>
    </message>
    <message>
        <source>Asked by strategy</source>
        <translation>Demandé par Stratégie</translation>
    </message>
    <message>
        <source>Instrument maximum</source>
        <translation>Maximum de l&apos;instrument</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>Liquidités disponibles</translation>
    </message>
</context>
<context>
    <name>mystic::StatisticsPanel</name>
    <message>
        <source>No session yet. Statistics are made from its journal, or from any other.</source>
        <translation>Aucune session pour l&apos;instant. Les statistiques sont faites à partir de son journal, ou de tout autre.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Statistics cannot be made from this window. mystic statistics &lt;journal&gt; makes them from a terminal.</source>
        <translation>Les statistiques ne peuvent pas être faites depuis cette fenêtre. mystic statistics &lt;journal&gt; les fait depuis un terminal.</translation>
    </message>
    <message>
        <source>This session is not recorded: name another journal</source>
        <translation>Cette session n&apos;est pas enregistrée&#xa0;: indiquez un autre journal</translation>
    </message>
    <message>
        <source>This session, or the directory of another journal</source>
        <translation>Cette session, ou le dossier d&apos;un autre journal</translation>
    </message>
    <message>
        <source>This session is not recorded. Name the directory of a journal.</source>
        <translation>Cette session n&apos;est pas enregistrée. Indiquez le dossier d&apos;un journal.</translation>
    </message>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>Lecture et vérification du journal</translation>
    </message>
    <message>
        <source>Cancelled. The figures shown are those of before.</source>
        <translation>Annulé. Les chiffres affichés sont ceux d&apos;avant.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4 trades</source>
        <translation>%1 · %2 à %3 · %4 trades</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Croissance annuelle composée</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Mode de calcul</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Pages of the statistics</source>
        <translation>Pages des statistiques</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>page</comment>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Figures and how each is computed</source>
        <translation>Les chiffres et le calcul de chacun</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>page</comment>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>Equity, drawdown, trades by result</source>
        <translation>Fonds propres, repli, trades par résultat</translation>
    </message>
    <message>
        <source>drawdowns</source>
        <comment>page</comment>
        <translation>replis</translation>
    </message>
    <message>
        <source>Drawdowns, deepest first</source>
        <translation>Replis, les plus profonds d&apos;abord</translation>
    </message>
    <message>
        <source>trades</source>
        <comment>page</comment>
        <translation>trades</translation>
    </message>
    <message>
        <source>Trades from flat to flat</source>
        <translation>Trades de position nulle à position nulle</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Directory of the journal; empty is this session&apos;s</source>
        <translation>Dossier du journal&#xa0;; vide, c&apos;est celui de cette session</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Read the journal and compute the statistics; nothing is written</source>
        <translation>Lire le journal et calculer les statistiques&#xa0;; rien n&apos;est écrit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No statistics yet. Compute reads the journal from its first turn to now and shows figures, charts, drawdowns and trades; nothing is written. For a back-test, name the journal that mystic backtest has told.</source>
        <translation>Aucune statistique pour l&apos;instant. Calculer lit le journal de son premier tour à maintenant et affiche chiffres, graphiques, replis et trades&#xa0;; rien n&apos;est écrit. Pour un backtest, indiquez le journal que mystic backtest a annoncé.</translation>
    </message>
    <message>
        <source>Progress of the statistics</source>
        <translation>Progression des statistiques</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Replis</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>Graphique des fonds propres et du repli&#xa0;; les flèches lisent les valeurs</translation>
    </message>
    <message>
        <source>Chart of trades by result</source>
        <translation>Graphique des trades par résultat</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsModel</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, nothing came yet</source>
        <translation>%1, rien n&apos;est encore arrivé</translation>
    </message>
    <message>
        <source>%1, last event %2 ago: the gate opens no new risk on it</source>
        <translation>%1, dernier événement il y a %2&#xa0;: le sas n&apos;ouvre aucun nouveau risque dessus</translation>
    </message>
    <message>
        <source>%1, last event %2 ago, %3 faults in %4 events read</source>
        <translation>%1, dernier événement il y a %2, %3 anomalies dans %4 événements lus</translation>
    </message>
    <message>
        <source>Events of the instrument that reach the agents, by this machine&apos;s clock</source>
        <translation>Événements de l&apos;instrument qui parviennent aux agents, à l&apos;horloge de cette machine</translation>
    </message>
    <message>
        <source>Events read; a little ahead of the session, because data are read in advance</source>
        <translation>Événements lus&#xa0;; un peu en avance sur la session, car les données sont lues d&apos;avance</translation>
    </message>
    <message>
        <source>Quotes with the bid at or above the ask, as received</source>
        <translation>Cotations dont le bid est à l&apos;ask ou au-dessus, telles que reçues</translation>
    </message>
    <message>
        <source>Rows that could not be used; the log names each</source>
        <translation>Lignes inutilisables&#xa0;; le log cite chacune</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>column: events per second</comment>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>column</comment>
        <translation>Trous</translation>
    </message>
    <message>
        <source>Doubles</source>
        <comment>column: duplicate events</comment>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Crossed</source>
        <comment>column</comment>
        <translation>Croisées</translation>
    </message>
    <message>
        <source>Disorder</source>
        <comment>column: events older than their predecessor</comment>
        <translation>Hors séq.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>column</comment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: file or generator</comment>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsPanel</name>
    <message>
        <source>No streams. A session&apos;s feed shows its files or generators here, with age and faults.</source>
        <translation>Aucun flux. Le flux d&apos;une session affiche ici ses fichiers ou générateurs, avec âge et anomalies.</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Santé des données</translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n flux</numerusform>
            <numerusform>%n flux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, state</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 with faults</source>
        <translation>%1 avec anomalies</translation>
    </message>
    <message>
        <source>Health of market data streams</source>
        <translation>Santé des flux de données de marché</translation>
    </message>
</context>
<context>
    <name>mystic::StripChart</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: nothing measured</source>
        <translation>%1&#xa0;: rien de mesuré</translation>
    </message>
</context>
<context>
    <name>mystic::TicketEntry</name>
    <message>
        <source>Amount, as value</source>
        <translation>Taille, en valeur</translation>
    </message>
    <message>
        <source>Amount, as quantity</source>
        <translation>Taille, en quantité</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Prix limite</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Prix stop</translation>
    </message>
    <message>
        <source>Take profit at</source>
        <translation>Prise de profit à</translation>
    </message>
    <message>
        <source>Protective stop at</source>
        <translation>Stop de protection à</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distance de suivi</translation>
    </message>
    <message>
        <source>bid %1 · ask %2 · last %3 · %4 UTC</source>
        <translation>bid %1 · ask %2 · dernier %3 · %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Au marché</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop limite</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>Jusqu&apos;à annulation</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>Immédiat ou annulé</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>Tout ou rien</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>At a price</source>
        <translation>À un prix</translation>
    </message>
    <message>
        <source>Trailing by an amount</source>
        <translation>Suiveuse, en montant</translation>
    </message>
    <message>
        <source>Trailing by a share</source>
        <translation>Suiveuse, en %</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Selon configuration</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiate</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Sens&#xa0;: achat</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Sens&#xa0;: vente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Amount is a quantity or a value</source>
        <translation>La taille est une quantité ou une valeur</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Prise de profit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>over </source>
        <comment>before a number of minutes</comment>
        <translation>sur </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Worked over, minutes</source>
        <translation>Durée d&apos;exécution, minutes</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Never takes from the book: refused by the venue when it would</source>
        <translation>Ne prend jamais dans le carnet&#xa0;: refusé par la place s&apos;il le devait</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Réduction seule</translation>
    </message>
    <message>
        <source>Closes what is held and opens nothing</source>
        <translation>Clôture ce qui est détenu et n&apos;ouvre rien</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>pour le journal</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Review the order before it is sent</source>
        <translation>Vérifier l&apos;ordre avant l&apos;envoi</translation>
    </message>
    <message>
        <source>Set by Risk</source>
        <translation>Fixée par Risque</translation>
    </message>
</context>
<context>
    <name>mystic::TicketPanel</name>
    <message>
        <source>No session. The ticket opens with the first snapshot of one.</source>
        <translation>Aucune session. Le ticket s&apos;ouvre avec le premier instantané d&apos;une session.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Ticket d&apos;ordre</translation>
    </message>
    <message>
        <source>This session has no instruments to trade.</source>
        <translation>Cette session n&apos;a aucun instrument à traiter.</translation>
    </message>
    <message>
        <source>On its way through Compliance, Risk and the gate…</source>
        <translation>En route par Conformité, Risque et le sas…</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>Chaîne entière</translation>
    </message>
    <message>
        <source>Show every stage of this order in the audit log</source>
        <translation>Afficher chaque étape de cet ordre dans la piste d&apos;audit</translation>
    </message>
</context>
<context>
    <name>mystic::TicketReview</name>
    <message>
        <source>The quantity again</source>
        <translation>Retapez la quantité</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Compliance, Risk and the gate decide.</source>
        <translation>Rien ne s&apos;y oppose. Conformité, Risque et le sas décident.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quantity again</source>
        <translation>Quantité à retaper</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for sending it in spite of the warnings</source>
        <translation>Motif de l&apos;envoi malgré les avertissements</translation>
    </message>
    <message>
        <source>at least three characters</source>
        <translation>au moins trois caractères</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>Envoyer l&apos;ordre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the form; nothing is sent</source>
        <translation>Retour au formulaire&#xa0;; rien n&apos;est envoyé</translation>
    </message>
</context>
<context>
    <name>mystic::TimeBar</name>
    <message>
        <source>same turn</source>
        <translation>même tour</translation>
    </message>
    <message>
        <source>Logical times as recorded; the journal holds no measured latencies.</source>
        <translation>Heures logiques telles qu&apos;enregistrées&#xa0;; le journal ne contient pas de latences mesurées.</translation>
    </message>
    <message>
        <source>tick → %1 %2</source>
        <translation>tick → %1 %2</translation>
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
        <translation>Heure de la session&#xa0;: celle du marché, pas de cet ordinateur</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Fonds propres</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>P&amp;L du jour</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>VaR / limit</source>
        <translation>VaR / limite</translation>
    </message>
    <message>
        <source>Trades today</source>
        <translation>Trades du jour</translation>
    </message>
    <message>
        <source>Volume today</source>
        <translation>Volume du jour</translation>
    </message>
    <message>
        <source>KILL SWITCH</source>
        <translation>ARRÊT D&apos;URGENCE</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Arrêt d&apos;urgence</translation>
    </message>
    <message>
        <source>Stops new risk at once (Ctrl+Shift+K). Cancelling working orders is offered next.</source>
        <translation>Arrête aussitôt tout nouveau risque (Ctrl+Shift+K). L&apos;annulation des ordres en cours est proposée ensuite.</translation>
    </message>
    <message>
        <source>Trading is not active. Click to re-arm.</source>
        <translation>Le trading n&apos;est pas actif. Cliquez pour réarmer.</translation>
    </message>
    <message>
        <source>Session %1, no live venue</source>
        <translation>Session %1, pas de place réelle</translation>
    </message>
    <message>
        <source>Equity in %1. Realised %2, unrealised %3, fees %4</source>
        <translation>Fonds propres en %1. Réalisé %2, latent %3, frais %4</translation>
    </message>
    <message>
        <source>Not known: a position has no price yet</source>
        <translation>Inconnu&#xa0;: une position n&apos;a pas encore de prix</translation>
    </message>
    <message>
        <source>Profit and loss since the day rolled, in %1, after fees</source>
        <translation>Gains et pertes depuis le changement de jour, en %1, après frais</translation>
    </message>
    <message>
        <source>Loss from the highest equity; limit %1</source>
        <translation>Perte depuis les plus hauts fonds propres&#xa0;; limite %1</translation>
    </message>
    <message>
        <source>Loss from the highest equity</source>
        <translation>Perte depuis les plus hauts fonds propres</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>Not known yet: too few observations</source>
        <translation>Pas encore connu&#xa0;: trop peu d&apos;observations</translation>
    </message>
    <message>
        <source>Trading state %1</source>
        <translation>État du trading %1</translation>
    </message>
    <message>
        <source>Since %1: %2
Click to re-arm.</source>
        <translation>Depuis %1&#xa0;: %2
Cliquez pour réarmer.</translation>
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
        <translation>Mystic Station en une page</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Arrêt d&apos;urgence</translation>
    </message>
    <message>
        <source>Top right, or %1 from anywhere: no new risk from that moment. It then offers to cancel working orders. Going back needs a reason.</source>
        <translation>En haut à droite, ou %1 de partout&#xa0;: plus aucun nouveau risque dès cet instant. L&apos;annulation des ordres en cours est ensuite proposée. Revenir en arrière exige un motif.</translation>
    </message>
    <message>
        <source>Top row</source>
        <translation>Ligne du haut</translation>
    </message>
    <message>
        <source>Mode of the session, time, equity, loss, limits and links. A bar that turns yellow is near its limit.</source>
        <translation>Mode de la session, heure, fonds propres, perte, limites et liaisons. Une barre qui passe au jaune est proche de sa limite.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>The row of tabs, Ctrl+1 to Ctrl+9. Panels can be dragged by their title, put into windows of their own and hidden; Layout keeps arrangements under a name.</source>
        <translation>La rangée d&apos;onglets, Ctrl+1 à Ctrl+9. Les panneaux se glissent par leur titre, se détachent dans leur propre fenêtre et se masquent&#xa0;; Panneaux garde des dispositions sous un nom.</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>Chaque décision</translation>
    </message>
    <message>
        <source>Each order, fill and rejection leads to its trace: the tick, the signal, the checks, the size, the answer of the venue.</source>
        <translation>Chaque ordre, exécution et rejet mène à sa trace&#xa0;: le tick, le signal, les contrôles, la taille, la réponse de la place.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>The bar at the foot shows the worst one nobody has acknowledged. A acknowledges it, L lists all.</source>
        <translation>La barre du bas montre la pire que personne n&apos;a acquittée. A l&apos;acquitte, L liste toutes les alarmes.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>F6 goes from panel to panel, F1 lists every key, Shift+F1 shows this page again.</source>
        <translation>F6 passe de panneau en panneau, F1 liste toutes les touches, Shift+F1 affiche de nouveau cette page.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Fermer l&apos;introduction</translation>
    </message>
</context>
<context>
    <name>mystic::TradesModel</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
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
        <translation>Entrée (UTC)</translation>
    </message>
    <message>
        <source>Exited (UTC)</source>
        <comment>column</comment>
        <translation>Sortie (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: long or short</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column: average price</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>column: average price</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>P&amp;L [%1]</source>
        <comment>column: currency</comment>
        <translation>P&amp;L [%1]</translation>
    </message>
    <message>
        <source>Fees [%1]</source>
        <comment>column: currency</comment>
        <translation>Frais [%1]</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>column: of value opened</comment>
        <translation>Rendement</translation>
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
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>mystic::ViolationsPanel</name>
    <message>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <source>%1 since the window opened</source>
        <translation>%1 depuis l&apos;ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>%1 records did not reach the window</source>
        <translation>%1 enregistrements ne sont pas arrivés à la fenêtre</translation>
    </message>
    <message>
        <source>No violation since the window opened. A signal that breaks one of Compliance&apos;s rules is refused and recorded here; the report lists the whole session&apos;s.</source>
        <translation>Aucune violation depuis l&apos;ouverture de la fenêtre. Un signal qui enfreint une règle de Conformité est refusé et enregistré ici&#xa0;; le rapport liste celles de toute la session.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d&apos;abord</translation>
    </message>
</context>
<context>
    <name>mystic::WhyPanel</name>
    <message>
        <source>Why this order</source>
        <translation>Pourquoi cet ordre</translation>
    </message>
    <message>
        <source>not an order: type S-184216 or an order&apos;s number</source>
        <translation>pas un ordre&#xa0;: tapez S-184216 ou le numéro d&apos;un ordre</translation>
    </message>
    <message>
        <source>Choose an order, a fill or a refusal, here or in any table of the window (double click or Enter), to see everything that led to it.</source>
        <translation>Choisissez un ordre, une exécution ou un refus, ici ou dans n&apos;importe quelle table de la fenêtre (double-clic ou Entrée), pour voir tout ce qui y a mené.</translation>
    </message>
    <message>
        <source>This session records no journal, so there is nothing that could tell why.</source>
        <translation>Cette session n&apos;enregistre pas de journal&#xa0;; rien ne peut donc dire pourquoi.</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1.</source>
        <translation>Rien n&apos;est enregistré sous %1.</translation>
    </message>
    <message>
        <source>Reading why of %1 …</source>
        <translation>Lecture du pourquoi de %1 …</translation>
    </message>
    <message>
        <source>%1 binds</source>
        <translation>Contrainte&#xa0;: %1</translation>
    </message>
    <message>
        <source>S-turn or order number</source>
        <translation>Tour S ou numéro d&apos;ordre</translation>
    </message>
    <message>
        <source>Order to explain</source>
        <translation>Ordre à expliquer</translation>
    </message>
    <message>
        <source>What became of the order</source>
        <translation>Ce que l&apos;ordre est devenu</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copier l&apos;explication comme texte</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Show the records of this trace in the audit log</source>
        <translation>Afficher les enregistrements de cette trace dans la piste d&apos;audit</translation>
    </message>
    <message>
        <source>Chain from the tick to the last fill</source>
        <translation>Chaîne du tick à la dernière exécution</translation>
    </message>
    <message>
        <source>Size: smallest wins</source>
        <translation>Taille&#xa0;: la plus petite l&apos;emporte</translation>
    </message>
    <message>
        <source>Candidates for the size</source>
        <translation>Candidates pour la taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Logical times between the steps</source>
        <translation>Temps logiques entre les étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WorkingOrdersPanel</name>
    <message>
        <source>No order works. Orders appear here when a signal has passed Compliance, Risk and the gate, or when the ticket sends one.</source>
        <translation>Aucun ordre en cours. Les ordres apparaissent ici quand un signal a passé Conformité, Risque et le sas, ou quand le ticket en envoie un.</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Ordres en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>buy 0.250 BTC-USD (value)</comment>
        <translation>%1 %2 %3 (%4)</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valeur inconnue</translation>
    </message>
    <message>
        <source>Cancel %1? What has filled stays.</source>
        <translation>Annuler l&apos;ordre&#xa0;: %1&#xa0;? Ce qui est exécuté reste.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler l&apos;ordre</translation>
    </message>
    <message>
        <source>an unknown value</source>
        <translation>une valeur inconnue</translation>
    </message>
    <message>
        <source>Cancel all %1 working orders that can be cancelled, worth %2, and what is still to be sent of orders worked in slices? Protective stops stay.</source>
        <translation>Annuler les %1 ordres en cours qui peuvent l&apos;être, d&apos;une valeur de %2, et ce qui reste à envoyer des ordres exécutés par tranches&#xa0;? Les stops de protection restent.</translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>Annuler les %1</translation>
    </message>
    <message>
        <source>New total quantity</source>
        <translation>Nouvelle quantité totale</translation>
    </message>
    <message>
        <source>New limit price</source>
        <translation>Nouveau prix limite</translation>
    </message>
    <message>
        <source>New stop price</source>
        <translation>Nouveau prix stop</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Modifier l&apos;ordre</translation>
    </message>
    <message>
        <source>Judged like a new order by Compliance, Risk and the gate; the old one works on until then.</source>
        <translation>Jugé comme un nouvel ordre par Conformité, Risque et le sas&#xa0;; l&apos;ancien reste en cours jusque-là.</translation>
    </message>
    <message>
        <source>A stop moves only closer to the market.</source>
        <translation>Un stop ne peut que se rapprocher du marché.</translation>
    </message>
    <message>
        <source>Takes risk away: possible at once, also when trading is halted.</source>
        <translation>Retire du risque&#xa0;: possible aussitôt, même quand le trading est suspendu.</translation>
    </message>
    <message>
        <source>Change %1. %2</source>
        <translation>Modifier l&apos;ordre&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The change is on its way through Compliance, Risk and the gate…</source>
        <translation>La modification est en route par Conformité, Risque et le sas…</translation>
    </message>
    <message>
        <source>Enter changes, Delete cancels the order of the row</source>
        <translation>Entrée modifie l&apos;ordre de la ligne, Suppr l&apos;annule</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the selected order</source>
        <translation>Modifier l&apos;ordre sélectionné</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Annuler l&apos;ordre…</translation>
    </message>
    <message>
        <source>Cancel the selected order</source>
        <translation>Annuler l&apos;ordre sélectionné</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>Tout annuler…</translation>
    </message>
    <message>
        <source>Cancel all working orders; asks first</source>
        <translation>Annuler tous les ordres en cours&#xa0;; demande d&apos;abord confirmation</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Exéc. partielle</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop limite</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protection</translation>
    </message>
</context>
<context>
    <name>mystic::agents</name>
    <message>
        <source>Strategy Agent</source>
        <translation>Agent Stratégie</translation>
    </message>
    <message>
        <source>Compliance Agent</source>
        <translation>Agent Conformité</translation>
    </message>
    <message>
        <source>Risk Agent</source>
        <translation>Agent Risque</translation>
    </message>
    <message>
        <source>Execution Agent</source>
        <translation>Agent Exécution</translation>
    </message>
    <message>
        <source>orders/day</source>
        <translation>ordres/jour</translation>
    </message>
    <message>
        <source>account currency/day</source>
        <translation>devise du compte/jour</translation>
    </message>
    <message>
        <source>POSIX TZ rule</source>
        <translation>règle TZ POSIX</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>symboles</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>messages/s</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>exécutions</translation>
    </message>
    <message>
        <source>share of limit</source>
        <translation>part de la limite</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ordres</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>share of price</source>
        <translation>part du prix</translation>
    </message>
    <message>
        <source>account currency</source>
        <translation>devise du compte</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>tranches</translation>
    </message>
    <message>
        <source>share of volume</source>
        <translation>part du volume</translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation>part des fonds propres</translation>
    </message>
    <message>
        <source>times equity</source>
        <translation>fois les fonds propres</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>indice de Herfindahl</translation>
    </message>
    <message>
        <source>share of peak equity</source>
        <translation>part des fonds propres au plus haut</translation>
    </message>
    <message>
        <source>share of equity at the day&apos;s start</source>
        <translation>part des fonds propres au début du jour</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>share of equity over risk_horizon</source>
        <translation>part des fonds propres sur risk_horizon</translation>
    </message>
    <message>
        <source>share of the limit</source>
        <translation>part de la limite</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>rendements</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>stratégies</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>taux de réussite</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>average true ranges</source>
        <translation>amplitudes vraies moyennes</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>écarts-types</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>points d&apos;indice</translation>
    </message>
    <message>
        <source>common bars</source>
        <translation>barres communes</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>corrélation</translation>
    </message>
    <message>
        <source>hedge ratio</source>
        <translation>ratio de couverture</translation>
    </message>
    <message>
        <source>share of hedge</source>
        <translation>part de la couverture</translation>
    </message>
    <message>
        <source>Largest number of orders with an execution in a day; working orders count as if executed.</source>
        <translation>Nombre maximal d&apos;ordres exécutés en un jour ; les ordres en cours comptent comme exécutés.</translation>
    </message>
    <message>
        <source>Largest notional executed in a day; the value of working orders is reserved.</source>
        <translation>Plus grand notionnel exécuté en un jour ; la valeur des ordres en cours est réservée.</translation>
    </message>
    <message>
        <source>When entries are allowed; the end minute is included to its last instant.</source>
        <translation>Quand les entrées sont permises ; la dernière minute compte jusqu&apos;à son dernier instant.</translation>
    </message>
    <message>
        <source>Zone of trading_hours, for example &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>Fuseau de trading_hours, par exemple « EST5EDT,M3.2.0,M11.1.0 ».</translation>
    </message>
    <message>
        <source>Zone whose midnight starts a new day for the daily limits.</source>
        <translation>Fuseau dont minuit commence un nouveau jour pour les limites journalières.</translation>
    </message>
    <message>
        <source>Instruments in which no position may be opened.</source>
        <translation>Instruments sur lesquels aucune position ne peut être ouverte.</translation>
    </message>
    <message>
        <source>Largest number of cleared signals, cancels and replacements within one second.</source>
        <translation>Nombre maximal de signaux validés, d&apos;annulations et de remplacements en une seconde.</translation>
    </message>
    <message>
        <source>A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off.</source>
        <translation>Un signal égal à un autre validé depuis moins que cette durée est un doublon ; 0 désactive le contrôle.</translation>
    </message>
    <message>
        <source>Largest number of entries of one strategy in one instrument within repeated_execution_window.</source>
        <translation>Nombre maximal d&apos;entrées d&apos;une stratégie sur un instrument pendant repeated_execution_window.</translation>
    </message>
    <message>
        <source>Window of the repeated-execution throttle.</source>
        <translation>Fenêtre du frein aux exécutions répétées.</translation>
    </message>
    <message>
        <source>Oldest signal that is still cleared.</source>
        <translation>Âge maximal d&apos;un signal encore validé.</translation>
    </message>
    <message>
        <source>How long a verdict may be used; never longer than the signal itself is valid.</source>
        <translation>Durée d&apos;utilisation d&apos;un verdict ; jamais plus longue que la validité du signal.</translation>
    </message>
    <message>
        <source>From this share of a limit on a warning is raised.</source>
        <translation>À partir de cette part d&apos;une limite, un avertissement est émis.</translation>
    </message>
    <message>
        <source>Largest number of orders working at once; exits and protective stops are sent even when it is reached.</source>
        <translation>Nombre maximal d&apos;ordres en cours simultanés ; sorties et stops de protection partent même au-delà.</translation>
    </message>
    <message>
        <source>An entry that still works after this time is canceled.</source>
        <translation>Une entrée encore en cours après ce délai est annulée.</translation>
    </message>
    <message>
        <source>How often an order the venue refused or received too late is sent again.</source>
        <translation>Combien de fois un ordre refusé ou reçu trop tard par la place est renvoyé.</translation>
    </message>
    <message>
        <source>Pause before the first new attempt; it doubles with every further one, up to 60 s.</source>
        <translation>Pause avant la première nouvelle tentative ; elle double à chaque suivante, jusqu&apos;à 60 s.</translation>
    </message>
    <message>
        <source>How entries without a limit leave: as market orders, or as limit orders at the touch plus max_slippage that fill at once or not at all.</source>
        <translation>Comment partent les entrées sans limite : au marché, ou en ordres limités au meilleur prix plus max_slippage, exécutés aussitôt ou pas du tout.</translation>
    </message>
    <message>
        <source>How far beyond the touch a limit_ioc entry may reach; it never reaches beyond the price Risk assumed at worst.</source>
        <translation>Jusqu&apos;où une entrée limit_ioc peut dépasser le meilleur prix ; jamais au-delà du pire prix supposé par Risque.</translation>
    </message>
    <message>
        <source>Distance at which the protective stop trails the best price; 0 leaves it where Risk put it. A signal&apos;s own offset comes first.</source>
        <translation>Distance à laquelle le stop de protection suit le meilleur prix ; 0 le laisse où Risque l&apos;a mis. L&apos;écart propre du signal prime.</translation>
    </message>
    <message>
        <source>Distance of the profit target of entries whose signal names none; 0 places none. Stop and target cancel each other.</source>
        <translation>Distance de l&apos;objectif de gain des entrées dont le signal n&apos;en nomme pas ; 0 n&apos;en place aucun. Stop et objectif s&apos;annulent l&apos;un l&apos;autre.</translation>
    </message>
    <message>
        <source>How entries worth more than slice_above are worked: at once, in equal slices over time, or in slices that follow the observed volume.</source>
        <translation>Comment sont travaillées les entrées supérieures à slice_above : d&apos;un coup, en tranches égales dans le temps, ou en tranches suivant le volume observé.</translation>
    </message>
    <message>
        <source>Entries worth more than this are worked in slices. Every slice counts as a trade of the day.</source>
        <translation>Les entrées de valeur supérieure sont travaillées par tranches. Chaque tranche compte comme une transaction du jour.</translation>
    </message>
    <message>
        <source>Steps of a sliced order; fewer when a slice would be below the instrument&apos;s minimum.</source>
        <translation>Étapes d&apos;un ordre découpé ; moins si une tranche passait sous le minimum de l&apos;instrument.</translation>
    </message>
    <message>
        <source>Time a sliced order is spread over, unless the signal names one. The gate&apos;s max_slice_age must be longer.</source>
        <translation>Durée sur laquelle un ordre découpé est réparti, sauf si le signal en nomme une. max_slice_age du sas doit être plus long.</translation>
    </message>
    <message>
        <source>Largest share of the volume observed since it began that a VWAP order may take.</source>
        <translation>Plus grande part du volume observé depuis son début qu&apos;un ordre VWAP peut prendre.</translation>
    </message>
    <message>
        <source>Budget of open risk: the sum of the losses to the stops of all positions and pending entries.</source>
        <translation>Budget de risque ouvert : somme des pertes jusqu&apos;aux stops de toutes les positions et entrées en attente.</translation>
    </message>
    <message>
        <source>Largest value of one position, pending entries included.</source>
        <translation>Valeur maximale d&apos;une position, entrées en attente comprises.</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry; a strategy&apos;s own stop counts when it is nearer.</source>
        <translation>Distance du stop de protection à l&apos;entrée ; le stop propre d&apos;une stratégie compte s&apos;il est plus proche.</translation>
    </message>
    <message>
        <source>Largest sum of position values without regard to sign, pending entries included.</source>
        <translation>Plus grande somme des valeurs de position sans signe, entrées en attente comprises.</translation>
    </message>
    <message>
        <source>Largest sum of signed position values, the worse of all pending buys or all pending sells filled.</source>
        <translation>Plus grande somme des valeurs de position signées, dans le pire cas où tous les achats ou toutes les ventes en attente sont exécutés.</translation>
    </message>
    <message>
        <source>Largest gross value of held positions; up to 1, purchases must also be covered by cash.</source>
        <translation>Plus grande valeur brute des positions détenues ; jusqu&apos;à 1, les achats doivent aussi être couverts par les liquidités.</translation>
    </message>
    <message>
        <source>Largest sum of squared shares in gross exposure; 1 = everything in one instrument.</source>
        <translation>Plus grande somme des carrés des parts de l&apos;exposition brute ; 1 = tout sur un seul instrument.</translation>
    </message>
    <message>
        <source>Gross exposure from which max_concentration applies; below it too little is invested to be concentrated.</source>
        <translation>Exposition brute à partir de laquelle max_concentration s&apos;applique ; en dessous, trop peu est investi pour être concentré.</translation>
    </message>
    <message>
        <source>Drawdown above which new entries are blocked.</source>
        <translation>Repli au-delà duquel les nouvelles entrées sont bloquées.</translation>
    </message>
    <message>
        <source>Loss of the day, unrealised included, above which new entries are blocked until the day rolls.</source>
        <translation>Perte du jour, non réalisée comprise, au-delà de laquelle les nouvelles entrées sont bloquées jusqu&apos;au changement de jour.</translation>
    </message>
    <message>
        <source>Largest historical value at risk over risk_horizon; above it new entries are blocked.</source>
        <translation>Plus grande VaR historique sur risk_horizon ; au-delà, les nouvelles entrées sont bloquées.</translation>
    </message>
    <message>
        <source>Largest historical expected shortfall over risk_horizon; above it new entries are blocked.</source>
        <translation>Plus grand expected shortfall historique sur risk_horizon ; au-delà, les nouvelles entrées sont bloquées.</translation>
    </message>
    <message>
        <source>Confidence of value at risk and expected shortfall.</source>
        <translation>Niveau de confiance de la VaR et de l&apos;expected shortfall.</translation>
    </message>
    <message>
        <source>Volatility one position may add to equity; sizes entries whose signal carries a volatility.</source>
        <translation>Volatilité qu&apos;une position peut ajouter aux fonds propres ; dimensionne les entrées dont le signal porte une volatilité.</translation>
    </message>
    <message>
        <source>How much worse than the market a market order is assumed to fill when it is sized.</source>
        <translation>De combien un ordre au marché est supposé exécuté moins bien que le marché lors du dimensionnement.</translation>
    </message>
    <message>
        <source>Use of a limit from which a warning is raised.</source>
        <translation>Utilisation d&apos;une limite à partir de laquelle un avertissement est émis.</translation>
    </message>
    <message>
        <source>How far below its threshold a value must fall before the warning or breach is cleared.</source>
        <translation>De combien une valeur doit passer sous son seuil avant que l&apos;avertissement ou le dépassement soit levé.</translation>
    </message>
    <message>
        <source>How far prices may carry open risk and position size above the limits that sized them before it is a breach.</source>
        <translation>Jusqu&apos;où les prix peuvent porter le risque ouvert et la taille au-dessus des limites qui les ont fixés avant d&apos;être un dépassement.</translation>
    </message>
    <message>
        <source>Number of bar returns behind value at risk and expected shortfall.</source>
        <translation>Nombre de rendements de barre derrière la VaR et l&apos;expected shortfall.</translation>
    </message>
    <message>
        <source>Length of one return; also the bar that a signal&apos;s volatility refers to. A change empties the window.</source>
        <translation>Durée d&apos;un rendement ; aussi la barre à laquelle se rapporte la volatilité d&apos;un signal. Un changement vide la fenêtre.</translation>
    </message>
    <message>
        <source>Horizon of value at risk and target volatility; scaled from bars by the square root of time.</source>
        <translation>Horizon de la VaR et de la volatilité cible ; extrapolé des barres par la racine du temps.</translation>
    </message>
    <message>
        <source>Logical time between two risk reports while anything changes.</source>
        <translation>Temps logique entre deux rapports de risque tant que quelque chose change.</translation>
    </message>
    <message>
        <source>How long a verdict holds when the signal and Compliance set no earlier end.</source>
        <translation>Durée de validité d&apos;un verdict quand ni le signal ni Conformité ne fixent une fin plus proche.</translation>
    </message>
    <message>
        <source>Time zone at whose midnight the day of the daily loss rolls, e.g. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>Fuseau à minuit duquel change le jour de la perte du jour, p. ex. « EST5EDT,M3.2.0,M11.1.0 ».</translation>
    </message>
    <message>
        <source>Largest number of active strategy instances (a strategy on one instrument); instruments count in the session&apos;s order, what exceeds the limit opens nothing new.</source>
        <translation>Nombre maximal d&apos;instances actives (une stratégie sur un instrument) ; les instruments comptent dans l&apos;ordre de la session, ce qui dépasse n&apos;ouvre rien de nouveau.</translation>
    </message>
    <message>
        <source>How often performance is evaluated and model metrics are published; this version measures and does not optimise.</source>
        <translation>À quelle fréquence la performance est évaluée et les mesures du modèle publiées ; cette version mesure et n&apos;optimise pas.</translation>
    </message>
    <message>
        <source>Hit rate (winning share of closed trades) below which a strategy is flagged and an alert raised; trend strategies may earn below it. Trading goes on.</source>
        <translation>Taux de réussite (part gagnante des transactions closes) sous lequel une stratégie est signalée et une alarme émise ; les stratégies de tendance peuvent gagner en dessous. Le trading continue.</translation>
    </message>
    <message>
        <source>Closed trades a strategy needs before its hit rate is judged against performance_threshold.</source>
        <translation>Transactions closes nécessaires avant que le taux de réussite soit jugé selon performance_threshold.</translation>
    </message>
    <message>
        <source>Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, pair-spread. One left out still closes what it holds.</source>
        <translation>Stratégies pouvant ouvrir des positions : trend-cross, mean-reversion, channel-breakout, pair-spread. Une stratégie omise ferme encore ce qu&apos;elle détient.</translation>
    </message>
    <message>
        <source>Whether strategies may open short positions; false leaves the long side only.</source>
        <translation>Si les stratégies peuvent ouvrir des positions vendeuses ; false ne laisse que le côté acheteur.</translation>
    </message>
    <message>
        <source>Length of the bars the strategies use; bars of another length are ignored. A change restarts warm-up.</source>
        <translation>Durée des barres utilisées par les stratégies ; les autres sont ignorées. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>A gap in an instrument&apos;s bars longer than this many intervals restarts warm-up.</source>
        <translation>Un trou dans les barres d&apos;un instrument plus long que ce nombre d&apos;intervalles relance la mise en route.</translation>
    </message>
    <message>
        <source>Period of the average true range behind volatility and stops. A change restarts warm-up.</source>
        <translation>Période de l&apos;amplitude vraie moyenne derrière volatilité et stops. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Distance of the suggested protective stop from the reference price.</source>
        <translation>Distance du stop de protection proposé au prix de référence.</translation>
    </message>
    <message>
        <source>How long a signal may be acted upon; unanswered until then, it counts as refused.</source>
        <translation>Durée pendant laquelle on peut agir sur un signal ; sans réponse d&apos;ici là, il compte comme refusé.</translation>
    </message>
    <message>
        <source>Pause of a strategy on an instrument after a closed position or a refused entry.</source>
        <translation>Pause d&apos;une stratégie sur un instrument après une position fermée ou une entrée refusée.</translation>
    </message>
    <message>
        <source>Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up.</source>
        <translation>Période de la moyenne rapide de trend-cross ; inférieure à trend_slow_period. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Period of the slow average of trend-cross. A change restarts warm-up.</source>
        <translation>Période de la moyenne lente de trend-cross. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Average true range over price below which trend-cross does not enter: too quiet to pay the costs.</source>
        <translation>Amplitude vraie moyenne sur prix sous laquelle trend-cross n&apos;entre pas : trop calme pour payer les coûts.</translation>
    </message>
    <message>
        <source>Average true range over price above which trend-cross does not enter: too wild for its stops.</source>
        <translation>Amplitude vraie moyenne sur prix au-dessus de laquelle trend-cross n&apos;entre pas : trop agité pour ses stops.</translation>
    </message>
    <message>
        <source>Period of mean and deviation of mean-reversion. A change restarts warm-up.</source>
        <translation>Période de la moyenne et de l&apos;écart de mean-reversion. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion enters back towards it: the band.</source>
        <translation>Distance à la moyenne à laquelle mean-reversion entre vers elle : la bande.</translation>
    </message>
    <message>
        <source>Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing.</source>
        <translation>Distance à la moyenne au-delà de laquelle mean-reversion n&apos;entre pas : c&apos;est une rupture, pas une oscillation.</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion takes its exit; 0 = at the mean.</source>
        <translation>Distance à la moyenne à laquelle mean-reversion sort ; 0 = à la moyenne.</translation>
    </message>
    <message>
        <source>Period of the relative strength index of mean-reversion. A change restarts warm-up.</source>
        <translation>Période de l&apos;indice de force relative de mean-reversion. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Mean-reversion buys only at or below this index and sells short only at or above 100 minus it.</source>
        <translation>Mean-reversion n&apos;achète qu&apos;à cet indice ou en dessous et ne vend à découvert qu&apos;à 100 moins lui ou au-dessus.</translation>
    </message>
    <message>
        <source>Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it.</source>
        <translation>Indice auquel un achat de mean-reversion est fermé comme normalisé ; une vente à 100 moins lui.</translation>
    </message>
    <message>
        <source>Bars before the current one whose highest high and lowest low channel-breakout must break. A change restarts warm-up.</source>
        <translation>Barres précédant l&apos;actuelle dont channel-breakout doit franchir le plus haut ou le plus bas. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Bars of the channel whose opposite side closes a position of channel-breakout; at most breakout_period. A change restarts warm-up.</source>
        <translation>Barres du canal dont le côté opposé ferme une position de channel-breakout ; au plus breakout_period. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>How far beyond the channel a close must be for channel-breakout to enter.</source>
        <translation>De combien une clôture doit dépasser le canal pour que channel-breakout entre.</translation>
    </message>
    <message>
        <source>How far beyond the channel a close may be: what has run further is not chased.</source>
        <translation>Jusqu&apos;où une clôture peut dépasser le canal : ce qui est allé plus loin n&apos;est pas poursuivi.</translation>
    </message>
    <message>
        <source>Period of the average directional index of channel-breakout. A change restarts warm-up.</source>
        <translation>Période de l&apos;indice directionnel moyen de channel-breakout. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Average directional index below which channel-breakout does not enter: no trend to follow.</source>
        <translation>Indice directionnel moyen sous lequel channel-breakout n&apos;entre pas : pas de tendance à suivre.</translation>
    </message>
    <message>
        <source>Pairs of pair-spread, each &quot;FIRST:SECOND&quot; by symbol, both priced in one currency, no instrument in two pairs. Changes only while no pair is open.</source>
        <translation>Paires de pair-spread, chacune « FIRST:SECOND » par symbole, dans une même devise, aucun instrument dans deux paires. Modifiable seulement sans paire ouverte.</translation>
    </message>
    <message>
        <source>Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up.</source>
        <translation>Barres sur lesquelles pair-spread prend ratio de couverture et écart. Un changement relance la mise en route.</translation>
    </message>
    <message>
        <source>Distance of the spread from its usual value at which pair-spread enters.</source>
        <translation>Distance de l&apos;écart à sa valeur usuelle à laquelle pair-spread entre.</translation>
    </message>
    <message>
        <source>Distance of the spread within which a pair is closed as normal again; below pair_entry_z.</source>
        <translation>Distance de l&apos;écart en deçà de laquelle une paire est fermée comme revenue à la normale ; inférieure à pair_entry_z.</translation>
    </message>
    <message>
        <source>Distance of the spread at which a pair is closed as broken and none is opened; above pair_entry_z.</source>
        <translation>Distance de l&apos;écart à laquelle une paire est fermée comme rompue et aucune n&apos;est ouverte ; supérieure à pair_entry_z.</translation>
    </message>
    <message>
        <source>Correlation of the log prices below which pair-spread does not enter.</source>
        <translation>Corrélation des logarithmes des prix sous laquelle pair-spread n&apos;entre pas.</translation>
    </message>
    <message>
        <source>Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread enters.</source>
        <translation>Plus petit ratio de couverture (valeur de la seconde jambe pour une de la première) avec lequel pair-spread entre.</translation>
    </message>
    <message>
        <source>Largest hedge ratio with which pair-spread enters.</source>
        <translation>Plus grand ratio de couverture avec lequel pair-spread entre.</translation>
    </message>
    <message>
        <source>Share of its hedge a second leg must get; with less, both legs are closed.</source>
        <translation>Part de sa couverture qu&apos;une seconde jambe doit obtenir ; avec moins, les deux jambes sont fermées.</translation>
    </message>
    <message>
        <source>Distance of each leg&apos;s suggested protective stop; wide, because the legs move together and a leg stopped out closes its partner.</source>
        <translation>Distance du stop de protection proposé de chaque jambe ; large, car les jambes bougent ensemble et une jambe stoppée ferme l&apos;autre.</translation>
    </message>
    <message>
        <source>the starting cash of the configuration</source>
        <translation>les liquidités de départ de la configuration</translation>
    </message>
    <message>
        <source>cash and positions at their marks (mid, else last trade, else bar close), fees paid</source>
        <translation>liquidités et positions à leurs cours (milieu, sinon dernière transaction, sinon clôture de barre), frais payés</translation>
    </message>
    <message>
        <source>equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>fonds propres aux cours, relevés à chaque clôture de barre et à la fin</translation>
    </message>
    <message>
        <source>equity at end - equity at start, open positions included</source>
        <translation>fonds propres à la fin - au début, positions ouvertes comprises</translation>
    </message>
    <message>
        <source>net result / equity at start</source>
        <translation>résultat net / fonds propres au début</translation>
    </message>
    <message>
        <source>(end / start)^(365.25 days / length of the run) - 1, calendar time</source>
        <translation>(fin / début)^(365,25 jours / durée) - 1, temps calendaire</translation>
    </message>
    <message>
        <source>compound annual growth / maximum drawdown</source>
        <translation>croissance annuelle composée / repli maximal</translation>
    </message>
    <message>
        <source>(peak - equity) / peak; equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>(sommet - fonds propres) / sommet ; fonds propres aux cours, relevés à chaque clôture de barre et à la fin</translation>
    </message>
    <message>
        <source>mean depth of all drawdowns, the one at the end included</source>
        <translation>profondeur moyenne de tous les replis, celui de la fin compris</translation>
    </message>
    <message>
        <source>from a peak to the sample that reaches it again, or to the end of the run</source>
        <translation>d&apos;un sommet au relevé qui l&apos;atteint de nouveau, ou à la fin</translation>
    </message>
    <message>
        <source>from a peak to its recovery</source>
        <translation>d&apos;un sommet à son rétablissement</translation>
    </message>
    <message>
        <source>round trips in one instrument from flat to flat; a fill that turns the position ends one</source>
        <translation>allers-retours sur un instrument de zéro à zéro ; une exécution qui retourne la position en termine un</translation>
    </message>
    <message>
        <source>trades with a result above 0 / trades closed, fees included</source>
        <translation>transactions au résultat supérieur à 0 / transactions closes, frais compris</translation>
    </message>
    <message>
        <source>sum of winning results / sum of losing results, money, fees included</source>
        <translation>somme des gains / somme des pertes, en argent, frais compris</translation>
    </message>
    <message>
        <source>mean result of closed trades, fees included</source>
        <translation>résultat moyen des transactions closes, frais compris</translation>
    </message>
    <message>
        <source>mean result of trades above 0</source>
        <translation>résultat moyen des transactions supérieures à 0</translation>
    </message>
    <message>
        <source>mean result of trades below 0</source>
        <translation>résultat moyen des transactions inférieures à 0</translation>
    </message>
    <message>
        <source>arithmetic mean of result / value opened, fees included</source>
        <translation>moyenne arithmétique de résultat / valeur ouverte, frais compris</translation>
    </message>
    <message>
        <source>highest result / value opened, fees included</source>
        <translation>plus haut résultat / valeur ouverte, frais compris</translation>
    </message>
    <message>
        <source>lowest result / value opened, fees included</source>
        <translation>plus bas résultat / valeur ouverte, frais compris</translation>
    </message>
    <message>
        <source>first to last fill of closed trades</source>
        <translation>de la première à la dernière exécution des transactions closes</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position in any instrument</source>
        <translation>part du temps avec une position sur un instrument quelconque</translation>
    </message>
    <message>
        <source>executions, partial ones included</source>
        <translation>exécutions, partielles comprises</translation>
    </message>
    <message>
        <source>sum of quantity x price x multiplier of all fills, both ways</source>
        <translation>somme de quantité x prix x multiplicateur de toutes les exécutions, dans les deux sens</translation>
    </message>
    <message>
        <source>value traded / mean of the sampled equity, over the whole run, not annualised</source>
        <translation>valeur échangée / moyenne des fonds propres relevés, sur toute la durée, non annualisé</translation>
    </message>
    <message>
        <source>of all fills, a cost is positive</source>
        <translation>de toutes les exécutions, un coût est positif</translation>
    </message>
    <message>
        <source>shorter than 7 days: a yearly rate would be an extrapolation</source>
        <translation>moins de 7 jours : un taux annuel serait une extrapolation</translation>
    </message>
    <message>
        <source>the account lost everything</source>
        <translation>le compte a tout perdu</translation>
    </message>
    <message>
        <source>the returns do not differ</source>
        <translation>les rendements ne diffèrent pas</translation>
    </message>
    <message>
        <source>no day lost more than the risk-free rate</source>
        <translation>aucun jour n&apos;a perdu plus que le taux sans risque</translation>
    </message>
    <message>
        <source>there was no drawdown</source>
        <translation>il n&apos;y a pas eu de repli</translation>
    </message>
    <message>
        <source>no trade was closed</source>
        <translation>aucune transaction n&apos;a été close</translation>
    </message>
    <message>
        <source>no trade lost</source>
        <translation>aucune transaction perdante</translation>
    </message>
    <message>
        <source>no trade won</source>
        <translation>aucune transaction gagnante</translation>
    </message>
    <message>
        <source>the run has no length</source>
        <translation>la durée est nulle</translation>
    </message>
    <message>
        <source>a fill&apos;s currency has no rate into the account&apos;s</source>
        <translation>la devise d&apos;une exécution n&apos;a pas de cours vers celle du compte</translation>
    </message>
    <message>
        <source>mean equity is not above 0</source>
        <translation>les fonds propres moyens ne sont pas supérieurs à 0</translation>
    </message>
    <message>
        <source>a position held has no mark, or its currency no rate</source>
        <translation>une position détenue n&apos;a pas de cours, ou sa devise pas de taux</translation>
    </message>
</context>
<context>
    <name>mystic::audit_cells</name>
    <message>
        <source>%1 UTC, turn %2, %3, severity %4
%5</source>
        <translation>%1 UTC, tour %2, %3, gravité %4
%5</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1, gravité %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
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
        <translation>Plus long que ce qu&apos;une modification peut porter (%1 caractères).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
</context>
<context>
    <name>mystic::data_age</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>down</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
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
        <translation>Marché</translation>
    </message>
    <message>
        <source>%1 instr.</source>
        <translation>%1 instr.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>%1 turns · %2 dropped</source>
        <translation>%1 tours · %2 abandonnés</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>mystic::orders</name>
    <message>
        <source>Prices of %1 move in steps of %2 %3.</source>
        <translation>Les prix de %1 varient par pas de %2 %3.</translation>
    </message>
    <message>
        <source>The order has ended meanwhile.</source>
        <translation>L&apos;ordre s&apos;est terminé entre-temps.</translation>
    </message>
    <message>
        <source>This order cannot be changed now: it is a slice, or the venue has not answered about it yet.</source>
        <translation>Cet ordre ne peut pas être modifié maintenant&#xa0;: c&apos;est une tranche, ou la place n&apos;a pas encore répondu à son sujet.</translation>
    </message>
    <message>
        <source>Type plain numbers, with a point before the decimals.</source>
        <translation>Tapez de simples nombres, avec un point avant les décimales.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n&apos;est encore modifié.</translation>
    </message>
    <message>
        <source>A price is positive.</source>
        <translation>Un prix est positif.</translation>
    </message>
    <message>
        <source>%1 is filled already; to keep no more than that, cancel the rest.</source>
        <translation>%1 sont déjà exécutés&#xa0;; pour n&apos;en garder pas plus, annulez le reste.</translation>
    </message>
    <message>
        <source>%1 is traded in steps of %2.</source>
        <translation>%1 se traite par pas de %2.</translation>
    </message>
</context>
<context>
    <name>mystic::settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Colours of the window. System follows the lightness of the desktop&apos;s own colours, read when the station starts.</source>
        <translation>Couleurs de la fenêtre. Système suit la luminosité des couleurs du bureau, lues au démarrage de la station.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Colours of gain and loss</source>
        <translation>Couleurs des gains et pertes</translation>
    </message>
    <message>
        <source>Blue and orange stay apart for people who do not tell red from green; in East Asia a rise is red. The sign is always printed.</source>
        <translation>Bleu et orange restent distincts pour qui ne distingue pas le rouge du vert&#xa0;; en Asie de l&apos;Est, une hausse est rouge. Le signe est toujours imprimé.</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Gain bleu, perte orange</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Gain rouge, perte verte</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Mouvement réduit</translation>
    </message>
    <message>
        <source>Nothing moves in the communication flow.</source>
        <translation>Rien ne bouge dans la circulation des messages.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>fois par seconde</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>Chiffres et tables</translation>
    </message>
    <message>
        <source>How often figures and tables are shown anew.</source>
        <translation>Fréquence d&apos;actualisation des chiffres et des tables.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>How often charts are drawn anew; never more often than figures.</source>
        <translation>Fréquence de tracé des graphiques&#xa0;; jamais plus souvent que les chiffres.</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>Circulation des messages</translation>
    </message>
    <message>
        <source>How often the moving dots of the flow take a step.</source>
        <translation>Fréquence à laquelle les points mobiles de la circulation avancent d&apos;un pas.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Mark as stale after</source>
        <translation>Marquer périmé après</translation>
    </message>
    <message>
        <source>Panels are marked when the station has sent no news for this long.</source>
        <translation>Les panneaux sont marqués quand la station n&apos;a pas donné de nouvelles depuis ce temps.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>New alarms are also shown by the desktop, whatever window is in front.</source>
        <translation>Les nouvelles alarmes sont aussi affichées par le bureau, quelle que soit la fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>Notify from</source>
        <translation>Notifier dès</translation>
    </message>
    <message>
        <source>The least severe alarm the desktop is told of.</source>
        <translation>L&apos;alarme la moins grave signalée au bureau.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Introduction at the next start</source>
        <translation>Introduction au prochain démarrage</translation>
    </message>
    <message>
        <source>Shows the one-page introduction once more when the station starts.</source>
        <translation>Affiche une fois de plus l&apos;introduction en une page au démarrage de la station.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window. System follows the desktop. Numbers, dates and money keep one form in every language, so that no figure is misread; what is journaled stays English.</source>
        <translation>Langue de la fenêtre. Système suit le bureau. Nombres, dates et montants gardent une seule forme dans toutes les langues, pour qu&apos;aucun chiffre ne soit mal lu&#xa0;; ce qui est journalisé reste en anglais.</translation>
    </message>
</context>
<context>
    <name>mystic::shortcuts</name>
    <message>
        <source>Kill switch: stop new risk at once, from anywhere</source>
        <translation>Arrêt d&apos;urgence&#xa0;: arrêter aussitôt tout nouveau risque, de partout</translation>
    </message>
    <message>
        <source>Acknowledge the alarm shown</source>
        <translation>Acquitter l&apos;alarme affichée</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms</source>
        <translation>Afficher ou masquer la liste des alarmes</translation>
    </message>
    <message>
        <source>Workspace by its place in the row of tabs</source>
        <translation>Espace de travail selon sa place dans les onglets</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>Espace de travail suivant</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>Espace de travail précédent</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Move the panel with the focus left</source>
        <translation>Déplacer le panneau actif à gauche</translation>
    </message>
    <message>
        <source>… right</source>
        <translation>… à droite</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… vers le haut</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… vers le bas</translation>
    </message>
    <message>
        <source>Panel with the focus into a window of its own, and back</source>
        <translation>Panneau actif dans sa propre fenêtre, et retour</translation>
    </message>
    <message>
        <source>Hide the panel with the focus</source>
        <translation>Masquer le panneau actif</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>Panneaux et dispositions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pause or resume the session</source>
        <translation>Mettre en pause ou reprendre la session</translation>
    </message>
    <message>
        <source>Advance by one event while paused</source>
        <translation>En pause&#xa0;: avancer d&apos;un événement</translation>
    </message>
    <message>
        <source>In the agents table: start or stop the selected agent</source>
        <translation>Dans la table des agents&#xa0;: démarrer ou arrêter l&apos;agent sélectionné</translation>
    </message>
    <message>
        <source>In the agents table: restart the selected agent</source>
        <translation>Dans la table des agents&#xa0;: redémarrer l&apos;agent sélectionné</translation>
    </message>
    <message>
        <source>Communication flow as graph or table</source>
        <translation>Circulation des messages en graphe ou en table</translation>
    </message>
    <message>
        <source>In the quotes table: filter by symbol</source>
        <translation>Dans la table des cotations&#xa0;: filtrer par symbole</translation>
    </message>
    <message>
        <source>In the chart: the same figures as a table, and back</source>
        <translation>Dans le graphique&#xa0;: les mêmes chiffres en table, et retour</translation>
    </message>
    <message>
        <source>In the chart: shorter candles; the full stop: longer; + and − zoom</source>
        <translation>Dans le graphique&#xa0;: bougies plus courtes&#xa0;; le point&#xa0;: plus longues&#xa0;; + et − zooment</translation>
    </message>
    <message>
        <source>In the depth ladder: back to the spread</source>
        <translation>Dans l&apos;échelle de profondeur&#xa0;: retour au spread</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Basculer entre clair et sombre</translation>
    </message>
    <message>
        <source>Moving dots on or off</source>
        <translation>Points mobiles activés ou non</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Introduction on one page</source>
        <translation>Introduction en une page</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>Fermer un volet</translation>
    </message>
    <message>
        <source>Run to the next decision while paused</source>
        <translation>En pause&#xa0;: aller à la décision suivante</translation>
    </message>
    <message>
        <source>Go to a time of the replay</source>
        <translation>Aller à une heure du rejeu</translation>
    </message>
    <message>
        <source>Open another session</source>
        <translation>Ouvrir une autre session</translation>
    </message>
    <message>
        <source>From a past session back to the running one</source>
        <translation>D&apos;une session passée à la session en cours</translation>
    </message>
</context>
<context>
    <name>mystic::statistics</name>
    <message>
        <source>Equity at start</source>
        <translation>Fonds propres au début</translation>
    </message>
    <message>
        <source>Equity at end</source>
        <translation>Fonds propres à la fin</translation>
    </message>
    <message>
        <source>Highest equity</source>
        <translation>Plus hauts fonds propres</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Résultat net</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Rendement total</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Croissance annuelle composée</translation>
    </message>
    <message>
        <source>Daily returns</source>
        <translation>Rendements journaliers</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilité annuelle</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Ratio de Sharpe</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Ratio de Sortino</translation>
    </message>
    <message>
        <source>Calmar ratio</source>
        <translation>Ratio de Calmar</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Repli maximal</translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation>Repli moyen</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>Repli le plus long</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Replis</translation>
    </message>
    <message>
        <source>Trades closed</source>
        <translation>Trades clôturés</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Facteur de profit</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Trade moyen</translation>
    </message>
    <message>
        <source>Average winner</source>
        <translation>Trade gagnant moyen</translation>
    </message>
    <message>
        <source>Average loser</source>
        <translation>Trade perdant moyen</translation>
    </message>
    <message>
        <source>Average trade return</source>
        <translation>Rendement moyen par trade</translation>
    </message>
    <message>
        <source>Best trade return</source>
        <translation>Meilleur rendement par trade</translation>
    </message>
    <message>
        <source>Worst trade return</source>
        <translation>Pire rendement par trade</translation>
    </message>
    <message>
        <source>Average time held</source>
        <translation>Durée moyenne de détention</translation>
    </message>
    <message>
        <source>Longest time held</source>
        <translation>Plus longue détention</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Value traded</source>
        <translation>Valeur échangée</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
</context>
<context>
    <name>mystic::ticket</name>
    <message>
        <source>Limit price</source>
        <translation>Prix limite</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Prix stop</translation>
    </message>
    <message>
        <source>%1: type a price in %2.</source>
        <translation>%1&#xa0;: tapez un prix en %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un nombre positif. Mettez un point avant les décimales.</translation>
    </message>
    <message>
        <source>%1: prices of %2 move in steps of %3 %4.</source>
        <translation>%1&#xa0;: les prix de %2 varient par pas de %3 %4.</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protection</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distance de suivi</translation>
    </message>
    <message>
        <source>Trailing distance: type per cent between 0 and 100, for example 1.5.</source>
        <translation>Distance de suivi&#xa0;: tapez un pourcentage entre 0 et 100, par exemple 1.5.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Prise de profit</translation>
    </message>
    <message>
        <source>Amount: type how much.</source>
        <translation>Taille&#xa0;: tapez combien.</translation>
    </message>
    <message>
        <source>Amount: &quot;%1&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>Taille&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un nombre positif. Mettez un point avant les décimales.</translation>
    </message>
    <message>
        <source>Amount: without a price money cannot be turned into a quantity.</source>
        <translation>Taille&#xa0;: sans prix, un montant ne peut pas être converti en quantité.</translation>
    </message>
    <message>
        <source>Amount: %1 is traded in steps of %2.</source>
        <translation>Taille&#xa0;: %1 se traite par pas de %2.</translation>
    </message>
    <message>
        <source>Amount: at least %1 %2.</source>
        <translation>Taille&#xa0;: au moins %1 %2.</translation>
    </message>
    <message>
        <source>Amount: at most %1 %2 in one order.</source>
        <translation>Taille&#xa0;: au plus %1 %2 par ordre.</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>au marché</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>stop limit</source>
        <translation>stop limite</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>stop suiveur</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <translation>%1&#xa0;: %2, limite %3</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (et %n autre)</numerusform>
            <numerusform> (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>Instrument: choose one.</source>
        <translation>Instrument&#xa0;: choisissez-en un.</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>BUY 0.250 BTC-USD limit</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>ACHAT</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VENTE</translation>
    </message>
    <message>
        <source> · stop %1 %2</source>
        <translation> · stop %1 %2</translation>
    </message>
    <message>
        <source> · limit %1 %2</source>
        <translation> · limite %1 %2</translation>
    </message>
    <message>
        <source>, reduce-only</source>
        <translation>, réduction seule</translation>
    </message>
    <message>
        <source>, post-only</source>
        <translation>, post-only</translation>
    </message>
    <message>
        <source>, immediate or cancel</source>
        <translation>, immédiat ou annulé</translation>
    </message>
    <message>
        <source>, fill or kill</source>
        <translation>, tout ou rien</translation>
    </message>
    <message>
        <source>, %1 over %2 min</source>
        <translation>, %1 sur %2 min</translation>
    </message>
    <message>
        <source>value unknown: a price or a conversion is missing</source>
        <translation>valeur inconnue&#xa0;: il manque un prix ou une conversion</translation>
    </message>
    <message>
        <source> · %1 of equity</source>
        <translation> · %1 des fonds propres</translation>
    </message>
    <message>
        <source> · %1 × the usual order</source>
        <translation> · %1 × l&apos;ordre habituel</translation>
    </message>
    <message>
        <source>= %1 %2, %3</source>
        <comment>quantity, unit, value after rounding to lots</comment>
        <translation>= %1 %2, %3</translation>
    </message>
    <message>
        <source>Not sent: the %1 gave no verdict. Is it running?</source>
        <translation>Non envoyé&#xa0;: aucun verdict de %1. Est-il en marche&#xa0;?</translation>
    </message>
    <message>
        <source>Refused by Compliance: %1</source>
        <translation>Refusé par Conformité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refused by Risk: %1</source>
        <translation>Refusé par Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved %1, but not sent at once: it is worked in slices, or Execution held it back. See alarms and audit.</source>
        <translation>%1 approuvés, mais pas envoyés aussitôt&#xa0;: l&apos;ordre est exécuté par tranches, ou Exécution l&apos;a retenu. Voyez les alarmes et l&apos;audit.</translation>
    </message>
    <message>
        <source>Refused by the gate: %1</source>
        <translation>Refusé par le sas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent %1 of %2: cut by Risk (%3)</source>
        <translation>Envoyé %1 sur %2&#xa0;: réduit par Risque (%3)</translation>
    </message>
    <message>
        <source>Sent: %1, order %2</source>
        <translation>Envoyé&#xa0;: %1, ordre %2</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>La limite</translation>
    </message>
    <message>
        <source>The stop price</source>
        <translation>Le prix stop</translation>
    </message>
    <message>
        <source>Trading is %1: the gate releases no new risk. Re-arm first, or close positions.</source>
        <translation>État du trading&#xa0;: %1. Le sas ne laisse passer aucun nouveau risque. Réarmez d&apos;abord, ou clôturez des positions.</translation>
    </message>
    <message>
        <source>The journal cannot be written: the gate releases no new risk.</source>
        <translation>Le journal ne peut pas être écrit&#xa0;: le sas ne laisse passer aucun nouveau risque.</translation>
    </message>
    <message>
        <source>The %1 is %2: it cannot decide on this order.</source>
        <translation>%1&#xa0;: %2. Il ne peut pas décider de cet ordre.</translation>
    </message>
    <message>
        <source>%1 has no price yet: nothing can be valued.</source>
        <translation>%1 n&apos;a pas encore de prix&#xa0;: rien ne peut être valorisé.</translation>
    </message>
    <message>
        <source>The price is %1 old; the gate takes none older than %2.</source>
        <translation>L&apos;âge du prix est de %1&#xa0;; le sas n&apos;accepte pas plus de %2.</translation>
    </message>
    <message>
        <source>%1 is %2 away from the mark %3; the gate allows %4.</source>
        <translation>%1 est à %2 de la valorisation %3&#xa0;; le sas permet %4.</translation>
    </message>
    <message>
        <source>A buy stop at %1 is not above the mark %2: it triggers at once.</source>
        <translation>Un stop d&apos;achat à %1 n&apos;est pas au-dessus de la valorisation %2&#xa0;: il se déclenche aussitôt.</translation>
    </message>
    <message>
        <source>A sell stop at %1 is not below the mark %2: it triggers at once.</source>
        <translation>Un stop de vente à %1 n&apos;est pas au-dessous de la valorisation %2&#xa0;: il se déclenche aussitôt.</translation>
    </message>
    <message>
        <source>The limit reaches the market: a post-only order is refused by the venue then.</source>
        <translation>La limite atteint le marché&#xa0;: un ordre post-only est alors refusé par la place.</translation>
    </message>
    <message>
        <source>The limit %1 reaches the mark %2: the order trades at once.</source>
        <translation>La limite %1 atteint la valorisation %2&#xa0;: l&apos;ordre s&apos;exécute aussitôt.</translation>
    </message>
    <message>
        <source>The protective stop %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>Le stop de protection %1 est du mauvais côté (%2)&#xa0;: il doit être %3 du prix.</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>below</source>
        <translation>au-dessous</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus</translation>
    </message>
    <message>
        <source>The take profit %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>La prise de profit %1 est du mauvais côté (%2)&#xa0;: elle doit être %3 du prix.</translation>
    </message>
    <message>
        <source>The value in %1 is unknown: no rate for %2.</source>
        <translation>La valeur en %1 est inconnue&#xa0;: aucun taux pour %2.</translation>
    </message>
    <message>
        <source>The order&apos;s value</source>
        <translation>La valeur de l&apos;ordre</translation>
    </message>
    <message>
        <source>The position after it</source>
        <translation>La position qui en résulte</translation>
    </message>
    <message>
        <source>%1, %2, is %3 of the %4 the gate allows (%5).</source>
        <translation>%1, %2, représente %3 des %4 que permet le sas (%5).</translation>
    </message>
    <message>
        <source>The position after it is %1 of equity, allowed are %2: Risk will cut or refuse it.</source>
        <translation>La position qui en résulte est de %1 des fonds propres, %2 sont permis&#xa0;: Risque va la réduire ou la refuser.</translation>
    </message>
    <message>
        <source>There is no position that a reduce-only %1 would reduce.</source>
        <translation>Aucune position n&apos;est à réduire par cet ordre réduction seule (%1).</translation>
    </message>
    <message>
        <source>The position is only %1: no more than that is closed.</source>
        <translation>La position n&apos;est que de %1&#xa0;: pas plus n&apos;est clôturé.</translation>
    </message>
    <message>
        <source>The same order works already (%1): is this one meant to be a second?</source>
        <translation>Le même ordre est déjà en cours (%1)&#xa0;: celui-ci doit-il être le second&#xa0;?</translation>
    </message>
</context>
<context>
    <name>mystic::workspaces</name>
    <message>
        <source>Operate</source>
        <translation>Conduite</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>ACTIF</translation>
    </message>
    <message>
        <source>REDUCING</source>
        <translation>RÉDUCTION</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>SUSPENDU</translation>
    </message>
    <message>
        <source>KILLED</source>
        <translation>ARRÊTÉ</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>REJEU</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>FICTIF</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orchestrateur</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Sas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>Flux de marché</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
</context>
</TS>

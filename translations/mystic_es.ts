<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>limits</name>
    <message>
        <source>not enough returns observed yet</source>
        <translation>aún no hay bastantes rendimientos observados</translation>
    </message>
    <message>
        <source>not in force: too little exposure to judge</source>
        <translation>no rige: exposición insuficiente para evaluar</translation>
    </message>
    <message>
        <source>not evaluated: needs a price for every position</source>
        <translation>no evaluado: hace falta un precio para cada posición</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1, sin límite fijado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>dentro del límite</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>límite alcanzado</translation>
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
        <translation>; avisa desde %1</translation>
    </message>
    <message>
        <source>Portfolio VaR</source>
        <translation>VaR de la cartera</translation>
    </message>
    <message>
        <source>Expected shortfall</source>
        <translation>Déficit esperado (ES)</translation>
    </message>
    <message>
        <source>Gross exposure</source>
        <translation>Exposición bruta</translation>
    </message>
    <message>
        <source>Net exposure</source>
        <translation>Exposición neta</translation>
    </message>
    <message>
        <source>Largest position</source>
        <translation>Mayor posición</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Riesgo hasta los stops</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Apalancamiento</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Daily loss</source>
        <translation>Pérdida diaria</translation>
    </message>
    <message>
        <source>Daily trades</source>
        <translation>Operaciones diarias</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>Volumen diario</translation>
    </message>
    <message>
        <source>Message rate</source>
        <translation>Tasa de mensajes</translation>
    </message>
    <message>
        <source>Repeated executions</source>
        <translation>Ejecuciones repetidas</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>Órdenes abiertas</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>utilización</translation>
    </message>
    <message>
        <source>utilisation · warn %1 %</source>
        <translation>utilización · aviso %1 %</translation>
    </message>
    <message>
        <source>utilisation · warn %1–%2 %</source>
        <translation>utilización · aviso %1–%2 %</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predet.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>mystic::AgentConfigPanel</name>
    <message>
        <source>No agents yet. The configuration of each appears here when the session has started.</source>
        <translation>Aún no hay agentes. La configuración de cada uno aparece aquí cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>This agent has nothing to configure.</source>
        <translation>Este agente no tiene nada que configurar.</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <translation>claves: %1</translation>
    </message>
    <message>
        <source>New value of %1</source>
        <translation>Nuevo valor de %1</translation>
    </message>
    <message>
        <source>Last changed %1 by %2</source>
        <translation>Último cambio: %1, por %2</translation>
    </message>
    <message>
        <source>Asked. The agent has not answered yet.</source>
        <translation>Solicitado. El agente aún no ha respondido.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>En vigor desde %1</translation>
    </message>
    <message>
        <source>Configuration of the agent</source>
        <translation>Configuración del agente</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Whose configuration is shown; follows the agents table</source>
        <translation>De qué agente se muestra la configuración; sigue a la tabla de agentes</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Asks the agent to take this value now; the change is journaled</source>
        <translation>Pide al agente que adopte este valor ahora; el cambio queda en el diario</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predet.</translation>
    </message>
    <message>
        <source>Asks the agent to take the default again</source>
        <translation>Pide al agente que vuelva al valor predeterminado</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsDelegate</name>
    <message>
        <source>Stop %1 (S)</source>
        <translation>Detener %1 (S)</translation>
    </message>
    <message>
        <source>Start %1 (S)</source>
        <translation>Iniciar %1 (S)</translation>
    </message>
    <message>
        <source>Restart %1 from its last state (R)</source>
        <translation>Reiniciar %1 desde su último estado (R)</translation>
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
        <translation>S detiene %1, R lo reinicia</translation>
    </message>
    <message>
        <source>S starts %1, R restarts it</source>
        <translation>S inicia %1, R lo reinicia</translation>
    </message>
    <message>
        <source>Handler time of the last second: p50 %1, p99 %2</source>
        <translation>Tiempo de proceso del último segundo: p50 %1, p99 %2</translation>
    </message>
    <message>
        <source>%1 messages handled since the start, %2 errors</source>
        <translation>%1 mensajes procesados desde el inicio, %2 errores</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>short for messages per second</comment>
        <translation>Mens.</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>T. activo</translation>
    </message>
    <message>
        <source>Process %1, instance %2: %3</source>
        <translation>Proceso %1, instancia %2: %3</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Aislamiento</translation>
    </message>
</context>
<context>
    <name>mystic::AgentsPanel</name>
    <message>
        <source>No agents yet. They appear here when the session has started.</source>
        <translation>Aún no hay agentes. Aparecen aquí cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en marcha</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Detener %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Configuración de %1</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Iniciar todos</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · %1 errors</source>
        <translation> · %1 errores</translation>
    </message>
    <message>
        <source>Agents table</source>
        <translation>Tabla de agentes</translation>
    </message>
    <message>
        <source>Start every agent that is stopped</source>
        <translation>Iniciar todos los agentes detenidos</translation>
    </message>
    <message>
        <source>Stop every agent; asks first</source>
        <translation>Detener todos los agentes; pregunta antes</translation>
    </message>
    <message>
        <source>Stop all agents? Trading ends; positions and working orders stay as they are.</source>
        <translation>¿Detener todos los agentes? La negociación termina; las posiciones y las órdenes activas quedan como están.</translation>
    </message>
    <message>
        <source>Stop all agents</source>
        <translation>Detener todos los agentes</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sin progreso</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>confinado</translation>
    </message>
    <message>
        <source>Kill %1 as a fire drill? Nothing it decides on happens until it is back; the time that takes is shown as its recovery.</source>
        <translation>¿Matar %1 como simulacro? Nada de lo que decide ocurre hasta que vuelva; ese tiempo se muestra como su recuperación.</translation>
    </message>
    <message>
        <source>Kill %1</source>
        <translation>Matar %1</translation>
    </message>
    <message>
        <source>Fire drill: kill %1 and see it come back</source>
        <translation>Simulacro: matar %1 y verlo volver</translation>
    </message>
    <message>
        <source> · last recovery took %1</source>
        <translation> · la última recuperación tardó %1</translation>
    </message>
</context>
<context>
    <name>mystic::AlarmBar</name>
    <message>
        <source> (%1 times)</source>
        <translation> (%1 veces)</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Sin alarmas</translation>
    </message>
    <message>
        <source>No unacknowledged alarms; %1 acknowledged still active</source>
        <translation>Ninguna alarma sin confirmar; %1 confirmadas siguen activas</translation>
    </message>
    <message>
        <source>Unacknowledged: %1 critical · %2 high · %3 medium · %4 low</source>
        <translation>Sin confirmar: %1 críticas · %2 altas · %3 medias · %4 bajas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>I have seen it (A). The alarm stays until its cause is gone.</source>
        <translation>La he visto (A). La alarma permanece hasta que desaparezca su causa.</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todas las alarmas</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms (L)</source>
        <translation>Mostrar u ocultar la lista de alarmas (L)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>resuelta, sin confirmar</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AlarmsModel</name>
    <message>
        <source>cleared</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>cleared, not acknowledged</source>
        <translation>resuelta, sin confirmar</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
        <translation>Activada (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>mystic::AuditBrowserPanel</name>
    <message>
        <source>Audit log, whole journal</source>
        <translation>Registro de auditoría, diario completo</translation>
    </message>
    <message>
        <source>Record %1, turn %2</source>
        <translation>Registro %1, turno %2</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: of the whole journal</comment>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>reading the journal, %1 %</source>
        <translation>leyendo el diario, %1 %</translation>
    </message>
    <message>
        <source>journal closed</source>
        <translation>diario cerrado</translation>
    </message>
    <message>
        <source>No journal is open. This session records nothing, or it has not begun; the newest records are in the audit log of the Operate workspace.</source>
        <translation>No hay ningún diario abierto. Esta sesión no graba nada o no ha empezado; los registros más recientes están en el registro de auditoría del espacio Operar.</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it is recorded.</source>
        <translation>Aún no hay registros. Cada mensaje de la sesión aparece aquí al registrarse.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Ningún registro pasa el filtro.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>searching …</source>
        <translation>buscando …</translation>
    </message>
    <message>
        <source>Audit log of the whole journal</source>
        <translation>Registro de auditoría del diario completo</translation>
    </message>
    <message>
        <source>Escape returns to the newest record; Enter shows why</source>
        <translation>Escape vuelve al registro más reciente; Intro muestra el porqué</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Records of the same chain</source>
        <translation>Registros de la misma cadena</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>Order of the records: %1</source>
        <translation>Orden de los registros: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the filtered records to a file</source>
        <translation>Escribir los registros filtrados en un archivo</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>Volver al registro más reciente y seguir (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>Volver al registro más reciente</translation>
    </message>
    <message>
        <source>Choose a record to see every field of it.</source>
        <translation>Elija un registro para ver todos sus campos.</translation>
    </message>
    <message>
        <source>Its chain: what caused it and what followed.</source>
        <translation>Su cadena: qué lo causó y qué siguió.</translation>
    </message>
    <message numerus="yes">
        <source>Its chain: %n records, oldest first</source>
        <translation>
            <numerusform>Su cadena: %n registro</numerusform>
            <numerusform>Su cadena: %n registros, los más antiguos primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::AuditFilterBar</name>
    <message>
        <source>&quot;%1&quot; is no time: write 2016-06-18 08:15:00, UTC</source>
        <translation>«%1» no es una hora: escriba 2016-06-18 08:15:00, UTC</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Todo origen</translation>
    </message>
    <message>
        <source>Any record</source>
        <translation>Todo registro</translation>
    </message>
    <message>
        <source>Any instrument</source>
        <translation>Todo instrumento</translation>
    </message>
    <message>
        <source>Filter by instrument</source>
        <translation>Filtrar por instrumento</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Show records from this time on, UTC</source>
        <translation>Mostrar los registros desde esta hora, UTC</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>Show records before this time, UTC</source>
        <translation>Mostrar los registros anteriores a esta hora, UTC</translation>
    </message>
    <message>
        <source>Text, S-trace or sequence</source>
        <translation>Texto, traza S o secuencia</translation>
    </message>
    <message>
        <source>Filter the audit log by text</source>
        <translation>Filtrar el registro de auditoría por texto</translation>
    </message>
    <message>
        <source>Filter by source</source>
        <translation>Filtrar por origen</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Filtrar por tipo de registro</translation>
    </message>
    <message>
        <source>Filter by lowest severity</source>
        <translation>Filtrar por gravedad mínima</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Toda gravedad</translation>
    </message>
    <message>
        <source>%1 and above</source>
        <translation>%1 o superior</translation>
    </message>
    <message>
        <source>Trace %1 ×</source>
        <translation>Traza %1 ×</translation>
    </message>
    <message>
        <source>Stop showing only trace %1</source>
        <translation>Dejar de mostrar solo la traza %1</translation>
    </message>
</context>
<context>
    <name>mystic::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>header: rows kept in the table</comment>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 older in the journal</source>
        <translation>%1 anteriores en el diario</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>header: rows that did not reach the window</comment>
        <translation>%1 perdidos</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>cadena %1</translation>
    </message>
    <message>
        <source>No records yet. Every message of the session appears here as it happens: signals, verdicts, orders, fills.</source>
        <translation>Aún no hay registros. Cada mensaje de la sesión aparece aquí en el momento: señales, veredictos, órdenes, ejecuciones.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>button: rows since the table stands still</comment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Newest record first; Escape returns to the newest</source>
        <translation>El registro más reciente primero; Escape vuelve al más reciente</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show or hide the filter line (%1)</source>
        <translation>Mostrar u ocultar la línea de filtro (%1)</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Filtrar el registro de auditoría</translation>
    </message>
    <message>
        <source>Return to the newest record and follow (Esc)</source>
        <translation>Volver al registro más reciente y seguir (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest record</source>
        <translation>Volver al registro más reciente</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Ningún registro pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>mystic::BalancesModel</name>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Unknown in account currency: a price or a rate is missing</source>
        <translation>Desconocido en la divisa de la cuenta: falta un precio o un tipo de cambio</translation>
    </message>
    <message>
        <source>Equity: cash and positions of all currencies, at current marks</source>
        <translation>Patrimonio: efectivo y posiciones en todas las divisas, a los precios de valoración actuales</translation>
    </message>
    <message>
        <source>%1: cash %2, of which %3 reserved by working purchases, positions %4</source>
        <translation>%1: efectivo %2, del cual %3 reservado por compras activas, posiciones %4</translation>
    </message>
    <message>
        <source>Currency</source>
        <comment>column</comment>
        <translation>Divisa</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>column</comment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>column: by working purchases</comment>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>column: cash less what is reserved</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Positions</source>
        <comment>column: market value of positions in that currency</comment>
        <translation>Posiciones</translation>
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
        <translation>Aún no hay saldos. Aparecen cuando empieza una sesión.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Balances by currency</source>
        <translation>Saldos por divisa</translation>
    </message>
</context>
<context>
    <name>mystic::CandleChart</name>
    <message numerus="yes">
        <source>and %n more fills</source>
        <translation>
            <numerusform>y %n ejecución más</numerusform>
            <numerusform>y %n ejecuciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, %6 UTC</source>
        <comment>Bought/Sold, quantity, unit, price, currency, time</comment>
        <translation>%1 %2 %3 a %4 %5, %6 UTC</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1   O %2   H %3   L %4   C %5 %6</source>
        <comment>time, open, high, low, close, currency</comment>
        <translation>%1   A %2   Máx %3   Mín %4   C %5 %6</translation>
    </message>
    <message>
        <source>Vol %1 %2</source>
        <comment>volume, unit</comment>
        <translation>Vol %1 %2</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>COMPRA</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VENTA</translation>
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
        <translation>%1 %2 a %3</translation>
    </message>
</context>
<context>
    <name>mystic::CandleTableModel</name>
    <message>
        <source>Start (UTC)</source>
        <comment>column: of a bar</comment>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column</comment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>High</source>
        <comment>column</comment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>column</comment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>column</comment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>column</comment>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>column: own fills</comment>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Sold</source>
        <comment>column: own fills</comment>
        <translation>Vendido</translation>
    </message>
</context>
<context>
    <name>mystic::CandlesPanel</name>
    <message>
        <source>No prices yet. Candles appear with the first trade, bar or quote of the instrument.</source>
        <translation>Aún no hay precios. Las velas aparecen con la primera operación, barra o cotización del instrumento.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>No instruments yet. The chart appears when the session has started.</source>
        <translation>Aún no hay instrumentos. El gráfico aparece cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>%1 has no price yet. Candles appear with its first trade, bar or quote.</source>
        <translation>%1 aún no tiene precio. Las velas aparecen con su primera operación, barra o cotización.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>symbol, what candles are made of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2, hace %3</translation>
    </message>
    <message>
        <source>%1, candles of %2 %3; %4 in sight. %5. %6 own fills, %7 working orders. The key T shows the figures as a table.</source>
        <translation>%1, velas de %2 %3; %4 a la vista. %5. %6 ejecuciones propias, %7 órdenes activas. La tecla T muestra las cifras en una tabla.</translation>
    </message>
    <message>
        <source>from trades</source>
        <translation>de operaciones</translation>
    </message>
    <message>
        <source>as received</source>
        <translation>como se reciben</translation>
    </message>
    <message>
        <source>from mid quotes, no volume</source>
        <translation>del punto medio, sin volumen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Candle chart; arrow keys read bars</source>
        <translation>Gráfico de velas; las flechas leen las barras</translation>
    </message>
    <message>
        <source>Bars of the chart</source>
        <translation>Barras del gráfico</translation>
    </message>
    <message>
        <source>Length of a candle</source>
        <translation>Duración de una vela</translation>
    </message>
    <message>
        <source>Length of a candle. In the chart the keys , and . choose the next shorter or longer one.</source>
        <translation>Duración de una vela. En el gráfico, las teclas , y . eligen la siguiente más corta o más larga.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Choose indicators</source>
        <translation>Elegir indicadores</translation>
    </message>
    <message>
        <source>Show the bars as a table</source>
        <translation>Mostrar las barras en una tabla</translation>
    </message>
    <message>
        <source>Show the same figures as a chart or as a table. The key T does the same.</source>
        <translation>Mostrar las mismas cifras como gráfico o como tabla. La tecla T hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>mystic::ChainView</name>
    <message>
        <source>same turn</source>
        <translation>mismo turno</translation>
    </message>
    <message>
        <source>turn %1, %2 UTC; </source>
        <translation>turno %1, %2 UTC; </translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Compuerta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>mystic::ChecksModel</name>
    <message>
        <source>not evaluated</source>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>near limit</source>
        <translation>cerca del límite</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>order %1, turn %2</source>
        <translation>orden %1, turno %2</translation>
    </message>
    <message>
        <source>Made by</source>
        <comment>column</comment>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>Control</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <comment>column</comment>
        <translation>Valor y límite</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column</comment>
        <translation>Resultado</translation>
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
        <translation> Último: %1.</translation>
    </message>
    <message>
        <source>%1, standby</source>
        <translation>%1, en reserva</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>sin proceso</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sin progreso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>alive %1, progressing %2, ready %3.</source>
        <translation>vivo %1, avanza %2, listo %3.</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>aislado</translation>
    </message>
    <message>
        <source>confined</source>
        <translation>confinado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>isolation of a process</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Number of its present process; answers of an older one are refused</source>
        <translation>Número de su proceso actual; las respuestas de uno anterior se rechazan</translation>
    </message>
    <message>
        <source>Three questions: does the process live, does it get on with its work, do its answers count</source>
        <translation>Tres preguntas: vive el proceso, avanza en su trabajo, cuentan sus respuestas</translation>
    </message>
    <message>
        <source>How tightly the process is shut in, as tried on this machine</source>
        <translation>Cuán encerrado está el proceso, probado en esta máquina</translation>
    </message>
    <message>
        <source>Share of one core over the last second</source>
        <translation>Parte de un núcleo en el último segundo</translation>
    </message>
    <message>
        <source>Turns it was sent and has not finished</source>
        <translation>Turnos enviados y no terminados</translation>
    </message>
    <message>
        <source>Longest turn since its last heartbeat</source>
        <translation>Turno más largo desde su último latido</translation>
    </message>
    <message>
        <source>Trades, quotes and book changes it was not given because it did not keep up</source>
        <translation>Operaciones, cotizaciones y cambios de libro que no recibió por no dar abasto</translation>
    </message>
    <message>
        <source>From losing it to its being ready again, last time</source>
        <translation>Desde perderlo hasta que volvió a estar listo, la última vez</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>column</comment>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>column: number of the process</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Instance</source>
        <comment>column</comment>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>column</comment>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Isolation</source>
        <comment>column</comment>
        <translation>Aislamiento</translation>
    </message>
    <message>
        <source>CPU</source>
        <comment>column</comment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>column</comment>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Msgs</source>
        <comment>column: messages per second</comment>
        <translation>Mens.</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>column: longest turn</comment>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column</comment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>column</comment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Restarts</source>
        <comment>column</comment>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Recovery</source>
        <comment>column: time</comment>
        <translation>Recup.</translation>
    </message>
</context>
<context>
    <name>mystic::ChildrenPanel</name>
    <message>
        <source>Agents&apos; processes</source>
        <translation>Procesos de los agentes</translation>
    </message>
    <message>
        <source>All agents live in the station&apos;s own process. With &quot;placement&quot;: &quot;process&quot; in the configuration an agent gets one of its own, and what it uses is shown here.</source>
        <translation>Todos los agentes viven en el proceso de la estación. Con &quot;placement&quot;: &quot;process&quot; en la configuración un agente tiene el suyo, y aquí se muestra lo que usa.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>residente</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU, parte de un núcleo</translation>
    </message>
    <message>
        <source>%1: CPU, share of a core</source>
        <translation>%1: CPU, parte de un núcleo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1: memory</source>
        <translation>%1: memoria</translation>
    </message>
    <message>
        <source>Agents in processes of their own</source>
        <translation>Agentes en procesos propios</translation>
    </message>
    <message>
        <source>no progress</source>
        <translation>sin progreso</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>aislado</translation>
    </message>
</context>
<context>
    <name>mystic::ConfirmStrip</name>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>mystic::CurveChart</name>
    <message>
        <source>%1 UTC   %2 %3   drawdown %4</source>
        <comment>crosshair: time, equity, currency, drawdown</comment>
        <translation>%1 UTC   %2 %3   caída %4</translation>
    </message>
</context>
<context>
    <name>mystic::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows with header</source>
        <translation>Copiar filas con encabezado</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>¿Por qué esta orden?</translation>
    </message>
    <message>
        <source>Show only trace S-%1 in the audit log</source>
        <translation>Mostrar solo la traza S-%1 en el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsModel</name>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>column</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column</comment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>mystic::DecisionsPanel</name>
    <message>
        <source>No signal and no order yet. They appear here with what became of them, refusals included.</source>
        <translation>Aún no hay señales ni órdenes. Aparecen aquí con lo que fue de ellas, incluidos los rechazos.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>las %1 más recientes</translation>
    </message>
    <message>
        <source>No journal is open.</source>
        <translation>No hay ningún diario abierto.</translation>
    </message>
    <message>
        <source>Orders and refusals</source>
        <translation>Órdenes y rechazos</translation>
    </message>
    <message>
        <source>No check is recorded for it.</source>
        <translation>No hay ningún control registrado para ella.</translation>
    </message>
    <message>
        <source>Choose an order to see every check that was made.</source>
        <translation>Elija una orden para ver todos los controles realizados.</translation>
    </message>
    <message>
        <source>%1 made, all recorded</source>
        <translation>%1 realizados, todos registrados</translation>
    </message>
    <message>
        <source>%1 recorded, %2 more did not fit</source>
        <translation>%1 registrados, %2 más no cupieron</translation>
    </message>
    <message>
        <source>Checks of the order</source>
        <translation>Controles de la orden</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message numerus="yes">
        <source>%n orders and refusals</source>
        <translation>
            <numerusform>%n orden o rechazo</numerusform>
            <numerusform>%n órdenes y rechazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::DepthModel</name>
    <message>
        <source>one side only</source>
        <translation>un solo lado</translation>
    </message>
    <message>
        <source>spread %1 · %2 bps</source>
        <translation>spread %1 · %2 bps</translation>
    </message>
    <message>
        <source>bid %1, size %2</source>
        <translation>bid %1, cantidad %2</translation>
    </message>
    <message>
        <source>ask %1, size %2</source>
        <translation>ask %1, cantidad %2</translation>
    </message>
    <message>
        <source>What is left of own working orders at this price; stops stand at their stop price</source>
        <translation>Lo que queda de las órdenes activas propias a este precio; los stops figuran en su precio de stop</translation>
    </message>
    <message>
        <source>Own buy</source>
        <comment>column: own working orders</comment>
        <translation>Compra propia</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>Cant. bid</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Ask size</source>
        <comment>column</comment>
        <translation>Cant. ask</translation>
    </message>
    <message>
        <source>Own sell</source>
        <comment>column: own working orders</comment>
        <translation>Venta propia</translation>
    </message>
</context>
<context>
    <name>mystic::DepthPanel</name>
    <message>
        <source>No prices yet. Depth appears with the instrument&apos;s first quote or book.</source>
        <translation>Aún no hay precios. La profundidad aparece con la primera cotización o el primer libro del instrumento.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>No instruments yet. Depth appears when the session has started.</source>
        <translation>Aún no hay instrumentos. La profundidad aparece cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>No quote or book for %1 yet. An instrument that sends trades or bars only has no depth to show.</source>
        <translation>Aún no hay cotización ni libro de %1. Un instrumento que solo envía operaciones o barras no tiene profundidad que mostrar.</translation>
    </message>
    <message>
        <source>%1 · book</source>
        <translation>%1 · libro</translation>
    </message>
    <message>
        <source>%1 · best quotes only: the source sends no book</source>
        <translation>%1 · solo mejores cotizaciones: la fuente no envía libro</translation>
    </message>
    <message>
        <source>%1 · %2, %3 old</source>
        <comment>…, state, age</comment>
        <translation>%1 · %2, hace %3</translation>
    </message>
    <message>
        <source>Depth ladder</source>
        <translation>Escalera de profundidad</translation>
    </message>
    <message>
        <source>Recentre</source>
        <translation>Centrar</translation>
    </message>
    <message>
        <source>Put the spread in the middle</source>
        <translation>Poner el spread en el centro</translation>
    </message>
    <message>
        <source>Put the spread in the middle and keep it there. In the ladder the key C does the same.</source>
        <translation>Poner el spread en el centro y mantenerlo allí. En la escalera, la tecla C hace lo mismo.</translation>
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
        <translation>%1, %2: aquí %3, en el mercado %4. %5</translation>
    </message>
    <message>
        <source>No new risk in the instrument until it is decided.</source>
        <translation>Ningún riesgo nuevo en el instrumento hasta decidir.</translation>
    </message>
    <message>
        <source>Missing fill</source>
        <translation>Ejecución faltante</translation>
    </message>
    <message>
        <source>Unknown order</source>
        <translation>Orden desconocida</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>Orden ausente del mercado</translation>
    </message>
    <message>
        <source>Order quantity</source>
        <translation>Cantidad de la orden</translation>
    </message>
    <message>
        <source>Size drift</source>
        <translation>Desvío de tamaño</translation>
    </message>
    <message>
        <source>Side flip</source>
        <translation>Lado invertido</translation>
    </message>
    <message>
        <source>Foreign order</source>
        <translation>Orden ajena</translation>
    </message>
    <message>
        <source>Foreign fill</source>
        <translation>Ejecución ajena</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sospechado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>Apply the fill</source>
        <translation>Aplicar la ejecución</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>Tomar la orden del mercado</translation>
    </message>
    <message>
        <source>End our order</source>
        <translation>Terminar nuestra orden</translation>
    </message>
    <message>
        <source>Adjust our position</source>
        <translation>Ajustar nuestra posición</translation>
    </message>
    <message>
        <source>Cancel at the venue</source>
        <translation>Cancelar en el mercado</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>column</comment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>column: position or open quantity of the station</comment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Venue</source>
        <comment>column: position or open quantity at the venue</comment>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>P&amp;L %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>P&amp;L %1</translation>
    </message>
    <message>
        <source>Exposure %1</source>
        <comment>column: effect of the correction, in account currency</comment>
        <translation>Exposición %1</translation>
    </message>
    <message>
        <source>Correction</source>
        <comment>column</comment>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>What is wrong, or was decided</source>
        <comment>column</comment>
        <translation>Qué está mal, o qué se decidió</translation>
    </message>
</context>
<context>
    <name>mystic::DrawdownsModel</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column: drawdown</comment>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Peak [%1]</source>
        <comment>column: currency</comment>
        <translation>Máximo [%1]</translation>
    </message>
    <message>
        <source>Lowest [%1]</source>
        <comment>column: currency</comment>
        <translation>Mínimo [%1]</translation>
    </message>
    <message>
        <source>Peak at (UTC)</source>
        <comment>column</comment>
        <translation>Hora máx. (UTC)</translation>
    </message>
    <message>
        <source>Lowest at (UTC)</source>
        <comment>column</comment>
        <translation>Hora mín. (UTC)</translation>
    </message>
    <message>
        <source>Recovered (UTC)</source>
        <comment>column</comment>
        <translation>Recuperada (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>column: duration</comment>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>mystic::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>P&amp;L del día</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>Patrimonio y caída</translation>
    </message>
    <message>
        <source>No equity yet: the session is starting.</source>
        <translation>Aún no hay patrimonio: la sesión se está iniciando.</translation>
    </message>
    <message>
        <source>No equity yet: a position has no price. The curve begins with a price for each instrument held.</source>
        <translation>Aún no hay patrimonio: una posición no tiene precio. La curva empieza con un precio para cada instrumento en cartera.</translation>
    </message>
    <message>
        <source>No equity yet: the curve begins one second of session time after the first price.</source>
        <translation>Aún no hay patrimonio: la curva empieza un segundo de tiempo de sesión después del primer precio.</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Intervalo de los gráficos</translation>
    </message>
    <message>
        <source>1h</source>
        <comment>time range</comment>
        <translation>1h</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>6h</source>
        <comment>time range</comment>
        <translation>6h</translation>
    </message>
    <message>
        <source>Last six hours</source>
        <translation>Últimas seis horas</translation>
    </message>
    <message>
        <source>day</source>
        <comment>time range</comment>
        <translation>día</translation>
    </message>
    <message>
        <source>Since midnight UTC</source>
        <translation>Desde medianoche UTC</translation>
    </message>
    <message>
        <source>all</source>
        <comment>time range</comment>
        <translation>todo</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>Account figures</source>
        <translation>Cifras de la cuenta</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>Gráfico de patrimonio y caída; las flechas leen los valores</translation>
    </message>
</context>
<context>
    <name>mystic::ExportBar</name>
    <message>
        <source>%1 records written</source>
        <translation>%1 registros escritos</translation>
    </message>
    <message>
        <source>Nothing written: cancelled, or no record passes the filter.</source>
        <translation>No se ha escrito nada: cancelado, o ningún registro pasa el filtro.</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%1 registros en %2</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>File to write the filtered records to</source>
        <translation>Archivo en el que escribir los registros filtrados</translation>
    </message>
    <message>
        <source>The file is replaced when it exists. Raw values, UTC, oldest record first.</source>
        <translation>Si el archivo existe, se reemplaza. Valores en bruto, UTC, el registro más antiguo primero.</translation>
    </message>
    <message>
        <source>Write file</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write the filtered records to the file</source>
        <translation>Escribir los registros filtrados en el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel writing</source>
        <translation>Cancelar la escritura</translation>
    </message>
    <message>
        <source>Result of the export</source>
        <translation>Resultado de la exportación</translation>
    </message>
</context>
<context>
    <name>mystic::FiguresModel</name>
    <message>
        <source>n/a (%1)</source>
        <comment>figure that does not exist: reason</comment>
        <translation>n/d (%1)</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column</comment>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <comment>column</comment>
        <translation>Cómo se calcula</translation>
    </message>
</context>
<context>
    <name>mystic::FilesModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>Válido, revisar</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Reading, %1</source>
        <translation>Leyendo, %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 rows that cannot be used</source>
        <translation>%1 filas no utilizables</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 huecos</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 duplicados</translation>
    </message>
    <message>
        <source>%1 out of order</source>
        <translation>%1 desordenados</translation>
    </message>
    <message>
        <source>%1 crossed quotes</source>
        <translation>%1 cotizaciones cruzadas</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Bars of %1</source>
        <translation>Barras de %1</translation>
    </message>
    <message>
        <source>Quote bars of %1</source>
        <translation>Barras de cotización de %1</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <source>Book deltas</source>
        <translation>Cambios del libro</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>Captura del mercado</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>File</source>
        <comment>column</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <comment>column</comment>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>column</comment>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <comment>column</comment>
        <translation>Primero (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <comment>column</comment>
        <translation>Último (UTC)</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>column</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
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
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>%1 %2 %3 at %4 %5, fee %6, slippage %7, trade %8 of order %9</source>
        <translation>%1 %2 %3 a %4 %5, comisión %6, deslizamiento %7, operación %8 de la orden %9</translation>
    </message>
    <message>
        <source>From the mid when the signal was decided, in hundredths of a per cent; positive costs</source>
        <translation>Respecto al punto medio cuando se decidió la señal, en centésimas de punto porcentual; positivo es coste</translation>
    </message>
    <message>
        <source>Venue time (UTC)</source>
        <comment>column</comment>
        <translation>Hora del mercado (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Fee</source>
        <comment>column: cost positive</comment>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Slippage</source>
        <comment>column: against the mid at the decision</comment>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>Liquidity</source>
        <comment>column: maker or taker</comment>
        <translation>Liquidez</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: operator or strategy</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Traza</translation>
    </message>
</context>
<context>
    <name>mystic::FillsPanel</name>
    <message>
        <source>No fills yet. Each execution at the venue appears here.</source>
        <translation>Aún no hay ejecuciones. Cada ejecución en el mercado aparece aquí.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>newest %1; %2 older in the journal</source>
        <translation>últimas %1; %2 anteriores en el diario</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>Taker</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
</context>
<context>
    <name>mystic::FlowPanel</name>
    <message>
        <source>No agents yet. The flow of messages appears here when the session has started.</source>
        <translation>Aún no hay agentes. El flujo de mensajes aparece aquí cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>Flujo de comunicación</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 turnos/s</translation>
    </message>
    <message>
        <source>%1 turns/s · %2 not healthy</source>
        <translation>%1 turnos/s · %2 con problemas</translation>
    </message>
    <message>
        <source>%1 agents, %2 connections, %3 not healthy, %4 messages dropped</source>
        <translation>%1 agentes, %2 conexiones, %3 con problemas, %4 mensajes descartados</translation>
    </message>
    <message>
        <source>Communication flow table</source>
        <translation>Tabla del flujo de comunicación</translation>
    </message>
    <message>
        <source>Show the flow as a graph or as a table with the same figures</source>
        <translation>Mostrar el flujo como grafo o como tabla con las mismas cifras</translation>
    </message>
    <message>
        <source>Show the flow as a table</source>
        <translation>Mostrar el flujo como tabla</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>Flujo de mercado</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orquestador</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>Communication flow graph; arrow keys walk it, Enter shows the messages</source>
        <translation>Grafo del flujo de comunicación; las flechas lo recorren, Intro muestra los mensajes</translation>
    </message>
    <message>
        <source>Enter or a double click shows the messages of the row</source>
        <translation>Intro o un doble clic muestra los mensajes de la fila</translation>
    </message>
</context>
<context>
    <name>mystic::FlowTableModel</name>
    <message>
        <source>healthy</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
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
        <translation>Cola</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
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
        <translation>%1 mensajes, %2
p50 %3, p99 %4
cola %5, descartados %6</translation>
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
        <translation>%1 (con problemas)
%2</translation>
    </message>
    <message>
        <source>%1: %2
%3, %4 messages, p50 %5, p99 %6</source>
        <translation>%1: %2
%3, %4 mensajes, p50 %5, p99 %6</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (ended)
%2</source>
        <translation>%1 (finalizado)
%2</translation>
    </message>
</context>
<context>
    <name>mystic::HelpSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mystic::KillSheet</name>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>Cancel all working orders</source>
        <translation>Cancelar todas las órdenes activas</translation>
    </message>
    <message>
        <source>Re-arm…</source>
        <translation>Rearmar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keep protective stops (%1)</source>
        <translation>Mantener los stops de protección (%1)</translation>
    </message>
    <message>
        <source>Without them an open position has no stop-loss at the venue.</source>
        <translation>Sin ellos, una posición abierta no tiene stop loss en el mercado.</translation>
    </message>
    <message>
        <source>Stopping new risk: the gate was told to close.</source>
        <translation>Deteniendo nuevo riesgo: se ha ordenado cerrar la compuerta.</translation>
    </message>
    <message>
        <source>Cancelling working orders; each counts as cancelled when the venue says so.</source>
        <translation>Cancelando las órdenes activas; cada una cuenta como cancelada cuando el mercado lo confirma.</translation>
    </message>
    <message>
        <source>Working orders: %1, of them protective stops: %2. Open positions, which stay open: %3.</source>
        <translation>Órdenes activas: %1, de ellas stops de protección: %2. Posiciones abiertas, que siguen abiertas: %3.</translation>
    </message>
    <message>
        <source>%1 since %2. No new risk leaves the station.</source>
        <translation>%1 desde %2. No sale nuevo riesgo de la estación.</translation>
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
        <translation>Paneles de este espacio</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>Save or remove layouts…</source>
        <translation>Guardar o eliminar diseños…</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>Restaurar el predeterminado</translation>
    </message>
</context>
<context>
    <name>mystic::LayoutSheet</name>
    <message>
        <source>Save this layout</source>
        <translation>Guardar este diseño</translation>
    </message>
    <message>
        <source>Keeps the workspace shown and the places of all panels under a name, such as Monitoring or Incident. A name already taken is replaced.</source>
        <translation>Guarda con un nombre el espacio mostrado y el lugar de todos los paneles, por ejemplo Supervisión o Incidente. Si el nombre ya existe, se reemplaza.</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Layouts there are</source>
        <translation>Diseños existentes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsModel</name>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilización</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>% usado</translation>
    </message>
    <message>
        <source>Used of allowed</source>
        <translation>Usado de lo permitido</translation>
    </message>
</context>
<context>
    <name>mystic::LimitsPanel</name>
    <message>
        <source>No limits yet. They appear with the first report of the Risk Agent, a few seconds after it starts.</source>
        <translation>Aún no hay límites. Aparecen con el primer informe del agente de riesgo, unos segundos después de su inicio.</translation>
    </message>
    <message>
        <source>Risk limits</source>
        <translation>Límites de riesgo</translation>
    </message>
    <message>
        <source>Use of each limit, with its warn threshold</source>
        <translation>Uso de cada límite, con su umbral de aviso</translation>
    </message>
</context>
<context>
    <name>mystic::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
    </message>
</context>
<context>
    <name>mystic::LogsModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
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
        <translation>Hora de reloj (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Component</source>
        <comment>column</comment>
        <translation>Componente</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Qué ha pasado</translation>
    </message>
</context>
<context>
    <name>mystic::LogsPanel</name>
    <message>
        <source>This window was opened without a log.</source>
        <translation>Esta ventana se abrió sin log.</translation>
    </message>
    <message>
        <source>No line yet. What the parts of the station say appears here.</source>
        <translation>Aún no hay líneas. Aquí aparece lo que dicen las partes de la estación.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevas</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 de %2 líneas</translation>
    </message>
    <message>
        <source>%1 older in the file</source>
        <translation>%1 anteriores en el archivo</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <comment>lines that did not reach the window</comment>
        <translation>%1 perdidas</translation>
    </message>
    <message>
        <source>Newest line first; Escape returns to the newest</source>
        <translation>La línea más reciente primero; Escape vuelve a la más reciente</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show from %1</source>
        <comment>level</comment>
        <translation>Mostrar desde %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <comment>level</comment>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>All components</source>
        <translation>Todos los componentes</translation>
    </message>
    <message>
        <source>Show lines from this level on</source>
        <translation>Mostrar las líneas desde este nivel</translation>
    </message>
    <message>
        <source>Show lines of this component</source>
        <translation>Mostrar las líneas de este componente</translation>
    </message>
    <message>
        <source>Write lines of the chosen component from this level on</source>
        <translation>Escribir las líneas del componente elegido desde este nivel</translation>
    </message>
    <message>
        <source>Write: differs</source>
        <translation>Escribir: difiere</translation>
    </message>
    <message>
        <source>From which level on the chosen component writes its lines, here and in the file</source>
        <translation>Desde qué nivel escribe sus líneas el componente elegido, aquí y en el archivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Mostrar solo las líneas con estas palabras</translation>
    </message>
    <message>
        <source>Return to the newest line</source>
        <translation>Volver a la línea más reciente</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc)</source>
        <translation>Volver a la línea más reciente y seguir (Esc)</translation>
    </message>
    <message>
        <source>Return to the newest line and follow (Esc). The file is %1.</source>
        <translation>Volver a la línea más reciente y seguir (Esc). El archivo es %1.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
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
        <translation>No enviado: esta sesión ha terminado.</translation>
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
        <translation>%1 UTC, turno %2, %3, %4
%5</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery; every sixteenth turn is measured</source>
        <translation>Desde el inicio del turno hasta la entrega; se mide uno de cada dieciséis turnos</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Turn</source>
        <comment>column</comment>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>column: from whom to whom</comment>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>column: its kind</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column</comment>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>What it says</source>
        <comment>column</comment>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Traza</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a node of the flow</comment>
        <translation>todo de %1</translation>
    </message>
</context>
<context>
    <name>mystic::MessagesPanel</name>
    <message>
        <source>Choose a connection or an agent in the flow graph, or in the list above, to see the messages that pass there.</source>
        <translation>Elija una conexión o un agente en el grafo del flujo, o en la lista de arriba, para ver los mensajes que pasan por allí.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>No agents yet. The messages of the flow appear here when the session has started.</source>
        <translation>Aún no hay agentes. Los mensajes del flujo aparecen aquí cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
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
        <translation>en pausa, %1 desde entonces</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>%1 not shown</source>
        <comment>messages that came too fast</comment>
        <translation>%1 no mostrados</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <comment>by a full queue</comment>
        <translation>%1 descartados</translation>
    </message>
    <message>
        <source>Newest first. Space pauses, Enter shows why where a message has a trace.</source>
        <translation>Los más recientes primero. Espacio pausa, Intro muestra el porqué si un mensaje tiene traza.</translation>
    </message>
    <message>
        <source>Connection or agent whose messages are shown</source>
        <translation>Conexión o agente cuyos mensajes se muestran</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Whose messages are shown; a click in the flow graph chooses too</source>
        <translation>De quién se muestran los mensajes; un clic en el grafo del flujo también elige</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only messages with these words</source>
        <translation>Mostrar solo los mensajes con estas palabras</translation>
    </message>
    <message>
        <source>Pause the messages</source>
        <translation>Pausar los mensajes</translation>
    </message>
    <message>
        <source>Lets the rows stand still; messages are counted on and the charts go on (Space in the table)</source>
        <translation>Deja las filas quietas; los mensajes se siguen contando y los gráficos continúan (Espacio en la tabla)</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>From the turn&apos;s start to delivery, of the measured turns of each second; of several connections the slowest</source>
        <translation>Desde el inicio del turno hasta la entrega, de los turnos medidos en cada segundo; de varias conexiones, la más lenta</translation>
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
        <translation>Comprobando lo que se va a abrir</translation>
    </message>
    <message>
        <source>Stopping the running session and sealing its journal</source>
        <translation>Deteniendo la sesión en curso y sellando su diario</translation>
    </message>
    <message>
        <source>Opening the session</source>
        <translation>Abriendo la sesión</translation>
    </message>
    <message>
        <source>Replaying the recorded session and comparing every record</source>
        <translation>Reproduciendo la sesión grabada y comparando cada registro</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot change it.</source>
        <translation>Esta ventana se abrió sobre una sola sesión y no puede cambiarla.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la demo</translation>
    </message>
    <message numerus="yes">
        <source>the session on %n files</source>
        <translation>
            <numerusform>la sesión con %n archivo</numerusform>
            <numerusform>la sesión con %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Path of a data file</source>
        <translation>Ruta de un archivo de datos</translation>
    </message>
    <message>
        <source>Path of a configuration</source>
        <translation>Ruta de una configuración</translation>
    </message>
    <message>
        <source>CSV (also .gz) or capture; files can be dropped here</source>
        <translation>CSV (también .gz) o captura; los archivos se pueden soltar aquí</translation>
    </message>
    <message>
        <source>JSON with comments; mystic config prints one</source>
        <translation>JSON con comentarios; mystic config imprime uno</translation>
    </message>
    <message>
        <source>No file yet. Each is read to its end before it is used: format, instruments, times, rows and faults with their lines are listed here.</source>
        <translation>Aún no hay archivos. Cada uno se lee hasta el final antes de usarlo: aquí se listan formato, instrumentos, horas, filas y fallos con sus líneas.</translation>
    </message>
    <message>
        <source>Nothing is wrong in %1.</source>
        <translation>%1 no tiene ningún problema.</translation>
    </message>
    <message>
        <source>Say which configuration to open.</source>
        <translation>Indique qué configuración abrir.</translation>
    </message>
    <message>
        <source>No session runs.</source>
        <translation>No hay ninguna sesión en marcha.</translation>
    </message>
    <message>
        <source>“%1” is stopped in order and its journal sealed; working orders and positions of the simulation end with it and stay readable in its journal.</source>
        <translation>«%1» se detiene de forma ordenada y su diario se sella; las órdenes activas y las posiciones de la simulación terminan con ella y siguen legibles en su diario.</translation>
    </message>
    <message>
        <source>“%1” is stopped in order. It is not recorded: nothing of it remains.</source>
        <translation>«%1» se detiene de forma ordenada. No se graba: no queda nada de ella.</translation>
    </message>
    <message>
        <source>%1 Then %2 begins. The window keeps its layout; a halt stays a halt.</source>
        <translation>%1 Después empieza %2. La ventana conserva su diseño; una suspensión sigue siendo una suspensión.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Stop and open %1</source>
        <translation>Detener y abrir %1</translation>
    </message>
    <message>
        <source>running: %1</source>
        <translation>en marcha: %1</translation>
    </message>
    <message>
        <source>no session runs</source>
        <translation>ninguna sesión en marcha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What to open</source>
        <translation>Qué abrir</translation>
    </message>
    <message>
        <source>Sessions that can be opened</source>
        <translation>Sesiones que se pueden abrir</translation>
    </message>
    <message>
        <source>Demo, simulated market</source>
        <translation>Demo, mercado simulado</translation>
    </message>
    <message>
        <source>Replay: %1</source>
        <translation>Reproducción: %1</translation>
    </message>
    <message>
        <source>Configuration…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Own data files…</source>
        <translation>Datos propios…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the file and look through it</source>
        <translation>Añadir el archivo y examinarlo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Says what will happen first</source>
        <translation>Indica antes lo que va a ocurrir</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Quitar de la lista el archivo seleccionado</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Stop looking through files</source>
        <translation>Dejar de examinar los archivos</translation>
    </message>
    <message>
        <source>What is wrong in the selected file</source>
        <translation>Problemas del archivo seleccionado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>Cancelar la apertura</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Archivos de datos</translation>
    </message>
    <message>
        <source>Usable, look</source>
        <translation>Válido, revisar</translation>
    </message>
    <message>
        <source>Venue capture</source>
        <translation>Captura del mercado</translation>
    </message>
</context>
<context>
    <name>mystic::OrderHistoryPanel</name>
    <message>
        <source>No order has ended yet.</source>
        <translation>Aún no ha finalizado ninguna orden.</translation>
    </message>
    <message>
        <source>Order history</source>
        <translation>Historial de órdenes</translation>
    </message>
    <message>
        <source>No ended order matches the filter. Clear it to see all.</source>
        <translation>Ninguna orden finalizada coincide con el filtro. Bórrelo para verlas todas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Orders that have ended</source>
        <translation>Órdenes finalizadas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only orders with these words</source>
        <translation>Mostrar solo las órdenes con estas palabras</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>Órdenes mostradas</translation>
    </message>
    <message>
        <source>all</source>
        <comment>choice in the title bar</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>All orders that have ended</source>
        <translation>Todas las órdenes finalizadas</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>choice in the title bar</comment>
        <translation>ejecutadas</translation>
    </message>
    <message>
        <source>Orders with a fill</source>
        <translation>Órdenes con alguna ejecución</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>choice in the title bar</comment>
        <translation>canceladas</translation>
    </message>
    <message>
        <source>Orders cancelled or expired</source>
        <translation>Órdenes canceladas o caducadas</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>choice in the title bar</comment>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>Orders refused by gate or venue</source>
        <translation>Órdenes rechazadas por la compuerta o el mercado</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Ejec. parcial</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersModel</name>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>A mercado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Stop dinámico</translation>
    </message>
    <message>
        <source>Order %1: %2 %3 %4, %5 of %6 filled, %7</source>
        <translation>Orden %1: %2 %3 %4, %5 de %6 ejecutado, %7</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Toma de beneficios</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Ejec. parcial</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Modifying</source>
        <translation>Modificando</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Trace</source>
        <comment>column: turn of the signal</comment>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <comment>column</comment>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: buy or sell</comment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column: market, limit, stop</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column: entry, exit, protective stop</comment>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Filled</source>
        <comment>column: quantity filled</comment>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>column: limit price</comment>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>column: stop price</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>column: average price of the fills</comment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column: text of the last report</comment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
</context>
<context>
    <name>mystic::OrdersPanel</name>
    <message>
        <source>Orders and positions</source>
        <translation>Órdenes y posiciones</translation>
    </message>
    <message>
        <source>%1 working · %2 open</source>
        <translation>%1 activas · %2 abiertas</translation>
    </message>
    <message>
        <source>Table shown</source>
        <translation>Tabla mostrada</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>choice in the title bar</comment>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Mostrar las órdenes</translation>
    </message>
    <message>
        <source>positions</source>
        <comment>choice in the title bar</comment>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>Show the positions</source>
        <translation>Mostrar las posiciones</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>No orders yet. They appear when a signal has passed Compliance, Risk and the gate.</source>
        <translation>Aún no hay órdenes. Aparecen cuando una señal ha pasado por Cumplimiento, Riesgo y la compuerta.</translation>
    </message>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>Sin posiciones. Aparecen con la primera ejecución.</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Ejec. parcial</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
</context>
<context>
    <name>mystic::Panel</name>
    <message>
        <source>no news for %1 s</source>
        <translation>sin noticias desde hace %1 s</translation>
    </message>
    <message>
        <source>prices stale</source>
        <translation>precios obsoletos</translation>
    </message>
</context>
<context>
    <name>mystic::PanelDock</name>
    <message>
        <source>Move left</source>
        <translation>Mover a la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Put back into the window</source>
        <translation>Devolver a la ventana</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>Ventana propia</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Lugar de %1</translation>
    </message>
    <message>
        <source>Move, float or hide this panel. The title bar can be dragged.</source>
        <translation>Mover, desacoplar u ocultar este panel. La barra de título se puede arrastrar.</translation>
    </message>
</context>
<context>
    <name>mystic::PanelFrame</name>
    <message>
        <source>What this panel shows is not current. See the links in the top row.</source>
        <translation>Lo que muestra este panel no está al día. Consulte los enlaces de la fila superior.</translation>
    </message>
</context>
<context>
    <name>mystic::PastStrip</name>
    <message>
        <source>You are looking at a past session: %1, as it ended at %2 %3 UTC after %4 turns (%5). Nothing here can be traded or changed. The strip above, alarms and the kill switch are the running session&apos;s, which goes on.</source>
        <translation>Está viendo una sesión pasada: %1, tal como terminó el %2 a las %3 UTC tras %4 turnos (%5). Aquí no se puede negociar ni cambiar nada. La franja superior, las alarmas y la parada de emergencia son de la sesión en marcha, que continúa.</translation>
    </message>
    <message>
        <source>Back to the running session</source>
        <translation>Volver a la sesión en marcha</translation>
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
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Totals of all positions in account currency</source>
        <translation>Totales de todas las posiciones en la divisa de la cuenta</translation>
    </message>
    <message>
        <source>Totals need a price for every position; at least one has none</source>
        <translation>Los totales necesitan un precio para cada posición; al menos una no lo tiene</translation>
    </message>
    <message>
        <source>%1 has no price yet: value and unrealised result are unknown</source>
        <translation>%1 aún no tiene precio: el valor y el resultado no realizado se desconocen</translation>
    </message>
    <message>
        <source>%1: flat, realised %2</source>
        <translation>%1: sin posición, realizado %2</translation>
    </message>
    <message>
        <source>%1: net %2 at %3, mark %4, unrealised %5</source>
        <translation>%1: neto %2 a %3, valoración %4, no realizado %5</translation>
    </message>
    <message>
        <source>In account currency (%1)</source>
        <translation>En la divisa de la cuenta (%1)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>column: signed quantity held</comment>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Average</source>
        <comment>column: average price of what is held</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>column: price the position is valued at</comment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Value %1</source>
        <comment>column: market value in account currency</comment>
        <translation>Valor %1</translation>
    </message>
    <message>
        <source>Unrealised</source>
        <comment>column: result at the mark</comment>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Realised</source>
        <comment>column: result of closed quantity, fees excluded</comment>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Fees</source>
        <comment>column: cost positive</comment>
        <translation>Comisiones</translation>
    </message>
</context>
<context>
    <name>mystic::PositionsPanel</name>
    <message>
        <source>No positions. They appear with the first fill.</source>
        <translation>Sin posiciones. Aparecen con la primera ejecución.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valor desconocido</translation>
    </message>
    <message>
        <source>Close %1 %2 (%3) at market, reduce-only? Entries of %2 that work are cancelled.</source>
        <translation>¿Cerrar %1 %2 (%3) a mercado, solo reducir? Las entradas activas de %2 se cancelan.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Enter or Delete closes the position of the row; asks first</source>
        <translation>Intro o Supr cierra la posición de la fila; pregunta antes</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
</context>
<context>
    <name>mystic::ProcessPanel</name>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of a core, of %2</source>
        <translation>%1 de un núcleo, de %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>off: this session is not recorded</source>
        <translation>inactivo: esta sesión no se graba</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>Durable</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincr.</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <source>Processor time, memory and the journal appear here when the session has started.</source>
        <translation>El tiempo de procesador, la memoria y el diario aparecen aquí cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>Machine and journal</source>
        <translation>Máquina y diario</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>residente</translation>
    </message>
    <message>
        <source>CPU, share of a core</source>
        <translation>CPU, parte de un núcleo</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>none: this journal is not signed</source>
        <translation>ninguno: este diario no está firmado</translation>
    </message>
    <message>
        <source>no checkpoint yet</source>
        <translation>aún sin punto de control</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmado</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Copy checkpoint</source>
        <translation>Copiar punto de control</translation>
    </message>
    <message>
        <source>Copy the last signed checkpoint</source>
        <translation>Copiar el último punto de control firmado</translation>
    </message>
    <message>
        <source>The last signed checkpoint as text. Keep it where nobody can change it, by e-mail or on paper: mystic verify --anchor compares the journal with it later, and finds what was cut off or rewritten.</source>
        <translation>El último punto de control firmado, como texto. Guárdelo donde nadie pueda cambiarlo, por correo o en papel: mystic verify --anchor compara después el diario con él y encuentra lo que se cortó o se reescribió.</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy the journal&apos;s public key</source>
        <translation>Copiar la clave pública del diario</translation>
    </message>
    <message>
        <source>The public key that signs the journal, for mystic verify --key. It is no secret.</source>
        <translation>La clave pública que firma el diario, para mystic verify --key. No es secreta.</translation>
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
        <translation>%1: aún sin precio, %2</translation>
    </message>
    <message>
        <source>%1, prices in %2</source>
        <translation>%1, precios en %2</translation>
    </message>
    <message>
        <source>bid %1 (%2), ask %3 (%4)</source>
        <translation>bid %1 (%2), ask %3 (%4)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>mid %1 (%2) since the first price of the day</source>
        <translation>punto medio %1 (%2) desde el primer precio del día</translation>
    </message>
    <message>
        <source>%1 (%2) since the first price of the day</source>
        <translation>%1 (%2) desde el primer precio del día</translation>
    </message>
    <message>
        <source>crossed: the bid is above the ask</source>
        <translation>cruzado: el bid está por encima del ask</translation>
    </message>
    <message>
        <source>trading is halted at the venue</source>
        <translation>la negociación está suspendida en el mercado</translation>
    </message>
    <message>
        <source>the market is closed</source>
        <translation>el mercado está cerrado</translation>
    </message>
    <message>
        <source>last event %1 ago, %2</source>
        <translation>último evento hace %1, %2</translation>
    </message>
    <message>
        <source>Since the first price of the day, or of the session if it began later; measured with the last trade, else with the mid</source>
        <translation>Desde el primer precio del día, o de la sesión si empezó después; medido con la última operación o, si no la hay, con el punto medio</translation>
    </message>
    <message>
        <source>Ask less bid in basis points of the mid (1 bps = 0.01 %)</source>
        <translation>Ask menos bid en puntos básicos del punto medio (1 bps = 0.01 %)</translation>
    </message>
    <message>
        <source>Quantity traded since midnight of the configured zone, as far as the session saw it</source>
        <translation>Cantidad negociada desde la medianoche de la zona configurada, hasta donde la sesión la ha visto</translation>
    </message>
    <message>
        <source>Time since the last event; stale when the gate would open no new risk on it</source>
        <translation>Tiempo desde el último evento; obsoleto cuando la compuerta ya no abriría nuevo riesgo con él</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Bid size</source>
        <comment>column</comment>
        <translation>Cant. bid</translation>
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
        <translation>Cant. ask</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>column: price of the last trade</comment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column: price change since the day&apos;s open</comment>
        <translation>Variación</translation>
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
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>mystic::QuotesPanel</name>
    <message>
        <source>No instruments yet. Their prices appear here when the session has started.</source>
        <translation>Aún no hay instrumentos. Sus precios aparecen aquí cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <source>%1 of %2 instruments</source>
        <translation>%1 de %2 instrumentos</translation>
    </message>
    <message>
        <source>%1 · %2 stale</source>
        <translation>%1 · %2 obsoletos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter instruments by symbol</source>
        <translation>Filtrar los instrumentos por símbolo</translation>
    </message>
    <message>
        <source>Parts of symbols, separated by spaces. The key / comes here, Escape clears.</source>
        <translation>Partes de símbolos, separadas por espacios. La tecla / lleva aquí, Escape borra.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n instruments</source>
        <translation>
            <numerusform>%n instrumento</numerusform>
            <numerusform>%n instrumentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::RearmSheet</name>
    <message>
        <source>Re-arm trading</source>
        <translation>Rearmar la negociación</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>Reason for re-arming</source>
        <translation>Motivo para rearmar</translation>
    </message>
    <message>
        <source>Re-arm</source>
        <translation>Rearmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trading is %1 (%2). Re-arming lets the agents take new risk again. The reason is recorded with your name.</source>
        <translation>La negociación está %1 (%2). Al rearmar, los agentes pueden volver a asumir nuevo riesgo. El motivo se registra con su nombre.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>With one person a re-arm from KILLED takes effect 60 s after it was asked for.</source>
        <translation>Con una sola persona, rearmar desde PARADA surte efecto 60 s después de solicitarlo.</translation>
    </message>
    <message>
        <source>Re-arm requested; waiting for the gate.</source>
        <translation>Rearme solicitado; a la espera de la compuerta.</translation>
    </message>
</context>
<context>
    <name>mystic::ReconciliationPanel</name>
    <message>
        <source>Nothing is known of the venue yet. It appears when a session has begun.</source>
        <translation>Aún no se sabe nada del mercado. Aparece cuando empieza una sesión.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Recorded data trade against the simulated exchange inside this station: there is nothing to compare with. Demo, paper and live sessions are compared all the time.</source>
        <translation>Los datos grabados operan contra la bolsa simulada de esta estación: no hay nada que comparar. Las sesiones demo, en papel y reales se comparan siempre.</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Venue %1</source>
        <translation>Mercado %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connection lost, no new risk until it is back and compared</source>
        <translation>conexión perdida, ningún riesgo nuevo hasta que vuelva y se compare</translation>
    </message>
    <message>
        <source>connected, being compared, no new risk until it agrees</source>
        <translation>conectado, comparando, ningún riesgo nuevo hasta que coincida</translation>
    </message>
    <message>
        <source>connected and reconciled</source>
        <translation>conectado y conciliado</translation>
    </message>
    <message>
        <source>connected, differences wait</source>
        <translation>conectado, hay diferencias pendientes</translation>
    </message>
    <message>
        <source>compared %1 (%2 times)</source>
        <translation>comparado %1 (%2 veces)</translation>
    </message>
    <message>
        <source>no order in doubt</source>
        <translation>ninguna orden en duda</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in doubt</source>
        <translation>
            <numerusform>%n orden en duda</numerusform>
            <numerusform>%n órdenes en duda</numerusform>
        </translation>
    </message>
    <message>
        <source>no dead-man switch at this venue</source>
        <translation>sin interruptor de hombre muerto en este mercado</translation>
    </message>
    <message>
        <source>dead-man switch NOT armed</source>
        <translation>hombre muerto NO armado</translation>
    </message>
    <message>
        <source>dead-man switch armed until %1</source>
        <translation>hombre muerto armado hasta %1</translation>
    </message>
    <message>
        <source>venue&apos;s clock %1 ms from ours</source>
        <translation>reloj del mercado a %1 ms del nuestro</translation>
    </message>
    <message>
        <source>orders leave %1</source>
        <translation>las órdenes salen %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>en el acto</translation>
    </message>
    <message>
        <source>when durable</source>
        <translation>cuando son duraderas</translation>
    </message>
    <message>
        <source>%1 fill(s) told twice, applied once</source>
        <translation>%1 ejecución(es) comunicada(s) dos veces, aplicada(s) una vez</translation>
    </message>
    <message>
        <source>Orders, fills and positions agree with the venue. Differences appear here with both sides&apos; evidence.</source>
        <translation>Órdenes, ejecuciones y posiciones coinciden con el mercado. Las diferencias aparecen aquí con la evidencia de ambos lados.</translation>
    </message>
    <message>
        <source>The first comparison has not ended yet.</source>
        <translation>La primera comparación aún no ha terminado.</translation>
    </message>
    <message>
        <source>HERE</source>
        <translation>AQUÍ</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Orden %1, %2</translation>
    </message>
    <message>
        <source>Quantity %1</source>
        <translation>Cantidad %1</translation>
    </message>
    <message>
        <source>AT THE VENUE</source>
        <translation>EN EL MERCADO</translation>
    </message>
    <message>
        <source>Trade %1: %2 %3 at %4, fee %5, %6</source>
        <translation>Operación %1: %2 %3 a %4, comisión %5, %6</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nombre %1</translation>
    </message>
    <message>
        <source>Quantity %1, seen %2 times</source>
        <translation>Cantidad %1, vista %2 veces</translation>
    </message>
    <message>
        <source>Differences between station and venue</source>
        <translation>Diferencias entre estación y mercado</translation>
    </message>
    <message>
        <source>Enter goes to the reason of a decision</source>
        <translation>Intro lleva al motivo de una decisión</translation>
    </message>
    <message>
        <source>Reason, journaled with the decision</source>
        <translation>Motivo, se registra con la decisión</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Needs a reason of at least three characters</source>
        <translation>Necesita un motivo de al menos tres caracteres</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Both sides stay as they are; the instrument opens until the figures change</source>
        <translation>Ambos lados quedan como están; el instrumento se abre hasta que cambien las cifras</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Compare with the venue now</source>
        <translation>Comparar ahora con el mercado</translation>
    </message>
    <message>
        <source>Compares orders, fills and positions with the venue now</source>
        <translation>Compara ahora órdenes, ejecuciones y posiciones con el mercado</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sospechado</translation>
    </message>
    <message>
        <source>Order not at venue</source>
        <translation>Orden ausente del mercado</translation>
    </message>
    <message>
        <source>Take the venue&apos;s order</source>
        <translation>Tomar la orden del mercado</translation>
    </message>
</context>
<context>
    <name>mystic::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <comment>column</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value as recorded</source>
        <comment>column</comment>
        <translation>Valor registrado</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedModel</name>
    <message>
        <source>Running now</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Sin sellar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Other build</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>This station is writing it.</source>
        <translation>Esta estación lo está escribiendo.</translation>
    </message>
    <message>
        <source>Closed in order. Looking at it replays it and compares every record.</source>
        <translation>Cerrado de forma ordenada. Al verlo se reproduce y se compara cada registro.</translation>
    </message>
    <message>
        <source>The station had crashed; a torn end was cut, and the cut is recorded.</source>
        <translation>La estación se había caído; se cortó un final truncado y el corte quedó registrado.</translation>
    </message>
    <message>
        <source>It ends without a seal: the station crashed, or another one is writing it.</source>
        <translation>Termina sin sello: la estación se cayó u otra lo está escribiendo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <comment>column</comment>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>column</comment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Journal</source>
        <comment>column: how it ends</comment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Data from (UTC)</source>
        <comment>column</comment>
        <translation>Datos desde (UTC)</translation>
    </message>
    <message>
        <source>Turns</source>
        <comment>column</comment>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>mystic::RecordedPanel</name>
    <message>
        <source>Recorded sessions</source>
        <translation>Sesiones grabadas</translation>
    </message>
    <message>
        <source>This window was opened over one session and cannot list others.</source>
        <translation>Esta ventana se abrió sobre una sola sesión y no puede listar otras.</translation>
    </message>
    <message>
        <source>Reading the journals…</source>
        <translation>Leyendo los diarios…</translation>
    </message>
    <message>
        <source>No recorded session yet. Each session writes a journal, which is listed here.</source>
        <translation>Aún no hay sesiones grabadas. Cada sesión escribe un diario, que se lista aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n journals</source>
        <translation>
            <numerusform>%n diario</numerusform>
            <numerusform>%n diarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Replays the journal and shows how the session ended; the running session goes on</source>
        <translation>Reproduce el diario y muestra cómo terminó la sesión; la sesión en marcha continúa</translation>
    </message>
    <message>
        <source>Look at the selected session</source>
        <translation>Ver la sesión seleccionada</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read the journals again</source>
        <translation>Leer de nuevo los diarios</translation>
    </message>
    <message>
        <source>Folder of a journal that lies elsewhere</source>
        <translation>Carpeta de un diario guardado en otro lugar</translation>
    </message>
    <message>
        <source>Look at that</source>
        <translation>Ver esa</translation>
    </message>
    <message>
        <source>Look at the journal in that folder</source>
        <translation>Ver el diario de esa carpeta</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En marcha</translation>
    </message>
</context>
<context>
    <name>mystic::ReplayPanel</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2016-06-18 08:15:00, or 08:15 for that day, in UTC.</source>
        <translation>«%1» no es una hora. Escríbala como 2016-06-18 08:15:00, o como 08:15 para ese día, en UTC.</translation>
    </message>
    <message>
        <source>No session yet. The time of a replay is moved here.</source>
        <translation>Aún no hay sesión. Aquí se mueve la hora de una reproducción.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>As fast as possible to %1.</source>
        <translation>Lo más rápido posible hasta %1.</translation>
    </message>
    <message>
        <source>This window cannot run its session again, so it cannot go back.</source>
        <translation>Esta ventana no puede ejecutar de nuevo su sesión, así que no puede retroceder.</translation>
    </message>
    <message>
        <source>Back to %1: the session is stopped in order, its journal sealed, and run again from its beginning to there, into a new journal. What you did by hand is not repeated.</source>
        <translation>Atrás hasta %1: la sesión se detiene de forma ordenada, su diario se sella y la sesión se ejecuta de nuevo desde el principio hasta ese punto, en un diario nuevo. Lo que se hizo a mano no se repite.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>This session&apos;s market is made as it goes: its time can be paused and stepped, but only the time of recorded data can be moved.</source>
        <translation>El mercado de esta sesión se genera sobre la marcha: su tiempo se puede pausar y avanzar por pasos, pero solo se puede mover la hora de datos grabados.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>Reanudar la sesión (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>Pausar la sesión (F7)</translation>
    </message>
    <message>
        <source>The data ended before %1.</source>
        <translation>Los datos terminaron antes de %1.</translation>
    </message>
    <message>
        <source>Here is %1; the session is paused.</source>
        <translation>Aquí es %1; la sesión está en pausa.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>Opening the same session again</source>
        <translation>Abriendo de nuevo la misma sesión</translation>
    </message>
    <message>
        <source>Stopping the session and sealing its journal</source>
        <translation>Deteniendo la sesión y sellando su diario</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Hora de la sesión</translation>
    </message>
    <message>
        <source>One event</source>
        <translation>Un evento</translation>
    </message>
    <message>
        <source>Advance by one market event while paused (F8)</source>
        <translation>Avanzar un evento de mercado durante la pausa (F8)</translation>
    </message>
    <message>
        <source>Step by one event</source>
        <translation>Avanzar un evento</translation>
    </message>
    <message>
        <source>To next decision</source>
        <translation>A la decisión</translation>
    </message>
    <message>
        <source>Run as fast as possible to the next turn with a signal, a verdict or an intent (Shift+F8)</source>
        <translation>Avanzar lo más rápido posible hasta el siguiente turno con una señal, un veredicto o una intención (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>Avanzar hasta la siguiente decisión</translation>
    </message>
    <message>
        <source>Go to (UTC)</source>
        <translation>Ir a (UTC)</translation>
    </message>
    <message>
        <source>Time to go to, UTC</source>
        <translation>Hora a la que ir, UTC</translation>
    </message>
    <message>
        <source>2016-06-18 08:15:00, or 08:15 for that day (Ctrl+J)</source>
        <translation>2016-06-18 08:15:00, o 08:15 para ese día (Ctrl+J)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to that time</source>
        <translation>Ir a esa hora</translation>
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
        <translation>Una hora atrás</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>Un minuto atrás</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>Un minuto adelante</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>Una hora adelante</translation>
    </message>
    <message>
        <source>Progress to that time</source>
        <translation>Progreso hasta esa hora</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>Stop where the session stands now</source>
        <translation>Parar donde está ahora la sesión</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPanel</name>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>Leyendo y verificando el diario</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Escribiendo el PDF</translation>
    </message>
    <message>
        <source>Writing the HTML</source>
        <translation>Escribiendo el HTML</translation>
    </message>
    <message>
        <source>Writing the CSV files</source>
        <translation>Escribiendo los archivos CSV</translation>
    </message>
    <message>
        <source>Writing the JSON</source>
        <translation>Escribiendo el JSON</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no time. Write it as 2016-06-18 or 2016-06-18 08:15, in UTC.</source>
        <translation>%1: «%2» no es una hora. Escríbala como 2016-06-18 o 2016-06-18 08:15, en UTC.</translation>
    </message>
    <message>
        <source>No recorded session yet. A report is made from the journal, which begins with the session.</source>
        <translation>Aún no hay ninguna sesión grabada. El informe se hace a partir del diario, que empieza con la sesión.</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>Informe de cumplimiento</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Reports cannot be made from this window. mystic report &lt;journal&gt; makes them from a terminal.</source>
        <translation>Desde esta ventana no se pueden hacer informes. mystic report &lt;journal&gt; los hace desde un terminal.</translation>
    </message>
    <message>
        <source>This session is not recorded, and a report is made from the journal. Open the session with recording on.</source>
        <translation>Esta sesión no se graba y el informe se hace a partir del diario. Abra la sesión con la grabación activada.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>The period ends before it begins. The end is not included.</source>
        <translation>El período termina antes de empezar. El final no se incluye.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Elija al menos un formato.</translation>
    </message>
    <message>
        <source>Say which folder the files go to.</source>
        <translation>Indique a qué carpeta van los archivos.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>%1 rows · chain %2</source>
        <translation>%1 filas · cadena %2</translation>
    </message>
    <message>
        <source>Preview. Nothing has been written yet.</source>
        <translation>Vista previa. Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Whole session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message>
        <source>Today (trading day)</source>
        <translation>Hoy (día de negociación)</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>Período del informe</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>to, not included (UTC)</source>
        <translation>hasta, no incluido (UTC)</translation>
    </message>
    <message>
        <source>Begin of the period, UTC</source>
        <translation>Comienzo del período, UTC</translation>
    </message>
    <message>
        <source>End of the period, UTC, not included</source>
        <translation>Final del período, UTC, no incluido</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Read the journal and show the report here; nothing is written</source>
        <translation>Leer el diario y mostrar aquí el informe; no se escribe nada</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <source>Write the chosen formats into the folder; nothing there is replaced</source>
        <translation>Escribir los formatos elegidos en la carpeta; allí no se reemplaza nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
</context>
<context>
    <name>mystic::ReportPreview</name>
    <message>
        <source>Contents of the report</source>
        <translation>Contenido del informe</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Texto de la sección</translation>
    </message>
    <message>
        <source>Preview shows the report here before anything is written: every section, every table.</source>
        <translation>La vista previa muestra aquí el informe antes de escribir nada: todas las secciones, todas las tablas.</translation>
    </message>
    <message>
        <source>Table of the section</source>
        <translation>Tabla de la sección</translation>
    </message>
    <message>
        <source>How the figures of the table were computed</source>
        <translation>Cómo se calcularon las cifras de la tabla</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedModel</name>
    <message>
        <source>not in this session</source>
        <translation>no en esta sesión</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>no se puede abrir posición</translation>
    </message>
    <message>
        <source>may only be reduced</source>
        <translation>solo se puede reducir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>symbol, note</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column</comment>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>column</comment>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>mystic::RestrictedPanel</name>
    <message>
        <source>No agents yet. The restricted list appears when the session has started.</source>
        <translation>Aún no hay agentes. La lista restringida aparece cuando la sesión se ha iniciado.</translation>
    </message>
    <message>
        <source>Restricted list</source>
        <translation>Lista restringida</translation>
    </message>
    <message>
        <source>No agent of this session keeps a restricted list.</source>
        <translation>Ningún agente de esta sesión lleva una lista restringida.</translation>
    </message>
    <message>
        <source>nothing is restricted</source>
        <translation>nada restringido</translation>
    </message>
    <message numerus="yes">
        <source>%n restricted</source>
        <translation>
            <numerusform>%n restringido</numerusform>
            <numerusform>%n restringidos</numerusform>
        </translation>
    </message>
    <message>
        <source>One instrument at a time.</source>
        <translation>Un instrumento cada vez.</translation>
    </message>
    <message>
        <source>%1 is on the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>A reason is needed; it is journaled with the change.</source>
        <translation>Hace falta un motivo; queda en el diario con el cambio.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Last changed %1 UTC by %2: %3</source>
        <translation>Último cambio: %1 UTC, por %2: %3</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>Asked. The Compliance Agent has not answered yet.</source>
        <translation>Solicitado. El agente de cumplimiento aún no ha respondido.</translation>
    </message>
    <message>
        <source>Restricted instruments</source>
        <translation>Instrumentos restringidos</translation>
    </message>
    <message>
        <source>Instrument to restrict</source>
        <translation>Instrumento que restringir</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Instruments of the session</source>
        <translation>Instrumentos de la sesión</translation>
    </message>
    <message>
        <source>Reason for adding or removing</source>
        <translation>Motivo para añadir o quitar</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>From the next signal on no position in it may be opened; what is held may be reduced</source>
        <translation>Desde la próxima señal no se puede abrir ninguna posición en él; lo que hay en cartera se puede reducir</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Takes the instrument of the chosen row off the list</source>
        <translation>Quita de la lista el instrumento de la fila elegida</translation>
    </message>
    <message>
        <source>no position may be opened</source>
        <translation>no se puede abrir posición</translation>
    </message>
</context>
<context>
    <name>mystic::ResultChart</name>
    <message numerus="yes">
        <source>%n trade(s) from %1 to %2 %3</source>
        <translation>
            <numerusform>%n operación de %1 a %2 %3</numerusform>
            <numerusform>%n operaciones de %1 a %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade was closed</source>
        <translation>No se cerró ninguna operación</translation>
    </message>
    <message>
        <source>Trades by result, %1</source>
        <comment>chart title: currency</comment>
        <translation>Operaciones por resultado, %1</translation>
    </message>
</context>
<context>
    <name>mystic::SessionBar</name>
    <message>
        <source>max</source>
        <comment>as fast as possible</comment>
        <translation>máx</translation>
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
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Advance by one event while paused (F8)</source>
        <translation>Avanzar un evento durante la pausa (F8)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Speed of the session&apos;s time</source>
        <translation>Velocidad del tiempo de la sesión</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <source>Progress of the session</source>
        <translation>Progreso de la sesión</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Panels shown and named layouts (Ctrl+L)</source>
        <translation>Paneles mostrados y diseños con nombre (Ctrl+L)</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>Paneles y diseños</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the window (Ctrl+,)</source>
        <translation>Ajustes de la ventana (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (F1)</source>
        <translation>Atajos de teclado (F1)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Light or dark (Ctrl+T)</source>
        <translation>Claro u oscuro (Ctrl+T)</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume the session (F7)</source>
        <translation>Reanudar la sesión (F7)</translation>
    </message>
    <message>
        <source>Pause the session (F7)</source>
        <translation>Pausar la sesión (F7)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message>
        <source>%1 turns/s</source>
        <translation>%1 turnos/s</translation>
    </message>
    <message>
        <source>decision p99 %1</source>
        <translation>decisión p99 %1</translation>
    </message>
    <message>
        <source>Run to the next decision while paused (Shift+F8)</source>
        <translation>Avanzar hasta la siguiente decisión durante la pausa (Shift+F8)</translation>
    </message>
    <message>
        <source>Step to the next decision</source>
        <translation>Avanzar hasta la siguiente decisión</translation>
    </message>
</context>
<context>
    <name>mystic::SessionDesk</name>
    <message>
        <source>Add at least one file.</source>
        <translation>Añada al menos un archivo.</translation>
    </message>
    <message>
        <source>%1 is still being read.</source>
        <translation>%1 todavía se está leyendo.</translation>
    </message>
    <message>
        <source>%1 has %2 rows that cannot be used; a session would stop at the first of them. Correct the file, or write a configuration with &quot;skip_bad_rows&quot;: true.</source>
        <translation>%1 tiene %2 filas no utilizables; una sesión se detendría en la primera. Corrija el archivo o escriba una configuración con &quot;skip_bad_rows&quot;: true.</translation>
    </message>
    <message>
        <source>%1 cannot be replayed; the list says why.</source>
        <translation>%1 no se puede reproducir; la lista indica por qué.</translation>
    </message>
    <message>
        <source>The session was opened; the one before it was stopped and its journal sealed.</source>
        <translation>La sesión se ha abierto; la anterior se ha detenido y su diario se ha sellado.</translation>
    </message>
    <message>
        <source>Cancelled. The running session goes on.</source>
        <translation>Cancelado. La sesión en marcha continúa.</translation>
    </message>
    <message>
        <source>%1. The session before was stopped in order and its journal sealed; no session runs now. Open one here.</source>
        <translation>%1. La sesión anterior se ha detenido de forma ordenada y su diario se ha sellado; ahora no hay ninguna sesión en marcha. Abra una aquí.</translation>
    </message>
    <message>
        <source>%1. The running session was left as it is.</source>
        <translation>%1. La sesión en marcha se ha dejado como está.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>mystic::SettingRow</name>
    <message>
        <source>Expected a whole number from %1 to %2 (%3).</source>
        <translation>Se espera un número entero de %1 a %2 (%3).</translation>
    </message>
    <message>
        <source>Expected one of the values offered.</source>
        <translation>Se espera uno de los valores ofrecidos.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>%1 Takes effect at the next start.</source>
        <translation>%1 Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Restablecer %1 a su valor predeterminado</translation>
    </message>
</context>
<context>
    <name>mystic::Settings</name>
    <message>
        <source>%1 cannot be read (%2). Defaults are used.</source>
        <translation>%1 no se puede leer (%2). Se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>%1 is not a settings file (%2). It was renamed to %3 and defaults are used.</source>
        <translation>%1 no es un archivo de ajustes (%2). Se ha renombrado a %3 y se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>%1 was written by a newer station (version %2). What this one knows is used.</source>
        <translation>%1 fue escrito por una estación más reciente (versión %2). Se usa lo que esta conoce.</translation>
    </message>
    <message>
        <source>%1: %2: %3. The default, %4, is used.</source>
        <translation>%1: %2: %3. Se usa el valor predeterminado, %4.</translation>
    </message>
</context>
<context>
    <name>mystic::SettingsSheet</name>
    <message>
        <source>One value does not fit; see above.</source>
        <translation>Un valor no es válido; véase arriba.</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>cambios: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Puts the defaults into this page; nothing changes before Apply</source>
        <translation>Pone los valores predeterminados en esta página; nada cambia hasta pulsar Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>mystic::SizeBars</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open risk budget</source>
        <translation>Presupuesto de riesgo</translation>
    </message>
    <message>
        <source>Volatility target</source>
        <translation>Volatilidad objetivo</translation>
    </message>
    <message>
        <source>Position cap</source>
        <translation>Tope de posición</translation>
    </message>
    <message>
        <source>Exposure cap</source>
        <translation>Tope de exposición</translation>
    </message>
    <message>
        <source>Compliance cap</source>
        <translation>Tope de cumplimiento</translation>
    </message>
    <message>
        <source>Asked by strategy</source>
        <translation>Pedido por estrategia</translation>
    </message>
    <message>
        <source>Instrument maximum</source>
        <translation>Máximo del instrumento</translation>
    </message>
    <message>
        <source>Cash available</source>
        <translation>Efectivo disponible</translation>
    </message>
</context>
<context>
    <name>mystic::StatisticsPanel</name>
    <message>
        <source>No session yet. Statistics are made from its journal, or from any other.</source>
        <translation>Aún no hay sesión. Las estadísticas se hacen a partir de su diario o de cualquier otro.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Statistics cannot be made from this window. mystic statistics &lt;journal&gt; makes them from a terminal.</source>
        <translation>Desde esta ventana no se pueden hacer estadísticas. mystic statistics &lt;journal&gt; las hace desde un terminal.</translation>
    </message>
    <message>
        <source>This session is not recorded: name another journal</source>
        <translation>Esta sesión no se graba: indique otro diario</translation>
    </message>
    <message>
        <source>This session, or the directory of another journal</source>
        <translation>Esta sesión, o la carpeta de otro diario</translation>
    </message>
    <message>
        <source>This session is not recorded. Name the directory of a journal.</source>
        <translation>Esta sesión no se graba. Indique la carpeta de un diario.</translation>
    </message>
    <message>
        <source>Reading and verifying the journal</source>
        <translation>Leyendo y verificando el diario</translation>
    </message>
    <message>
        <source>Cancelled. The figures shown are those of before.</source>
        <translation>Cancelado. Las cifras mostradas son las anteriores.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4 trades</source>
        <translation>%1 · %2 a %3 · %4 operaciones</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Crecimiento anual compuesto</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cómo se calcula</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Pages of the statistics</source>
        <translation>Páginas de las estadísticas</translation>
    </message>
    <message>
        <source>figures</source>
        <comment>page</comment>
        <translation>cifras</translation>
    </message>
    <message>
        <source>Figures and how each is computed</source>
        <translation>Cifras y cómo se calcula cada una</translation>
    </message>
    <message>
        <source>charts</source>
        <comment>page</comment>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>Equity, drawdown, trades by result</source>
        <translation>Patrimonio, caída, operaciones por resultado</translation>
    </message>
    <message>
        <source>drawdowns</source>
        <comment>page</comment>
        <translation>caídas</translation>
    </message>
    <message>
        <source>Drawdowns, deepest first</source>
        <translation>Caídas, las mayores primero</translation>
    </message>
    <message>
        <source>trades</source>
        <comment>page</comment>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>Trades from flat to flat</source>
        <translation>Operaciones completas, de cero a cero</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Directory of the journal; empty is this session&apos;s</source>
        <translation>Carpeta del diario; vacío es el de esta sesión</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Read the journal and compute the statistics; nothing is written</source>
        <translation>Leer el diario y calcular las estadísticas; no se escribe nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No statistics yet. Compute reads the journal from its first turn to now and shows figures, charts, drawdowns and trades; nothing is written. For a back-test, name the journal that mystic backtest has told.</source>
        <translation>Aún no hay estadísticas. Calcular lee el diario desde su primer turno hasta ahora y muestra cifras, gráficos, caídas y operaciones; no se escribe nada. Para un backtest, indique el diario que mystic backtest ha comunicado.</translation>
    </message>
    <message>
        <source>Progress of the statistics</source>
        <translation>Progreso de las estadísticas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Chart of equity and drawdown; arrow keys read values</source>
        <translation>Gráfico de patrimonio y caída; las flechas leen los valores</translation>
    </message>
    <message>
        <source>Chart of trades by result</source>
        <translation>Gráfico de operaciones por resultado</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsModel</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, nothing came yet</source>
        <translation>%1, aún no ha llegado nada</translation>
    </message>
    <message>
        <source>%1, last event %2 ago: the gate opens no new risk on it</source>
        <translation>%1, último evento hace %2: la compuerta no abre nuevo riesgo con él</translation>
    </message>
    <message>
        <source>%1, last event %2 ago, %3 faults in %4 events read</source>
        <translation>%1, último evento hace %2, %3 fallos en %4 eventos leídos</translation>
    </message>
    <message>
        <source>Events of the instrument that reach the agents, by this machine&apos;s clock</source>
        <translation>Eventos del instrumento que llegan a los agentes, según el reloj de esta máquina</translation>
    </message>
    <message>
        <source>Events read; a little ahead of the session, because data are read in advance</source>
        <translation>Eventos leídos; algo por delante de la sesión, porque los datos se leen con antelación</translation>
    </message>
    <message>
        <source>Quotes with the bid at or above the ask, as received</source>
        <translation>Cotizaciones con el bid en el ask o por encima, tal como se reciben</translation>
    </message>
    <message>
        <source>Rows that could not be used; the log names each</source>
        <translation>Filas que no se pudieron usar; el log indica cada una</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: of the last event</comment>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>column: events per second</comment>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>column</comment>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Doubles</source>
        <comment>column: duplicate events</comment>
        <translation>Duplic.</translation>
    </message>
    <message>
        <source>Crossed</source>
        <comment>column</comment>
        <translation>Cruzadas</translation>
    </message>
    <message>
        <source>Disorder</source>
        <comment>column: events older than their predecessor</comment>
        <translation>Desorden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>column</comment>
        <translation>Rechaz.</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column: file or generator</comment>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>mystic::StreamsPanel</name>
    <message>
        <source>No streams. A session&apos;s feed shows its files or generators here, with age and faults.</source>
        <translation>Sin canales. El flujo de una sesión muestra aquí sus archivos o generadores, con edad y fallos.</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Salud de los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 with faults</source>
        <translation>%1 con fallos</translation>
    </message>
    <message>
        <source>Health of market data streams</source>
        <translation>Salud de los canales de datos de mercado</translation>
    </message>
</context>
<context>
    <name>mystic::StripChart</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
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
        <translation>%1: nada medido</translation>
    </message>
</context>
<context>
    <name>mystic::TicketEntry</name>
    <message>
        <source>Amount, as value</source>
        <translation>Importe, como valor</translation>
    </message>
    <message>
        <source>Amount, as quantity</source>
        <translation>Importe, como cantidad</translation>
    </message>
    <message>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Precio de stop</translation>
    </message>
    <message>
        <source>Take profit at</source>
        <translation>Toma de beneficios a</translation>
    </message>
    <message>
        <source>Protective stop at</source>
        <translation>Stop de protección a</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distancia dinámica</translation>
    </message>
    <message>
        <source>bid %1 · ask %2 · last %3 · %4 UTC</source>
        <translation>bid %1 · ask %2 · último %3 · %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Market</source>
        <translation>A mercado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Until cancelled</source>
        <translation>Hasta cancelar</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>Inmediata o cancelar</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>Todo o cancelar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>At a price</source>
        <translation>A un precio</translation>
    </message>
    <message>
        <source>Trailing by an amount</source>
        <translation>Dinámico por importe</translation>
    </message>
    <message>
        <source>Trailing by a share</source>
        <translation>Dinámico en porcentaje</translation>
    </message>
    <message>
        <source>As configured</source>
        <translation>Según configuración</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Lado: compra</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Lado: venta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount is a quantity or a value</source>
        <translation>El importe es una cantidad o un valor</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Toma benef.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>over </source>
        <comment>before a number of minutes</comment>
        <translation>en </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Worked over, minutes</source>
        <translation>Envío repartido, minutos</translation>
    </message>
    <message>
        <source>Post-only</source>
        <translation>Post-only</translation>
    </message>
    <message>
        <source>Never takes from the book: refused by the venue when it would</source>
        <translation>Nunca toma del libro: si lo hiciera, el mercado la rechaza</translation>
    </message>
    <message>
        <source>Reduce-only</source>
        <translation>Solo reducir</translation>
    </message>
    <message>
        <source>Closes what is held and opens nothing</source>
        <translation>Cierra lo que hay en cartera y no abre nada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>for the record</source>
        <translation>para el registro</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review the order before it is sent</source>
        <translation>Revisar la orden antes de enviarla</translation>
    </message>
    <message>
        <source>Set by Risk</source>
        <translation>Fijada por Riesgo</translation>
    </message>
</context>
<context>
    <name>mystic::TicketPanel</name>
    <message>
        <source>No session. The ticket opens with the first snapshot of one.</source>
        <translation>Sin sesión. El boleto se abre con la primera instantánea de una sesión.</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Boleto de orden</translation>
    </message>
    <message>
        <source>This session has no instruments to trade.</source>
        <translation>Esta sesión no tiene instrumentos que negociar.</translation>
    </message>
    <message>
        <source>On its way through Compliance, Risk and the gate…</source>
        <translation>Pasando por Cumplimiento, Riesgo y la compuerta…</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>Toda la cadena</translation>
    </message>
    <message>
        <source>Show every stage of this order in the audit log</source>
        <translation>Mostrar cada etapa de esta orden en el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>mystic::TicketReview</name>
    <message>
        <source>The quantity again</source>
        <translation>La cantidad, otra vez</translation>
    </message>
    <message>
        <source>Nothing speaks against it. Compliance, Risk and the gate decide.</source>
        <translation>Nada se opone. Deciden Cumplimiento, Riesgo y la compuerta.</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Avisos: %1</translation>
    </message>
    <message>
        <source>Quantity again</source>
        <translation>Repetir cantidad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason for sending it in spite of the warnings</source>
        <translation>Motivo para enviarla pese a los avisos</translation>
    </message>
    <message>
        <source>at least three characters</source>
        <translation>al menos tres caracteres</translation>
    </message>
    <message>
        <source>Send order</source>
        <translation>Enviar orden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the form; nothing is sent</source>
        <translation>Volver al formulario; no se envía nada</translation>
    </message>
</context>
<context>
    <name>mystic::TimeBar</name>
    <message>
        <source>same turn</source>
        <translation>mismo turno</translation>
    </message>
    <message>
        <source>Logical times as recorded; the journal holds no measured latencies.</source>
        <translation>Tiempos lógicos tal como se registraron; el diario no contiene latencias medidas.</translation>
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
        <translation>Hora de la sesión: la del mercado, no la de este equipo</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Day P&amp;L</source>
        <translation>P&amp;L del día</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>VaR / limit</source>
        <translation>VaR / límite</translation>
    </message>
    <message>
        <source>Trades today</source>
        <translation>Operac. hoy</translation>
    </message>
    <message>
        <source>Volume today</source>
        <translation>Volumen hoy</translation>
    </message>
    <message>
        <source>KILL SWITCH</source>
        <translation>PARADA DE EMERGENCIA</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>Stops new risk at once (Ctrl+Shift+K). Cancelling working orders is offered next.</source>
        <translation>Detiene de inmediato el nuevo riesgo (Ctrl+Shift+K). Después se ofrece cancelar las órdenes activas.</translation>
    </message>
    <message>
        <source>Trading is not active. Click to re-arm.</source>
        <translation>La negociación no está activa. Haga clic para rearmar.</translation>
    </message>
    <message>
        <source>Session %1, no live venue</source>
        <translation>Sesión %1, sin mercado real</translation>
    </message>
    <message>
        <source>Equity in %1. Realised %2, unrealised %3, fees %4</source>
        <translation>Patrimonio en %1. Realizado %2, no realizado %3, comisiones %4</translation>
    </message>
    <message>
        <source>Not known: a position has no price yet</source>
        <translation>Desconocido: una posición aún no tiene precio</translation>
    </message>
    <message>
        <source>Profit and loss since the day rolled, in %1, after fees</source>
        <translation>Ganancias y pérdidas desde el cambio de día, en %1, después de comisiones</translation>
    </message>
    <message>
        <source>Loss from the highest equity; limit %1</source>
        <translation>Pérdida desde el patrimonio máximo; límite %1</translation>
    </message>
    <message>
        <source>Loss from the highest equity</source>
        <translation>Pérdida desde el patrimonio máximo</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Aún sin informe</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usado</translation>
    </message>
    <message>
        <source>Not known yet: too few observations</source>
        <translation>Aún desconocido: muy pocas observaciones</translation>
    </message>
    <message>
        <source>Trading state %1</source>
        <translation>Estado de la negociación: %1</translation>
    </message>
    <message>
        <source>Since %1: %2
Click to re-arm.</source>
        <translation>Desde %1: %2
Haga clic para rearmar.</translation>
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
        <translation>Mystic Station en una página</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Parada de emergencia</translation>
    </message>
    <message>
        <source>Top right, or %1 from anywhere: no new risk from that moment. It then offers to cancel working orders. Going back needs a reason.</source>
        <translation>Arriba a la derecha, o %1 desde cualquier lugar: desde ese momento, ningún nuevo riesgo. Después ofrece cancelar las órdenes activas. Para volver hace falta un motivo.</translation>
    </message>
    <message>
        <source>Top row</source>
        <translation>Fila superior</translation>
    </message>
    <message>
        <source>Mode of the session, time, equity, loss, limits and links. A bar that turns yellow is near its limit.</source>
        <translation>Modo de la sesión, hora, patrimonio, pérdida, límites y enlaces. Una barra que se pone amarilla está cerca de su límite.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>The row of tabs, Ctrl+1 to Ctrl+9. Panels can be dragged by their title, put into windows of their own and hidden; Layout keeps arrangements under a name.</source>
        <translation>La fila de pestañas, de Ctrl+1 a Ctrl+9. Los paneles se pueden arrastrar por su título, poner en ventanas propias y ocultar; Diseño guarda disposiciones con un nombre.</translation>
    </message>
    <message>
        <source>Every decision</source>
        <translation>Cada decisión</translation>
    </message>
    <message>
        <source>Each order, fill and rejection leads to its trace: the tick, the signal, the checks, the size, the answer of the venue.</source>
        <translation>Cada orden, ejecución y rechazo lleva a su traza: el tick, la señal, los controles, el tamaño, la respuesta del mercado.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>The bar at the foot shows the worst one nobody has acknowledged. A acknowledges it, L lists all.</source>
        <translation>La barra inferior muestra la más grave que nadie ha confirmado. A la confirma, L las lista todas.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>F6 goes from panel to panel, F1 lists every key, Shift+F1 shows this page again.</source>
        <translation>F6 va de panel en panel, F1 lista todas las teclas, Shift+F1 muestra de nuevo esta página.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Close the introduction</source>
        <translation>Cerrar la introducción</translation>
    </message>
</context>
<context>
    <name>mystic::TradesModel</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <comment>column</comment>
        <translation>Entrada (UTC)</translation>
    </message>
    <message>
        <source>Exited (UTC)</source>
        <comment>column</comment>
        <translation>Salida (UTC)</translation>
    </message>
    <message>
        <source>Instrument</source>
        <comment>column</comment>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Side</source>
        <comment>column: long or short</comment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <comment>column</comment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>column: average price</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Exit</source>
        <comment>column: average price</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>P&amp;L [%1]</source>
        <comment>column: currency</comment>
        <translation>P&amp;L [%1]</translation>
    </message>
    <message>
        <source>Fees [%1]</source>
        <comment>column: currency</comment>
        <translation>Comisiones [%1]</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>column: of value opened</comment>
        <translation>Rendim.</translation>
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
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>mystic::ViolationsPanel</name>
    <message>
        <source>Violations</source>
        <translation>Incumplimientos</translation>
    </message>
    <message>
        <source>%1 since the window opened</source>
        <translation>%1 desde que se abrió la ventana</translation>
    </message>
    <message>
        <source>%1 records did not reach the window</source>
        <translation>%1 registros no llegaron a la ventana</translation>
    </message>
    <message>
        <source>No violation since the window opened. A signal that breaks one of Compliance&apos;s rules is refused and recorded here; the report lists the whole session&apos;s.</source>
        <translation>Ningún incumplimiento desde que se abrió la ventana. Una señal que incumple una regla de Cumplimiento se rechaza y se registra aquí; el informe lista los de toda la sesión.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
</context>
<context>
    <name>mystic::WhyPanel</name>
    <message>
        <source>Why this order</source>
        <translation>Por qué esta orden</translation>
    </message>
    <message>
        <source>not an order: type S-184216 or an order&apos;s number</source>
        <translation>no es una orden: escriba S-184216 o el número de una orden</translation>
    </message>
    <message>
        <source>Choose an order, a fill or a refusal, here or in any table of the window (double click or Enter), to see everything that led to it.</source>
        <translation>Elija una orden, una ejecución o un rechazo, aquí o en cualquier tabla de la ventana (doble clic o Intro), para ver todo lo que llevó a ella.</translation>
    </message>
    <message>
        <source>This session records no journal, so there is nothing that could tell why.</source>
        <translation>Esta sesión no graba ningún diario, así que nada puede indicar el porqué.</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1.</source>
        <translation>No hay nada registrado con %1.</translation>
    </message>
    <message>
        <source>Reading why of %1 …</source>
        <translation>Leyendo el porqué de %1 …</translation>
    </message>
    <message>
        <source>%1 binds</source>
        <translation>Determina: %1</translation>
    </message>
    <message>
        <source>S-turn or order number</source>
        <translation>Turno S o número de orden</translation>
    </message>
    <message>
        <source>Order to explain</source>
        <translation>Orden que explicar</translation>
    </message>
    <message>
        <source>What became of the order</source>
        <translation>Qué fue de la orden</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the explanation as text</source>
        <translation>Copiar la explicación como texto</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Show the records of this trace in the audit log</source>
        <translation>Mostrar los registros de esta traza en el registro de auditoría</translation>
    </message>
    <message>
        <source>Chain from the tick to the last fill</source>
        <translation>Cadena desde el tick hasta la última ejecución</translation>
    </message>
    <message>
        <source>Size: smallest wins</source>
        <translation>Tamaño: gana el menor</translation>
    </message>
    <message>
        <source>Candidates for the size</source>
        <translation>Candidatos para el tamaño</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Logical times between the steps</source>
        <translation>Tiempos lógicos entre los pasos</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mystic::WorkingOrdersPanel</name>
    <message>
        <source>No order works. Orders appear here when a signal has passed Compliance, Risk and the gate, or when the ticket sends one.</source>
        <translation>Ninguna orden activa. Las órdenes aparecen aquí cuando una señal ha pasado por Cumplimiento, Riesgo y la compuerta, o cuando el boleto envía una.</translation>
    </message>
    <message>
        <source>Working orders</source>
        <translation>Órdenes activas</translation>
    </message>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n activa</numerusform>
            <numerusform>%n activas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 %3 (%4)</source>
        <comment>buy 0.250 BTC-USD (value)</comment>
        <translation>%1 de %2 %3 (%4)</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>value unknown</source>
        <translation>valor desconocido</translation>
    </message>
    <message>
        <source>Cancel %1? What has filled stays.</source>
        <translation>¿Cancelar la %1? Lo ya ejecutado permanece.</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar orden</translation>
    </message>
    <message>
        <source>an unknown value</source>
        <translation>un valor desconocido</translation>
    </message>
    <message>
        <source>Cancel all %1 working orders that can be cancelled, worth %2, and what is still to be sent of orders worked in slices? Protective stops stay.</source>
        <translation>¿Cancelar las %1 órdenes activas que se pueden cancelar, por %2, y lo que falta por enviar de las órdenes enviadas por tramos? Los stops de protección permanecen.</translation>
    </message>
    <message>
        <source>Cancel all %1</source>
        <translation>Cancelar las %1</translation>
    </message>
    <message>
        <source>New total quantity</source>
        <translation>Nueva cantidad total</translation>
    </message>
    <message>
        <source>New limit price</source>
        <translation>Nuevo precio límite</translation>
    </message>
    <message>
        <source>New stop price</source>
        <translation>Nuevo precio de stop</translation>
    </message>
    <message>
        <source>Change order</source>
        <translation>Cambiar orden</translation>
    </message>
    <message>
        <source>Judged like a new order by Compliance, Risk and the gate; the old one works on until then.</source>
        <translation>Cumplimiento, Riesgo y la compuerta la juzgan como una orden nueva; la anterior sigue activa hasta entonces.</translation>
    </message>
    <message>
        <source>A stop moves only closer to the market.</source>
        <translation>Un stop solo se mueve acercándolo al mercado.</translation>
    </message>
    <message>
        <source>Takes risk away: possible at once, also when trading is halted.</source>
        <translation>Reduce riesgo: posible de inmediato, también con la negociación suspendida.</translation>
    </message>
    <message>
        <source>Change %1. %2</source>
        <translation>Cambiar la %1. %2</translation>
    </message>
    <message>
        <source>The change is on its way through Compliance, Risk and the gate…</source>
        <translation>El cambio está pasando por Cumplimiento, Riesgo y la compuerta…</translation>
    </message>
    <message>
        <source>Enter changes, Delete cancels the order of the row</source>
        <translation>Intro cambia y Supr cancela la orden de la fila</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the selected order</source>
        <translation>Cambiar la orden seleccionada</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Cancelar orden…</translation>
    </message>
    <message>
        <source>Cancel the selected order</source>
        <translation>Cancelar la orden seleccionada</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>Cancelar todas…</translation>
    </message>
    <message>
        <source>Cancel all working orders; asks first</source>
        <translation>Cancelar todas las órdenes activas; pregunta antes</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>Ejec. parcial</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
</context>
<context>
    <name>mystic::agents</name>
    <message>
        <source>Strategy Agent</source>
        <translation>Agente de Estrategia</translation>
    </message>
    <message>
        <source>Compliance Agent</source>
        <translation>Agente de Cumplimiento</translation>
    </message>
    <message>
        <source>Risk Agent</source>
        <translation>Agente de Riesgo</translation>
    </message>
    <message>
        <source>Execution Agent</source>
        <translation>Agente de Ejecución</translation>
    </message>
    <message>
        <source>orders/day</source>
        <translation>órdenes/día</translation>
    </message>
    <message>
        <source>account currency/day</source>
        <translation>moneda de la cuenta/día</translation>
    </message>
    <message>
        <source>POSIX TZ rule</source>
        <translation>regla TZ POSIX</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>símbolos</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>mensajes/s</translation>
    </message>
    <message>
        <source>executions</source>
        <translation>ejecuciones</translation>
    </message>
    <message>
        <source>share of limit</source>
        <translation>parte del límite</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>share of price</source>
        <translation>parte del precio</translation>
    </message>
    <message>
        <source>account currency</source>
        <translation>moneda de la cuenta</translation>
    </message>
    <message>
        <source>slices</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>share of volume</source>
        <translation>parte del volumen</translation>
    </message>
    <message>
        <source>share of equity</source>
        <translation>parte del patrimonio</translation>
    </message>
    <message>
        <source>times equity</source>
        <translation>veces el patrimonio</translation>
    </message>
    <message>
        <source>Herfindahl index</source>
        <translation>índice de Herfindahl</translation>
    </message>
    <message>
        <source>share of peak equity</source>
        <translation>parte del patrimonio máximo</translation>
    </message>
    <message>
        <source>share of equity at the day&apos;s start</source>
        <translation>parte del patrimonio al inicio del día</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>share of equity over risk_horizon</source>
        <translation>parte del patrimonio en risk_horizon</translation>
    </message>
    <message>
        <source>share of the limit</source>
        <translation>parte del límite</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>rendimientos</translation>
    </message>
    <message>
        <source>strategies</source>
        <translation>estrategias</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>tasa de acierto</translation>
    </message>
    <message>
        <source>trades</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>average true ranges</source>
        <translation>rangos verdaderos medios</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>desviaciones</translation>
    </message>
    <message>
        <source>index points</source>
        <translation>puntos de índice</translation>
    </message>
    <message>
        <source>common bars</source>
        <translation>barras comunes</translation>
    </message>
    <message>
        <source>correlation</source>
        <translation>correlación</translation>
    </message>
    <message>
        <source>hedge ratio</source>
        <translation>ratio de cobertura</translation>
    </message>
    <message>
        <source>share of hedge</source>
        <translation>parte de la cobertura</translation>
    </message>
    <message>
        <source>Largest number of orders with an execution in a day; working orders count as if executed.</source>
        <translation>Número máximo de órdenes con ejecución en un día; las órdenes activas cuentan como ejecutadas.</translation>
    </message>
    <message>
        <source>Largest notional executed in a day; the value of working orders is reserved.</source>
        <translation>Mayor nocional ejecutado en un día; el valor de las órdenes activas queda reservado.</translation>
    </message>
    <message>
        <source>When entries are allowed; the end minute is included to its last instant.</source>
        <translation>Cuándo se permiten entradas; el minuto final cuenta hasta su último instante.</translation>
    </message>
    <message>
        <source>Zone of trading_hours, for example &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>Zona de trading_hours, por ejemplo &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</translation>
    </message>
    <message>
        <source>Zone whose midnight starts a new day for the daily limits.</source>
        <translation>Zona cuya medianoche empieza un nuevo día para los límites diarios.</translation>
    </message>
    <message>
        <source>Instruments in which no position may be opened.</source>
        <translation>Instrumentos en los que no se puede abrir ninguna posición.</translation>
    </message>
    <message>
        <source>Largest number of cleared signals, cancels and replacements within one second.</source>
        <translation>Número máximo de señales autorizadas, cancelaciones y sustituciones en un segundo.</translation>
    </message>
    <message>
        <source>A signal equal to one cleared less than this long ago is a duplicate; 0 turns the check off.</source>
        <translation>Una señal igual a otra autorizada hace menos de este tiempo es un duplicado; 0 desactiva la comprobación.</translation>
    </message>
    <message>
        <source>Largest number of entries of one strategy in one instrument within repeated_execution_window.</source>
        <translation>Número máximo de entradas de una estrategia en un instrumento dentro de repeated_execution_window.</translation>
    </message>
    <message>
        <source>Window of the repeated-execution throttle.</source>
        <translation>Ventana del freno a ejecuciones repetidas.</translation>
    </message>
    <message>
        <source>Oldest signal that is still cleared.</source>
        <translation>Edad máxima de una señal que todavía se autoriza.</translation>
    </message>
    <message>
        <source>How long a verdict may be used; never longer than the signal itself is valid.</source>
        <translation>Cuánto tiempo puede usarse un veredicto; nunca más de lo que vale la señal.</translation>
    </message>
    <message>
        <source>From this share of a limit on a warning is raised.</source>
        <translation>A partir de esta parte de un límite se avisa.</translation>
    </message>
    <message>
        <source>Largest number of orders working at once; exits and protective stops are sent even when it is reached.</source>
        <translation>Número máximo de órdenes activas a la vez; las salidas y los stops de protección se envían aunque se alcance.</translation>
    </message>
    <message>
        <source>An entry that still works after this time is canceled.</source>
        <translation>Una entrada que sigue activa después de este tiempo se cancela.</translation>
    </message>
    <message>
        <source>How often an order the venue refused or received too late is sent again.</source>
        <translation>Cuántas veces se reenvía una orden que el mercado rechazó o recibió tarde.</translation>
    </message>
    <message>
        <source>Pause before the first new attempt; it doubles with every further one, up to 60 s.</source>
        <translation>Pausa antes del primer nuevo intento; se duplica con cada uno siguiente, hasta 60 s.</translation>
    </message>
    <message>
        <source>How entries without a limit leave: as market orders, or as limit orders at the touch plus max_slippage that fill at once or not at all.</source>
        <translation>Cómo salen las entradas sin límite: a mercado, o como limitadas al mejor precio más max_slippage, que se ejecutan en el acto o no se ejecutan.</translation>
    </message>
    <message>
        <source>How far beyond the touch a limit_ioc entry may reach; it never reaches beyond the price Risk assumed at worst.</source>
        <translation>Hasta dónde puede pasar del mejor precio una entrada limit_ioc; nunca más allá del peor precio que supuso Riesgo.</translation>
    </message>
    <message>
        <source>Distance at which the protective stop trails the best price; 0 leaves it where Risk put it. A signal&apos;s own offset comes first.</source>
        <translation>Distancia a la que el stop de protección sigue al mejor precio; 0 lo deja donde Riesgo lo puso. La distancia propia de la señal tiene prioridad.</translation>
    </message>
    <message>
        <source>Distance of the profit target of entries whose signal names none; 0 places none. Stop and target cancel each other.</source>
        <translation>Distancia del objetivo de ganancia de las entradas cuya señal no nombra ninguno; 0 no pone ninguno. Stop y objetivo se cancelan entre sí.</translation>
    </message>
    <message>
        <source>How entries worth more than slice_above are worked: at once, in equal slices over time, or in slices that follow the observed volume.</source>
        <translation>Cómo se trabajan las entradas mayores que slice_above: de una vez, en partes iguales en el tiempo o en partes que siguen el volumen observado.</translation>
    </message>
    <message>
        <source>Entries worth more than this are worked in slices. Every slice counts as a trade of the day.</source>
        <translation>Las entradas de más valor se trabajan en partes. Cada parte cuenta como operación del día.</translation>
    </message>
    <message>
        <source>Steps of a sliced order; fewer when a slice would be below the instrument&apos;s minimum.</source>
        <translation>Pasos de una orden dividida; menos si una parte quedara por debajo del mínimo del instrumento.</translation>
    </message>
    <message>
        <source>Time a sliced order is spread over, unless the signal names one. The gate&apos;s max_slice_age must be longer.</source>
        <translation>Tiempo en que se reparte una orden dividida, salvo que la señal indique otro. max_slice_age de la compuerta debe ser mayor.</translation>
    </message>
    <message>
        <source>Largest share of the volume observed since it began that a VWAP order may take.</source>
        <translation>Mayor parte del volumen observado desde su inicio que puede tomar una orden VWAP.</translation>
    </message>
    <message>
        <source>Budget of open risk: the sum of the losses to the stops of all positions and pending entries.</source>
        <translation>Presupuesto de riesgo abierto: suma de las pérdidas hasta los stops de todas las posiciones y entradas pendientes.</translation>
    </message>
    <message>
        <source>Largest value of one position, pending entries included.</source>
        <translation>Valor máximo de una posición, incluidas las entradas pendientes.</translation>
    </message>
    <message>
        <source>Distance of the protective stop from the entry; a strategy&apos;s own stop counts when it is nearer.</source>
        <translation>Distancia del stop de protección a la entrada; el stop propio de una estrategia vale si está más cerca.</translation>
    </message>
    <message>
        <source>Largest sum of position values without regard to sign, pending entries included.</source>
        <translation>Mayor suma de valores de posición sin signo, incluidas las entradas pendientes.</translation>
    </message>
    <message>
        <source>Largest sum of signed position values, the worse of all pending buys or all pending sells filled.</source>
        <translation>Mayor suma de valores de posición con signo, en el peor caso de ejecutarse todas las compras o todas las ventas pendientes.</translation>
    </message>
    <message>
        <source>Largest gross value of held positions; up to 1, purchases must also be covered by cash.</source>
        <translation>Mayor valor bruto de las posiciones mantenidas; hasta 1, las compras deben estar cubiertas también con efectivo.</translation>
    </message>
    <message>
        <source>Largest sum of squared shares in gross exposure; 1 = everything in one instrument.</source>
        <translation>Mayor suma de los cuadrados de las partes de la exposición bruta; 1 = todo en un instrumento.</translation>
    </message>
    <message>
        <source>Gross exposure from which max_concentration applies; below it too little is invested to be concentrated.</source>
        <translation>Exposición bruta desde la que rige max_concentration; por debajo hay demasiado poco invertido para estar concentrado.</translation>
    </message>
    <message>
        <source>Drawdown above which new entries are blocked.</source>
        <translation>Caída por encima de la cual se bloquean nuevas entradas.</translation>
    </message>
    <message>
        <source>Loss of the day, unrealised included, above which new entries are blocked until the day rolls.</source>
        <translation>Pérdida del día, incluida la no realizada, por encima de la cual se bloquean nuevas entradas hasta el cambio de día.</translation>
    </message>
    <message>
        <source>Largest historical value at risk over risk_horizon; above it new entries are blocked.</source>
        <translation>Mayor VaR histórico sobre risk_horizon; por encima se bloquean nuevas entradas.</translation>
    </message>
    <message>
        <source>Largest historical expected shortfall over risk_horizon; above it new entries are blocked.</source>
        <translation>Mayor déficit esperado (ES) histórico sobre risk_horizon; por encima se bloquean nuevas entradas.</translation>
    </message>
    <message>
        <source>Confidence of value at risk and expected shortfall.</source>
        <translation>Nivel de confianza del VaR y del déficit esperado (ES).</translation>
    </message>
    <message>
        <source>Volatility one position may add to equity; sizes entries whose signal carries a volatility.</source>
        <translation>Volatilidad que una posición puede añadir al patrimonio; dimensiona las entradas cuya señal lleva una volatilidad.</translation>
    </message>
    <message>
        <source>How much worse than the market a market order is assumed to fill when it is sized.</source>
        <translation>Cuánto peor que el mercado se supone que se ejecuta una orden a mercado al dimensionarla.</translation>
    </message>
    <message>
        <source>Use of a limit from which a warning is raised.</source>
        <translation>Uso de un límite a partir del cual se avisa.</translation>
    </message>
    <message>
        <source>How far below its threshold a value must fall before the warning or breach is cleared.</source>
        <translation>Cuánto debe bajar un valor de su umbral antes de retirar el aviso o la infracción.</translation>
    </message>
    <message>
        <source>How far prices may carry open risk and position size above the limits that sized them before it is a breach.</source>
        <translation>Hasta dónde pueden los precios llevar el riesgo abierto y el tamaño por encima de los límites que los fijaron antes de ser una infracción.</translation>
    </message>
    <message>
        <source>Number of bar returns behind value at risk and expected shortfall.</source>
        <translation>Número de rendimientos de barra tras el VaR y el déficit esperado (ES).</translation>
    </message>
    <message>
        <source>Length of one return; also the bar that a signal&apos;s volatility refers to. A change empties the window.</source>
        <translation>Duración de un rendimiento; también la barra a la que se refiere la volatilidad de una señal. Un cambio vacía la ventana.</translation>
    </message>
    <message>
        <source>Horizon of value at risk and target volatility; scaled from bars by the square root of time.</source>
        <translation>Horizonte del VaR y de la volatilidad objetivo; escalado desde las barras con la raíz del tiempo.</translation>
    </message>
    <message>
        <source>Logical time between two risk reports while anything changes.</source>
        <translation>Tiempo lógico entre dos informes de riesgo mientras algo cambie.</translation>
    </message>
    <message>
        <source>How long a verdict holds when the signal and Compliance set no earlier end.</source>
        <translation>Cuánto vale un veredicto cuando ni la señal ni Cumplimiento fijan un fin anterior.</translation>
    </message>
    <message>
        <source>Time zone at whose midnight the day of the daily loss rolls, e.g. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</source>
        <translation>Zona a cuya medianoche cambia el día de la pérdida diaria, p. ej. &quot;EST5EDT,M3.2.0,M11.1.0&quot;.</translation>
    </message>
    <message>
        <source>Largest number of active strategy instances (a strategy on one instrument); instruments count in the session&apos;s order, what exceeds the limit opens nothing new.</source>
        <translation>Número máximo de instancias activas (una estrategia en un instrumento); los instrumentos cuentan en el orden de la sesión, lo que excede no abre nada nuevo.</translation>
    </message>
    <message>
        <source>How often performance is evaluated and model metrics are published; this version measures and does not optimise.</source>
        <translation>Con qué frecuencia se evalúa el rendimiento y se publican métricas del modelo; esta versión mide y no optimiza.</translation>
    </message>
    <message>
        <source>Hit rate (winning share of closed trades) below which a strategy is flagged and an alert raised; trend strategies may earn below it. Trading goes on.</source>
        <translation>Tasa de acierto (parte ganadora de las operaciones cerradas) bajo la cual se señala una estrategia y se da una alarma; las de tendencia pueden ganar por debajo. Se sigue operando.</translation>
    </message>
    <message>
        <source>Closed trades a strategy needs before its hit rate is judged against performance_threshold.</source>
        <translation>Operaciones cerradas que necesita una estrategia antes de juzgar su acierto con performance_threshold.</translation>
    </message>
    <message>
        <source>Strategies that may open positions: trend-cross, mean-reversion, channel-breakout, pair-spread. One left out still closes what it holds.</source>
        <translation>Estrategias que pueden abrir posiciones: trend-cross, mean-reversion, channel-breakout, pair-spread. Una omitida aún cierra lo que tiene.</translation>
    </message>
    <message>
        <source>Whether strategies may open short positions; false leaves the long side only.</source>
        <translation>Si las estrategias pueden abrir posiciones cortas; false deja solo el lado largo.</translation>
    </message>
    <message>
        <source>Length of the bars the strategies use; bars of another length are ignored. A change restarts warm-up.</source>
        <translation>Duración de las barras que usan las estrategias; las de otra duración se ignoran. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>A gap in an instrument&apos;s bars longer than this many intervals restarts warm-up.</source>
        <translation>Un hueco en las barras de un instrumento mayor que estos intervalos reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Period of the average true range behind volatility and stops. A change restarts warm-up.</source>
        <translation>Período del rango verdadero medio tras volatilidad y stops. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Distance of the suggested protective stop from the reference price.</source>
        <translation>Distancia del stop de protección propuesto al precio de referencia.</translation>
    </message>
    <message>
        <source>How long a signal may be acted upon; unanswered until then, it counts as refused.</source>
        <translation>Cuánto tiempo se puede actuar según una señal; sin respuesta hasta entonces, cuenta como rechazada.</translation>
    </message>
    <message>
        <source>Pause of a strategy on an instrument after a closed position or a refused entry.</source>
        <translation>Pausa de una estrategia en un instrumento tras una posición cerrada o una entrada rechazada.</translation>
    </message>
    <message>
        <source>Period of the fast average of trend-cross; below trend_slow_period. A change restarts warm-up.</source>
        <translation>Período de la media rápida de trend-cross; menor que trend_slow_period. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Period of the slow average of trend-cross. A change restarts warm-up.</source>
        <translation>Período de la media lenta de trend-cross. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Average true range over price below which trend-cross does not enter: too quiet to pay the costs.</source>
        <translation>Rango verdadero medio sobre precio por debajo del cual trend-cross no entra: demasiado tranquilo para pagar los costes.</translation>
    </message>
    <message>
        <source>Average true range over price above which trend-cross does not enter: too wild for its stops.</source>
        <translation>Rango verdadero medio sobre precio por encima del cual trend-cross no entra: demasiado salvaje para sus stops.</translation>
    </message>
    <message>
        <source>Period of mean and deviation of mean-reversion. A change restarts warm-up.</source>
        <translation>Período de la media y la desviación de mean-reversion. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion enters back towards it: the band.</source>
        <translation>Distancia a la media a la que mean-reversion entra de vuelta hacia ella: la banda.</translation>
    </message>
    <message>
        <source>Distance from the mean beyond which mean-reversion does not enter: that is a break, not a swing.</source>
        <translation>Distancia a la media más allá de la cual mean-reversion no entra: es una ruptura, no una oscilación.</translation>
    </message>
    <message>
        <source>Distance from the mean at which mean-reversion takes its exit; 0 = at the mean.</source>
        <translation>Distancia a la media a la que mean-reversion sale; 0 = en la media.</translation>
    </message>
    <message>
        <source>Period of the relative strength index of mean-reversion. A change restarts warm-up.</source>
        <translation>Período del índice de fuerza relativa de mean-reversion. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Mean-reversion buys only at or below this index and sells short only at or above 100 minus it.</source>
        <translation>Mean-reversion compra solo en este índice o por debajo y vende en corto solo en 100 menos él o por encima.</translation>
    </message>
    <message>
        <source>Index at which a long of mean-reversion is closed as normalised; a short at 100 minus it.</source>
        <translation>Índice en que un largo de mean-reversion se cierra por normalizado; un corto en 100 menos él.</translation>
    </message>
    <message>
        <source>Bars before the current one whose highest high and lowest low channel-breakout must break. A change restarts warm-up.</source>
        <translation>Barras anteriores a la actual cuyo máximo o mínimo debe romper channel-breakout. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Bars of the channel whose opposite side closes a position of channel-breakout; at most breakout_period. A change restarts warm-up.</source>
        <translation>Barras del canal cuyo lado opuesto cierra una posición de channel-breakout; como máximo breakout_period. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>How far beyond the channel a close must be for channel-breakout to enter.</source>
        <translation>Cuánto debe superar un cierre el canal para que channel-breakout entre.</translation>
    </message>
    <message>
        <source>How far beyond the channel a close may be: what has run further is not chased.</source>
        <translation>Hasta dónde puede superar un cierre el canal: lo que ha ido más lejos no se persigue.</translation>
    </message>
    <message>
        <source>Period of the average directional index of channel-breakout. A change restarts warm-up.</source>
        <translation>Período del índice direccional medio de channel-breakout. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Average directional index below which channel-breakout does not enter: no trend to follow.</source>
        <translation>Índice direccional medio por debajo del cual channel-breakout no entra: no hay tendencia que seguir.</translation>
    </message>
    <message>
        <source>Pairs of pair-spread, each &quot;FIRST:SECOND&quot; by symbol, both priced in one currency, no instrument in two pairs. Changes only while no pair is open.</source>
        <translation>Pares de pair-spread, cada uno &quot;FIRST:SECOND&quot; por símbolo, ambos en una misma moneda, ningún instrumento en dos pares. Solo cambia sin ningún par abierto.</translation>
    </message>
    <message>
        <source>Bars over which pair-spread takes hedge ratio and deviation. A change restarts warm-up.</source>
        <translation>Barras sobre las que pair-spread toma ratio de cobertura y desviación. Un cambio reinicia el calentamiento.</translation>
    </message>
    <message>
        <source>Distance of the spread from its usual value at which pair-spread enters.</source>
        <translation>Distancia del diferencial a su valor usual a la que entra pair-spread.</translation>
    </message>
    <message>
        <source>Distance of the spread within which a pair is closed as normal again; below pair_entry_z.</source>
        <translation>Distancia del diferencial dentro de la cual un par se cierra por normalizado; menor que pair_entry_z.</translation>
    </message>
    <message>
        <source>Distance of the spread at which a pair is closed as broken and none is opened; above pair_entry_z.</source>
        <translation>Distancia del diferencial a la que un par se cierra por roto y no se abre ninguno; mayor que pair_entry_z.</translation>
    </message>
    <message>
        <source>Correlation of the log prices below which pair-spread does not enter.</source>
        <translation>Correlación de los logaritmos de los precios bajo la cual pair-spread no entra.</translation>
    </message>
    <message>
        <source>Smallest hedge ratio (value of the second leg for one of the first) with which pair-spread enters.</source>
        <translation>Menor ratio de cobertura (valor de la segunda pata por una de la primera) con que entra pair-spread.</translation>
    </message>
    <message>
        <source>Largest hedge ratio with which pair-spread enters.</source>
        <translation>Mayor ratio de cobertura con que entra pair-spread.</translation>
    </message>
    <message>
        <source>Share of its hedge a second leg must get; with less, both legs are closed.</source>
        <translation>Parte de su cobertura que debe obtener la segunda pata; con menos, se cierran ambas patas.</translation>
    </message>
    <message>
        <source>Distance of each leg&apos;s suggested protective stop; wide, because the legs move together and a leg stopped out closes its partner.</source>
        <translation>Distancia del stop de protección propuesto de cada pata; amplia, porque las patas se mueven juntas y una pata cerrada por stop cierra a su pareja.</translation>
    </message>
    <message>
        <source>the starting cash of the configuration</source>
        <translation>el efectivo inicial de la configuración</translation>
    </message>
    <message>
        <source>cash and positions at their marks (mid, else last trade, else bar close), fees paid</source>
        <translation>efectivo y posiciones a sus marcas (medio, si no última operación, si no cierre de barra), comisiones pagadas</translation>
    </message>
    <message>
        <source>equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>patrimonio a marcas, muestreado en cada cierre de barra y al final</translation>
    </message>
    <message>
        <source>equity at end - equity at start, open positions included</source>
        <translation>patrimonio al final - al inicio, incluidas las posiciones abiertas</translation>
    </message>
    <message>
        <source>net result / equity at start</source>
        <translation>resultado neto / patrimonio al inicio</translation>
    </message>
    <message>
        <source>(end / start)^(365.25 days / length of the run) - 1, calendar time</source>
        <translation>(final / inicio)^(365,25 días / duración) - 1, tiempo natural</translation>
    </message>
    <message>
        <source>compound annual growth / maximum drawdown</source>
        <translation>crecimiento anual compuesto / caída máxima</translation>
    </message>
    <message>
        <source>(peak - equity) / peak; equity at marks, sampled at every bar&apos;s close and at the end</source>
        <translation>(máximo - patrimonio) / máximo; patrimonio a marcas, muestreado en cada cierre de barra y al final</translation>
    </message>
    <message>
        <source>mean depth of all drawdowns, the one at the end included</source>
        <translation>profundidad media de todas las caídas, incluida la del final</translation>
    </message>
    <message>
        <source>from a peak to the sample that reaches it again, or to the end of the run</source>
        <translation>de un máximo a la muestra que lo alcanza de nuevo, o al final</translation>
    </message>
    <message>
        <source>from a peak to its recovery</source>
        <translation>de un máximo a su recuperación</translation>
    </message>
    <message>
        <source>round trips in one instrument from flat to flat; a fill that turns the position ends one</source>
        <translation>vueltas completas en un instrumento de cero a cero; una ejecución que gira la posición termina una</translation>
    </message>
    <message>
        <source>trades with a result above 0 / trades closed, fees included</source>
        <translation>operaciones con resultado superior a 0 / operaciones cerradas, comisiones incluidas</translation>
    </message>
    <message>
        <source>sum of winning results / sum of losing results, money, fees included</source>
        <translation>suma de ganancias / suma de pérdidas, en dinero, comisiones incluidas</translation>
    </message>
    <message>
        <source>mean result of closed trades, fees included</source>
        <translation>resultado medio de las operaciones cerradas, comisiones incluidas</translation>
    </message>
    <message>
        <source>mean result of trades above 0</source>
        <translation>resultado medio de las operaciones superiores a 0</translation>
    </message>
    <message>
        <source>mean result of trades below 0</source>
        <translation>resultado medio de las operaciones inferiores a 0</translation>
    </message>
    <message>
        <source>arithmetic mean of result / value opened, fees included</source>
        <translation>media aritmética de resultado / valor abierto, comisiones incluidas</translation>
    </message>
    <message>
        <source>highest result / value opened, fees included</source>
        <translation>mayor resultado / valor abierto, comisiones incluidas</translation>
    </message>
    <message>
        <source>lowest result / value opened, fees included</source>
        <translation>menor resultado / valor abierto, comisiones incluidas</translation>
    </message>
    <message>
        <source>first to last fill of closed trades</source>
        <translation>de la primera a la última ejecución de operaciones cerradas</translation>
    </message>
    <message>
        <source>share of the run&apos;s time with a position in any instrument</source>
        <translation>parte del tiempo con posición en algún instrumento</translation>
    </message>
    <message>
        <source>executions, partial ones included</source>
        <translation>ejecuciones, incluidas las parciales</translation>
    </message>
    <message>
        <source>sum of quantity x price x multiplier of all fills, both ways</source>
        <translation>suma de cantidad x precio x multiplicador de todas las ejecuciones, en ambos sentidos</translation>
    </message>
    <message>
        <source>value traded / mean of the sampled equity, over the whole run, not annualised</source>
        <translation>valor negociado / media del patrimonio muestreado, en toda la ejecución, sin anualizar</translation>
    </message>
    <message>
        <source>of all fills, a cost is positive</source>
        <translation>de todas las ejecuciones, un coste es positivo</translation>
    </message>
    <message>
        <source>shorter than 7 days: a yearly rate would be an extrapolation</source>
        <translation>menos de 7 días: una tasa anual sería una extrapolación</translation>
    </message>
    <message>
        <source>the account lost everything</source>
        <translation>la cuenta lo perdió todo</translation>
    </message>
    <message>
        <source>the returns do not differ</source>
        <translation>los rendimientos no difieren</translation>
    </message>
    <message>
        <source>no day lost more than the risk-free rate</source>
        <translation>ningún día perdió más que la tasa libre de riesgo</translation>
    </message>
    <message>
        <source>there was no drawdown</source>
        <translation>no hubo caída</translation>
    </message>
    <message>
        <source>no trade was closed</source>
        <translation>no se cerró ninguna operación</translation>
    </message>
    <message>
        <source>no trade lost</source>
        <translation>ninguna operación perdió</translation>
    </message>
    <message>
        <source>no trade won</source>
        <translation>ninguna operación ganó</translation>
    </message>
    <message>
        <source>the run has no length</source>
        <translation>la ejecución no tiene duración</translation>
    </message>
    <message>
        <source>a fill&apos;s currency has no rate into the account&apos;s</source>
        <translation>la moneda de una ejecución no tiene cambio a la de la cuenta</translation>
    </message>
    <message>
        <source>mean equity is not above 0</source>
        <translation>el patrimonio medio no es superior a 0</translation>
    </message>
    <message>
        <source>a position held has no mark, or its currency no rate</source>
        <translation>una posición mantenida no tiene marca, o su moneda no tiene cambio</translation>
    </message>
</context>
<context>
    <name>mystic::audit_cells</name>
    <message>
        <source>%1 UTC, turn %2, %3, severity %4
%5</source>
        <translation>%1 UTC, turno %2, %3, gravedad %4
%5</translation>
    </message>
    <message>
        <source>%1, severity %2</source>
        <translation>%1, gravedad %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
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
        <translation>Más largo de lo que admite un cambio (%1 caracteres).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
</context>
<context>
    <name>mystic::data_age</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
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
        <translation>Flujo</translation>
    </message>
    <message>
        <source>%1 instr.</source>
        <translation>%1 instr.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>%1 turns · %2 dropped</source>
        <translation>%1 turnos · %2 descartados</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finalizado</translation>
    </message>
</context>
<context>
    <name>mystic::orders</name>
    <message>
        <source>Prices of %1 move in steps of %2 %3.</source>
        <translation>Los precios de %1 se mueven en pasos de %2 %3.</translation>
    </message>
    <message>
        <source>The order has ended meanwhile.</source>
        <translation>La orden ha finalizado entretanto.</translation>
    </message>
    <message>
        <source>This order cannot be changed now: it is a slice, or the venue has not answered about it yet.</source>
        <translation>Esta orden no se puede cambiar ahora: es un tramo, o el mercado aún no ha respondido sobre ella.</translation>
    </message>
    <message>
        <source>Type plain numbers, with a point before the decimals.</source>
        <translation>Escriba números simples, con un punto antes de los decimales.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>A price is positive.</source>
        <translation>Un precio es positivo.</translation>
    </message>
    <message>
        <source>%1 is filled already; to keep no more than that, cancel the rest.</source>
        <translation>%1 ya se ha ejecutado; para no conservar más que eso, cancele el resto.</translation>
    </message>
    <message>
        <source>%1 is traded in steps of %2.</source>
        <translation>%1 se negocia en pasos de %2.</translation>
    </message>
</context>
<context>
    <name>mystic::settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window. System follows the lightness of the desktop&apos;s own colours, read when the station starts.</source>
        <translation>Colores de la ventana. Sistema sigue la claridad de los colores del escritorio, que se leen al iniciar la estación.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Colours of gain and loss</source>
        <translation>Colores de ganancia y pérdida</translation>
    </message>
    <message>
        <source>Blue and orange stay apart for people who do not tell red from green; in East Asia a rise is red. The sign is always printed.</source>
        <translation>Azul y naranja se distinguen aunque no se diferencien rojo y verde; en Asia Oriental una subida es roja. El signo se muestra siempre.</translation>
    </message>
    <message>
        <source>Gain blue, loss orange</source>
        <translation>Ganancia azul, pérdida naranja</translation>
    </message>
    <message>
        <source>Gain red, loss green</source>
        <translation>Ganancia roja, pérdida verde</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Nothing moves in the communication flow.</source>
        <translation>Nada se mueve en el flujo de comunicación.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>times a second</source>
        <translation>veces por segundo</translation>
    </message>
    <message>
        <source>Figures and tables</source>
        <translation>Cifras y tablas</translation>
    </message>
    <message>
        <source>How often figures and tables are shown anew.</source>
        <translation>Con qué frecuencia se actualizan las cifras y las tablas.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>How often charts are drawn anew; never more often than figures.</source>
        <translation>Con qué frecuencia se redibujan los gráficos; nunca más que las cifras.</translation>
    </message>
    <message>
        <source>Communication flow</source>
        <translation>Flujo de comunicación</translation>
    </message>
    <message>
        <source>How often the moving dots of the flow take a step.</source>
        <translation>Con qué frecuencia avanzan un paso los puntos en movimiento del flujo.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Mark as stale after</source>
        <translation>Marcar como obsoleto tras</translation>
    </message>
    <message>
        <source>Panels are marked when the station has sent no news for this long.</source>
        <translation>Los paneles se marcan cuando la estación lleva este tiempo sin enviar noticias.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones de escritorio</translation>
    </message>
    <message>
        <source>New alarms are also shown by the desktop, whatever window is in front.</source>
        <translation>El escritorio también muestra las alarmas nuevas, sea cual sea la ventana en primer plano.</translation>
    </message>
    <message>
        <source>Notify from</source>
        <translation>Notificar desde</translation>
    </message>
    <message>
        <source>The least severe alarm the desktop is told of.</source>
        <translation>La alarma menos grave que se comunica al escritorio.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Introduction at the next start</source>
        <translation>Introducción en el próximo inicio</translation>
    </message>
    <message>
        <source>Shows the one-page introduction once more when the station starts.</source>
        <translation>Muestra una vez más la introducción de una página al iniciar la estación.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window. System follows the desktop. Numbers, dates and money keep one form in every language, so that no figure is misread; what is journaled stays English.</source>
        <translation>Idioma de la ventana. Sistema sigue al escritorio. Números, fechas e importes conservan una sola forma en todos los idiomas, para que ninguna cifra se lea mal; lo que queda en el diario sigue en inglés.</translation>
    </message>
</context>
<context>
    <name>mystic::shortcuts</name>
    <message>
        <source>Kill switch: stop new risk at once, from anywhere</source>
        <translation>Parada de emergencia: detener de inmediato el nuevo riesgo, desde cualquier lugar</translation>
    </message>
    <message>
        <source>Acknowledge the alarm shown</source>
        <translation>Confirmar la alarma mostrada</translation>
    </message>
    <message>
        <source>Show or hide the list of alarms</source>
        <translation>Mostrar u ocultar la lista de alarmas</translation>
    </message>
    <message>
        <source>Workspace by its place in the row of tabs</source>
        <translation>Espacio según su lugar en la fila de pestañas</translation>
    </message>
    <message>
        <source>Next workspace</source>
        <translation>Espacio siguiente</translation>
    </message>
    <message>
        <source>Previous workspace</source>
        <translation>Espacio anterior</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Move the panel with the focus left</source>
        <translation>Mover el panel con el foco a la izquierda</translation>
    </message>
    <message>
        <source>… right</source>
        <translation>… a la derecha</translation>
    </message>
    <message>
        <source>… up</source>
        <translation>… arriba</translation>
    </message>
    <message>
        <source>… down</source>
        <translation>… abajo</translation>
    </message>
    <message>
        <source>Panel with the focus into a window of its own, and back</source>
        <translation>Panel con el foco a una ventana propia, y de vuelta</translation>
    </message>
    <message>
        <source>Hide the panel with the focus</source>
        <translation>Ocultar el panel con el foco</translation>
    </message>
    <message>
        <source>Panels and layouts</source>
        <translation>Paneles y diseños</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pause or resume the session</source>
        <translation>Pausar o reanudar la sesión</translation>
    </message>
    <message>
        <source>Advance by one event while paused</source>
        <translation>Avanzar un evento durante la pausa</translation>
    </message>
    <message>
        <source>In the agents table: start or stop the selected agent</source>
        <translation>En la tabla de agentes: iniciar o detener el agente seleccionado</translation>
    </message>
    <message>
        <source>In the agents table: restart the selected agent</source>
        <translation>En la tabla de agentes: reiniciar el agente seleccionado</translation>
    </message>
    <message>
        <source>Communication flow as graph or table</source>
        <translation>Flujo de comunicación como grafo o tabla</translation>
    </message>
    <message>
        <source>In the quotes table: filter by symbol</source>
        <translation>En la tabla de cotizaciones: filtrar por símbolo</translation>
    </message>
    <message>
        <source>In the chart: the same figures as a table, and back</source>
        <translation>En el gráfico: las mismas cifras en una tabla, y de vuelta</translation>
    </message>
    <message>
        <source>In the chart: shorter candles; the full stop: longer; + and − zoom</source>
        <translation>En el gráfico: velas más cortas; el punto: más largas; + y − amplían y reducen</translation>
    </message>
    <message>
        <source>In the depth ladder: back to the spread</source>
        <translation>En la escalera de profundidad: volver al spread</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Moving dots on or off</source>
        <translation>Activar o desactivar los puntos en movimiento</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Introduction on one page</source>
        <translation>Introducción en una página</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>Cerrar un cuadro</translation>
    </message>
    <message>
        <source>Run to the next decision while paused</source>
        <translation>Avanzar hasta la siguiente decisión durante la pausa</translation>
    </message>
    <message>
        <source>Go to a time of the replay</source>
        <translation>Ir a una hora de la reproducción</translation>
    </message>
    <message>
        <source>Open another session</source>
        <translation>Abrir otra sesión</translation>
    </message>
    <message>
        <source>From a past session back to the running one</source>
        <translation>De una sesión pasada volver a la que está en marcha</translation>
    </message>
</context>
<context>
    <name>mystic::statistics</name>
    <message>
        <source>Equity at start</source>
        <translation>Patrimonio inicial</translation>
    </message>
    <message>
        <source>Equity at end</source>
        <translation>Patrimonio final</translation>
    </message>
    <message>
        <source>Highest equity</source>
        <translation>Patrimonio máximo</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Resultado neto</translation>
    </message>
    <message>
        <source>Total return</source>
        <translation>Rendimiento total</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Crecimiento anual compuesto</translation>
    </message>
    <message>
        <source>Daily returns</source>
        <translation>Rendimientos diarios</translation>
    </message>
    <message>
        <source>Volatility a year</source>
        <translation>Volatilidad anual</translation>
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
        <translation>Caída máxima</translation>
    </message>
    <message>
        <source>Average drawdown</source>
        <translation>Caída media</translation>
    </message>
    <message>
        <source>Longest drawdown</source>
        <translation>Caída más larga</translation>
    </message>
    <message>
        <source>Drawdowns</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Trades closed</source>
        <translation>Operaciones cerradas</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de aciertos</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Operación media</translation>
    </message>
    <message>
        <source>Average winner</source>
        <translation>Ganadora media</translation>
    </message>
    <message>
        <source>Average loser</source>
        <translation>Perdedora media</translation>
    </message>
    <message>
        <source>Average trade return</source>
        <translation>Rendimiento medio por operación</translation>
    </message>
    <message>
        <source>Best trade return</source>
        <translation>Mejor rendimiento por operación</translation>
    </message>
    <message>
        <source>Worst trade return</source>
        <translation>Peor rendimiento por operación</translation>
    </message>
    <message>
        <source>Average time held</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>Longest time held</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Value traded</source>
        <translation>Valor negociado</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
</context>
<context>
    <name>mystic::ticket</name>
    <message>
        <source>Limit price</source>
        <translation>Precio límite</translation>
    </message>
    <message>
        <source>Stop price</source>
        <translation>Precio de stop</translation>
    </message>
    <message>
        <source>%1: type a price in %2.</source>
        <translation>%1: escriba un precio en %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>%1: «%2» no es un número positivo. Use un punto antes de los decimales.</translation>
    </message>
    <message>
        <source>%1: prices of %2 move in steps of %3 %4.</source>
        <translation>%1: los precios de %2 se mueven en pasos de %3 %4.</translation>
    </message>
    <message>
        <source>Protective stop</source>
        <translation>Stop de protección</translation>
    </message>
    <message>
        <source>Trailing distance</source>
        <translation>Distancia dinámica</translation>
    </message>
    <message>
        <source>Trailing distance: type per cent between 0 and 100, for example 1.5.</source>
        <translation>Distancia dinámica: escriba un porcentaje entre 0 y 100, por ejemplo 1.5.</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>Toma de beneficios</translation>
    </message>
    <message>
        <source>Amount: type how much.</source>
        <translation>Importe: escriba cuánto.</translation>
    </message>
    <message>
        <source>Amount: &quot;%1&quot; is not a positive number. Use a point before the decimals.</source>
        <translation>Importe: «%1» no es un número positivo. Use un punto antes de los decimales.</translation>
    </message>
    <message>
        <source>Amount: without a price money cannot be turned into a quantity.</source>
        <translation>Importe: sin un precio, el dinero no se puede convertir en una cantidad.</translation>
    </message>
    <message>
        <source>Amount: %1 is traded in steps of %2.</source>
        <translation>Importe: %1 se negocia en pasos de %2.</translation>
    </message>
    <message>
        <source>Amount: at least %1 %2.</source>
        <translation>Importe: al menos %1 %2.</translation>
    </message>
    <message>
        <source>Amount: at most %1 %2 in one order.</source>
        <translation>Importe: como máximo %1 %2 en una orden.</translation>
    </message>
    <message>
        <source>at market</source>
        <translation>a mercado</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>stop limit</source>
        <translation>stop límite</translation>
    </message>
    <message>
        <source>trailing stop</source>
        <translation>stop dinámico</translation>
    </message>
    <message>
        <source>%1: %2, limit %3</source>
        <translation>%1: %2, límite %3</translation>
    </message>
    <message numerus="yes">
        <source> (and %n more)</source>
        <translation>
            <numerusform> (y %n más)</numerusform>
            <numerusform> (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>Instrument: choose one.</source>
        <translation>Instrumento: elija uno.</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>BUY 0.250 BTC-USD limit</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>BUY</source>
        <translation>COMPRA</translation>
    </message>
    <message>
        <source>SELL</source>
        <translation>VENTA</translation>
    </message>
    <message>
        <source> · stop %1 %2</source>
        <translation> · stop %1 %2</translation>
    </message>
    <message>
        <source> · limit %1 %2</source>
        <translation> · límite %1 %2</translation>
    </message>
    <message>
        <source>, reduce-only</source>
        <translation>, solo reducir</translation>
    </message>
    <message>
        <source>, post-only</source>
        <translation>, post-only</translation>
    </message>
    <message>
        <source>, immediate or cancel</source>
        <translation>, inmediata o cancelar</translation>
    </message>
    <message>
        <source>, fill or kill</source>
        <translation>, todo o cancelar</translation>
    </message>
    <message>
        <source>, %1 over %2 min</source>
        <translation>, %1 en %2 min</translation>
    </message>
    <message>
        <source>value unknown: a price or a conversion is missing</source>
        <translation>valor desconocido: falta un precio o un tipo de cambio</translation>
    </message>
    <message>
        <source> · %1 of equity</source>
        <translation> · %1 del patrimonio</translation>
    </message>
    <message>
        <source> · %1 × the usual order</source>
        <translation> · %1 × la orden habitual</translation>
    </message>
    <message>
        <source>= %1 %2, %3</source>
        <comment>quantity, unit, value after rounding to lots</comment>
        <translation>= %1 %2, %3</translation>
    </message>
    <message>
        <source>Not sent: the %1 gave no verdict. Is it running?</source>
        <translation>No enviada: %1 no ha dado veredicto. ¿Está en marcha?</translation>
    </message>
    <message>
        <source>Refused by Compliance: %1</source>
        <translation>Rechazada por Cumplimiento: %1</translation>
    </message>
    <message>
        <source>Refused by Risk: %1</source>
        <translation>Rechazada por Riesgo: %1</translation>
    </message>
    <message>
        <source>Approved %1, but not sent at once: it is worked in slices, or Execution held it back. See alarms and audit.</source>
        <translation>Aprobado %1, pero sin envío inmediato: se envía por tramos, o Ejecución lo ha retenido. Véanse alarmas y auditoría.</translation>
    </message>
    <message>
        <source>Refused by the gate: %1</source>
        <translation>Rechazada por la compuerta: %1</translation>
    </message>
    <message>
        <source>Sent %1 of %2: cut by Risk (%3)</source>
        <translation>Enviado %1 de %2: recortado por Riesgo (%3)</translation>
    </message>
    <message>
        <source>Sent: %1, order %2</source>
        <translation>Enviado: %1, orden %2</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>El límite</translation>
    </message>
    <message>
        <source>The stop price</source>
        <translation>El precio de stop</translation>
    </message>
    <message>
        <source>Trading is %1: the gate releases no new risk. Re-arm first, or close positions.</source>
        <translation>La negociación está %1: la compuerta no deja pasar nuevo riesgo. Rearme primero o cierre posiciones.</translation>
    </message>
    <message>
        <source>The journal cannot be written: the gate releases no new risk.</source>
        <translation>El diario no se puede escribir: la compuerta no deja pasar nuevo riesgo.</translation>
    </message>
    <message>
        <source>The %1 is %2: it cannot decide on this order.</source>
        <translation>%1 no puede decidir sobre esta orden; su estado es: %2.</translation>
    </message>
    <message>
        <source>%1 has no price yet: nothing can be valued.</source>
        <translation>%1 aún no tiene precio: nada se puede valorar.</translation>
    </message>
    <message>
        <source>The price is %1 old; the gate takes none older than %2.</source>
        <translation>El precio es de hace %1; la compuerta no acepta ninguno de hace más de %2.</translation>
    </message>
    <message>
        <source>%1 is %2 away from the mark %3; the gate allows %4.</source>
        <translation>%1 está a %2 del precio de valoración %3; la compuerta permite %4.</translation>
    </message>
    <message>
        <source>A buy stop at %1 is not above the mark %2: it triggers at once.</source>
        <translation>Un stop de compra a %1 no está por encima del precio de valoración %2: se activa de inmediato.</translation>
    </message>
    <message>
        <source>A sell stop at %1 is not below the mark %2: it triggers at once.</source>
        <translation>Un stop de venta a %1 no está por debajo del precio de valoración %2: se activa de inmediato.</translation>
    </message>
    <message>
        <source>The limit reaches the market: a post-only order is refused by the venue then.</source>
        <translation>El límite se ejecutaría de inmediato: en ese caso el mercado rechaza una orden post-only.</translation>
    </message>
    <message>
        <source>The limit %1 reaches the mark %2: the order trades at once.</source>
        <translation>El límite %1 alcanza el precio de valoración %2: la orden se ejecuta de inmediato.</translation>
    </message>
    <message>
        <source>The protective stop %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>El stop de protección %1 está en el lado equivocado: el de una %2 va por %3 del precio.</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>venta</translation>
    </message>
    <message>
        <source>below</source>
        <translation>debajo</translation>
    </message>
    <message>
        <source>above</source>
        <translation>encima</translation>
    </message>
    <message>
        <source>The take profit %1 is on the wrong side: of a %2 it lies %3 the price.</source>
        <translation>La toma de beneficios %1 está en el lado equivocado: la de una %2 va por %3 del precio.</translation>
    </message>
    <message>
        <source>The value in %1 is unknown: no rate for %2.</source>
        <translation>El valor en %1 se desconoce: no hay tipo de cambio para %2.</translation>
    </message>
    <message>
        <source>The order&apos;s value</source>
        <translation>El valor de la orden</translation>
    </message>
    <message>
        <source>The position after it</source>
        <translation>La posición resultante</translation>
    </message>
    <message>
        <source>%1, %2, is %3 of the %4 the gate allows (%5).</source>
        <translation>%1, %2, es el %3 de los %4 que permite la compuerta (%5).</translation>
    </message>
    <message>
        <source>The position after it is %1 of equity, allowed are %2: Risk will cut or refuse it.</source>
        <translation>La posición resultante es el %1 del patrimonio y se permite el %2: Riesgo la recortará o la rechazará.</translation>
    </message>
    <message>
        <source>There is no position that a reduce-only %1 would reduce.</source>
        <translation>No hay ninguna posición que una %1 con «solo reducir» pueda reducir.</translation>
    </message>
    <message>
        <source>The position is only %1: no more than that is closed.</source>
        <translation>La posición es de solo %1: no se cierra más que eso.</translation>
    </message>
    <message>
        <source>The same order works already (%1): is this one meant to be a second?</source>
        <translation>La misma orden ya está activa (%1): ¿debe ser esta una segunda?</translation>
    </message>
</context>
<context>
    <name>mystic::workspaces</name>
    <message>
        <source>Operate</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mercado</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Hung</source>
        <translation>Colgado</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <translation>ACTIVA</translation>
    </message>
    <message>
        <source>REDUCING</source>
        <translation>EN REDUCCIÓN</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>SUSPENDIDA</translation>
    </message>
    <message>
        <source>KILLED</source>
        <translation>PARADA</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>REPRODUCCIÓN</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>PAPER</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Orchestrator</source>
        <translation>Orquestador</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Compuerta</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Market feed</source>
        <translation>Flujo de mercado</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
</context>
</TS>

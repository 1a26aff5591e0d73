<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbsenceQuestion</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Keep all of it</source>
        <translation>Dejarlo todo</translation>
    </message>
    <message>
        <source>Not work until {ended}</source>
        <translation>No es trabajo hasta {ended}</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>Work ended at {begun}</source>
        <translation>El trabajo acabó a las {begun}</translation>
    </message>
</context>
<context>
    <name>Absences</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>1 other waits in the list.</source>
        <translation>1 más espera en la lista.</translation>
    </message>
    <message>
        <source>A call began. The stopwatch was running.</source>
        <translation>Empezó una llamada. El cronómetro corría.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>Another ticket…</source>
        <translation>Otro ticket…</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Awake again.</source>
        <translation>Activo de nuevo.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away counts from {count} min on.</source>
        <translation>La ausencia cuenta desde {count} min.</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>Ausente desde las {time}</translation>
    </message>
    <message>
        <source>Away {count} min, {range}</source>
        <translation>Ausente {count} min, {range}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Book {span} on {number}</source>
        <translation>Anotar {span} en {number}</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>Anotado en {number}</translation>
    </message>
    <message>
        <source>Booked {span} on {number}, as a draft.</source>
        <translation>{span} anotados en {number}, como borrador.</translation>
    </message>
    <message>
        <source>Call, microphone in use</source>
        <translation>Llamada, micrófono en uso</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elige una</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Reloj ajustado</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir luego</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Do it, and go to the next</source>
        <translation>Hacerlo y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Every absence</source>
        <translation>Toda ausencia</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Find another ticket for a row</source>
        <translation>Buscar otro ticket para una fila</translation>
    </message>
    <message>
        <source>Forget: {rule}</source>
        <translation>Olvidar: {rule}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Idle, no keyboard or mouse</source>
        <translation>Inactivo, sin teclado ni ratón</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>It waits for your decision again.</source>
        <translation>Espera otra vez tu decisión.</translation>
    </message>
    <message>
        <source>It was set to here.</source>
        <translation>Se ajustó a esta hora.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Keep on ticket</source>
        <translation>Dejar en el ticket</translation>
    </message>
    <message>
        <source>Keep {span} on {number}</source>
        <translation>Dejar {span} en {number}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dejado</translation>
    </message>
    <message>
        <source>Kept on {number}</source>
        <translation>Dejado en {number}</translation>
    </message>
    <message>
        <source>Kept {span} on {number}.</source>
        <translation>{span} dejados en {number}.</translation>
    </message>
    <message>
        <source>Last key or mouse. The stopwatch was running.</source>
        <translation>Última tecla o ratón. El cronómetro corría.</translation>
    </message>
    <message>
        <source>Last sign of the program. The stopwatch ran on.</source>
        <translation>Última señal del programa. El cronómetro siguió.</translation>
    </message>
    <message>
        <source>Leave out {span}</source>
        <translation>Descontar {span}</translation>
    </message>
    <message>
        <source>Left out {span}.</source>
        <translation>{span} descontados.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Not work</source>
        <translation>No es trabajo</translation>
    </message>
    <message>
        <source>Nothing counts as away: that is switched off in the settings.</source>
        <translation>Nada cuenta como ausencia: está desactivado en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing is booked or dropped until you choose.</source>
        <translation>Nada se anota ni se descarta hasta que elijas.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>Number, title or company</source>
        <translation>Número, título o empresa</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>Otro ticket</translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation>Otro ticket…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Program not running</source>
        <translation>El programa no corría</translation>
    </message>
    <message>
        <source>Remember: when asleep</source>
        <translation>Recordar: suspendido</translation>
    </message>
    <message>
        <source>Remember: when idle</source>
        <translation>Recordar: inactivo</translation>
    </message>
    <message>
        <source>Remember: when in a call</source>
        <translation>Recordar: en llamada</translation>
    </message>
    <message>
        <source>Remember: when locked</source>
        <translation>Recordar: bloqueado</translation>
    </message>
    <message>
        <source>Remember: when the clock was set</source>
        <translation>Recordar: reloj ajustado</translation>
    </message>
    <message>
        <source>Remember: when the program was not running</source>
        <translation>Recordar: sin el programa</translation>
    </message>
    <message>
        <source>Up to a length, or from it on</source>
        <translation>Hasta una duración o a partir de ella</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordado</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Quitar una fila</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Save split, {count} min</source>
        <translation>Guardar división, {count} min</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split into {count}</source>
        <translation>Dividir en {count}</translation>
    </message>
    <message>
        <source>Split {count} min.</source>
        <translation>Dividir {count} min.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The call ended.</source>
        <translation>La llamada terminó.</translation>
    </message>
    <message>
        <source>The computer fell asleep. The stopwatch was running.</source>
        <translation>El equipo se suspendió. El cronómetro corría.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set from here.</source>
        <translation>El reloj del equipo se ajustó desde aquí.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>La siguiente</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La anterior</translation>
    </message>
    <message>
        <source>The program started again.</source>
        <translation>El programa arrancó de nuevo.</translation>
    </message>
    <message>
        <source>This deletes #{number} in Autotask ({old}).</source>
        <translation>Esto elimina #{number} en Autotask ({old}).</translation>
    </message>
    <message>
        <source>This desktop reports neither idle time nor locks. Sleep is still seen.</source>
        <translation>Este escritorio no informa de inactividad ni de bloqueos. La suspensión sí se ve.</translation>
    </message>
    <message>
        <source>This desktop reports no idle time. Lock and sleep are still seen.</source>
        <translation>Este escritorio no informa de inactividad. El bloqueo y la suspensión sí se ven.</translation>
    </message>
    <message>
        <source>This shortens #{number} in Autotask from {old} to {new}.</source>
        <translation>Esto acorta #{number} en Autotask de {old} a {new}.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Time away while a stopwatch runs waits here until you say what it was.</source>
        <translation>El tiempo fuera mientras corre un cronómetro espera aquí hasta que digas qué fue.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Desbloqueado.</translation>
    </message>
    <message>
        <source>Use remaining</source>
        <translation>Usar el resto</translation>
    </message>
    <message>
        <source>Use the remaining time for a row</source>
        <translation>Usar el tiempo restante en una fila</translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, lock, sleep by two clocks, calls by microphone.</source>
        <translation>Se observa: inactividad tras {count} min, bloqueo, suspensión por dos relojes, llamadas por micrófono.</translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, lock, sleep by two clocks.</source>
        <translation>Se observa: inactividad tras {count} min, bloqueo, suspensión por dos relojes.</translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, sleep by two clocks. No locks are told here.</source>
        <translation>Se observa: inactividad tras {count} min, suspensión por dos relojes. Aquí no se informa de bloqueos.</translation>
    </message>
    <message>
        <source>What counts as away…</source>
        <translation>Qué cuenta como ausencia…</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Qué hacer entonces</translation>
    </message>
    <message>
        <source>Which length</source>
        <translation>Qué duración</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ayer, {day}</translation>
    </message>
    <message>
        <source>You choose when you are back.</source>
        <translation>Eliges cuando vuelvas.</translation>
    </message>
    <message>
        <source>You locked the screen. The stopwatch was running.</source>
        <translation>Bloqueaste la pantalla. El cronómetro corría.</translation>
    </message>
    <message>
        <source>You were back.</source>
        <translation>Estabas de vuelta.</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>todo asignado</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al momento</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>stay in this list until you choose.</source>
        <translation>siguen aquí hasta que elijas.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>while</source>
        <translation>mientras corría</translation>
    </message>
    <message>
        <source>{before}, then asleep</source>
        <translation>{before}, luego suspendido</translation>
    </message>
    <message>
        <source>{before}, then idle</source>
        <translation>{before}, luego inactivo</translation>
    </message>
    <message>
        <source>{before}, then in a call</source>
        <translation>{before}, luego en llamada</translation>
    </message>
    <message>
        <source>{before}, then locked</source>
        <translation>{before}, luego bloqueado</translation>
    </message>
    <message>
        <source>{before}, then not running</source>
        <translation>{before}, luego sin el programa</translation>
    </message>
    <message>
        <source>{before}, then the clock was set</source>
        <translation>{before}, luego reloj ajustado</translation>
    </message>
    <message>
        <source>{cause}, from {span}</source>
        <translation>{cause}, desde {span}</translation>
    </message>
    <message>
        <source>{cause}, up to {span}</source>
        <translation>{cause}, hasta {span}</translation>
    </message>
    <message>
        <source>{cause}. Nothing is booked yet.</source>
        <translation>{cause}. Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} min too many</source>
        <translation>{count} min de más</translation>
    </message>
    <message>
        <source>{count} min unassigned</source>
        <translation>{count} min sin asignar</translation>
    </message>
    <message>
        <source>{count} others wait in the list.</source>
        <translation>{count} más esperan en la lista.</translation>
    </message>
    <message>
        <source>{minutes} min unassigned</source>
        <translation>{minutes} min sin asignar</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{start} to {end} {what}</source>
        <translation>{start} a {end} {what}</translation>
    </message>
    <message>
        <source>{what} · by you, {at}</source>
        <translation>{what} · por ti, {at}</translation>
    </message>
    <message>
        <source>{what} · by your rule</source>
        <translation>{what} · por tu regla</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Also connected</source>
        <translation>También conectadas</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Conectar otra cuenta…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the account {name}</source>
        <translation>Usar la cuenta {name}</translation>
    </message>
</context>
<context>
    <name>BlankNote</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Fetching tickets, {fetched} of about {expected}.</source>
        <translation>Trayendo tickets, {fetched} de unos {expected}.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Autotask has no page for this that is known here.</source>
        <translation>Autotask no tiene para esto una página que se conozca aquí.</translation>
    </message>
    <message>
        <source>No browser took the page of the ticket. Choose one in the desktop.</source>
        <translation>Ningún navegador aceptó la página del ticket. Elige uno en el escritorio.</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>Abrir en Autotask</translation>
    </message>
</context>
<context>
    <name>ConnectedAccount</name>
    <message>
        <source>API user</source>
        <translation>Usuario de API</translation>
    </message>
    <message>
        <source>Autotask at</source>
        <translation>Autotask en</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Tiempo de</translation>
    </message>
</context>
<context>
    <name>CuttingChoice</name>
    <message>
        <source>&amp;Just one entry</source>
        <translation>So&amp;lo un registro</translation>
    </message>
    <message>
        <source>Its times were changed by hand.</source>
        <translation>Sus horas se cambiaron a mano.</translation>
    </message>
    <message>
        <source>One per segment</source>
        <translation>Uno por segmento</translation>
    </message>
</context>
<context>
    <name>DamageWindow</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Your recorded time is being brought back. This can take some minutes.</source>
        <translation>Se está recuperando tu tiempo registrado. Puede tardar unos minutos.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>1 entry is ready.</source>
        <translation>1 registro está listo.</translation>
    </message>
    <message>
        <source>Approved and posted</source>
        <translation>Aprobado y contabilizado</translation>
    </message>
    <message>
        <source>Approved and posted in Autotask: read-only.</source>
        <translation>Aprobado y contabilizado en Autotask: solo lectura.</translation>
    </message>
    <message>
        <source>As a table, and back</source>
        <translation>Como tabla, y volver</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Book on {title}</source>
        <translation>Anotar en {title}</translation>
    </message>
    <message>
        <source>Both kept {span}</source>
        <translation>Dejados ambos {span}</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Cannot leave yet</source>
        <translation>Aún no puede salir</translation>
    </message>
    <message>
        <source>Checking until {time}</source>
        <translation>Comprobando hasta {time}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day as table</source>
        <translation>Día como tabla</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End {title} at {time}</source>
        <translation>Acabar {title} a las {time}</translation>
    </message>
    <message>
        <source>Entered in Autotask</source>
        <translation>Anotado en Autotask</translation>
    </message>
    <message>
        <source>Entered in Autotask: as of {time}</source>
        <translation>Anotado en Autotask: a las {time}</translation>
    </message>
    <message>
        <source>Entered in Autotask: change it there.</source>
        <translation>Anotado en Autotask: cámbialo allí.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Extend earlier</source>
        <translation>Alargar el anterior</translation>
    </message>
    <message>
        <source>Extend {title} to {time}</source>
        <translation>Alargar {title} a {time}</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Rellenar hueco</translation>
    </message>
    <message>
        <source>Fill the gap, or a day without entries</source>
        <translation>Rellenar el hueco, o un día sin registros</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Rellenar…</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignored {span}</source>
        <translation>Ignorados {span}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>It is to settle again.</source>
        <translation>Queda otra vez por aclarar.</translation>
    </message>
    <message>
        <source>Its stopwatch has not been stopped yet.</source>
        <translation>Su cronómetro aún no se ha parado.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join with the next of the same ticket</source>
        <translation>Unir con el siguiente del mismo ticket</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Dejar ambos</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Move to another ticket</source>
        <translation>Mover a otro ticket</translation>
    </message>
    <message>
        <source>Move to ticket…</source>
        <translation>Mover a ticket…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Next to settle</source>
        <translation>Siguiente por aclarar</translation>
    </message>
    <message>
        <source>No entries on this day. Ins adds one.</source>
        <translation>No hay registros este día. Ins añade uno.</translation>
    </message>
    <message>
        <source>No entries, but this computer was in use {times}. Ins adds one.</source>
        <translation>No hay registros, pero este equipo se usó {times}. Ins añade uno.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>No anotado</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No corre</translation>
    </message>
    <message>
        <source>Not work</source>
        <translation>No es trabajo</translation>
    </message>
    <message>
        <source>Not work {span}</source>
        <translation>No es trabajo {span}</translation>
    </message>
    <message>
        <source>Not work, {minutes} min</source>
        <translation>No es trabajo, {minutes} min</translation>
    </message>
    <message>
        <source>Nothing to settle.</source>
        <translation>Nada por aclarar.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation>Otro ticket…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Previous to settle</source>
        <translation>Anterior por aclarar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Settle it in way {number}</source>
        <translation>Aclararlo del modo {number}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Aclarado</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar por qué</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split around</source>
        <translation>Dividir en torno</translation>
    </message>
    <message>
        <source>Split {title} around it</source>
        <translation>Dividir {title} en torno</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start later one sooner</source>
        <translation>Iniciar antes el siguiente</translation>
    </message>
    <message>
        <source>Start {title} at {time}</source>
        <translation>Iniciar {title} a las {time}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Take out of the day</source>
        <translation>Sacar del día</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The boundary is moved.</source>
        <translation>El límite se movió.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>A facturar</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por aclarar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Trim earlier</source>
        <translation>Acortar el anterior</translation>
    </message>
    <message>
        <source>Trim later</source>
        <translation>Acortar el siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>clock forward</source>
        <translation>reloj adelantado</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>its ticket</source>
        <translation>su ticket</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nunca se envía</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>a facturar</translation>
    </message>
    <message>
        <source>to bill {hours}</source>
        <translation>a facturar {hours}</translation>
    </message>
    <message>
        <source>was {time}</source>
        <translation>era {time}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>trabajado</translation>
    </message>
    <message>
        <source>worked {span}</source>
        <translation>trabajado {span}</translation>
    </message>
    <message>
        <source>{count} entries are ready.</source>
        <translation>{count} registros están listos.</translation>
    </message>
    <message>
        <source>{day}, {count} entries, worked {worked}, {open} to settle</source>
        <translation>{day}, {count} registros, trabajado {worked}, {open} por aclarar</translation>
    </message>
    <message>
        <source>{gap}: filled.</source>
        <translation>{gap}: rellenado.</translation>
    </message>
    <message>
        <source>{minutes:+} min</source>
        <translation>{minutes:+} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min gap</source>
        <translation>Hueco de {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min gap, {times}</source>
        <translation>Hueco de {minutes} min, {times}</translation>
    </message>
    <message>
        <source>{minutes} min overlap</source>
        <translation>Solape de {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min undecided</source>
        <translation>{minutes} min sin decidir</translation>
    </message>
    <message>
        <source>{span} to</source>
        <translation>{span} a</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{times}, a stopwatch ran and was not booked</source>
        <translation>{times}, un cronómetro corrió y no se anotó</translation>
    </message>
    <message>
        <source>{times}, {earlier} and {later}</source>
        <translation>{times}, {earlier} y {later}</translation>
    </message>
    <message>
        <source>{times}, {evidence}</source>
        <translation>{times}, {evidence}</translation>
    </message>
    <message>
        <source>{title} is one entry again.</source>
        <translation>{title} vuelve a ser un solo registro.</translation>
    </message>
    <message>
        <source>{title} is split.</source>
        <translation>{title} queda dividido.</translation>
    </message>
    <message>
        <source>{title} is taken out; its {span} stay on file.</source>
        <translation>{title} sale del día; sus {span} se conservan.</translation>
    </message>
    <message>
        <source>{title} {minutes} minutes</source>
        <translation>{title} {minutes} minutos</translation>
    </message>
    <message>
        <source>{what}: {how}.</source>
        <translation>{what}: {how}.</translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>1 leaves in {seconds} s</source>
        <translation>1 sale en {seconds} s</translation>
    </message>
    <message>
        <source>In Autotask {hours}</source>
        <translation>En Autotask {hours}</translation>
    </message>
    <message>
        <source>Not yet sent {hours}</source>
        <translation>Sin enviar {hours}</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Nada que facturar</translation>
    </message>
    <message>
        <source>On its way {hours}</source>
        <translation>En camino {hours}</translation>
    </message>
    <message>
        <source>Submit 1</source>
        <translation>Enviar 1</translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Submit all {count}</source>
        <translation>Enviar los {count}</translation>
    </message>
    <message>
        <source>Submit {ready} of {count}</source>
        <translation>Enviar {ready} de {count}</translation>
    </message>
    <message>
        <source>To bill {hours}</source>
        <translation>A facturar {hours}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Worked {span}</source>
        <translation>Trabajado {span}</translation>
    </message>
    <message>
        <source>clock {span}</source>
        <translation>reloj {span}</translation>
    </message>
    <message>
        <source>target {span}</source>
        <translation>objetivo {span}</translation>
    </message>
    <message>
        <source>{count} leave in {seconds} s</source>
        <translation>{count} salen en {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min up per entry adds {span}</source>
        <translation>{minutes} min más por registro suman {span}</translation>
    </message>
    <message>
        <source>{span} to go</source>
        <translation>faltan {span}</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>As table (V)</source>
        <translation>Como tabla (V)</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Rellenar hueco</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Move to ticket…</source>
        <translation>Mover a ticket…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>1 draft</source>
        <translation>1 borrador</translation>
    </message>
    <message>
        <source>1 entry is safe on this computer.</source>
        <translation>1 registro está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>1 entry waits here.</source>
        <translation>1 registro espera aquí.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 te necesita</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 en camino</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 intento</translation>
    </message>
    <message>
        <source>Accept theirs</source>
        <translation>Aceptar lo de allí</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Autotask is slowing everybody down; entries wait longer. {here} from here, {used} of {limit}</source>
        <translation>Autotask frena a todos; los registros esperan más. {here} desde aquí, {used} de {limit}</translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again.</source>
        <translation>Autotask quiere que inicies sesión de nuevo.</translation>
    </message>
    <message>
        <source>Autotask, as {name}</source>
        <translation>Autotask, como {name}</translation>
    </message>
    <message>
        <source>By problem</source>
        <translation>Por problema</translation>
    </message>
    <message>
        <source>Checking with Autotask</source>
        <translation>Comprobando con Autotask</translation>
    </message>
    <message>
        <source>Copy the attempts</source>
        <translation>Copiar los intentos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted in Autotask</source>
        <translation>Eliminado en Autotask</translation>
    </message>
    <message>
        <source>Deleted the entry of {hours}; its time stays on file.</source>
        <translation>Se eliminó el registro de {hours}; su tiempo se conserva.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Everything is in Autotask</source>
        <translation>Todo está en Autotask</translation>
    </message>
    <message>
        <source>Everything is in Autotask. Last look {time}.</source>
        <translation>Todo está en Autotask. Última consulta {time}.</translation>
    </message>
    <message>
        <source>Everything is recorded.</source>
        <translation>Todo está registrado.</translation>
    </message>
    <message>
        <source>Everything is safe on this computer.</source>
        <translation>Todo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Everything that is to go is in Autotask</source>
        <translation>Todo lo que debe ir está en Autotask</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>If it is still not there at {time}, it is sent again by itself. No need to wait here. You may edit it now; the change follows behind.</source>
        <translation>Si a las {time} aún no está, se envía de nuevo por sí solo. No hace falta esperar aquí. Puedes editarlo ahora; el cambio le sigue.</translation>
    </message>
    <message>
        <source>If the first try arrived after all, Autotask holds {hours} twice until the next audit finds it.</source>
        <translation>Si el primer intento llegó al final, Autotask tiene {hours} dos veces hasta que la próxima revisión lo encuentre.</translation>
    </message>
    <message>
        <source>It follows when its contract has the number.</source>
        <translation>Sigue cuando su contrato tenga el número.</translation>
    </message>
    <message>
        <source>It follows when the ticket&apos;s entries have arrived.</source>
        <translation>Sigue cuando hayan llegado los registros del ticket.</translation>
    </message>
    <message>
        <source>It goes to Autotask by itself.</source>
        <translation>Va a Autotask por sí solo.</translation>
    </message>
    <message>
        <source>It goes to Autotask by itself; {when}.</source>
        <translation>Va a Autotask por sí solo; {when}.</translation>
    </message>
    <message>
        <source>It is a draft. Finish it, then it goes to Autotask.</source>
        <translation>Es un borrador. Complétalo y va a Autotask.</translation>
    </message>
    <message>
        <source>It is as Autotask has it.</source>
        <translation>Queda como lo tiene Autotask.</translation>
    </message>
    <message>
        <source>It is looked up, and sent again by itself. No need to wait here.</source>
        <translation>Se busca y se envía de nuevo por sí solo. No hace falta esperar aquí.</translation>
    </message>
    <message>
        <source>It is on its way to Autotask, {when}.</source>
        <translation>Está en camino a Autotask, {when}.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Se envía de nuevo.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Seguir comprobando</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Dejar aquí</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translation>Sincronizado {time}.</translation>
    </message>
    <message>
        <source>Looked for it</source>
        <translation>Se buscó</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>No entries on this day</source>
        <translation>No hay registros este día</translation>
    </message>
    <message>
        <source>No entries on this day.</source>
        <translation>No hay registros este día.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión a Autotask.</translation>
    </message>
    <message>
        <source>Nothing here looks like “{typed}”.</source>
        <translation>Nada aquí se parece a “{typed}”.</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Aún nada que enviar.</translation>
    </message>
    <message>
        <source>Offline since {time}. What waits goes by itself.</source>
        <translation>Sin conexión desde {time}. Lo que espera va por sí solo.</translation>
    </message>
    <message>
        <source>Offline since {time}; next try {next}, by itself.</source>
        <translation>Sin conexión desde {time}; próximo intento {next}, por sí solo.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Put back mine</source>
        <translation>Volver a poner lo mío</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Requests this hour:</source>
        <translation>Peticiones esta hora:</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send after all</source>
        <translation>Enviar al final</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Send anyway books it now. {risk}</source>
        <translation>Enviar igualmente lo anota ahora. {risk}</translation>
    </message>
    <message>
        <source>Send anyway…</source>
        <translation>Enviar igualmente…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent to Autotask</source>
        <translation>Enviado a Autotask</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviado hoy</translation>
    </message>
    <message>
        <source>That one is this entry.</source>
        <translation>Aquel es este registro.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The number stays as Autotask has it.</source>
        <translation>El número queda como lo tiene Autotask.</translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation>El ticket queda como está.</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Registros de tiempo</translation>
    </message>
    <message>
        <source>To its detail</source>
        <translation>A su detalle</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Under no problem</source>
        <translation>De ningún problema</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is here goes to Autotask.</source>
        <translation>Lo que hay aquí va a Autotask.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You keep it on this computer; it is not sent.</source>
        <translation>Lo dejas en este equipo; no se envía.</translation>
    </message>
    <message>
        <source>Your numbers are kept here.</source>
        <translation>Tus números se conservan aquí.</translation>
    </message>
    <message>
        <source>Your time is kept on this computer. Connect Autotask when you like.</source>
        <translation>Tu tiempo se guarda en este equipo. Conecta Autotask cuando quieras.</translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation>Tu tiempo está a salvo.</translation>
    </message>
    <message>
        <source>Your {hours} is safe. Autotask did not answer.</source>
        <translation>Tus {hours} están a salvo. Autotask no respondió.</translation>
    </message>
    <message>
        <source>Your {hours} is safe. Autotask did not answer; checking until {time}.</source>
        <translation>Tus {hours} están a salvo. Autotask no respondió; se comprueba hasta {time}.</translation>
    </message>
    <message>
        <source>Your {hours} is safe. Whether it arrived cannot be looked up just now.</source>
        <translation>Tus {hours} están a salvo. Ahora no se puede consultar si llegó.</translation>
    </message>
    <message>
        <source>approved and posted</source>
        <translation>aprobado y contabilizado</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por ti</translation>
    </message>
    <message>
        <source>cannot look just now</source>
        <translation>ahora no se puede consultar</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>cambiado en ambos lados</translation>
    </message>
    <message>
        <source>clocks agree</source>
        <translation>relojes iguales</translation>
    </message>
    <message>
        <source>deleted in Autotask</source>
        <translation>eliminado en Autotask</translation>
    </message>
    <message>
        <source>finish it when you like</source>
        <translation>complétalo cuando quieras</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>último {time}</translation>
    </message>
    <message>
        <source>leaves in {seconds} s</source>
        <translation>sale en {seconds} s</translation>
    </message>
    <message>
        <source>looked {times}</source>
        <translation>consultado {times}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>próximo intento {time}</translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation>próxima {time}</translation>
    </message>
    <message>
        <source>no answer three times</source>
        <translation>sin respuesta tres veces</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>nothing to bill</source>
        <translation>nada que facturar</translation>
    </message>
    <message>
        <source>one with the same times is there</source>
        <translation>hay uno con las mismas horas</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>enviado {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>twice in Autotask</source>
        <translation>dos veces en Autotask</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>hasta {time}</translation>
    </message>
    <message>
        <source>waits for its contract</source>
        <translation>espera a su contrato</translation>
    </message>
    <message>
        <source>waits for its entry</source>
        <translation>espera a su registro</translation>
    </message>
    <message>
        <source>would count twice</source>
        <translation>contaría dos veces</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} borradores</translation>
    </message>
    <message>
        <source>{count} entries are safe on this computer.</source>
        <translation>{count} registros están a salvo en este equipo.</translation>
    </message>
    <message>
        <source>{count} entries wait here.</source>
        <translation>{count} registros esperan aquí.</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} te necesitan</translation>
    </message>
    <message>
        <source>{count} on their way</source>
        <translation>{count} en camino</translation>
    </message>
    <message>
        <source>{count} tries</source>
        <translation>{count} intentos</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{here} from here</source>
        <translation>{here} de aquí</translation>
    </message>
    <message>
        <source>{here} from here, {used} of {limit} by everyone</source>
        <translation>{here} desde aquí, {used} de {limit} entre todos</translation>
    </message>
    <message>
        <source>{hours} goes to Autotask.</source>
        <translation>{hours} van a Autotask.</translation>
    </message>
    <message>
        <source>{hours} is kept on this computer.</source>
        <translation>{hours} se quedan en este equipo.</translation>
    </message>
    <message>
        <source>{hours} to bill</source>
        <translation>{hours} a facturar</translation>
    </message>
    <message>
        <source>{sent} sent</source>
        <translation>{sent} × enviado</translation>
    </message>
    <message>
        <source>{sent} sent, 1 look</source>
        <translation>{sent} × enviado, 1 consulta</translation>
    </message>
    <message>
        <source>{sent} sent, {looks} looks</source>
        <translation>{sent} × enviado, {looks} consultas</translation>
    </message>
    <message>
        <source>{time} last look</source>
        <translation>{time} última consulta</translation>
    </message>
    <message>
        <source>{time} sent</source>
        <translation>{time} enviado</translation>
    </message>
    <message>
        <source>{time}, found there</source>
        <translation>{time}, encontrado allí</translation>
    </message>
    <message>
        <source>{why} It is looked up as soon as that works; nothing is sent twice.</source>
        <translation>{why} Se consulta en cuanto se pueda; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>{word} {time}</source>
        <translation>{word} {time}</translation>
    </message>
    <message>
        <source>{worked} worked, nothing to bill</source>
        <translation>{worked} trabajado, nada que facturar</translation>
    </message>
    <message>
        <source>{worked} worked, {billed} to bill</source>
        <translation>{worked} trabajado, {billed} a facturar</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Nothing is running. {worked} worked today.</source>
        <translation>No corre nada. {worked} trabajado hoy.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>A notification is shown. Press its button.</source>
        <translation>Se muestra una notificación. Pulsa su botón.</translation>
    </message>
    <message>
        <source>Being away</source>
        <translation>Estar ausente</translation>
    </message>
    <message>
        <source>A locked screen is told by {source}.</source>
        <translation>{source} avisa si la pantalla se bloquea.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Política del administrador</translation>
    </message>
    <message>
        <source>Answer what they ask in the panel.</source>
        <translation>Responde en el panel lo que preguntan.</translation>
    </message>
    <message>
        <source>Choose keys in the settings.</source>
        <translation>Elige teclas en los ajustes.</translation>
    </message>
    <message>
        <source>Choose other keys in the settings.</source>
        <translation>Elige otras teclas en los ajustes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Do you see this?</source>
        <translation>¿Ves esto?</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>It is configured so. Choose another backend for keyring if that is not wanted.</source>
        <translation>Está configurado así. Elige otro servicio para keyring si no lo quieres.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Let a shortcut of the desktop itself run “ticket-stopwatch start”.</source>
        <translation>Haz que un atajo del propio escritorio ejecute “ticket-stopwatch start”.</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Pantalla bloqueada</translation>
    </message>
    <message>
        <source>No keyring keeps the secret of your account.</source>
        <translation>Ningún llavero guarda el secreto de tu cuenta.</translation>
    </message>
    <message>
        <source>No keys are chosen that count everywhere.</source>
        <translation>No hay teclas elegidas que valgan en todas partes.</translation>
    </message>
    <message>
        <source>No policy is set: everything is yours to set.</source>
        <translation>No hay ninguna política: tú lo configuras todo.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications.</source>
        <translation>Nada aquí muestra notificaciones.</translation>
    </message>
    <message>
        <source>Nothing here tells when keyboard and mouse rest.</source>
        <translation>Nada aquí avisa si el teclado y el ratón descansan.</translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation>Nada aquí avisa si la pantalla se bloquea.</translation>
    </message>
    <message>
        <source>Nothing is lost by it: all questions wait in the panel too.</source>
        <translation>No se pierde nada: todas las preguntas esperan también en el panel.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notifications come with buttons.</source>
        <translation>Las notificaciones vienen con botones.</translation>
    </message>
    <message>
        <source>Notifications come without buttons.</source>
        <translation>Las notificaciones vienen sin botones.</translation>
    </message>
    <message>
        <source>On GNOME, install the extension AppIndicator; elsewhere, add the tray to a panel.</source>
        <translation>En GNOME, instala la extensión AppIndicator; en otros, añade la bandeja a un panel.</translation>
    </message>
    <message>
        <source>Press one of the keys now, in any program.</source>
        <translation>Pulsa ahora una de las teclas, en cualquier programa.</translation>
    </message>
    <message>
        <source>Press the button, and the window knows.</source>
        <translation>Pulsa el botón y la ventana lo sabrá.</translation>
    </message>
    <message>
        <source>Rest of keyboard and mouse is told by {source}.</source>
        <translation>{source} avisa si descansan teclado y ratón.</translation>
    </message>
    <message>
        <source>Secrets are kept by {name}.</source>
        <translation>{name} guarda los secretos.</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Atajos en todas partes</translation>
    </message>
    <message>
        <source>Sleep and breaks of the program are seen all the same, by the clocks.</source>
        <translation>La suspensión y los cortes del programa se ven igualmente, por los relojes.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or give the secret at every start.</source>
        <translation>Inicia GNOME Keyring o KWallet, o da el secreto en cada arranque.</translation>
    </message>
    <message>
        <source>Stopwatches and time entries need none of this. It decides how they reach you.</source>
        <translation>Los cronómetros y registros de tiempo no necesitan nada de esto. Decide cómo te llegan.</translation>
    </message>
    <message>
        <source>Tell your administrator. “ticket-stopwatch diagnose” lists all of it.</source>
        <translation>Díselo a tu administrador. «ticket-stopwatch diagnose» lo enumera todo.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>The keyring keeps secrets in a file that can be read.</source>
        <translation>El llavero guarda los secretos en un archivo que se puede leer.</translation>
    </message>
    <message>
        <source>These keys count everywhere: {keys}.</source>
        <translation>Estas teclas valen en todas partes: {keys}.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that count everywhere.</source>
        <translation>Este escritorio no da a los programas teclas que valgan en todas partes.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try: {title}</source>
        <translation>Probar: {title}</translation>
    </message>
    <message>
        <source>What works here</source>
        <translation>Qué funciona aquí</translation>
    </message>
    <message>
        <source>What works on your desktop</source>
        <translation>Qué funciona en tu escritorio</translation>
    </message>
    <message>
        <source>You pressed its button: notifications work.</source>
        <translation>Pulsaste su botón: las notificaciones funcionan.</translation>
    </message>
    <message>
        <source>You pressed {keys}: it works.</source>
        <translation>Pulsaste {keys}: funciona.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy counts: {file}.</source>
        <translation>Se aplica la política de tu administrador: {file}.</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon. The panel stays open instead.</source>
        <translation>Tu escritorio no muestra iconos de bandeja. El panel queda abierto en su lugar.</translation>
    </message>
    <message>
        <source>Your desktop shows the icon of the stopwatch.</source>
        <translation>Tu escritorio muestra el icono del cronómetro.</translation>
    </message>
    <message>
        <source>Your time is safe. A part of your administrator&apos;s policy does not count: {fault}</source>
        <translation>Tu tiempo está a salvo. Una parte de la política de tu administrador no se aplica: {fault}</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funciona en parte</translation>
    </message>
</context>
<context>
    <name>DoubleWorkLine</name>
    <message>
        <source>Do not show this again</source>
        <translation>No mostrar más</translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation>Trabajar en el problema</translation>
    </message>
    <message>
        <source>Work on the problem {named}</source>
        <translation>Trabajar en el problema {named}</translation>
    </message>
</context>
<context>
    <name>EntriesFilter</name>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Number, title, company or summary</source>
        <translation>Número, título, empresa o resumen</translation>
    </message>
</context>
<context>
    <name>EntriesHead</name>
    <message>
        <source>By problem</source>
        <translation>Por problema</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ya</translation>
    </message>
</context>
<context>
    <name>EntriesWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Copy attempts</source>
        <translation>Copiar intentos</translation>
    </message>
    <message>
        <source>Edit it to choose a ticket</source>
        <translation>Edítalo para elegir un ticket</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>Abrir en Autotask</translation>
    </message>
    <message>
        <source>{time} worked</source>
        <translation>{time} trabajado</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Break {range}, {length}</source>
        <translation>Pausa {range}, {length}</translation>
    </message>
    <message>
        <source>Break {range}, {length} on another stopwatch</source>
        <translation>Pausa {range}, {length} en otro cronómetro</translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation>Tu tiempo está a salvo.</translation>
    </message>
    <message>
        <source>Your {hours} is safe.</source>
        <translation>Tus {hours} están a salvo.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{count} breaks, {length} in all</source>
        <translation>{count} pausas, {length} en total</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>1 entry is in {file}.</source>
        <translation>1 registro está en {file}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All of an entry (JSON)</source>
        <translation>Todo de un registro (JSON)</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Calendario (ICS)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Dates as the file tells</source>
        <translation>Fechas según el archivo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Registro {number}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export time entries</source>
        <translation>Exportar registros de tiempo</translation>
    </message>
    <message>
        <source>Export, import, backup</source>
        <translation>Exportar, importar, copias</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.txt)</source>
        <translation>Exportaciones (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>Exports of this program, of Toggl Track, Clockify and Timewarrior can be read. You see what would come in first; it comes in as drafts, and nothing is sent by it.</source>
        <translation>Se pueden leer exportaciones de este programa, de Toggl Track, Clockify y Timewarrior. Primero ves lo que entraría; entra como borrador y con ello no se envía nada.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>Entregar a otro equipo</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Hand-overs (*.json)</source>
        <translation>Entregas (*.json)</translation>
    </message>
    <message>
        <source>Handed over on {day}, and sent from there (entries: {entries}, stopwatches: {stopwatches}).</source>
        <translation>Entregado el {day}; se envía desde allí (entradas: {entries}, cronómetros: {stopwatches}).</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>How dates are meant</source>
        <translation>Cómo se entienden las fechas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import time</source>
        <translation>Importar tiempo</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Importar {count}</translation>
    </message>
    <message>
        <source>Imported 1 entry. It was not sent: look it over and save it.</source>
        <translation>1 registro importado. No se envió: revísalo y guárdalo.</translation>
    </message>
    <message>
        <source>Imported {count} entries. None was sent: look them over and save them.</source>
        <translation>{count} registros importados. No se envió ninguno: revísalos y guárdalos.</translation>
    </message>
    <message>
        <source>Interval {number}</source>
        <translation>Intervalo {number}</translation>
    </message>
    <message>
        <source>It is the other computer&apos;s again; its file can be taken over.</source>
        <translation>Vuelve a ser del otro equipo; su archivo se puede recibir.</translation>
    </message>
    <message>
        <source>It stays here, as it may have left or waits for a new ticket: {count}.</source>
        <translation>Se queda aquí, porque quizá ya salió o espera un ticket nuevo: {count}.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>No backup was made. Your recorded time is safe.</source>
        <translation>No se hizo ninguna copia. Tu tiempo registrado está a salvo.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Nadie lo tiene</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is sent again before Autotask was asked whether it has it.</source>
        <translation>Nada se envía de nuevo antes de preguntar a Autotask si ya lo tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be done.</source>
        <translation>No se cambió nada. No se pudo hacer.</translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be read.</source>
        <translation>No se cambió nada. Eso no se pudo leer.</translation>
    </message>
    <message>
        <source>Only if no other computer took it over: else its time may be booked twice.</source>
        <translation>Solo si ningún otro equipo lo recibió: si no, su tiempo puede registrarse dos veces.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Take over from another computer</source>
        <translation>Recibir de otro equipo</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Recibir…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
    <message>
        <source>The program makes one a day by itself.</source>
        <translation>El programa hace una al día por sí solo.</translation>
    </message>
    <message>
        <source>The stopwatch that runs goes on counting.</source>
        <translation>El cronómetro en marcha sigue contando.</translation>
    </message>
    <message>
        <source>The windows close for it, and the program comes back by itself.</source>
        <translation>Las ventanas se cierran para ello y el programa vuelve por sí solo.</translation>
    </message>
    <message>
        <source>The {count} stopwatches that run go on counting.</source>
        <translation>Los {count} cronómetros en marcha siguen contando.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Registros de tiempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What is not sent yet goes on at another computer, and is sent from there.</source>
        <translation>Lo que aún no se envió sigue en otro equipo y se envía desde allí.</translation>
    </message>
    <message>
        <source>What would come of the file</source>
        <translation>Lo que saldría del archivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Qué copia</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Qué forma</translation>
    </message>
    <message>
        <source>Whose time, of several people</source>
        <translation>De quién, si hay varias personas</translation>
    </message>
    <message>
        <source>Your time is safe here (to be sent: {waiting}, drafts: {drafts}, paused stopwatches: {stopwatches}).</source>
        <translation>Tu tiempo está a salvo aquí (por enviar: {waiting}, borradores: {drafts}, cronómetros en pausa: {stopwatches}).</translation>
    </message>
    <message>
        <source>Your time is safe here again. Look the drafts over and save them.</source>
        <translation>Tu tiempo vuelve a estar a salvo aquí. Revisa los borradores y guárdalos.</translation>
    </message>
    <message>
        <source>Your time is safe in {file} (entries: {entries}, stopwatches: {stopwatches}). Take it over there.</source>
        <translation>Tu tiempo está a salvo en {file} (entradas: {entries}, cronómetros: {stopwatches}). Recíbelo allí.</translation>
    </message>
    <message>
        <source>Your time is safe in {file}.</source>
        <translation>Tu tiempo está a salvo en {file}.</translation>
    </message>
    <message>
        <source>Your time is safe. The backup is looked at first…</source>
        <translation>Tu tiempo está a salvo. Primero se revisa la copia…</translation>
    </message>
    <message>
        <source>Your time is safe: a backup of the present state is made first. Then the one below is put in place, and everything recorded or changed since is taken over into it.</source>
        <translation>Tu tiempo está a salvo: primero se hace una copia del estado actual. Después se restaura la de abajo, y todo lo registrado o cambiado desde entonces se incorpora a ella.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>hecha por sí sola</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>{count} as drafts</source>
        <translation>{count} como borrador</translation>
    </message>
    <message>
        <source>{count} entries are in {file}.</source>
        <translation>{count} registros están en {file}.</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>{count} ya aquí</translation>
    </message>
    <message>
        <source>{count} kept here</source>
        <translation>{count} se quedan aquí</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} ilegibles</translation>
    </message>
    <message>
        <source>{number}, not known yet</source>
        <translation>{number}, aún desconocido</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect Autotask…</source>
        <translation>Conectar Autotask…</translation>
    </message>
    <message>
        <source>Connected: {name}.</source>
        <translation>Conectado: {name}.</translation>
    </message>
    <message>
        <source>Do you see the icon? What works on your desktop</source>
        <translation>¿Ves el icono? Qué funciona en tu escritorio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It runs since {time}. Give it a ticket, pause or stop it in the panel.</source>
        <translation>Corre desde las {time}. Dale un ticket, ponlo en pausa o páralo en el panel.</translation>
    </message>
    <message>
        <source>No account is needed: time is kept on this computer, and can be sent later.</source>
        <translation>No hace falta cuenta: el tiempo se guarda en este equipo y se puede enviar más tarde.</translation>
    </message>
    <message>
        <source>Start a stopwatch</source>
        <translation>Iniciar un cronómetro</translation>
    </message>
    <message>
        <source>Three choices</source>
        <translation>Tres elecciones</translation>
    </message>
    <message>
        <source>Tickets come from Autotask then, and time entries go there, each exactly once.</source>
        <translation>Los tickets vienen entonces de Autotask y los registros van allí, cada uno exactamente una vez.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Welcome to Ticket Stopwatch</source>
        <translation>Te damos la bienvenida a Ticket Stopwatch</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>Boundary at {time}, by keyboard</source>
        <translation>Límite a las {time}, por teclado</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Por teclado</translation>
    </message>
    <message>
        <source>Cut at {time}, by keyboard</source>
        <translation>Corte a las {time}, por teclado</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>mover el fin</translation>
    </message>
    <message>
        <source>move the start</source>
        <translation>mover el inicio</translation>
    </message>
    <message>
        <source>new entry in the gap</source>
        <translation>nuevo registro en el hueco</translation>
    </message>
    <message>
        <source>next to settle</source>
        <translation>siguiente por aclarar</translation>
    </message>
    <message>
        <source>one side, leaves a gap</source>
        <translation>un solo lado, deja un hueco</translation>
    </message>
    <message>
        <source>settle it and go on</source>
        <translation>aclararlo y seguir</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1 empresa</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 factura</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Un ticket</translation>
    </message>
    <message>
        <source>A ticket that Autotask does not show</source>
        <translation>Un ticket que Autotask no muestra</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Todas las empresas</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Todos los contratos</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Autotask does not let you read billing items: time that is posted or invoiced already stands here as not posted.</source>
        <translation>Autotask no te deja leer elementos de facturación: el tiempo ya contabilizado o facturado aparece aquí como no contabilizado.</translation>
    </message>
    <message>
        <source>Autotask lets you read billing items under conditions alone: time that is posted or invoiced already may stand here as not posted.</source>
        <translation>Autotask solo te deja leer elementos de facturación con condiciones: el tiempo ya contabilizado o facturado puede aparecer aquí como no contabilizado.</translation>
    </message>
    <message>
        <source>Autotask&apos;s part was never fetched.</source>
        <translation>La parte de Autotask nunca se trajo.</translation>
    </message>
    <message>
        <source>Billing items as of {day}, {time}.</source>
        <translation>Elementos de facturación del {day}, {time}.</translation>
    </message>
    <message>
        <source>Charges on {contract}</source>
        <translation>Cargos en {contract}</translation>
    </message>
    <message>
        <source>Choose the company</source>
        <translation>Elegir la empresa</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company and purchase order number</source>
        <translation>Empresa y número de pedido</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Copied {invoices} with {count} items.</source>
        <translation>{invoices} con {count} elementos, copiadas.</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Do the other thing that it offers</source>
        <translation>Hacer lo otro que ofrece</translation>
    </message>
    <message>
        <source>Do what the row offers</source>
        <translation>Hacer lo que ofrece la fila</translation>
    </message>
    <message>
        <source>Export items to invoice</source>
        <translation>Exportar elementos a facturar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 lo intenta otra vez.</translation>
    </message>
    <message>
        <source>Fetching what is not invoiced yet</source>
        <translation>Trayendo lo que aún no está facturado</translation>
    </message>
    <message>
        <source>Fetching what is not invoiced yet. What is still here shows already.</source>
        <translation>Trayendo lo que aún no está facturado. Lo que sigue aquí ya se ve.</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Buscar una empresa</translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation>Buscar un contrato</translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Ir al siguiente</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Hidden: {layers}.</source>
        <translation>Ocultos: {layers}.</translation>
    </message>
    <message>
        <source>Hide this layer ({key})</source>
        <translation>Ocultar esta capa ({key})</translation>
    </message>
    <message>
        <source>Hide {layer}</source>
        <translation>Ocultar {layer}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours by layer</source>
        <translation>Horas por capa</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation>En Autotask</translation>
    </message>
    <message>
        <source>In Autotask, not posted</source>
        <translation>En Autotask, sin contabilizar</translation>
    </message>
    <message>
        <source>In Autotask, not posted: waits for Approve &amp; Post</source>
        <translation>En Autotask, sin contabilizar: espera a Approve &amp; Post</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Items to Invoice</source>
        <translation>Elementos por facturar</translation>
    </message>
    <message>
        <source>Items to invoice</source>
        <translation>Elementos a facturar</translation>
    </message>
    <message>
        <source>Items to invoice, {period}. Not an invoice.</source>
        <translation>Elementos a facturar, {period}. No es una factura.</translation>
    </message>
    <message>
        <source>Left out: {layers}.</source>
        <translation>Sin incluir: {layers}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Siguiente por decidir</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>No items for these filters.</source>
        <translation>Nada con estos filtros.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Not all of this time is yours, so nothing was changed. Set the contract of {number} in Autotask.</source>
        <translation>No todo este tiempo es tuyo, así que no se cambió nada. Pon el contrato de {number} en Autotask.</translation>
    </message>
    <message>
        <source>Not all of this time is yours. {number} opens in Autotask: set its contract there.</source>
        <translation>No todo este tiempo es tuyo. {number} se abre en Autotask: pon allí su contrato.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Aún sin traer</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing to invoice in {month}</source>
        <translation>Nada que facturar en {month}</translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be read.</source>
        <translation>No se cambió nada. Eso no se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing was lost. That could not be read.</source>
        <translation>No se perdió nada. Eso no se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose an invoice first.</source>
        <translation>No se imprimió nada. Elige antes una factura.</translation>
    </message>
    <message>
        <source>Only what is for {company}.</source>
        <translation>Solo lo de {company}.</translation>
    </message>
    <message>
        <source>Only what is on {contract}.</source>
        <translation>Solo lo que está en {contract}.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Plan the company&apos;s numbers</source>
        <translation>Planificar los números de la empresa</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Posted: approved, waits for its invoice</source>
        <translation>Contabilizado: aprobado, espera su factura</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Anterior por decidir</translation>
    </message>
    <message>
        <source>Print this invoice</source>
        <translation>Imprimir esta factura</translation>
    </message>
    <message>
        <source>Print this invoice (Ctrl+P)</source>
        <translation>Imprimir esta factura (Ctrl+P)</translation>
    </message>
    <message>
        <source>Printed {title}: 1 page.</source>
        <translation>{title} impresa: 1 página.</translation>
    </message>
    <message>
        <source>Printed {title}: {count} pages.</source>
        <translation>{title} impresa: {count} páginas.</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>Mostrar el contrato</translation>
    </message>
    <message>
        <source>Show this layer ({key})</source>
        <translation>Mostrar esta capa ({key})</translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <translation>Mostrar {layer}</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Aún aquí</translation>
    </message>
    <message>
        <source>Still here: drafts and entries not yet sent</source>
        <translation>Aún aquí: borradores y registros sin enviar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The first time takes a moment. What is still on this computer shows already.</source>
        <translation>La primera vez tarda un momento. Lo que sigue en este equipo ya se ve.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time turns up here as soon as it is stopped. Earlier months are one step back: Alt+Left.</source>
        <translation>El tiempo aparece aquí en cuanto se para. Los meses anteriores están un paso atrás: Alt+Izquierda.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message>
        <source>Whether there is anything to invoice in {month} is not known: Autotask&apos;s part was never fetched.</source>
        <translation>No se sabe si hay algo que facturar en {month}: la parte de Autotask nunca se trajo.</translation>
    </message>
    <message>
        <source>becomes {count}</source>
        <translation>pasa a {count}</translation>
    </message>
    <message>
        <source>becomes {number}</source>
        <translation>pasa a {number}</translation>
    </message>
    <message>
        <source>billed to {company}</source>
        <translation>facturado a {company}</translation>
    </message>
    <message>
        <source>billing items as of {time}</source>
        <translation>elementos de facturación de las {time}</translation>
    </message>
    <message>
        <source>fetching billing items…</source>
        <translation>trayendo elementos de facturación…</translation>
    </message>
    <message>
        <source>hours only</source>
        <translation>solo horas</translation>
    </message>
    <message>
        <source>no billing items yet</source>
        <translation>aún sin elementos de facturación</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>nothing to invoice</source>
        <translation>nada que facturar</translation>
    </message>
    <message>
        <source>one without a number</source>
        <translation>una sin número</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>el ticket</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{contract} on it</source>
        <translation>{contract} en él</translation>
    </message>
    <message>
        <source>{count} companies</source>
        <translation>{count} empresas</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} contratos</translation>
    </message>
    <message>
        <source>{count} invoices</source>
        <translation>{count} facturas</translation>
    </message>
    <message>
        <source>{count} items are in {file}.</source>
        <translation>{count} elementos están en {file}.</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>{count} with this plan</source>
        <translation>{count} con este plan</translation>
    </message>
    <message>
        <source>{done}. Leaves in {seconds} s</source>
        <translation>{done}. Sale en {seconds} s</translation>
    </message>
    <message>
        <source>{done}. That is not all: {reason}</source>
        <translation>{done}. Eso no es todo: {reason}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} have no rate in Autotask: hours only.</source>
        <translation>{hours} sin tarifa en Autotask: solo horas.</translation>
    </message>
    <message>
        <source>{hours} here</source>
        <translation>{hours} aquí</translation>
    </message>
    <message>
        <source>{hours} here have no ticket yet, so no invoice.</source>
        <translation>{hours} aquí aún no tienen ticket, así que tampoco factura.</translation>
    </message>
    <message>
        <source>{hours} hours, {amount}</source>
        <translation>{hours} horas, {amount}</translation>
    </message>
    <message>
        <source>{hours} in Autotask</source>
        <translation>{hours} en Autotask</translation>
    </message>
    <message>
        <source>{hours} posted</source>
        <translation>{hours} contabilizado</translation>
    </message>
    <message>
        <source>{layer}, hidden</source>
        <translation>{layer}, oculto</translation>
    </message>
    <message>
        <source>≥ {amount}</source>
        <translation>≥ {amount}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add a note to what runs</source>
        <translation>Añadir una nota a lo que corre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>In every window</source>
        <translation>En todas las ventanas</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>En esta ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Enviar y traer ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Iniciar en un ticket</translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation>Iniciar sin ticket</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>{title}: {keys}.</source>
        <translation>{title}: {keys}.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Do not remind me of this</source>
        <translation>No recordarme esto</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link asks for it.</source>
        <translation>Lo pide un enlace.</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>Abrir en Autotask</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>¿Abrir {name}?</translation>
    </message>
    <message>
        <source>Others that wait: {count}.</source>
        <translation>Otros que esperan: {count}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start {name}?</source>
        <translation>¿Iniciar {name}?</translation>
    </message>
    <message>
        <source>Started {name}.</source>
        <translation>{name} iniciado.</translation>
    </message>
    <message>
        <source>{name} runs already.</source>
        <translation>{name} ya está en marcha.</translation>
    </message>
</context>
<context>
    <name>LiveLinks</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>LiveLinks are not answered: {why}. Choose another port.</source>
        <translation>No se responde a los LiveLinks: {why}. Elige otro puerto.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Dirección nueva</translation>
    </message>
    <message>
        <source>Nothing was done: the address names no ticket.</source>
        <translation>No se hizo nada: la dirección no nombra ningún ticket.</translation>
    </message>
    <message>
        <source>Nothing was done: too many links came. Wait a minute.</source>
        <translation>No se hizo nada: llegaron demasiados enlaces. Espera un minuto.</translation>
    </message>
    <message>
        <source>Offered in Ticket Stopwatch. You can close this page.</source>
        <translation>Ofrecido en Ticket Stopwatch. Puedes cerrar esta página.</translation>
    </message>
    <message>
        <source>Paste this address into a LiveLink, with the ticket&apos;s number behind it. Whoever has it can ask you in the panel, no more. A new address makes the old one worthless.</source>
        <translation>Pega esta dirección en un LiveLink, con el número del ticket detrás. Quien la tenga puede preguntarte en el panel, nada más. Una dirección nueva deja la anterior sin valor.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
    <message>
        <source>The old address opens nothing more. Paste the new one.</source>
        <translation>La dirección anterior ya no abre nada. Pega la nueva.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>another program uses port {port}</source>
        <translation>otro programa usa el puerto {port}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 needs you</source>
        <translation>1 te necesita</translation>
    </message>
    <message>
        <source>1 not sent yet</source>
        <translation>1 sin enviar</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 por decidir</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again</source>
        <translation>Autotask quiere que inicies sesión de nuevo</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Facturas</translation>
    </message>
    <message>
        <source>MainWindow</source>
        <translation>MainWindow</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No corre nada</translation>
    </message>
    <message>
        <source>Nothing is running, so there is nothing to note.</source>
        <translation>No corre nada, así que no hay nada que anotar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Iniciar en un ticket…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>Las páginas a la izquierda</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>a la vista</translation>
    </message>
    <message>
        <source>{count} more running</source>
        <translation>{count} más en marcha</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} te necesitan</translation>
    </message>
    <message>
        <source>{count} not sent yet</source>
        <translation>{count} sin enviar</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} en pausa</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>{page} - Ticket Stopwatch</source>
        <translation>{page} - Ticket Stopwatch</translation>
    </message>
    <message>
        <source>{span} to decide</source>
        <translation>{span} por decidir</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Checking with Autotask</source>
        <translation>Comprobando con Autotask</translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation>Anotado en otra parte</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solape</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open Ticket Stopwatch</source>
        <translation>Abrir Ticket Stopwatch</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Iniciar en un ticket…</translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation>Iniciar sin ticket</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>Cambiar a {name}</translation>
    </message>
</context>
<context>
    <name>MiniWindow</name>
    <message>
        <source>Nothing is running</source>
        <translation>No corre nada</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Iniciar en un ticket…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Ticket Stopwatch, mini window</source>
        <translation>Ticket Stopwatch, miniventana</translation>
    </message>
    <message>
        <source>{span} worked today</source>
        <translation>{span} trabajado hoy</translation>
    </message>
</context>
<context>
    <name>NewTicketRow</name>
    <message>
        <source>New ticket “{title}” for a company…</source>
        <translation>Nuevo ticket “{title}” para una empresa…</translation>
    </message>
</context>
<context>
    <name>NoteWindow</name>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Discarded {span} on {name}.</source>
        <translation>{span} descartados en {name}.</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Miniventana</translation>
    </message>
    <message>
        <source>Nothing that hangs under an open problem runs.</source>
        <translation>No corre nada que cuelgue de un problema abierto.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Running alongside</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Iniciar en un ticket…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Ticket Stopwatch</source>
        <translation>Ticket Stopwatch</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Sin ticket</translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation>Trabajar en el problema</translation>
    </message>
    <message>
        <source>Working on {number}.</source>
        <translation>Trabajando en {number}.</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>1 entry needs you. Your time is safe.</source>
        <translation>1 registro te necesita. Tu tiempo está a salvo.</translation>
    </message>
    <message>
        <source>1 entry waiting.</source>
        <translation>1 registro en espera.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Both count: {minutes} min overlap today.</source>
        <translation>Ambos cuentan: {minutes} min de solape hoy.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Last sync {at}.</source>
        <translation>Sincronizado {at}.</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Luego…</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Sin conexión a Autotask. Los cronómetros funcionan y se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Aún sin sincronizar.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada en espera.</translation>
    </message>
    <message>
        <source>Offline since {since}. 1 entry safe on this computer.</source>
        <translation>Sin conexión desde {since}. 1 registro a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Offline since {since}. Your time is safe on this computer.</source>
        <translation>Sin conexión desde {since}. Tu tiempo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Offline since {since}. {count} entries safe on this computer.</source>
        <translation>Sin conexión desde {since}. {count} registros a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon. This window stays open instead; closing it asks first.</source>
        <translation>Tu escritorio no muestra iconos de bandeja. Esta ventana queda abierta; al cerrarla pregunta antes.</translation>
    </message>
    <message>
        <source>{count} entries need you. Your time is safe.</source>
        <translation>{count} registros te necesitan. Tu tiempo está a salvo.</translation>
    </message>
    <message>
        <source>{count} entries waiting.</source>
        <translation>{count} registros en espera.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Add a ticket to the week</source>
        <translation>Añadir un ticket a la semana</translation>
    </message>
    <message>
        <source>Attach to a ticket</source>
        <translation>Asignar a un ticket</translation>
    </message>
    <message>
        <source>Hang a ticket under the problem</source>
        <translation>Colgar el ticket de un problema</translation>
    </message>
    <message>
        <source>Hang under which problem?</source>
        <translation>¿De qué problema colgarlo?</translation>
    </message>
    <message>
        <source>Link a change request</source>
        <translation>Vincular una solicitud de cambio</translation>
    </message>
    <message>
        <source>Put the time on a ticket</source>
        <translation>Poner el tiempo en un ticket</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Iniciar en un ticket</translation>
    </message>
    <message>
        <source>Started &amp;earlier</source>
        <translation>Inicio &amp;anterior</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>¿Qué estás haciendo?</translation>
    </message>
    <message>
        <source>Whose ticket is it?</source>
        <translation>¿De quién es el ticket?</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>añadir una fila</translation>
    </message>
    <message>
        <source>alongside</source>
        <translation>en paralelo</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>hang it there</source>
        <translation>colgarlo ahí</translation>
    </message>
    <message>
        <source>link it</source>
        <translation>vincularla</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>put it there</source>
        <translation>ponerlo ahí</translation>
    </message>
    <message>
        <source>start, others run on</source>
        <translation>iniciar, otros siguen</translation>
    </message>
    <message>
        <source>start, pause others</source>
        <translation>iniciar, pausar otros</translation>
    </message>
    <message>
        <source>started earlier…</source>
        <translation>inicio anterior…</translation>
    </message>
</context>
<context>
    <name>PickerField</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>Buscar un ticket</translation>
    </message>
    <message>
        <source>Number, title, company, contact or a pasted link</source>
        <translation>Número, título, empresa, contacto o un enlace pegado</translation>
    </message>
    <message>
        <source>Show fewer or more incidents of a problem</source>
        <translation>Mostrar menos o más incidentes de un problema</translation>
    </message>
</context>
<context>
    <name>PickerList</name>
    <message>
        <source>Ask Autotask for {typed}</source>
        <translation>Preguntar a Autotask por {typed}</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Asignados a mí</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation>Tiempo interno</translation>
    </message>
    <message>
        <source>It is not among the tickets on this computer.</source>
        <translation>No está entre los tickets de este equipo.</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Otros tickets</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>PickerList</source>
        <translation>PickerList</translation>
    </message>
    <message>
        <source>Problem and its incidents</source>
        <translation>Problema y sus incidentes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Spelled differently</source>
        <translation>Escrito de otro modo</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence {day}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>opened {day} {time}</source>
        <translation>abierto {day} {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>under problem {problem}</source>
        <translation>del problema {problem}</translation>
    </message>
    <message>
        <source>under {problem}</source>
        <translation>de {problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>{count} more incidents</source>
        <translation>{count} incidentes más</translation>
    </message>
</context>
<context>
    <name>PickerStatus</name>
    <message>
        <source>Fetching tickets, {fetched} of about {expected}.</source>
        <translation>Trayendo tickets, {fetched} de unos {expected}.</translation>
    </message>
    <message>
        <source>Fetching tickets, {fetched} so far.</source>
        <translation>Trayendo tickets, {fetched} hasta ahora.</translation>
    </message>
    <message>
        <source>You can start without a ticket now.</source>
        <translation>Ya puedes iniciar sin ticket.</translation>
    </message>
</context>
<context>
    <name>PickerWindow</name>
    <message>
        <source>1 kind of internal time</source>
        <translation>1 tipo de tiempo interno</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>Asking Autotask for {typed}.</source>
        <translation>Preguntando a Autotask por {typed}.</translation>
    </message>
    <message>
        <source>Hang it under a problem</source>
        <translation>Colgarlo de un problema</translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation>Hacerlo favorito, o ya no</translation>
    </message>
    <message>
        <source>Make the typed words a new ticket</source>
        <translation>Hacer de lo escrito un ticket nuevo</translation>
    </message>
    <message>
        <source>No ticket looks like “{query}”.</source>
        <translation>Ningún ticket se parece a “{query}”.</translation>
    </message>
    <message>
        <source>No ticket looks like “{query}”. Start without a ticket and keep this as its note?</source>
        <translation>Ningún ticket se parece a “{query}”. ¿Iniciar sin ticket y guardar esto como nota?</translation>
    </message>
    <message>
        <source>No tickets yet. Type to find one, or start without a ticket.</source>
        <translation>Aún no hay tickets. Escribe para buscar uno o inicia sin ticket.</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Sin conexión a Autotask. Los cronómetros funcionan y se quedan en este equipo.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>de las {time}</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>primeros {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <source>{count} kinds of internal time</source>
        <translation>{count} tipos de tiempo interno</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} tareas</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} tickets</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>1 line keeps a number of its own.</source>
        <translation>1 línea conserva un número propio.</translation>
    </message>
    <message>
        <source>A number on each contract splits the invoice. Tickets take it from their contract, time from the ticket.</source>
        <translation>Un número en cada contrato divide la factura. Los tickets lo toman de su contrato, el tiempo del ticket.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>All lines and the total of {amount} stay as they are.</source>
        <translation>Todas las líneas y el total de {amount} quedan como están.</translation>
    </message>
    <message>
        <source>All lines and the {hours} stay as they are.</source>
        <translation>Todas las líneas y las {hours} quedan como están.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Cerrar el plan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation>En Autotask</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept here. 1 number needs you: see its field.</source>
        <translation>Se conserva aquí. 1 número te necesita: mira su campo.</translation>
    </message>
    <message>
        <source>Kept here. {count} numbers need you: see their fields.</source>
        <translation>Se conserva aquí. {count} números te necesitan: mira sus campos.</translation>
    </message>
    <message>
        <source>Leaves in {seconds} s</source>
        <translation>Sale en {seconds} s</translation>
    </message>
    <message>
        <source>No hours in these days.</source>
        <translation>Sin horas en estos días.</translation>
    </message>
    <message>
        <source>No invoice changes now. Time that comes takes the new number.</source>
        <translation>Ninguna factura cambia ahora. El tiempo que llegue toma el número nuevo.</translation>
    </message>
    <message>
        <source>Nothing changes here: this company has no active contract, and only a contract or a ticket can carry a number.</source>
        <translation>Nada cambia aquí: esta empresa no tiene contrato activo, y solo un contrato o un ticket puede llevar un número.</translation>
    </message>
    <message>
        <source>Nothing is posted yet, so everything moves.</source>
        <translation>Aún no hay nada contabilizado, así que todo se mueve.</translation>
    </message>
    <message>
        <source>Nothing was sent. Discard the number that you typed?</source>
        <translation>No se envió nada. ¿Descartar el número que escribiste?</translation>
    </message>
    <message>
        <source>Nothing was sent. Discard the {count} numbers that you typed?</source>
        <translation>No se envió nada. ¿Descartar los {count} números que escribiste?</translation>
    </message>
    <message>
        <source>Nothing was sent: the numbers are only typed again.</source>
        <translation>No se envió nada: los números vuelven a estar solo escritos.</translation>
    </message>
    <message>
        <source>Now, {hours}</source>
        <translation>Ahora, {hours}</translation>
    </message>
    <message>
        <source>One for all…</source>
        <translation>Uno para todos…</translation>
    </message>
    <message>
        <source>One number for all {count} contracts</source>
        <translation>Un número para los {count} contratos</translation>
    </message>
    <message>
        <source>Plan purchase order numbers</source>
        <translation>Planificar números de pedido</translation>
    </message>
    <message>
        <source>Purchase order number of {contract}</source>
        <translation>Número de pedido de {contract}</translation>
    </message>
    <message>
        <source>Set 1 number</source>
        <translation>Poner 1 número</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Poner números</translation>
    </message>
    <message>
        <source>Set {count} numbers</source>
        <translation>Poner {count} números</translation>
    </message>
    <message>
        <source>Similar here</source>
        <translation>Parecidos aquí</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use {number} for {contract}</source>
        <translation>Usar {number} para {contract}</translation>
    </message>
    <message>
        <source>billed to {company}</source>
        <translation>facturado a {company}</translation>
    </message>
    <message>
        <source>invoice becomes</source>
        <translation>factura pasa a</translation>
    </message>
    <message>
        <source>invoice stays</source>
        <translation>factura queda</translation>
    </message>
    <message>
        <source>invoice. No change yet.</source>
        <translation>factura. Sin cambios aún.</translation>
    </message>
    <message>
        <source>invoices become</source>
        <translation>facturas pasan a</translation>
    </message>
    <message>
        <source>invoices stay</source>
        <translation>facturas quedan</translation>
    </message>
    <message>
        <source>invoices. No change yet.</source>
        <translation>facturas. Sin cambios aún.</translation>
    </message>
    <message>
        <source>not active any more</source>
        <translation>ya no está activo</translation>
    </message>
    <message>
        <source>{company}: {words}</source>
        <translation>{company}: {words}</translation>
    </message>
    <message>
        <source>{count} lines keep a number of their own.</source>
        <translation>{count} líneas conservan un número propio.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} more contracts</source>
        <translation>{count} contratos más</translation>
    </message>
    <message>
        <source>{hours} are posted already and stay on their invoice.</source>
        <translation>{hours} ya están contabilizadas y quedan en su factura.</translation>
    </message>
    <message>
        <source>{hours} are posted already and stay on their invoice; in all, {count} lines keep a number of their own.</source>
        <translation>{hours} ya están contabilizadas y quedan en su factura; en total, {count} líneas conservan un número propio.</translation>
    </message>
    <message>
        <source>{hours} hours, {amount}</source>
        <translation>{hours} horas, {amount}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>1 incident</source>
        <translation>1 incidente</translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation>aún sin incidentes</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidentes</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>A new problem…</source>
        <translation>Un problema nuevo…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept makes a new problem, “{title}”, and hangs all {count} under it.</source>
        <translation>Aceptar crea un problema nuevo, “{title}”, y cuelga los {count} de él.</translation>
    </message>
    <message>
        <source>Accept makes {number} the problem and hangs the other {count} under it.</source>
        <translation>Aceptar hace de {number} el problema y cuelga los otros {count} de él.</translation>
    </message>
    <message>
        <source>All {count} incidents, {open} of them still open</source>
        <translation>Los {count} incidentes, {open} de ellos aún abiertos</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Solicitud de cambio</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Explicar las palabras</translation>
    </message>
    <message>
        <source>Find a problem</source>
        <translation>Buscar problema</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Hang a ticket here…</source>
        <translation>Colgar un ticket aquí…</translation>
    </message>
    <message>
        <source>Hang a ticket under it</source>
        <translation>Colgar un ticket de él</translation>
    </message>
    <message>
        <source>Hang {tickets} here</source>
        <translation>Colgar {tickets} aquí</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Ocultar la explicación</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents become</source>
        <translation>Los incidentes pasan a</translation>
    </message>
    <message>
        <source>It hangs under it.</source>
        <translation>Cuelga de él.</translation>
    </message>
    <message>
        <source>It is as Autotask has it.</source>
        <translation>Queda como lo tiene Autotask.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar lo mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Dejar lo de allí</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Link a change request…</source>
        <translation>Vincular solicitud de cambio…</translation>
    </message>
    <message>
        <source>Made a problem.</source>
        <translation>Ahora es un problema.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Problema nuevo</translation>
    </message>
    <message>
        <source>No incidents so far.</source>
        <translation>Sin incidentes hasta ahora.</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Aún no hay problemas</translation>
    </message>
    <message>
        <source>None, only the problem</source>
        <translation>Ninguno, solo el problema</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es lo mismo</translation>
    </message>
    <message>
        <source>Not the same; not suggested again</source>
        <translation>No es lo mismo; no se sugiere más</translation>
    </message>
    <message>
        <source>Nothing here looks like “{typed}”.</source>
        <translation>Nada aquí se parece a “{typed}”.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} is not among the tickets on this computer.</source>
        <translation>No se cambió nada: {number} no está entre los tickets de este equipo.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>One incident so far.</source>
        <translation>Un incidente hasta ahora.</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>Abrir en Autotask</translation>
    </message>
    <message>
        <source>Open in Autotask	Ctrl+O</source>
        <translation>Abrir en Autotask	Ctrl+O</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Problemas abiertos</translation>
    </message>
    <message>
        <source>Problem becomes</source>
        <translation>El problema pasa a</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Resolution of {number}</source>
        <translation>Resolución de {number}</translation>
    </message>
    <message>
        <source>Resolve it</source>
        <translation>Resolverlo</translation>
    </message>
    <message>
        <source>Resolve with incidents</source>
        <translation>Resolver con incidentes</translation>
    </message>
    <message>
        <source>Resolve with incidents…</source>
        <translation>Resolver con incidentes…</translation>
    </message>
    <message>
        <source>Resolve {tickets}</source>
        <translation>Resolver {tickets}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltos</translation>
    </message>
    <message>
        <source>Resolved {tickets}.</source>
        <translation>{tickets}: resuelto.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <source>T20261120.0046 T20261120.0047</source>
        <translation>T20261120.0046 T20261120.0047</translation>
    </message>
    <message>
        <source>Take off what is ticked</source>
        <translation>Quitar lo marcado</translation>
    </message>
    <message>
        <source>Take off {count}</source>
        <translation>Quitar {count}</translation>
    </message>
    <message>
        <source>Take the change request off</source>
        <translation>Quitar la solicitud de cambio</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The same words on every incident</source>
        <translation>Las mismas palabras en cada incidente</translation>
    </message>
    <message>
        <source>The stopwatch runs on {number}.</source>
        <translation>El cronómetro corre en {number}.</translation>
    </message>
    <message>
        <source>The {count} selected ones</source>
        <translation>Los {count} seleccionados</translation>
    </message>
    <message>
        <source>Tick all incidents</source>
        <translation>Marcar todos los incidentes</translation>
    </message>
    <message>
        <source>Tick the incident</source>
        <translation>Marcar el incidente</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets that it is about, by number</source>
        <translation>Tickets de los que trata, por número</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Tiempo dedicado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To its detail</source>
        <translation>A su detalle</translation>
    </message>
    <message>
        <source>Took the change request off.</source>
        <translation>Solicitud de cambio quitada.</translation>
    </message>
    <message>
        <source>Took {tickets} off.</source>
        <translation>{tickets}: quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is the cause, as far as you know?</source>
        <translation>¿Cuál es la causa, hasta donde sabes?</translation>
    </message>
    <message>
        <source>When tickets repeat, a suggestion turns up here. Nothing is linked without you.</source>
        <translation>Cuando los tickets se repiten, aquí aparece una sugerencia. Nada se vincula sin ti.</translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation>Trabajar en el problema</translation>
    </message>
    <message>
        <source>Work on the problem	Ctrl+P</source>
        <translation>Trabajar en el problema	Ctrl+P</translation>
    </message>
    <message>
        <source>Yours goes to Autotask again.</source>
        <translation>Lo tuyo va de nuevo a Autotask.</translation>
    </message>
    <message>
        <source>at 1 company</source>
        <translation>en 1 empresa</translation>
    </message>
    <message>
        <source>at {count} companies</source>
        <translation>en {count} empresas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>daily {hours}</source>
        <translation>cada día {hours}</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidentes</translation>
    </message>
    <message>
        <source>no time spent</source>
        <translation>sin tiempo dedicado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>time spent</source>
        <translation>tiempo dedicado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>{count} companies</source>
        <translation>{count} empresas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{count} of them do not hang under this problem yet.</source>
        <translation>{count} de ellos aún no cuelgan de este problema.</translation>
    </message>
    <message>
        <source>{count} of {days}, {hours}</source>
        <translation>{count} de {days}, {hours}</translation>
    </message>
    <message>
        <source>{count} suggested</source>
        <translation>{count} sugeridos</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} tickets</translation>
    </message>
    <message>
        <source>{count} tickets hang under it</source>
        <translation>{count} tickets cuelgan de él</translation>
    </message>
    <message>
        <source>{count}, {ticked} selected</source>
        <translation>{count}, {ticked} seleccionados</translation>
    </message>
    <message>
        <source>{day}s {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{number} from {opened} does not hang under this problem yet.</source>
        <translation>{number} de {opened} aún no cuelga de este problema.</translation>
    </message>
    <message>
        <source>{number} hangs under it</source>
        <translation>{number} cuelga de él</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{same}, no rhythm</source>
        <translation>{same}, sin ritmo</translation>
    </message>
    <message>
        <source>{tickets} hang under it</source>
        <translation>{tickets} de él</translation>
    </message>
    <message>
        <source>{tickets} hang under it.</source>
        <translation>Cuelgan de él {tickets}.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Do the same next time</source>
        <translation>Hacer lo mismo la próxima vez</translation>
    </message>
    <message>
        <source>It can count on while the program is closed, or pause.</source>
        <translation>Puede seguir contando con el programa cerrado, o quedar en pausa.</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Seguir contando</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausarlo</translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation>Pausarlos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit Ticket Stopwatch</source>
        <translation>Salir de Ticket Stopwatch</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>They can count on while the program is closed, or pause.</source>
        <translation>Pueden seguir contando con el programa cerrado, o quedar en pausa.</translation>
    </message>
    <message>
        <source>Your time is safe either way. A stopwatch without a ticket is running.</source>
        <translation>Tu tiempo está a salvo en ambos casos. Corre un cronómetro sin ticket.</translation>
    </message>
    <message>
        <source>Your time is safe either way. {count} stopwatches are running.</source>
        <translation>Tu tiempo está a salvo en ambos casos. Corren {count} cronómetros.</translation>
    </message>
    <message>
        <source>Your time is safe either way. {name} is running.</source>
        <translation>Tu tiempo está a salvo en ambos casos. Corre {name}.</translation>
    </message>
    <message>
        <source>Your time is safe. Nothing is running.</source>
        <translation>Tu tiempo está a salvo. No corre nada.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Some shortcuts are not to be had</source>
        <translation>Algunos atajos no están disponibles</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>In 1 hour</source>
        <translation>En 1 hora</translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation>En {minutes} minutos</translation>
    </message>
    <message>
        <source>It has run since {since} without a break. Your time is safe.</source>
        <translation>Corre desde las {since} sin pausa. Tu tiempo está a salvo.</translation>
    </message>
    <message>
        <source>No stopwatch has run since {since}.</source>
        <translation>Ningún cronómetro ha corrido desde las {since}.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No corre nada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Review your day</source>
        <translation>Repasa tu día</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Iniciar…</translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation>Aún en ello</translation>
    </message>
    <message>
        <source>Still at {name}?</source>
        <translation>¿Aún con {name}?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>Your time is safe. 1 entry is a draft or needs you.</source>
        <translation>Tu tiempo está a salvo. 1 registro es un borrador o te necesita.</translation>
    </message>
    <message>
        <source>Your time is safe. {count} entries are drafts or need you.</source>
        <translation>Tu tiempo está a salvo. {count} registros son borradores o te necesitan.</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Ticket Stopwatch</source>
        <translation>Ticket Stopwatch</translation>
    </message>
    <message>
        <source>Your recorded time is safe. A backup is put in place, which can take some minutes; then the program comes back by itself.</source>
        <translation>Tu tiempo registrado está a salvo. Se está restaurando una copia, lo que puede tardar unos minutos; después el programa vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. What is being sent is finished first, then the windows close…</source>
        <translation>Tu tiempo está a salvo. Primero se termina de enviar lo que está en curso; luego se cierran las ventanas…</translation>
    </message>
    <message>
        <source>Your time is safe: {file} was put in place, with all that was recorded since.</source>
        <translation>Tu tiempo está a salvo: se restauró {file}, con todo lo registrado desde entonces.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>1 alert</source>
        <translation>1 alerta</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 incidente</translation>
    </message>
    <message>
        <source>1 other incident</source>
        <translation>1 otro incidente</translation>
    </message>
    <message>
        <source>1 suggested</source>
        <translation>1 sugerido</translation>
    </message>
    <message>
        <source>5 days or more</source>
        <translation>5 días o más</translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation>Sin ritmo</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>No entró nada.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>alerta</translation>
    </message>
    <message>
        <source>hit in a week: 1 day</source>
        <translation>en una semana: 1 día</translation>
    </message>
    <message>
        <source>hour of day, {days}</source>
        <translation>hora del día, {days}</translation>
    </message>
    <message>
        <source>other incident</source>
        <translation>otro incidente</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>week from {day}, {hours}: nothing</source>
        <translation>semana del {day}, {hours}: nada</translation>
    </message>
    <message>
        <source>week from {day}, {hours}: {count} on 1 day</source>
        <translation>semana del {day}, {hours}: {count} en 1 día</translation>
    </message>
    <message>
        <source>week from {day}, {hours}: {count} on {days} days</source>
        <translation>semana del {day}, {hours}: {count} en {days} días</translation>
    </message>
    <message>
        <source>{begin} and {end}</source>
        <translation>{begin} y {end}</translation>
    </message>
    <message>
        <source>{count} alerts</source>
        <translation>{count} alertas</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidentes</translation>
    </message>
    <message>
        <source>{count} other incidents</source>
        <translation>{count} otros incidentes</translation>
    </message>
    <message>
        <source>{count} suggested</source>
        <translation>{count} sugeridos</translation>
    </message>
    <message>
        <source>{day}, {hours} for the second time: {what}</source>
        <translation>{day}, {hours} por segunda vez: {what}</translation>
    </message>
    <message>
        <source>{day}, {hours}: nothing</source>
        <translation>{day}, {hours}: nada</translation>
    </message>
    <message>
        <source>{day}, {hours}: {what}</source>
        <translation>{day}, {hours}: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{held} of {count} alerts</source>
        <translation>{held} de {count} alertas</translation>
    </message>
    <message>
        <source>{held} of {count} incidents</source>
        <translation>{held} de {count} incidentes</translation>
    </message>
    <message>
        <source>{things} from {days}, no rhythm.</source>
        <translation>{things} del {days}, sin ritmo.</translation>
    </message>
    <message>
        <source>{things} from {days}, {held} of them between {hours}.</source>
        <translation>{things} del {days}, {held} de ellos entre las {hours}.</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>Asking Autotask what this account can do.</source>
        <translation>Preguntando a Autotask qué puede hacer esta cuenta.</translation>
    </message>
    <message>
        <source>What this account can do cannot be asked for now.</source>
        <translation>Ahora no se puede preguntar qué puede hacer esta cuenta.</translation>
    </message>
    <message>
        <source>What this account can do in Autotask:</source>
        <translation>Qué puede hacer esta cuenta en Autotask:</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Attach to a ticket…</source>
        <translation>Asignar a un ticket…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>Abrir en Autotask</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>RowMenu</source>
        <translation>RowMenu</translation>
    </message>
    <message>
        <source>Run alongside</source>
        <translation>Correr en paralelo</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Attach to a ticket…</source>
        <translation>Asignar a un ticket…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No corre nada</translation>
    </message>
    <message>
        <source>Nothing is running, {worked} worked today</source>
        <translation>No corre nada, {worked} trabajado hoy</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start on a ticket, or without one and attach it later.</source>
        <translation>Inicia en un ticket, o sin ticket y asígnalo después.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>last stop {when}</source>
        <translation>última parada {when}</translation>
    </message>
    <message>
        <source>worked today</source>
        <translation>trabajado hoy</translation>
    </message>
    <message>
        <source>worked today, nothing to bill</source>
        <translation>trabajado hoy, nada que facturar</translation>
    </message>
    <message>
        <source>worked today, {billed} to bill</source>
        <translation>trabajado hoy, {billed} a facturar</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A change here has to be made in Autotask too.</source>
        <translation>Un cambio aquí hay que hacerlo también en Autotask.</translation>
    </message>
    <message>
        <source>A deletion here has to be done in Autotask too.</source>
        <translation>Una eliminación aquí hay que hacerla también en Autotask.</translation>
    </message>
    <message>
        <source>Alert: opened by monitoring.</source>
        <translation>Alerta: abierta por la monitorización.</translation>
    </message>
    <message>
        <source>An absence waits for your decision again.</source>
        <translation>Una ausencia espera otra vez tu decisión.</translation>
    </message>
    <message>
        <source>An absence was booked on another ticket.</source>
        <translation>Se anotó una ausencia en otro ticket.</translation>
    </message>
    <message>
        <source>An absence was kept.</source>
        <translation>Se dejó una ausencia.</translation>
    </message>
    <message>
        <source>An absence was left out, and the stopwatch paused.</source>
        <translation>Se descontó una ausencia y el cronómetro quedó en pausa.</translation>
    </message>
    <message>
        <source>An absence was left out.</source>
        <translation>Se descontó una ausencia.</translation>
    </message>
    <message>
        <source>An absence was split.</source>
        <translation>Se dividió una ausencia.</translation>
    </message>
    <message>
        <source>An entry cannot be longer than 24 hours. Change a time.</source>
        <translation>Un registro no puede durar más de 24 horas. Cambia una hora.</translation>
    </message>
    <message>
        <source>An entry needs a role, so entries wait as drafts.</source>
        <translation>Un registro necesita un rol, así que los registros esperan como borradores.</translation>
    </message>
    <message>
        <source>An entry with the same times and ticket or notes is here already.</source>
        <translation>Ya hay aquí un registro con las mismas horas y el mismo ticket o las mismas notas.</translation>
    </message>
    <message>
        <source>Another copy of it is being deleted in Autotask.</source>
        <translation>Se está eliminando otra copia en Autotask.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, then send it again.</source>
        <translation>Pide el permiso a tu administrador y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Autotask does not show it yet. It is looked up again by itself.</source>
        <translation>Autotask aún no lo muestra. Se consulta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Autotask does not show your last change of this yet. It is looked up again by itself.</source>
        <translation>Autotask aún no muestra tu último cambio de esto. Se consulta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Autotask had made several entries of it, and one of them was deleted there.</source>
        <translation>Autotask había hecho varios registros de él, y uno se eliminó allí.</translation>
    </message>
    <message>
        <source>Autotask has an entry with the same times and ticket already.</source>
        <translation>Autotask ya tiene un registro con las mismas horas y el mismo ticket.</translation>
    </message>
    <message>
        <source>Autotask has this entry; it cannot be a draft.</source>
        <translation>Autotask tiene este registro; no puede ser un borrador.</translation>
    </message>
    <message>
        <source>Autotask holds it after all: it had arrived before it was taken back here.</source>
        <translation>Autotask lo tiene al final: había llegado antes de deshacerse aquí.</translation>
    </message>
    <message>
        <source>Autotask holds it as {count} entries.</source>
        <translation>Autotask lo tiene como {count} registros.</translation>
    </message>
    <message>
        <source>Autotask refuses each entry. It waits here, and nothing is lost.</source>
        <translation>Autotask rechaza cada registro. Espera aquí y no se pierde nada.</translation>
    </message>
    <message>
        <source>Autotask still holds this entry. Delete it once more if it is to go.</source>
        <translation>Autotask aún tiene este registro. Elimínalo otra vez si debe irse.</translation>
    </message>
    <message>
        <source>Autotask took it: #{remote_id}.</source>
        <translation>Autotask lo aceptó: #{remote_id}.</translation>
    </message>
    <message>
        <source>Between these times is only a break. Change one of them.</source>
        <translation>Entre estas horas solo hay una pausa. Cambia una de ellas.</translation>
    </message>
    <message>
        <source>By your rule: an absence was left out.</source>
        <translation>Por tu regla: se descontó una ausencia.</translation>
    </message>
    <message>
        <source>Change it, then send it again.</source>
        <translation>Cámbialo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Change it, try again, or give it up.</source>
        <translation>Cámbialo, inténtalo de nuevo o abandónalo.</translation>
    </message>
    <message>
        <source>Change request: a planned change, approved before it is made.</source>
        <translation>Solicitud de cambio: un cambio previsto, aprobado antes de hacerse.</translation>
    </message>
    <message>
        <source>Changed in Autotask since: {groups}. Accept that, or restore what is here.</source>
        <translation>Cambiado en Autotask desde entonces: {groups}. Acepta eso o restaura lo que hay aquí.</translation>
    </message>
    <message>
        <source>Check whose time it is, then send it again.</source>
        <translation>Comprueba de quién es el tiempo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a role that the technician holds.</source>
        <translation>Elige un rol que tenga el técnico.</translation>
    </message>
    <message>
        <source>Choose another contract, then send it again.</source>
        <translation>Elige otro contrato y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another role, then send it again.</source>
        <translation>Elige otro rol y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another status, then send it again.</source>
        <translation>Elige otro estado y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose another ticket, or keep the time here.</source>
        <translation>Elige otro ticket o deja el tiempo aquí.</translation>
    </message>
    <message>
        <source>Choose another work type, then send it again.</source>
        <translation>Elige otro tipo de trabajo y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose others in the preferences.</source>
        <translation>Elige otras en los ajustes.</translation>
    </message>
    <message>
        <source>Correct the times, then send it again.</source>
        <translation>Corrige las horas y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Everything recorded is safe.</source>
        <translation>Todo lo registrado está a salvo.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Another program keeps the database busy. Try again in a moment.</source>
        <translation>Todo lo registrado está a salvo. Otro programa mantiene ocupada la base de datos. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. The database cannot be opened. Check the rights of its folder, then try again.</source>
        <translation>Todo lo registrado está a salvo. No se puede abrir la base de datos. Revisa los permisos de su carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. The database cannot be written to. Check the rights of its folder, then try again.</source>
        <translation>Todo lo registrado está a salvo. No se puede escribir en la base de datos. Revisa los permisos de su carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. The disk is full, so nothing new can be stored. </source>
        <translation>Todo lo registrado está a salvo. El disco está lleno, así que no se puede guardar nada nuevo. </translation>
    </message>
    <message>
        <source>Everything recorded is safe. The disk reports an error, so nothing new can be stored. Check the disk, then try again.</source>
        <translation>Todo lo registrado está a salvo. El disco da un error, así que no se puede guardar nada nuevo. Revisa el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. {undone}: there is not enough room in {folder}. Free some space, then try again.</source>
        <translation>Todo lo registrado está a salvo. {undone}: no hay espacio suficiente en {folder}. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. {undone}: {folder} cannot be written to ({reason}). Check its disk and its rights, then try again.</source>
        <translation>Todo lo registrado está a salvo. {undone}: no se puede escribir en {folder} ({reason}). Revisa su disco y sus permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Everything recorded until now is safe in {path}; nothing new was recorded: the database {database} was removed or replaced while the program ran. Put it back, or quit the program and run `ticket-stopwatch restore {path}`.</source>
        <translation>Todo lo registrado hasta ahora está a salvo en {path}; no se registró nada nuevo: la base de datos {database} fue eliminada o sustituida mientras el programa funcionaba. Devuélvela a su sitio, o cierra el programa y ejecuta `ticket-stopwatch restore {path}`.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Have the timesheet opened again, or keep the time here.</source>
        <translation>Haz que se reabra la hoja de horas o deja el tiempo aquí.</translation>
    </message>
    <message>
        <source>Incident: it hampers someone.</source>
        <translation>Incidente: estorba a alguien.</translation>
    </message>
    <message>
        <source>It does not say which entry each of its runs is.</source>
        <translation>No dice qué registro es cada uno de sus tramos.</translation>
    </message>
    <message>
        <source>It does not say which entry it is.</source>
        <translation>No dice qué registro es.</translation>
    </message>
    <message>
        <source>It ends before it begins, or after more than 24 hours.</source>
        <translation>Termina antes de empezar o más de 24 horas después.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It has no end: it was still running when the file was written.</source>
        <translation>No tiene fin: seguía en marcha cuando se escribió el archivo.</translation>
    </message>
    <message>
        <source>It has no length: it ends when it begins, or before.</source>
        <translation>No tiene duración: termina cuando empieza, o antes.</translation>
    </message>
    <message>
        <source>It has no summary notes yet: write them, then save it again.</source>
        <translation>Aún no tiene notas de resumen: escríbelas y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>It has no ticket yet. Choose one, then save it.</source>
        <translation>Aún no tiene ticket. Elige uno y guárdalo.</translation>
    </message>
    <message>
        <source>It has no ticket yet: choose one, then save it again.</source>
        <translation>Aún no tiene ticket: elige uno y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>It is being deleted in Autotask.</source>
        <translation>Se está eliminando en Autotask.</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Ya está aquí.</translation>
    </message>
    <message>
        <source>It is in another account of this computer already.</source>
        <translation>Ya está en otra cuenta de este equipo.</translation>
    </message>
    <message>
        <source>It is longer than 24 hours: it may have been left running.</source>
        <translation>Dura más de 24 horas: quizá se quedó en marcha.</translation>
    </message>
    <message>
        <source>It is no time entry.</source>
        <translation>No es un registro de tiempo.</translation>
    </message>
    <message>
        <source>It is still to come.</source>
        <translation>Todavía está por llegar.</translation>
    </message>
    <message>
        <source>It is too short to book. Edit its times, or delete it.</source>
        <translation>Es demasiado corto para anotarlo. Edita sus horas o elimínalo.</translation>
    </message>
    <message>
        <source>It was deleted in Autotask. Restore it, or accept that.</source>
        <translation>Se eliminó en Autotask. Restáuralo o acéptalo.</translation>
    </message>
    <message>
        <source>It was worked longer than from its start to its end.</source>
        <translation>El tiempo trabajado es mayor que el que va del inicio al fin.</translation>
    </message>
    <message>
        <source>Its date is none on which it began anywhere.</source>
        <translation>Su fecha no es ninguna en la que empezara en algún lugar.</translation>
    </message>
    <message>
        <source>Kept {span} on {name}.</source>
        <translation>Dejados {span} en {name}.</translation>
    </message>
    <message>
        <source>Left out {span} of {name}.</source>
        <translation>Descontados {span} de {name}.</translation>
    </message>
    <message>
        <source>Left out {span}; {name} is paused.</source>
        <translation>Descontados {span}; {name} queda en pausa.</translation>
    </message>
    <message>
        <source>Make a problem of a ticket, or create it in Autotask.</source>
        <translation>Haz de un ticket un problema o créalo en Autotask.</translation>
    </message>
    <message>
        <source>No Autotask account is connected, so it stays a draft. Sign in, then save it.</source>
        <translation>No hay cuenta de Autotask conectada, así que queda como borrador. Inicia sesión y guárdalo.</translation>
    </message>
    <message>
        <source>No PSA is connected: connect one, then save it again.</source>
        <translation>No hay PSA conectado: conecta uno y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>No keyboard and mouse for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Sin teclado ni ratón durante {span}, de {begun} a {ended}, mientras corría {name}.</translation>
    </message>
    <message>
        <source>No role could be chosen for you: say which one, then save it again.</source>
        <translation>No se pudo elegir un rol por ti: di cuál y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>No role is chosen. Choose the one you worked in, then save it.</source>
        <translation>No hay rol elegido. Elige aquel en el que trabajaste y guárdalo.</translation>
    </message>
    <message>
        <source>No ticket comes here, so time has none to go to and waits.</source>
        <translation>Aquí no llega ningún ticket, así que el tiempo no tiene adónde ir y espera.</translation>
    </message>
    <message>
        <source>No time on it yet.</source>
        <translation>Aún sin tiempo en él.</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Sin conexión a Autotask. Los cronómetros funcionan y se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>No está allí.</translation>
    </message>
    <message>
        <source>Nothing new was recorded, and what this program knows is in no file at this moment: the database {database} was removed or replaced while the program ran, and no backup can be made of it. Do not quit. Make room in its folder and see to its rights, or put the file back, then try again.</source>
        <translation>No se registró nada nuevo, y lo que este programa sabe no está ahora en ningún archivo: la base de datos {database} fue eliminada o sustituida mientras el programa funcionaba, y no se puede hacer ninguna copia de seguridad de ella. No lo cierres. Haz sitio en su carpeta y revisa sus permisos, o devuelve el archivo a su sitio, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was booked: the stopwatch is still running.</source>
        <translation>No se anotó nada: el cronómetro sigue en marcha.</translation>
    </message>
    <message>
        <source>Nothing was changed. Still in this account, and with nowhere else to go: {left}. Stop, send or delete first.</source>
        <translation>No se cambió nada. Aún en esta cuenta, y sin otro sitio adonde ir: {left}. Para, envía o elimina antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask does not hold this entry yet.</source>
        <translation>No se cambió nada: Autotask aún no tiene este registro.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has approved and posted this entry, so it is read-only. Unpost it there first.</source>
        <translation>No se cambió nada: Autotask ha aprobado y contabilizado este registro, así que es de solo lectura. Anula antes allí su contabilización.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has no ticket {typed}. Check the number.</source>
        <translation>No se cambió nada: Autotask no tiene ningún ticket {typed}. Revisa el número.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this already. Change or delete the entry.</source>
        <translation>No se cambió nada: Autotask ya tiene esto. Cambia o elimina el registro.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this already. Set the ticket there.</source>
        <translation>No se cambió nada: Autotask ya tiene esto. Pon el ticket allí.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this entry already. Delete it instead.</source>
        <translation>No se cambió nada: Autotask ya tiene este registro. Elimínalo en su lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask holds this entry already. Accept what is there, or restore a single one.</source>
        <translation>No se cambió nada: Autotask ya tiene este registro. Acepta lo que hay allí o restaura uno solo.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask holds this entry as it is here.</source>
        <translation>No se cambió nada: Autotask tiene este registro tal como está aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask made {len} entries of this one. Change them there.</source>
        <translation>No se cambió nada: Autotask hizo {len} registros de este. Cámbialos allí.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask may hold this entry already. That is looked up before anything is sent; then try again.</source>
        <translation>No se cambió nada: puede que Autotask ya tenga este registro. Eso se consulta antes de enviar nada; inténtalo luego de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask shows no look-alike of this entry.</source>
        <translation>No se cambió nada: Autotask no muestra ningún parecido de este registro.</translation>
    </message>
    <message>
        <source>Nothing was changed: a contract is not known here any more. Sync, then try again.</source>
        <translation>No se cambió nada: un contrato ya no se conoce aquí. Sincroniza e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: a purchase order number has at most {LONGEST} characters, this one has {len}.</source>
        <translation>No se cambió nada: un número de pedido tiene como máximo {LONGEST} caracteres, este tiene {len}.</translation>
    </message>
    <message>
        <source>Nothing was changed: a stopwatch without a ticket goes on from now. Attach it to a ticket first, or start a new one earlier.</source>
        <translation>No se cambió nada: un cronómetro sin ticket sigue desde ahora. Asígnalo antes a un ticket o inicia uno nuevo con comienzo anterior.</translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket is named twice.</source>
        <translation>No se cambió nada: un ticket se nombra dos veces.</translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket is not known here any more.</source>
        <translation>No se cambió nada: un ticket ya no se conoce aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of that is as it should be already.</source>
        <translation>No se cambió nada: todo eso ya está como debe.</translation>
    </message>
    <message>
        <source>Nothing was changed: an entry ends at midnight at the latest. Book what comes after it as an entry of its own.</source>
        <translation>No se cambió nada: un registro acaba a medianoche como muy tarde. Anota lo que viene después como un registro propio.</translation>
    </message>
    <message>
        <source>Nothing was changed: an entry is split between its start and its end.</source>
        <translation>No se cambió nada: un registro se divide entre su comienzo y su fin.</translation>
    </message>
    <message>
        <source>Nothing was changed: between the two is time that nobody booked, and your Autotask counts breaks as work. Fill the gap first, then join them.</source>
        <translation>No se cambió nada: entre los dos hay tiempo que nadie anotó, y tu Autotask cuenta las pausas como trabajo. Rellena antes el hueco y únelos después.</translation>
    </message>
    <message>
        <source>Nothing was changed: between those times is only a break.</source>
        <translation>No se cambió nada: entre esas horas solo hay una pausa.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose the ticket of each row.</source>
        <translation>No se cambió nada: elige el ticket de cada fila.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose the ticket that it was.</source>
        <translation>No se cambió nada: elige el ticket que fue.</translation>
    </message>
    <message>
        <source>Nothing was changed: each ticket needs at least a second, in whole ones.</source>
        <translation>No se cambió nada: cada ticket necesita al menos un segundo, en segundos enteros.</translation>
    </message>
    <message>
        <source>Nothing was changed: name as many {words} as tickets.</source>
        <translation>No se cambió nada: nombra tantos {words} como tickets.</translation>
    </message>
    <message>
        <source>Nothing was changed: name at least one ticket that it is about.</source>
        <translation>No se cambió nada: nombra al menos un ticket del que trata.</translation>
    </message>
    <message>
        <source>Nothing was changed: name at least two tickets, each with a share.</source>
        <translation>No se cambió nada: nombra al menos dos tickets, cada uno con su parte.</translation>
    </message>
    <message>
        <source>Nothing was changed: no absence of that number is undecided.</source>
        <translation>No se cambió nada: ninguna ausencia con ese número está sin decidir.</translation>
    </message>
    <message>
        <source>Nothing was changed: no connected account has the number {account_id}. `account list` tells them.</source>
        <translation>No se cambió nada: ninguna cuenta conectada tiene el número {account_id}. `account list` las muestra.</translation>
    </message>
    <message>
        <source>Nothing was changed: no entry beside this gap can be changed.</source>
        <translation>No se cambió nada: ningún registro junto a este hueco se puede cambiar.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this ticket already and never deletes one. Complete it instead.</source>
        <translation>No se cambió nada: Autotask ya tiene este ticket y nunca elimina ninguno. Complétalo en su lugar.</translation>
    </message>
    <message>
        <source>10m, 1h30m or 14:05</source>
        <translation>10m, 1h30m o 14:05</translation>
    </message>
    <message>
        <source>Ask your administrator for the right {wanted}.</source>
        <translation>Pide a tu administrador el derecho {wanted}.</translation>
    </message>
    <message>
        <source>Choose a contract…</source>
        <translation>Elegir un contrato…</translation>
    </message>
    <message>
        <source>Choose another task, or keep the time here.</source>
        <translation>Elige otra tarea o deja el tiempo aquí.</translation>
    </message>
    <message>
        <source>Choose other internal time, or keep the time here.</source>
        <translation>Elige otro tiempo interno o deja el tiempo aquí.</translation>
    </message>
    <message>
        <source>Create this problem</source>
        <translation>Crear este problema</translation>
    </message>
    <message>
        <source>Create this ticket</source>
        <translation>Crear este ticket</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>GNOME idle monitor</source>
        <translation>Monitor de inactividad de GNOME</translation>
    </message>
    <message>
        <source>Hang under {_name}</source>
        <translation>Colgar de {_name}</translation>
    </message>
    <message>
        <source>Internal time has no work type, role or contract: leave them out, then save it again.</source>
        <translation>El tiempo interno no tiene tipo de trabajo, rol ni contrato: déjalos fuera y vuelve a guardarlo.</translation>
    </message>
    <message>
        <source>It holds no lists.</source>
        <translation>No contiene listas.</translation>
    </message>
    <message>
        <source>It never ran.</source>
        <translation>Nunca estuvo en marcha.</translation>
    </message>
    <message>
        <source>It was handed over to another computer, which sends it. Take it back only if no other computer has it.</source>
        <translation>Se entregó a otro equipo, que la envía. Recupérala solo si ningún otro equipo la tiene.</translation>
    </message>
    <message>
        <source>It was worked longer than it lasted.</source>
        <translation>Se trabajó más de lo que duró.</translation>
    </message>
    <message>
        <source>Last input (Windows)</source>
        <translation>Última entrada (Windows)</translation>
    </message>
    <message>
        <source>Last input (macOS)</source>
        <translation>Última entrada (macOS)</translation>
    </message>
    <message>
        <source>Link to change {change}</source>
        <translation>Vincular al cambio {change}</translation>
    </message>
    <message>
        <source>Make it a problem</source>
        <translation>Hacerlo un problema</translation>
    </message>
    <message>
        <source>Make it what it was</source>
        <translation>Volver a lo que era</translation>
    </message>
    <message>
        <source>Microphone in use (ALSA)</source>
        <translation>Micrófono en uso (ALSA)</translation>
    </message>
    <message>
        <source>Microphone in use (Windows)</source>
        <translation>Micrófono en uso (Windows)</translation>
    </message>
    <message>
        <source>Microphone in use (macOS)</source>
        <translation>Micrófono en uso (macOS)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>No project task comes here. Book time on them in Autotask.</source>
        <translation>Aquí no llega ninguna tarea de proyecto. Registra su tiempo en Autotask.</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Sin número de pedido</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has the new ticket already and never deletes one. Discard its stopwatch instead, and complete the ticket.</source>
        <translation>No se cambió nada: Autotask ya tiene el nuevo ticket y nunca elimina ninguno. Descarta en su lugar su cronómetro y completa el ticket.</translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket needs a connected PSA. Start without one.</source>
        <translation>No se cambió nada: un ticket necesita un PSA conectado. Inicia sin ticket.</translation>
    </message>
    <message>
        <source>Nothing was changed: another program uses this profile at this moment. Try again when it has ended.</source>
        <translation>No se cambió nada: otro programa está usando este perfil. Inténtalo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed: no role of yours is known and no ticket of {company} tells a queue, so Autotask would not take the ticket. Start without a ticket, and sync first.</source>
        <translation>No se cambió nada: no se conoce ningún rol tuyo y ningún ticket de {company} indica una cola, así que Autotask no aceptaría el ticket. Inicia sin ticket y sincroniza antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: nobody works longer than 24 hours. Check the times.</source>
        <translation>No se cambió nada: nadie trabaja más de 24 horas. Revisa las horas.</translation>
    </message>
    <message>
        <source>Nothing was changed: nothing was made here as {typed}.</source>
        <translation>No se cambió nada: aquí no se creó nada como {typed}.</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the two is kept here on purpose. Send it first.</source>
        <translation>No se cambió nada: uno de los dos se deja aquí a propósito. Envíalo antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the two would have no time.</source>
        <translation>No se cambió nada: uno de los dos se quedaría sin tiempo.</translation>
    </message>
    <message>
        <source>Nothing was changed: only the drafts of one stopwatch with breaks, whose times nobody changed, can be one entry or one for each run.</source>
        <translation>No se cambió nada: solo los borradores de un cronómetro con pausas, cuyas horas nadie cambió, pueden ser un registro o uno por cada tramo.</translation>
    </message>
    <message>
        <source>Nothing was changed: problems need a connected PSA.</source>
        <translation>No se cambió nada: los problemas necesitan un PSA conectado.</translation>
    </message>
    <message>
        <source>Nothing was changed: purchase order numbers need a connected PSA.</source>
        <translation>No se cambió nada: los números de pedido necesitan un PSA conectado.</translation>
    </message>
    <message>
        <source>Nothing was changed: say either weights or times, not both.</source>
        <translation>No se cambió nada: da pesos o tiempos, no ambos.</translation>
    </message>
    <message>
        <source>Nothing was changed: say for at least one row how long it was.</source>
        <translation>No se cambió nada: di al menos en una fila cuánto fue.</translation>
    </message>
    <message>
        <source>Nothing was changed: say which company it is for.</source>
        <translation>No se cambió nada: di para qué empresa es.</translation>
    </message>
    <message>
        <source>Nothing was changed: something else was done since. Take that back first.</source>
        <translation>No se cambió nada: desde entonces se hizo otra cosa. Deshaz eso antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: something newer is wished of the same. Give that up first (`wish list`), or undo it.</source>
        <translation>No se cambió nada: hay un deseo más nuevo de lo mismo. Abandónalo antes (`wish list`) o deshazlo.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is before this stopwatch was paused last. Choose a later time.</source>
        <translation>No se cambió nada: eso es antes de la última pausa de este cronómetro. Elige una hora posterior.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is how it is already.</source>
        <translation>No se cambió nada: ya es así.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is so already.</source>
        <translation>No se cambió nada: ya está así.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is the same entry twice.</source>
        <translation>No se cambió nada: es el mismo registro dos veces.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is too little time for so many tickets.</source>
        <translation>No se cambió nada: es muy poco tiempo para tantos tickets.</translation>
    </message>
    <message>
        <source>Nothing was changed: that time is still to come.</source>
        <translation>No se cambió nada: esa hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>Nothing was changed: the clock was set back meanwhile, so nobody knows when that was. Keep the time, or say that work ended where it began.</source>
        <translation>No se cambió nada: el reloj se atrasó entretanto, así que nadie sabe cuándo fue. Deja el tiempo o di que el trabajo acabó donde empezó.</translation>
    </message>
    <message>
        <source>Nothing was changed: the damaged database was written by a newer version of this program. Restore with that version, or update this one.</source>
        <translation>No se cambió nada: la base de datos dañada la escribió una versión más nueva de este programa. Restaura con esa versión o actualiza esta.</translation>
    </message>
    <message>
        <source>Nothing was changed: the database is sound, so there is nothing to restore. To go back to a backup all the same, name its file.</source>
        <translation>No se cambió nada: la base de datos está sana, así que no hay nada que restaurar. Para volver igualmente a una copia, nombra su archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the end is not after the start.</source>
        <translation>No se cambió nada: el fin no es posterior al comienzo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the entry is on that ticket already.</source>
        <translation>No se cambió nada: el registro ya está en ese ticket.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file holds the time of several people. Say whose you want: {join}.</source>
        <translation>No se cambió nada: el archivo contiene el tiempo de varias personas. Di de quién lo quieres: {join}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is cut off or damaged. Export it again.</source>
        <translation>No se cambió nada: el archivo está cortado o dañado. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is cut off or damaged. Take it back on the computer that wrote it, and hand over again.</source>
        <translation>No se cambió nada: el archivo está cortado o dañado. Recupéralo en el equipo que lo escribió y entrega de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is empty.</source>
        <translation>No se cambió nada: el archivo está vacío.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is larger than 64 MB. Export fewer days.</source>
        <translation>No se cambió nada: el archivo supera los 64 MB. Exporta menos días.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is no hand-over of this program.</source>
        <translation>No se cambió nada: el archivo no es una entrega de este programa.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is no table that can be read. Export it again.</source>
        <translation>No se cambió nada: el archivo no es una tabla legible. Expórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is none that can be imported. Known are exports of this program (CSV, JSON), detailed reports of Toggl Track and Clockify (CSV) and `timew export` (JSON).</source>
        <translation>No se cambió nada: este archivo no se puede importar. Se conocen las exportaciones de este programa (CSV, JSON), los informes detallados de Toggl Track y Clockify (CSV) y `timew export` (JSON).</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is of another account or another person. Use that account first, then take it over.</source>
        <translation>No se cambió nada: el archivo es de otra cuenta o de otra persona. Usa primero esa cuenta y luego recíbelo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was written by a newer version of this program. Update this one, then import it again.</source>
        <translation>No se cambió nada: el archivo lo escribió una versión más nueva de este programa. Actualiza esta e impórtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was written by a newer version of this program. Update this one, then take it over.</source>
        <translation>No se cambió nada: el archivo lo escribió una versión más nueva de este programa. Actualiza este y luego recíbelo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder {data_dir} cannot be used ({strerror}). Choose another with --data-dir.</source>
        <translation>No se cambió nada: no se puede usar la carpeta {data_dir} ({strerror}). Elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed: the lines must add up to {total}; {short_span} {much}.</source>
        <translation>No se cambió nada: las líneas deben sumar {total}; {much} {short_span}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the note is empty.</source>
        <translation>No se cambió nada: la nota está vacía.</translation>
    </message>
    <message>
        <source>Nothing was changed: the problem has no title yet.</source>
        <translation>No se cambió nada: el problema aún no tiene título.</translation>
    </message>
    <message>
        <source>Nothing was changed: the program is still running with this profile. Quit it, then run `ticket-stopwatch restore` again.</source>
        <translation>No se cambió nada: el programa aún corre con este perfil. Sal de él y ejecuta `ticket-stopwatch restore` de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the rows are {many} min too many.</source>
        <translation>No se cambió nada: las filas suman {many} min de más.</translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch has moved on since, so this can no longer be undone.</source>
        <translation>No se cambió nada: el cronómetro ha avanzado desde entonces, así que ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch ran again at that time.</source>
        <translation>No se cambió nada: el cronómetro volvió a correr a esa hora.</translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch that ran then began later than that.</source>
        <translation>No se cambió nada: el cronómetro que corría entonces empezó más tarde.</translation>
    </message>
    <message>
        <source>Nothing was changed: the ticket has no title yet.</source>
        <translation>No se cambió nada: el ticket aún no tiene título.</translation>
    </message>
    <message>
        <source>Nothing was changed: the time of this stopwatch was shared out over several tickets, and one of them has less than is to be left out. Keep it, then shorten those entries yourself.</source>
        <translation>No se cambió nada: el tiempo de este cronómetro se repartió entre varios tickets, y uno de ellos tiene menos de lo que se quiere dejar fuera. Déjalo, y acorta después esos registros tú mismo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the times of an entry of this stopwatch were changed since, and this does not fit into them. Change the times of the entry instead.</source>
        <translation>No se cambió nada: las horas de un registro de este cronómetro se cambiaron desde entonces, y esto no encaja en ellas. Cambia en su lugar las horas del registro.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two are of different days.</source>
        <translation>No se cambió nada: los dos son de días distintos.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two entries are on different tickets. Move one of them first, then join them.</source>
        <translation>No se cambió nada: los dos registros están en tickets distintos. Mueve antes uno de ellos y únelos después.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two entries differ in {word}. Make that the same first, then join them.</source>
        <translation>No se cambió nada: los dos registros no coinciden ({word}). Iguala eso antes y únelos después.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two overlap. Settle that first, then join them.</source>
        <translation>No se cambió nada: los dos se solapan. Aclara eso antes y únelos después.</translation>
    </message>
    <message>
        <source>Nothing was changed: there are several stopwatches to {doing}. Name one.</source>
        <translation>No se cambió nada: hay varios cronómetros posibles ({doing}). Nombra uno.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no account setting “{name}”. Known: {known}.</source>
        <translation>No se cambió nada: no hay ajuste de cuenta “{name}”. Conocidos: {known}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no database yet that could be copied.</source>
        <translation>No se cambió nada: aún no hay base de datos que copiar.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no gap at that time.</source>
        <translation>No se cambió nada: no hay ningún hueco a esa hora.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no preference “{name}”. Known: {known}.</source>
        <translation>No se cambió nada: no hay ajuste “{name}”. Conocidos: {known}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no single {what} called “{typed}”. Known: {names}.</source>
        <translation>No se cambió nada: no hay un único {what} llamado “{typed}”. Conocidos: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no stopwatch to resume.</source>
        <translation>No se cambió nada: no hay ningún cronómetro que reanudar.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no stopwatch to {doing}.</source>
        <translation>No se cambió nada: no hay ningún cronómetro ({doing}).</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such hand-over of this computer.</source>
        <translation>No se cambió nada: este equipo no tiene esa entrega.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such ticket here.</source>
        <translation>No se cambió nada: ese ticket no está aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such wish any more.</source>
        <translation>No se cambió nada: ese deseo ya no existe.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no unbooked time of that stopwatch.</source>
        <translation>No se cambió nada: no hay tiempo sin anotar de ese cronómetro.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing to undo.</source>
        <translation>No se cambió nada: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is time on {number}. Move it to another ticket first, or delete it.</source>
        <translation>No se cambió nada: hay tiempo en {number}. Muévelo antes a otro ticket o elimínalo.</translation>
    </message>
    <message>
        <source>Nothing was changed: this absence is undecided, or was decided anew since.</source>
        <translation>No se cambió nada: esta ausencia está sin decidir, o se decidió de nuevo desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was changed: this computer wrote the file. To have its time here again, take it back (`handover back`).</source>
        <translation>No se cambió nada: este equipo escribió el archivo. Para tener aquí de nuevo su tiempo, recupéralo (`handover back`).</translation>
    </message>
    <message>
        <source>Nothing was changed: this draft was imported or handed over, or is older than the restore of your data, so Autotask may hold it already. Save it as it is: it is looked for first.</source>
        <translation>No se cambió nada: este borrador se importó o se entregó, o es anterior a la restauración de tus datos, así que quizá Autotask ya lo tenga. Guárdalo como está: primero se busca.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being deleted already.</source>
        <translation>No se cambió nada: este registro ya se está eliminando.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being deleted. Undo that first.</source>
        <translation>No se cambió nada: este registro se está eliminando. Deshaz eso antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being moved from another ticket. Wait until Autotask has it, then delete it and book anew.</source>
        <translation>No se cambió nada: este registro se está moviendo desde otro ticket. Espera a que Autotask lo tenga, elimínalo y anótalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted already.</source>
        <translation>No se cambió nada: este registro ya está eliminado.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted, or kept here on purpose.</source>
        <translation>No se cambió nada: este registro está eliminado o se deja aquí a propósito.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted.</source>
        <translation>No se cambió nada: este registro está eliminado.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is kept here, so nothing is wished of its ticket with it. Send it first.</source>
        <translation>No se cambió nada: este registro se deja aquí, así que con él no se pide nada de su ticket. Envíalo antes.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is not waiting for your decision.</source>
        <translation>No se cambió nada: este registro no espera tu decisión.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is on its way to Autotask. Wait until it is known whether it arrived.</source>
        <translation>No se cambió nada: este registro está en camino a Autotask. Espera a que se sepa si llegó.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry was handed over to another computer, which sends it. Take it back first (`handover back`), but only if no other computer has it.</source>
        <translation>No se cambió nada: esta entrada se entregó a otro equipo, que la envía. Recupérala primero (`handover back`), pero solo si ningún otro equipo la tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry was saved or deleted meanwhile.</source>
        <translation>No se cambió nada: este registro se guardó o eliminó entretanto.</translation>
    </message>
    <message>
        <source>Nothing was changed: this hand-over was taken over here already.</source>
        <translation>No se cambió nada: esta entrega ya se recibió aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed: this sitting is several entries. Share it evenly or by weight, or each entry by itself.</source>
        <translation>No se cambió nada: esta sesión son varios registros. Repártela por igual o por peso, o cada registro por sí solo.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch belongs to another account. Use that account first.</source>
        <translation>No se cambió nada: este cronómetro es de otra cuenta. Usa antes esa cuenta.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch does not run.</source>
        <translation>No se cambió nada: este cronómetro no corre.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch is paused already.</source>
        <translation>No se cambió nada: este cronómetro ya está en pausa.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch is running already.</source>
        <translation>No se cambió nada: este cronómetro ya está en marcha.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch was handed over to another computer, which books it. Take it back first (`handover back`), but only if no other computer has it.</source>
        <translation>No se cambió nada: este cronómetro se entregó a otro equipo, que lo registra. Recupéralo primero (`handover back`), pero solo si ningún otro equipo lo tiene.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch was stopped or discarded meanwhile.</source>
        <translation>No se cambió nada: este cronómetro se paró o descartó entretanto.</translation>
    </message>
    <message>
        <source>Nothing was changed: this ticket has an open stopwatch already. Stop that one first, or stop this one and choose the ticket in its time entry.</source>
        <translation>No se cambió nada: este ticket ya tiene un cronómetro abierto. Para antes ese, o para este y elige el ticket en su registro de tiempo.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was done last is a hand-over to another computer, or its end. Take it back with `handover back`, which asks first, or hand over again.</source>
        <translation>No se cambió nada: lo último fue una entrega a otro equipo o su fin. Recupérala con `handover back`, que pregunta primero, o entrega de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed: your Autotask takes no entry that lasts over midnight UTC, which is {time} here. Let one end there, and book what comes after it as an entry of its own.</source>
        <translation>No se cambió nada: tu Autotask no acepta ningún registro que pase de la medianoche UTC, que aquí son las {time}. Haz que uno acabe ahí y anota lo que viene después como un registro propio.</translation>
    </message>
    <message>
        <source>Nothing was changed: {copy} would be overwritten, and it is no backup. Name another file.</source>
        <translation>No se cambió nada: se sobrescribiría {copy}, y no es una copia de seguridad. Nombra otro archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed: {file} is no whole backup of this program. `ticket-stopwatch restore --list` shows those that are.</source>
        <translation>No se cambió nada: {file} no es una copia de seguridad completa de este programa. `ticket-stopwatch restore --list` muestra las que lo son.</translation>
    </message>
    <message>
        <source>Nothing was changed: {group} did not occur in the past 12 hours. Write the date too, like 2026-11-20T14:05.</source>
        <translation>No se cambió nada: {group} no se dio en las últimas 12 horas. Escribe también la fecha, como 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>Nothing was changed: {many} with “{typed}”. `entries` lists their ids.</source>
        <translation>No se cambió nada: {many} con “{typed}”. `entries` muestra sus id.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} began later than that, so the two would overlap by {minutes} min. Choose a later time, or start it alongside.</source>
        <translation>No se cambió nada: {name} empezó más tarde, así que los dos se solaparían {minutes} min. Elige una hora posterior o inícialo en paralelo.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} cannot be “{typed}”. It may be {allowed}.</source>
        <translation>No se cambió nada: {name} no puede ser “{typed}”. Puede ser {allowed}.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} cannot be “{value}”. It may be {allowed}.</source>
        <translation>No se cambió nada: {name} no puede ser “{value}”. Puede ser {allowed}.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a Problem.</source>
        <translation>No se cambió nada: {name} no es un problema.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a ticket, and only tickets belong to problems.</source>
        <translation>No se cambió nada: {name} no es un ticket, y solo los tickets pertenecen a problemas.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a ticket. Set its number in Autotask.</source>
        <translation>No se cambió nada: {name} no es un ticket. Pon su número en Autotask.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is set by your administrator, to “{told}”.</source>
        <translation>No se cambió nada: tu administrador ha fijado {name} en «{told}».</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} hangs under no open problem and looks like none. Start without --on-problem.</source>
        <translation>No se cambió nada: {number} no cuelga de ningún problema abierto ni se parece a ninguno. Inicia sin --on-problem.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} has neither a queue nor somebody in charge, and no role of yours is known, so Autotask would not take a problem like it. Name one with a queue first.</source>
        <translation>No se cambió nada: {number} no tiene ni cola ni responsable, y no se conoce ningún rol tuyo, así que Autotask no aceptaría un problema como él. Nombra antes uno con cola.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} is not linked to {number}.</source>
        <translation>No se cambió nada: {number} no está vinculado a {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} was given up.</source>
        <translation>No se cambió nada: {number} se abandonó.</translation>
    </message>
    <message>
        <source>Nothing was changed: {place} cannot be read ({strerror}).</source>
        <translation>No se cambió nada: {place} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>Nothing was changed: {place} cannot be written ({strerror}).</source>
        <translation>No se cambió nada: no se puede escribir {place} ({strerror}).</translation>
    </message>
    <message>
        <source>Nothing was changed: {ticket} runs already.</source>
        <translation>No se cambió nada: {ticket} ya está en marcha.</translation>
    </message>
    <message>
        <source>Nothing was changed: {what} in the account in use. Pause or stop it first; paused stopwatches wait until you use that account again.</source>
        <translation>No se cambió nada: {what} en la cuenta en uso. Páusalo o páralo antes; los cronómetros en pausa esperan a que uses de nuevo esa cuenta.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why} Write it like Europe/Berlin.</source>
        <translation>No se cambió nada: {why} Escríbela como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a length of time. Write it like 10m or 1h30m.</source>
        <translation>No se cambió nada: “{text}” no es una duración. Escríbela como 10m o 1h30m.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31.</source>
        <translation>No se cambió nada: “{text}” no es una duración. Escríbela como 6:31 (minutos y segundos) o 1:06:31.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a time. Write it like 14:05 or 2026-11-20T14:05.</source>
        <translation>No se cambió nada: “{text}” no es una hora. Escríbela como 14:05 o 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a time. Write it like {HINT}.</source>
        <translation>No se cambió nada: “{text}” no es una hora. Escríbela como {HINT}.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is not a ticket number, id or link, and no single kind of internal time. `tickets search` finds both by words.</source>
        <translation>No se cambió nada: «{typed}» no es un número de ticket, ni un identificador, ni un enlace, ni un solo tipo de tiempo interno. `tickets search` encuentra ambos por palabras.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is not an address that the secret may be sent to. Write it like https://webservices5.autotask.net/ATServicesRest/.</source>
        <translation>No se cambió nada: “{typed}” no es una dirección a la que se pueda enviar el secreto. Escríbela como https://webservices5.autotask.net/ATServicesRest/.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is too little of an id. `entries` lists them.</source>
        <translation>No se cambió nada: “{typed}” es muy poco de un identificador. `entries` los muestra.</translation>
    </message>
    <message>
        <source>Nothing was done: a link of Ticket Stopwatch can start or open, no more.</source>
        <translation>No se hizo nada: un enlace de Ticket Stopwatch puede iniciar o abrir, nada más.</translation>
    </message>
    <message>
        <source>Nothing was handed over: nothing here waits that could be.</source>
        <translation>No se entregó nada: aquí no espera nada que se pueda entregar.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>Nothing was lost. Here it is to {ours}, but meanwhile somebody in Autotask had it {theirs}. Keep yours, or keep theirs.</source>
        <translation>No se perdió nada. Aquí debe {ours}, pero entretanto alguien en Autotask lo {theirs}. Conserva lo tuyo o lo de allí.</translation>
    </message>
    <message>
        <source>Nothing was lost. Meanwhile somebody in Autotask made this ticket one of another type. Keep yours, or keep theirs.</source>
        <translation>No se perdió nada. Entretanto alguien en Autotask cambió este ticket a otro tipo. Deja lo tuyo o deja lo de allí.</translation>
    </message>
    <message>
        <source>Nothing was stored. {reason} Check the address and the network, then try again.</source>
        <translation>No se guardó nada. {reason} Revisa la dirección y la red e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was stored: Autotask shows no resources to this API user, so nobody can tell whose time it is. Ask your administrator for the right to view resources.</source>
        <translation>No se guardó nada: Autotask no muestra recursos a este usuario de API, así que nadie puede saber de quién es el tiempo. Pide a tu administrador permiso para ver los recursos.</translation>
    </message>
    <message>
        <source>Nothing was stored: not exactly one active resource is called “{typed}”. Give its user name, e-mail or id.</source>
        <translation>No se guardó nada: no hay exactamente un recurso activo llamado “{typed}”. Da su nombre de usuario, correo o id.</translation>
    </message>
    <message>
        <source>Nothing was stored: the API user holds no role, so no time can be its own. Say whose time it is with --resource (user name, e-mail or id).</source>
        <translation>No se guardó nada: el usuario de API no tiene ningún rol, así que ningún tiempo puede ser suyo. Di de quién es el tiempo con --resource (nombre de usuario, correo o id).</translation>
    </message>
    <message>
        <source>Nothing was touched: the database {database} {what}. {there} Quit the program, then run `ticket-stopwatch restore`: it keeps what is left and takes over what it can.</source>
        <translation>No se tocó nada: la base de datos {database} {what}. {there} Sal del programa y ejecuta `ticket-stopwatch restore`: conserva lo que queda y recupera lo que puede.</translation>
    </message>
    <message>
        <source>Nothing was touched: the database {path} was written by a newer version of this program. Use that version, or update this one.</source>
        <translation>No se tocó nada: la base de datos {path} la escribió una versión más nueva de este programa. Usa esa versión o actualiza esta.</translation>
    </message>
    <message>
        <source>Nothing was touched: the file {path} belongs to another program. Move it aside, or choose another data folder.</source>
        <translation>No se tocó nada: el archivo {path} es de otro programa. Apártalo o elige otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Nothing was written to {place}: {errorString}. Name another place, then try again.</source>
        <translation>No se escribió nada en {place}: {errorString}. Nombra otro lugar e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>One looks like ticket-stopwatch:start?ticket=T20260115.0042.</source>
        <translation>Uno es así: ticket-stopwatch:start?ticket=T20260115.0042.</translation>
    </message>
    <message>
        <source>Only a ticket gets a status or a resolution from here: leave them out, then save it again.</source>
        <translation>Solo un ticket recibe desde aquí un estado o una resolución: déjalos fuera y vuelve a guardarlo.</translation>
    </message>
    <message>
        <source>Problem: the cause behind incidents.</source>
        <translation>Problema: la causa tras los incidentes.</translation>
    </message>
    <message>
        <source>Purchase order number {number}</source>
        <translation>Número de pedido {number}</translation>
    </message>
    <message>
        <source>Safe and waiting in {where}: {waits}.</source>
        <translation>A salvo y en espera en {where}: {waits}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Screen lock (macOS)</source>
        <translation>Bloqueo de pantalla (macOS)</translation>
    </message>
    <message>
        <source>Screen lock of Cinnamon</source>
        <translation>Bloqueo de pantalla de Cinnamon</translation>
    </message>
    <message>
        <source>Screen lock of GNOME</source>
        <translation>Bloqueo de pantalla de GNOME</translation>
    </message>
    <message>
        <source>Screen lock of MATE</source>
        <translation>Bloqueo de pantalla de MATE</translation>
    </message>
    <message>
        <source>Screen lock of Xfce</source>
        <translation>Bloqueo de pantalla de Xfce</translation>
    </message>
    <message>
        <source>Screen saver (freedesktop)</source>
        <translation>Salvapantallas (freedesktop)</translation>
    </message>
    <message>
        <source>Service request: somebody asks for something; nothing is broken.</source>
        <translation>Solicitud de servicio: alguien pide algo; no hay nada roto.</translation>
    </message>
    <message>
        <source>Session idle (logind)</source>
        <translation>Inactividad de la sesión (logind)</translation>
    </message>
    <message>
        <source>Session lock (Windows)</source>
        <translation>Bloqueo de la sesión (Windows)</translation>
    </message>
    <message>
        <source>Session lock (logind)</source>
        <translation>Bloqueo de la sesión (logind)</translation>
    </message>
    <message>
        <source>Set a number…</source>
        <translation>Poner un número…</translation>
    </message>
    <message>
        <source>Set purchase order numbers of contracts in Autotask.</source>
        <translation>Pon los números de pedido de los contratos en Autotask.</translation>
    </message>
    <message>
        <source>Set status, resolution and problem in Autotask.</source>
        <translation>Pon estado, resolución y problema en Autotask.</translation>
    </message>
    <message>
        <source>Shorten the internal notes, then send it again.</source>
        <translation>Acorta las notas internas y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Shorten the summary notes, then send it again.</source>
        <translation>Acorta las notas de resumen y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>Mostrar el contrato</translation>
    </message>
    <message>
        <source>Sleep (macOS)</source>
        <translation>Suspensión (macOS)</translation>
    </message>
    <message>
        <source>Sleep and shutdown (Windows)</source>
        <translation>Suspensión y apagado (Windows)</translation>
    </message>
    <message>
        <source>Sleep and shutdown (logind)</source>
        <translation>Suspensión y apagado (logind)</translation>
    </message>
    <message>
        <source>Status to “{_status}”</source>
        <translation>Estado a “{_status}”</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Take off change {change}</source>
        <translation>Quitar el cambio {change}</translation>
    </message>
    <message>
        <source>Take off its problem</source>
        <translation>Quitarlo de su problema</translation>
    </message>
    <message>
        <source>Text for the resolution</source>
        <translation>Texto para la resolución</translation>
    </message>
    <message>
        <source>That an entry is posted shows only when Autotask refuses its change.</source>
        <translation>Que un registro está contabilizado solo se ve cuando Autotask rechaza su cambio.</translation>
    </message>
    <message>
        <source>The account can {deed}, but only under conditions.</source>
        <translation>La cuenta puede {deed}, pero solo con condiciones.</translation>
    </message>
    <message>
        <source>The account can {deed}.</source>
        <translation>La cuenta puede {deed}.</translation>
    </message>
    <message>
        <source>The account cannot {deed}.</source>
        <translation>La cuenta no puede {deed}.</translation>
    </message>
    <message>
        <source>The change is not in Autotask yet.</source>
        <translation>El cambio aún no está en Autotask.</translation>
    </message>
    <message>
        <source>The computer slept for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>El equipo estuvo suspendido {span}, de {begun} a {ended}, mientras corría {name}.</translation>
    </message>
    <message>
        <source>The computer that it was handed over to sent it: Autotask has it.</source>
        <translation>El equipo al que se entregó la envió: Autotask la tiene.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>El reloj del equipo se ajustó {span}, de {begun} a {ended}, mientras corría {name}.</translation>
    </message>
    <message>
        <source>The contract behind {number}</source>
        <translation>El contrato de {number}</translation>
    </message>
    <message>
        <source>The contract {contract}</source>
        <translation>El contrato {contract}</translation>
    </message>
    <message>
        <source>The dates could be read in two ways. They were read as {order}; if that is wrong, say so before you import.</source>
        <translation>Las fechas se pueden leer de dos maneras. Se leyeron como {order}; si no es así, dilo antes de importar.</translation>
    </message>
    <message>
        <source>The desktop knows it by {file}.</source>
        <translation>El escritorio lo conoce por {file}.</translation>
    </message>
    <message>
        <source>The desktop starts it by {file}.</source>
        <translation>El escritorio lo inicia con {file}.</translation>
    </message>
    <message>
        <source>The desktop took the shortcuts back. They are asked for again when one is changed in the preferences, and at the next start.</source>
        <translation>El escritorio ha retirado los atajos. Se vuelven a pedir al cambiar uno en las preferencias y en el próximo inicio.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus went away, and the shortcuts with it. Start the program anew to have them again.</source>
        <translation>El bus de mensajes del escritorio ya no está, y con él los atajos. Vuelve a iniciar el programa para que valgan otra vez.</translation>
    </message>
    <message>
        <source>The end is not after the start. Change one of them.</source>
        <translation>El fin no es posterior al comienzo. Cambia uno de ellos.</translation>
    </message>
    <message>
        <source>The file holds it twice.</source>
        <translation>El archivo lo contiene dos veces.</translation>
    </message>
    <message>
        <source>The newest good backup is of {rfc3339} ({path}).</source>
        <translation>La copia válida más nueva es de {rfc3339} ({path}).</translation>
    </message>
    <message>
        <source>The part of the desktop that tells of shortcuts went away. They work again when it is back.</source>
        <translation>La parte del escritorio que avisa de los atajos ya no está. Vuelven a funcionar cuando regrese.</translation>
    </message>
    <message>
        <source>The program ended while this was on its way.</source>
        <translation>El programa acabó mientras esto estaba en camino.</translation>
    </message>
    <message>
        <source>The program stopped and {name} ran on for {span}. The last sign of it was at {begun}; it came back at {ended}.</source>
        <translation>El programa se paró y {name} siguió {span}. Su última señal fue a las {begun}; volvió a las {ended}.</translation>
    </message>
    <message>
        <source>The screen was locked for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>La pantalla estuvo bloqueada {span}, de {begun} a {ended}, mientras corría {name}.</translation>
    </message>
    <message>
        <source>The secret is missing. Fill it in.</source>
        <translation>Falta el secreto. Rellénalo.</translation>
    </message>
    <message>
        <source>The start is still to come. Choose an earlier one.</source>
        <translation>El comienzo aún no ha llegado. Elige uno anterior.</translation>
    </message>
    <message>
        <source>The summary notes are empty. Write what was done, then save it.</source>
        <translation>Las notas de resumen están vacías. Escribe lo que se hizo y guárdalo.</translation>
    </message>
    <message>
        <source>The tracking identifier is missing. Fill it in.</source>
        <translation>Falta el identificador de seguimiento. Rellénalo.</translation>
    </message>
    <message>
        <source>The user name of the API user is missing. Fill it in.</source>
        <translation>Falta el nombre de usuario de la API. Rellénalo.</translation>
    </message>
    <message>
        <source>There is no good backup, but much of a damaged file can often be read.</source>
        <translation>No hay copia válida, pero de un archivo dañado a menudo se puede leer mucho.</translation>
    </message>
    <message>
        <source>There is no good backup, but the log of its last changes is there.</source>
        <translation>No hay copia válida, pero el registro de sus últimos cambios está ahí.</translation>
    </message>
    <message>
        <source>This account is not connected to Autotask.</source>
        <translation>Esta cuenta no está conectada a Autotask.</translation>
    </message>
    <message>
        <source>This company uses numbers; {contract} has none.</source>
        <translation>Esta empresa usa números; {contract} no tiene ninguno.</translation>
    </message>
    <message>
        <source>This desktop lets no program take keys for itself. Bind commands to keys in its own settings: docs/shortcuts.md tells which.</source>
        <translation>Este escritorio no deja que ningún programa se quede con teclas. Asigna comandos a teclas en sus propios ajustes: docs/shortcuts.md dice cuáles.</translation>
    </message>
    <message>
        <source>This ticket is Complete and takes no more time. Reopen it with this entry, or put the time on another ticket.</source>
        <translation>Este ticket está completado y ya no acepta tiempo. Reábrelo con este registro o pon el tiempo en otro ticket.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Use that account first (`account use {account_id}`).</source>
        <translation>Usa antes esa cuenta (`account use {account_id}`).</translation>
    </message>
    <message>
        <source>Use {offered}</source>
        <translation>Usar {offered}</translation>
    </message>
    <message>
        <source>Use {offered} for both</source>
        <translation>Usar {offered} para ambos</translation>
    </message>
    <message>
        <source>Wayland idle notification</source>
        <translation>Aviso de inactividad de Wayland</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>When an answer is lost, you are asked whether the entry arrived.</source>
        <translation>Cuando se pierde una respuesta, se te pregunta si el registro llegó.</translation>
    </message>
    <message>
        <source>Windows knows it by HKCU\{_CLASS}.</source>
        <translation>Windows lo conoce por HKCU\{_CLASS}.</translation>
    </message>
    <message>
        <source>Windows starts it by HKCU\{_RUN_KEY}.</source>
        <translation>Windows lo inicia con HKCU\{_RUN_KEY}.</translation>
    </message>
    <message>
        <source>X11 idle counter</source>
        <translation>Contador de inactividad de X11</translation>
    </message>
    <message>
        <source>You were in a call for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Estuviste en una llamada {span}, de {begun} a {ended}, mientras corría {name}.</translation>
    </message>
    <message>
        <source>Your numbers are kept here.</source>
        <translation>Tus números se conservan aquí.</translation>
    </message>
    <message>
        <source>Your numbers are kept here. Autotask does not show this contract any more, so nothing was changed there. Try again, or give this up.</source>
        <translation>Tus números se conservan aquí. Autotask ya no muestra este contrato, así que allí no se cambió nada. Inténtalo de nuevo o abandónalo.</translation>
    </message>
    <message>
        <source>Your numbers are kept here. Autotask has {theirs} there by now; you wished {ours}. Keep yours, or keep theirs.</source>
        <translation>Tus números se conservan aquí. Autotask ya tiene allí {theirs}; tú querías {ours}. Deja lo tuyo o deja lo de allí.</translation>
    </message>
    <message>
        <source>Your recorded time is safe, and nothing was done: the program runs already, but does not answer now. Try again in a moment.</source>
        <translation>Tu tiempo registrado está a salvo y no se hizo nada: el programa ya está en marcha, pero ahora no responde. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Your recorded time is safe.</source>
        <translation>Tu tiempo registrado está a salvo.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. A backup is being put in place at this moment. Try again when that is done.</source>
        <translation>Tu tiempo registrado está a salvo. En este momento se está colocando una copia de seguridad. Inténtalo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. Another program makes a backup at this moment. Try again when it is done.</source>
        <translation>Tu tiempo registrado está a salvo. Otro programa hace una copia de seguridad en este momento. Inténtalo de nuevo cuando acabe.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. Nothing was done: {_path} cannot be used ({strerror}). Check its disk and its rights, then try again.</source>
        <translation>Tu tiempo registrado está a salvo. No se hizo nada: no se puede usar {_path} ({strerror}). Revisa su disco y sus permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. The folder {folder} cannot be used ({strerror}). Remove it, then start again.</source>
        <translation>Tu tiempo registrado está a salvo. No se puede usar la carpeta {folder} ({strerror}). Quítala y arranca de nuevo.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. The program has a fault and goes on as well as it can; its log says more.</source>
        <translation>Tu tiempo registrado está a salvo. El programa tiene un fallo y sigue lo mejor que puede; su registro de sucesos dice más.</translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation>Tu tiempo está a salvo.</translation>
    </message>
    <message>
        <source>Your time is safe. </source>
        <translation>Tu tiempo está a salvo. </translation>
    </message>
    <message>
        <source>Your time is safe. #{remote_id} is a part or a copy of this entry and was to be deleted, but it was changed in Autotask: {groups}{quoted}. Restore what is here and it goes all the same, or accept what is there.</source>
        <translation>Tu tiempo está a salvo. #{remote_id} es una parte o copia de este registro y se iba a eliminar, pero se cambió en Autotask: {groups}{quoted}. Restaura lo que hay aquí y se va igualmente, o acepta lo que hay allí.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask cannot be asked for {typed} now. Choose a ticket from the list, or try again later.</source>
        <translation>Tu tiempo está a salvo. Ahora no se puede preguntar a Autotask por {typed}. Elige un ticket de la lista o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask cannot be reached. It is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. No se puede llegar a Autotask. Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask counted the breaks of this entry as work. Correct its hours there; from now on each run becomes an entry of its own (account setting grouping).</source>
        <translation>Tu tiempo está a salvo. Autotask contó las pausas de este registro como trabajo. Corrige allí sus horas; desde ahora cada tramo es un registro propio (ajuste de cuenta grouping).</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer. It is looked up before it is sent again.</source>
        <translation>Tu tiempo está a salvo. Autotask no respondió. Se consulta antes de enviarse de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer. It is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. Autotask no respondió. Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not accept the user name, secret or integration code. Sign in again, then everything is sent.</source>
        <translation>Tu tiempo está a salvo. Autotask no acepta el nombre de usuario, el secreto o el código de integración. Inicia sesión de nuevo y se envía todo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not allow this API user to do that. Ask your administrator for the right, then sync again.</source>
        <translation>Tu tiempo está a salvo. Autotask no permite eso a este usuario de API. Pide el permiso a tu administrador y sincroniza de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not know the API user “{user_name}”. Check the user name.</source>
        <translation>Tu tiempo está a salvo. Autotask no conoce al usuario de API “{user_name}”. Revisa el nombre de usuario.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show all tickets to this API user, so nobody can tell whether this ticket arrived. Ask for the right to view all tickets, then try again.</source>
        <translation>Tu tiempo está a salvo. Autotask no muestra todos los tickets a este usuario de API, así que nadie puede saber si este ticket llegó. Pide permiso para ver todos los tickets e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show all time entries to this API user, so nobody can tell whether this one {whether}. Ask for the right to view all time entries, then try again.</source>
        <translation>Tu tiempo está a salvo. Autotask no muestra todos los registros de tiempo a este usuario de API, así que nadie puede saber si este {whether}. Pide permiso para ver todos los registros de tiempo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show this ticket any more, so nothing was changed there. Try again, or give this up.</source>
        <translation>Tu tiempo está a salvo. Autotask ya no muestra este ticket, así que allí no se cambió nada. Inténtalo de nuevo o abandónalo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show this ticket any more. Choose another ticket, or keep the time here.</source>
        <translation>Tu tiempo está a salvo. Autotask ya no muestra este ticket. Elige otro ticket o deja el tiempo aquí.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask had this entry when the file was written, so it is kept here and not sent.</source>
        <translation>Tu tiempo está a salvo. Autotask tenía este registro cuando se escribió el archivo, así que se queda aquí y no se envía.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask has approved and posted this entry, so it can no longer be changed. Have it unposted there, or leave it as it is.</source>
        <translation>Tu tiempo está a salvo. Autotask ha aprobado y contabilizado este registro, así que ya no se puede cambiar. Haz que se anule allí su contabilización o déjalo como está.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask held this entry twice, and the other one is gone or was changed. Nothing was deleted; look at it there.</source>
        <translation>Tu tiempo está a salvo. Autotask tenía este registro dos veces, y el otro ya no está o se cambió. No se eliminó nada; míralo allí.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask holds this entry {count} times ({ids}). Accept that, or restore the single one.</source>
        <translation>Tu tiempo está a salvo. Autotask tiene este registro {count} veces ({ids}). Acéptalo o restaura uno solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask is busy. It is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. Autotask está ocupado. Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask is in trouble. It is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. Autotask tiene problemas. Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask keeps the entry that this part was cut off as it was there, so both would count. Change its times or delete it, or send it all the same.</source>
        <translation>Tu tiempo está a salvo. Autotask conserva como estaba allí el registro del que se separó esta parte, así que contarían los dos. Cambia sus horas o elimínala, o envíala de todos modos.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask refused it: “{reason}” {advice}</source>
        <translation>Tu tiempo está a salvo. Autotask lo rechazó: “{reason}” {advice}</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask refused to answer: “{quoted}” Ask your administrator about the API user&apos;s rights.</source>
        <translation>Tu tiempo está a salvo. Autotask se negó a responder: “{quoted}” Pregunta a tu administrador por los permisos del usuario de API.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer does not say whether it arrived. It is looked up before it is sent again.</source>
        <translation>Tu tiempo está a salvo. La respuesta de Autotask no dice si llegó. Se consulta antes de enviarse de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer has no end and was given up. It is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. La respuesta de Autotask no tiene fin y se abandonó. Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer was not what was asked for. It is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. La respuesta de Autotask no fue lo que se pidió. Se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. It was handed over and taken back. Save it only if no other computer has it.</source>
        <translation>Tu tiempo está a salvo. Se entregó y se recuperó. Guárdalo solo si ningún otro equipo lo tiene.</translation>
    </message>
    <message>
        <source>Your time is safe. It was kept on the computer that wrote the file.</source>
        <translation>Tu tiempo está a salvo. Se quedó en el equipo que escribió el archivo.</translation>
    </message>
    <message>
        <source>Your time is safe. LiveLinks are not answered: {_path} cannot be written ({strerror}).</source>
        <translation>Tu tiempo está a salvo. No se responde a los LiveLinks: no se puede escribir {_path} ({strerror}).</translation>
    </message>
    <message>
        <source>Your time is safe. Nothing was sent: the data folder cannot be written ({strerror}). Make room on the disk, then it goes on by itself.</source>
        <translation>Tu tiempo está a salvo. No se envió nada: no se puede escribir en la carpeta de datos ({strerror}). Haz sitio en el disco y sigue por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. Nothing was sent: the file that keeps two programs from sending at once cannot be locked ({strerror}). Keep the data folder on a disk of this computer and leave some room on it.</source>
        <translation>Tu tiempo está a salvo. No se envió nada: no se puede bloquear el archivo que impide que dos programas envíen a la vez ({strerror}). Ten la carpeta de datos en un disco de este equipo y deja algo de sitio en él.</translation>
    </message>
    <message>
        <source>Your time is safe. Only an HTTP proxy can be used, and this computer names another kind. Ask your administrator for the address of one; it is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. Solo se puede usar un proxy HTTP, y este equipo indica otro tipo. Pide a tu administrador la dirección de uno; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Your time is safe. The address does not answer like Autotask. Check the account&apos;s address.</source>
        <translation>Tu tiempo está a salvo. La dirección no responde como Autotask. Revisa la dirección de la cuenta.</translation>
    </message>
    <message>
        <source>Your time is safe. The certificates in {beside}, which your administrator named, cannot be read. Tell your administrator; it is tried again by itself.</source>
        <translation>Tu tiempo está a salvo. Los certificados de {beside}, que indicó tu administrador, no se pueden leer. Díselo a tu administrador; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Your time is safe. The entry that this part was cut off was deleted in Autotask. Send it all the same, or delete it.</source>
        <translation>Tu tiempo está a salvo. El registro del que se separó esta parte se eliminó en Autotask. Envíala de todos modos o elimínala.</translation>
    </message>
    <message>
        <source>Your time is safe. The entry was changed in Autotask too: {groups}. Restore what is here, or accept what is there.</source>
        <translation>Tu tiempo está a salvo. El registro se cambió también en Autotask: {groups}. Restaura lo que hay aquí o acepta lo que hay allí.</translation>
    </message>
    <message>
        <source>Your time is safe. The entry was deleted in Autotask. Restore it, or accept that.</source>
        <translation>Tu tiempo está a salvo. El registro se eliminó en Autotask. Restáuralo o acéptalo.</translation>
    </message>
    <message>
        <source>Your time is safe. The keyring does not work: {reason}. Mend it, then try again.</source>
        <translation>Tu tiempo está a salvo. El llavero no funciona: {reason}. Arréglalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. The keyring is locked. Unlock it, then try again.</source>
        <translation>Tu tiempo está a salvo. El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. The network&apos;s proxy lets nothing through. Sign in to it in the system&apos;s network settings.</source>
        <translation>Tu tiempo está a salvo. El proxy de la red no deja pasar nada. Inicia sesión en él en los ajustes de red del sistema.</translation>
    </message>
    <message>
        <source>Your time is safe. The program has a fault and could not sync; it tries again by itself.</source>
        <translation>Tu tiempo está a salvo. El programa tiene un fallo y no pudo sincronizar; lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Your time is safe. The secret for Autotask is not in the keyring. Sign in again, then everything is sent.</source>
        <translation>Tu tiempo está a salvo. El secreto de Autotask no está en el llavero. Inicia sesión de nuevo y se envía todo.</translation>
    </message>
    <message>
        <source>Your time is safe. The ticket&apos;s resolution has no room for this text. Shorten it in Autotask, then send it again.</source>
        <translation>Tu tiempo está a salvo. La resolución del ticket no tiene sitio para este texto. Acórtala en Autotask y envíalo de nuevo.</translation>
    </message>
    <message>
        <source>Your time is safe. There is no display to show the program on. Start it from a desktop, or use the commands: `--help` lists them.</source>
        <translation>Tu tiempo está a salvo. No hay pantalla en la que mostrar el programa. Inícialo desde un escritorio o usa los comandos: `--help` los muestra.</translation>
    </message>
    <message>
        <source>Your time is safe. This computer has no keyring to keep the secret in. Start a keyring service (like GNOME Keyring or KWallet), or connect with `account add --without-keyring` and give the secret each time with --secret-stdin.</source>
        <translation>Tu tiempo está a salvo. Este equipo no tiene llavero donde guardar el secreto. Inicia un servicio de llavero (como GNOME Keyring o KWallet), o conecta con `account add --without-keyring` y da el secreto cada vez con --secret-stdin.</translation>
    </message>
    <message>
        <source>Your time is safe. This computer&apos;s clock is {minutes} min {way} Autotask&apos;s. Times are sent as recorded; set the clock right.</source>
        <translation>Tu tiempo está a salvo. El reloj de este equipo va {minutes} min {way} al de Autotask. Las horas se envían como se registraron; pon el reloj en hora.</translation>
    </message>
    <message>
        <source>Your time is safe. This entry was on its way from where the file was written, so it is kept here and not sent. Send it only if it did not arrive from there.</source>
        <translation>Tu tiempo está a salvo. Este registro iba en camino desde donde se escribió el archivo, así que se queda aquí y no se envía. Envíalo solo si no llegó desde allí.</translation>
    </message>
    <message>
        <source>Your time is safe. This row has no ticket: choose one that has a number.</source>
        <translation>Tu tiempo está a salvo. Esta fila no tiene ticket: elige uno que tenga número.</translation>
    </message>
    <message>
        <source>Your time is safe. What answers at the address cannot prove that it is Autotask, so nothing was sent to it. Sign in to the guest network if this is one; in a company that inspects connections, ask your administrator to install its certificate on this computer.</source>
        <translation>Tu tiempo está a salvo. Lo que responde en la dirección no puede probar que es Autotask, así que no se le envió nada. Inicia sesión en la red de invitados si esta lo es; en una empresa que inspecciona conexiones, pide a tu administrador que instale su certificado en este equipo.</translation>
    </message>
    <message>
        <source>Your time is saved as a draft. Autotask keeps the entry that this was joined into as it was there: save it, and it is sent by itself.</source>
        <translation>Tu tiempo está guardado como borrador. Autotask conserva como estaba allí el registro al que se unió este: guárdalo y se envía por sí solo.</translation>
    </message>
    <message>
        <source>Your time is saved as a draft. Its ticket was found: look it over and save it.</source>
        <translation>Tu tiempo está guardado como borrador. Se encontró su ticket: revísalo y guárdalo.</translation>
    </message>
    <message>
        <source>Your time is saved as a draft. The entry that this was joined into was deleted in Autotask: save it, and it is sent by itself.</source>
        <translation>Tu tiempo está guardado como borrador. El registro al que se unió este se eliminó en Autotask: guárdalo y se envía por sí solo.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as far as the desktop says so</source>
        <translation>en la medida en que el escritorio lo diga</translation>
    </message>
    <message>
        <source>be taken off its problem</source>
        <translation>salir de su problema</translation>
    </message>
    <message>
        <source>change time entries</source>
        <translation>cambiar registros de tiempo</translation>
    </message>
    <message>
        <source>create problems</source>
        <translation>crear problemas</translation>
    </message>
    <message>
        <source>create time entries</source>
        <translation>crear registros de tiempo</translation>
    </message>
    <message>
        <source>delete time entries</source>
        <translation>eliminar registros de tiempo</translation>
    </message>
    <message>
        <source>find your own time entries</source>
        <translation>encontrar tus propios registros de tiempo</translation>
    </message>
    <message>
        <source>hang under {_name}</source>
        <translation>colgar de {_name}</translation>
    </message>
    <message>
        <source>hung under {_name}</source>
        <translation>colgó de {_name}</translation>
    </message>
    <message>
        <source>read projects and tasks</source>
        <translation>leer proyectos y tareas</translation>
    </message>
    <message>
        <source>read roles</source>
        <translation>leer roles</translation>
    </message>
    <message>
        <source>read tickets</source>
        <translation>leer tickets</translation>
    </message>
    <message>
        <source>read twice a minute while a stopwatch runs</source>
        <translation>se lee dos veces por minuto mientras corre un cronómetro</translation>
    </message>
    <message>
        <source>read twice a minute while a stopwatch runs; sees no Bluetooth headset</source>
        <translation>se lee dos veces por minuto mientras corre un cronómetro; no ve auriculares Bluetooth</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>same device</source>
        <translation>mismo dispositivo</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <source>see which time is approved and posted</source>
        <translation>ver qué tiempo está aprobado y contabilizado</translation>
    </message>
    <message>
        <source>set a contract&apos;s purchase order number</source>
        <translation>poner el número de pedido de un contrato</translation>
    </message>
    <message>
        <source>set a ticket&apos;s status, resolution and problem</source>
        <translation>poner el estado, la solución y el problema de un ticket</translation>
    </message>
    <message>
        <source>taken off its problem</source>
        <translation>quitó de su problema</translation>
    </message>
    <message>
        <source>tells nothing while a film or a call keeps the screen awake</source>
        <translation>no avisa mientras una película o una llamada mantiene la pantalla activa</translation>
    </message>
    <message>
        <source>tells only what the desktop calls idle</source>
        <translation>solo avisa de lo que el escritorio llama inactividad</translation>
    </message>
    <message>
        <source>to add time entries</source>
        <translation>a añadir registros de tiempo</translation>
    </message>
    <message>
        <source>to view all time entries</source>
        <translation>a ver todos los registros de tiempo</translation>
    </message>
    <message>
        <source>to view roles and resource roles</source>
        <translation>a ver roles y roles de recursos</translation>
    </message>
    <message>
        <source>to view tickets</source>
        <translation>a ver tickets</translation>
    </message>
    <message>
        <source>{_behind} is inactive.</source>
        <translation>{_behind} está inactivo.</translation>
    </message>
    <message>
        <source>{behind} ended on {day}.</source>
        <translation>{behind} acabó el {day}.</translation>
    </message>
    <message>
        <source>{behind} ends on {day}.</source>
        <translation>{behind} acaba el {day}.</translation>
    </message>
    <message>
        <source>{count} alerts for one device</source>
        <translation>{count} alertas de un dispositivo</translation>
    </message>
    <message>
        <source>{count} alerts for {device}</source>
        <translation>{count} alertas de {device}</translation>
    </message>
    <message>
        <source>{count} alerts with the same words</source>
        <translation>{count} alertas con las mismas palabras</translation>
    </message>
    <message>
        <source>{count} tickets for one device</source>
        <translation>{count} tickets de un dispositivo</translation>
    </message>
    <message>
        <source>{count} tickets for {device}</source>
        <translation>{count} tickets de {device}</translation>
    </message>
    <message>
        <source>{count} tickets with the same words</source>
        <translation>{count} tickets con las mismas palabras</translation>
    </message>
    <message>
        <source>{ended} Whoever syncs next takes over.</source>
        <translation>{ended} Lo retoma quien sincronice a continuación.</translation>
    </message>
    <message>
        <source>{first}{more}: your time goes first.</source>
        <translation>{first}{more}: tu tiempo va primero.</translation>
    </message>
    <message>
        <source>{held} of them between {begin} and {end}</source>
        <translation>{held} entre las {begin} y las {end}</translation>
    </message>
    <message>
        <source>{held} of them on a {DAYS} between {begin} and {end}</source>
        <translation>{held} en {DAYS} entre las {begin} y las {end}</translation>
    </message>
    <message>
        <source>{it} is an alert of monitoring: it can hang under a problem, but not be one. Create a new problem instead.</source>
        <translation>{it} es una alerta de la monitorización: puede colgar de un problema, pero no serlo. Crea en su lugar un problema nuevo.</translation>
    </message>
    <message>
        <source>{moment} did not exist in {key}: the clocks went forward. Say in which zone the file&apos;s times are.</source>
        <translation>{moment} no existió en {key}: los relojes se adelantaron. Di en qué zona están las horas del archivo.</translation>
    </message>
    <message>
        <source>{name} began to deliver at {since} and ended before it was done.</source>
        <translation>{name} empezó a enviar a las {since} y acabó antes de terminar.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. It may be {allowed}.</source>
        <translation>{name} no puede ser «{value}». Puede ser {allowed}.</translation>
    </message>
    <message>
        <source>{name} is delivering since {at_zone}.</source>
        <translation>{name} está enviando desde las {at_zone}.</translation>
    </message>
    <message>
        <source>{name} is to be a text on one line.</source>
        <translation>{name} debe ser un texto de una línea.</translation>
    </message>
    <message>
        <source>{number} belongs to another company than {number}.</source>
        <translation>{number} es de otra empresa que {number}.</translation>
    </message>
    <message>
        <source>{number} cannot hang under itself.</source>
        <translation>{number} no puede colgar de sí mismo.</translation>
    </message>
    <message>
        <source>{number} hangs under a problem: take it off first.</source>
        <translation>{number} cuelga de un problema: quítalo antes.</translation>
    </message>
    <message>
        <source>{number} hangs under no problem.</source>
        <translation>{number} no cuelga de ningún problema.</translation>
    </message>
    <message>
        <source>{number} is a Problem already: hang tickets under it.</source>
        <translation>{number} ya es un problema: cuelga tickets de él.</translation>
    </message>
    <message>
        <source>{number} is a Problem itself.</source>
        <translation>{number} es él mismo un problema.</translation>
    </message>
    <message>
        <source>{number} is a change request and cannot be a problem.</source>
        <translation>{number} es una solicitud de cambio y no puede ser un problema.</translation>
    </message>
    <message>
        <source>{number} is a change request: link it instead of hanging it.</source>
        <translation>{number} es una solicitud de cambio: vincúlala en vez de colgarla.</translation>
    </message>
    <message>
        <source>{number} is a change request: link it instead.</source>
        <translation>{number} es una solicitud de cambio: vincúlala en su lugar.</translation>
    </message>
    <message>
        <source>{number} is complete and takes no more time: reopen it, or choose another.</source>
        <translation>{number} está completado y ya no acepta tiempo: reábrelo o elige otro.</translation>
    </message>
    <message>
        <source>{number} is complete: reopen it first.</source>
        <translation>{number} está completado: reábrelo antes.</translation>
    </message>
    <message>
        <source>{number} is complete: reopen it, or create a new problem.</source>
        <translation>{number} está completado: reábrelo o crea un problema nuevo.</translation>
    </message>
    <message>
        <source>{number} is linked to {there} already.</source>
        <translation>{number} ya está vinculado a {there}.</translation>
    </message>
    <message>
        <source>{number} is not a Problem: make it one first.</source>
        <translation>{number} no es un problema: haz antes que lo sea.</translation>
    </message>
    <message>
        <source>{number} is not a change request.</source>
        <translation>{number} no es una solicitud de cambio.</translation>
    </message>
    <message>
        <source>{number} says {found}, its contract {offered}.</source>
        <translation>{number} dice {found}, su contrato {offered}.</translation>
    </message>
    <message>
        <source>{number} was given up: choose another ticket, then save it again.</source>
        <translation>{number} se abandonó: elige otro ticket y guárdalo de nuevo.</translation>
    </message>
    <message>
        <source>{offered} and {found} look like one number.</source>
        <translation>{offered} y {found} parecen un mismo número.</translation>
    </message>
    <message>
        <source>{spoken_hours} on it.</source>
        <translation>{spoken_hours} en él.</translation>
    </message>
    <message>
        <source>{spoken_hours} on {ticket} has no contract.</source>
        <translation>{spoken_hours} en {ticket} no tienen contrato.</translation>
    </message>
    <message>
        <source>{there} is neither a problem nor an incident, so no change can be linked.</source>
        <translation>{there} no es ni problema ni incidente, así que no se puede vincular ningún cambio.</translation>
    </message>
    <message>
        <source>{ticket} has no number, its contract {offered}.</source>
        <translation>{ticket} no tiene número, su contrato {offered}.</translation>
    </message>
    <message>
        <source>{what} since {since}, {_habit}.</source>
        <translation>{what} desde el {since}, {_habit}.</translation>
    </message>
    <message>
        <source>{what} since {since}.</source>
        <translation>{what} desde el {since}.</translation>
    </message>
    <message>
        <source>“{keys}” cannot be a shortcut for all programs. Write keys like Ctrl+Alt+T.</source>
        <translation>“{keys}” no puede ser un atajo para todos los programas. Escribe teclas como Ctrl+Alt+T.</translation>
    </message>
    <message>
        <source>“{name}” is neither yes nor no.</source>
        <translation>«{name}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{name}” is not a list.</source>
        <translation>«{name}» no es una lista.</translation>
    </message>
    <message>
        <source>“{name}” is not a number.</source>
        <translation>«{name}» no es un número.</translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation>«{name}» no es un texto.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number.</source>
        <translation>«{name}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{part}” is to be a part of its own, written [{part}].</source>
        <translation>«{part}» debe ser una parte propia, escrita [{part}].</translation>
    </message>
    <message>
        <source>“{text}” does not say in which zone it was.</source>
        <translation>«{text}» no dice en qué zona fue.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>«{text}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day.</source>
        <translation>«{text}» no es una hora del día.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone.</source>
        <translation>«{text}» no es una zona horaria.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>«{text}» no es una hora.</translation>
    </message>
    <message>
        <source>“{text}” is too long ago, or still to come.</source>
        <translation>«{text}» queda demasiado atrás o está por llegar.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>«{typed}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours.</source>
        <translation>«{typed}» no es un número de horas.</translation>
    </message>
    <message>
        <source>“{word}” is no state of an entry.</source>
        <translation>«{word}» no es un estado de un registro.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A LiveLink of Autotask opens an address of this computer, and the panel asks whether to start its ticket. Other computers cannot reach that address.</source>
        <translation>Un LiveLink de Autotask abre una dirección de este equipo, y el panel pregunta si se inicia su ticket. Otros equipos no llegan a esa dirección.</translation>
    </message>
    <message>
        <source>A contract&apos;s number fills in</source>
        <translation>El número del contrato rellena</translation>
    </message>
    <message>
        <source>A contract&apos;s number goes to its tickets</source>
        <translation>El número del contrato va a sus tickets</translation>
    </message>
    <message>
        <source>A saved time entry waits this long before it may leave; meanwhile undo takes it back.</source>
        <translation>Un registro guardado espera este tiempo antes de salir; mientras tanto, deshacer lo recupera.</translation>
    </message>
    <message>
        <source>A start pauses the others</source>
        <translation>Un inicio pausa los demás</translation>
    </message>
    <message>
        <source>A stopwatch that is stopped with less time than this leaves a draft that nobody sends.</source>
        <translation>Un cronómetro parado con menos tiempo deja un borrador que nadie envía.</translation>
    </message>
    <message>
        <source>A ticket keeps its own number</source>
        <translation>Un ticket conserva su número</translation>
    </message>
    <message>
        <source>A time entry without summary notes stays a draft.</source>
        <translation>Un registro de tiempo sin notas de resumen queda como borrador.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>After a crash or sleep</source>
        <translation>Tras un fallo o la suspensión</translation>
    </message>
    <message>
        <source>Answer to LiveLinks</source>
        <translation>Responder a los LiveLinks</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Ask when one runs for</source>
        <translation>Preguntar si uno corre durante</translation>
    </message>
    <message>
        <source>Asks whether you are still at it when a stopwatch has run for this long without a break.</source>
        <translation>Pregunta si sigues en ello cuando un cronómetro ha corrido este tiempo sin pausa.</translation>
    </message>
    <message>
        <source>At sign-in</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>Autotask writes a new purchase order number of a contract on its open tickets that have none.</source>
        <translation>Autotask escribe un nuevo número de pedido del contrato en sus tickets abiertos que no tienen ninguno.</translation>
    </message>
    <message>
        <source>Back to default: {value}</source>
        <translation>Volver al valor inicial: {value}</translation>
    </message>
    <message>
        <source>Bill at least</source>
        <translation>Facturar al menos</translation>
    </message>
    <message>
        <source>Completed tickets take time</source>
        <translation>Los tickets completados aceptan tiempo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Entries may span midnight UTC</source>
        <translation>Los registros pueden cruzar la medianoche UTC</translation>
    </message>
    <message>
        <source>Esc shows all of them.</source>
        <translation>Esc los muestra todos.</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Export, import, backup…</source>
        <translation>Exportar, importar, copias…</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation>Retener antes de enviar</translation>
    </message>
    <message>
        <source>How Autotask rounds time to bill. It is shown beforehand and not sent: Autotask rounds by itself.</source>
        <translation>Cómo redondea Autotask el tiempo facturable. Se muestra de antemano y no se envía: Autotask redondea por sí mismo.</translation>
    </message>
    <message>
        <source>How much is to be worked on a working day; the week shows what is missing to it.</source>
        <translation>Cuánto se trabaja en un día laborable; la semana muestra lo que falta.</translation>
    </message>
    <message>
        <source>How time is booked</source>
        <translation>Cómo se anota el tiempo</translation>
    </message>
    <message>
        <source>How time is booked for {name}</source>
        <translation>Cómo se anota el tiempo de {name}</translation>
    </message>
    <message>
        <source>If not, a time entry on a completed ticket is stopped here before Autotask refuses it.</source>
        <translation>Si no, un registro en un ticket completado se detiene aquí antes de que Autotask lo rechace.</translation>
    </message>
    <message>
        <source>If not, entries are cut there: some tenants refuse one that spans two days.</source>
        <translation>Si no, los registros se cortan ahí: algunos sistemas rechazan el que abarca dos días.</translation>
    </message>
    <message>
        <source>If not, stopwatches run alongside each other: all of them count in full.</source>
        <translation>Si no, los cronómetros corren en paralelo: todos cuentan por completo.</translation>
    </message>
    <message>
        <source>Ignore less than</source>
        <translation>Ignorar menos de</translation>
    </message>
    <message>
        <source>Keep completed tickets for</source>
        <translation>Guardar tickets completados</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Seguir contando</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keys that open a field for a note to the running stopwatch.</source>
        <translation>Teclas que abren un campo para una nota al cronómetro en marcha.</translation>
    </message>
    <message>
        <source>Keys that open the ticket picker, whichever program is in front.</source>
        <translation>Teclas que abren el selector de tickets, sea cual sea el programa a la vista.</translation>
    </message>
    <message>
        <source>Keys that pause what runs, or resume what was paused last.</source>
        <translation>Teclas que pausan lo que corre, o reanudan lo último en pausa.</translation>
    </message>
    <message>
        <source>Keys that stop the running stopwatch and show its time entry.</source>
        <translation>Teclas que paran el cronómetro en marcha y muestran su registro de tiempo.</translation>
    </message>
    <message>
        <source>Labour on a ticket without a purchase order number takes the number of its contract.</source>
        <translation>La mano de obra en un ticket sin número de pedido toma el número de su contrato.</translation>
    </message>
    <message>
        <source>Labour takes the ticket&apos;s purchase order number where its contract has another one.</source>
        <translation>La mano de obra toma el número de pedido del ticket si su contrato tiene otro.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Descontarlo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Links in pages and messages ask in the panel whether to start or open their ticket.</source>
        <translation>Los enlaces de páginas y mensajes preguntan en el panel si se inicia o se abre su ticket.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Middle or double click on the icon</source>
        <translation>Clic central o doble en el icono</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>De lunes a sábado</translation>
    </message>
    <message>
        <source>Monday to Thursday</source>
        <translation>De lunes a jueves</translation>
    </message>
    <message>
        <source>No setting looks like “{typed}”.</source>
        <translation>Ningún ajuste se parece a “{typed}”.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One per segment</source>
        <translation>Uno por segmento</translation>
    </message>
    <message>
        <source>One per sitting</source>
        <translation>Uno por sesión</translation>
    </message>
    <message>
        <source>One, without breaks</source>
        <translation>Uno, sin pausas</translation>
    </message>
    <message>
        <source>Only where Autotask does not round by itself, else it would be added twice: the hours worked stay exact, what rounding adds goes beside them as offset hours.</source>
        <translation>Solo donde Autotask no redondea por sí mismo; de lo contrario se añadiría dos veces: las horas trabajadas quedan exactas y lo que añade el redondeo va junto a ellas como horas de ajuste.</translation>
    </message>
    <message>
        <source>Open ticket-stopwatch: links</source>
        <translation>Abrir enlaces ticket-stopwatch:</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation>Pausarlos</translation>
    </message>
    <message>
        <source>Port for LiveLinks</source>
        <translation>Puerto para los LiveLinks</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Pulsa teclas</translation>
    </message>
    <message>
        <source>Remind to review the day</source>
        <translation>Recordar repasar el día</translation>
    </message>
    <message>
        <source>Remind when nothing runs for</source>
        <translation>Recordar si nada corre durante</translation>
    </message>
    <message>
        <source>Reminders and working hours</source>
        <translation>Recordatorios y horario de trabajo</translation>
    </message>
    <message>
        <source>Reminds you once a day of time entries that are still drafts or need you.</source>
        <translation>Te recuerda una vez al día los registros que aún son borradores o te necesitan.</translation>
    </message>
    <message>
        <source>Reminds you within working hours when no stopwatch has run for this long. It counts from your last stop.</source>
        <translation>Te recuerda, en tu horario de trabajo, que ningún cronómetro ha corrido en este tiempo. Cuenta desde tu última parada.</translation>
    </message>
    <message>
        <source>Require summary notes</source>
        <translation>Exigir notas de resumen</translation>
    </message>
    <message>
        <source>Review the day at</source>
        <translation>Repasar el día a las</translation>
    </message>
    <message>
        <source>Round up to</source>
        <translation>Redondear a</translation>
    </message>
    <message>
        <source>Saturday to Wednesday</source>
        <translation>De sábado a miércoles</translation>
    </message>
    <message>
        <source>Send what rounding adds</source>
        <translation>Enviar lo que añade el redondeo</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fijado por tu administrador.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Iniciar en un ticket</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Iniciar al entrar en sesión</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopwatches</source>
        <translation>Cronómetros</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>De domingo a jueves</translation>
    </message>
    <message>
        <source>Target of a day</source>
        <translation>Objetivo de un día</translation>
    </message>
    <message>
        <source>The days that have a target.</source>
        <translation>Los días que tienen objetivo.</translation>
    </message>
    <message>
        <source>The language of windows and menus. Windows that are open change when they are opened again.</source>
        <translation>El idioma de ventanas y menús. Las ventanas abiertas cambian al abrirse de nuevo.</translation>
    </message>
    <message>
        <source>The least that Autotask bills for an entry. It is shown beforehand and not sent.</source>
        <translation>Lo mínimo que Autotask factura por un registro. Se muestra de antemano y no se envía.</translation>
    </message>
    <message>
        <source>The port of that address. Another one changes the address that LiveLinks need.</source>
        <translation>El puerto de esa dirección. Otro cambia la dirección que necesitan los LiveLinks.</translation>
    </message>
    <message>
        <source>The program starts by itself, as an icon alone, when you sign in to this computer.</source>
        <translation>El programa se inicia solo, como un simple icono, cuando inicias sesión en este equipo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tickets and numbers</source>
        <translation>Tickets y números</translation>
    </message>
    <message>
        <source>Tickets that were completed within this many days stay on this computer, to be found in the picker.</source>
        <translation>Los tickets completados en estos días se quedan en este equipo, para encontrarlos en el selector.</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Registros de tiempo</translation>
    </message>
    <message>
        <source>Time entries of a stopwatch</source>
        <translation>Registros de un cronómetro</translation>
    </message>
    <message>
        <source>Time without keyboard and mouse, with the screen locked or in a call is an absence from this length on; nothing is booked or dropped until you decide.</source>
        <translation>El tiempo sin teclado ni ratón, con la pantalla bloqueada o en una llamada es una ausencia a partir de esta duración; nada se anota ni se descarta hasta que decidas.</translation>
    </message>
    <message>
        <source>Tuesday to Saturday</source>
        <translation>De martes a sábado</translation>
    </message>
    <message>
        <source>What a click with the middle button, or a double click, on the tray icon does.</source>
        <translation>Qué hace un clic con el botón central, o un doble clic, en el icono de la bandeja.</translation>
    </message>
    <message>
        <source>What a stop makes: one entry from start to end that counts the work between the breaks, one for each stretch of work, or one that ends as early as if there had been no break.</source>
        <translation>Qué crea una parada: un registro de comienzo a fin que cuenta el trabajo entre las pausas, uno por cada tramo de trabajo, o uno que acaba tan pronto como si no hubiera habido pausa.</translation>
    </message>
    <message>
        <source>What becomes of running stopwatches when the program is quit.</source>
        <translation>Qué pasa con los cronómetros en marcha al salir del programa.</translation>
    </message>
    <message>
        <source>What becomes of time in which a stopwatch ran on while the computer slept, the program was gone or the clock was set.</source>
        <translation>Qué pasa con el tiempo en que un cronómetro siguió con el equipo suspendido, sin el programa o con el reloj ajustado.</translation>
    </message>
    <message>
        <source>What counts as away</source>
        <translation>Qué cuenta como ausencia</translation>
    </message>
    <message>
        <source>When the program is quit</source>
        <translation>Al salir del programa</translation>
    </message>
    <message>
        <source>When the reminder to review the day comes.</source>
        <translation>Cuándo llega el recordatorio de repasar el día.</translation>
    </message>
    <message>
        <source>When your working hours begin; reminders about stopwatches come within them only.</source>
        <translation>Cuándo empieza tu horario de trabajo; los recordatorios de cronómetros solo llegan dentro de él.</translation>
    </message>
    <message>
        <source>When your working hours end.</source>
        <translation>Cuándo acaba tu horario de trabajo.</translation>
    </message>
    <message>
        <source>Whether the window of problems says what problem, incident and change request mean.</source>
        <translation>Si la ventana de problemas dice qué significan problema, incidente y solicitud de cambio.</translation>
    </message>
    <message>
        <source>Whether windows are light or dark.</source>
        <translation>Si las ventanas son claras u oscuras.</translation>
    </message>
    <message>
        <source>Words about problems</source>
        <translation>Palabras sobre problemas</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>El trabajo empieza a las</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>El trabajo acaba a las</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Días laborables</translation>
    </message>
    <message>
        <source>Your recorded time is safe. That could not be changed.</source>
        <translation>Tu tiempo registrado está a salvo. No se pudo cambiar.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al momento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing is noticed</source>
        <translation>no se nota nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{title}: {value} again.</source>
        <translation>{title}: {value} otra vez.</translation>
    </message>
    <message>
        <source>{title}: {value}.</source>
        <translation>{title}: {value}.</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Notes for {number}</source>
        <translation>Notas para {number}</translation>
    </message>
    <message>
        <source>The same notes as below</source>
        <translation>Las mismas notas que abajo</translation>
    </message>
    <message>
        <source>Time on {number}</source>
        <translation>Tiempo en {number}</translation>
    </message>
    <message>
        <source>Weight of {number}</source>
        <translation>Peso de {number}</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Time entry</source>
        <translation>Registro de tiempo</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>&amp;Billable</source>
        <translation>Factura&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Contrato</translation>
    </message>
    <message>
        <source>&amp;Internal notes</source>
        <translation>Notas &amp;internas</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Summary notes</source>
        <translation>Notas de re&amp;sumen</translation>
    </message>
    <message>
        <source>&amp;Ticket status after save</source>
        <translation>Estado del &amp;ticket al guardar</translation>
    </message>
    <message>
        <source>&amp;Work type</source>
        <translation>Tipo de traba&amp;jo</translation>
    </message>
    <message>
        <source>A&amp;ppend summary to the resolution</source>
        <translation>Añadir res&amp;umen a la resolución</translation>
    </message>
    <message>
        <source>Each ticket has its own</source>
        <translation>Cada ticket tiene el suyo</translation>
    </message>
    <message>
        <source>Goes on PO {number}, {source}</source>
        <translation>Va en el pedido {number}, {source}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Keep: {status}</source>
        <translation>Dejar: {status}</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Sin número de pedido</translation>
    </message>
    <message>
        <source>Nobody pays for internal time</source>
        <translation>Nadie paga el tiempo interno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Set the status of a task in Autotask</source>
        <translation>El estado de una tarea se cambia en Autotask</translation>
    </message>
    <message>
        <source>Show on in&amp;voice</source>
        <translation>&amp;Visible en la factura</translation>
    </message>
    <message>
        <source>The tickets keep their status</source>
        <translation>Los tickets conservan su estado</translation>
    </message>
    <message>
        <source>This ticket is Complete; it takes the time all the same.</source>
        <translation>Este ticket está completado; acepta el tiempo igualmente.</translation>
    </message>
    <message>
        <source>from the contract</source>
        <translation>del contrato</translation>
    </message>
    <message>
        <source>from the task</source>
        <translation>de la tarea</translation>
    </message>
    <message>
        <source>from the ticket</source>
        <translation>del ticket</translation>
    </message>
    <message>
        <source>now: {status}</source>
        <translation>ahora: {status}</translation>
    </message>
    <message>
        <source>the customer reads this</source>
        <translation>el cliente lee esto</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ello</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Discard {time}?</source>
        <translation>¿Descartar {time}?</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Dejar el borrador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and start &amp;next</source>
        <translation>Guardar e iniciar el siguie&amp;nte</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>The time is safe.</source>
        <translation>El tiempo está a salvo.</translation>
    </message>
    <message>
        <source>The time stays on file as unbooked, and Undo brings the entry back.</source>
        <translation>El tiempo se conserva como no anotado, y Deshacer recupera el registro.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Lo que escribiste aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Choose a tic&amp;ket…</source>
        <translation>Elegir un tic&amp;ket…</translation>
    </message>
    <message>
        <source>Other tic&amp;ket…</source>
        <translation>Otro tic&amp;ket…</translation>
    </message>
    <message>
        <source>Part of a proble&amp;m…</source>
        <translation>Parte de un proble&amp;ma…</translation>
    </message>
    <message>
        <source>Where does this time go?</source>
        <translation>¿Adónde va este tiempo?</translation>
    </message>
    <message>
        <source>Your time is saved on this computer.</source>
        <translation>Tu tiempo está guardado en este equipo.</translation>
    </message>
    <message>
        <source>later, nothing is lost</source>
        <translation>luego, no se pierde nada</translation>
    </message>
</context>
<context>
    <name>SheetSpread</name>
    <message>
        <source>&amp;Over its incidents</source>
        <translation>S&amp;obre sus incidentes</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>A m&amp;ano</translation>
    </message>
    <message>
        <source>By wei&amp;ght</source>
        <translation>Por p&amp;eso</translation>
    </message>
    <message>
        <source>Evenl&amp;y</source>
        <translation>Por i&amp;gual</translation>
    </message>
    <message>
        <source>Notes for each</source>
        <translation>Notas para cada uno</translation>
    </message>
    <message>
        <source>On the prob&amp;lem {number}</source>
        <translation>En e&amp;l problema {number}</translation>
    </message>
    <message>
        <source>This sitting is several entries: share it evenly or by weight.</source>
        <translation>Esta sesión son varios registros: repártela por igual o por peso.</translation>
    </message>
    <message>
        <source>This stopwatch ran on a problem</source>
        <translation>Este cronómetro corrió en un problema</translation>
    </message>
</context>
<context>
    <name>SheetTime</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Comien&amp;zo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>a facturar</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>trabajado</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Address (optional)</source>
        <translation>&amp;Dirección (opcional)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;Tracking identifier</source>
        <translation>&amp;Identificador de seguimiento</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Whose time it is</source>
        <translation>De &amp;quién es el tiempo</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring only.</source>
        <translation>Se guarda solo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Leave it empty: the address is found from the user name.</source>
        <translation>Déjalo vacío: la dirección se halla por el nombre de usuario.</translation>
    </message>
    <message>
        <source>Of the API user, like an e-mail.</source>
        <translation>Del usuario de API, como un correo.</translation>
    </message>
    <message>
        <source>The integration code of the API user.</source>
        <translation>El código de integración del usuario de API.</translation>
    </message>
    <message>
        <source>User name, e-mail or id of the technician; empty for the API user&apos;s own.</source>
        <translation>Nombre de usuario, correo o id del técnico; vacío si es el del usuario de API.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Desc&amp;onectar</translation>
    </message>
    <message>
        <source>Autotask account</source>
        <translation>Cuenta de Autotask</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect Autotask</source>
        <translation>Conectar Autotask</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting to Autotask. The secret is not stored.</source>
        <translation>Conectando con Autotask. El secreto no se guarda.</translation>
    </message>
    <message>
        <source>Connecting to Autotask. This takes a few seconds.</source>
        <translation>Conectando con Autotask. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Desconectar ahora</translation>
    </message>
    <message>
        <source>Disconnecting.</source>
        <translation>Desconectando.</translation>
    </message>
    <message>
        <source>Everything recorded is safe on this computer.</source>
        <translation>Todo lo registrado está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Nothing was stored. The API user holds no role, so no time can be its own. Say whose time it is.</source>
        <translation>No se guardó nada. El usuario de API no tiene ningún rol, así que ningún tiempo puede ser suyo. Di de quién es el tiempo.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>Iniciar sesión de nue&amp;vo…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Seguir conectado</translation>
    </message>
    <message>
        <source>Stopwatches work without it, and everything stays on this computer.</source>
        <translation>Los cronómetros funcionan sin ello, y todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation>Probar y &amp;conectar</translation>
    </message>
    <message>
        <source>Time entries go to Autotask.</source>
        <translation>Los registros de tiempo van a Autotask.</translation>
    </message>
    <message>
        <source>Until you connect again, nothing more is sent to Autotask. Disconnect?</source>
        <translation>Hasta que conectes de nuevo, no se envía nada más a Autotask. ¿Desconectar?</translation>
    </message>
    <message>
        <source>Use it until the program ends</source>
        <translation>Usarlo hasta que acabe el programa</translation>
    </message>
    <message>
        <source>Your time is safe. This computer&apos;s keyring cannot keep the secret now. Start or unlock the keyring and try again, or use the secret for this run only.</source>
        <translation>Tu tiempo está a salvo. El llavero de este equipo no puede guardar ahora el secreto. Inicia o desbloquea el llavero e inténtalo de nuevo, o usa el secreto solo esta vez.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Autotask has everything.</source>
        <translation>Autotask lo tiene todo.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Sin conexión a Autotask. Los cronómetros funcionan y se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Not synced yet. Your time is safe on this computer.</source>
        <translation>Aún sin sincronizar. Tu tiempo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Offline since {time}. 1 entry safe on this computer. It goes by itself later.</source>
        <translation>Sin conexión desde {time}. 1 registro a salvo en este equipo. Va por sí solo más tarde.</translation>
    </message>
    <message>
        <source>Offline since {time}. Your time is safe on this computer.</source>
        <translation>Sin conexión desde {time}. Tu tiempo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Offline since {time}. {count} entries safe on this computer. They go by themselves later.</source>
        <translation>Sin conexión desde {time}. {count} registros a salvo en este equipo. Van por sí solos más tarde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Your time is safe. 1 entry needs you.</source>
        <translation>Tu tiempo está a salvo. 1 registro te necesita.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer; checking.</source>
        <translation>Tu tiempo está a salvo. Autotask no respondió; se comprueba.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask wants you to sign in again before anything can be sent.</source>
        <translation>Tu tiempo está a salvo. Autotask quiere que inicies sesión de nuevo antes de poder enviar nada.</translation>
    </message>
    <message>
        <source>Your time is safe. {count} entries need you.</source>
        <translation>Tu tiempo está a salvo. {count} registros te necesitan.</translation>
    </message>
    <message>
        <source>last sync {time}</source>
        <translation>sincronizado {time}</translation>
    </message>
    <message>
        <source>{count} waiting.</source>
        <translation>{count} en espera.</translation>
    </message>
    <message>
        <source>{span} of your time in {count} absences is not decided yet.</source>
        <translation>{span} de tu tiempo en {count} ausencias aún están sin decidir.</translation>
    </message>
    <message>
        <source>{span} of your time is not decided yet.</source>
        <translation>{span} de tu tiempo aún están sin decidir.</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Choose a ticket…</source>
        <translation>Elegir un ticket…</translation>
    </message>
    <message>
        <source>Every ticked ticket needs at least a second.</source>
        <translation>Cada ticket marcado necesita al menos un segundo.</translation>
    </message>
    <message>
        <source>Longer by one step</source>
        <translation>Un paso más largo</translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation>Otro ticket…</translation>
    </message>
    <message>
        <source>Reopen as {status}</source>
        <translation>Reabrir como {status}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation>Guardar e iniciar el siguiente</translation>
    </message>
    <message>
        <source>Shorter by one step</source>
        <translation>Un paso más corto</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The lines must add up to {total}, and {left}.</source>
        <translation>Las líneas deben sumar {total}, y {left}.</translation>
    </message>
    <message>
        <source>Tick at least two tickets, or put the time on the problem.</source>
        <translation>Marca al menos dos tickets o pon el tiempo en el problema.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>draft saved {time}</source>
        <translation>borrador guardado {time}</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>a facturar</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>trabajado</translation>
    </message>
    <message>
        <source>{hours} more in all</source>
        <translation>{hours} más en total</translation>
    </message>
    <message>
        <source>{time} is left</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>{time} is too much</source>
        <translation>sobran {time}</translation>
    </message>
    <message>
        <source>“{typed}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31.</source>
        <translation>“{typed}” no es una duración. Escríbela como 6:31 (minutos y segundos) o 1:06:31.</translation>
    </message>
</context>
<context>
    <name>StopwatchRow</name>
    <message>
        <source>Attach to a ticket…</source>
        <translation>Asignar a un ticket…</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>{span} to decide</source>
        <translation>{span} por decidir</translation>
    </message>
</context>
<context>
    <name>SwitchWindow</name>
    <message>
        <source>Both sides of the switch move, so no time is lost.</source>
        <translation>Ambos lados del cambio se mueven, así que no se pierde tiempo.</translation>
    </message>
    <message>
        <source>I switched earlier</source>
        <translation>Cambié antes</translation>
    </message>
    <message>
        <source>To another ticket…</source>
        <translation>A otro ticket…</translation>
    </message>
    <message>
        <source>To what runs now: {name}</source>
        <translation>A lo que corre ahora: {name}</translation>
    </message>
    <message>
        <source>To work without a ticket</source>
        <translation>A trabajar sin ticket</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>When did you switch?</source>
        <translation>¿Cuándo cambiaste?</translation>
    </message>
    <message>
        <source>Write it like {hint}.</source>
        <translation>Escríbelo como {hint}.</translation>
    </message>
    <message>
        <source>You switched at {at}. To what?</source>
        <translation>Cambiaste a las {at}. ¿A qué?</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation>Tiempo interno</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Aún sin ticket</translation>
    </message>
    <message>
        <source>PO {number}</source>
        <translation>Pedido {number}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>dddd d</source>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>no facturable</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} horas</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>1 absence to decide, {span}</source>
        <translation>1 ausencia por decidir, {span}</translation>
    </message>
    <message>
        <source>1 entry needs you</source>
        <translation>1 registro te necesita</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>A otra hora…</translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again</source>
        <translation>Autotask quiere que inicies sesión de nuevo</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>I switched earlier</source>
        <translation>Cambié antes</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Miniventana</translation>
    </message>
    <message>
        <source>Open Ticket Stopwatch</source>
        <translation>Abrir Ticket Stopwatch</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Quit (stopwatches keep their start time)</source>
        <translation>Salir (los cronómetros conservan su inicio)</translation>
    </message>
    <message>
        <source>Review today: 1 entry, {hours}</source>
        <translation>Repasar hoy: 1 registro, {hours}</translation>
    </message>
    <message>
        <source>Review today: {count} entries, {hours}</source>
        <translation>Repasar hoy: {count} registros, {hours}</translation>
    </message>
    <message>
        <source>Review today: {worked} worked</source>
        <translation>Repasar hoy: {worked} trabajado</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Iniciar en un ticket…</translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation>Iniciar sin ticket</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Parar…</translation>
    </message>
    <message>
        <source>To another ticket…</source>
        <translation>A otro ticket…</translation>
    </message>
    <message>
        <source>To what runs now: {name}</source>
        <translation>A lo que corre ahora: {name}</translation>
    </message>
    <message>
        <source>To work without a ticket</source>
        <translation>A trabajar sin ticket</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>nothing to bill</source>
        <translation>nada que facturar</translation>
    </message>
    <message>
        <source>{review}, 1 gap</source>
        <translation>{review}, 1 hueco</translation>
    </message>
    <message>
        <source>{review}, {gaps} gaps</source>
        <translation>{review}, {gaps} huecos</translation>
    </message>
    <message>
        <source>What works here…</source>
        <translation>Qué funciona aquí…</translation>
    </message>
    <message>
        <source>last sync {at}</source>
        <translation>sincronizado {at}</translation>
    </message>
    <message>
        <source>offline since {since}</source>
        <translation>sin conexión desde {since}</translation>
    </message>
    <message>
        <source>{count} absences to decide, {span} in all</source>
        <translation>{count} ausencias por decidir, {span} en total</translation>
    </message>
    <message>
        <source>{count} entries need you</source>
        <translation>{count} registros te necesitan</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} más…</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en espera</translation>
    </message>
    <message>
        <source>{minutes} minutes ago, at {at}</source>
        <translation>Hace {minutes} minutos, a las {at}</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ticket Stopwatch</source>
        <translation>Ticket Stopwatch</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>1 entry goes to Autotask.</source>
        <translation>1 registro va a Autotask.</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 ticket</translation>
    </message>
    <message>
        <source>Add a ticket</source>
        <translation>Añadir un ticket</translation>
    </message>
    <message>
        <source>Add a ticket…</source>
        <translation>Añadir un ticket…</translation>
    </message>
    <message>
        <source>Added {time} on {day}.</source>
        <translation>{time} añadido el {day}.</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Frente al objetivo</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>Autotask has it. Drag it there once more to change it there, too.</source>
        <translation>Autotask lo tiene. Arrástralo otra vez para cambiarlo también allí.</translation>
    </message>
    <message>
        <source>Autotask has it. Press Ctrl+V once more to change it there, too.</source>
        <translation>Autotask lo tiene. Pulsa Ctrl+V otra vez para cambiarlo también allí.</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Facturable</translation>
    </message>
    <message>
        <source>Billable {share}</source>
        <translation>Facturable {share}</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Por empresa</translation>
    </message>
    <message>
        <source>By contract</source>
        <translation>Por contrato</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By problem</source>
        <translation>Por problema</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts (C)</source>
        <translation>Gráficos (C)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Choose a cell with one entry that is yours to move.</source>
        <translation>Elige una celda con un registro tuyo que se pueda mover.</translation>
    </message>
    <message>
        <source>Choose a ticket&apos;s day to type time into.</source>
        <translation>Elige el día de un ticket para escribir tiempo.</translation>
    </message>
    <message>
        <source>Close a group, with Shift all</source>
        <translation>Cerrar un grupo, con Mayús todos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copied the week as a picture.</source>
        <translation>Semana copiada como imagen.</translation>
    </message>
    <message>
        <source>Copied the week as a table.</source>
        <translation>Semana copiada como tabla.</translation>
    </message>
    <message>
        <source>Copy it as a picture</source>
        <translation>Copiarla como imagen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Drag it to another ticket or to another day, not to both at once.</source>
        <translation>Arrástralo a otro ticket o a otro día, no a ambos a la vez.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Enter adds it as a draft, Esc drops it.</source>
        <translation>Intro lo añade como borrador, Esc lo descarta.</translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation>Anotado en otra parte</translation>
    </message>
    <message>
        <source>Entered elsewhere; change it there.</source>
        <translation>Anotado en otra parte; cámbialo allí.</translation>
    </message>
    <message>
        <source>Entries of the cell</source>
        <translation>Registros de la celda</translation>
    </message>
    <message>
        <source>Export the week</source>
        <translation>Exportar la semana</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se ve</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>Exportar… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Go to another day and press Ctrl+V to put it there.</source>
        <translation>Ve a otro día y pulsa Ctrl+V para ponerlo ahí.</translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation>Agrupar por otra cosa</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Hours by company, problem and day</source>
        <translation>Horas por empresa, problema y día</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Horas por día</translation>
    </message>
    <message>
        <source>Hours by day, {worked} of {target}, {share} billable</source>
        <translation>Horas por día, {worked} de {target}, {share} facturable</translation>
    </message>
    <message>
        <source>Hours by day, {worked}, {share} billable</source>
        <translation>Horas por día, {worked}, {share} facturable</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation>En Autotask</translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation>Tiempo interno</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Move to another ticket</source>
        <translation>Mover a otro ticket</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Movido al {day}.</translation>
    </message>
    <message>
        <source>Moved to {ticket}.</source>
        <translation>Movido a {ticket}.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>No room for it before now.</source>
        <translation>No cabe antes de ahora.</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Aún sin ticket</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>No facturable</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Nothing here can be moved to another ticket.</source>
        <translation>Nada de aquí se puede mover a otro ticket.</translation>
    </message>
    <message>
        <source>Nothing this week yet.</source>
        <translation>Aún nada esta semana.</translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Nothing to submit.</source>
        <translation>Nada que enviar.</translation>
    </message>
    <message>
        <source>Nothing was added: this is posted. Ask for it to be reopened.</source>
        <translation>No se añadió nada: esto está contabilizado. Pide que se reabra.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Open a group, with Shift all</source>
        <translation>Abrir un grupo, con Mayús todos</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Abrir el día</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Contabilizado</translation>
    </message>
    <message>
        <source>Posted; ask for it to be reopened.</source>
        <translation>Contabilizado; pide que se reabra.</translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation>Ponerlo en este día</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Start a stopwatch, or add a ticket row and type the hours.</source>
        <translation>Inicia un cronómetro, o añade una fila de ticket y escribe las horas.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Submit 1</source>
        <translation>Enviar 1</translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Submit all of the week</source>
        <translation>Enviar toda la semana</translation>
    </message>
    <message>
        <source>Submit all {count}</source>
        <translation>Enviar los {count}</translation>
    </message>
    <message>
        <source>Submit the ticked rows</source>
        <translation>Enviar las filas marcadas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Take an entry to another day</source>
        <translation>Llevar un registro a otro día</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>The week is in {file}.</source>
        <translation>La semana está en {file}.</translation>
    </message>
    <message>
        <source>The week, tickets by days</source>
        <translation>La semana, tickets por días</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Tick a row</source>
        <translation>Marcar una fila</translation>
    </message>
    <message>
        <source>Tick rows with Space first.</source>
        <translation>Marca antes filas con Espacio.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time to add</source>
        <translation>Tiempo por añadir</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>A facturar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Totals of the week</source>
        <translation>Totales de la semana</translation>
    </message>
    <message>
        <source>Type a length like 0:45, 45m or .75, or both ends like 9-9:45.</source>
        <translation>Escribe una duración como 0:45, 45m o .75, o ambos extremos como 9-9:45.</translation>
    </message>
    <message>
        <source>Type a time: 0:45, 45m, .75 or 9-9:45</source>
        <translation>Escribe un tiempo: 0:45, 45m, .75 o 9-9:45</translation>
    </message>
    <message>
        <source>Under no problem</source>
        <translation>De ningún problema</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>Semana siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Semana anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Trabajado</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>facturable</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sin horas</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>no facturable</translation>
    </message>
    <message>
        <source>open the day</source>
        <translation>abrir el día</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>objetivo {time}</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>la semana</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>semana {number}</translation>
    </message>
    <message>
        <source>{company}, {day}</source>
        <translation>{company}, {day}</translation>
    </message>
    <message>
        <source>{count} entries go to Autotask.</source>
        <translation>{count} registros van a Autotask.</translation>
    </message>
    <message>
        <source>{count} of {all} go to Autotask. {lack}</source>
        <translation>{count} de {all} van a Autotask. {lack}</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} tickets</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>{day} a day, {week} a week</source>
        <translation>{day} al día, {week} a la semana</translation>
    </message>
    <message>
        <source>{day}, {name}, empty</source>
        <translation>{day}, {name}, vacío</translation>
    </message>
    <message>
        <source>{day}, {name}, {time}</source>
        <translation>{day}, {name}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{name}, {time}, {share} billable</source>
        <translation>{name}, {time}, {share} facturable</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>{told}. The {hours} is safe.</source>
        <translation>{told}. Las {hours} están a salvo.</translation>
    </message>
    <message>
        <source>{words}. Show nothing else.</source>
        <translation>{words}. No mostrar nada más.</translation>
    </message>
</context>
<context>
    <name>WithoutTicketRow</name>
    <message>
        <source>Start without a ticket</source>
        <translation>Iniciar sin ticket</translation>
    </message>
    <message>
        <source>Start without a ticket, note “{words}”</source>
        <translation>Iniciar sin ticket, nota “{words}”</translation>
    </message>
</context>
</TS>

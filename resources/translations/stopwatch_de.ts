<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbsenceQuestion</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Keep all of it</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Not work until {ended}</source>
        <translation>Keine Arbeit bis {ended}</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Work ended at {begun}</source>
        <translation>Arbeit endete um {begun}</translation>
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
        <translation>Eine weitere wartet in der Liste.</translation>
    </message>
    <message>
        <source>A call began. The stopwatch was running.</source>
        <translation>Ein Anruf begann. Die Stoppuhr lief.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Another ticket…</source>
        <translation>Anderes Ticket…</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Awake again.</source>
        <translation>Wieder wach.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away counts from {count} min on.</source>
        <translation>Abwesend zählt ab {count}&#xa0;min.</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>Weg seit {time}</translation>
    </message>
    <message>
        <source>Away {count} min, {range}</source>
        <translation>{count} min abwesend, {range}</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Book {span} on {number}</source>
        <translation>{span} auf {number} buchen</translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation>Auf {number} gebucht</translation>
    </message>
    <message>
        <source>Booked {span} on {number}, as a draft.</source>
        <translation>{span} auf {number} gebucht, als Entwurf.</translation>
    </message>
    <message>
        <source>Call, microphone in use</source>
        <translation>Anruf, Mikrofon in Gebrauch</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Wähle eines</translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation>Uhr gestellt</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Do it, and go to the next</source>
        <translation>Ausführen und zur nächsten</translation>
    </message>
    <message>
        <source>Every absence</source>
        <translation>Jede Abwesenheit</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Find another ticket for a row</source>
        <translation>Ein anderes Ticket für eine Zeile suchen</translation>
    </message>
    <message>
        <source>Forget: {rule}</source>
        <translation>Vergessen: {rule}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Idle, no keyboard or mouse</source>
        <translation>Untätig, weder Tastatur noch Maus</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>It waits for your decision again.</source>
        <translation>Es wartet wieder auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>It was set to here.</source>
        <translation>Sie wurde hierauf gestellt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep on ticket</source>
        <translation>Auf Ticket lassen</translation>
    </message>
    <message>
        <source>Keep {span} on {number}</source>
        <translation>{span} auf {number} lassen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept on {number}</source>
        <translation>Auf {number} gelassen</translation>
    </message>
    <message>
        <source>Kept {span} on {number}.</source>
        <translation>{span} auf {number} gelassen.</translation>
    </message>
    <message>
        <source>Last key or mouse. The stopwatch was running.</source>
        <translation>Letzte Taste oder Maus. Die Stoppuhr lief.</translation>
    </message>
    <message>
        <source>Last sign of the program. The stopwatch ran on.</source>
        <translation>Letztes Zeichen des Programms. Die Stoppuhr lief weiter.</translation>
    </message>
    <message>
        <source>Leave out {span}</source>
        <translation>{span} weglassen</translation>
    </message>
    <message>
        <source>Left out {span}.</source>
        <translation>{span} weggelassen.</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Not work</source>
        <translation>Keine Arbeit</translation>
    </message>
    <message>
        <source>Nothing counts as away: that is switched off in the settings.</source>
        <translation>Nichts zählt als abwesend: das ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing is booked or dropped until you choose.</source>
        <translation>Nichts wird gebucht oder verworfen, bis du wählst.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Number, title or company</source>
        <translation>Nummer, Titel oder Firma</translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation>Anderes Ticket</translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation>Anderes Ticket…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderes…</translation>
    </message>
    <message>
        <source>Program not running</source>
        <translation>Programm lief nicht</translation>
    </message>
    <message>
        <source>Remember: when asleep</source>
        <translation>Merken: im Ruhezustand</translation>
    </message>
    <message>
        <source>Remember: when idle</source>
        <translation>Merken: untätig</translation>
    </message>
    <message>
        <source>Remember: when in a call</source>
        <translation>Merken: im Gespräch</translation>
    </message>
    <message>
        <source>Remember: when locked</source>
        <translation>Merken: gesperrt</translation>
    </message>
    <message>
        <source>Remember: when the clock was set</source>
        <translation>Merken: Uhr gestellt</translation>
    </message>
    <message>
        <source>Remember: when the program was not running</source>
        <translation>Merken: Programm lief nicht</translation>
    </message>
    <message>
        <source>Up to a length, or from it on</source>
        <translation>Bis zu einer Länge oder ab ihr</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Save split, {count} min</source>
        <translation>Aufteilung speichern, {count} min</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split into {count}</source>
        <translation>In {count} aufgeteilt</translation>
    </message>
    <message>
        <source>Split {count} min.</source>
        <translation>{count} min aufgeteilt.</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The call ended.</source>
        <translation>Der Anruf endete.</translation>
    </message>
    <message>
        <source>The computer fell asleep. The stopwatch was running.</source>
        <translation>Der Rechner ging in den Ruhezustand. Die Stoppuhr lief.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set from here.</source>
        <translation>Ab hier wurde die Uhr des Rechners gestellt.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Die nächste</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Die vorige</translation>
    </message>
    <message>
        <source>The program started again.</source>
        <translation>Das Programm startete wieder.</translation>
    </message>
    <message>
        <source>This deletes #{number} in Autotask ({old}).</source>
        <translation>Das löscht #{number} in Autotask ({old}).</translation>
    </message>
    <message>
        <source>This desktop reports neither idle time nor locks. Sleep is still seen.</source>
        <translation>Dieser Desktop meldet weder Untätigkeit noch Sperren. Der Ruhezustand wird trotzdem erkannt.</translation>
    </message>
    <message>
        <source>This desktop reports no idle time. Lock and sleep are still seen.</source>
        <translation>Dieser Desktop meldet keine Untätigkeit. Sperren und Ruhezustand werden trotzdem erkannt.</translation>
    </message>
    <message>
        <source>This shortens #{number} in Autotask from {old} to {new}.</source>
        <translation>Das kürzt #{number} in Autotask von {old} auf {new}.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Time away while a stopwatch runs waits here until you say what it was.</source>
        <translation>Abwesenheit bei laufender Stoppuhr wartet hier, bis du sagst, was sie war.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation>Entsperrt.</translation>
    </message>
    <message>
        <source>Use remaining</source>
        <translation>Rest verwenden</translation>
    </message>
    <message>
        <source>Use the remaining time for a row</source>
        <translation>Die restliche Zeit für eine Zeile verwenden</translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, lock, sleep by two clocks, calls by microphone.</source>
        <translation>Beobachtet: Untätigkeit ab {count}&#xa0;min, Sperren, Ruhezustand an zwei Uhren, Anrufe am Mikrofon.</translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, lock, sleep by two clocks.</source>
        <translation>Beobachtet: Untätigkeit ab {count}&#xa0;min, Sperren, Ruhezustand an zwei Uhren.</translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, sleep by two clocks. No locks are told here.</source>
        <translation>Beobachtet: Untätigkeit ab {count}&#xa0;min, Ruhezustand an zwei Uhren. Sperren werden hier nicht gemeldet.</translation>
    </message>
    <message>
        <source>What counts as away…</source>
        <translation>Was als abwesend zählt…</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Was dann zu tun ist</translation>
    </message>
    <message>
        <source>Which length</source>
        <translation>Welche Länge</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>You choose when you are back.</source>
        <translation>Du entscheidest, wenn du zurück bist.</translation>
    </message>
    <message>
        <source>You locked the screen. The stopwatch was running.</source>
        <translation>Du hast den Bildschirm gesperrt. Die Stoppuhr lief.</translation>
    </message>
    <message>
        <source>You were back.</source>
        <translation>Du warst zurück.</translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation>alles zugeordnet</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>jede Länge</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>stay in this list until you choose.</source>
        <translation>bleiben hier, bis du wählst.</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>while</source>
        <translation>während</translation>
    </message>
    <message>
        <source>{before}, then asleep</source>
        <translation>{before}, dann Ruhezustand</translation>
    </message>
    <message>
        <source>{before}, then idle</source>
        <translation>{before}, dann untätig</translation>
    </message>
    <message>
        <source>{before}, then in a call</source>
        <translation>{before}, dann im Gespräch</translation>
    </message>
    <message>
        <source>{before}, then locked</source>
        <translation>{before}, dann gesperrt</translation>
    </message>
    <message>
        <source>{before}, then not running</source>
        <translation>{before}, dann nicht gelaufen</translation>
    </message>
    <message>
        <source>{before}, then the clock was set</source>
        <translation>{before}, dann Uhr gestellt</translation>
    </message>
    <message>
        <source>{cause}, from {span}</source>
        <translation>{cause}, ab {span}</translation>
    </message>
    <message>
        <source>{cause}, up to {span}</source>
        <translation>{cause}, bis {span}</translation>
    </message>
    <message>
        <source>{cause}. Nothing is booked yet.</source>
        <translation>{cause}. Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} min too many</source>
        <translation>{count}&#xa0;min zu viel</translation>
    </message>
    <message>
        <source>{count} min unassigned</source>
        <translation>{count}&#xa0;min nicht zugeordnet</translation>
    </message>
    <message>
        <source>{count} others wait in the list.</source>
        <translation>{count} weitere warten in der Liste.</translation>
    </message>
    <message>
        <source>{minutes} min unassigned</source>
        <translation>{minutes}&#xa0;min nicht zugeordnet</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{start} to {end} {what}</source>
        <translation>{start} bis {end} {what}</translation>
    </message>
    <message>
        <source>{what} · by you, {at}</source>
        <translation>{what} · von dir, {at}</translation>
    </message>
    <message>
        <source>{what} · by your rule</source>
        <translation>{what} · nach deiner Regel</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Also connected</source>
        <translation>Auch verbunden</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Weiteres Konto verbinden…</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the account {name}</source>
        <translation>Das Konto {name} verwenden</translation>
    </message>
</context>
<context>
    <name>BlankNote</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Fetching tickets, {fetched} of about {expected}.</source>
        <translation>Tickets werden geholt, {fetched} von etwa {expected}.</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <source>Autotask has no page for this that is known here.</source>
        <translation>Autotask hat dafür keine Seite, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>No browser took the page of the ticket. Choose one in the desktop.</source>
        <translation>Kein Browser hat die Seite des Tickets angenommen. Wähle einen in den Einstellungen des Desktops.</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
</context>
<context>
    <name>ConnectedAccount</name>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Autotask at</source>
        <translation>Autotask unter</translation>
    </message>
    <message>
        <source>Time of</source>
        <translation>Zeit von</translation>
    </message>
</context>
<context>
    <name>CuttingChoice</name>
    <message>
        <source>&amp;Just one entry</source>
        <translation>Ein Eintrag &amp;für alle</translation>
    </message>
    <message>
        <source>Its times were changed by hand.</source>
        <translation>Die Zeiten wurden von Hand geändert.</translation>
    </message>
    <message>
        <source>One per segment</source>
        <translation>Einer je Abschnitt</translation>
    </message>
</context>
<context>
    <name>DamageWindow</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Your recorded time is being brought back. This can take some minutes.</source>
        <translation>Deine erfasste Zeit wird wiederhergestellt. Das kann einige Minuten dauern.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>1 entry is ready.</source>
        <translation>1 Eintrag ist bereit.</translation>
    </message>
    <message>
        <source>Approved and posted</source>
        <translation>Genehmigt und gebucht</translation>
    </message>
    <message>
        <source>Approved and posted in Autotask: read-only.</source>
        <translation>In Autotask genehmigt und gebucht: nur lesbar.</translation>
    </message>
    <message>
        <source>As a table, and back</source>
        <translation>Als Tabelle, und zurück</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book on {title}</source>
        <translation>Auf {title} buchen</translation>
    </message>
    <message>
        <source>Both kept {span}</source>
        <translation>Beide {span} behalten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Cannot leave yet</source>
        <translation>Kann noch nicht raus</translation>
    </message>
    <message>
        <source>Checking until {time}</source>
        <translation>Wird geprüft bis {time}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day as table</source>
        <translation>Tag als Tabelle</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End {title} at {time}</source>
        <translation>{title} um {time} beenden</translation>
    </message>
    <message>
        <source>Entered in Autotask</source>
        <translation>In Autotask erfasst</translation>
    </message>
    <message>
        <source>Entered in Autotask: as of {time}</source>
        <translation>In Autotask erfasst: Stand {time}</translation>
    </message>
    <message>
        <source>Entered in Autotask: change it there.</source>
        <translation>In Autotask erfasst: dort zu ändern.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Extend earlier</source>
        <translation>Früheren dehnen</translation>
    </message>
    <message>
        <source>Extend {title} to {time}</source>
        <translation>{title} bis {time} dehnen</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>Fill the gap, or a day without entries</source>
        <translation>Die Lücke füllen, oder einen Tag ohne Einträge</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Füllen…</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignored {span}</source>
        <translation>{span} ignoriert</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>It is to settle again.</source>
        <translation>Es ist wieder zu klären.</translation>
    </message>
    <message>
        <source>Its stopwatch has not been stopped yet.</source>
        <translation>Die Stoppuhr wurde noch nicht gestoppt.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join with the next of the same ticket</source>
        <translation>Mit dem nächsten desselben Tickets verbinden</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Move to another ticket</source>
        <translation>Auf ein anderes Ticket verschieben</translation>
    </message>
    <message>
        <source>Move to ticket…</source>
        <translation>Auf anderes Ticket…</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>Neuer Eintrag…</translation>
    </message>
    <message>
        <source>Next to settle</source>
        <translation>Nächstes zu klären</translation>
    </message>
    <message>
        <source>No entries on this day. Ins adds one.</source>
        <translation>Keine Einträge an diesem Tag. Mit Einfg kommt einer dazu.</translation>
    </message>
    <message>
        <source>No entries, but this computer was in use {times}. Ins adds one.</source>
        <translation>Keine Einträge, doch dieser Rechner war in Gebrauch {times}. Mit Einfg kommt einer dazu.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Lief nicht</translation>
    </message>
    <message>
        <source>Not work</source>
        <translation>Keine Arbeit</translation>
    </message>
    <message>
        <source>Not work {span}</source>
        <translation>Keine Arbeit {span}</translation>
    </message>
    <message>
        <source>Not work, {minutes} min</source>
        <translation>Keine Arbeit, {minutes} min</translation>
    </message>
    <message>
        <source>Nothing to settle.</source>
        <translation>Nichts zu klären.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation>Anderes Ticket…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Previous to settle</source>
        <translation>Voriges zu klären</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Settle it in way {number}</source>
        <translation>Auf Weg {number} klären</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split around</source>
        <translation>Darum teilen</translation>
    </message>
    <message>
        <source>Split {title} around it</source>
        <translation>{title} darum teilen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start later one sooner</source>
        <translation>Späteren früher beginnen</translation>
    </message>
    <message>
        <source>Start {title} at {time}</source>
        <translation>{title} um {time} beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Take out of the day</source>
        <translation>Aus dem Tag nehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The boundary is moved.</source>
        <translation>Die Grenze ist verschoben.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Abzurechnen</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Trim earlier</source>
        <translation>Früheren kürzen</translation>
    </message>
    <message>
        <source>Trim later</source>
        <translation>Späteren kürzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>clock forward</source>
        <translation>Uhr vorgestellt</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>its ticket</source>
        <translation>das Ticket</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>abzurechnen</translation>
    </message>
    <message>
        <source>to bill {hours}</source>
        <translation>abzurechnen {hours}</translation>
    </message>
    <message>
        <source>was {time}</source>
        <translation>war {time}</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gearbeitet</translation>
    </message>
    <message>
        <source>worked {span}</source>
        <translation>gearbeitet {span}</translation>
    </message>
    <message>
        <source>{count} entries are ready.</source>
        <translation>{count} Einträge sind bereit.</translation>
    </message>
    <message>
        <source>{day}, {count} entries, worked {worked}, {open} to settle</source>
        <translation>{day}, {count} Einträge, gearbeitet {worked}, {open} zu klären</translation>
    </message>
    <message>
        <source>{gap}: filled.</source>
        <translation>{gap}: gefüllt.</translation>
    </message>
    <message>
        <source>{minutes:+} min</source>
        <translation>{minutes:+}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min gap</source>
        <translation>Lücke {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min gap, {times}</source>
        <translation>Lücke {minutes}&#xa0;min, {times}</translation>
    </message>
    <message>
        <source>{minutes} min overlap</source>
        <translation>Überschneidung {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min undecided</source>
        <translation>{minutes}&#xa0;min unentschieden</translation>
    </message>
    <message>
        <source>{span} to</source>
        <translation>{span} auf</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{times}, a stopwatch ran and was not booked</source>
        <translation>{times}, eine Stoppuhr lief und wurde nicht gebucht</translation>
    </message>
    <message>
        <source>{times}, {earlier} and {later}</source>
        <translation>{times}, {earlier} und {later}</translation>
    </message>
    <message>
        <source>{times}, {evidence}</source>
        <translation>{times}, {evidence}</translation>
    </message>
    <message>
        <source>{title} is one entry again.</source>
        <translation>{title} ist wieder ein Eintrag.</translation>
    </message>
    <message>
        <source>{title} is split.</source>
        <translation>{title} ist geteilt.</translation>
    </message>
    <message>
        <source>{title} is taken out; its {span} stay on file.</source>
        <translation>{title} ist herausgenommen; die {span} bleiben erhalten.</translation>
    </message>
    <message>
        <source>{title} {minutes} minutes</source>
        <translation>{title} {minutes} Minuten</translation>
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
        <translation>1 geht in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>In Autotask {hours}</source>
        <translation>In Autotask {hours}</translation>
    </message>
    <message>
        <source>Not yet sent {hours}</source>
        <translation>Noch nicht gesendet {hours}</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Nichts abzurechnen</translation>
    </message>
    <message>
        <source>On its way {hours}</source>
        <translation>Unterwegs {hours}</translation>
    </message>
    <message>
        <source>Submit 1</source>
        <translation>1 senden</translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Submit all {count}</source>
        <translation>Alle {count} senden</translation>
    </message>
    <message>
        <source>Submit {ready} of {count}</source>
        <translation>{ready} von {count} senden</translation>
    </message>
    <message>
        <source>To bill {hours}</source>
        <translation>Abzurechnen {hours}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Worked {span}</source>
        <translation>Gearbeitet {span}</translation>
    </message>
    <message>
        <source>clock {span}</source>
        <translation>nach der Uhr {span}</translation>
    </message>
    <message>
        <source>target {span}</source>
        <translation>Soll {span}</translation>
    </message>
    <message>
        <source>{count} leave in {seconds} s</source>
        <translation>{count} gehen in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min up per entry adds {span}</source>
        <translation>auf {minutes}&#xa0;min je Eintrag gerundet: {span} mehr</translation>
    </message>
    <message>
        <source>{span} to go</source>
        <translation>noch {span}</translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>As table (V)</source>
        <translation>Als Tabelle (V)</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Move to ticket…</source>
        <translation>Auf anderes Ticket…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>1 entry is safe on this computer.</source>
        <translation>1 Eintrag ist sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>1 entry waits here.</source>
        <translation>1 Eintrag wartet hier.</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht dich</translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation>1 unterwegs</translation>
    </message>
    <message>
        <source>1 try</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>Accept theirs</source>
        <translation>Deren Stand nehmen</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Autotask is slowing everybody down; entries wait longer. {here} from here, {used} of {limit}</source>
        <translation>Autotask bremst gerade alle; Einträge warten länger. {here} von hier, {used} von {limit}</translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again.</source>
        <translation>Autotask verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Autotask, as {name}</source>
        <translation>Autotask, als {name}</translation>
    </message>
    <message>
        <source>By problem</source>
        <translation>Nach Problem</translation>
    </message>
    <message>
        <source>Checking with Autotask</source>
        <translation>Wird bei Autotask geprüft</translation>
    </message>
    <message>
        <source>Copy the attempts</source>
        <translation>Versuche kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted in Autotask</source>
        <translation>In Autotask gelöscht</translation>
    </message>
    <message>
        <source>Deleted the entry of {hours}; its time stays on file.</source>
        <translation>Der Eintrag von {hours} ist gelöscht; seine Zeit bleibt erhalten.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Everything is in Autotask</source>
        <translation>Alles ist in Autotask</translation>
    </message>
    <message>
        <source>Everything is in Autotask. Last look {time}.</source>
        <translation>Alles ist in Autotask. Zuletzt nachgesehen {time}.</translation>
    </message>
    <message>
        <source>Everything is recorded.</source>
        <translation>Alles ist erfasst.</translation>
    </message>
    <message>
        <source>Everything is safe on this computer.</source>
        <translation>Alles ist sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Everything that is to go is in Autotask</source>
        <translation>Alles, was hingehört, ist in Autotask</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>If it is still not there at {time}, it is sent again by itself. No need to wait here. You may edit it now; the change follows behind.</source>
        <translation>Ist er um {time} noch immer nicht dort, wird er von selbst erneut gesendet. Du musst hier nicht warten. Du kannst ihn jetzt bearbeiten; die Änderung folgt nach.</translation>
    </message>
    <message>
        <source>If the first try arrived after all, Autotask holds {hours} twice until the next audit finds it.</source>
        <translation>Falls der erste Versuch doch ankam, hat Autotask {hours} doppelt, bis die nächste Prüfung es findet.</translation>
    </message>
    <message>
        <source>It follows when its contract has the number.</source>
        <translation>Es folgt, sobald der Vertrag die Nummer hat.</translation>
    </message>
    <message>
        <source>It follows when the ticket&apos;s entries have arrived.</source>
        <translation>Es folgt, sobald die Einträge des Tickets angekommen sind.</translation>
    </message>
    <message>
        <source>It goes to Autotask by itself.</source>
        <translation>Es geht von selbst an Autotask.</translation>
    </message>
    <message>
        <source>It goes to Autotask by itself; {when}.</source>
        <translation>Es geht von selbst an Autotask; {when}.</translation>
    </message>
    <message>
        <source>It is a draft. Finish it, then it goes to Autotask.</source>
        <translation>Das ist ein Entwurf. Schließe ihn ab, dann geht er an Autotask.</translation>
    </message>
    <message>
        <source>It is as Autotask has it.</source>
        <translation>Es ist so, wie Autotask es hat.</translation>
    </message>
    <message>
        <source>It is looked up, and sent again by itself. No need to wait here.</source>
        <translation>Es wird nachgesehen und von selbst erneut gesendet. Du musst hier nicht warten.</translation>
    </message>
    <message>
        <source>It is on its way to Autotask, {when}.</source>
        <translation>Es ist unterwegs zu Autotask, {when}.</translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation>Es wird erneut gesendet.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation>Weiter prüfen</translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation>Hier behalten</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translation>Letzter Abgleich {time}.</translation>
    </message>
    <message>
        <source>Looked for it</source>
        <translation>Danach gesucht</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Next look</source>
        <translation>Nächstes Nachsehen</translation>
    </message>
    <message>
        <source>No entries on this day</source>
        <translation>Keine Einträge an diesem Tag</translation>
    </message>
    <message>
        <source>No entries on this day.</source>
        <translation>Keine Einträge an diesem Tag.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing here looks like “{typed}”.</source>
        <translation>Nichts hier sieht aus wie „{typed}“.</translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation>Noch nichts zu senden.</translation>
    </message>
    <message>
        <source>Offline since {time}. What waits goes by itself.</source>
        <translation>Offline seit {time}. Was wartet, geht von selbst.</translation>
    </message>
    <message>
        <source>Offline since {time}; next try {next}, by itself.</source>
        <translation>Offline seit {time}; nächster Versuch {next}, von selbst.</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Put back mine</source>
        <translation>Meinen Stand zurück</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Requests this hour:</source>
        <translation>Anfragen in dieser Stunde:</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Send after all</source>
        <translation>Doch senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send anyway books it now. {risk}</source>
        <translation>Trotzdem senden bucht ihn jetzt. {risk}</translation>
    </message>
    <message>
        <source>Send anyway…</source>
        <translation>Trotzdem senden…</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent to Autotask</source>
        <translation>An Autotask gesendet</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>That one is this entry.</source>
        <translation>Das ist dieser Eintrag.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The number stays as Autotask has it.</source>
        <translation>Die Nummer bleibt, wie Autotask sie hat.</translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation>Das Ticket bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist er</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>To its detail</source>
        <translation>Zu den Details</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Under no problem</source>
        <translation>Unter keinem Problem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is here goes to Autotask.</source>
        <translation>Was hier ist, geht an Autotask.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You keep it on this computer; it is not sent.</source>
        <translation>Du behältst ihn auf diesem Rechner; er wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Your numbers are kept here.</source>
        <translation>Deine Nummern bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Your time is kept on this computer. Connect Autotask when you like.</source>
        <translation>Deine Zeit bleibt auf diesem Rechner. Verbinde Autotask, wann du möchtest.</translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation>Deine Zeit ist sicher.</translation>
    </message>
    <message>
        <source>Your {hours} is safe. Autotask did not answer.</source>
        <translation>Deine {hours} sind sicher. Autotask hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Your {hours} is safe. Autotask did not answer; checking until {time}.</source>
        <translation>Deine {hours} sind sicher. Autotask hat nicht geantwortet; Prüfung bis {time}.</translation>
    </message>
    <message>
        <source>Your {hours} is safe. Whether it arrived cannot be looked up just now.</source>
        <translation>Deine {hours} sind sicher. Ob sie ankamen, lässt sich gerade nicht nachsehen.</translation>
    </message>
    <message>
        <source>approved and posted</source>
        <translation>genehmigt und gebucht</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>cannot look just now</source>
        <translation>gerade nicht nachzusehen</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>deleted in Autotask</source>
        <translation>in Autotask gelöscht</translation>
    </message>
    <message>
        <source>finish it when you like</source>
        <translation>jederzeit abzuschließen</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>zuletzt {time}</translation>
    </message>
    <message>
        <source>leaves in {seconds} s</source>
        <translation>geht in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>looked {times}</source>
        <translation>nachgesehen {times}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>nächster Versuch {time}</translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation>nächstes {time}</translation>
    </message>
    <message>
        <source>no answer three times</source>
        <translation>dreimal keine Antwort</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>nothing to bill</source>
        <translation>nichts abzurechnen</translation>
    </message>
    <message>
        <source>one with the same times is there</source>
        <translation>einer mit denselben Zeiten ist dort</translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation>gesendet {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>twice in Autotask</source>
        <translation>doppelt in Autotask</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>waits for its contract</source>
        <translation>wartet auf seinen Vertrag</translation>
    </message>
    <message>
        <source>waits for its entry</source>
        <translation>wartet auf seinen Eintrag</translation>
    </message>
    <message>
        <source>would count twice</source>
        <translation>würde doppelt zählen</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>{count} entries are safe on this computer.</source>
        <translation>{count} Einträge sind sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{count} entries wait here.</source>
        <translation>{count} Einträge warten hier.</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} brauchen dich</translation>
    </message>
    <message>
        <source>{count} on their way</source>
        <translation>{count} unterwegs</translation>
    </message>
    <message>
        <source>{count} tries</source>
        <translation>{count} Versuche</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{here} from here</source>
        <translation>{here} von hier</translation>
    </message>
    <message>
        <source>{here} from here, {used} of {limit} by everyone</source>
        <translation>{here} von hier, {used} von {limit} von allen</translation>
    </message>
    <message>
        <source>{hours} goes to Autotask.</source>
        <translation>{hours} gehen an Autotask.</translation>
    </message>
    <message>
        <source>{hours} is kept on this computer.</source>
        <translation>{hours} bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{hours} to bill</source>
        <translation>{hours} abzurechnen</translation>
    </message>
    <message>
        <source>{sent} sent</source>
        <translation>{sent} gesendet</translation>
    </message>
    <message>
        <source>{sent} sent, 1 look</source>
        <translation>{sent} gesendet, einmal nachgesehen</translation>
    </message>
    <message>
        <source>{sent} sent, {looks} looks</source>
        <translation>{sent} gesendet, {looks}-mal nachgesehen</translation>
    </message>
    <message>
        <source>{time} last look</source>
        <translation>{time} letztes Mal</translation>
    </message>
    <message>
        <source>{time} sent</source>
        <translation>{time} gesendet</translation>
    </message>
    <message>
        <source>{time}, found there</source>
        <translation>{time}, dort gefunden</translation>
    </message>
    <message>
        <source>{why} It is looked up as soon as that works; nothing is sent twice.</source>
        <translation>{why} Es wird nachgesehen, sobald das geht; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>{word} {time}</source>
        <translation>{word} {time}</translation>
    </message>
    <message>
        <source>{worked} worked, nothing to bill</source>
        <translation>{worked} gearbeitet, nichts abzurechnen</translation>
    </message>
    <message>
        <source>{worked} worked, {billed} to bill</source>
        <translation>{worked} gearbeitet, {billed} abzurechnen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Nothing is running. {worked} worked today.</source>
        <translation>Nichts läuft. Heute {worked} gearbeitet.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>A notification is shown. Press its button.</source>
        <translation>Eine Mitteilung ist zu sehen. Drücke ihren Knopf.</translation>
    </message>
    <message>
        <source>Being away</source>
        <translation>Abwesend sein</translation>
    </message>
    <message>
        <source>A locked screen is told by {source}.</source>
        <translation>Ein gesperrter Bildschirm wird von {source} gemeldet.</translation>
    </message>
    <message>
        <source>Administrator&apos;s policy</source>
        <translation>Vorgaben des Administrators</translation>
    </message>
    <message>
        <source>Answer what they ask in the panel.</source>
        <translation>Beantworte ihre Fragen im Fenster der Stoppuhren.</translation>
    </message>
    <message>
        <source>Choose keys in the settings.</source>
        <translation>Wähle Tasten in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose other keys in the settings.</source>
        <translation>Wähle andere Tasten in den Einstellungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Do you see this?</source>
        <translation>Siehst du das?</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>It is configured so. Choose another backend for keyring if that is not wanted.</source>
        <translation>So ist er eingestellt. Wähle ein anderes Backend für keyring, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es geht</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Let a shortcut of the desktop itself run “ticket-stopwatch start”.</source>
        <translation>Lass ein Tastenkürzel des Desktops selbst „ticket-stopwatch start“ ausführen.</translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation>Gesperrter Bildschirm</translation>
    </message>
    <message>
        <source>No keyring keeps the secret of your account.</source>
        <translation>Kein Schlüsselbund bewahrt das Geheimnis deines Kontos.</translation>
    </message>
    <message>
        <source>No keys are chosen that count everywhere.</source>
        <translation>Keine überall geltenden Tasten sind gewählt.</translation>
    </message>
    <message>
        <source>No policy is set: everything is yours to set.</source>
        <translation>Es gibt keine Vorgaben: du stellst alles selbst ein.</translation>
    </message>
    <message>
        <source>Nothing here shows notifications.</source>
        <translation>Nichts hier zeigt Mitteilungen.</translation>
    </message>
    <message>
        <source>Nothing here tells when keyboard and mouse rest.</source>
        <translation>Nichts hier meldet, wann Tastatur und Maus ruhen.</translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation>Nichts hier meldet, wann der Bildschirm gesperrt ist.</translation>
    </message>
    <message>
        <source>Nothing is lost by it: all questions wait in the panel too.</source>
        <translation>Dadurch geht nichts verloren: alle Fragen warten auch im Fenster der Stoppuhren.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Notifications come with buttons.</source>
        <translation>Mitteilungen kommen mit Knöpfen.</translation>
    </message>
    <message>
        <source>Notifications come without buttons.</source>
        <translation>Mitteilungen kommen ohne Knöpfe.</translation>
    </message>
    <message>
        <source>On GNOME, install the extension AppIndicator; elsewhere, add the tray to a panel.</source>
        <translation>Installiere unter GNOME die Erweiterung AppIndicator; füge sonst einer Leiste den Systemabschnitt hinzu.</translation>
    </message>
    <message>
        <source>Press one of the keys now, in any program.</source>
        <translation>Drücke jetzt eine der Tasten, in irgendeinem Programm.</translation>
    </message>
    <message>
        <source>Press the button, and the window knows.</source>
        <translation>Drücke den Knopf, und das Fenster weiß es.</translation>
    </message>
    <message>
        <source>Rest of keyboard and mouse is told by {source}.</source>
        <translation>Ruhe von Tastatur und Maus wird von {source} gemeldet.</translation>
    </message>
    <message>
        <source>Secrets are kept by {name}.</source>
        <translation>Geheimnisse bewahrt {name}.</translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation>Tastenkürzel überall</translation>
    </message>
    <message>
        <source>Sleep and breaks of the program are seen all the same, by the clocks.</source>
        <translation>Ruhezustand und Pausen des Programms werden trotzdem erkannt, an den Uhren.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or give the secret at every start.</source>
        <translation>Starte GNOME Keyring oder KWallet, oder gib das Geheimnis bei jedem Start ein.</translation>
    </message>
    <message>
        <source>Stopwatches and time entries need none of this. It decides how they reach you.</source>
        <translation>Stoppuhren und Zeiteinträge brauchen nichts davon. Es entscheidet, wie sie dich erreichen.</translation>
    </message>
    <message>
        <source>Tell your administrator. “ticket-stopwatch diagnose” lists all of it.</source>
        <translation>Sag es deinem Administrator. „ticket-stopwatch diagnose“ nennt alles.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>The keyring keeps secrets in a file that can be read.</source>
        <translation>Der Schlüsselbund bewahrt Geheimnisse in einer lesbaren Datei.</translation>
    </message>
    <message>
        <source>These keys count everywhere: {keys}.</source>
        <translation>Diese Tasten gelten überall: {keys}.</translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that count everywhere.</source>
        <translation>Dieser Desktop gibt Programmen keine überall geltenden Tasten.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Try: {title}</source>
        <translation>Testen: {title}</translation>
    </message>
    <message>
        <source>What works here</source>
        <translation>Was hier funktioniert</translation>
    </message>
    <message>
        <source>What works on your desktop</source>
        <translation>Was auf deinem Desktop funktioniert</translation>
    </message>
    <message>
        <source>You pressed its button: notifications work.</source>
        <translation>Du hast den Knopf gedrückt: Mitteilungen funktionieren.</translation>
    </message>
    <message>
        <source>You pressed {keys}: it works.</source>
        <translation>Du hast {keys} gedrückt: es funktioniert.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s policy counts: {file}.</source>
        <translation>Die Vorgaben deines Administrators gelten: {file}.</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon. The panel stays open instead.</source>
        <translation>Dein Desktop zeigt kein Symbol in der Leiste. Stattdessen bleibt das Fenster der Stoppuhren offen.</translation>
    </message>
    <message>
        <source>Your desktop shows the icon of the stopwatch.</source>
        <translation>Dein Desktop zeigt das Symbol der Stoppuhr.</translation>
    </message>
    <message>
        <source>Your time is safe. A part of your administrator&apos;s policy does not count: {fault}</source>
        <translation>Deine Zeit ist sicher. Ein Teil der Vorgaben deines Administrators gilt nicht: {fault}</translation>
    </message>
    <message>
        <source>being tested</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>funktioniert teilweise</translation>
    </message>
</context>
<context>
    <name>DoubleWorkLine</name>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation>Am Problem arbeiten</translation>
    </message>
    <message>
        <source>Work on the problem {named}</source>
        <translation>Am Problem {named} arbeiten</translation>
    </message>
</context>
<context>
    <name>EntriesFilter</name>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Number, title, company or summary</source>
        <translation>Nummer, Titel, Firma oder Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>EntriesHead</name>
    <message>
        <source>By problem</source>
        <translation>Nach Problem</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>EntriesWindow</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copy attempts</source>
        <translation>Versuche kopieren</translation>
    </message>
    <message>
        <source>Edit it to choose a ticket</source>
        <translation>Bearbeite ihn, um ein Ticket zu wählen</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>{time} worked</source>
        <translation>{time} gearbeitet</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Break {range}, {length}</source>
        <translation>Pause {range}, {length}</translation>
    </message>
    <message>
        <source>Break {range}, {length} on another stopwatch</source>
        <translation>Pause {range}, {length} auf einer anderen Stoppuhr</translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation>Deine Zeit ist sicher.</translation>
    </message>
    <message>
        <source>Your {hours} is safe.</source>
        <translation>Deine {hours} sind sicher.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{count} breaks, {length} in all</source>
        <translation>{count} Pausen, zusammen {length}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>1 entry is in {file}.</source>
        <translation>1 Eintrag ist in {file}.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of an entry (JSON)</source>
        <translation>Alles eines Eintrags (JSON)</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Anderer Computer</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Kalender (ICS)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Dates as the file tells</source>
        <translation>Daten, wie die Datei sagt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export time entries</source>
        <translation>Zeiteinträge exportieren</translation>
    </message>
    <message>
        <source>Export, import, backup</source>
        <translation>Exportieren, Importieren, Sichern</translation>
    </message>
    <message>
        <source>Exports (*.csv *.json *.txt)</source>
        <translation>Exporte (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>Exports of this program, of Toggl Track, Clockify and Timewarrior can be read. You see what would come in first; it comes in as drafts, and nothing is sent by it.</source>
        <translation>Exporte dieses Programms, von Toggl Track, Clockify und Timewarrior können gelesen werden. Du siehst zuerst, was hereinkäme; es kommt als Entwurf, und gesendet wird dadurch nichts.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Hand over to another computer</source>
        <translation>An einen anderen Computer übergeben</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand-overs (*.json)</source>
        <translation>Übergaben (*.json)</translation>
    </message>
    <message>
        <source>Handed over on {day}, and sent from there (entries: {entries}, stopwatches: {stopwatches}).</source>
        <translation>Am {day} übergeben, wird von dort gesendet (Einträge: {entries}, Stoppuhren: {stopwatches}).</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>How dates are meant</source>
        <translation>Wie Daten gemeint sind</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import time</source>
        <translation>Zeit importieren</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>{count} importieren</translation>
    </message>
    <message>
        <source>Imported 1 entry. It was not sent: look it over and save it.</source>
        <translation>1 Eintrag importiert. Er wurde nicht gesendet: Sieh ihn durch und speichere ihn.</translation>
    </message>
    <message>
        <source>Imported {count} entries. None was sent: look them over and save them.</source>
        <translation>{count} Einträge importiert. Keiner wurde gesendet: Sieh sie durch und speichere sie.</translation>
    </message>
    <message>
        <source>Interval {number}</source>
        <translation>Intervall {number}</translation>
    </message>
    <message>
        <source>It is the other computer&apos;s again; its file can be taken over.</source>
        <translation>Es gehört wieder dem anderen Computer; seine Datei kann übernommen werden.</translation>
    </message>
    <message>
        <source>It stays here, as it may have left or waits for a new ticket: {count}.</source>
        <translation>Bleibt hier, weil es schon unterwegs sein kann oder auf ein neues Ticket wartet: {count}.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>No backup was made. Your recorded time is safe.</source>
        <translation>Es wurde keine Sicherung gemacht. Deine erfasste Zeit ist sicher.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Niemand hat es</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is sent again before Autotask was asked whether it has it.</source>
        <translation>Nichts wird noch einmal gesendet, bevor Autotask gefragt wurde, ob es schon da ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be done.</source>
        <translation>Nichts wurde geändert. Das ging nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be read.</source>
        <translation>Nichts wurde geändert. Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Only if no other computer took it over: else its time may be booked twice.</source>
        <translation>Nur, wenn kein anderer Computer es übernommen hat: Sonst kann die Zeit doppelt gebucht werden.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take over from another computer</source>
        <translation>Von einem anderen Computer übernehmen</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The program makes one a day by itself.</source>
        <translation>Das Programm macht von selbst täglich eine.</translation>
    </message>
    <message>
        <source>The stopwatch that runs goes on counting.</source>
        <translation>Die laufende Stoppuhr zählt weiter.</translation>
    </message>
    <message>
        <source>The windows close for it, and the program comes back by itself.</source>
        <translation>Die Fenster schließen sich dafür, und das Programm kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>The {count} stopwatches that run go on counting.</source>
        <translation>Die {count} laufenden Stoppuhren zählen weiter.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What is not sent yet goes on at another computer, and is sent from there.</source>
        <translation>Was noch nicht gesendet ist, geht an einem anderen Computer weiter und wird von dort gesendet.</translation>
    </message>
    <message>
        <source>What would come of the file</source>
        <translation>Was aus der Datei würde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Welche Sicherung</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Which form</source>
        <translation>Welche Form</translation>
    </message>
    <message>
        <source>Whose time, of several people</source>
        <translation>Wessen Zeit, bei mehreren Personen</translation>
    </message>
    <message>
        <source>Your time is safe here (to be sent: {waiting}, drafts: {drafts}, paused stopwatches: {stopwatches}).</source>
        <translation>Deine Zeit ist hier sicher (zu senden: {waiting}, Entwürfe: {drafts}, angehaltene Stoppuhren: {stopwatches}).</translation>
    </message>
    <message>
        <source>Your time is safe here again. Look the drafts over and save them.</source>
        <translation>Deine Zeit ist wieder hier sicher. Sieh die Entwürfe durch und speichere sie.</translation>
    </message>
    <message>
        <source>Your time is safe in {file} (entries: {entries}, stopwatches: {stopwatches}). Take it over there.</source>
        <translation>Deine Zeit ist sicher in {file} (Einträge: {entries}, Stoppuhren: {stopwatches}). Übernimm sie dort.</translation>
    </message>
    <message>
        <source>Your time is safe in {file}.</source>
        <translation>Deine Zeit ist sicher in {file}.</translation>
    </message>
    <message>
        <source>Your time is safe. The backup is looked at first…</source>
        <translation>Deine Zeit ist sicher. Die Sicherung wird zuerst geprüft …</translation>
    </message>
    <message>
        <source>Your time is safe: a backup of the present state is made first. Then the one below is put in place, and everything recorded or changed since is taken over into it.</source>
        <translation>Deine Zeit ist sicher: Zuerst wird der jetzige Stand gesichert. Dann wird die Sicherung unten zurückgespielt, und alles, was seither erfasst oder geändert wurde, wird in sie übernommen.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>von selbst gemacht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>nichts ist darin</translation>
    </message>
    <message>
        <source>{count} as drafts</source>
        <translation>{count} als Entwurf</translation>
    </message>
    <message>
        <source>{count} entries are in {file}.</source>
        <translation>{count} Einträge sind in {file}.</translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation>{count} schon hier</translation>
    </message>
    <message>
        <source>{count} kept here</source>
        <translation>{count} bleiben hier</translation>
    </message>
    <message>
        <source>{count} not readable</source>
        <translation>{count} nicht lesbar</translation>
    </message>
    <message>
        <source>{number}, not known yet</source>
        <translation>{number}, noch unbekannt</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect Autotask…</source>
        <translation>Autotask verbinden…</translation>
    </message>
    <message>
        <source>Connected: {name}.</source>
        <translation>Verbunden: {name}.</translation>
    </message>
    <message>
        <source>Do you see the icon? What works on your desktop</source>
        <translation>Siehst du das Symbol? Was auf deinem Desktop funktioniert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It runs since {time}. Give it a ticket, pause or stop it in the panel.</source>
        <translation>Sie läuft seit {time}. Gib ihr ein Ticket, pausiere oder stoppe sie im Fenster der Stoppuhren.</translation>
    </message>
    <message>
        <source>No account is needed: time is kept on this computer, and can be sent later.</source>
        <translation>Es geht ohne Konto: Zeit bleibt auf diesem Rechner und kann später gesendet werden.</translation>
    </message>
    <message>
        <source>Start a stopwatch</source>
        <translation>Eine Stoppuhr starten</translation>
    </message>
    <message>
        <source>Three choices</source>
        <translation>Drei Entscheidungen</translation>
    </message>
    <message>
        <source>Tickets come from Autotask then, and time entries go there, each exactly once.</source>
        <translation>Dann kommen Tickets aus Autotask, und Zeiteinträge gehen dorthin, jeder genau einmal.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Ticket Stopwatch</source>
        <translation>Willkommen bei Ticket Stopwatch</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Find the next</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>1 min</source>
        <translation>1&#xa0;min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5&#xa0;min</translation>
    </message>
    <message>
        <source>Boundary at {time}, by keyboard</source>
        <translation>Grenze bei {time}, mit der Tastatur</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Mit der Tastatur</translation>
    </message>
    <message>
        <source>Cut at {time}, by keyboard</source>
        <translation>Schnitt bei {time}, mit der Tastatur</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>move the start</source>
        <translation>Beginn verschieben</translation>
    </message>
    <message>
        <source>new entry in the gap</source>
        <translation>neuer Eintrag in der Lücke</translation>
    </message>
    <message>
        <source>next to settle</source>
        <translation>nächstes zu klären</translation>
    </message>
    <message>
        <source>one side, leaves a gap</source>
        <translation>eine Seite, lässt eine Lücke</translation>
    </message>
    <message>
        <source>settle it and go on</source>
        <translation>klären und weiter</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>1 company</source>
        <translation>1 Firma</translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>Ein Ticket</translation>
    </message>
    <message>
        <source>A ticket that Autotask does not show</source>
        <translation>Ein Ticket, das Autotask nicht zeigt</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Autotask does not let you read billing items: time that is posted or invoiced already stands here as not posted.</source>
        <translation>Autotask lässt dich Abrechnungsposten nicht lesen: schon gebuchte oder berechnete Zeit steht hier als nicht gebucht.</translation>
    </message>
    <message>
        <source>Autotask lets you read billing items under conditions alone: time that is posted or invoiced already may stand here as not posted.</source>
        <translation>Autotask lässt dich Abrechnungsposten nur unter Bedingungen lesen: schon gebuchte oder berechnete Zeit kann hier als nicht gebucht stehen.</translation>
    </message>
    <message>
        <source>Autotask&apos;s part was never fetched.</source>
        <translation>Der Teil aus Autotask wurde nie geholt.</translation>
    </message>
    <message>
        <source>Billing items as of {day}, {time}.</source>
        <translation>Abrechnungsposten vom {day}, {time}.</translation>
    </message>
    <message>
        <source>Charges on {contract}</source>
        <translation>Belastet {contract}</translation>
    </message>
    <message>
        <source>Choose the company</source>
        <translation>Firma wählen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company and purchase order number</source>
        <translation>Firma und Bestellnummer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Copied {invoices} with {count} items.</source>
        <translation>{invoices} mit {count} Posten kopiert.</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Do the other thing that it offers</source>
        <translation>Das andere tun, das angeboten wird</translation>
    </message>
    <message>
        <source>Do what the row offers</source>
        <translation>Tun, was die Zeile anbietet</translation>
    </message>
    <message>
        <source>Export items to invoice</source>
        <translation>Abzurechnende Posten exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation>F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>Fetching what is not invoiced yet</source>
        <translation>Noch nicht Berechnetes wird geholt</translation>
    </message>
    <message>
        <source>Fetching what is not invoiced yet. What is still here shows already.</source>
        <translation>Noch nicht Berechnetes wird geholt. Was noch hier ist, steht schon da.</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Firma suchen</translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation>Vertrag suchen</translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation>Zum nächsten</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Hidden: {layers}.</source>
        <translation>Ausgeblendet: {layers}.</translation>
    </message>
    <message>
        <source>Hide this layer ({key})</source>
        <translation>Diese Schicht ausblenden ({key})</translation>
    </message>
    <message>
        <source>Hide {layer}</source>
        <translation>{layer} ausblenden</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours by layer</source>
        <translation>Stunden nach Schicht</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation>In Autotask</translation>
    </message>
    <message>
        <source>In Autotask, not posted</source>
        <translation>In Autotask, nicht gebucht</translation>
    </message>
    <message>
        <source>In Autotask, not posted: waits for Approve &amp; Post</source>
        <translation>In Autotask, nicht gebucht: wartet auf Approve &amp; Post</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Items to Invoice</source>
        <translation>Abzurechnende Posten</translation>
    </message>
    <message>
        <source>Items to invoice</source>
        <translation>Abzurechnende Posten</translation>
    </message>
    <message>
        <source>Items to invoice, {period}. Not an invoice.</source>
        <translation>Abzurechnende Posten, {period}. Keine Rechnung.</translation>
    </message>
    <message>
        <source>Left out: {layers}.</source>
        <translation>Weggelassen: {layers}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Nächstes zu entscheiden</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Kein Vertrag</translation>
    </message>
    <message>
        <source>No items for these filters.</source>
        <translation>Keine Posten für diese Filter.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Not all of this time is yours, so nothing was changed. Set the contract of {number} in Autotask.</source>
        <translation>Nicht all diese Zeit ist deine, darum wurde nichts geändert. Setze den Vertrag von {number} in Autotask.</translation>
    </message>
    <message>
        <source>Not all of this time is yours. {number} opens in Autotask: set its contract there.</source>
        <translation>Nicht all diese Zeit ist deine. {number} öffnet sich in Autotask: setze dort seinen Vertrag.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht geholt</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing to invoice in {month}</source>
        <translation>Nichts abzurechnen im {month}</translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be read.</source>
        <translation>Nichts wurde geändert. Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was lost. That could not be read.</source>
        <translation>Es ging nichts verloren. Das ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing was printed. Choose an invoice first.</source>
        <translation>Nichts wurde gedruckt. Wähle zuerst eine Rechnung.</translation>
    </message>
    <message>
        <source>Only what is for {company}.</source>
        <translation>Nur was für {company} ist.</translation>
    </message>
    <message>
        <source>Only what is on {contract}.</source>
        <translation>Nur was auf {contract} geht.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Plan the company&apos;s numbers</source>
        <translation>Die Nummern der Firma planen</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Posted: approved, waits for its invoice</source>
        <translation>Gebucht: genehmigt, wartet auf die Rechnung</translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation>Voriges zu entscheiden</translation>
    </message>
    <message>
        <source>Print this invoice</source>
        <translation>Diese Rechnung drucken</translation>
    </message>
    <message>
        <source>Print this invoice (Ctrl+P)</source>
        <translation>Diese Rechnung drucken (Strg+P)</translation>
    </message>
    <message>
        <source>Printed {title}: 1 page.</source>
        <translation>{title} gedruckt: 1 Seite.</translation>
    </message>
    <message>
        <source>Printed {title}: {count} pages.</source>
        <translation>{title} gedruckt: {count} Seiten.</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>Vertrag zeigen</translation>
    </message>
    <message>
        <source>Show this layer ({key})</source>
        <translation>Diese Schicht einblenden ({key})</translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <translation>{layer} einblenden</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Noch hier</translation>
    </message>
    <message>
        <source>Still here: drafts and entries not yet sent</source>
        <translation>Noch hier: Entwürfe und noch nicht gesendete Einträge</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The first time takes a moment. What is still on this computer shows already.</source>
        <translation>Das erste Mal dauert einen Moment. Was noch auf diesem Rechner ist, steht schon da.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Der Monat danach</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Der Monat davor</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time turns up here as soon as it is stopped. Earlier months are one step back: Alt+Left.</source>
        <translation>Zeit erscheint hier, sobald sie gestoppt ist. Frühere Monate liegen einen Schritt zurück: Alt+Links.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>{number} verwenden</translation>
    </message>
    <message>
        <source>Whether there is anything to invoice in {month} is not known: Autotask&apos;s part was never fetched.</source>
        <translation>Ob im {month} etwas abzurechnen ist, ist nicht bekannt: der Teil aus Autotask wurde nie geholt.</translation>
    </message>
    <message>
        <source>becomes {count}</source>
        <translation>wird zu {count}</translation>
    </message>
    <message>
        <source>becomes {number}</source>
        <translation>wird {number}</translation>
    </message>
    <message>
        <source>billed to {company}</source>
        <translation>berechnet an {company}</translation>
    </message>
    <message>
        <source>billing items as of {time}</source>
        <translation>Abrechnungsposten von {time}</translation>
    </message>
    <message>
        <source>fetching billing items…</source>
        <translation>Abrechnungsposten werden geholt…</translation>
    </message>
    <message>
        <source>hours only</source>
        <translation>nur Stunden</translation>
    </message>
    <message>
        <source>no billing items yet</source>
        <translation>noch keine Abrechnungsposten</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Stunden</translation>
    </message>
    <message>
        <source>nothing to invoice</source>
        <translation>nichts abzurechnen</translation>
    </message>
    <message>
        <source>one without a number</source>
        <translation>eine ohne Nummer</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>das Ticket</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{contract} on it</source>
        <translation>{contract} darauf</translation>
    </message>
    <message>
        <source>{count} companies</source>
        <translation>{count} Firmen</translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation>{count} Verträge</translation>
    </message>
    <message>
        <source>{count} invoices</source>
        <translation>{count} Rechnungen</translation>
    </message>
    <message>
        <source>{count} items are in {file}.</source>
        <translation>{count} Posten stehen in {file}.</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>{count} with this plan</source>
        <translation>{count} mit diesem Plan</translation>
    </message>
    <message>
        <source>{done}. Leaves in {seconds} s</source>
        <translation>{done}. Geht in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{done}. That is not all: {reason}</source>
        <translation>{done}. Das ist nicht alles: {reason}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} have no rate in Autotask: hours only.</source>
        <translation>{hours} ohne Satz in Autotask: nur Stunden.</translation>
    </message>
    <message>
        <source>{hours} here</source>
        <translation>{hours} hier</translation>
    </message>
    <message>
        <source>{hours} here have no ticket yet, so no invoice.</source>
        <translation>{hours} hier haben noch kein Ticket, also keine Rechnung.</translation>
    </message>
    <message>
        <source>{hours} hours, {amount}</source>
        <translation>{hours} Stunden, {amount}</translation>
    </message>
    <message>
        <source>{hours} in Autotask</source>
        <translation>{hours} in Autotask</translation>
    </message>
    <message>
        <source>{hours} posted</source>
        <translation>{hours} gebucht</translation>
    </message>
    <message>
        <source>{layer}, hidden</source>
        <translation>{layer}, ausgeblendet</translation>
    </message>
    <message>
        <source>≥ {amount}</source>
        <translation>≥&#xa0;{amount}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add a note to what runs</source>
        <translation>Eine Notiz zu dem, was läuft</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>In every window</source>
        <translation>In jedem Fenster</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Jetzt senden und holen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Auf Ticket starten</translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation>Ohne Ticket starten</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
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
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Do not remind me of this</source>
        <translation>Hieran nicht erinnern</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link asks for it.</source>
        <translation>Ein Link fragt danach.</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>Open {name}?</source>
        <translation>{name} öffnen?</translation>
    </message>
    <message>
        <source>Others that wait: {count}.</source>
        <translation>Weitere, die warten: {count}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start {name}?</source>
        <translation>{name} starten?</translation>
    </message>
    <message>
        <source>Started {name}.</source>
        <translation>{name} gestartet.</translation>
    </message>
    <message>
        <source>{name} runs already.</source>
        <translation>{name} läuft schon.</translation>
    </message>
</context>
<context>
    <name>LiveLinks</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>LiveLinks are not answered: {why}. Choose another port.</source>
        <translation>LiveLinks werden nicht beantwortet: {why}. Wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Nothing was done: the address names no ticket.</source>
        <translation>Nichts wurde getan: Die Adresse nennt kein Ticket.</translation>
    </message>
    <message>
        <source>Nothing was done: too many links came. Wait a minute.</source>
        <translation>Nichts wurde getan: Es kamen zu viele Links. Warte eine Minute.</translation>
    </message>
    <message>
        <source>Offered in Ticket Stopwatch. You can close this page.</source>
        <translation>In Ticket Stopwatch angeboten. Du kannst diese Seite schließen.</translation>
    </message>
    <message>
        <source>Paste this address into a LiveLink, with the ticket&apos;s number behind it. Whoever has it can ask you in the panel, no more. A new address makes the old one worthless.</source>
        <translation>Füge diese Adresse in einen LiveLink ein, mit der Nummer des Tickets dahinter. Wer sie hat, kann dich im Fenster der Stoppuhren fragen, mehr nicht. Eine neue Adresse macht die alte wertlos.</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>The old address opens nothing more. Paste the new one.</source>
        <translation>Die alte Adresse öffnet nichts mehr. Füge die neue ein.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>another program uses port {port}</source>
        <translation>ein anderes Programm benutzt Port {port}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht dich</translation>
    </message>
    <message>
        <source>1 not sent yet</source>
        <translation>1 noch nicht gesendet</translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation>1 zu entscheiden</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again</source>
        <translation>Autotask verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
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
        <translation>Tag</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>MainWindow</source>
        <translation>MainWindow</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Nothing is running, so there is nothing to note.</source>
        <translation>Nichts läuft, also gibt es nichts zu notieren.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Auf Ticket starten…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation>Die Seiten links</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>{count} more running</source>
        <translation>{count} weitere laufen</translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation>{count} brauchen dich</translation>
    </message>
    <message>
        <source>{count} not sent yet</source>
        <translation>{count} noch nicht gesendet</translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation>{count} pausiert</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>{page} - Ticket Stopwatch</source>
        <translation>{page} - Ticket Stopwatch</translation>
    </message>
    <message>
        <source>{span} to decide</source>
        <translation>{span} zu entscheiden</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Checking with Autotask</source>
        <translation>Wird bei Autotask geprüft</translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation>Anderswo erfasst</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open Ticket Stopwatch</source>
        <translation>Ticket Stopwatch öffnen</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Auf Ticket starten…</translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation>Ohne Ticket starten</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>Zu {name} wechseln</translation>
    </message>
</context>
<context>
    <name>MiniWindow</name>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Auf Ticket starten…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Ticket Stopwatch, mini window</source>
        <translation>Ticket Stopwatch, Minifenster</translation>
    </message>
    <message>
        <source>{span} worked today</source>
        <translation>heute {span} gearbeitet</translation>
    </message>
</context>
<context>
    <name>NewTicketRow</name>
    <message>
        <source>New ticket “{title}” for a company…</source>
        <translation>Neues Ticket „{title}“ für eine Firma…</translation>
    </message>
</context>
<context>
    <name>NoteWindow</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Discarded {span} on {name}.</source>
        <translation>{span} auf {name} verworfen.</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Minifenster</translation>
    </message>
    <message>
        <source>Nothing that hangs under an open problem runs.</source>
        <translation>Nichts läuft, was unter einem offenen Problem hängt.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Running alongside</source>
        <translation>Läuft nebenher</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Auf Ticket starten…</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Ticket Stopwatch</source>
        <translation>Ticket Stopwatch</translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation>Ohne Ticket</translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation>Am Problem arbeiten</translation>
    </message>
    <message>
        <source>Working on {number}.</source>
        <translation>Du arbeitest an {number}.</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>1 entry needs you. Your time is safe.</source>
        <translation>1 Eintrag braucht dich. Deine Zeit ist sicher.</translation>
    </message>
    <message>
        <source>1 entry waiting.</source>
        <translation>1 Eintrag wartet.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Both count: {minutes} min overlap today.</source>
        <translation>Beide zählen: heute {minutes}&#xa0;min Überschneidung.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Last sync {at}.</source>
        <translation>Letzter Abgleich {at}.</translation>
    </message>
    <message>
        <source>Later…</source>
        <translation>Später…</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Nicht verbunden. Stoppuhren laufen und bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Noch nicht abgeglichen.</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Offline since {since}. 1 entry safe on this computer.</source>
        <translation>Offline seit {since}. 1 Eintrag sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Offline since {since}. Your time is safe on this computer.</source>
        <translation>Offline seit {since}. Deine Zeit ist sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Offline since {since}. {count} entries safe on this computer.</source>
        <translation>Offline seit {since}. {count} Einträge sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon. This window stays open instead; closing it asks first.</source>
        <translation>Dein Desktop zeigt kein Symbol in der Leiste. Stattdessen bleibt dieses Fenster offen; Schließen fragt vorher.</translation>
    </message>
    <message>
        <source>{count} entries need you. Your time is safe.</source>
        <translation>{count} Einträge brauchen dich. Deine Zeit ist sicher.</translation>
    </message>
    <message>
        <source>{count} entries waiting.</source>
        <translation>{count} Einträge warten.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Add a ticket to the week</source>
        <translation>Ein Ticket zur Woche hinzufügen</translation>
    </message>
    <message>
        <source>Attach to a ticket</source>
        <translation>An Ticket anhängen</translation>
    </message>
    <message>
        <source>Hang a ticket under the problem</source>
        <translation>Ein Ticket unter das Problem hängen</translation>
    </message>
    <message>
        <source>Hang under which problem?</source>
        <translation>Unter welches Problem hängen?</translation>
    </message>
    <message>
        <source>Link a change request</source>
        <translation>Eine Änderung verknüpfen</translation>
    </message>
    <message>
        <source>Put the time on a ticket</source>
        <translation>Die Zeit auf ein Ticket legen</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Auf Ticket starten</translation>
    </message>
    <message>
        <source>Started &amp;earlier</source>
        <translation>F&amp;rüher begonnen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation>Was tust du?</translation>
    </message>
    <message>
        <source>Whose ticket is it?</source>
        <translation>Wessen Ticket ist es?</translation>
    </message>
    <message>
        <source>add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>alongside</source>
        <translation>nebenher</translation>
    </message>
    <message>
        <source>attach</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>hang it there</source>
        <translation>dort anhängen</translation>
    </message>
    <message>
        <source>link it</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>put it there</source>
        <translation>dorthin legen</translation>
    </message>
    <message>
        <source>start, others run on</source>
        <translation>starten, andere laufen weiter</translation>
    </message>
    <message>
        <source>start, pause others</source>
        <translation>starten, andere pausieren</translation>
    </message>
    <message>
        <source>started earlier…</source>
        <translation>früher begonnen…</translation>
    </message>
</context>
<context>
    <name>PickerField</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation>Ticket suchen</translation>
    </message>
    <message>
        <source>Number, title, company, contact or a pasted link</source>
        <translation>Nummer, Titel, Firma, Kontakt oder eingefügter Link</translation>
    </message>
    <message>
        <source>Show fewer or more incidents of a problem</source>
        <translation>Weniger oder mehr Incidents eines Problems zeigen</translation>
    </message>
</context>
<context>
    <name>PickerList</name>
    <message>
        <source>Ask Autotask for {typed}</source>
        <translation>Autotask nach {typed} fragen</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation>Interne Zeit</translation>
    </message>
    <message>
        <source>It is not among the tickets on this computer.</source>
        <translation>Es ist nicht unter den Tickets auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Other tickets</source>
        <translation>Andere Tickets</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>PickerList</source>
        <translation>PickerList</translation>
    </message>
    <message>
        <source>Problem and its incidents</source>
        <translation>Problem und seine Incidents</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Spelled differently</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>opened {day} {time}</source>
        <translation>eröffnet {day} {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>under problem {problem}</source>
        <translation>unter Problem {problem}</translation>
    </message>
    <message>
        <source>under {problem}</source>
        <translation>unter {problem}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>{count} more incidents</source>
        <translation>{count} weitere Incidents</translation>
    </message>
</context>
<context>
    <name>PickerStatus</name>
    <message>
        <source>Fetching tickets, {fetched} of about {expected}.</source>
        <translation>Tickets werden geholt, {fetched} von etwa {expected}.</translation>
    </message>
    <message>
        <source>Fetching tickets, {fetched} so far.</source>
        <translation>Tickets werden geholt, bisher {fetched}.</translation>
    </message>
    <message>
        <source>You can start without a ticket now.</source>
        <translation>Du kannst jetzt ohne Ticket starten.</translation>
    </message>
</context>
<context>
    <name>PickerWindow</name>
    <message>
        <source>1 kind of internal time</source>
        <translation>1 Art interner Zeit</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>Asking Autotask for {typed}.</source>
        <translation>Autotask wird nach {typed} gefragt.</translation>
    </message>
    <message>
        <source>Hang it under a problem</source>
        <translation>Unter ein Problem hängen</translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation>Zum Favoriten machen, oder nicht mehr</translation>
    </message>
    <message>
        <source>Make the typed words a new ticket</source>
        <translation>Aus dem Getippten ein neues Ticket machen</translation>
    </message>
    <message>
        <source>No ticket looks like “{query}”.</source>
        <translation>Kein Ticket sieht aus wie „{query}“.</translation>
    </message>
    <message>
        <source>No ticket looks like “{query}”. Start without a ticket and keep this as its note?</source>
        <translation>Kein Ticket sieht aus wie „{query}“. Ohne Ticket starten und das als Notiz behalten?</translation>
    </message>
    <message>
        <source>No tickets yet. Type to find one, or start without a ticket.</source>
        <translation>Noch keine Tickets. Tippe, um eines zu finden, oder starte ohne Ticket.</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Nicht verbunden. Stoppuhren laufen und bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>die ersten {count}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{count} kinds of internal time</source>
        <translation>{count} Arten interner Zeit</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} Aufgaben</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} Tickets</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>1 line keeps a number of its own.</source>
        <translation>1 Zeile behält eine eigene Nummer.</translation>
    </message>
    <message>
        <source>A number on each contract splits the invoice. Tickets take it from their contract, time from the ticket.</source>
        <translation>Eine Nummer je Vertrag teilt die Rechnung. Tickets nehmen sie von ihrem Vertrag, Zeit vom Ticket.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All lines and the total of {amount} stay as they are.</source>
        <translation>Alle Zeilen und die Summe {amount} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>All lines and the {hours} stay as they are.</source>
        <translation>Alle Zeilen und die {hours} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Plan schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation>In Autotask</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept here. 1 number needs you: see its field.</source>
        <translation>Hier erhalten. 1 Nummer braucht dich: siehe ihr Feld.</translation>
    </message>
    <message>
        <source>Kept here. {count} numbers need you: see their fields.</source>
        <translation>Hier erhalten. {count} Nummern brauchen dich: siehe ihre Felder.</translation>
    </message>
    <message>
        <source>Leaves in {seconds} s</source>
        <translation>Geht in {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>No hours in these days.</source>
        <translation>Keine Stunden an diesen Tagen.</translation>
    </message>
    <message>
        <source>No invoice changes now. Time that comes takes the new number.</source>
        <translation>Jetzt ändert sich keine Rechnung. Zeit, die kommt, nimmt die neue Nummer.</translation>
    </message>
    <message>
        <source>Nothing changes here: this company has no active contract, and only a contract or a ticket can carry a number.</source>
        <translation>Hier ändert sich nichts: diese Firma hat keinen aktiven Vertrag, und nur ein Vertrag oder ein Ticket kann eine Nummer tragen.</translation>
    </message>
    <message>
        <source>Nothing is posted yet, so everything moves.</source>
        <translation>Noch ist nichts gebucht, also zieht alles um.</translation>
    </message>
    <message>
        <source>Nothing was sent. Discard the number that you typed?</source>
        <translation>Nichts wurde gesendet. Die getippte Nummer verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was sent. Discard the {count} numbers that you typed?</source>
        <translation>Nichts wurde gesendet. Die {count} getippten Nummern verwerfen?</translation>
    </message>
    <message>
        <source>Nothing was sent: the numbers are only typed again.</source>
        <translation>Nichts wurde gesendet: die Nummern sind wieder nur getippt.</translation>
    </message>
    <message>
        <source>Now, {hours}</source>
        <translation>Jetzt, {hours}</translation>
    </message>
    <message>
        <source>One for all…</source>
        <translation>Eine für alle…</translation>
    </message>
    <message>
        <source>One number for all {count} contracts</source>
        <translation>Eine Nummer für alle {count} Verträge</translation>
    </message>
    <message>
        <source>Plan purchase order numbers</source>
        <translation>Bestellnummern planen</translation>
    </message>
    <message>
        <source>Purchase order number of {contract}</source>
        <translation>Bestellnummer von {contract}</translation>
    </message>
    <message>
        <source>Set 1 number</source>
        <translation>1 Nummer setzen</translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation>Nummern setzen</translation>
    </message>
    <message>
        <source>Set {count} numbers</source>
        <translation>{count} Nummern setzen</translation>
    </message>
    <message>
        <source>Similar here</source>
        <translation>Ähnliche hier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use {number} for {contract}</source>
        <translation>{number} für {contract} verwenden</translation>
    </message>
    <message>
        <source>billed to {company}</source>
        <translation>berechnet an {company}</translation>
    </message>
    <message>
        <source>invoice becomes</source>
        <translation>Rechnung wird zu</translation>
    </message>
    <message>
        <source>invoice stays</source>
        <translation>Rechnung bleibt</translation>
    </message>
    <message>
        <source>invoice. No change yet.</source>
        <translation>Rechnung. Noch keine Änderung.</translation>
    </message>
    <message>
        <source>invoices become</source>
        <translation>Rechnungen werden zu</translation>
    </message>
    <message>
        <source>invoices stay</source>
        <translation>Rechnungen bleiben</translation>
    </message>
    <message>
        <source>invoices. No change yet.</source>
        <translation>Rechnungen. Noch keine Änderung.</translation>
    </message>
    <message>
        <source>not active any more</source>
        <translation>nicht mehr aktiv</translation>
    </message>
    <message>
        <source>{company}: {words}</source>
        <translation>{company}: {words}</translation>
    </message>
    <message>
        <source>{count} lines keep a number of their own.</source>
        <translation>{count} Zeilen behalten eine eigene Nummer.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} more contracts</source>
        <translation>{count} weitere Verträge</translation>
    </message>
    <message>
        <source>{hours} are posted already and stay on their invoice.</source>
        <translation>{hours} sind schon gebucht und bleiben auf ihrer Rechnung.</translation>
    </message>
    <message>
        <source>{hours} are posted already and stay on their invoice; in all, {count} lines keep a number of their own.</source>
        <translation>{hours} sind schon gebucht und bleiben auf ihrer Rechnung; insgesamt behalten {count} Zeilen eine eigene Nummer.</translation>
    </message>
    <message>
        <source>{hours} hours, {amount}</source>
        <translation>{hours} Stunden, {amount}</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>1 incident</source>
        <translation>1 Incident</translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation>noch keine Incidents</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} Incidents</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>A new problem…</source>
        <translation>Ein neues Problem…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept makes a new problem, “{title}”, and hangs all {count} under it.</source>
        <translation>Annehmen macht ein neues Problem, „{title}“, und hängt alle {count} darunter.</translation>
    </message>
    <message>
        <source>Accept makes {number} the problem and hangs the other {count} under it.</source>
        <translation>Annehmen macht {number} zum Problem und hängt die anderen {count} darunter.</translation>
    </message>
    <message>
        <source>All {count} incidents, {open} of them still open</source>
        <translation>Alle {count} Incidents, davon {open} noch offen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change request</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation>Die Wörter erklären</translation>
    </message>
    <message>
        <source>Find a problem</source>
        <translation>Problem suchen</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Hang a ticket here…</source>
        <translation>Ticket hier anhängen…</translation>
    </message>
    <message>
        <source>Hang a ticket under it</source>
        <translation>Ein Ticket darunter hängen</translation>
    </message>
    <message>
        <source>Hang {tickets} here</source>
        <translation>{tickets} hier anhängen</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Die Erklärung ausblenden</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents become</source>
        <translation>Incidents werden</translation>
    </message>
    <message>
        <source>It hangs under it.</source>
        <translation>Es hängt darunter.</translation>
    </message>
    <message>
        <source>It is as Autotask has it.</source>
        <translation>Es ist so, wie Autotask es hat.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Deren Stand behalten</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Link a change request…</source>
        <translation>Änderung verknüpfen…</translation>
    </message>
    <message>
        <source>Made a problem.</source>
        <translation>Ein Problem gemacht.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New problem</source>
        <translation>Neues Problem</translation>
    </message>
    <message>
        <source>No incidents so far.</source>
        <translation>Bisher keine Incidents.</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation>Noch keine Probleme</translation>
    </message>
    <message>
        <source>None, only the problem</source>
        <translation>Keine, nur das Problem</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Not the same; not suggested again</source>
        <translation>Nicht dasselbe; nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>Nothing here looks like “{typed}”.</source>
        <translation>Nichts hier sieht aus wie „{typed}“.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} is not among the tickets on this computer.</source>
        <translation>Nichts wurde geändert: {number} ist nicht unter den Tickets auf diesem Rechner.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>One incident so far.</source>
        <translation>Bisher ein Incident.</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>Open in Autotask	Ctrl+O</source>
        <translation>In Autotask öffnen	Ctrl+O</translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation>Offene Probleme</translation>
    </message>
    <message>
        <source>Problem becomes</source>
        <translation>Problem wird</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Resolution of {number}</source>
        <translation>Lösung von {number}</translation>
    </message>
    <message>
        <source>Resolve it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Resolve with incidents</source>
        <translation>Mit Incidents abschließen</translation>
    </message>
    <message>
        <source>Resolve with incidents…</source>
        <translation>Mit Incidents abschließen…</translation>
    </message>
    <message>
        <source>Resolve {tickets}</source>
        <translation>{tickets} abschließen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Resolved {tickets}.</source>
        <translation>{tickets} abgeschlossen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>T20261120.0046 T20261120.0047</source>
        <translation>T20261120.0046 T20261120.0047</translation>
    </message>
    <message>
        <source>Take off what is ticked</source>
        <translation>Angehaktes abhängen</translation>
    </message>
    <message>
        <source>Take off {count}</source>
        <translation>{count} abhängen</translation>
    </message>
    <message>
        <source>Take the change request off</source>
        <translation>Die Änderung lösen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The same words on every incident</source>
        <translation>Dieselben Worte auf jedem Incident</translation>
    </message>
    <message>
        <source>The stopwatch runs on {number}.</source>
        <translation>Die Stoppuhr läuft auf {number}.</translation>
    </message>
    <message>
        <source>The {count} selected ones</source>
        <translation>Die {count} gewählten</translation>
    </message>
    <message>
        <source>Tick all incidents</source>
        <translation>Alle Incidents anhaken</translation>
    </message>
    <message>
        <source>Tick the incident</source>
        <translation>Den Incident anhaken</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets that it is about, by number</source>
        <translation>Tickets, um die es geht, nach Nummer</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Aufgewendete Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To its detail</source>
        <translation>Zu den Details</translation>
    </message>
    <message>
        <source>Took the change request off.</source>
        <translation>Die Änderung ist gelöst.</translation>
    </message>
    <message>
        <source>Took {tickets} off.</source>
        <translation>{tickets} abgehängt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is the cause, as far as you know?</source>
        <translation>Was ist die Ursache, soweit du weißt?</translation>
    </message>
    <message>
        <source>When tickets repeat, a suggestion turns up here. Nothing is linked without you.</source>
        <translation>Wenn Tickets sich wiederholen, steht hier ein Vorschlag. Nichts wird ohne dich verknüpft.</translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation>Am Problem arbeiten</translation>
    </message>
    <message>
        <source>Work on the problem	Ctrl+P</source>
        <translation>Am Problem arbeiten	Ctrl+P</translation>
    </message>
    <message>
        <source>Yours goes to Autotask again.</source>
        <translation>Deines geht wieder an Autotask.</translation>
    </message>
    <message>
        <source>at 1 company</source>
        <translation>bei 1 Firma</translation>
    </message>
    <message>
        <source>at {count} companies</source>
        <translation>bei {count} Firmen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>daily {hours}</source>
        <translation>täglich {hours}</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>no time spent</source>
        <translation>keine Zeit aufgewendet</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>time spent</source>
        <translation>aufgewendet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>{count} companies</source>
        <translation>{count} Firmen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} of them do not hang under this problem yet.</source>
        <translation>{count} davon hängen noch nicht unter diesem Problem.</translation>
    </message>
    <message>
        <source>{count} of {days}, {hours}</source>
        <translation>{count} von {days}, {hours}</translation>
    </message>
    <message>
        <source>{count} suggested</source>
        <translation>{count} vorgeschlagen</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} Tickets</translation>
    </message>
    <message>
        <source>{count} tickets hang under it</source>
        <translation>{count} Tickets hängen darunter</translation>
    </message>
    <message>
        <source>{count}, {ticked} selected</source>
        <translation>{count}, {ticked} gewählt</translation>
    </message>
    <message>
        <source>{day}s {hours}</source>
        <translation>{day}s {hours}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{number} from {opened} does not hang under this problem yet.</source>
        <translation>{number} ({opened}) hängt noch nicht unter diesem Problem.</translation>
    </message>
    <message>
        <source>{number} hangs under it</source>
        <translation>{number} hängt darunter</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{same}, no rhythm</source>
        <translation>{same}, kein Rhythmus</translation>
    </message>
    <message>
        <source>{tickets} hang under it</source>
        <translation>{tickets} hängen darunter</translation>
    </message>
    <message>
        <source>{tickets} hang under it.</source>
        <translation>{tickets} hängen darunter.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Nächstes Mal genauso</translation>
    </message>
    <message>
        <source>It can count on while the program is closed, or pause.</source>
        <translation>Sie kann weiterzählen, während das Programm zu ist, oder pausieren.</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Weiterzählen</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Ticket Stopwatch</source>
        <translation>Ticket Stopwatch beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>They can count on while the program is closed, or pause.</source>
        <translation>Sie können weiterzählen, während das Programm zu ist, oder pausieren.</translation>
    </message>
    <message>
        <source>Your time is safe either way. A stopwatch without a ticket is running.</source>
        <translation>Deine Zeit ist so oder so sicher. Eine Stoppuhr ohne Ticket läuft.</translation>
    </message>
    <message>
        <source>Your time is safe either way. {count} stopwatches are running.</source>
        <translation>Deine Zeit ist so oder so sicher. {count} Stoppuhren laufen.</translation>
    </message>
    <message>
        <source>Your time is safe either way. {name} is running.</source>
        <translation>Deine Zeit ist so oder so sicher. {name} läuft.</translation>
    </message>
    <message>
        <source>Your time is safe. Nothing is running.</source>
        <translation>Deine Zeit ist sicher. Nichts läuft.</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Some shortcuts are not to be had</source>
        <translation>Einige Tastenkürzel sind nicht zu haben</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation>In {minutes} Minuten</translation>
    </message>
    <message>
        <source>It has run since {since} without a break. Your time is safe.</source>
        <translation>Sie läuft seit {since} ohne Pause. Deine Zeit ist sicher.</translation>
    </message>
    <message>
        <source>No stopwatch has run since {since}.</source>
        <translation>Seit {since} läuft keine Stoppuhr.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Review your day</source>
        <translation>Sieh deinen Tag durch</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation>Noch dabei</translation>
    </message>
    <message>
        <source>Still at {name}?</source>
        <translation>Noch bei {name}?</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Your time is safe. 1 entry is a draft or needs you.</source>
        <translation>Deine Zeit ist sicher. 1 Eintrag ist ein Entwurf oder braucht dich.</translation>
    </message>
    <message>
        <source>Your time is safe. {count} entries are drafts or need you.</source>
        <translation>Deine Zeit ist sicher. {count} Einträge sind Entwürfe oder brauchen dich.</translation>
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
        <translation>Deine erfasste Zeit ist sicher. Eine Sicherung wird zurückgespielt, was einige Minuten dauern kann; danach kommt das Programm von selbst wieder.</translation>
    </message>
    <message>
        <source>Your time is safe. What is being sent is finished first, then the windows close…</source>
        <translation>Deine Zeit ist sicher. Was gerade gesendet wird, wird zuerst fertig, dann schließen sich die Fenster …</translation>
    </message>
    <message>
        <source>Your time is safe: {file} was put in place, with all that was recorded since.</source>
        <translation>Deine Zeit ist sicher: {file} wurde zurückgespielt, mit allem, was seither erfasst wurde.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>1 alert</source>
        <translation>1 Alarm</translation>
    </message>
    <message>
        <source>1 incident</source>
        <translation>1 Incident</translation>
    </message>
    <message>
        <source>1 other incident</source>
        <translation>1 anderer Incident</translation>
    </message>
    <message>
        <source>1 suggested</source>
        <translation>1 vorgeschlagen</translation>
    </message>
    <message>
        <source>5 days or more</source>
        <translation>5 Tage oder mehr</translation>
    </message>
    <message>
        <source>No rhythm</source>
        <translation>Kein Rhythmus</translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation>Nichts kam herein.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>hit in a week: 1 day</source>
        <translation>Treffer je Woche: 1 Tag</translation>
    </message>
    <message>
        <source>hour of day, {days}</source>
        <translation>Tagesstunde, {days}</translation>
    </message>
    <message>
        <source>other incident</source>
        <translation>anderer Incident</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>week from {day}, {hours}: nothing</source>
        <translation>Woche ab {day}, {hours}: nichts</translation>
    </message>
    <message>
        <source>week from {day}, {hours}: {count} on 1 day</source>
        <translation>Woche ab {day}, {hours}: {count} an 1 Tag</translation>
    </message>
    <message>
        <source>week from {day}, {hours}: {count} on {days} days</source>
        <translation>Woche ab {day}, {hours}: {count} an {days} Tagen</translation>
    </message>
    <message>
        <source>{begin} and {end}</source>
        <translation>{begin} und {end}</translation>
    </message>
    <message>
        <source>{count} alerts</source>
        <translation>{count} Alarme</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} Incidents</translation>
    </message>
    <message>
        <source>{count} other incidents</source>
        <translation>{count} andere Incidents</translation>
    </message>
    <message>
        <source>{count} suggested</source>
        <translation>{count} vorgeschlagen</translation>
    </message>
    <message>
        <source>{day}, {hours} for the second time: {what}</source>
        <translation>{day}, {hours} zum zweiten Mal: {what}</translation>
    </message>
    <message>
        <source>{day}, {hours}: nothing</source>
        <translation>{day}, {hours}: nichts</translation>
    </message>
    <message>
        <source>{day}, {hours}: {what}</source>
        <translation>{day}, {hours}: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{held} of {count} alerts</source>
        <translation>{held} von {count} Alarmen</translation>
    </message>
    <message>
        <source>{held} of {count} incidents</source>
        <translation>{held} von {count} Incidents</translation>
    </message>
    <message>
        <source>{things} from {days}, no rhythm.</source>
        <translation>{things} vom {days}, kein Rhythmus.</translation>
    </message>
    <message>
        <source>{things} from {days}, {held} of them between {hours}.</source>
        <translation>{things} vom {days}, davon {held} zwischen {hours}.</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>Asking Autotask what this account can do.</source>
        <translation>Autotask wird gefragt, was dieses Konto kann.</translation>
    </message>
    <message>
        <source>What this account can do cannot be asked for now.</source>
        <translation>Was dieses Konto kann, lässt sich jetzt nicht erfragen.</translation>
    </message>
    <message>
        <source>What this account can do in Autotask:</source>
        <translation>Was dieses Konto in Autotask kann:</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Attach to a ticket…</source>
        <translation>An Ticket anhängen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation>In Autotask öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>RowMenu</source>
        <translation>RowMenu</translation>
    </message>
    <message>
        <source>Run alongside</source>
        <translation>Nebenher laufen lassen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Attach to a ticket…</source>
        <translation>An Ticket anhängen…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Nothing is running, {worked} worked today</source>
        <translation>Nichts läuft, heute {worked} gearbeitet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Start on a ticket, or without one and attach it later.</source>
        <translation>Starte auf einem Ticket, oder ohne eines und hänge es später an.</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>last stop {when}</source>
        <translation>zuletzt gestoppt {when}</translation>
    </message>
    <message>
        <source>worked today</source>
        <translation>heute gearbeitet</translation>
    </message>
    <message>
        <source>worked today, nothing to bill</source>
        <translation>heute gearbeitet, nichts abzurechnen</translation>
    </message>
    <message>
        <source>worked today, {billed} to bill</source>
        <translation>heute gearbeitet, {billed} abzurechnen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A change here has to be made in Autotask too.</source>
        <translation>Eine Änderung hier ist auch in Autotask zu machen.</translation>
    </message>
    <message>
        <source>A deletion here has to be done in Autotask too.</source>
        <translation>Eine Löschung hier ist auch in Autotask zu machen.</translation>
    </message>
    <message>
        <source>Alert: opened by monitoring.</source>
        <translation>Alarm: von der Überwachung eröffnet.</translation>
    </message>
    <message>
        <source>An absence waits for your decision again.</source>
        <translation>Eine Abwesenheit wartet wieder auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>An absence was booked on another ticket.</source>
        <translation>Eine Abwesenheit wurde auf ein anderes Ticket gebucht.</translation>
    </message>
    <message>
        <source>An absence was kept.</source>
        <translation>Eine Abwesenheit wurde behalten.</translation>
    </message>
    <message>
        <source>An absence was left out, and the stopwatch paused.</source>
        <translation>Eine Abwesenheit wurde weggelassen und die Stoppuhr pausiert.</translation>
    </message>
    <message>
        <source>An absence was left out.</source>
        <translation>Eine Abwesenheit wurde weggelassen.</translation>
    </message>
    <message>
        <source>An absence was split.</source>
        <translation>Eine Abwesenheit wurde aufgeteilt.</translation>
    </message>
    <message>
        <source>An entry cannot be longer than 24 hours. Change a time.</source>
        <translation>Ein Eintrag kann nicht länger als 24 Stunden sein. Ändere eine Zeit.</translation>
    </message>
    <message>
        <source>An entry needs a role, so entries wait as drafts.</source>
        <translation>Ein Eintrag braucht eine Rolle, darum warten Einträge als Entwürfe.</translation>
    </message>
    <message>
        <source>An entry with the same times and ticket or notes is here already.</source>
        <translation>Ein Eintrag mit denselben Zeiten und demselben Ticket oder denselben Notizen ist schon hier.</translation>
    </message>
    <message>
        <source>Another copy of it is being deleted in Autotask.</source>
        <translation>Eine andere Kopie davon wird in Autotask gelöscht.</translation>
    </message>
    <message>
        <source>Ask your administrator for the right, then send it again.</source>
        <translation>Bitte deinen Administrator um das Recht und sende dann erneut.</translation>
    </message>
    <message>
        <source>Autotask does not show it yet. It is looked up again by itself.</source>
        <translation>Autotask zeigt es noch nicht. Es wird von selbst wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Autotask does not show your last change of this yet. It is looked up again by itself.</source>
        <translation>Autotask zeigt deine letzte Änderung daran noch nicht. Es wird von selbst wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Autotask had made several entries of it, and one of them was deleted there.</source>
        <translation>Autotask hatte mehrere Einträge daraus gemacht, und einer davon wurde dort gelöscht.</translation>
    </message>
    <message>
        <source>Autotask has an entry with the same times and ticket already.</source>
        <translation>Autotask hat schon einen Eintrag mit denselben Zeiten und demselben Ticket.</translation>
    </message>
    <message>
        <source>Autotask has this entry; it cannot be a draft.</source>
        <translation>Autotask hat diesen Eintrag; er kann kein Entwurf sein.</translation>
    </message>
    <message>
        <source>Autotask holds it after all: it had arrived before it was taken back here.</source>
        <translation>Autotask hat ihn doch: er war angekommen, bevor er hier zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Autotask holds it as {count} entries.</source>
        <translation>Autotask führt ihn als {count} Einträge.</translation>
    </message>
    <message>
        <source>Autotask refuses each entry. It waits here, and nothing is lost.</source>
        <translation>Autotask lehnt jeden Eintrag ab. Er wartet hier, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Autotask still holds this entry. Delete it once more if it is to go.</source>
        <translation>Autotask hat diesen Eintrag noch. Lösche ihn noch einmal, wenn er weg soll.</translation>
    </message>
    <message>
        <source>Autotask took it: #{remote_id}.</source>
        <translation>Autotask hat ihn angenommen: #{remote_id}.</translation>
    </message>
    <message>
        <source>Between these times is only a break. Change one of them.</source>
        <translation>Zwischen diesen Zeiten liegt nur eine Pause. Ändere eine davon.</translation>
    </message>
    <message>
        <source>By your rule: an absence was left out.</source>
        <translation>Nach deiner Regel: eine Abwesenheit wurde weggelassen.</translation>
    </message>
    <message>
        <source>Change it, then send it again.</source>
        <translation>Ändere ihn und sende ihn dann erneut.</translation>
    </message>
    <message>
        <source>Change it, try again, or give it up.</source>
        <translation>Ändere es, versuche es erneut oder gib es auf.</translation>
    </message>
    <message>
        <source>Change request: a planned change, approved before it is made.</source>
        <translation>Änderung: geplant, und genehmigt, bevor sie gemacht wird.</translation>
    </message>
    <message>
        <source>Changed in Autotask since: {groups}. Accept that, or restore what is here.</source>
        <translation>Seither in Autotask geändert: {groups}. Nimm das an, oder stelle wieder her, was hier ist.</translation>
    </message>
    <message>
        <source>Check whose time it is, then send it again.</source>
        <translation>Prüfe, wessen Zeit es ist, und sende dann erneut.</translation>
    </message>
    <message>
        <source>Choose a role that the technician holds.</source>
        <translation>Wähle eine Rolle, die der Techniker hat.</translation>
    </message>
    <message>
        <source>Choose another contract, then send it again.</source>
        <translation>Wähle einen anderen Vertrag und sende dann erneut.</translation>
    </message>
    <message>
        <source>Choose another role, then send it again.</source>
        <translation>Wähle eine andere Rolle und sende dann erneut.</translation>
    </message>
    <message>
        <source>Choose another status, then send it again.</source>
        <translation>Wähle einen anderen Status und sende dann erneut.</translation>
    </message>
    <message>
        <source>Choose another ticket, or keep the time here.</source>
        <translation>Wähle ein anderes Ticket, oder behalte die Zeit hier.</translation>
    </message>
    <message>
        <source>Choose another work type, then send it again.</source>
        <translation>Wähle eine andere Leistungsart und sende dann erneut.</translation>
    </message>
    <message>
        <source>Choose others in the preferences.</source>
        <translation>Wähle andere in den Einstellungen.</translation>
    </message>
    <message>
        <source>Correct the times, then send it again.</source>
        <translation>Berichtige die Zeiten und sende dann erneut.</translation>
    </message>
    <message>
        <source>Everything recorded is safe.</source>
        <translation>Alles Erfasste ist sicher.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. Another program keeps the database busy. Try again in a moment.</source>
        <translation>Alles Erfasste ist sicher. Ein anderes Programm hält die Datenbank besetzt. Versuche es gleich erneut.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. The database cannot be opened. Check the rights of its folder, then try again.</source>
        <translation>Alles Erfasste ist sicher. Die Datenbank lässt sich nicht öffnen. Prüfe die Rechte ihres Ordners und versuche es erneut.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. The database cannot be written to. Check the rights of its folder, then try again.</source>
        <translation>Alles Erfasste ist sicher. In die Datenbank lässt sich nicht schreiben. Prüfe die Rechte ihres Ordners und versuche es erneut.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. The disk is full, so nothing new can be stored. </source>
        <translation>Alles Erfasste ist sicher. Der Datenträger ist voll, darum lässt sich nichts Neues speichern. </translation>
    </message>
    <message>
        <source>Everything recorded is safe. The disk reports an error, so nothing new can be stored. Check the disk, then try again.</source>
        <translation>Alles Erfasste ist sicher. Der Datenträger meldet einen Fehler, darum lässt sich nichts Neues speichern. Prüfe den Datenträger und versuche es erneut.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. {undone}: there is not enough room in {folder}. Free some space, then try again.</source>
        <translation>Alles Erfasste ist sicher. {undone}: in {folder} ist nicht genug Platz. Schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <source>Everything recorded is safe. {undone}: {folder} cannot be written to ({reason}). Check its disk and its rights, then try again.</source>
        <translation>Alles Erfasste ist sicher. {undone}: in {folder} lässt sich nicht schreiben ({reason}). Prüfe den Datenträger und die Rechte und versuche es erneut.</translation>
    </message>
    <message>
        <source>Everything recorded until now is safe in {path}; nothing new was recorded: the database {database} was removed or replaced while the program ran. Put it back, or quit the program and run `ticket-stopwatch restore {path}`.</source>
        <translation>Alles bis jetzt Erfasste ist sicher in {path}; Neues wurde nicht erfasst: Die Datenbank {database} wurde entfernt oder ersetzt, während das Programm lief. Lege sie zurück, oder beende das Programm und führe `ticket-stopwatch restore {path}` aus.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffe Platz und versuche es erneut.</translation>
    </message>
    <message>
        <source>Have the timesheet opened again, or keep the time here.</source>
        <translation>Lass das Stundenblatt wieder öffnen, oder behalte die Zeit hier.</translation>
    </message>
    <message>
        <source>Incident: it hampers someone.</source>
        <translation>Incident: er behindert jemanden.</translation>
    </message>
    <message>
        <source>It does not say which entry each of its runs is.</source>
        <translation>Es steht nicht da, welcher Eintrag jeder seiner Läufe ist.</translation>
    </message>
    <message>
        <source>It does not say which entry it is.</source>
        <translation>Es steht nicht da, welcher Eintrag es ist.</translation>
    </message>
    <message>
        <source>It ends before it begins, or after more than 24 hours.</source>
        <translation>Das Ende liegt vor dem Beginn oder mehr als 24 Stunden danach.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>It has no end: it was still running when the file was written.</source>
        <translation>Kein Ende: es lief noch, als die Datei geschrieben wurde.</translation>
    </message>
    <message>
        <source>It has no length: it ends when it begins, or before.</source>
        <translation>Keine Dauer: das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>It has no summary notes yet: write them, then save it again.</source>
        <translation>Er hat noch keine Zusammenfassung: schreibe sie und speichere ihn erneut.</translation>
    </message>
    <message>
        <source>It has no ticket yet. Choose one, then save it.</source>
        <translation>Er hat noch kein Ticket. Wähle eines und speichere ihn.</translation>
    </message>
    <message>
        <source>It has no ticket yet: choose one, then save it again.</source>
        <translation>Er hat noch kein Ticket: wähle eines und speichere ihn erneut.</translation>
    </message>
    <message>
        <source>It is being deleted in Autotask.</source>
        <translation>Er wird gerade in Autotask gelöscht.</translation>
    </message>
    <message>
        <source>It is here already.</source>
        <translation>Ist schon hier.</translation>
    </message>
    <message>
        <source>It is in another account of this computer already.</source>
        <translation>Ist schon in einem anderen Konto dieses Computers.</translation>
    </message>
    <message>
        <source>It is longer than 24 hours: it may have been left running.</source>
        <translation>Länger als 24 Stunden: vielleicht lief es versehentlich weiter.</translation>
    </message>
    <message>
        <source>It is no time entry.</source>
        <translation>Das ist kein Zeiteintrag.</translation>
    </message>
    <message>
        <source>It is still to come.</source>
        <translation>Liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>It is too short to book. Edit its times, or delete it.</source>
        <translation>Er ist zu kurz zum Buchen. Bearbeite seine Zeiten, oder lösche ihn.</translation>
    </message>
    <message>
        <source>It was deleted in Autotask. Restore it, or accept that.</source>
        <translation>Er wurde in Autotask gelöscht. Stelle ihn wieder her, oder nimm das an.</translation>
    </message>
    <message>
        <source>It was worked longer than from its start to its end.</source>
        <translation>Die Arbeitszeit ist länger als die Zeit vom Beginn bis zum Ende.</translation>
    </message>
    <message>
        <source>Its date is none on which it began anywhere.</source>
        <translation>Am angegebenen Datum begann es nirgends.</translation>
    </message>
    <message>
        <source>Kept {span} on {name}.</source>
        <translation>{span} auf {name} gelassen.</translation>
    </message>
    <message>
        <source>Left out {span} of {name}.</source>
        <translation>{span} von {name} weggelassen.</translation>
    </message>
    <message>
        <source>Left out {span}; {name} is paused.</source>
        <translation>{span} weggelassen; {name} ist pausiert.</translation>
    </message>
    <message>
        <source>Make a problem of a ticket, or create it in Autotask.</source>
        <translation>Mache ein Ticket zum Problem, oder lege es in Autotask an.</translation>
    </message>
    <message>
        <source>No Autotask account is connected, so it stays a draft. Sign in, then save it.</source>
        <translation>Kein Autotask-Konto ist verbunden, darum bleibt er ein Entwurf. Melde dich an und speichere ihn dann.</translation>
    </message>
    <message>
        <source>No PSA is connected: connect one, then save it again.</source>
        <translation>Kein PSA ist verbunden: verbinde eines und speichere ihn erneut.</translation>
    </message>
    <message>
        <source>No keyboard and mouse for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Keine Tastatur und Maus für {span}, von {begun} bis {ended}, während {name} lief.</translation>
    </message>
    <message>
        <source>No role could be chosen for you: say which one, then save it again.</source>
        <translation>Keine Rolle ließ sich für dich wählen: sag, welche, und speichere ihn erneut.</translation>
    </message>
    <message>
        <source>No role is chosen. Choose the one you worked in, then save it.</source>
        <translation>Keine Rolle ist gewählt. Wähle die, in der du gearbeitet hast, und speichere ihn.</translation>
    </message>
    <message>
        <source>No ticket comes here, so time has none to go to and waits.</source>
        <translation>Kein Ticket kommt hierher, also kann Zeit auf keines gehen und wartet.</translation>
    </message>
    <message>
        <source>No time on it yet.</source>
        <translation>Noch keine Zeit darauf.</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Nicht verbunden. Stoppuhren laufen und bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation>Nicht dort.</translation>
    </message>
    <message>
        <source>Nothing new was recorded, and what this program knows is in no file at this moment: the database {database} was removed or replaced while the program ran, and no backup can be made of it. Do not quit. Make room in its folder and see to its rights, or put the file back, then try again.</source>
        <translation>Neues wurde nicht erfasst, und was dieses Programm weiß, steht im Moment in keiner Datei: Die Datenbank {database} wurde entfernt oder ersetzt, während das Programm lief, und es lässt sich keine Sicherung davon anlegen. Beende es nicht. Schaffe Platz in ihrem Ordner und prüfe dessen Rechte, oder lege die Datei zurück, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was booked: the stopwatch is still running.</source>
        <translation>Nichts wurde gebucht: die Stoppuhr läuft noch.</translation>
    </message>
    <message>
        <source>Nothing was changed. Still in this account, and with nowhere else to go: {left}. Stop, send or delete first.</source>
        <translation>Nichts wurde geändert. Noch in diesem Konto, und sonst nirgends unterzubringen: {left}. Stoppe, sende oder lösche es zuerst.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask does not hold this entry yet.</source>
        <translation>Nichts wurde geändert: Autotask hat diesen Eintrag noch nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has approved and posted this entry, so it is read-only. Unpost it there first.</source>
        <translation>Nichts wurde geändert: Autotask hat diesen Eintrag genehmigt und gebucht, er ist nur lesbar. Nimm die Buchung zuerst dort zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has no ticket {typed}. Check the number.</source>
        <translation>Nichts wurde geändert: Autotask hat kein Ticket {typed}. Prüfe die Nummer.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this already. Change or delete the entry.</source>
        <translation>Nichts wurde geändert: Autotask hat das schon. Ändere oder lösche den Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this already. Set the ticket there.</source>
        <translation>Nichts wurde geändert: Autotask hat das schon. Setze das Ticket dort.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this entry already. Delete it instead.</source>
        <translation>Nichts wurde geändert: Autotask hat diesen Eintrag schon. Lösche ihn stattdessen.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask holds this entry already. Accept what is there, or restore a single one.</source>
        <translation>Nichts wurde geändert: Autotask hat diesen Eintrag schon. Nimm an, was dort ist, oder stelle einen einzigen wieder her.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask holds this entry as it is here.</source>
        <translation>Nichts wurde geändert: Autotask hat diesen Eintrag so, wie er hier ist.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask made {len} entries of this one. Change them there.</source>
        <translation>Nichts wurde geändert: Autotask hat {len} Einträge aus diesem gemacht. Ändere sie dort.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask may hold this entry already. That is looked up before anything is sent; then try again.</source>
        <translation>Nichts wurde geändert: Autotask hat diesen Eintrag vielleicht schon. Das wird nachgesehen, bevor etwas gesendet wird; versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask shows no look-alike of this entry.</source>
        <translation>Nichts wurde geändert: Autotask zeigt keinen, der diesem Eintrag gleicht.</translation>
    </message>
    <message>
        <source>Nothing was changed: a contract is not known here any more. Sync, then try again.</source>
        <translation>Nichts wurde geändert: ein Vertrag ist hier nicht mehr bekannt. Gleiche ab und versuche es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed: a purchase order number has at most {LONGEST} characters, this one has {len}.</source>
        <translation>Nichts wurde geändert: eine Bestellnummer hat höchstens {LONGEST} Zeichen, diese hat {len}.</translation>
    </message>
    <message>
        <source>Nothing was changed: a stopwatch without a ticket goes on from now. Attach it to a ticket first, or start a new one earlier.</source>
        <translation>Nichts wurde geändert: eine Stoppuhr ohne Ticket geht ab jetzt weiter. Hänge sie zuerst an ein Ticket, oder beginne eine neue früher.</translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket is named twice.</source>
        <translation>Nichts wurde geändert: ein Ticket ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket is not known here any more.</source>
        <translation>Nichts wurde geändert: ein Ticket ist hier nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of that is as it should be already.</source>
        <translation>Nichts wurde geändert: all das ist schon, wie es sein soll.</translation>
    </message>
    <message>
        <source>Nothing was changed: an entry ends at midnight at the latest. Book what comes after it as an entry of its own.</source>
        <translation>Nichts wurde geändert: ein Eintrag endet spätestens um Mitternacht. Buche, was danach kommt, als eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was changed: an entry is split between its start and its end.</source>
        <translation>Nichts wurde geändert: ein Eintrag wird zwischen Beginn und Ende geteilt.</translation>
    </message>
    <message>
        <source>Nothing was changed: between the two is time that nobody booked, and your Autotask counts breaks as work. Fill the gap first, then join them.</source>
        <translation>Nichts wurde geändert: zwischen den beiden liegt Zeit, die niemand gebucht hat, und dein Autotask zählt Pausen als Arbeit. Fülle zuerst die Lücke, dann verbinde sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: between those times is only a break.</source>
        <translation>Nichts wurde geändert: zwischen diesen Zeiten liegt nur eine Pause.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose the ticket of each row.</source>
        <translation>Nichts wurde geändert: wähle das Ticket jeder Zeile.</translation>
    </message>
    <message>
        <source>Nothing was changed: choose the ticket that it was.</source>
        <translation>Nichts wurde geändert: wähle das Ticket, das es war.</translation>
    </message>
    <message>
        <source>Nothing was changed: each ticket needs at least a second, in whole ones.</source>
        <translation>Nichts wurde geändert: jedes Ticket braucht mindestens eine Sekunde, in ganzen.</translation>
    </message>
    <message>
        <source>Nothing was changed: name as many {words} as tickets.</source>
        <translation>Nichts wurde geändert: nenne so viele {words} wie Tickets.</translation>
    </message>
    <message>
        <source>Nothing was changed: name at least one ticket that it is about.</source>
        <translation>Nichts wurde geändert: nenne mindestens ein Ticket, um das es geht.</translation>
    </message>
    <message>
        <source>Nothing was changed: name at least two tickets, each with a share.</source>
        <translation>Nichts wurde geändert: nenne mindestens zwei Tickets, jedes mit einem Anteil.</translation>
    </message>
    <message>
        <source>Nothing was changed: no absence of that number is undecided.</source>
        <translation>Nichts wurde geändert: keine Abwesenheit dieser Nummer ist unentschieden.</translation>
    </message>
    <message>
        <source>Nothing was changed: no connected account has the number {account_id}. `account list` tells them.</source>
        <translation>Nichts wurde geändert: kein verbundenes Konto hat die Nummer {account_id}. `account list` nennt sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: no entry beside this gap can be changed.</source>
        <translation>Nichts wurde geändert: kein Eintrag neben dieser Lücke lässt sich ändern.</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this ticket already and never deletes one. Complete it instead.</source>
        <translation>Nichts wurde geändert: Autotask hat dieses Ticket schon und löscht keines. Schließe es stattdessen ab.</translation>
    </message>
    <message>
        <source>10m, 1h30m or 14:05</source>
        <translation>10m, 1h30m oder 14:05</translation>
    </message>
    <message>
        <source>Ask your administrator for the right {wanted}.</source>
        <translation>Bitte deinen Administrator um das Recht, {wanted}.</translation>
    </message>
    <message>
        <source>Choose a contract…</source>
        <translation>Vertrag wählen…</translation>
    </message>
    <message>
        <source>Choose another task, or keep the time here.</source>
        <translation>Wähle eine andere Aufgabe, oder behalte die Zeit hier.</translation>
    </message>
    <message>
        <source>Choose other internal time, or keep the time here.</source>
        <translation>Wähle andere interne Zeit, oder behalte die Zeit hier.</translation>
    </message>
    <message>
        <source>Create this problem</source>
        <translation>Dieses Problem anlegen</translation>
    </message>
    <message>
        <source>Create this ticket</source>
        <translation>Dieses Ticket anlegen</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>GNOME idle monitor</source>
        <translation>Leerlaufmelder von GNOME</translation>
    </message>
    <message>
        <source>Hang under {_name}</source>
        <translation>Unter {_name} hängen</translation>
    </message>
    <message>
        <source>Internal time has no work type, role or contract: leave them out, then save it again.</source>
        <translation>Interne Zeit hat weder Leistungsart noch Rolle noch Vertrag: Lass sie weg und speichere noch einmal.</translation>
    </message>
    <message>
        <source>It holds no lists.</source>
        <translation>Darin sind keine Listen.</translation>
    </message>
    <message>
        <source>It never ran.</source>
        <translation>Sie lief nie.</translation>
    </message>
    <message>
        <source>It was handed over to another computer, which sends it. Take it back only if no other computer has it.</source>
        <translation>Er wurde an einen anderen Computer übergeben, der ihn sendet. Nimm ihn nur zurück, wenn kein anderer Computer ihn hat.</translation>
    </message>
    <message>
        <source>It was worked longer than it lasted.</source>
        <translation>Es wurde länger gearbeitet, als es dauerte.</translation>
    </message>
    <message>
        <source>Last input (Windows)</source>
        <translation>Letzte Eingabe (Windows)</translation>
    </message>
    <message>
        <source>Last input (macOS)</source>
        <translation>Letzte Eingabe (macOS)</translation>
    </message>
    <message>
        <source>Link to change {change}</source>
        <translation>Mit Änderung {change} verknüpfen</translation>
    </message>
    <message>
        <source>Make it a problem</source>
        <translation>Zum Problem machen</translation>
    </message>
    <message>
        <source>Make it what it was</source>
        <translation>Wieder machen, was es war</translation>
    </message>
    <message>
        <source>Microphone in use (ALSA)</source>
        <translation>Mikrofon in Gebrauch (ALSA)</translation>
    </message>
    <message>
        <source>Microphone in use (Windows)</source>
        <translation>Mikrofon in Gebrauch (Windows)</translation>
    </message>
    <message>
        <source>Microphone in use (macOS)</source>
        <translation>Mikrofon in Gebrauch (macOS)</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>No project task comes here. Book time on them in Autotask.</source>
        <translation>Es kommen keine Projektaufgaben hierher. Buche Zeit darauf in Autotask.</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has the new ticket already and never deletes one. Discard its stopwatch instead, and complete the ticket.</source>
        <translation>Nichts wurde geändert: Autotask hat das neue Ticket schon und löscht nie eines. Verwirf stattdessen seine Stoppuhr, und schließe das Ticket ab.</translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket needs a connected PSA. Start without one.</source>
        <translation>Nichts wurde geändert: ein Ticket braucht ein verbundenes PSA. Starte ohne eines.</translation>
    </message>
    <message>
        <source>Nothing was changed: another program uses this profile at this moment. Try again when it has ended.</source>
        <translation>Nichts wurde geändert: Ein anderes Programm benutzt gerade dieses Profil. Versuche es erneut, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>Nothing was changed: no role of yours is known and no ticket of {company} tells a queue, so Autotask would not take the ticket. Start without a ticket, and sync first.</source>
        <translation>Nichts wurde geändert: keine Rolle von dir ist bekannt, und kein Ticket von {company} nennt eine Warteschlange, darum nähme Autotask das Ticket nicht an. Starte ohne Ticket, und gleiche zuerst ab.</translation>
    </message>
    <message>
        <source>Nothing was changed: nobody works longer than 24 hours. Check the times.</source>
        <translation>Nichts wurde geändert: niemand arbeitet länger als 24 Stunden. Prüfe die Zeiten.</translation>
    </message>
    <message>
        <source>Nothing was changed: nothing was made here as {typed}.</source>
        <translation>Nichts wurde geändert: nichts wurde hier als {typed} gemacht.</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the two is kept here on purpose. Send it first.</source>
        <translation>Nichts wurde geändert: einer der beiden bleibt mit Absicht hier. Sende ihn zuerst.</translation>
    </message>
    <message>
        <source>Nothing was changed: one of the two would have no time.</source>
        <translation>Nichts wurde geändert: einer der beiden hätte keine Zeit.</translation>
    </message>
    <message>
        <source>Nothing was changed: only the drafts of one stopwatch with breaks, whose times nobody changed, can be one entry or one for each run.</source>
        <translation>Nichts wurde geändert: nur die Entwürfe einer einzigen Stoppuhr mit Pausen, deren Zeiten niemand geändert hat, können ein Eintrag oder einer je Lauf sein.</translation>
    </message>
    <message>
        <source>Nothing was changed: problems need a connected PSA.</source>
        <translation>Nichts wurde geändert: Probleme brauchen ein verbundenes PSA.</translation>
    </message>
    <message>
        <source>Nothing was changed: purchase order numbers need a connected PSA.</source>
        <translation>Nichts wurde geändert: Bestellnummern brauchen ein verbundenes PSA.</translation>
    </message>
    <message>
        <source>Nothing was changed: say either weights or times, not both.</source>
        <translation>Nichts wurde geändert: gib entweder Gewichte oder Zeiten an, nicht beides.</translation>
    </message>
    <message>
        <source>Nothing was changed: say for at least one row how long it was.</source>
        <translation>Nichts wurde geändert: gib für mindestens eine Zeile an, wie lang sie war.</translation>
    </message>
    <message>
        <source>Nothing was changed: say which company it is for.</source>
        <translation>Nichts wurde geändert: gib an, für welche Firma es ist.</translation>
    </message>
    <message>
        <source>Nothing was changed: something else was done since. Take that back first.</source>
        <translation>Nichts wurde geändert: seither wurde etwas anderes getan. Nimm das zuerst zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed: something newer is wished of the same. Give that up first (`wish list`), or undo it.</source>
        <translation>Nichts wurde geändert: für dasselbe ist etwas Neueres gewünscht. Gib das zuerst auf (`wish list`), oder nimm es zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is before this stopwatch was paused last. Choose a later time.</source>
        <translation>Nichts wurde geändert: das liegt vor der letzten Pause dieser Stoppuhr. Wähle eine spätere Zeit.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is how it is already.</source>
        <translation>Nichts wurde geändert: so ist es schon.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is so already.</source>
        <translation>Nichts wurde geändert: das ist schon so.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is the same entry twice.</source>
        <translation>Nichts wurde geändert: das ist zweimal derselbe Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was changed: that is too little time for so many tickets.</source>
        <translation>Nichts wurde geändert: das ist zu wenig Zeit für so viele Tickets.</translation>
    </message>
    <message>
        <source>Nothing was changed: that time is still to come.</source>
        <translation>Nichts wurde geändert: diese Zeit kommt erst noch.</translation>
    </message>
    <message>
        <source>Nothing was changed: the clock was set back meanwhile, so nobody knows when that was. Keep the time, or say that work ended where it began.</source>
        <translation>Nichts wurde geändert: die Uhr wurde inzwischen zurückgestellt, darum weiß niemand, wann das war. Behalte die Zeit, oder sag, dass die Arbeit endete, wo sie begann.</translation>
    </message>
    <message>
        <source>Nothing was changed: the damaged database was written by a newer version of this program. Restore with that version, or update this one.</source>
        <translation>Nichts wurde geändert: die beschädigte Datenbank wurde von einer neueren Version dieses Programms geschrieben. Stelle mit jener Version wieder her, oder aktualisiere diese.</translation>
    </message>
    <message>
        <source>Nothing was changed: the database is sound, so there is nothing to restore. To go back to a backup all the same, name its file.</source>
        <translation>Nichts wurde geändert: die Datenbank ist heil, also gibt es nichts wiederherzustellen. Um trotzdem zu einer Sicherung zurückzugehen, nenne ihre Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed: the end is not after the start.</source>
        <translation>Nichts wurde geändert: das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>Nothing was changed: the entry is on that ticket already.</source>
        <translation>Nichts wurde geändert: der Eintrag ist schon auf diesem Ticket.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file holds the time of several people. Say whose you want: {join}.</source>
        <translation>Nichts wurde geändert: Die Datei enthält die Zeit mehrerer Personen. Sag, wessen Zeit du willst: {join}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is cut off or damaged. Export it again.</source>
        <translation>Nichts wurde geändert: Die Datei ist abgeschnitten oder beschädigt. Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is cut off or damaged. Take it back on the computer that wrote it, and hand over again.</source>
        <translation>Nichts wurde geändert: Die Datei ist abgeschnitten oder beschädigt. Nimm sie auf dem Computer zurück, der sie geschrieben hat, und übergib noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is empty.</source>
        <translation>Nichts wurde geändert: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is larger than 64 MB. Export fewer days.</source>
        <translation>Nichts wurde geändert: Die Datei ist größer als 64 MB. Exportiere weniger Tage.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is no hand-over of this program.</source>
        <translation>Nichts wurde geändert: Die Datei ist keine Übergabe dieses Programms.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is no table that can be read. Export it again.</source>
        <translation>Nichts wurde geändert: Die Datei ist keine lesbare Tabelle. Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is none that can be imported. Known are exports of this program (CSV, JSON), detailed reports of Toggl Track and Clockify (CSV) and `timew export` (JSON).</source>
        <translation>Nichts wurde geändert: Diese Datei kann nicht importiert werden. Bekannt sind Exporte dieses Programms (CSV, JSON), Detailberichte von Toggl Track und Clockify (CSV) und `timew export` (JSON).</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is of another account or another person. Use that account first, then take it over.</source>
        <translation>Nichts wurde geändert: Die Datei gehört zu einem anderen Konto oder einer anderen Person. Verwende zuerst dieses Konto, dann übernimm sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was written by a newer version of this program. Update this one, then import it again.</source>
        <translation>Nichts wurde geändert: Die Datei wurde von einer neueren Version dieses Programms geschrieben. Aktualisiere diese hier und importiere sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was written by a newer version of this program. Update this one, then take it over.</source>
        <translation>Nichts wurde geändert: Die Datei wurde von einer neueren Version dieses Programms geschrieben. Aktualisiere dieses, dann übernimm sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: the folder {data_dir} cannot be used ({strerror}). Choose another with --data-dir.</source>
        <translation>Nichts wurde geändert: der Ordner {data_dir} ist nicht zu gebrauchen ({strerror}). Wähle einen anderen mit --data-dir.</translation>
    </message>
    <message>
        <source>Nothing was changed: the lines must add up to {total}; {short_span} {much}.</source>
        <translation>Nichts wurde geändert: die Zeilen müssen zusammen {total} ergeben; {short_span} {much}.</translation>
    </message>
    <message>
        <source>Nothing was changed: the note is empty.</source>
        <translation>Nichts wurde geändert: die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Nothing was changed: the problem has no title yet.</source>
        <translation>Nichts wurde geändert: das Problem hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>Nothing was changed: the program is still running with this profile. Quit it, then run `ticket-stopwatch restore` again.</source>
        <translation>Nichts wurde geändert: das Programm läuft noch mit diesem Profil. Beende es, dann führe `ticket-stopwatch restore` erneut aus.</translation>
    </message>
    <message>
        <source>Nothing was changed: the rows are {many} min too many.</source>
        <translation>Nichts wurde geändert: die Zeilen sind {many}&#xa0;min zu viel.</translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch has moved on since, so this can no longer be undone.</source>
        <translation>Nichts wurde geändert: die Stoppuhr ist seither weiter, darum lässt sich das nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch ran again at that time.</source>
        <translation>Nichts wurde geändert: die Stoppuhr lief um diese Zeit wieder.</translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch that ran then began later than that.</source>
        <translation>Nichts wurde geändert: die Stoppuhr, die damals lief, begann später.</translation>
    </message>
    <message>
        <source>Nothing was changed: the ticket has no title yet.</source>
        <translation>Nichts wurde geändert: das Ticket hat noch keinen Titel.</translation>
    </message>
    <message>
        <source>Nothing was changed: the time of this stopwatch was shared out over several tickets, and one of them has less than is to be left out. Keep it, then shorten those entries yourself.</source>
        <translation>Nichts wurde geändert: die Zeit dieser Stoppuhr wurde auf mehrere Tickets verteilt, und eines davon hat weniger, als weggelassen werden soll. Behalte sie, und kürze diese Einträge dann selbst.</translation>
    </message>
    <message>
        <source>Nothing was changed: the times of an entry of this stopwatch were changed since, and this does not fit into them. Change the times of the entry instead.</source>
        <translation>Nichts wurde geändert: die Zeiten eines Eintrags dieser Stoppuhr wurden seither geändert, und das passt nicht hinein. Ändere stattdessen die Zeiten des Eintrags.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two are of different days.</source>
        <translation>Nichts wurde geändert: die beiden sind von verschiedenen Tagen.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two entries are on different tickets. Move one of them first, then join them.</source>
        <translation>Nichts wurde geändert: die beiden Einträge sind auf verschiedenen Tickets. Verschiebe zuerst einen davon, dann verbinde sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two entries differ in {word}. Make that the same first, then join them.</source>
        <translation>Nichts wurde geändert: die beiden Einträge unterscheiden sich: {word}. Gleiche das zuerst an, dann verbinde sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: the two overlap. Settle that first, then join them.</source>
        <translation>Nichts wurde geändert: die beiden überschneiden sich. Kläre das zuerst, dann verbinde sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: there are several stopwatches to {doing}. Name one.</source>
        <translation>Nichts wurde geändert: mehrere Stoppuhren kommen infrage ({doing}). Nenne eine.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no account setting “{name}”. Known: {known}.</source>
        <translation>Nichts wurde geändert: es gibt keine Kontoeinstellung „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no database yet that could be copied.</source>
        <translation>Nichts wurde geändert: es gibt noch keine Datenbank, die sich kopieren ließe.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no gap at that time.</source>
        <translation>Nichts wurde geändert: zu dieser Zeit gibt es keine Lücke.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no preference “{name}”. Known: {known}.</source>
        <translation>Nichts wurde geändert: es gibt keine Einstellung „{name}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no single {what} called “{typed}”. Known: {names}.</source>
        <translation>Nichts wurde geändert: es gibt nicht genau einen Treffer ({what}) namens „{typed}“. Bekannt: {names}.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no stopwatch to resume.</source>
        <translation>Nichts wurde geändert: keine Stoppuhr lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no stopwatch to {doing}.</source>
        <translation>Nichts wurde geändert: keine Stoppuhr kommt infrage ({doing}).</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such hand-over of this computer.</source>
        <translation>Nichts wurde geändert: Eine solche Übergabe dieses Computers gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such ticket here.</source>
        <translation>Nichts wurde geändert: hier gibt es kein solches Ticket.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such wish any more.</source>
        <translation>Nichts wurde geändert: es gibt keinen solchen Wunsch mehr.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is no unbooked time of that stopwatch.</source>
        <translation>Nichts wurde geändert: es gibt keine ungebuchte Zeit dieser Stoppuhr.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing to undo.</source>
        <translation>Nichts wurde geändert: es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed: there is time on {number}. Move it to another ticket first, or delete it.</source>
        <translation>Nichts wurde geändert: auf {number} ist Zeit. Verschiebe sie zuerst auf ein anderes Ticket, oder lösche sie.</translation>
    </message>
    <message>
        <source>Nothing was changed: this absence is undecided, or was decided anew since.</source>
        <translation>Nichts wurde geändert: diese Abwesenheit ist unentschieden, oder wurde seither neu entschieden.</translation>
    </message>
    <message>
        <source>Nothing was changed: this computer wrote the file. To have its time here again, take it back (`handover back`).</source>
        <translation>Nichts wurde geändert: Dieser Computer hat die Datei geschrieben. Um ihre Zeit wieder hier zu haben, nimm sie zurück (`handover back`).</translation>
    </message>
    <message>
        <source>Nothing was changed: this draft was imported or handed over, or is older than the restore of your data, so Autotask may hold it already. Save it as it is: it is looked for first.</source>
        <translation>Nichts wurde geändert: Dieser Entwurf wurde importiert oder übergeben oder ist älter als die Wiederherstellung deiner Daten, darum hat Autotask ihn vielleicht schon. Speichere ihn, wie er ist: Er wird zuerst gesucht.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being deleted already.</source>
        <translation>Nichts wurde geändert: dieser Eintrag wird schon gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being deleted. Undo that first.</source>
        <translation>Nichts wurde geändert: dieser Eintrag wird gerade gelöscht. Nimm das zuerst zurück.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being moved from another ticket. Wait until Autotask has it, then delete it and book anew.</source>
        <translation>Nichts wurde geändert: dieser Eintrag wird gerade von einem anderen Ticket verschoben. Warte, bis Autotask ihn hat, dann lösche ihn und buche neu.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted already.</source>
        <translation>Nichts wurde geändert: dieser Eintrag ist schon gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted, or kept here on purpose.</source>
        <translation>Nichts wurde geändert: dieser Eintrag ist gelöscht, oder bleibt mit Absicht hier.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted.</source>
        <translation>Nichts wurde geändert: dieser Eintrag ist gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is kept here, so nothing is wished of its ticket with it. Send it first.</source>
        <translation>Nichts wurde geändert: dieser Eintrag bleibt hier, darum wird mit ihm nichts von seinem Ticket gewünscht. Sende ihn zuerst.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is not waiting for your decision.</source>
        <translation>Nichts wurde geändert: dieser Eintrag wartet nicht auf deine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is on its way to Autotask. Wait until it is known whether it arrived.</source>
        <translation>Nichts wurde geändert: dieser Eintrag ist unterwegs zu Autotask. Warte, bis bekannt ist, ob er ankam.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry was handed over to another computer, which sends it. Take it back first (`handover back`), but only if no other computer has it.</source>
        <translation>Nichts wurde geändert: Dieser Eintrag wurde an einen anderen Computer übergeben, der ihn sendet. Nimm ihn zuerst zurück (`handover back`), aber nur, wenn kein anderer Computer ihn hat.</translation>
    </message>
    <message>
        <source>Nothing was changed: this entry was saved or deleted meanwhile.</source>
        <translation>Nichts wurde geändert: dieser Eintrag wurde inzwischen gespeichert oder gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was changed: this hand-over was taken over here already.</source>
        <translation>Nichts wurde geändert: Diese Übergabe wurde hier schon übernommen.</translation>
    </message>
    <message>
        <source>Nothing was changed: this sitting is several entries. Share it evenly or by weight, or each entry by itself.</source>
        <translation>Nichts wurde geändert: diese Sitzung hat mehrere Einträge. Teile sie gleichmäßig oder nach Gewicht, oder jeden Eintrag für sich.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch belongs to another account. Use that account first.</source>
        <translation>Nichts wurde geändert: diese Stoppuhr gehört einem anderen Konto. Verwende zuerst jenes Konto.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch does not run.</source>
        <translation>Nichts wurde geändert: diese Stoppuhr läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch is paused already.</source>
        <translation>Nichts wurde geändert: diese Stoppuhr ist schon pausiert.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch is running already.</source>
        <translation>Nichts wurde geändert: diese Stoppuhr läuft schon.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch was handed over to another computer, which books it. Take it back first (`handover back`), but only if no other computer has it.</source>
        <translation>Nichts wurde geändert: Diese Stoppuhr wurde an einen anderen Computer übergeben, der sie bucht. Nimm sie zuerst zurück (`handover back`), aber nur, wenn kein anderer Computer sie hat.</translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch was stopped or discarded meanwhile.</source>
        <translation>Nichts wurde geändert: diese Stoppuhr wurde inzwischen gestoppt oder verworfen.</translation>
    </message>
    <message>
        <source>Nothing was changed: this ticket has an open stopwatch already. Stop that one first, or stop this one and choose the ticket in its time entry.</source>
        <translation>Nichts wurde geändert: dieses Ticket hat schon eine offene Stoppuhr. Stoppe zuerst jene, oder stoppe diese und wähle das Ticket in ihrem Zeiteintrag.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was done last is a hand-over to another computer, or its end. Take it back with `handover back`, which asks first, or hand over again.</source>
        <translation>Nichts wurde geändert: Zuletzt wurde an einen anderen Computer übergeben oder das zurückgenommen. Nimm es mit `handover back` zurück, das erst fragt, oder übergib noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: your Autotask takes no entry that lasts over midnight UTC, which is {time} here. Let one end there, and book what comes after it as an entry of its own.</source>
        <translation>Nichts wurde geändert: dein Autotask nimmt keinen Eintrag an, der über Mitternacht UTC geht, hier {time}. Lass einen dort enden und buche, was danach kommt, als eigenen Eintrag.</translation>
    </message>
    <message>
        <source>Nothing was changed: {copy} would be overwritten, and it is no backup. Name another file.</source>
        <translation>Nichts wurde geändert: {copy} würde überschrieben, und es ist keine Sicherung. Nenne eine andere Datei.</translation>
    </message>
    <message>
        <source>Nothing was changed: {file} is no whole backup of this program. `ticket-stopwatch restore --list` shows those that are.</source>
        <translation>Nichts wurde geändert: {file} ist keine heile Sicherung dieses Programms. `ticket-stopwatch restore --list` zeigt die, die es sind.</translation>
    </message>
    <message>
        <source>Nothing was changed: {group} did not occur in the past 12 hours. Write the date too, like 2026-11-20T14:05.</source>
        <translation>Nichts wurde geändert: {group} gab es in den letzten 12 Stunden nicht. Schreibe auch das Datum, wie 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>Nothing was changed: {many} with “{typed}”. `entries` lists their ids.</source>
        <translation>Nichts wurde geändert: {many} mit „{typed}“. `entries` listet ihre Kennungen.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} began later than that, so the two would overlap by {minutes} min. Choose a later time, or start it alongside.</source>
        <translation>Nichts wurde geändert: {name} begann später, die beiden würden sich um {minutes}&#xa0;min überschneiden. Wähle eine spätere Zeit, oder starte nebenher.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} cannot be “{typed}”. It may be {allowed}.</source>
        <translation>Nichts wurde geändert: {name} kann nicht „{typed}“ sein. Möglich ist {allowed}.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} cannot be “{value}”. It may be {allowed}.</source>
        <translation>Nichts wurde geändert: {name} kann nicht „{value}“ sein. Möglich ist {allowed}.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a Problem.</source>
        <translation>Nichts wurde geändert: {name} ist kein Problem.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a ticket, and only tickets belong to problems.</source>
        <translation>Nichts wurde geändert: {name} ist kein Ticket, und nur Tickets gehören zu Problemen.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a ticket. Set its number in Autotask.</source>
        <translation>Nichts wurde geändert: {name} ist kein Ticket. Setze die Nummer in Autotask.</translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is set by your administrator, to “{told}”.</source>
        <translation>Nichts wurde geändert: {name} gibt dein Administrator vor, und zwar „{told}“.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} hangs under no open problem and looks like none. Start without --on-problem.</source>
        <translation>Nichts wurde geändert: {number} hängt unter keinem offenen Problem und gleicht keinem. Starte ohne --on-problem.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} has neither a queue nor somebody in charge, and no role of yours is known, so Autotask would not take a problem like it. Name one with a queue first.</source>
        <translation>Nichts wurde geändert: {number} hat weder eine Warteschlange noch jemanden, der zuständig ist, und keine Rolle von dir ist bekannt, darum nähme Autotask ein solches Problem nicht an. Nenne zuerst eines mit Warteschlange.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} is not linked to {number}.</source>
        <translation>Nichts wurde geändert: {number} ist nicht mit {number} verknüpft.</translation>
    </message>
    <message>
        <source>Nothing was changed: {number} was given up.</source>
        <translation>Nichts wurde geändert: {number} wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Nothing was changed: {place} cannot be read ({strerror}).</source>
        <translation>Nichts wurde geändert: {place} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>Nothing was changed: {place} cannot be written ({strerror}).</source>
        <translation>Nichts wurde geändert: in {place} lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>Nothing was changed: {ticket} runs already.</source>
        <translation>Nichts wurde geändert: {ticket} läuft schon.</translation>
    </message>
    <message>
        <source>Nothing was changed: {what} in the account in use. Pause or stop it first; paused stopwatches wait until you use that account again.</source>
        <translation>Nichts wurde geändert: {what} im verwendeten Konto. Pausiere oder stoppe es zuerst; pausierte Stoppuhren warten, bis du jenes Konto wieder verwendest.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why} Write it like Europe/Berlin.</source>
        <translation>Nichts wurde geändert: {why} Schreibe sie wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a length of time. Write it like 10m or 1h30m.</source>
        <translation>Nichts wurde geändert: „{text}“ ist keine Dauer. Schreibe sie wie 10m oder 1h30m.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31.</source>
        <translation>Nichts wurde geändert: „{text}“ ist keine Dauer. Schreibe sie wie 6:31 (Minuten und Sekunden) oder 1:06:31.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a time. Write it like 14:05 or 2026-11-20T14:05.</source>
        <translation>Nichts wurde geändert: „{text}“ ist keine Zeit. Schreibe sie wie 14:05 oder 2026-11-20T14:05.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a time. Write it like {HINT}.</source>
        <translation>Nichts wurde geändert: „{text}“ ist keine Zeit. Schreibe sie wie {HINT}.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is not a ticket number, id or link, and no single kind of internal time. `tickets search` finds both by words.</source>
        <translation>Nichts wurde geändert: „{typed}“ ist keine Ticketnummer, keine ID, kein Link und keine einzelne Art interner Zeit. `tickets search` findet beides nach Wörtern.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is not an address that the secret may be sent to. Write it like https://webservices5.autotask.net/ATServicesRest/.</source>
        <translation>Nichts wurde geändert: „{typed}“ ist keine Adresse, an die das Geheimnis gehen darf. Schreibe sie wie https://webservices5.autotask.net/ATServicesRest/.</translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is too little of an id. `entries` lists them.</source>
        <translation>Nichts wurde geändert: „{typed}“ ist zu wenig von einer Kennung. `entries` nennt sie.</translation>
    </message>
    <message>
        <source>Nothing was done: a link of Ticket Stopwatch can start or open, no more.</source>
        <translation>Nichts wurde getan: Ein Link von Ticket Stopwatch kann starten oder öffnen, mehr nicht.</translation>
    </message>
    <message>
        <source>Nothing was handed over: nothing here waits that could be.</source>
        <translation>Nichts wurde übergeben: Hier wartet nichts, was übergeben werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing was lost. Here it is to {ours}, but meanwhile somebody in Autotask had it {theirs}. Keep yours, or keep theirs.</source>
        <translation>Es ging nichts verloren. Hier soll es {ours}, doch inzwischen hat jemand in Autotask es {theirs}. Behalte deines, oder behalte deren Stand.</translation>
    </message>
    <message>
        <source>Nothing was lost. Meanwhile somebody in Autotask made this ticket one of another type. Keep yours, or keep theirs.</source>
        <translation>Es ging nichts verloren. Inzwischen hat jemand in Autotask den Typ dieses Tickets geändert. Behalte deines, oder behalte deren Stand.</translation>
    </message>
    <message>
        <source>Nothing was stored. {reason} Check the address and the network, then try again.</source>
        <translation>Nichts wurde gespeichert. {reason} Prüfe die Adresse und das Netz und versuche es erneut.</translation>
    </message>
    <message>
        <source>Nothing was stored: Autotask shows no resources to this API user, so nobody can tell whose time it is. Ask your administrator for the right to view resources.</source>
        <translation>Nichts wurde gespeichert: Autotask zeigt diesem API-Benutzer keine Ressourcen, darum weiß niemand, wessen Zeit es ist. Bitte deinen Administrator um das Recht, Ressourcen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was stored: not exactly one active resource is called “{typed}”. Give its user name, e-mail or id.</source>
        <translation>Nichts wurde gespeichert: nicht genau eine aktive Ressource heißt „{typed}“. Gib ihren Benutzernamen, ihre E-Mail oder Kennung an.</translation>
    </message>
    <message>
        <source>Nothing was stored: the API user holds no role, so no time can be its own. Say whose time it is with --resource (user name, e-mail or id).</source>
        <translation>Nichts wurde gespeichert: der API-Benutzer hat keine Rolle, darum kann keine Zeit seine eigene sein. Gib mit --resource an, wessen Zeit es ist (Benutzername, E-Mail oder Kennung).</translation>
    </message>
    <message>
        <source>Nothing was touched: the database {database} {what}. {there} Quit the program, then run `ticket-stopwatch restore`: it keeps what is left and takes over what it can.</source>
        <translation>Nichts wurde angerührt: die Datenbank {database} {what}. {there} Beende das Programm, dann führe `ticket-stopwatch restore` aus: es bewahrt, was übrig ist, und übernimmt, was es kann.</translation>
    </message>
    <message>
        <source>Nothing was touched: the database {path} was written by a newer version of this program. Use that version, or update this one.</source>
        <translation>Nichts wurde angerührt: die Datenbank {path} wurde von einer neueren Version dieses Programms geschrieben. Verwende jene Version, oder aktualisiere diese.</translation>
    </message>
    <message>
        <source>Nothing was touched: the file {path} belongs to another program. Move it aside, or choose another data folder.</source>
        <translation>Nichts wurde angerührt: die Datei {path} gehört einem anderen Programm. Lege sie beiseite, oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>Nothing was written to {place}: {errorString}. Name another place, then try again.</source>
        <translation>Nach {place} wurde nichts geschrieben: {errorString}. Nenne einen anderen Ort und versuche es erneut.</translation>
    </message>
    <message>
        <source>One looks like ticket-stopwatch:start?ticket=T20260115.0042.</source>
        <translation>Einer sieht so aus: ticket-stopwatch:start?ticket=T20260115.0042.</translation>
    </message>
    <message>
        <source>Only a ticket gets a status or a resolution from here: leave them out, then save it again.</source>
        <translation>Nur ein Ticket bekommt von hier einen Status oder eine Lösung: Lass sie weg und speichere noch einmal.</translation>
    </message>
    <message>
        <source>Problem: the cause behind incidents.</source>
        <translation>Problem: die Ursache hinter Incidents.</translation>
    </message>
    <message>
        <source>Purchase order number {number}</source>
        <translation>Bestellnummer {number}</translation>
    </message>
    <message>
        <source>Safe and waiting in {where}: {waits}.</source>
        <translation>Sicher und wartend in {where}: {waits}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Screen lock (macOS)</source>
        <translation>Bildschirmsperre (macOS)</translation>
    </message>
    <message>
        <source>Screen lock of Cinnamon</source>
        <translation>Bildschirmsperre von Cinnamon</translation>
    </message>
    <message>
        <source>Screen lock of GNOME</source>
        <translation>Bildschirmsperre von GNOME</translation>
    </message>
    <message>
        <source>Screen lock of MATE</source>
        <translation>Bildschirmsperre von MATE</translation>
    </message>
    <message>
        <source>Screen lock of Xfce</source>
        <translation>Bildschirmsperre von Xfce</translation>
    </message>
    <message>
        <source>Screen saver (freedesktop)</source>
        <translation>Bildschirmschoner (freedesktop)</translation>
    </message>
    <message>
        <source>Service request: somebody asks for something; nothing is broken.</source>
        <translation>Serviceanfrage: jemand bittet um etwas; nichts ist kaputt.</translation>
    </message>
    <message>
        <source>Session idle (logind)</source>
        <translation>Leerlauf der Sitzung (logind)</translation>
    </message>
    <message>
        <source>Session lock (Windows)</source>
        <translation>Sperre der Sitzung (Windows)</translation>
    </message>
    <message>
        <source>Session lock (logind)</source>
        <translation>Sperre der Sitzung (logind)</translation>
    </message>
    <message>
        <source>Set a number…</source>
        <translation>Nummer setzen…</translation>
    </message>
    <message>
        <source>Set purchase order numbers of contracts in Autotask.</source>
        <translation>Bestellnummern von Verträgen in Autotask setzen.</translation>
    </message>
    <message>
        <source>Set status, resolution and problem in Autotask.</source>
        <translation>Status, Lösung und Problem in Autotask setzen.</translation>
    </message>
    <message>
        <source>Shorten the internal notes, then send it again.</source>
        <translation>Kürze die internen Notizen und sende dann erneut.</translation>
    </message>
    <message>
        <source>Shorten the summary notes, then send it again.</source>
        <translation>Kürze die Zusammenfassung und sende dann erneut.</translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation>Vertrag zeigen</translation>
    </message>
    <message>
        <source>Sleep (macOS)</source>
        <translation>Ruhezustand (macOS)</translation>
    </message>
    <message>
        <source>Sleep and shutdown (Windows)</source>
        <translation>Ruhezustand und Herunterfahren (Windows)</translation>
    </message>
    <message>
        <source>Sleep and shutdown (logind)</source>
        <translation>Ruhezustand und Herunterfahren (logind)</translation>
    </message>
    <message>
        <source>Status to “{_status}”</source>
        <translation>Status auf „{_status}“</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Take off change {change}</source>
        <translation>Von Änderung {change} lösen</translation>
    </message>
    <message>
        <source>Take off its problem</source>
        <translation>Von seinem Problem abhängen</translation>
    </message>
    <message>
        <source>Text for the resolution</source>
        <translation>Text für die Lösung</translation>
    </message>
    <message>
        <source>That an entry is posted shows only when Autotask refuses its change.</source>
        <translation>Dass ein Eintrag gebucht ist, zeigt sich erst, wenn Autotask seine Änderung ablehnt.</translation>
    </message>
    <message>
        <source>The account can {deed}, but only under conditions.</source>
        <translation>{deed}: das Konto darf es nur unter Bedingungen.</translation>
    </message>
    <message>
        <source>The account can {deed}.</source>
        <translation>{deed}: das Konto darf es.</translation>
    </message>
    <message>
        <source>The account cannot {deed}.</source>
        <translation>{deed}: das Konto darf es nicht.</translation>
    </message>
    <message>
        <source>The change is not in Autotask yet.</source>
        <translation>Die Änderung ist noch nicht in Autotask.</translation>
    </message>
    <message>
        <source>The computer slept for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Der Rechner schlief {span}, von {begun} bis {ended}, während {name} lief.</translation>
    </message>
    <message>
        <source>The computer that it was handed over to sent it: Autotask has it.</source>
        <translation>Der Computer, dem er übergeben wurde, hat ihn gesendet: Autotask hat ihn.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Die Uhr des Rechners wurde um {span} gestellt, von {begun} auf {ended}, während {name} lief.</translation>
    </message>
    <message>
        <source>The contract behind {number}</source>
        <translation>Der Vertrag hinter {number}</translation>
    </message>
    <message>
        <source>The contract {contract}</source>
        <translation>Der Vertrag {contract}</translation>
    </message>
    <message>
        <source>The dates could be read in two ways. They were read as {order}; if that is wrong, say so before you import.</source>
        <translation>Die Daten lassen sich auf zwei Arten lesen. Gelesen wurden sie als {order}; ist das falsch, sag es vor dem Import.</translation>
    </message>
    <message>
        <source>The desktop knows it by {file}.</source>
        <translation>Der Desktop kennt es durch {file}.</translation>
    </message>
    <message>
        <source>The desktop starts it by {file}.</source>
        <translation>Der Desktop startet es über {file}.</translation>
    </message>
    <message>
        <source>The desktop took the shortcuts back. They are asked for again when one is changed in the preferences, and at the next start.</source>
        <translation>Der Desktop hat die Tastenkürzel zurückgenommen. Nach ihnen wird wieder gefragt, wenn eines in den Einstellungen geändert wird, und beim nächsten Start.</translation>
    </message>
    <message>
        <source>The desktop&apos;s message bus went away, and the shortcuts with it. Start the program anew to have them again.</source>
        <translation>Der Nachrichtenbus des Desktops ist nicht mehr da, und mit ihm die Tastenkürzel. Starte das Programm neu, damit sie wieder gelten.</translation>
    </message>
    <message>
        <source>The end is not after the start. Change one of them.</source>
        <translation>Das Ende liegt nicht nach dem Beginn. Ändere eines davon.</translation>
    </message>
    <message>
        <source>The file holds it twice.</source>
        <translation>Steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The newest good backup is of {rfc3339} ({path}).</source>
        <translation>Die neueste gute Sicherung ist vom {rfc3339} ({path}).</translation>
    </message>
    <message>
        <source>The part of the desktop that tells of shortcuts went away. They work again when it is back.</source>
        <translation>Der Teil des Desktops, der Tastenkürzel meldet, ist weg. Sie gehen wieder, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>The program ended while this was on its way.</source>
        <translation>Das Programm endete, während das unterwegs war.</translation>
    </message>
    <message>
        <source>The program stopped and {name} ran on for {span}. The last sign of it was at {begun}; it came back at {ended}.</source>
        <translation>Das Programm stoppte, und {name} lief {span} weiter. Sein letztes Zeichen war um {begun}; zurück kam es um {ended}.</translation>
    </message>
    <message>
        <source>The screen was locked for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Der Bildschirm war {span} gesperrt, von {begun} bis {ended}, während {name} lief.</translation>
    </message>
    <message>
        <source>The secret is missing. Fill it in.</source>
        <translation>Das Geheimnis fehlt. Trage es ein.</translation>
    </message>
    <message>
        <source>The start is still to come. Choose an earlier one.</source>
        <translation>Der Beginn kommt erst noch. Wähle einen früheren.</translation>
    </message>
    <message>
        <source>The summary notes are empty. Write what was done, then save it.</source>
        <translation>Die Zusammenfassung ist leer. Schreibe, was getan wurde, und speichere ihn.</translation>
    </message>
    <message>
        <source>The tracking identifier is missing. Fill it in.</source>
        <translation>Die Tracking-Kennung fehlt. Trage sie ein.</translation>
    </message>
    <message>
        <source>The user name of the API user is missing. Fill it in.</source>
        <translation>Der Benutzername des API-Benutzers fehlt. Trage ihn ein.</translation>
    </message>
    <message>
        <source>There is no good backup, but much of a damaged file can often be read.</source>
        <translation>Es gibt keine gute Sicherung, doch viel von einer beschädigten Datei lässt sich oft lesen.</translation>
    </message>
    <message>
        <source>There is no good backup, but the log of its last changes is there.</source>
        <translation>Es gibt keine gute Sicherung, doch das Protokoll der letzten Änderungen ist da.</translation>
    </message>
    <message>
        <source>This account is not connected to Autotask.</source>
        <translation>Dieses Konto ist nicht mit Autotask verbunden.</translation>
    </message>
    <message>
        <source>This company uses numbers; {contract} has none.</source>
        <translation>Diese Firma nutzt Nummern; {contract} hat keine.</translation>
    </message>
    <message>
        <source>This desktop lets no program take keys for itself. Bind commands to keys in its own settings: docs/shortcuts.md tells which.</source>
        <translation>Dieser Desktop überlässt keinem Programm Tasten. Lege Befehle in seinen eigenen Einstellungen auf Tasten: docs/shortcuts.md nennt welche.</translation>
    </message>
    <message>
        <source>This ticket is Complete and takes no more time. Reopen it with this entry, or put the time on another ticket.</source>
        <translation>Dieses Ticket ist abgeschlossen und nimmt keine Zeit mehr an. Öffne es mit diesem Eintrag wieder, oder lege die Zeit auf ein anderes Ticket.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Use that account first (`account use {account_id}`).</source>
        <translation>Verwende zuerst jenes Konto (`account use {account_id}`).</translation>
    </message>
    <message>
        <source>Use {offered}</source>
        <translation>{offered} verwenden</translation>
    </message>
    <message>
        <source>Use {offered} for both</source>
        <translation>{offered} für beide verwenden</translation>
    </message>
    <message>
        <source>Wayland idle notification</source>
        <translation>Leerlaufmeldung von Wayland</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>When an answer is lost, you are asked whether the entry arrived.</source>
        <translation>Geht eine Antwort verloren, wirst du gefragt, ob der Eintrag ankam.</translation>
    </message>
    <message>
        <source>Windows knows it by HKCU\{_CLASS}.</source>
        <translation>Windows kennt es durch HKCU\{_CLASS}.</translation>
    </message>
    <message>
        <source>Windows starts it by HKCU\{_RUN_KEY}.</source>
        <translation>Windows startet es über HKCU\{_RUN_KEY}.</translation>
    </message>
    <message>
        <source>X11 idle counter</source>
        <translation>Leerlaufzähler von X11</translation>
    </message>
    <message>
        <source>You were in a call for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation>Du warst {span} im Gespräch, von {begun} bis {ended}, während {name} lief.</translation>
    </message>
    <message>
        <source>Your numbers are kept here.</source>
        <translation>Deine Nummern bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Your numbers are kept here. Autotask does not show this contract any more, so nothing was changed there. Try again, or give this up.</source>
        <translation>Deine Nummern bleiben hier erhalten. Autotask zeigt diesen Vertrag nicht mehr, darum wurde dort nichts geändert. Versuche es erneut, oder gib das auf.</translation>
    </message>
    <message>
        <source>Your numbers are kept here. Autotask has {theirs} there by now; you wished {ours}. Keep yours, or keep theirs.</source>
        <translation>Deine Nummern bleiben hier erhalten. In Autotask steht inzwischen {theirs}; du wünschst {ours}. Behalte deine, oder behalte deren Stand.</translation>
    </message>
    <message>
        <source>Your recorded time is safe, and nothing was done: the program runs already, but does not answer now. Try again in a moment.</source>
        <translation>Deine erfasste Zeit ist sicher, und es ist nichts geschehen: Das Programm läuft bereits, antwortet aber gerade nicht. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your recorded time is safe.</source>
        <translation>Deine erfasste Zeit ist sicher.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. A backup is being put in place at this moment. Try again when that is done.</source>
        <translation>Deine erfasste Zeit ist sicher. Eine Sicherung wird gerade zurückgespielt. Versuche es danach erneut.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. Another program makes a backup at this moment. Try again when it is done.</source>
        <translation>Deine erfasste Zeit ist sicher. Ein anderes Programm macht gerade eine Sicherung. Versuche es danach erneut.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. Nothing was done: {_path} cannot be used ({strerror}). Check its disk and its rights, then try again.</source>
        <translation>Deine erfasste Zeit ist sicher. Nichts wurde getan: {_path} ist nicht zu gebrauchen ({strerror}). Prüfe den Datenträger und die Rechte und versuche es erneut.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. The folder {folder} cannot be used ({strerror}). Remove it, then start again.</source>
        <translation>Deine erfasste Zeit ist sicher. Der Ordner {folder} ist nicht zu gebrauchen ({strerror}). Entferne ihn und starte erneut.</translation>
    </message>
    <message>
        <source>Your recorded time is safe. The program has a fault and goes on as well as it can; its log says more.</source>
        <translation>Deine erfasste Zeit ist sicher. Das Programm hat einen Fehler und macht weiter, so gut es kann; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation>Deine Zeit ist sicher.</translation>
    </message>
    <message>
        <source>Your time is safe. </source>
        <translation>Deine Zeit ist sicher. </translation>
    </message>
    <message>
        <source>Your time is safe. #{remote_id} is a part or a copy of this entry and was to be deleted, but it was changed in Autotask: {groups}{quoted}. Restore what is here and it goes all the same, or accept what is there.</source>
        <translation>Deine Zeit ist sicher. #{remote_id} ist ein Teil oder eine Kopie dieses Eintrags und sollte gelöscht werden, wurde aber in Autotask geändert: {groups}{quoted}. Stelle wieder her, was hier ist, und er geht trotzdem, oder nimm an, was dort ist.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask cannot be asked for {typed} now. Choose a ticket from the list, or try again later.</source>
        <translation>Deine Zeit ist sicher. Autotask lässt sich jetzt nicht nach {typed} fragen. Wähle ein Ticket aus der Liste, oder versuche es später.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask cannot be reached. It is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Autotask ist nicht erreichbar. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask counted the breaks of this entry as work. Correct its hours there; from now on each run becomes an entry of its own (account setting grouping).</source>
        <translation>Deine Zeit ist sicher. Autotask hat die Pausen dieses Eintrags als Arbeit gezählt. Berichtige dort seine Stunden; von nun an wird jeder Lauf ein eigener Eintrag (Kontoeinstellung grouping).</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer. It is looked up before it is sent again.</source>
        <translation>Deine Zeit ist sicher. Autotask hat nicht geantwortet. Es wird nachgesehen, bevor erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer. It is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Autotask hat nicht geantwortet. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not accept the user name, secret or integration code. Sign in again, then everything is sent.</source>
        <translation>Deine Zeit ist sicher. Autotask nimmt Benutzername, Geheimnis oder Integrationscode nicht an. Melde dich neu an, dann wird alles gesendet.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not allow this API user to do that. Ask your administrator for the right, then sync again.</source>
        <translation>Deine Zeit ist sicher. Autotask erlaubt diesem API-Benutzer das nicht. Bitte deinen Administrator um das Recht, dann gleiche erneut ab.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not know the API user “{user_name}”. Check the user name.</source>
        <translation>Deine Zeit ist sicher. Autotask kennt den API-Benutzer „{user_name}“ nicht. Prüfe den Benutzernamen.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show all tickets to this API user, so nobody can tell whether this ticket arrived. Ask for the right to view all tickets, then try again.</source>
        <translation>Deine Zeit ist sicher. Autotask zeigt diesem API-Benutzer nicht alle Tickets, darum weiß niemand, ob dieses Ticket ankam. Bitte um das Recht, alle Tickets zu sehen, und versuche es erneut.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show all time entries to this API user, so nobody can tell whether this one {whether}. Ask for the right to view all time entries, then try again.</source>
        <translation>Deine Zeit ist sicher. Autotask zeigt diesem API-Benutzer nicht alle Zeiteinträge, darum weiß niemand, wie es um diesen steht ({whether}). Bitte um das Recht, alle Zeiteinträge zu sehen, und versuche es erneut.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show this ticket any more, so nothing was changed there. Try again, or give this up.</source>
        <translation>Deine Zeit ist sicher. Autotask zeigt dieses Ticket nicht mehr, darum wurde dort nichts geändert. Versuche es erneut, oder gib das auf.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show this ticket any more. Choose another ticket, or keep the time here.</source>
        <translation>Deine Zeit ist sicher. Autotask zeigt dieses Ticket nicht mehr. Wähle ein anderes Ticket, oder behalte die Zeit hier.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask had this entry when the file was written, so it is kept here and not sent.</source>
        <translation>Deine Zeit ist sicher. Autotask hatte diesen Eintrag, als die Datei geschrieben wurde; darum bleibt er hier und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask has approved and posted this entry, so it can no longer be changed. Have it unposted there, or leave it as it is.</source>
        <translation>Deine Zeit ist sicher. Autotask hat diesen Eintrag genehmigt und gebucht, er lässt sich nicht mehr ändern. Lass die Buchung dort zurücknehmen, oder lass ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask held this entry twice, and the other one is gone or was changed. Nothing was deleted; look at it there.</source>
        <translation>Deine Zeit ist sicher. Autotask hatte diesen Eintrag doppelt, und der andere ist weg oder wurde geändert. Nichts wurde gelöscht; sieh ihn dir dort an.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask holds this entry {count} times ({ids}). Accept that, or restore the single one.</source>
        <translation>Deine Zeit ist sicher. Autotask hat diesen Eintrag {count}-mal ({ids}). Nimm das an, oder stelle den einen wieder her.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask is busy. It is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Autotask ist überlastet. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask is in trouble. It is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Autotask hat Schwierigkeiten. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask keeps the entry that this part was cut off as it was there, so both would count. Change its times or delete it, or send it all the same.</source>
        <translation>Deine Zeit ist sicher. Autotask behält den Eintrag, von dem dieser Teil abgetrennt wurde, wie er dort war, darum würden beide zählen. Ändere seine Zeiten oder lösche ihn, oder sende ihn trotzdem.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask refused it: “{reason}” {advice}</source>
        <translation>Deine Zeit ist sicher. Autotask hat es abgelehnt: „{reason}“ {advice}</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask refused to answer: “{quoted}” Ask your administrator about the API user&apos;s rights.</source>
        <translation>Deine Zeit ist sicher. Autotask hat die Antwort verweigert: „{quoted}“ Frage deinen Administrator nach den Rechten des API-Benutzers.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer does not say whether it arrived. It is looked up before it is sent again.</source>
        <translation>Deine Zeit ist sicher. Die Antwort von Autotask sagt nicht, ob es ankam. Es wird nachgesehen, bevor erneut gesendet wird.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer has no end and was given up. It is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Die Antwort von Autotask nimmt kein Ende und wurde aufgegeben. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer was not what was asked for. It is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Die Antwort von Autotask war nicht das, was gefragt war. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. It was handed over and taken back. Save it only if no other computer has it.</source>
        <translation>Deine Zeit ist sicher. Sie wurde übergeben und zurückgenommen. Speichere sie nur, wenn kein anderer Computer sie hat.</translation>
    </message>
    <message>
        <source>Your time is safe. It was kept on the computer that wrote the file.</source>
        <translation>Deine Zeit ist sicher. Sie blieb auf dem Computer, der die Datei geschrieben hat.</translation>
    </message>
    <message>
        <source>Your time is safe. LiveLinks are not answered: {_path} cannot be written ({strerror}).</source>
        <translation>Deine Zeit ist sicher. LiveLinks werden nicht beantwortet: {_path} lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>Your time is safe. Nothing was sent: the data folder cannot be written ({strerror}). Make room on the disk, then it goes on by itself.</source>
        <translation>Deine Zeit ist sicher. Nichts wurde gesendet: in den Datenordner lässt sich nicht schreiben ({strerror}). Schaffe Platz auf dem Datenträger, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Your time is safe. Nothing was sent: the file that keeps two programs from sending at once cannot be locked ({strerror}). Keep the data folder on a disk of this computer and leave some room on it.</source>
        <translation>Deine Zeit ist sicher. Nichts wurde gesendet: die Datei, die zwei Programme vom gleichzeitigen Senden abhält, lässt sich nicht sperren ({strerror}). Behalte den Datenordner auf einem Datenträger dieses Rechners und lass dort etwas Platz.</translation>
    </message>
    <message>
        <source>Your time is safe. Only an HTTP proxy can be used, and this computer names another kind. Ask your administrator for the address of one; it is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Nur ein HTTP-Proxy kann verwendet werden, und dieser Rechner nennt einen anderen. Frag deinen Administrator nach der Adresse eines solchen; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. The address does not answer like Autotask. Check the account&apos;s address.</source>
        <translation>Deine Zeit ist sicher. Die Adresse antwortet nicht wie Autotask. Prüfe die Adresse des Kontos.</translation>
    </message>
    <message>
        <source>Your time is safe. The certificates in {beside}, which your administrator named, cannot be read. Tell your administrator; it is tried again by itself.</source>
        <translation>Deine Zeit ist sicher. Die Zertifikate in {beside}, die dein Administrator nennt, lassen sich nicht lesen. Sag es deinem Administrator; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Your time is safe. The entry that this part was cut off was deleted in Autotask. Send it all the same, or delete it.</source>
        <translation>Deine Zeit ist sicher. Der Eintrag, von dem dieser Teil abgetrennt wurde, wurde in Autotask gelöscht. Sende ihn trotzdem, oder lösche ihn.</translation>
    </message>
    <message>
        <source>Your time is safe. The entry was changed in Autotask too: {groups}. Restore what is here, or accept what is there.</source>
        <translation>Deine Zeit ist sicher. Der Eintrag wurde auch in Autotask geändert: {groups}. Stelle wieder her, was hier ist, oder nimm an, was dort ist.</translation>
    </message>
    <message>
        <source>Your time is safe. The entry was deleted in Autotask. Restore it, or accept that.</source>
        <translation>Deine Zeit ist sicher. Der Eintrag wurde in Autotask gelöscht. Stelle ihn wieder her, oder nimm das an.</translation>
    </message>
    <message>
        <source>Your time is safe. The keyring does not work: {reason}. Mend it, then try again.</source>
        <translation>Deine Zeit ist sicher. Der Schlüsselbund geht nicht: {reason}. Richte ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>Your time is safe. The keyring is locked. Unlock it, then try again.</source>
        <translation>Deine Zeit ist sicher. Der Schlüsselbund ist gesperrt. Entsperre ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>Your time is safe. The network&apos;s proxy lets nothing through. Sign in to it in the system&apos;s network settings.</source>
        <translation>Deine Zeit ist sicher. Der Proxy des Netzes lässt nichts durch. Melde dich in den Netzeinstellungen des Systems bei ihm an.</translation>
    </message>
    <message>
        <source>Your time is safe. The program has a fault and could not sync; it tries again by itself.</source>
        <translation>Deine Zeit ist sicher. Das Programm hat einen Fehler und konnte nicht abgleichen; es versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Your time is safe. The secret for Autotask is not in the keyring. Sign in again, then everything is sent.</source>
        <translation>Deine Zeit ist sicher. Das Geheimnis für Autotask ist nicht im Schlüsselbund. Melde dich neu an, dann wird alles gesendet.</translation>
    </message>
    <message>
        <source>Your time is safe. The ticket&apos;s resolution has no room for this text. Shorten it in Autotask, then send it again.</source>
        <translation>Deine Zeit ist sicher. Die Lösung des Tickets hat keinen Platz für diesen Text. Kürze sie in Autotask und sende dann erneut.</translation>
    </message>
    <message>
        <source>Your time is safe. There is no display to show the program on. Start it from a desktop, or use the commands: `--help` lists them.</source>
        <translation>Deine Zeit ist sicher. Es gibt keine Anzeige für das Programm. Starte es von einem Desktop, oder verwende die Befehle: `--help` listet sie.</translation>
    </message>
    <message>
        <source>Your time is safe. This computer has no keyring to keep the secret in. Start a keyring service (like GNOME Keyring or KWallet), or connect with `account add --without-keyring` and give the secret each time with --secret-stdin.</source>
        <translation>Deine Zeit ist sicher. Dieser Rechner hat keinen Schlüsselbund für das Geheimnis. Starte einen Schlüsselbunddienst (wie GNOME Keyring oder KWallet), oder verbinde mit `account add --without-keyring` und gib das Geheimnis jedes Mal mit --secret-stdin.</translation>
    </message>
    <message>
        <source>Your time is safe. This computer&apos;s clock is {minutes} min {way} Autotask&apos;s. Times are sent as recorded; set the clock right.</source>
        <translation>Deine Zeit ist sicher. Die Uhr dieses Rechners und die von Autotask liegen {minutes}&#xa0;min auseinander ({way}). Zeiten gehen so, wie sie erfasst sind; stelle die Uhr richtig.</translation>
    </message>
    <message>
        <source>Your time is safe. This entry was on its way from where the file was written, so it is kept here and not sent. Send it only if it did not arrive from there.</source>
        <translation>Deine Zeit ist sicher. Dieser Eintrag war von dort unterwegs, wo die Datei geschrieben wurde; darum bleibt er hier und wird nicht gesendet. Sende ihn nur, wenn er von dort nicht angekommen ist.</translation>
    </message>
    <message>
        <source>Your time is safe. This row has no ticket: choose one that has a number.</source>
        <translation>Deine Zeit ist sicher. Diese Zeile hat kein Ticket: wähle eines mit einer Nummer.</translation>
    </message>
    <message>
        <source>Your time is safe. What answers at the address cannot prove that it is Autotask, so nothing was sent to it. Sign in to the guest network if this is one; in a company that inspects connections, ask your administrator to install its certificate on this computer.</source>
        <translation>Deine Zeit ist sicher. Was unter der Adresse antwortet, kann nicht beweisen, dass es Autotask ist, darum wurde nichts dorthin gesendet. Melde dich im Gastnetz an, wenn es eines ist; in einer Firma, die Verbindungen prüft, lass deinen Administrator ihr Zertifikat auf diesem Rechner installieren.</translation>
    </message>
    <message>
        <source>Your time is saved as a draft. Autotask keeps the entry that this was joined into as it was there: save it, and it is sent by itself.</source>
        <translation>Deine Zeit ist als Entwurf gespeichert. Autotask behält den Eintrag, mit dem dieser verbunden wurde, wie er dort war: speichere ihn, und er wird für sich gesendet.</translation>
    </message>
    <message>
        <source>Your time is saved as a draft. Its ticket was found: look it over and save it.</source>
        <translation>Deine Zeit ist als Entwurf gespeichert. Das Ticket wurde gefunden: sieh ihn durch und speichere ihn.</translation>
    </message>
    <message>
        <source>Your time is saved as a draft. The entry that this was joined into was deleted in Autotask: save it, and it is sent by itself.</source>
        <translation>Deine Zeit ist als Entwurf gespeichert. Der Eintrag, mit dem dieser verbunden wurde, wurde in Autotask gelöscht: speichere ihn, und er wird für sich gesendet.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as far as the desktop says so</source>
        <translation>soweit der Desktop es sagt</translation>
    </message>
    <message>
        <source>be taken off its problem</source>
        <translation>von seinem Problem abgehängt werden</translation>
    </message>
    <message>
        <source>change time entries</source>
        <translation>Zeiteinträge ändern</translation>
    </message>
    <message>
        <source>create problems</source>
        <translation>Probleme anlegen</translation>
    </message>
    <message>
        <source>create time entries</source>
        <translation>Zeiteinträge anlegen</translation>
    </message>
    <message>
        <source>delete time entries</source>
        <translation>Zeiteinträge löschen</translation>
    </message>
    <message>
        <source>find your own time entries</source>
        <translation>Deine eigenen Zeiteinträge finden</translation>
    </message>
    <message>
        <source>hang under {_name}</source>
        <translation>unter {_name} hängen</translation>
    </message>
    <message>
        <source>hung under {_name}</source>
        <translation>unter {_name} gehängt</translation>
    </message>
    <message>
        <source>read projects and tasks</source>
        <translation>Projekte und Aufgaben lesen</translation>
    </message>
    <message>
        <source>read roles</source>
        <translation>Rollen lesen</translation>
    </message>
    <message>
        <source>read tickets</source>
        <translation>Tickets lesen</translation>
    </message>
    <message>
        <source>read twice a minute while a stopwatch runs</source>
        <translation>zweimal in der Minute gelesen, solange eine Stoppuhr läuft</translation>
    </message>
    <message>
        <source>read twice a minute while a stopwatch runs; sees no Bluetooth headset</source>
        <translation>zweimal in der Minute gelesen, solange eine Stoppuhr läuft; sieht kein Bluetooth-Headset</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same device</source>
        <translation>gleiches Gerät</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleicher Wortlaut</translation>
    </message>
    <message>
        <source>see which time is approved and posted</source>
        <translation>Sehen, welche Zeit freigegeben und verbucht ist</translation>
    </message>
    <message>
        <source>set a contract&apos;s purchase order number</source>
        <translation>Die Bestellnummer eines Vertrags setzen</translation>
    </message>
    <message>
        <source>set a ticket&apos;s status, resolution and problem</source>
        <translation>Status, Lösung und Problem eines Tickets setzen</translation>
    </message>
    <message>
        <source>taken off its problem</source>
        <translation>von seinem Problem abgehängt</translation>
    </message>
    <message>
        <source>tells nothing while a film or a call keeps the screen awake</source>
        <translation>meldet nichts, solange ein Film oder ein Anruf den Bildschirm wach hält</translation>
    </message>
    <message>
        <source>tells only what the desktop calls idle</source>
        <translation>meldet nur, was der Desktop Leerlauf nennt</translation>
    </message>
    <message>
        <source>to add time entries</source>
        <translation>Zeiteinträge anzulegen</translation>
    </message>
    <message>
        <source>to view all time entries</source>
        <translation>alle Zeiteinträge zu sehen</translation>
    </message>
    <message>
        <source>to view roles and resource roles</source>
        <translation>Rollen und Ressourcenrollen zu sehen</translation>
    </message>
    <message>
        <source>to view tickets</source>
        <translation>Tickets zu sehen</translation>
    </message>
    <message>
        <source>{_behind} is inactive.</source>
        <translation>{_behind} ist inaktiv.</translation>
    </message>
    <message>
        <source>{behind} ended on {day}.</source>
        <translation>{behind} endete am {day}.</translation>
    </message>
    <message>
        <source>{behind} ends on {day}.</source>
        <translation>{behind} endet am {day}.</translation>
    </message>
    <message>
        <source>{count} alerts for one device</source>
        <translation>{count} Alarme für ein Gerät</translation>
    </message>
    <message>
        <source>{count} alerts for {device}</source>
        <translation>{count} Alarme für {device}</translation>
    </message>
    <message>
        <source>{count} alerts with the same words</source>
        <translation>{count} Alarme mit gleichem Wortlaut</translation>
    </message>
    <message>
        <source>{count} tickets for one device</source>
        <translation>{count} Tickets für ein Gerät</translation>
    </message>
    <message>
        <source>{count} tickets for {device}</source>
        <translation>{count} Tickets für {device}</translation>
    </message>
    <message>
        <source>{count} tickets with the same words</source>
        <translation>{count} Tickets mit gleichem Wortlaut</translation>
    </message>
    <message>
        <source>{ended} Whoever syncs next takes over.</source>
        <translation>{ended} Wer als Nächstes abgleicht, übernimmt.</translation>
    </message>
    <message>
        <source>{first}{more}: your time goes first.</source>
        <translation>{first}{more}: deine Zeit geht zuerst.</translation>
    </message>
    <message>
        <source>{held} of them between {begin} and {end}</source>
        <translation>davon {held} zwischen {begin} und {end} Uhr</translation>
    </message>
    <message>
        <source>{held} of them on a {DAYS} between {begin} and {end}</source>
        <translation>davon {held} am {DAYS} zwischen {begin} und {end} Uhr</translation>
    </message>
    <message>
        <source>{it} is an alert of monitoring: it can hang under a problem, but not be one. Create a new problem instead.</source>
        <translation>{it} ist ein Alarm der Überwachung: er kann unter einem Problem hängen, aber keines sein. Lege stattdessen ein neues Problem an.</translation>
    </message>
    <message>
        <source>{moment} did not exist in {key}: the clocks went forward. Say in which zone the file&apos;s times are.</source>
        <translation>{moment} gab es in {key} nicht: Die Uhren wurden vorgestellt. Sag, in welcher Zone die Zeiten der Datei sind.</translation>
    </message>
    <message>
        <source>{name} began to deliver at {since} and ended before it was done.</source>
        <translation>{name} begann um {since} zuzustellen und endete, bevor es fertig war.</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”. It may be {allowed}.</source>
        <translation>{name} kann nicht „{value}“ sein. Möglich ist {allowed}.</translation>
    </message>
    <message>
        <source>{name} is delivering since {at_zone}.</source>
        <translation>{name} stellt seit {at_zone} zu.</translation>
    </message>
    <message>
        <source>{name} is to be a text on one line.</source>
        <translation>{name} muss ein Text in einer Zeile sein.</translation>
    </message>
    <message>
        <source>{number} belongs to another company than {number}.</source>
        <translation>{number} gehört einer anderen Firma als {number}.</translation>
    </message>
    <message>
        <source>{number} cannot hang under itself.</source>
        <translation>{number} kann nicht unter sich selbst hängen.</translation>
    </message>
    <message>
        <source>{number} hangs under a problem: take it off first.</source>
        <translation>{number} hängt unter einem Problem: hänge es zuerst ab.</translation>
    </message>
    <message>
        <source>{number} hangs under no problem.</source>
        <translation>{number} hängt unter keinem Problem.</translation>
    </message>
    <message>
        <source>{number} is a Problem already: hang tickets under it.</source>
        <translation>{number} ist schon ein Problem: hänge Tickets darunter.</translation>
    </message>
    <message>
        <source>{number} is a Problem itself.</source>
        <translation>{number} ist selbst ein Problem.</translation>
    </message>
    <message>
        <source>{number} is a change request and cannot be a problem.</source>
        <translation>{number} ist eine Änderung und kann kein Problem sein.</translation>
    </message>
    <message>
        <source>{number} is a change request: link it instead of hanging it.</source>
        <translation>{number} ist eine Änderung: verknüpfe sie, statt sie anzuhängen.</translation>
    </message>
    <message>
        <source>{number} is a change request: link it instead.</source>
        <translation>{number} ist eine Änderung: verknüpfe sie stattdessen.</translation>
    </message>
    <message>
        <source>{number} is complete and takes no more time: reopen it, or choose another.</source>
        <translation>{number} ist abgeschlossen und nimmt keine Zeit mehr an: öffne es wieder, oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>{number} is complete: reopen it first.</source>
        <translation>{number} ist abgeschlossen: öffne es zuerst wieder.</translation>
    </message>
    <message>
        <source>{number} is complete: reopen it, or create a new problem.</source>
        <translation>{number} ist abgeschlossen: öffne es wieder, oder lege ein neues Problem an.</translation>
    </message>
    <message>
        <source>{number} is linked to {there} already.</source>
        <translation>{number} ist schon mit {there} verknüpft.</translation>
    </message>
    <message>
        <source>{number} is not a Problem: make it one first.</source>
        <translation>{number} ist kein Problem: mache es zuerst dazu.</translation>
    </message>
    <message>
        <source>{number} is not a change request.</source>
        <translation>{number} ist keine Änderung.</translation>
    </message>
    <message>
        <source>{number} says {found}, its contract {offered}.</source>
        <translation>{number} sagt {found}, der Vertrag {offered}.</translation>
    </message>
    <message>
        <source>{number} was given up: choose another ticket, then save it again.</source>
        <translation>{number} wurde aufgegeben: wähle ein anderes Ticket und speichere erneut.</translation>
    </message>
    <message>
        <source>{offered} and {found} look like one number.</source>
        <translation>{offered} und {found} sehen aus wie eine Nummer.</translation>
    </message>
    <message>
        <source>{spoken_hours} on it.</source>
        <translation>{spoken_hours} darauf.</translation>
    </message>
    <message>
        <source>{spoken_hours} on {ticket} has no contract.</source>
        <translation>{spoken_hours} auf {ticket} haben keinen Vertrag.</translation>
    </message>
    <message>
        <source>{there} is neither a problem nor an incident, so no change can be linked.</source>
        <translation>{there} ist weder ein Problem noch ein Incident, darum lässt sich keine Änderung verknüpfen.</translation>
    </message>
    <message>
        <source>{ticket} has no number, its contract {offered}.</source>
        <translation>{ticket} hat keine Nummer, sein Vertrag {offered}.</translation>
    </message>
    <message>
        <source>{what} since {since}, {_habit}.</source>
        <translation>{what} seit dem {since}, {_habit}.</translation>
    </message>
    <message>
        <source>{what} since {since}.</source>
        <translation>{what} seit dem {since}.</translation>
    </message>
    <message>
        <source>“{keys}” cannot be a shortcut for all programs. Write keys like Ctrl+Alt+T.</source>
        <translation>„{keys}“ kann kein Tastenkürzel für alle Programme sein. Schreibe Tasten wie Ctrl+Alt+T.</translation>
    </message>
    <message>
        <source>“{name}” is neither yes nor no.</source>
        <translation>„{name}“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“{name}” is not a list.</source>
        <translation>„{name}“ ist keine Liste.</translation>
    </message>
    <message>
        <source>“{name}” is not a number.</source>
        <translation>„{name}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{name}” is not a text.</source>
        <translation>„{name}“ ist kein Text.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole number.</source>
        <translation>„{name}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{part}” is to be a part of its own, written [{part}].</source>
        <translation>„{part}“ muss ein eigener Teil sein, geschrieben [{part}].</translation>
    </message>
    <message>
        <source>“{text}” does not say in which zone it was.</source>
        <translation>„{text}“ sagt nicht, in welcher Zone es war.</translation>
    </message>
    <message>
        <source>“{text}” is not a date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is not a time zone.</source>
        <translation>„{text}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>“{text}” is not a time.</source>
        <translation>„{text}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>“{text}” is too long ago, or still to come.</source>
        <translation>„{text}“ ist zu lange her oder kommt noch.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date.</source>
        <translation>„{typed}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{typed}” is not a number of hours.</source>
        <translation>„{typed}“ ist keine Anzahl von Stunden.</translation>
    </message>
    <message>
        <source>“{word}” is no state of an entry.</source>
        <translation>„{word}“ ist kein Zustand eines Eintrags.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A LiveLink of Autotask opens an address of this computer, and the panel asks whether to start its ticket. Other computers cannot reach that address.</source>
        <translation>Ein LiveLink von Autotask öffnet eine Adresse dieses Computers, und das Fenster der Stoppuhren fragt, ob sein Ticket gestartet werden soll. Andere Computer erreichen diese Adresse nicht.</translation>
    </message>
    <message>
        <source>A contract&apos;s number fills in</source>
        <translation>Die Nummer eines Vertrags füllt auf</translation>
    </message>
    <message>
        <source>A contract&apos;s number goes to its tickets</source>
        <translation>Die Nummer eines Vertrags geht auf seine Tickets</translation>
    </message>
    <message>
        <source>A saved time entry waits this long before it may leave; meanwhile undo takes it back.</source>
        <translation>Ein gespeicherter Zeiteintrag wartet so lange, bevor er gehen darf; inzwischen nimmt Rückgängig ihn zurück.</translation>
    </message>
    <message>
        <source>A start pauses the others</source>
        <translation>Ein Start pausiert die anderen</translation>
    </message>
    <message>
        <source>A stopwatch that is stopped with less time than this leaves a draft that nobody sends.</source>
        <translation>Eine Stoppuhr, die mit weniger Zeit gestoppt wird, hinterlässt einen Entwurf, den niemand sendet.</translation>
    </message>
    <message>
        <source>A ticket keeps its own number</source>
        <translation>Ein Ticket behält seine eigene Nummer</translation>
    </message>
    <message>
        <source>A time entry without summary notes stays a draft.</source>
        <translation>Ein Zeiteintrag ohne Zusammenfassung bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>After a crash or sleep</source>
        <translation>Nach Absturz oder Ruhezustand</translation>
    </message>
    <message>
        <source>Answer to LiveLinks</source>
        <translation>LiveLinks beantworten</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Ask when one runs for</source>
        <translation>Fragen, wenn eine läuft seit</translation>
    </message>
    <message>
        <source>Asks whether you are still at it when a stopwatch has run for this long without a break.</source>
        <translation>Fragt, ob du noch dabei bist, wenn eine Stoppuhr so lange ohne Pause läuft.</translation>
    </message>
    <message>
        <source>At sign-in</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <source>Autotask writes a new purchase order number of a contract on its open tickets that have none.</source>
        <translation>Autotask schreibt eine neue Bestellnummer eines Vertrags auf seine offenen Tickets, die keine haben.</translation>
    </message>
    <message>
        <source>Back to default: {value}</source>
        <translation>Zurück zum Standard: {value}</translation>
    </message>
    <message>
        <source>Bill at least</source>
        <translation>Mindestens abrechnen</translation>
    </message>
    <message>
        <source>Completed tickets take time</source>
        <translation>Abgeschlossene Tickets nehmen Zeit an</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
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
        <translation>Einträge dürfen über Mitternacht UTC gehen</translation>
    </message>
    <message>
        <source>Esc shows all of them.</source>
        <translation>Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Export, import, backup…</source>
        <translation>Exportieren, Importieren, Sichern …</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation>Vor dem Senden warten</translation>
    </message>
    <message>
        <source>How Autotask rounds time to bill. It is shown beforehand and not sent: Autotask rounds by itself.</source>
        <translation>Wie Autotask abzurechnende Zeit rundet. Es wird vorher gezeigt und nicht gesendet: Autotask rundet von selbst.</translation>
    </message>
    <message>
        <source>How much is to be worked on a working day; the week shows what is missing to it.</source>
        <translation>Wie viel an einem Arbeitstag zu arbeiten ist; die Woche zeigt, was daran fehlt.</translation>
    </message>
    <message>
        <source>How time is booked</source>
        <translation>Wie Zeit gebucht wird</translation>
    </message>
    <message>
        <source>How time is booked for {name}</source>
        <translation>Wie Zeit für {name} gebucht wird</translation>
    </message>
    <message>
        <source>If not, a time entry on a completed ticket is stopped here before Autotask refuses it.</source>
        <translation>Wenn nicht, wird ein Zeiteintrag auf ein abgeschlossenes Ticket hier angehalten, bevor Autotask ihn ablehnt.</translation>
    </message>
    <message>
        <source>If not, entries are cut there: some tenants refuse one that spans two days.</source>
        <translation>Wenn nicht, werden Einträge dort geteilt: manche Mandanten lehnen einen über zwei Tage ab.</translation>
    </message>
    <message>
        <source>If not, stopwatches run alongside each other: all of them count in full.</source>
        <translation>Wenn nicht, laufen Stoppuhren nebeneinander: alle zählen voll.</translation>
    </message>
    <message>
        <source>Ignore less than</source>
        <translation>Ignorieren unter</translation>
    </message>
    <message>
        <source>Keep completed tickets for</source>
        <translation>Abgeschlossene Tickets behalten für</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Weiterzählen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keys that open a field for a note to the running stopwatch.</source>
        <translation>Tasten, die ein Feld für eine Notiz zur laufenden Stoppuhr öffnen.</translation>
    </message>
    <message>
        <source>Keys that open the ticket picker, whichever program is in front.</source>
        <translation>Tasten, die die Ticketauswahl öffnen, gleich welches Programm vorn ist.</translation>
    </message>
    <message>
        <source>Keys that pause what runs, or resume what was paused last.</source>
        <translation>Tasten, die pausieren, was läuft, oder fortsetzen, was zuletzt pausiert wurde.</translation>
    </message>
    <message>
        <source>Keys that stop the running stopwatch and show its time entry.</source>
        <translation>Tasten, die die laufende Stoppuhr stoppen und ihren Zeiteintrag zeigen.</translation>
    </message>
    <message>
        <source>Labour on a ticket without a purchase order number takes the number of its contract.</source>
        <translation>Arbeit auf einem Ticket ohne Bestellnummer nimmt die Nummer seines Vertrags.</translation>
    </message>
    <message>
        <source>Labour takes the ticket&apos;s purchase order number where its contract has another one.</source>
        <translation>Arbeit nimmt die Bestellnummer des Tickets, wo sein Vertrag eine andere hat.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Links in pages and messages ask in the panel whether to start or open their ticket.</source>
        <translation>Links in Seiten und Nachrichten fragen im Fenster der Stoppuhren, ob ihr Ticket gestartet oder geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Middle or double click on the icon</source>
        <translation>Mittel- oder Doppelklick auf das Symbol</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Montag bis Samstag</translation>
    </message>
    <message>
        <source>Monday to Thursday</source>
        <translation>Montag bis Donnerstag</translation>
    </message>
    <message>
        <source>No setting looks like “{typed}”.</source>
        <translation>Keine Einstellung sieht aus wie „{typed}“.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One per segment</source>
        <translation>Einer je Abschnitt</translation>
    </message>
    <message>
        <source>One per sitting</source>
        <translation>Einer je Sitzung</translation>
    </message>
    <message>
        <source>One, without breaks</source>
        <translation>Einer, ohne Pausen</translation>
    </message>
    <message>
        <source>Only where Autotask does not round by itself, else it would be added twice: the hours worked stay exact, what rounding adds goes beside them as offset hours.</source>
        <translation>Nur wo Autotask nicht von selbst rundet, sonst käme es zweimal hinzu: die gearbeiteten Stunden bleiben genau, was das Runden hinzufügt, geht als Ausgleichsstunden daneben mit.</translation>
    </message>
    <message>
        <source>Open ticket-stopwatch: links</source>
        <translation>Links mit ticket-stopwatch: öffnen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Port for LiveLinks</source>
        <translation>Port für LiveLinks</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Remind to review the day</source>
        <translation>An das Durchsehen des Tages erinnern</translation>
    </message>
    <message>
        <source>Remind when nothing runs for</source>
        <translation>Erinnern, wenn nichts läuft seit</translation>
    </message>
    <message>
        <source>Reminders and working hours</source>
        <translation>Erinnerungen und Arbeitszeit</translation>
    </message>
    <message>
        <source>Reminds you once a day of time entries that are still drafts or need you.</source>
        <translation>Erinnert dich einmal am Tag an Zeiteinträge, die noch Entwürfe sind oder dich brauchen.</translation>
    </message>
    <message>
        <source>Reminds you within working hours when no stopwatch has run for this long. It counts from your last stop.</source>
        <translation>Erinnert dich in der Arbeitszeit, wenn so lange keine Stoppuhr lief. Es zählt ab deinem letzten Stopp.</translation>
    </message>
    <message>
        <source>Require summary notes</source>
        <translation>Zusammenfassung verlangen</translation>
    </message>
    <message>
        <source>Review the day at</source>
        <translation>Den Tag durchsehen um</translation>
    </message>
    <message>
        <source>Round up to</source>
        <translation>Aufrunden auf</translation>
    </message>
    <message>
        <source>Saturday to Wednesday</source>
        <translation>Samstag bis Mittwoch</translation>
    </message>
    <message>
        <source>Send what rounding adds</source>
        <translation>Senden, was das Runden hinzufügt</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Vom Administrator vorgegeben.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Auf Ticket starten</translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopwatches</source>
        <translation>Stoppuhren</translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation>Sonntag bis Donnerstag</translation>
    </message>
    <message>
        <source>Target of a day</source>
        <translation>Soll eines Tages</translation>
    </message>
    <message>
        <source>The days that have a target.</source>
        <translation>Die Tage, die ein Soll haben.</translation>
    </message>
    <message>
        <source>The language of windows and menus. Windows that are open change when they are opened again.</source>
        <translation>Die Sprache der Fenster und Menüs. Offene Fenster wechseln, wenn sie wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>The least that Autotask bills for an entry. It is shown beforehand and not sent.</source>
        <translation>Das Mindeste, was Autotask für einen Eintrag abrechnet. Es wird vorher gezeigt und nicht gesendet.</translation>
    </message>
    <message>
        <source>The port of that address. Another one changes the address that LiveLinks need.</source>
        <translation>Der Port dieser Adresse. Ein anderer ändert die Adresse, die LiveLinks brauchen.</translation>
    </message>
    <message>
        <source>The program starts by itself, as an icon alone, when you sign in to this computer.</source>
        <translation>Das Programm startet von selbst, nur als Symbol, wenn du dich an diesem Rechner anmeldest.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Tickets and numbers</source>
        <translation>Tickets und Nummern</translation>
    </message>
    <message>
        <source>Tickets that were completed within this many days stay on this computer, to be found in the picker.</source>
        <translation>Tickets, die in den letzten so vielen Tagen abgeschlossen wurden, bleiben auf diesem Rechner und in der Ticketauswahl zu finden.</translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation>Zeiteinträge</translation>
    </message>
    <message>
        <source>Time entries of a stopwatch</source>
        <translation>Zeiteinträge einer Stoppuhr</translation>
    </message>
    <message>
        <source>Time without keyboard and mouse, with the screen locked or in a call is an absence from this length on; nothing is booked or dropped until you decide.</source>
        <translation>Zeit ohne Tastatur und Maus, mit gesperrtem Bildschirm oder im Gespräch ist ab dieser Länge eine Abwesenheit; nichts wird gebucht oder verworfen, bis du entscheidest.</translation>
    </message>
    <message>
        <source>Tuesday to Saturday</source>
        <translation>Dienstag bis Samstag</translation>
    </message>
    <message>
        <source>What a click with the middle button, or a double click, on the tray icon does.</source>
        <translation>Was ein Klick mit der mittleren Taste oder ein Doppelklick auf das Symbol in der Leiste tut.</translation>
    </message>
    <message>
        <source>What a stop makes: one entry from start to end that counts the work between the breaks, one for each stretch of work, or one that ends as early as if there had been no break.</source>
        <translation>Was ein Stopp macht: einen Eintrag von Beginn bis Ende, der die Arbeit zwischen den Pausen zählt, einen für jeden Abschnitt Arbeit, oder einen, der so früh endet, als hätte es keine Pause gegeben.</translation>
    </message>
    <message>
        <source>What becomes of running stopwatches when the program is quit.</source>
        <translation>Was aus laufenden Stoppuhren wird, wenn das Programm beendet wird.</translation>
    </message>
    <message>
        <source>What becomes of time in which a stopwatch ran on while the computer slept, the program was gone or the clock was set.</source>
        <translation>Was aus Zeit wird, in der eine Stoppuhr weiterlief, während der Rechner schlief, das Programm weg war oder die Uhr gestellt wurde.</translation>
    </message>
    <message>
        <source>What counts as away</source>
        <translation>Was als abwesend zählt</translation>
    </message>
    <message>
        <source>When the program is quit</source>
        <translation>Wenn das Programm beendet wird</translation>
    </message>
    <message>
        <source>When the reminder to review the day comes.</source>
        <translation>Wann die Erinnerung an das Durchsehen des Tages kommt.</translation>
    </message>
    <message>
        <source>When your working hours begin; reminders about stopwatches come within them only.</source>
        <translation>Wann deine Arbeitszeit beginnt; Erinnerungen an Stoppuhren kommen nur in ihr.</translation>
    </message>
    <message>
        <source>When your working hours end.</source>
        <translation>Wann deine Arbeitszeit endet.</translation>
    </message>
    <message>
        <source>Whether the window of problems says what problem, incident and change request mean.</source>
        <translation>Ob das Fenster der Probleme sagt, was Problem, Incident und Änderung bedeuten.</translation>
    </message>
    <message>
        <source>Whether windows are light or dark.</source>
        <translation>Ob Fenster hell oder dunkel sind.</translation>
    </message>
    <message>
        <source>Words about problems</source>
        <translation>Wörter über Probleme</translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation>Arbeit beginnt um</translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation>Arbeit endet um</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Your recorded time is safe. That could not be changed.</source>
        <translation>Deine erfasste Zeit ist sicher. Das ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Soll</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>nothing is noticed</source>
        <translation>nichts wird bemerkt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} Sekunden</translation>
    </message>
    <message>
        <source>{title}: {value} again.</source>
        <translation>{title}: wieder {value}.</translation>
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
        <translation>Notizen für {number}</translation>
    </message>
    <message>
        <source>The same notes as below</source>
        <translation>Dieselben Notizen wie unten</translation>
    </message>
    <message>
        <source>Time on {number}</source>
        <translation>Zeit auf {number}</translation>
    </message>
    <message>
        <source>Weight of {number}</source>
        <translation>Gewicht von {number}</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Time entry</source>
        <translation>Zeiteintrag</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>&amp;Billable</source>
        <translation>&amp;Abrechenbar</translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;Internal notes</source>
        <translation>&amp;Interne Notizen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Summary notes</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Ticket status after save</source>
        <translation>Ticket&amp;status danach</translation>
    </message>
    <message>
        <source>&amp;Work type</source>
        <translation>&amp;Leistungsart</translation>
    </message>
    <message>
        <source>A&amp;ppend summary to the resolution</source>
        <translation>An &amp;die Lösung anhängen</translation>
    </message>
    <message>
        <source>Each ticket has its own</source>
        <translation>Jedes Ticket hat seine eigene</translation>
    </message>
    <message>
        <source>Goes on PO {number}, {source}</source>
        <translation>Geht auf Bestellnr. {number}, {source}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep: {status}</source>
        <translation>Behalten: {status}</translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>Nobody pays for internal time</source>
        <translation>Interne Zeit bezahlt niemand</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Set the status of a task in Autotask</source>
        <translation>Der Status einer Aufgabe wird in Autotask gesetzt</translation>
    </message>
    <message>
        <source>Show on in&amp;voice</source>
        <translation>Auf Rech&amp;nung zeigen</translation>
    </message>
    <message>
        <source>The tickets keep their status</source>
        <translation>Die Tickets behalten ihren Status</translation>
    </message>
    <message>
        <source>This ticket is Complete; it takes the time all the same.</source>
        <translation>Dieses Ticket ist abgeschlossen; es nimmt die Zeit trotzdem an.</translation>
    </message>
    <message>
        <source>from the contract</source>
        <translation>vom Vertrag</translation>
    </message>
    <message>
        <source>from the task</source>
        <translation>von der Aufgabe</translation>
    </message>
    <message>
        <source>from the ticket</source>
        <translation>vom Ticket</translation>
    </message>
    <message>
        <source>now: {status}</source>
        <translation>jetzt: {status}</translation>
    </message>
    <message>
        <source>the customer reads this</source>
        <translation>der Kunde liest das</translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>&amp;Discard…</source>
        <translation>Ver&amp;werfen…</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne das schließen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard {time}?</source>
        <translation>{time} verwerfen?</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and start &amp;next</source>
        <translation>Speichern und nä&amp;chsten starten</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>The time is safe.</source>
        <translation>Die Zeit ist sicher.</translation>
    </message>
    <message>
        <source>The time stays on file as unbooked, and Undo brings the entry back.</source>
        <translation>Die Zeit bleibt als ungebucht erhalten, und Rückgängig bringt den Eintrag zurück.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Was du getippt hast, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Choose a tic&amp;ket…</source>
        <translation>Tic&amp;ket wählen…</translation>
    </message>
    <message>
        <source>Other tic&amp;ket…</source>
        <translation>Anderes Tic&amp;ket…</translation>
    </message>
    <message>
        <source>Part of a proble&amp;m…</source>
        <translation>&amp;Teil eines Problems…</translation>
    </message>
    <message>
        <source>Where does this time go?</source>
        <translation>Wohin geht diese Zeit?</translation>
    </message>
    <message>
        <source>Your time is saved on this computer.</source>
        <translation>Deine Zeit ist auf diesem Rechner gespeichert.</translation>
    </message>
    <message>
        <source>later, nothing is lost</source>
        <translation>später, nichts geht verloren</translation>
    </message>
</context>
<context>
    <name>SheetSpread</name>
    <message>
        <source>&amp;Over its incidents</source>
        <translation>A&amp;uf seine Incidents</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>Von &amp;Hand</translation>
    </message>
    <message>
        <source>By wei&amp;ght</source>
        <translation>Nach &amp;Gewicht</translation>
    </message>
    <message>
        <source>Evenl&amp;y</source>
        <translation>Gleich&amp;mäßig</translation>
    </message>
    <message>
        <source>Notes for each</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>On the prob&amp;lem {number}</source>
        <translation>Auf das &amp;Problem {number}</translation>
    </message>
    <message>
        <source>This sitting is several entries: share it evenly or by weight.</source>
        <translation>Diese Sitzung hat mehrere Einträge: teile sie gleichmäßig oder nach Gewicht.</translation>
    </message>
    <message>
        <source>This stopwatch ran on a problem</source>
        <translation>Diese Stoppuhr lief auf einem Problem</translation>
    </message>
</context>
<context>
    <name>SheetTime</name>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>abzurechnen</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gearbeitet</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Address (optional)</source>
        <translation>&amp;Adresse (optional)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>&amp;Tracking identifier</source>
        <translation>&amp;Tracking-Kennung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Whose time it is</source>
        <translation>&amp;Wessen Zeit es ist</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring only.</source>
        <translation>Nur im Schlüsselbund dieses Rechners aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave it empty: the address is found from the user name.</source>
        <translation>Lass es leer: die Adresse ergibt sich aus dem Benutzernamen.</translation>
    </message>
    <message>
        <source>Of the API user, like an e-mail.</source>
        <translation>Vom API-Benutzer, wie eine E-Mail.</translation>
    </message>
    <message>
        <source>The integration code of the API user.</source>
        <translation>Der Integrationscode des API-Benutzers.</translation>
    </message>
    <message>
        <source>User name, e-mail or id of the technician; empty for the API user&apos;s own.</source>
        <translation>Benutzername, E-Mail oder Kennung des Technikers; leer für die eigene des API-Benutzers.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation>T&amp;rennen</translation>
    </message>
    <message>
        <source>Autotask account</source>
        <translation>Autotask-Konto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect Autotask</source>
        <translation>Autotask verbinden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting to Autotask. The secret is not stored.</source>
        <translation>Autotask wird verbunden. Das Geheimnis wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Connecting to Autotask. This takes a few seconds.</source>
        <translation>Autotask wird verbunden. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation>Jetzt trennen</translation>
    </message>
    <message>
        <source>Disconnecting.</source>
        <translation>Wird getrennt.</translation>
    </message>
    <message>
        <source>Everything recorded is safe on this computer.</source>
        <translation>Alles Erfasste ist sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Nothing was stored. The API user holds no role, so no time can be its own. Say whose time it is.</source>
        <translation>Nichts wurde gespeichert. Der API-Benutzer hat keine Rolle, darum kann keine Zeit seine eigene sein. Sag, wessen Zeit es ist.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>Neu an&amp;melden…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>Stopwatches work without it, and everything stays on this computer.</source>
        <translation>Stoppuhren gehen auch ohne, und alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation>Testen und &amp;verbinden</translation>
    </message>
    <message>
        <source>Time entries go to Autotask.</source>
        <translation>Zeiteinträge gehen an Autotask.</translation>
    </message>
    <message>
        <source>Until you connect again, nothing more is sent to Autotask. Disconnect?</source>
        <translation>Bis du wieder verbindest, wird nichts mehr an Autotask gesendet. Trennen?</translation>
    </message>
    <message>
        <source>Use it until the program ends</source>
        <translation>Bis zum Ende des Programms verwenden</translation>
    </message>
    <message>
        <source>Your time is safe. This computer&apos;s keyring cannot keep the secret now. Start or unlock the keyring and try again, or use the secret for this run only.</source>
        <translation>Deine Zeit ist sicher. Der Schlüsselbund dieses Rechners kann das Geheimnis gerade nicht bewahren. Starte oder entsperre ihn und versuche es erneut, oder verwende das Geheimnis nur für diesmal.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Autotask has everything.</source>
        <translation>Autotask hat alles.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation>Nicht verbunden. Stoppuhren laufen und bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Not synced yet. Your time is safe on this computer.</source>
        <translation>Noch nicht abgeglichen. Deine Zeit ist sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Offline since {time}. 1 entry safe on this computer. It goes by itself later.</source>
        <translation>Offline seit {time}. 1 Eintrag sicher auf diesem Rechner. Er geht später von selbst.</translation>
    </message>
    <message>
        <source>Offline since {time}. Your time is safe on this computer.</source>
        <translation>Offline seit {time}. Deine Zeit ist sicher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Offline since {time}. {count} entries safe on this computer. They go by themselves later.</source>
        <translation>Offline seit {time}. {count} Einträge sicher auf diesem Rechner. Sie gehen später von selbst.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Your time is safe. 1 entry needs you.</source>
        <translation>Deine Zeit ist sicher. 1 Eintrag braucht dich.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer; checking.</source>
        <translation>Deine Zeit ist sicher. Autotask hat nicht geantwortet; es wird geprüft.</translation>
    </message>
    <message>
        <source>Your time is safe. Autotask wants you to sign in again before anything can be sent.</source>
        <translation>Deine Zeit ist sicher. Autotask verlangt eine neue Anmeldung, bevor etwas gesendet werden kann.</translation>
    </message>
    <message>
        <source>Your time is safe. {count} entries need you.</source>
        <translation>Deine Zeit ist sicher. {count} Einträge brauchen dich.</translation>
    </message>
    <message>
        <source>last sync {time}</source>
        <translation>letzter Abgleich {time}</translation>
    </message>
    <message>
        <source>{count} waiting.</source>
        <translation>{count} warten.</translation>
    </message>
    <message>
        <source>{span} of your time in {count} absences is not decided yet.</source>
        <translation>{span} deiner Zeit in {count} Abwesenheiten sind noch nicht entschieden.</translation>
    </message>
    <message>
        <source>{span} of your time is not decided yet.</source>
        <translation>{span} deiner Zeit sind noch nicht entschieden.</translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Choose a ticket…</source>
        <translation>Ticket wählen…</translation>
    </message>
    <message>
        <source>Every ticked ticket needs at least a second.</source>
        <translation>Jedes angehakte Ticket braucht mindestens eine Sekunde.</translation>
    </message>
    <message>
        <source>Longer by one step</source>
        <translation>Länger um einen Schritt</translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation>Anderes Ticket…</translation>
    </message>
    <message>
        <source>Reopen as {status}</source>
        <translation>Wieder öffnen als {status}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation>Speichern und nächsten starten</translation>
    </message>
    <message>
        <source>Shorter by one step</source>
        <translation>Kürzer um einen Schritt</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The lines must add up to {total}, and {left}.</source>
        <translation>Die Zeilen müssen zusammen {total} ergeben, und {left}.</translation>
    </message>
    <message>
        <source>Tick at least two tickets, or put the time on the problem.</source>
        <translation>Hake mindestens zwei Tickets an, oder lege die Zeit auf das Problem.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>draft saved {time}</source>
        <translation>Entwurf gespeichert {time}</translation>
    </message>
    <message>
        <source>to bill</source>
        <translation>abzurechnen</translation>
    </message>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>gearbeitet</translation>
    </message>
    <message>
        <source>{hours} more in all</source>
        <translation>zusammen {hours} mehr</translation>
    </message>
    <message>
        <source>{time} is left</source>
        <translation>{time} ist übrig</translation>
    </message>
    <message>
        <source>{time} is too much</source>
        <translation>{time} ist zu viel</translation>
    </message>
    <message>
        <source>“{typed}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31.</source>
        <translation>„{typed}“ ist keine Dauer. Schreibe sie wie 6:31 (Minuten und Sekunden) oder 1:06:31.</translation>
    </message>
</context>
<context>
    <name>StopwatchRow</name>
    <message>
        <source>Attach to a ticket…</source>
        <translation>An Ticket anhängen…</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>{span} to decide</source>
        <translation>{span} zu entscheiden</translation>
    </message>
</context>
<context>
    <name>SwitchWindow</name>
    <message>
        <source>Both sides of the switch move, so no time is lost.</source>
        <translation>Beide Seiten des Wechsels verschieben sich, so geht keine Zeit verloren.</translation>
    </message>
    <message>
        <source>I switched earlier</source>
        <translation>Ich habe früher gewechselt</translation>
    </message>
    <message>
        <source>To another ticket…</source>
        <translation>Zu anderem Ticket…</translation>
    </message>
    <message>
        <source>To what runs now: {name}</source>
        <translation>Zu dem, was jetzt läuft: {name}</translation>
    </message>
    <message>
        <source>To work without a ticket</source>
        <translation>Zu Arbeit ohne Ticket</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>When did you switch?</source>
        <translation>Wann hast du gewechselt?</translation>
    </message>
    <message>
        <source>Write it like {hint}.</source>
        <translation>Schreibe es wie {hint}.</translation>
    </message>
    <message>
        <source>You switched at {at}. To what?</source>
        <translation>Du hast um {at} gewechselt. Wohin?</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation>Interne Zeit</translation>
    </message>
    <message>
        <source>MMMM</source>
        <translation>MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Noch kein Ticket</translation>
    </message>
    <message>
        <source>PO {number}</source>
        <translation>Bestellnr. {number}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>dddd d</source>
        <translation>dddd, d.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>nicht abrechenbar</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} Stunden</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>1 absence to decide, {span}</source>
        <translation>1 Abwesenheit zu entscheiden, {span}</translation>
    </message>
    <message>
        <source>1 entry needs you</source>
        <translation>1 Eintrag braucht dich</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation>Zu einer anderen Zeit…</translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again</source>
        <translation>Autotask verlangt eine neue Anmeldung</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>I switched earlier</source>
        <translation>Ich habe früher gewechselt</translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation>Minifenster</translation>
    </message>
    <message>
        <source>Open Ticket Stopwatch</source>
        <translation>Ticket Stopwatch öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Quit (stopwatches keep their start time)</source>
        <translation>Beenden (Stoppuhren behalten ihren Beginn)</translation>
    </message>
    <message>
        <source>Review today: 1 entry, {hours}</source>
        <translation>Heute durchsehen: 1 Eintrag, {hours}</translation>
    </message>
    <message>
        <source>Review today: {count} entries, {hours}</source>
        <translation>Heute durchsehen: {count} Einträge, {hours}</translation>
    </message>
    <message>
        <source>Review today: {worked} worked</source>
        <translation>Heute durchsehen: {worked} gearbeitet</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation>Auf Ticket starten…</translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation>Ohne Ticket starten</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>To another ticket…</source>
        <translation>Zu anderem Ticket…</translation>
    </message>
    <message>
        <source>To what runs now: {name}</source>
        <translation>Zu dem, was jetzt läuft: {name}</translation>
    </message>
    <message>
        <source>To work without a ticket</source>
        <translation>Zu Arbeit ohne Ticket</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>Zu {name}</translation>
    </message>
    <message>
        <source>nothing to bill</source>
        <translation>nichts abzurechnen</translation>
    </message>
    <message>
        <source>{review}, 1 gap</source>
        <translation>{review}, 1 Lücke</translation>
    </message>
    <message>
        <source>{review}, {gaps} gaps</source>
        <translation>{review}, {gaps} Lücken</translation>
    </message>
    <message>
        <source>What works here…</source>
        <translation>Was hier funktioniert…</translation>
    </message>
    <message>
        <source>last sync {at}</source>
        <translation>letzter Abgleich {at}</translation>
    </message>
    <message>
        <source>offline since {since}</source>
        <translation>offline seit {since}</translation>
    </message>
    <message>
        <source>{count} absences to decide, {span} in all</source>
        <translation>{count} Abwesenheiten zu entscheiden, zusammen {span}</translation>
    </message>
    <message>
        <source>{count} entries need you</source>
        <translation>{count} Einträge brauchen dich</translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation>{count} weitere…</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message>
        <source>{minutes} minutes ago, at {at}</source>
        <translation>Vor {minutes} Minuten, um {at}</translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>1 Eintrag geht an Autotask.</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>1 Ticket</translation>
    </message>
    <message>
        <source>Add a ticket</source>
        <translation>Ticket hinzufügen</translation>
    </message>
    <message>
        <source>Add a ticket…</source>
        <translation>Ticket hinzufügen…</translation>
    </message>
    <message>
        <source>Added {time} on {day}.</source>
        <translation>{time} am {day} hinzugefügt.</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Gegenüber dem Soll</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
    <message>
        <source>Autotask has it. Drag it there once more to change it there, too.</source>
        <translation>Autotask hat ihn. Ziehe ihn noch einmal dorthin, um ihn auch dort zu ändern.</translation>
    </message>
    <message>
        <source>Autotask has it. Press Ctrl+V once more to change it there, too.</source>
        <translation>Autotask hat ihn. Drücke Strg+V noch einmal, um ihn auch dort zu ändern.</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Abrechenbar</translation>
    </message>
    <message>
        <source>Billable {share}</source>
        <translation>Abrechenbar {share}</translation>
    </message>
    <message>
        <source>By company</source>
        <translation>Nach Firma</translation>
    </message>
    <message>
        <source>By contract</source>
        <translation>Nach Vertrag</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By problem</source>
        <translation>Nach Problem</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts (C)</source>
        <translation>Diagramme (C)</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Choose a cell with one entry that is yours to move.</source>
        <translation>Wähle eine Zelle mit einem Eintrag, den du verschieben darfst.</translation>
    </message>
    <message>
        <source>Choose a ticket&apos;s day to type time into.</source>
        <translation>Wähle den Tag eines Tickets, um Zeit einzutippen.</translation>
    </message>
    <message>
        <source>Close a group, with Shift all</source>
        <translation>Gruppe schließen, mit Umschalt alle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copied the week as a picture.</source>
        <translation>Die Woche als Bild kopiert.</translation>
    </message>
    <message>
        <source>Copied the week as a table.</source>
        <translation>Die Woche als Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Copy it as a picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Drag it to another ticket or to another day, not to both at once.</source>
        <translation>Ziehe ihn auf ein anderes Ticket oder einen anderen Tag, nicht auf beides zugleich.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Enter adds it as a draft, Esc drops it.</source>
        <translation>Enter fügt es als Entwurf hinzu, Esc verwirft es.</translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation>Anderswo erfasst</translation>
    </message>
    <message>
        <source>Entered elsewhere; change it there.</source>
        <translation>Anderswo erfasst; dort zu ändern.</translation>
    </message>
    <message>
        <source>Entries of the cell</source>
        <translation>Einträge der Zelle</translation>
    </message>
    <message>
        <source>Export the week</source>
        <translation>Woche exportieren</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation>Exportieren… (Strg+E)</translation>
    </message>
    <message>
        <source>Go to another day and press Ctrl+V to put it there.</source>
        <translation>Gehe zu einem anderen Tag und drücke Strg+V, um ihn dorthin zu legen.</translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation>Anders gruppieren</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Hours by company, problem and day</source>
        <translation>Stunden nach Firma, Problem und Tag</translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation>Stunden nach Tag</translation>
    </message>
    <message>
        <source>Hours by day, {worked} of {target}, {share} billable</source>
        <translation>Stunden nach Tag, {worked} von {target}, {share} abrechenbar</translation>
    </message>
    <message>
        <source>Hours by day, {worked}, {share} billable</source>
        <translation>Stunden nach Tag, {worked}, {share} abrechenbar</translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation>In Autotask</translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation>Interne Zeit</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Move to another ticket</source>
        <translation>Auf ein anderes Ticket verschieben</translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation>Auf {day} verschoben.</translation>
    </message>
    <message>
        <source>Moved to {ticket}.</source>
        <translation>Auf {ticket} verschoben.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Kein Vertrag</translation>
    </message>
    <message>
        <source>No room for it before now.</source>
        <translation>Davor ist bis jetzt kein Platz.</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Noch kein Ticket</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Nicht abrechenbar</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Nothing here can be moved to another ticket.</source>
        <translation>Nichts hier lässt sich auf ein anderes Ticket verschieben.</translation>
    </message>
    <message>
        <source>Nothing this week yet.</source>
        <translation>Noch nichts in dieser Woche.</translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Nothing to submit.</source>
        <translation>Nichts zu senden.</translation>
    </message>
    <message>
        <source>Nothing was added: this is posted. Ask for it to be reopened.</source>
        <translation>Nichts wurde hinzugefügt: das ist gebucht. Lass es wieder öffnen.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Open a group, with Shift all</source>
        <translation>Gruppe öffnen, mit Umschalt alle</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Tag öffnen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Posted; ask for it to be reopened.</source>
        <translation>Gebucht; lass es wieder öffnen.</translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation>Auf diesen Tag legen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Start a stopwatch, or add a ticket row and type the hours.</source>
        <translation>Starte eine Stoppuhr, oder füge eine Ticketzeile hinzu und tippe die Stunden.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Submit 1</source>
        <translation>1 senden</translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Submit all of the week</source>
        <translation>Alles der Woche senden</translation>
    </message>
    <message>
        <source>Submit all {count}</source>
        <translation>Alle {count} senden</translation>
    </message>
    <message>
        <source>Submit the ticked rows</source>
        <translation>Die angehakten Zeilen senden</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Take an entry to another day</source>
        <translation>Einen Eintrag auf einen anderen Tag nehmen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>The week is in {file}.</source>
        <translation>Die Woche ist in {file}.</translation>
    </message>
    <message>
        <source>The week, tickets by days</source>
        <translation>Die Woche, Tickets nach Tagen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Tick a row</source>
        <translation>Zeile anhaken</translation>
    </message>
    <message>
        <source>Tick rows with Space first.</source>
        <translation>Hake zuerst Zeilen mit der Leertaste an.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Time to add</source>
        <translation>Hinzuzufügende Zeit</translation>
    </message>
    <message>
        <source>To bill</source>
        <translation>Abzurechnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Totals of the week</source>
        <translation>Summen der Woche</translation>
    </message>
    <message>
        <source>Type a length like 0:45, 45m or .75, or both ends like 9-9:45.</source>
        <translation>Tippe eine Dauer wie 0:45, 45m oder .75, oder beide Enden wie 9-9:45.</translation>
    </message>
    <message>
        <source>Type a time: 0:45, 45m, .75 or 9-9:45</source>
        <translation>Tippe eine Zeit: 0:45, 45m, .75 oder 9-9:45</translation>
    </message>
    <message>
        <source>Under no problem</source>
        <translation>Unter keinem Problem</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation>Woche danach (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Woche davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Gearbeitet</translation>
    </message>
    <message>
        <source>billable</source>
        <translation>abrechenbar</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>keine Zeiten</translation>
    </message>
    <message>
        <source>not billable</source>
        <translation>nicht abrechenbar</translation>
    </message>
    <message>
        <source>open the day</source>
        <translation>Tag öffnen</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>Soll {time}</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>{company}, {day}</source>
        <translation>{company}, {day}</translation>
    </message>
    <message>
        <source>{count} entries go to Autotask.</source>
        <translation>{count} Einträge gehen an Autotask.</translation>
    </message>
    <message>
        <source>{count} of {all} go to Autotask. {lack}</source>
        <translation>{count} von {all} gehen an Autotask. {lack}</translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation>{count} Tickets</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
    <message>
        <source>{day} a day, {week} a week</source>
        <translation>{day} am Tag, {week} in der Woche</translation>
    </message>
    <message>
        <source>{day}, {name}, empty</source>
        <translation>{day}, {name}, leer</translation>
    </message>
    <message>
        <source>{day}, {name}, {time}</source>
        <translation>{day}, {name}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{name}, {time}, {share} billable</source>
        <translation>{name}, {time}, {share} abrechenbar</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state}: {count}</translation>
    </message>
    <message>
        <source>{told}. The {hours} is safe.</source>
        <translation>{told}. Die {hours} sind sicher.</translation>
    </message>
    <message>
        <source>{words}. Show nothing else.</source>
        <translation>{words}. Nichts anderes zeigen.</translation>
    </message>
</context>
<context>
    <name>WithoutTicketRow</name>
    <message>
        <source>Start without a ticket</source>
        <translation>Ohne Ticket starten</translation>
    </message>
    <message>
        <source>Start without a ticket, note “{words}”</source>
        <translation>Ohne Ticket starten, Notiz „{words}“</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AbsenceQuestion</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not work until {ended}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ended at {begun}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Absences</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other waits in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call began. The stopwatch was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away counts from {count} min on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away {count} min, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {span} on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked {span} on {number}, as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, microphone in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it, and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle, no keyboard or mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for your decision again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set to here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep on ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {span} on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {span} on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last key or mouse. The stopwatch was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign of the program. The stopwatch ran on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counts as away: that is switched off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked or dropped until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, title or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: when asleep up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: when idle up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: when in a call up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: when locked up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: when the clock was set up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember: when the program was not running up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save split, {count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {count} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer fell asleep. The stopwatch was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deletes #{number} in Autotask ({old}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop reports neither idle time nor locks. Sleep is still seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop reports no idle time. Lock and sleep are still seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shortens #{number} in Autotask from {old} to {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time away while a stopwatch runs waits here until you say what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to which length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the remaining time for a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, lock, sleep by two clocks, calls by microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching: idle after {count} min, lock, sleep by two clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You locked the screen. The stopwatch was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay in this list until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, then the clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}, up to {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cause}. Nothing is booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} others wait in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · by you, {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · by your rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Also connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the account {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlankNote</name>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching tickets, {fetched} of about {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectedAccount</name>
    <message>
        <source>API user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CuttingChoice</name>
    <message>
        <source>Its times were changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry &amp;for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per segment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamageWindow</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is being brought back. This can take some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>1 entry is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and posted in Autotask: read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both kept {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot leave yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {title} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in Autotask: as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in Autotask: change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend {title} to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the gap from its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is to settle again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stopwatch has not been stopped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with the next of the same ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries on this day. Ins adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries, but this computer was in use {times}. Ins adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not work {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not work, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it in way {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {title} around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start later one sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {title} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to bill {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {count} entries, worked {worked}, {open} to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gap}: filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:+} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min gap, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, a stopwatch ran and was not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, {earlier} and {later}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, {evidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is one entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is taken out; its {span} stay on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayFoot</name>
    <message>
        <source>1 leaves in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Autotask {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet sent {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit {ready} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bill {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leave in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min up per entry adds {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} to go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHead</name>
    <message>
        <source>As table (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask is slowing everybody down; entries wait longer. {here} from here, {used} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask, as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the entry of {hours}; its time stays on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in Autotask. Last look {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is to go is in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is still not there at {time}, it is sent again by itself. No need to wait here. You may edit it now; the change follows behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first try arrived after all, Autotask holds {hours} twice until the next audit finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows when its contract has the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows when the ticket&apos;s entries have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to Autotask by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to Autotask by itself; {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a draft. Finish it, then it goes to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as Autotask has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked up, and sent again by itself. No need to wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to Autotask, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here looks like “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}. What waits goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}; next try {next}, by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests this hour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway books it now. {risk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That one is this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number stays as Autotask has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To its detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here goes to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep it on this computer; it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is kept on this computer. Connect Autotask when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {hours} is safe. Autotask did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {hours} is safe. Autotask did not answer; checking until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {hours} is safe. Whether it arrived cannot be looked up just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved and posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot look just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clocks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish it when you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one with the same times is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries are safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries wait here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here} from here, {used} of {limit} by everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} goes to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, 1 look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} sent, {looks} looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} last look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It is looked up as soon as that works; nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worked} worked, {billed} to bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Nothing is running. {worked} worked today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>A notification is shown. Press its button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked screen is told by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what they ask in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keys in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other keys in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you see this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is configured so. Choose another backend for keyring if that is not wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a shortcut of the desktop itself run “ticket-stopwatch start”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring keeps the secret of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys are chosen that count everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here shows notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here tells when keyboard and mouse rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here tells when the screen is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost by it: all questions wait in the panel too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications come with buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications come without buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On GNOME, install the extension AppIndicator; elsewhere, add the tray to a panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press one of the keys now, in any program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, and the window knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of keyboard and mouse is told by {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep and breaks of the program are seen all the same, by the clocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start GNOME Keyring or KWallet, or give the secret at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopwatches and time entries need none of this. It decides how they reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring keeps secrets in a file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys count everywhere: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives programs no keys that count everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works on your desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed its button: notifications work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You pressed {keys}: it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon. The panel stays open instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop shows the icon of the stopwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works in part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubleWorkLine</name>
    <message>
        <source>Do not show this again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the problem {named}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesFilter</name>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, title, company or summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesHead</name>
    <message>
        <source>By problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesWindow</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetail</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it to choose a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Break {range}, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break {range}, {length} on another stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {hours} is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} breaks, {length} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Autotask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you see the icon? What works on your desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs since {time}. Give it a ticket, pause or stop it in the panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account is needed: time is kept on this computer, and can be sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets come from Autotask then, and time entries go there, each exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundary at {time}, by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at {time}, by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry in the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side, leaves a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle it and go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket that Autotask does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not let you read billing items: time that is posted or invoiced already stands here as not posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask lets you read billing items under conditions alone: time that is posted or invoiced already may stand here as not posted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask&apos;s part was never fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing items as of {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charges on {contract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and purchase order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {invoices} with {count} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the other thing that it offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the row offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export items to invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what is not invoiced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what is not invoiced yet. What is still here shows already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this layer ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Autotask, not posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Autotask, not posted: waits for Approve &amp; Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items to invoice, {period}. Not an invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items for these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of this time is yours, so nothing was changed. Set the contract of {number} in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of this time is yours. {number} opens in Autotask: set its contract there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to invoice in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. That could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. That could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed. Choose an invoice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is for {company}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on {contract}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the company&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted: approved, waits for its invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this invoice (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {title}: 1 page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {title}: {count} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this layer ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here: drafts and entries not yet sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time takes a moment. What is still on this computer shows already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time turns up here as soon as it is stopped. Earlier months are one step back: Alt+Left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there is anything to invoice in {month} is not known: Autotask&apos;s part was never fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed to {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing items as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching billing items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no billing items yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contract} on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. Leaves in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. That is not all: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} have no rate in Autotask: hours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} here have no ticket yet, so no invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer}, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Add a note to what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>(?&lt;=[.?]) (?=[A-Z“])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>Do not remind me of this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MainWindow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running, so there is nothing to note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} - Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Checking with Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMenu</name>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniWindow</name>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket Stopwatch, mini window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} worked today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTicketRow</name>
    <message>
        <source>New ticket “{title}” for a company…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWindow</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Discarded {span} on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that hangs under an open problem runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>1 entry needs you. Your time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both count: {minutes} min overlap today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {since}. 1 entry safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {since}. Your time is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {since}. {count} entries safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop shows no tray icon. This window stays open instead; closing it asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries need you. Your time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries waiting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ticket to the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang a ticket under the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang under which problem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a change request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the time on a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are you doing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ticket is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, others run on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start, pause others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started earlier…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerField</name>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, title, company, contact or a pasted link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerList</name>
    <message>
        <source>Ask Autotask for {typed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not among the tickets on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PickerList</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelled differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerStatus</name>
    <message>
        <source>Fetching tickets, {fetched} of about {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching tickets, {fetched} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start without a ticket now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerWindow</name>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Autotask for {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang it under a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a favourite, or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the typed words a new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket looks like “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket looks like “{query}”. Start without a ticket and keep this as its note?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets yet. Type to find one, or start without a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>1 line keeps a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number on each contract splits the invoice. Tickets take it from their contract, time from the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines and the total of {amount} stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines and the {hours} stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here. 1 number needs you: see its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here. {count} numbers need you: see their fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice changes now. Time that comes takes the new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes here: this company has no active contract, and only a contract or a ticket can carry a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is posted yet, so everything moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Discard the number that you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Discard the {count} numbers that you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: the numbers are only typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for all {count} contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan purchase order numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order number of {contract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set 1 number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {count} numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {number} for {contract}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed to {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoice. No change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invoices. No change yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines keep a number of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} are posted already and stay on their invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} are posted already and stay on their invoice; in all, {count} lines keep a number of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>1 incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no incidents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept makes a new problem, “{title}”, and hangs all {count} under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept makes {number} the problem and hangs the other {count} under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} incidents, {open} of them still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang a ticket here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang a ticket under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang {tickets} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It hangs under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as Autotask has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a change request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, only the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same; not suggested again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here looks like “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {number} is not among the tickets on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One incident so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Autotask	Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve with incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve with incidents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve {tickets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved {tickets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T20261120.0046 T20261120.0047</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the change request off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words on every incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stopwatch runs on {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that it is about, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To its detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the change request off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {tickets} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the cause, as far as you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When tickets repeat, a suggestion turns up here. Nothing is linked without you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the problem	Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours goes to Autotask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at 1 company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {count} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of them do not hang under this problem yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {days}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tickets hang under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {ticked} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}s {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} from {opened} does not hang under this problem yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hangs under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{same}, no rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tickets} hang under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tickets} hang under it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Do the same next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can count on while the program is closed, or pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can count on while the program is closed, or pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe either way. A stopwatch without a ticket is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe either way. {count} stopwatches are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe either way. {name} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Some shortcuts are not to be had</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>In 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has run since {since} without a break. Your time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stopwatch has run since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. 1 entry is a draft or needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. {count} entries are drafts or need you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>5 days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit in a week: 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour of day, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>Asking Autotask what this account can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account can do cannot be asked for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account can do in Autotask:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RowMenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run alongside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningCard</name>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running, {worked} worked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket, or without one and attach it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last stop {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked today, {billed} to bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A change here has to be made in Autotask too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deletion here has to be done in Autotask too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: opened by monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence waits for your decision again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence was booked on another ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence was left out, and the stopwatch paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence was split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry cannot be longer than 24 hours. Change a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry needs a role, so entries wait as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of it is being deleted in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your administrator for the right, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not show it yet. It is looked up again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask does not show your last change of this yet. It is looked up again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask had made several entries of it, and one of them was deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask has this entry; it cannot be a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask holds it after all: it had arrived before it was taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask made {count} entries of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask refuses each entry. It waits here, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask still holds this entry. Delete it once more if it is to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask took it: #{remote_id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between these times is only a break. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your rule: an absence was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can {_DEEDS}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, try again, or give it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change request: a planned change, approved before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in Autotask since: {groups}. Accept that, or restore what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whose time it is, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role that the technician holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another contract, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another role, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another status, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another ticket, or keep the time here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another work type, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the times, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. Another program keeps the database busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. The database cannot be opened. Check the rights of its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. The database cannot be written to. Check the rights of its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. The disk is full, so nothing new can be stored. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. The disk reports an error, so nothing new can be stored. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. {undone}: there is not enough room in {folder}. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe. {undone}: {folder} cannot be written to ({reason}). Check its disk and its rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the timesheet opened again, or keep the time here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident: it hampers someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no summary notes yet: write them, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no ticket yet. Choose one, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no ticket yet: choose one, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being deleted in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too short to book. Edit its times, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted in Autotask. Restore it, or accept that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {span} on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out {span} of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out {span}; {name} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a problem of a ticket, or create it in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Autotask account is connected, so it stays a draft. Sign in, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PSA is connected: connect one, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyboard and mouse for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role could be chosen for you: say which one, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role is chosen. Choose the one you worked in, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket comes here, so time has none to go to and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time on it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked: the stopwatch is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Still in this account, and with nowhere else to go: {left}. Stop, send or delete first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask does not hold this entry yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has approved and posted this entry, so it is read-only. Unpost it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has no ticket {typed}. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this already. Change or delete the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this already. Set the ticket there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this entry already. Delete it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask holds this entry already. Accept what is there, or restore a single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask holds this entry as it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask made {len} entries of this one. Change them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask may hold this entry already. That is looked up before anything is sent; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask shows no look-alike of this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a contract is not known here any more. Sync, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a purchase order number has at most {LONGEST} characters, this one has {len}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a stopwatch without a ticket goes on from now. Attach it to a ticket first, or start a new one earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket is not known here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: all of that is as it should be already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: an entry ends at midnight at the latest. Book what comes after it as an entry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: an entry is split between its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: between the two is time that nobody booked, and your Autotask counts breaks as work. Fill the gap first, then join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: between those times is only a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: choose the ticket of each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: choose the ticket that it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: each ticket needs at least a second, in whole ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: name as many {words} as tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: name at least one ticket that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: name at least two tickets, each with a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: no absence of that number is undecided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: no connected account has the number {account_id}. `account list` tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: no entry beside this gap can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: Autotask has this ticket already and never deletes one. Complete it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: a ticket needs a connected PSA. Start without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: no role of yours is known and no ticket of {company} tells a queue, so Autotask would not take the ticket. Start without a ticket, and sync first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: nobody works longer than 24 hours. Check the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: nothing was made here as {typed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: one of the two is kept here on purpose. Send it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: one of the two would have no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: only the drafts of one stopwatch with breaks, whose times nobody changed, can be one entry or one for each run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: problems need a connected PSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: purchase order numbers need a connected PSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: say either weights or times, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: say for at least one row how long it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: say which company it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: something else was done since. Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: something newer is wished of the same. Give that up first (`wish list`), or undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: that is before this stopwatch was paused last. Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: that is how it is already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: that is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: that is the same entry twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: that is too little time for so many tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: that time is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the clock was set back meanwhile, so nobody knows when that was. Keep the time, or say that work ended where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the damaged database was written by a newer version of this program. Restore with that version, or update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the database is sound, so there is nothing to restore. To go back to a backup all the same, name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the end is not after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the entry is on that ticket already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the folder {data_dir} cannot be used ({strerror}). Choose another with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the lines must add up to {total}; {short_span} {much}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the problem has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the program is still running with this profile. Quit it, then run `ticket-stopwatch restore` again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the rows are {many} min too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch has moved on since, so this can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch ran again at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the stopwatch that ran then began later than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the ticket has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the times of an entry of this stopwatch were changed since, and this does not fit into them. Change the times of the entry instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the two are of different days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the two entries are on different tickets. Move one of them first, then join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the two entries differ in {word}. Make that the same first, then join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the two overlap. Settle that first, then join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there are several stopwatches to {doing}. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no account setting “{name}”. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no database yet that could be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no gap at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no preference “{name}”. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no single {what} called “{typed}”. Known: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no stopwatch to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no stopwatch to {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such ticket here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no such wish any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is no unbooked time of that stopwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: there is time on {number}. Move it to another ticket first, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this absence is undecided, or was decided anew since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this draft is older than the restore of your data, so Autotask may hold it already. Save it as it is: it is looked for first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being deleted. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is being moved from another ticket. Wait until Autotask has it, then delete it and book anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted, or kept here on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is kept here, so nothing is wished of its ticket with it. Send it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is not waiting for your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry is on its way to Autotask. Wait until it is known whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this entry was saved or deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this sitting is several entries. Share it evenly or by weight, or each entry by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch belongs to another account. Use that account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this stopwatch was stopped or discarded meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this ticket has an open stopwatch already. Stop that one first, or stop this one and choose the ticket in its time entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {copy} would be overwritten, and it is no backup. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {file} is no whole backup of this program. `ticket-stopwatch restore --list` shows those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {group} did not occur in the past 12 hours. Write the date too, like 2026-11-20T14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {many} with “{typed}”. `entries` lists their ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {name} began later than that, so the two would overlap by {minutes} min. Choose a later time, or start it alongside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {name} cannot be “{typed}”. It may be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {name} cannot be “{value}”. It may be {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {name} is not a Problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {number} hangs under no open problem and looks like none. Start without --on-problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {number} has neither a queue nor somebody in charge, and no role of yours is known, so Autotask would not take a problem like it. Name one with a queue first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {number} is not linked to {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {number} was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {place} cannot be written ({strerror}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: {what} in the account in use. Pause or stop it first; paused stopwatches wait until you use that account again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a length of time. Write it like 10m or 1h30m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a time. Write it like 14:05 or 2026-11-20T14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{text}” is not a time. Write it like {HINT}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is not a ticket number, id or link. `tickets search` finds tickets by words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: “{typed}” is not an address that the secret may be sent to. Write it like https://webservices5.autotask.net/ATServicesRest/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Here it is to {ours}, but meanwhile somebody in Autotask had it {theirs}. Keep yours, or keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Meanwhile somebody in Autotask made this ticket one of another type. Keep yours, or keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. {reason} Check the address and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: Autotask shows no resources to this API user, so nobody can tell whose time it is. Ask your administrator for the right to view resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: not exactly one active resource is called “{typed}”. Give its user name, e-mail or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored: the API user holds no role, so no time can be its own. Say whose time it is with --resource (user name, e-mail or id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched: the database {database} {what}. {there} Quit the program, then run `ticket-stopwatch restore`: it keeps what is left and takes over what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched: the database {path} was written by a newer version of this program. Use that version, or update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was touched: the file {path} belongs to another program. Move it aside, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to {place}: {errorString}. Name another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: the cause behind incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe and waiting in {where}: {waits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service request: somebody asks for something; nothing is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set purchase order numbers of contracts in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set status, resolution and problem in Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the internal notes, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the summary notes, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That an entry is posted shows only when Autotask refuses its change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not in Autotask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set by {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop starts it by {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is not after the start. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is of {rfc3339} ({path}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while this was on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped and {name} ran on for {span}. The last sign of it was at {begun}; it came back at {ended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was locked for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is still to come. Choose an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary notes are empty. Write what was done, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tracking identifier is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name of the API user is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup, but much of a damaged file can often be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup, but the log of its last changes is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is not connected to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This company uses numbers; {contract} has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets no program take keys for itself. Bind commands to keys in its own settings: docs/shortcuts.md tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is Complete and takes no more time. Reopen it with this entry, or put the time on another ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that account first (`account use {account_id}`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an answer is lost, you are asked whether the entry arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows starts it by HKCU\{_RUN_KEY}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in a call for {span}, from {begun} to {ended}, while {name} ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers are kept here. Autotask does not show this contract any more, so nothing was changed there. Try again, or give this up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers are kept here. Autotask has {theirs} there by now; you wished {ours}. Keep yours, or keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe. A backup is being put in place at this moment. Try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe. Another program makes a backup at this moment. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe. Nothing was done: {_path} cannot be used ({strerror}). Make room on its disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe. The folder {folder} cannot be used ({strerror}). Remove it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recorded time is safe. The program has a fault and goes on as well as it can; its log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. #{remote_id} is a part or a copy of this entry and was to be deleted, but it was changed in Autotask: {groups}{quoted}. Restore what is here and it goes all the same, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask cannot be asked for {typed} now. Choose a ticket from the list, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask cannot be reached. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask counted the breaks of this entry as work. Correct its hours there; from now on each run becomes an entry of its own (account setting grouping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer. It is looked up before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not accept the user name, secret or integration code. Sign in again, then everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not allow this API user to do that. Ask your administrator for the right, then sync again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not know the API user “{user_name}”. Check the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show all tickets to this API user, so nobody can tell whether this ticket arrived. Ask for the right to view all tickets, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show all time entries to this API user, so nobody can tell whether this one {whether}. Ask for the right to view all time entries, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show this ticket any more, so nothing was changed there. Try again, or give this up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask does not show this ticket any more. Choose another ticket, or keep the time here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask has approved and posted this entry, so it can no longer be changed. Have it unposted there, or leave it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask held this entry twice, and the other one is gone or was changed. Nothing was deleted; look at it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask holds this entry {count} times ({ids}). Accept that, or restore the single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask is busy. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask is in trouble. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask refused to answer: “{quoted}” Ask your administrator about the API user&apos;s rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer does not say whether it arrived. It is looked up before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer has no end and was given up. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask&apos;s answer was not what was asked for. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Nothing was sent: the data folder cannot be written ({strerror}). Make room on the disk, then it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Nothing was sent: the file that keeps two programs from sending at once cannot be locked ({strerror}). Keep the data folder on a disk of this computer and leave some room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The address does not answer like Autotask. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The entry was changed in Autotask too: {groups}. Restore what is here, or accept what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The entry was deleted in Autotask. Restore it, or accept that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The keyring does not work: {reason}. Mend it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The keyring is locked. Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The network&apos;s proxy lets nothing through. Sign in to it in the system&apos;s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The program has a fault and could not sync; it tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The secret for Autotask is not in the keyring. Sign in again, then everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. The ticket&apos;s resolution has no room for this text. Shorten it in Autotask, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. There is no display to show the program on. Start it from a desktop, or use the commands: `--help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. This computer has no keyring to keep the secret in, so nothing was stored. Start a keyring service (like GNOME Keyring or KWallet), or connect with `account add --without-keyring` and give the secret each time with `sync --secret-stdin`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. This computer&apos;s clock is {minutes} min {way} Autotask&apos;s. Times are sent as recorded; set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. This row has no ticket: choose one that has a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. What answers at the address cannot prove that it is Autotask, so nothing was sent to it. Sign in to the guest network if this is one; in a company that inspects connections, ask your administrator to install its certificate on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is saved as a draft. Its ticket was found: look it over and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{_behind} is inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{_behind} {word} on {spoken_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{_counted} from {span_words}, {habit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{_what} {_subject} since {_since}{habit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} Whoever syncs next takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}{more}: your time goes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{it} is an alert of monitoring: it can hang under a problem, but not be one. Create a new problem instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} began to deliver at {since} and ended before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is delivering since {at_zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} belongs to another company than {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} cannot hang under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hangs under a problem: take it off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hangs under no problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a Problem already: hang tickets under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a Problem itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a change request and cannot be a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a change request: link it instead of hanging it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is a change request: link it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is complete and takes no more time: reopen it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is complete: reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is complete: reopen it, or create a new problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is linked to {there} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not a Problem: make it one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not a change request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} was given up: choose another ticket, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offered} and {found} look like one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken_hours} on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spoken_hours} on {ticket} has no contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} is neither a problem nor an incident, so no change can be linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ticket} has no number, its contract {offered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{keys}” cannot be a shortcut for all programs. Write keys like Ctrl+Alt+T.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A contract&apos;s number fills in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract&apos;s number goes to its tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved time entry waits this long before it may leave; meanwhile undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start pauses the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stopwatch that is stopped with less time than this leaves a draft that nobody sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket keeps its own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time entry without summary notes stays a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a crash or sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when one runs for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether you are still at it when a stopwatch has run for this long without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask writes a new purchase order number of a contract on its open tickets that have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed tickets take time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries may span midnight UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Autotask rounds time to bill. It is shown beforehand and never sent: Autotask rounds by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is to be worked on a working day; the week shows what is missing to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How time is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How time is booked for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, a time entry on a completed ticket is stopped here before Autotask refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, entries are cut there: some tenants refuse one that spans two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, stopwatches run alongside each other: all of them count in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep completed tickets for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that open a field for a note to the running stopwatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that open the ticket picker, whichever program is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that pause what runs, or resume what was paused last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that stop the running stopwatch and show its time entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour on a ticket without a purchase order number takes the number of its contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour takes the ticket&apos;s purchase order number where its contract has another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle or double click on the icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting looks like “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One per sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, without breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind to review the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind when nothing runs for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders and working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds you once a day of time entries that are still drafts or need you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds you within working hours when no stopwatch has run for this long. It counts from your last stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require summary notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the day at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday to Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopwatches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday to Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that have a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of windows and menus. Windows that are open change when they are opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that Autotask bills for an entry. It is shown beforehand and never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts by itself, as an icon alone, when you sign in to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that were completed within this many days stay on this computer, to be found in the picker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time entries of a stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time without keyboard and mouse, with the screen locked or in a call is an absence from this length on; nothing is booked or dropped until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday to Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a click with the middle button, or a double click, on the tray icon does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a stop makes: one entry from start to end that counts the work between the breaks, one for each stretch of work, or one that ends as early as if there had been no break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of running stopwatches when the program is quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of time in which a stopwatch ran on while the computer slept, the program was gone or the clock was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program is quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the reminder to review the day comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your working hours begin; reminders about stopwatches come within them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When your working hours end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the window of problems says what problem, incident and change request mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether windows are light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words about problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Notes for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same notes as below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Time entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>&amp;Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ticket status after save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppend summary to the resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each ticket has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on PO {number}, {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchase order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on in&amp;voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets keep their status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket is Complete; it takes the time all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer reads this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFoot</name>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and start &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stays on file as unbooked, and Undo brings the entry back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Choose a tic&amp;ket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tic&amp;ket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a proble&amp;m…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this time go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetSpread</name>
    <message>
        <source>&amp;Over its incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wei&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenl&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the prob&amp;lem {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sitting is several entries: share it evenly or by weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stopwatch ran on a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTime</name>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>&amp;Address (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tracking identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose time it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty: the address is found from the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the API user, like an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration code of the API user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, e-mail or id of the technician; empty for the API user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to Autotask. The secret is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to Autotask. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored. The API user holds no role, so no time can be its own. Say whose time it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopwatches work without it, and everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time entries go to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you connect again, nothing more is sent to Autotask. Disconnect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. This computer&apos;s keyring cannot keep the secret now. Start or unlock the keyring and try again, or use the secret for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Autotask has everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected. Stopwatches work and stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet. Your time is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}. 1 entry safe on this computer. It goes by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}. Your time is safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}. {count} entries safe on this computer. They go by themselves later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. 1 entry needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask did not answer; checking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. Autotask wants you to sign in again before anything can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time is safe. {count} entries need you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sync {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} of your time in {count} absences is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} of your time is not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopSheet</name>
    <message>
        <source>Choose a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ticked ticket needs at least a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen as {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and start the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter by one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines must add up to {total}, and {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least two tickets, or put the time on the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} more in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a length of time. Write it like 6:31 (minutes and seconds) or 1:06:31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopwatchRow</name>
    <message>
        <source>Attach to a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} to decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchWindow</name>
    <message>
        <source>Both sides of the switch move, so no time is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I switched earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what runs now: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you switch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You switched at {at}. To what?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>1 absence to decide, {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask wants you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I switched earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit (stopwatches keep their start time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review today: 1 entry, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review today: {count} entries, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review today: {worked} worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what runs now: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To work without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{review}, 1 gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{review}, {gaps} gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sync {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} absences to decide, {span} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes ago, at {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket Stopwatch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>1 entry goes to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {time} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask has it. Drag it there once more to change it there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autotask has it. Press Ctrl+V once more to change it there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billable {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell with one entry that is yours to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket&apos;s day to type time into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a group, with Shift all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the week as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the week as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to another ticket or to another day, not to both at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds it as a draft, Esc drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered elsewhere; change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export… (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to another day and press Ctrl+V to put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by company, problem and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by day, {worked} of {target}, {share} billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by day, {worked}, {share} billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Autotask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {ticket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for it before now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here can be moved to another ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing this week yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added: this is posted. Ask for it to be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group, with Shift all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted; ask for it to be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a stopwatch, or add a ticket row and type the hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the ticked rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an entry to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week, tickets by days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick rows with Space first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a length like 0:45, 45m or .75, or both ends like 9-9:45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time: 0:45, 45m, .75 or 9-9:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under no problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{company}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries go to Autotask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} go to Autotask. {lack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} a day, {week} a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {name}, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}, {share} billable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. The {hours} is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. Show nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithoutTicketRow</name>
    <message>
        <source>Start without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a ticket, note “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

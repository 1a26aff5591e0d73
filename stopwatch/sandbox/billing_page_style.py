"""How the page of billing looks: by day and by night, with the system's own fonts."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --text: #1d2733; --soft: #5b6776; --back: #f6f7f9;
  --card: #fff; --line: #dfe3e8; --lead: #1f6f5c; --on-lead: #fff; }
@media (prefers-color-scheme: dark) { :root { --text: #e6eaef; --soft: #9aa6b4;
  --back: #14181d; --card: #1c2229; --line: #323b46; --lead: #62c2a8; --on-lead: #0c1512; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 62rem; color: var(--text);
  background: var(--back); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 0; }
p { margin: .25rem 0 0; color: var(--soft); }
nav { margin-top: .75rem; display: flex; gap: 1rem; flex-wrap: wrap; }
a { color: var(--lead); }
section { margin-top: 1.5rem; padding: 1.25rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto; }
header.part { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; }
th, td { padding: .4rem .6rem; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; border-bottom: 1px solid var(--line); }
tbody + tbody tr:first-child > * { border-top: 1px solid var(--line); }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.none { color: var(--soft); font-style: italic; }
button { font: inherit; padding: .3rem .8rem; color: var(--lead); background: transparent;
  border: 1px solid var(--lead); border-radius: .35rem; cursor: pointer; white-space: nowrap; }
button.all { color: var(--on-lead); background: var(--lead); }
:focus-visible { outline: 3px solid var(--lead); outline-offset: 2px; }
"""

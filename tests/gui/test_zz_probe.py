from __future__ import annotations
import re
from PySide6.QtCore import Qt, QAbstractItemModel
from PySide6.QtWidgets import *
from tests.support.pseudo import spoken, LEFT
from stopwatch.ui.windows.panel import Panel
from stopwatch.ui.windows.picker import PickerWindow
from stopwatch.ui.windows.opener import PickToStart
from stopwatch.ui.windows.sign_in import SignInWindow
from stopwatch.ui.windows.quit_question import QuitQuestion
from stopwatch.ui.windows.note import NoteWindow
from stopwatch.ui.windows.entries import EntriesWindow
from stopwatch.ui.windows.problems import ProblemsWindow
from stopwatch.ui.windows.invoices.window import InvoicesWindow
from stopwatch.ui.windows.stop_sheet import StopSheet
from stopwatch.ui.windows.preferences.window import PreferencesWindow
from stopwatch.ui.tray_menu import TrayMenu

def texts(w):
    for one in (w, *w.findChildren(QWidget)):
        for get in ("text","windowTitle","toolTip","accessibleName","accessibleDescription","placeholderText","title","informativeText"):
            f=getattr(one,get,None)
            if callable(f):
                try: v=f()
                except Exception: continue
                if isinstance(v,str) and v: yield type(one).__name__+"."+get, v
        if isinstance(one,QComboBox):
            for i in range(one.count()): yield "combo", one.itemText(i)
        if isinstance(one,QAbstractItemView) and one.model():
            m=one.model()
            for r in range(min(m.rowCount(),30)):
                for c in range(12 if isinstance(one,QTreeView) or isinstance(one,QTableView) else 1):
                    if not m.index(r,c).isValid(): continue
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
                        v=m.data(m.index(r,c),role)
                        if isinstance(v,str) and v: yield type(one).__name__+f".{role.name}", v
        for a in one.actions():
            yield "action", a.text()

def test_probe(qtbot, qapp, theme, desk, relay, jobs, opened, two, stories):
    s=desk.services
    out=set()
    with spoken(qapp):
        made=[lambda:Panel(theme,s,jobs,relay,opened), lambda:PickerWindow(theme,s,jobs,relay,purpose=PickToStart(),freshen=lambda:None),
          lambda:SignInWindow(theme,s,jobs), lambda:QuitQuestion(s), lambda:NoteWindow(theme,s,two[1].id), lambda:EntriesWindow(theme,s,jobs,relay,opened),
          lambda:ProblemsWindow(theme,s,jobs,relay,opened), lambda:InvoicesWindow(theme,s,jobs,relay,opened), lambda:PreferencesWindow(theme,s,relay,None)]
        def sheet():
            es=s.timing.stop(two[1].id)
            return StopSheet(theme,s,relay,[e.id for e in es],opened)
        made.append(sheet)
        for make in made:
            w=make(); w.show(); qtbot.wait(300)
            for where,t in texts(w):
                if LEFT not in t and re.search("[A-Za-z]{3}",t): out.add((type(w).__name__,where,t))
            w.close(); qtbot.wait(20)
    for one in sorted(out): print(one)
    assert 0

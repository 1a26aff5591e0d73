"""Finds every text for people in the source, with the context that translates it at run time.

Qt's own extractor sees `self.tr` alone; this also follows the functions `tr` that an area of
windows shares, the tables of preferences, and the sentences that are made where Qt is not known.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from stopwatch.domain.overriding import override
from stopwatch.services.habits import HABITS
from stopwatch.services.preference_kinds import OneOf, Whole
from stopwatch.services.preference_table import Group, PreferenceRow
from stopwatch.services.preferences import TABLE
from stopwatch.ui.sentences import SAFE

SENTENCES, SETTINGS = "Sentences", "Settings"
Messages = dict[str, set[str]]
_SQL = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|WITH)\b|\?$")
_HANDED = {"text", "str(text)", "words", "str(words)"}  # what a function `tr` got itself
_PLAIN = ("domain", "services", "storage", "psa", "system", "sync")  # rooms that do not know Qt


@dataclass
class Module:
    """One file, parsed; `shared` are the functions that translate in it, with their contexts."""

    path: Path
    name: str
    tree: ast.Module
    shared: dict[str, str] = field(default_factory=dict)


def collected(root: Path) -> Messages:
    """Return all messages below a source folder by their contexts."""
    found: Messages = {"Language": {"en"}, SENTENCES: set(SAFE), SETTINGS: set(_of_tables())}
    modules = {one.name: one for one in _modules(root)}
    for one in modules.values():
        one.shared.update(_defined(one.tree))
    for one in modules.values():
        one.shared.update(_imported(one.tree, modules))
    for one in modules.values():
        room = one.path.relative_to(root).parts[0]
        if room == "ui":
            translated = _Finder(one).found()
            for context, text in translated:
                found.setdefault(context, set()).add(text)
            found[SENTENCES] |= set(_sentences(one.tree)) - {text for _, text in translated}
        elif room in _PLAIN:
            found[SENTENCES] |= set(_sentences(one.tree)) - found[SETTINGS]
            found[SENTENCES] |= set(_phrases(one.tree))
    return found


def template_of(node: ast.AST) -> str:
    """Return a literal as a template with named places; empty for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts: list[str] = []
    for number, value in enumerate(node.values):
        if isinstance(value, ast.FormattedValue):
            parts.append("{" + _name_of(value.value, number) + "}")
        else:
            parts.append(str(ast.literal_eval(value)))
    return "".join(parts)


def is_sentence(text: str) -> bool:
    """Whether a text is one for people: several words, from a capital to a full stop."""
    begins = text[:1].isupper() or text.startswith(("{", "“"))
    if _SQL.search(text):
        return False
    return begins and text.rstrip().endswith((".", "?")) and " " in text.strip() and len(text) > 8


# ---------------------------------------------------------------------- private
def _modules(root: Path) -> Iterator[Module]:
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root.parent).with_suffix("").parts
        yield Module(path, ".".join(parts), ast.parse(path.read_text(encoding="utf-8")))


def _defined(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions of a module that hand their text to Qt with a context of their own."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            for call in _calls(node):
                is_handed = len(call.args) > 1 and ast.unparse(call.args[1]) in _HANDED
                context = template_of(call.args[0]) if call.args else ""
                if _called(call) == "translate" and is_handed and context:
                    yield node.name, context


def _imported(tree: ast.Module, modules: dict[str, Module]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in modules:
            shared = modules[node.module].shared
            for name in node.names:
                if name.name in shared:
                    yield name.asname or name.name, shared[name.name]


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (one for one in ast.walk(node) if isinstance(one, ast.Call))


def _called(call: ast.Call) -> str:
    target = call.func
    return target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")


def _name_of(node: ast.expr, number: int) -> str:
    """Return what a place is called: by the last name in its expression, else by its number."""
    names = [one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "")
             for one in ast.walk(node) if isinstance(one, ast.Name | ast.Attribute)]  # fmt: skip
    return names[0] if names and names[0].isidentifier() else f"value{number}"


class _Finder(ast.NodeVisitor):
    """Finds what is translated in one module of windows."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._classes: list[str] = []
        self._found: list[tuple[str, str]] = []
        self._tables: set[str] = set()  # contexts of texts that are not written where they are used

    def found(self) -> list[tuple[str, str]]:
        """Return pairs of context and text."""
        self.visit(self._module.tree)
        for context in self._tables:
            self._found += [(context, text) for text in _constants(self._module.tree)]
        return self._found

    @override
    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Remember in which class a method stands."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    @override
    def visit_Call(self, node: ast.Call) -> None:
        """Take what is translated."""
        name = _called(node)
        if name == "tr" and isinstance(node.func, ast.Attribute) and self._classes:
            self._take(self._classes[-1], node.args[0])
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            context = template_of(node.args[0])
            if context:
                self._take(context, node.args[1])
        elif isinstance(node.func, ast.Name) and name in self._module.shared and node.args:
            self._take(self._module.shared[name], node.args[0])
        self.generic_visit(node)

    def _take(self, context: str, node: ast.expr) -> None:
        chosen = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
        for one in chosen:
            text = template_of(one)
            if text:
                self._found.append((context, text))
            elif ast.unparse(one) not in _HANDED:
                self._tables.add(context)


def _constants(tree: ast.Module) -> Iterator[str]:
    """Yield the texts in the tables of a module."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for one in ast.walk(node.value):
                text = template_of(one)
                if any(character.isalpha() for character in text) and _is_said(text):
                    yield text


def _is_said(text: str) -> bool:
    return text[:1].isupper() or " " in text.strip()


def _sentences(tree: ast.Module) -> Iterator[str]:
    described = {id(node) for node in _docstrings(tree)}
    within = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)
              for part in node.values}  # fmt: skip
    for node in ast.walk(tree):
        if id(node) not in described | within:
            text = template_of(node)
            if is_sentence(text):
                yield text


def _phrases(tree: ast.Module) -> Iterator[str]:
    """Yield what is marked as words for people that are no sentence."""
    marked = (call for call in _calls(tree) if _called(call) == "phrase" and call.args)
    return filter(None, (template_of(call.args[0]) for call in marked))


def _docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield every text that stands alone: it describes, or does nothing."""
    return (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))


def _of_tables() -> Iterator[str]:
    """Yield what the tables of preferences say."""
    yield from (str(group) for group in Group)
    for row in (*TABLE, *(habit.row for habit in HABITS)):
        yield from _of_row(row)


def _of_row(row: PreferenceRow) -> Iterator[str]:
    yield row.meaning.title
    yield row.meaning.sentence
    kind = row.kind
    if isinstance(kind, OneOf):
        yield from kind.choices.values()
    if isinstance(kind, Whole):
        yield from filter(None, (kind.words, kind.off))

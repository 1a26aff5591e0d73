"""How the texts of the program come into the files that translators fill in: `make translations`.

Nothing here runs in the program itself; `ui/languages.py` loads what came of it.
"""

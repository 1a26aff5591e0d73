"""How the site of the documents is generated: `make site`. It needs no network, also when read."""

from __future__ import annotations

project = "Ticket Stopwatch"
author = "the authors of Ticket Stopwatch"
project_copyright = "the authors of Ticket Stopwatch"
extensions = ["myst_parser"]
myst_heading_anchors = 4
myst_enable_extensions = ["strikethrough", "tasklist"]
root_doc = "index"
html_theme = "furo"
html_title = "Ticket Stopwatch"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_copy_source = html_show_sourcelink = False
html_show_sphinx = False
html_last_updated_fmt = None  # the same commit gives the same bytes
html_theme_options = {"navigation_with_keys": True}
pygments_style, pygments_dark_style = "default", "monokai"
nitpicky = True

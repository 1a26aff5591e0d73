"""The two palettes as values: every colour of the program is named here and nowhere else."""

from __future__ import annotations

from typing import Literal

from stopwatch.domain.values import dataclass

Tone = Literal[
    "window",
    "base",
    "sunken",
    "raised",
    "line",
    "edge",
    "edge2",
    "text",
    "text2",
    "text3",
    "disabled",
    "accent",
    "accent_hover",
    "accent_press",
    "on_accent",
    "accent_text",
    "accent_soft",
    "accent_line",
    "sel",
    "hover",
    "amber_text",
    "amber_mark",
    "amber_soft",
    "amber_line",
    "red_text",
    "red_mark",
    "red_soft",
    "red_line",
    "settled",
    "fill",
    "fill2",
    "hatch",
]


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette; colours are written #RRGGBB."""

    name: Literal["light", "dark"]
    window: str
    base: str
    sunken: str
    raised: str
    line: str
    edge: str
    edge2: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_hover: str
    accent_press: str
    accent_text: str
    accent_soft: str
    accent_line: str
    sel: str
    hover: str
    amber_text: str
    amber_mark: str
    amber_soft: str
    amber_line: str
    red_text: str
    red_mark: str
    red_soft: str
    red_line: str
    settled: str
    fill: str
    fill2: str
    hatch: str
    heat: tuple[str, str, str, str, str, str]
    on_accent: str = "#FFFFFF"

    def colour(self, tone: Tone) -> str:
        """Return the colour of a tone as #RRGGBB."""
        return str(getattr(self, tone))


LIGHT = Tokens(
    name="light",
    window="#F3F5F3",
    base="#FFFFFF",
    sunken="#E9ECEA",
    raised="#FFFFFF",
    line="#DCE1DE",
    edge="#BFC7C3",
    edge2="#79837E",
    text="#1A201D",
    text2="#48524D",
    text3="#5C6661",
    disabled="#98A19D",
    accent="#0E6A72",
    accent_hover="#0B5A61",
    accent_press="#084B51",
    accent_text="#0A616A",
    accent_soft="#E3F0F0",
    accent_line="#A9CFD1",
    sel="#D0E5E6",
    hover="#EDF1EF",
    amber_text="#7E4B00",
    amber_mark="#B26A00",
    amber_soft="#FBF1DF",
    amber_line="#E3C48C",
    red_text="#A0261D",
    red_mark="#C0392B",
    red_soft="#FCEBE8",
    red_line="#E8B3AC",
    settled="#CFE4E4",
    fill="#8FBFC3",
    fill2="#43858C",
    hatch="#C3CAC6",
    heat=("#EBEEEC", "#CFE4E4", "#94C4C7", "#4F9BA1", "#1C757D", "#084A51"),
)

DARK = Tokens(
    name="dark",
    window="#1F2322",
    base="#181B1A",
    sunken="#1B1F1E",
    raised="#282D2B",
    line="#323836",
    edge="#454D49",
    edge2="#87918C",
    text="#E6EAE8",
    text2="#B9C1BD",
    text3="#9BA49F",
    disabled="#69726E",
    accent="#1B7781",
    accent_hover="#1E818B",
    accent_press="#155F67",
    accent_text="#78CDD3",
    accent_soft="#1B3234",
    accent_line="#2F6469",
    sel="#1E3C3F",
    hover="#272C2A",
    amber_text="#E9B96C",
    amber_mark="#D99F45",
    amber_soft="#332A1B",
    amber_line="#6B552A",
    red_text="#F49D93",
    red_mark="#E8705F",
    red_soft="#3B2421",
    red_line="#7C4039",
    settled="#1D3638",
    fill="#2C666C",
    fill2="#3F959D",
    hatch="#474F4B",
    heat=("#262B29", "#21403F", "#266067", "#32868E", "#55B3BA", "#A0E6EA"),
)

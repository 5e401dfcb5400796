#!/usr/bin/python3
"""Makes assets/fonts: the glyphs that exported pictures and social cards may need, as TrueType in WOFF.

Only for whoever wants other glyphs: the build uses the files as they are committed. On Debian:
    apt-get install fonts-noto-cjk python3-fonttools
    /usr/bin/python3 scripts/fonts/make.py
The outlines are Noto CJK's (SIL OFL 1.1, see assets/fonts/OFL.txt), from cubic to quadratic curves, so that a browser
can take single glyphs out of the file with little code (src/app/export/font).
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, newTable

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOTO = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/noto")
FACES = [
    ("NotoSansCJK-Regular", "Noto Sans CJK SC", "atlas-sans", "Atlas Sans", "Regular"),
    ("NotoSansCJK-Bold", "Noto Sans CJK SC", "atlas-sans", "Atlas Sans", "Bold"),
    ("NotoSerifCJK-Bold", "Noto Serif CJK SC", "atlas-serif", "Atlas Serif", "Bold"),
]
# Quotes, dashes and dots that Chinese sets in a full square and English as wide as they are.
SHARED_SIGNS = [0xB7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026]
LATIN_ENDS = 0x3000
# Of an em of 1000 units: below what a screen or a printer shows at the sizes used.
CURVE_ERROR = 1.0
UNUSED_TABLES = ["VORG", "vhea", "vmtx", "BASE", "GPOS", "GSUB", "GDEF", "DSIG"]
RANGES = [
    (0x20, 0x7F), (0xA0, 0x180), (0x2010, 0x2040), (0x20A0, 0x20C0), (0x2100, 0x2130), (0x2150, 0x2180),
    (0x2190, 0x21A0), (0x2200, 0x2270), (0x2460, 0x2474), (0x25A0, 0x25D0), (0x3000, 0x3020), (0xFF00, 0xFF5F),
]  # fmt: skip


def level_one() -> set[str]:
    """The 3,755 characters of GB 2312's first level: what a plan that comes later is written with, nearly all of it."""
    codes = [(high, low) for high in range(0xB0, 0xD8) for low in range(0xA1, 0xFF) if (high, low) < (0xD7, 0xFA)]
    return {bytes(code).decode("gb2312") for code in codes}


def used() -> set[str]:
    """All that stands in the data and in the words of the site."""
    data = [*ROOT.glob("public/data/*.json"), *ROOT.glob("public/data/plans/*/*.json")]
    words = [path for path in (ROOT / "src").rglob("*.ts*") if ".test." not in path.name]
    return {char for path in [*data, *words] for char in path.read_text("utf-8") if ord(char) > 0x1F}


def quadratic(font):
    """Replaces the cubic outlines by quadratic ones, within CURVE_ERROR."""
    order, source, glyphs = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in order:
        pen = TTGlyphPen(None)
        source[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    del font["CFF "]
    limits = font["maxp"]
    limits.tableVersion, limits.maxZones = 0x00010000, 1
    for name in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions",
                 "ComponentElements"):  # fmt: skip
        setattr(limits, f"max{name}", 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def rename(font, family: str, style: str):
    """"Source" is a reserved name of these outlines and "Noto" is another's: a changed font has a name of its own."""
    names = font["name"]
    for record, text in ((1, family), (2, style), (3, f"{family} {style}"), (4, f"{family} {style}"),
                         (6, f"{family}-{style}".replace(" ", ""))):  # fmt: skip
        names.setName(text, record, 3, 1, 0x409)
    names.names = [n for n in names.names if n.platformID == 3 and n.langID == 0x409 and n.nameID in (0, 1, 2, 3, 4, 5, 6, 13, 14)]


def set_narrow(font):
    """Takes the proportional forms (feature pwid) of the signs that both languages share."""
    lookups = font["GSUB"].table.LookupList.Lookup
    records = [one.Feature for one in font["GSUB"].table.FeatureList.FeatureRecord if one.FeatureTag == "pwid"]
    pairs = {}
    for index in {index for feature in records for index in feature.LookupListIndex}:
        for table in lookups[index].SubTable:
            pairs.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        if table.isUnicode() and hasattr(table, "cmap"):
            table.cmap.update({code: pairs.get(table.cmap[code], table.cmap[code]) for code in SHARED_SIGNS if code in table.cmap})


def make(collection: str, family: str, out: str, name: str, style: str, chars: set[str], latin: bool):
    fonts = TTCollection(NOTO / f"{collection}.ttc").fonts
    font = next(one for one in fonts if one["name"].getDebugName(1) == family)
    if latin:
        set_narrow(font)
        chars = {char for char in chars if ord(char) < LATIN_ENDS}
    options = subset.Options(layout_features=[], hinting=False, desubroutinize=True, glyph_names=False, notdef_outline=True)
    options.name_IDs, options.drop_tables = ["*"], [*options.drop_tables, *UNUSED_TABLES]
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(sorted(chars)))
    subsetter.subset(font)
    quadratic(font)
    rename(font, f"{name} Latin" if latin else name, style)
    font.recalcTimestamp, font.flavor = False, "woff"
    path = ROOT / "assets/fonts" / f"{out}{'-latin' if latin else ''}-{style.lower()}.woff"
    font.save(path)
    print(f"{path.name}: {len(font.getGlyphOrder())} glyphs, {path.stat().st_size} bytes")


if __name__ == "__main__":
    wanted = used() | level_one() | {chr(code) for start, end in RANGES for code in range(start, end)}
    (ROOT / "assets/fonts").mkdir(parents=True, exist_ok=True)
    for face in FACES:
        for latin in (False, True):
            make(*face, wanted, latin)

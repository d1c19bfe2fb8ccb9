"""Every look that a sheet can be asked for."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from quizgen.exporters.sheet_options import SheetOptions

VARIANTS: dict[str, SheetOptions] = {
    "plain": SheetOptions(),
    "large": SheetOptions(large_print=True),
    "dyslexia": SheetOptions(dyslexia=True),
    "large-dyslexia": SheetOptions(large_print=True, dyslexia=True),
    "letter": SheetOptions(paper="letter"),
    "no-passage": SheetOptions(passage=False),
    "with-key": SheetOptions(with_key=True),
    "words": SheetOptions(words=True),
}


def png(width: int = 40, height: int = 30) -> bytes:
    """A black picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes(width) for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def dressed(folder: Path) -> SheetOptions:
    """A sheet with a school, its logo and an address."""
    logo = folder / "logo.png"
    logo.write_bytes(png())
    return SheetOptions(school="Collège Aimé-Césaire", logo=logo, qr="https://exemple.org/fiches/7")

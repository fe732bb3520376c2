r"""TeX accents and commands <-> Unicode, for .bib files, Crossref and arXiv alike. Pure."""

from snnbib.tex.commands import balanced, symbol
from snnbib.tex.decoding import decode, decode_verbatim
from snnbib.tex.encoding import encode, escape

__all__ = ["balanced", "decode", "decode_verbatim", "encode", "escape", "symbol"]

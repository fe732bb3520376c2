r"""TeX accents and commands <-> Unicode, for .bib files, Crossref and arXiv alike. Pure."""

from snnbib.tex.commands import has_balanced_braces, symbol
from snnbib.tex.decoding import decode
from snnbib.tex.encoding import encode, escape
from snnbib.tex.verbatim import decode_verbatim

__all__ = ["decode", "decode_verbatim", "encode", "escape", "has_balanced_braces", "symbol"]

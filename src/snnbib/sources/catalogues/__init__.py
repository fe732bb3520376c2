"""Whole catalogues as files: DBLP's dump, arXiv's metadata, Crossref's public data file.

A list is small and a catalogue is large, so nothing is built: the keys of the list are kept in
memory (`selection`), the catalogue is read once, part by part (`parts`, `form_detection`,
`streams`, `scan`), and the
records that share a key with a paper are matched like a service's answers. Each form has a pure
decoder (`dblp_xml`, `arxiv_json`, `crossref_json`). Several processes scan (`workers`), and their
results are on disk at once (`steps`).
"""

from snnbib.sources.catalogues.catalogue import Catalogue, Engine, ScanSettings, open_catalogues

__all__ = ["Catalogue", "Engine", "ScanSettings", "open_catalogues"]
